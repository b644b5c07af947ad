import { wordsOf, type Words } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { FRAMES, type Datum } from "../../charts/chart.ts";
import { drawChart } from "../../charts/index.ts";
import type { ColourName } from "../../charts/palette.ts";
import { wall, type WallInput, type WallRow, type WallStep } from "../../charts/wall.ts";
import { formatPeriod, formatPeriodText } from "../../format/period.ts";
import { qrSvg } from "../../exports/qr.ts";
import { lastReleaseDay } from "../../model/age.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { comparePeriods } from "../../model/period.ts";
import type { ProjectLight } from "../../model/project-light.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import { MILESTONE, type Role } from "../../schema/codes.ts";
import { inLanguage, paths, WALL_FILES } from "../../site.ts";
import { lightLabels } from "../../text/briefing.ts";
import { chartWords } from "../../text/chart-words.ts";
import { dotted, versionText } from "../../text/interface.ts";
import { listText } from "../../text/list.ts";
import { fieldText } from "../../text/names.ts";
import { askedText, footText, projectCount, sheetText, standingRule, standingText } from "../../text/project-prints.ts";
import { lowerFirst } from "../../text/lower-first.ts";
import { valueText } from "../../text/value.ts";
import { figureSources, latestKnowledge, type Figure } from "../figure/figure.ts";
import { publicAddress } from "../frame/navigation.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { sourceNames } from "../figure/source-groups.ts";
import { zoneProjects, type ZoneProject } from "./zone-projects.ts";
import { datumSigns } from "../figure/value-mark.ts";

/** The plan of all projects of a zone, to hang up: sheets of A1 as SVG, the same for a phone, and as a table. */
export interface WallView extends PageHead {
  /** ISO day at which the statuses are asked: the date that the printed files carry. */
  asOf: string;
  sheets: string[];
  /** "" where there are too many steps for it. */
  narrow: string;
  table: PlainTable;
  rule: string;
  sources: Figure["sources"];
  files: { label: string; href: string }[];
  address: { text: string; qr: string } | null;
}

/** More steps than this are no drawing for a phone: there the table below says the same. */
const MOST_NARROW = 150;

/** In what colour of the charts a light is written: that of its words, which shape and word carry alone if need be. */
const LIGHT_INKS: Record<ProjectLight["light"], ColourName> = {
  green: "c1",
  yellow: "mark",
  red: "c4",
  unknown: "muted",
};

export function wallView(reading: Reading, zone: string): WallView {
  const { catalogue, lang } = reading;
  const { printWords } = wordsOf(lang);
  const input = wallInput(reading, zone);
  const path = paths.wall(zone);
  const address = publicAddress(catalogue, inLanguage(lang, path));
  return {
    ...pageHead({ lang, path, current: "projects", title: input.title, description: printWords.wallLead }),
    asOf: input.asked.date,
    sheets: wall(input),
    narrow: input.rows.flatMap(({ steps }) => steps).length > MOST_NARROW ? "" : narrowWall(input),
    table: wallTable(input),
    rule: standingRule(shapes(), lang),
    sources: input.sources,
    files: WALL_FILES.map((file) => ({
      label: `${printWords.wallFile} ${file === "wall-a0.pdf" ? "A0" : "A1"}`,
      href: inLanguage(lang, paths.wallFile(zone, file)),
    })),
    address: address === null ? null : { text: address, qr: qrSvg(address, printWords.wallQrAlt) },
  };
}

/** What is drawn on the sheets of a zone, with the codes of each row. */
interface ZoneWall extends WallInput {
  rows: (WallRow & { id: string; entity: string })[];
  sources: Figure["sources"];
}

