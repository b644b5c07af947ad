import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatLocator } from "../../format/locator.ts";
import { formatPeriodText } from "../../format/period.ts";
import { parsePeriod } from "../../model/period.ts";
import { zonesWithProjects } from "../../model/project-zones.ts";
import { stagesInTime } from "../../model/stages-in-time.ts";
import { PROJECT_KINDS, type ProjectKind, MILESTONE } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Project, ProjectStage } from "../../schema/project.ts";
import { inLanguage, paths, rowAnchor } from "../../site.ts";

import { entryCount } from "../../text/interface-reference.ts";

import { fieldText } from "../../text/names.ts";
import { stageName } from "../../text/stage-names.ts";

import { valueText } from "../../text/value.ts";
import { figure, type Figure } from "../figure/figure.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { observationPath } from "../figure/table.ts";
import { valueMarks, type Mark } from "../figure/value-mark.ts";

interface StageFigure {
  id: string;
  label: string;
  text: string;
  href: string;
  marks: readonly Mark[];
  note: string;
}

export interface StageView {
  name: string;
  /** Target, plan or forecast; null for what has happened. */
  role: string | null;
  period: string;
  scope: string;
  figures: StageFigure[];
  note: string | null;
  source: { text: string; href: string };
}

export interface ProjectView {
  id: string;
  name: string;
  description: string | null;
  entity: { text: string; href: string };
  mechanism: { text: string; href: string } | null;
  actual: StageView[];
  planned: StageView[];
}

export interface ProjectsView extends PageHead {
  /** The projects of each zone in print: the wall chart and the cards. */
  prints: { text: string; href: string }[];
  figures: Figure[];
  groups: { id: ProjectKind; name: string; count: string; projects: ProjectView[] }[];
}

/** Every project by kind; in each its stages in time, what has happened apart from what is intended. */
export function projectsView(reading: Reading): ProjectsView {
  const { catalogue, lang } = reading;
  const { printWords, projectKindHeadings, projectPhrases, referenceWords, ui } = wordsOf(lang);
  const byProject = Map.groupBy(
    catalogue.observations.filter((row) => row.project !== null),
    (row) => row.project,
  );
  const byKind = Map.groupBy(catalogue.projects.values(), (project) => project.kind);
  return {
    ...pageHead({
      lang,
      path: paths.projects(),
      current: "projects",
      title: ui.projects,
      description: referenceWords.projectsLead,
    }),
    prints: zonesWithProjects(catalogue).flatMap((zone) => {
      const name = catalogue.entities.get(zone)?.shortName[lang] ?? zone;
      return [
        { text: projectPhrases.ofZone(printWords.wallLink, name), href: inLanguage(lang, paths.wall(zone)) },
        { text: projectPhrases.ofZone(printWords.cardsLink, name), href: inLanguage(lang, paths.cards(zone)) },
      ];
    }),
    figures: [...catalogue.charts.values()]
      .filter((spec) => spec.dataset === "project-progress")
      .map((spec) => figure(reading, spec)),
    groups: PROJECT_KINDS.flatMap((kind) => {
      const projects = byKind.get(kind);
      if (!projects) return [];
      return [
        {
          id: kind,
          name: projectKindHeadings[kind],
          count: entryCount(projects.length, lang),
          projects: projects.map((project) => projectView(reading, project, byProject.get(project.id) ?? [])),
        },
      ];
    }),
  };
}

/** One project with its stages as time went. */
export function projectView(reading: Reading, project: Project, observations: readonly Observation[]): ProjectView {
  const { catalogue, lang } = reading;
  const mechanism = project.mechanism === null ? undefined : catalogue.mechanisms.get(project.mechanism);
  const stages = stagesInTime(project.stages).map((stage) => ({
    role: stage.role,
    view: stageView(reading, stage, observations),
  }));
  return {
    id: project.id,
    name: project.name[lang],
    description: project.description?.[lang] ?? null,
    entity: {
      text: catalogue.entities.get(project.entity)?.name[lang] ?? project.entity,
      href: inLanguage(lang, paths.entity(project.entity)),
    },
    mechanism: mechanism ? { text: mechanism.name[lang], href: inLanguage(lang, paths.mechanism(mechanism.id)) } : null,
    actual: stages.filter(({ role }) => role === "actual").map(({ view }) => view),
    planned: stages.filter(({ role }) => role !== "actual").map(({ view }) => view),
  };
}

function stageView(reading: Reading, stage: ProjectStage, observations: readonly Observation[]): StageView {
  const { catalogue, lang } = reading;
  const { roleLabels } = wordsOf(lang);
  const period = parsePeriod(stage.period);
  const source = catalogue.sources.get(stage.source);
  const rows = observations.filter(
    (row) =>
      row.stage === stage.stage &&
      row.role === stage.role &&
      row.scope === stage.scope &&
      row.source === stage.source &&
      row.locator === stage.locator &&
      row.period.text === period?.text,
  );
  const [first] = rows;
  return {
    name: stageName(catalogue, stage.stage, lang),
    role: stage.role === "actual" ? null : roleLabels[stage.role],
    period: formatPeriodText(stage.period, lang),
    scope: stage.scope === null ? "" : (catalogue.scopes.get(stage.scope)?.name[lang] ?? stage.scope),
    figures: rows
      .filter((row) => row.indicator !== MILESTONE)
      .map((row) => stageFigure(reading, row, stage.note?.[lang] ?? "")),
    note: stage.note?.[lang] ?? null,
    source: {
      text: `${source?.shortName[lang] ?? stage.source} ${formatLocator(stage.locator, lang)}`,
      href: inLanguage(lang, paths.source(stage.source) + (first ? `#${rowAnchor(first.id)}` : "")),
    },
  };
}

function stageFigure(reading: Reading, row: Observation, stageNote: string): StageFigure {
  const { lang } = reading;
  const { joints, measureLabels, priceBasisLabels, statusLabels } = wordsOf(lang);
  const indicator = fieldText(reading, row, "indicator");
  const own = row.note?.[lang] ?? "";
  const notes = [
    row.status !== "A" && row.value !== null ? statusLabels[row.status] : "",
    row.priceBasis ? priceBasisLabels[row.priceBasis] : "",
    own === stageNote ? "" : own,
  ];
  return {
    id: row.id,
    label: row.measure === "level" ? indicator : `${indicator}${joints.comma}${measureLabels[row.measure]}`,
    text: valueText(reading, row),
    href: observationPath(row, lang),
    marks: valueMarks(reading, row),
    note: notes.filter(Boolean).join(joints.semicolon),
  };
}
