import * as z from "zod";
import { MILESTONE } from "../schema/codes.ts";
import { columnOf, FIGURE_FIELDS, listFields, type Field } from "../schema/fields.ts";
import type { Observation } from "../schema/observation.ts";
import {
  figureSchema,
  projectSchema,
  stageSchema,
  type Project,
  type ProjectFigure,
  type ProjectStage,
} from "../schema/project.ts";
import { checkRow, lookUp } from "../check/check-row.ts";
import type { Facts } from "../check/facts.ts";
import { MESSAGES } from "../check/messages.ts";
import { createObservationRow, type ObservationRow } from "../check/observation-row.ts";
import { isWhole, listKnownFields, toObservation } from "./observations.ts";
import type { ProblemLog } from "../check/problem-log.ts";
import { checkJson, readJsonText } from "./read-json.ts";
import type { Reader } from "./reader.ts";
import type { Rejected } from "../check/rejected.ts";
import type { Report } from "../check/rule.ts";

const DATASET = "project-progress";

/** The file without its projects: those are checked one by one, so that a wrong one does not hide the others. */
const frameSchema = z.strictObject({ $schema: z.string().optional(), projects: z.array(z.unknown()) });

export interface ProjectsResult {
  projects: Map<string, Project>;
  observations: Observation[];
  rejected: Rejected[];
  /** Index in the file by id, from 0, as in JSON paths. */
  indexes: Map<string, number>;
}

/** `projects.json`: every project, and every figure of its stages, and every bare stage, as an observation. */
export function loadProjects(
  reader: Reader,
  file: string,
  facts: Facts,
  log: ProblemLog,
  trusted = false,
): ProjectsResult {
  const result: ProjectsResult = {
    projects: new Map(),
    observations: [],
    rejected: [],
    indexes: new Map(),
  };
  const parsed = readJsonText(reader, file, log);
  const frame = parsed && checkJson(file, parsed.json, "", frameSchema, log);
  if (!frame) {
    result.rejected.push({ dataset: DATASET, fields: {} });
    return result;
  }
  frame.projects.forEach((json, index) => {
    const path = `projects[${index}]`;
    const project = checkJson(file, json, path, projectSchema, log);
    if (!project) {
      // Its sound parts are checked all the same, so that one repair does not only bring up the next mistake.
      result.rejected.push({ dataset: DATASET, fields: {} });
      checkStages(salvage(json), index, file, facts, log, trusted, () => {});
      return;
    }
    const first = result.indexes.get(project.id);
    if (first !== undefined) {
      log.add("duplicate-id", { file, column: `${path}.id` }, project.id, {
        first: { zh: `第 ${first + 1} 个项目`, en: `project ${first + 1}` },
      });
      return;
    }
    result.projects.set(project.id, project);
    result.indexes.set(project.id, index);
    checkStages(project, index, file, facts, log, trusted, (row, wrong) => {
      if (wrong.size === 0 && isWhole(row)) result.observations.push(toObservation(row));
      else result.rejected.push({ dataset: DATASET, fields: listKnownFields(row, wrong) });
    });
  });
  return result;
}

/** A project as far as it can be read: stages and figures with mistakes of form are left out as gaps. */
interface Fragment {
  id: string;
  entity: string;
  stages: readonly (StageFragment | null)[];
}

interface StageFragment extends Omit<ProjectStage, "figures"> {
  figures: readonly (ProjectFigure | null)[];
}

function salvage(json: unknown): Fragment {
  const { id, entity, stages } = toRecord(json);
  return {
    id: typeof id === "string" ? id : "",
    entity: typeof entity === "string" ? entity : "",
    stages: toList(stages).map((stage) => {
      const figures = toList(toRecord(stage)["figures"]).map((figure) => figureSchema.safeParse(figure).data ?? null);
      const whole = stageSchema.safeParse({ ...toRecord(stage), figures: [] }).data;
      return whole ? { ...whole, figures } : null;
    }),
  };
}

function toRecord(json: unknown): Record<string, unknown> {
  return typeof json === "object" && json !== null ? (json as Record<string, unknown>) : {};
}

function toList(json: unknown): unknown[] {
  return Array.isArray(json) ? json : [];
}

function checkStages(
  { id, entity, stages }: Fragment,
  index: number,
  file: string,
  facts: Facts,
  log: ProblemLog,
  trusted: boolean,
  onRow: (row: ObservationRow, wrong: ReadonlySet<Field>) => void,
): void {
  const row = createObservationRow(DATASET);
  row.row = index + 1;
  row.project = id;
  row.entity = entity;
  const hasMilestones = !facts.indicators || facts.indicators.has(MILESTONE);
  const milestone = hasMilestones ? MILESTONE_FIGURE : null;
  // What is wrong with a stage is wrong for each of its figures, and reported once.
  const reported = new Set<string>();
  stages.forEach((stage, stageIndex) => {
    if (stage === null) return;
    const figures = stage.figures.length > 0 ? stage.figures : [milestone];
    figures.forEach((figure, figureIndex) => {
      const stagePath = `projects[${index}].stages[${stageIndex}]`;
      const figurePath = `${stagePath}.figures[${figureIndex}]`;
      const wrong = new Set<Field>();
      const report: Report = (code, field, found, slots) => {
        if (MESSAGES[code].severity === "error") wrong.add(field);
        const isOfFigure = stage.figures.length > 0 && OF_FIGURE.has(field);
        const column = `${isOfFigure ? figurePath : stagePath}.${columnOf(field, DATASET)}`;
        const mark = `${code} ${column}`;
        if (reported.has(mark)) return;
        reported.add(mark);
        log.add(code, { file, column }, found, { column, ...slots });
      };
      fill(row, stage, figure);
      if (trusted) lookUp(row, facts);
      else checkRow(row, facts, report);
      if (row.indicator !== null) onRow(row, wrong);
    });
  });
}

const MILESTONE_FIGURE: ProjectFigure = figureSchema.parse({ indicator: MILESTONE, value: null, status: "M" });

const OF_FIGURE: ReadonlySet<Field> = new Set(FIGURE_FIELDS);
const OF_STAGE = listFields(({ of, words }) => of === "stage" && !words);

/** Copies what a stage says of all its figures, and what one of them says, into the fields of a row. */
function fill(row: ObservationRow, stage: StageFragment, figure: ProjectFigure | null): void {
  for (const field of OF_STAGE) row[field] = cellIn(stage, field) ?? "";
  for (const field of FIGURE_FIELDS) row[field] = figure && (cellIn(figure, field) ?? "");
  const note = figure?.note ?? stage.note;
  row.noteZh = note?.zh ?? "";
  row.noteEn = note?.en ?? "";
}

/** The schemas name their keys as the columns are named. */
function cellIn(record: object, field: Field): string | null {
  return (record as Record<string, string | null>)[columnOf(field, DATASET)] ?? null;
}