/** Gathers it: rows body by body, steps in time, the day of knowledge and the day asked. */
export function wallInput(reading: Reading, zone: string): ZoneWall {
  const { catalogue, lang } = reading;
  const { printWords, projectPhrases } = wordsOf(lang);
  const asOf = lastReleaseDay(catalogue);
  const projects = zoneProjects(catalogue, zone, asOf);
  const observations = projects.flatMap(({ rows }) => rows);
  const name = catalogue.entities.get(zone)?.shortName[lang] ?? zone;
  const title = projectPhrases.ofZone(printWords.wallTitle, name);
  const rows = projects.map((each) => ({
    id: each.project.id,
    entity: each.project.entity,
    name: each.project.name[lang],
    unit: catalogue.entities.get(each.project.entity)?.shortName[lang] ?? each.project.entity,
    status: standingText(each.standing.standing, lang),
    colour: LIGHT_INKS[each.standing.light],
    steps: stepsOf(reading, each),
  }));
  const sources = figureSources(reading, observations);
  const today = latestKnowledge(reading, observations);
  const asked = askedText(formatPeriodText(asOf, lang), lang);
  const dataset = catalogue.datasets.get("project-progress");
  const version = dataset ? `${dataset.title[lang]} ${versionText(dataset.version, dataset.changed, lang)}` : "";
  const titles = sourceNames(sources, lang);
  return {
    lang,
    id: `wall-${zone}-${lang}`,
    title,
    description: wallDescription(title, rows, lang),
    words: chartWords(lang),
    today,
    asked: { date: asOf, text: asked },
    facts: [dotted([projectCount(projects.length, lang), today?.text ?? "", asked, version].filter(Boolean))],
    heads: { unit: printWords.unit, project: printWords.project, status: printWords.status },
    rows,
    legend: legend(wordsOf(lang)),
    foot: [
      standingRule(shapes(), lang),
      footText(
        [catalogue.site.invented, catalogue.site.unofficial].flatMap((notice) => notice?.[lang] ?? []),
        listText(titles, lang),
        lang,
      ),
    ],
    sheetText: (number, of) => sheetText(number, of, lang),
    sources,
  };
}

/** The same steps in one column. A gantt writes the text of a datum that has a value: here it is the name of the step. */
function narrowWall({ rows, ...input }: ZoneWall): string {
  const data = rows.flatMap((row) =>
    row.steps.map(({ datum, name }): Datum => ({
      ...datum,
      ...{ label: row.name, sublabel: row.unit, text: name, value: 0, factor: null, status: "A" },
    })),
  );
  const frame = FRAMES.find(({ name }) => name === "narrow") ?? { name: "narrow", width: 340 };
  return drawChart("gantt", { ...input, unitLine: "", data }, frame, input.id);
}

function wallTable({ rows, lang }: ZoneWall): PlainTable {
  const { joints, printWords } = wordsOf(lang);
  const told = (steps: readonly WallStep[], isActual: boolean): string =>
    steps
      .filter(({ datum }) => (datum.role === "actual") === isActual)
      .map((step) => stepText(step, lang))
      .join(joints.semicolon);
  return plainTable(
    printWords.table,
    [printWords.project, printWords.unit, printWords.status, printWords.actual, printWords.planned].map((label) => ({
      label,
    })),
    rows.map(({ id, entity, name, unit, status, steps }) => ({
      cells: [
        cell(name, inLanguage(lang, paths.project(id))),
        cell(unit, inLanguage(lang, paths.entity(entity))),
        cell(status),
        cell(told(steps, true)),
        cell(told(steps, false)),
      ],
    })),
  );
}

function shapes(): Record<ProjectLight["light"], string> {
  const { green, yellow, red, unknown } = lightLabels;
  return { green: green.shape, yellow: yellow.shape, red: red.shape, unknown: unknown.shape };
}

/** Steps in time; those of one time and role are one mark with several names. */
function stepsOf(reading: Reading, { rows }: ZoneProject): WallStep[] {
  const { catalogue, lang } = reading;
  const { joints } = wordsOf(lang);
  const sorted = [...rows].sort(
    (a, b) => Date.parse(a.period.start) - Date.parse(b.period.start) || comparePeriods(a.period, b.period),
  );
  const groups = Map.groupBy(sorted, ({ period, role }) => `${period.text}|${role}`);
  const steps = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const stage = (row: Observation): string => fieldText(reading, row, "stage");
    const stages = [...Map.groupBy(group, (row) => row.stage).values()].sort(
      ([a], [b]) => stageOrder(catalogue, a) - stageOrder(catalogue, b),
    );
    const name = stages
      .map(([row], index) => (row ? (index === 0 ? stage(row) : lowerFirst(stage(row))) : ""))
      .join(joints.list);
    const step = { name, datum: stepDatum(reading, first, group) };
    return [{ name, datum: { ...step.datum, said: stepText(step, lang) } }];
  });
  return steps.map((step, index) => ({ ...step, ...wordsOfStep(step, index, steps, lang) }));
}

