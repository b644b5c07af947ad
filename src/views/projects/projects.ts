import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatLocator } from "../../format/locator.ts";
import { formatPeriodText } from "../../format/period.ts";
import { parsePeriod } from "../../model/period.ts";
import { lastReleaseDay } from "../../model/age.ts";
import { latestSources } from "../../model/latest-source.ts";
import type { Light } from "../../model/light.ts";
import { projectLight } from "../../model/project-light.ts";
import { PROJECT_STATES, projectState, type ProjectState } from "../../model/project-state.ts";
import { PROJECTS_A_PAGE, projectPages, zonesWithProjects } from "../../model/project-zones.ts";
import { stagesInTime } from "../../model/stages-in-time.ts";
import { PROJECT_KINDS, type ProjectKind, MILESTONE } from "../../schema/codes.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Project, ProjectStage } from "../../schema/project.ts";
import { inLanguage, linkFrom, paths, rowAnchor } from "../../site.ts";

import { entryCount } from "../../text/interface-reference.ts";

import { fieldText } from "../../text/names.ts";
import { standingText } from "../../text/project-prints.ts";
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

/** One line of the list, with the codes by which the list is filtered. */
export interface ProjectLine {
  id: string;
  name: string;
  entity: { id: string; text: string };
  state: ProjectState;
  /** `△ 到期未见实绩`, `■ 晚于计划`: how it stands against its own plan. */
  light: Light;
  standing: string;
  /** The latest step that has happened, and the next that has not; "" without one. */
  latest: string;
  next: string;
  years: string;
  /** Its steps; null where they stand on a page of their own, to which `href` leads. */
  project: ProjectView | null;
  href: string | null;
}

export interface ProjectsView extends PageHead {
  script: string;
  /** How many projects are in each state, with what the state means. */
  summary: { state: ProjectState; name: string; count: number }[];
  rule: string;
  /** What else the list can be filtered by. */
  filters: { id: "entity" | "kind" | "year"; name: string; choices: { id: string; name: string }[] }[];
  /** The projects of each zone in print: the wall chart and the cards. */
  prints: { text: string; href: string }[];
  figures: Figure[];
  groups: { id: ProjectKind; name: string; count: string; projects: ProjectLine[] }[];
}

/** Some of the projects with all their steps, where there are too many for the list. */
export interface ProjectPageView extends PageHead {
  back: { text: string; href: string };
  projects: ProjectView[];
  pages: { text: string; href: string; current: boolean }[];
}

/** Every project by kind, a line each, which opens on its stages in time: what has happened apart from what is intended. */
export function projectsView(reading: Reading): ProjectsView {
  const { catalogue, lang } = reading;
  const { printWords, projectKindHeadings, projectKindLabels, projectListWords, projectPhrases } = wordsOf(lang);
  const { projectStateLabels, referenceWords, ui } = wordsOf(lang);
  const lines = projectLines(reading);
  const byKind = Map.groupBy(lines, ({ kind }) => kind);
  const kinds = PROJECT_KINDS.filter((kind) => byKind.has(kind));
  const years = [...new Set(lines.flatMap(({ line }) => line.years.split(" ")))].filter(Boolean).sort().reverse();
  const owners = new Set(lines.map(({ line }) => line.entity.id));
  const day = formatPeriodText(lastReleaseDay(catalogue), lang);
  return {
    ...pageHead({
      lang,
      path: paths.projects(),
      current: "projects",
      title: ui.projects,
      description: referenceWords.projectsLead,
    }),
    script: linkFrom(inLanguage(lang, paths.projects()), paths.projectsScript()),
    summary: PROJECT_STATES.map((state) => ({
      state,
      name: projectStateLabels[state],
      count: lines.filter(({ line }) => line.state === state).length,
    })),
    rule: projectPhrases.stateRule(day),
    filters: [
      {
        id: "entity",
        name: printWords.unit,
        choices: [...catalogue.entities.values()]
          .filter(({ id }) => owners.has(id))
          .map(({ id, shortName }) => ({ id, name: shortName[lang] })),
      },
      {
        id: "kind",
        name: projectListWords.kind,
        choices: kinds.map((kind) => ({ id: kind, name: projectKindLabels[kind] })),
      },
      { id: "year", name: projectListWords.year, choices: years.map((year) => ({ id: year, name: year })) },
    ],
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
    groups: kinds.map((kind) => {
      const own = byKind.get(kind) ?? [];
      return {
        id: kind,
        name: projectKindHeadings[kind],
        count: entryCount(own.length, lang),
        projects: own.map(({ line }) => line),
      };
    }),
  };
}