/**
 * A plan that has a result leaves the words to it, which then says when it was planned if that was another time; a step that is
 * reported again and again, such as building, has its words at the last report.
 */
function wordsOfStep(step: WallStep, index: number, steps: readonly WallStep[], lang: Lang): Partial<WallStep> {
  const alike = steps.filter(({ name }) => name === step.name);
  const isActual = ({ datum }: WallStep): boolean => datum.role === "actual";
  if (!isActual(step)) return { isQuiet: step.datum.role === "plan" && step.datum.text === "" && alike.some(isActual) };
  if (steps.slice(index + 1).some((other) => other.name === step.name && isActual(other))) return { isQuiet: true };
  const plan = alike.find(({ datum }) => datum.role === "plan");
  if (!plan || plan.datum.text !== "" || plan.datum.periodText === step.datum.periodText) return {};
  return { aside: wordsOf(lang).projectPhrases.planned(chartWords(lang).role.plan, plan.datum.periodText) };
}

function stageOrder(catalogue: Catalogue, row: Observation | undefined): number {
  return catalogue.stages.get(row?.stage ?? "")?.order ?? 0;
}

/** Place and manner of a step. Its figure is told where there is one; several stand on the page of the project. */
function stepDatum(reading: Reading, first: Observation, group: readonly Observation[]): Datum {
  const { catalogue, lang } = reading;
  const { joints } = wordsOf(lang);
  const figures = group.filter((row) => row.indicator !== MILESTONE && row.value !== null);
  const [only] = figures;
  return {
    id: (only ?? first).id,
    label: "",
    sublabel: "",
    value: null,
    upper: null,
    text:
      only && figures.length === 1
        ? `${fieldText(reading, only, "indicator")}${joints.toValue}${valueText(reading, only)}`
        : "",
    factor: null,
    counts: "",
    role: first.role,
    measure: "level",
    saysRole: false,
    qualifier: "exact",
    status: "M",
    colour: catalogue.entities.get(first.entity)?.colour ?? null,
    part: "",
    group: "",
    period: first.period,
    periodText: formatPeriod(first.period, lang),
    derived: false,
    signs: datumSigns(catalogue, group, lang),
  };
}

function stepText({ name, datum }: WallStep, lang: Lang): string {
  const { joints } = wordsOf(lang);
  const role = datum.role === "actual" ? "" : chartWords(lang).role[datum.role];
  return [name, role, datum.text, datum.periodText].filter(Boolean).join(joints.comma);
}

function wallDescription(
  title: string,
  rows: readonly { name: string; status: string; steps: readonly WallStep[] }[],
  lang: Lang,
): string {
  const { joints } = wordsOf(lang);
  const one = rows.map(
    ({ name, status, steps }) =>
      `${name}${joints.colon}${status}${joints.semicolon}${steps.map((step) => stepText(step, lang)).join(joints.semicolon)}`,
  );
  return `${title}${joints.nextSentence}${one.join(joints.nextSentence)}${joints.stop}`;
}

/** One mark of each manner, so that the drawing explains itself. */
function legend({ printWords }: Words): { datum: Datum; text: string }[] {
  const sample = (role: Role, inferred: boolean): Datum => ({
    ...{
      id: "",
      label: "",
      sublabel: "",
      value: null,
      upper: null,
      text: "",
      factor: null,
      counts: "",
      qualifier: "exact",
    },
    ...{ measure: "level", saysRole: false },
    ...{
      status: "A",
      colour: null,
      part: "",
      group: "",
      periodText: "",
      derived: false,
      signs: [],
    },
    role,
    period: { kind: "year", text: "", start: "2000-01-01", end: "2000-12-31", inferred },
  });
  return [
    { datum: sample("actual", false), text: printWords.legendActual },
    { datum: sample("actual", true), text: printWords.legendInferred },
    { datum: sample("plan", false), text: printWords.legendPlan },
    { datum: sample("forecast", false), text: printWords.legendForecast },
  ];
}