/** One page of those that hold the steps of many projects; see `projectPages`. */
export function projectPageView(reading: Reading, page: number): ProjectPageView {
  const { catalogue, lang } = reading;
  const { projectListWords, projectPhrases, ui } = wordsOf(lang);
  const rows = rowsByProject(reading);
  const shown = [...catalogue.projects.values()].slice((page - 1) * PROJECTS_A_PAGE, page * PROJECTS_A_PAGE);
  const pages = projectPages(catalogue);
  return {
    ...pageHead({
      lang,
      path: paths.projectPage(page),
      current: "projects",
      title: projectPhrases.pageTitle(page, pages.length),
      description: projectListWords.pageLead,
    }),
    back: { text: ui.projects, href: inLanguage(lang, paths.projects()) },
    projects: shown.map((project) => projectView(reading, project, rows.get(project.id) ?? [])),
    pages: pages.map((number) => ({
      text: String(number),
      href: inLanguage(lang, paths.projectPage(number)),
      current: number === page,
    })),
  };
}

function rowsByProject({ catalogue }: Reading): Map<string | null, Observation[]> {
  return Map.groupBy(
    catalogue.observations.filter((row) => row.project !== null),
    (row) => row.project,
  );
}

function projectLines(reading: Reading): { kind: ProjectKind; line: ProjectLine }[] {
  const { catalogue, lang } = reading;
  const byProject = rowsByProject(reading);
  const asOf = lastReleaseDay(catalogue);
  const latest = latestSources(catalogue.observations, catalogue.sources, catalogue.entities, asOf);
  const order = (stage: string | null): number => catalogue.stages.get(stage ?? "")?.order ?? 0;
  const isPaged = projectPages(catalogue).length > 0;
  return [...catalogue.projects.values()].map((project, index) => {
    const rows = byProject.get(project.id) ?? [];
    const { standing, light } = projectLight(rows, latest, asOf);
    const view = projectView(reading, project, rows);
    const reached = new Set(project.stages.flatMap(({ role, stage }) => (role === "actual" ? [stage] : [])));
    const open = stagesInTime(project.stages).filter(({ role, stage }) => role !== "actual" && !reached.has(stage));
    const next =
      open[0] &&
      view.planned[
        stagesInTime(project.stages)
          .filter(({ role }) => role !== "actual")
          .indexOf(open[0])
      ];
    const years = project.stages.flatMap(({ period }) => parsePeriod(period)?.end.slice(0, 4) ?? []);
    return {
      kind: project.kind,
      line: {
        id: project.id,
        name: view.name,
        entity: {
          id: project.entity,
          text: catalogue.entities.get(project.entity)?.shortName[lang] ?? project.entity,
        },
        state: projectState(rows, latest, asOf, order),
        light,
        standing: standingText(standing, lang),
        latest: stepText(reading, view.actual.at(-1)),
        next: stepText(reading, next || undefined),
        years: [...new Set(years)].sort().join(" "),
        project: isPaged ? null : view,
        href: isPaged
          ? inLanguage(lang, `${paths.projectPage(1 + Math.floor(index / PROJECTS_A_PAGE))}#${project.id}`)
          : null,
      },
    };
  });
}

/** `2025年12月 施工`, `2026年9月 竣工（计划）`. */
function stepText({ lang }: Reading, stage: StageView | undefined): string {
  return stage ? wordsOf(lang).projectPhrases.step(stage.period, stage.name, stage.role) : "";
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
