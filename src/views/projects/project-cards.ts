import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { textWidth } from "../../charts/measure.ts";
import { formatPeriod } from "../../format/period.ts";
import { qrSvg } from "../../exports/qr.ts";
import { lastReleaseDay } from "../../model/age.ts";
import { parsePeriod } from "../../model/period.ts";
import type { Light } from "../../model/light.ts";
import { MILESTONE } from "../../schema/codes.ts";
import { inLanguage, paths } from "../../site.ts";
import { dotted, versionText } from "../../text/interface.ts";

import { fieldText } from "../../text/names.ts";
import { askedText, dueText, standingText, untoldText, notGivenText } from "../../text/project-prints.ts";
import { publicAddress } from "../frame/navigation.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { projectView, type ProjectView, type StageView } from "./projects.ts";
import { zoneProjects, type ZoneProject } from "./zone-projects.ts";

/** One card: everything that the record holds of a project, what it does not hold, and room for people. */
export interface ProjectCard extends ProjectView {
  /** `3/30` */
  number: string;
  kind: string;
  light: Light;
  standing: string;
  href: string;
  missing: string[];
  /** QR code of the place of the project; null for a site without a public address. */
  qr: string | null;
  /** True where there is much to say: the card is then set smaller. */
  dense: boolean;
}

export interface ProjectCardsView extends PageHead {
  asOf: string;
  cards: ProjectCard[];
  imprint: string;
  files: { label: string; href: string }[];
}

/** Lines of steps and figures from which on a card is set smaller to stay on its half of a sheet. */
const MANY_LINES = 14;

/** The column of steps on a card in print, 106 mm, and the sizes of its text and its notes, in points. */
const [STAGES_WIDTH, TEXT_SIZE, NOTE_SIZE] = [300, 11, 8.5];

/** The cards of all projects of a zone, in the order of its wall chart. */
export function projectCardsView(reading: Reading, zone: string): ProjectCardsView {
  const { catalogue, lang } = reading;
  const { printWords, projectPhrases } = wordsOf(lang);
  const asOf = lastReleaseDay(catalogue);
  const projects = zoneProjects(catalogue, zone, asOf);
  const name = catalogue.entities.get(zone)?.shortName[lang] ?? zone;
  const title = projectPhrases.ofZone(printWords.cardsTitle, name);
  const day = parsePeriod(asOf);
  const dataset = catalogue.datasets.get("project-progress");
  return {
    ...pageHead({ lang, path: paths.cards(zone), current: "projects", title, description: printWords.cardsLead }),
    asOf,
    cards: projects.map((each, index) => ({
      ...card(reading, each),
      number: `${index + 1}/${projects.length}`,
    })),
    imprint: dotted(
      [
        catalogue.site.name[lang],
        catalogue.site.invented?.[lang] ?? "",
        catalogue.site.unofficial?.[lang] ?? "",
        dataset ? `${dataset.title[lang]} ${versionText(dataset.version, dataset.changed, lang)}` : "",
        day ? askedText(formatPeriod(day, lang), lang) : "",
      ].filter(Boolean),
    ),
    files: [{ label: printWords.cardsFile, href: inLanguage(lang, paths.cardsFile(zone)) }],
  };
}

function card(reading: Reading, zoneProject: ZoneProject): Omit<ProjectCard, "number"> {
  const { catalogue, lang } = reading;
  const { printWords, projectKindLabels } = wordsOf(lang);
  const { project, rows, standing } = zoneProject;
  const view = projectView(reading, project, rows);
  const href = inLanguage(lang, paths.project(project.id));
  const address = publicAddress(catalogue, href);
  const lines = [...view.actual, ...view.planned].reduce((sum, stage) => sum + stageLines(stage), 0);
  return {
    ...view,
    kind: projectKindLabels[project.kind],
    light: standing.light,
    standing: standingText(standing.standing, lang),
    href,
    missing: missing(reading, zoneProject),
    qr: address === null ? null : qrSvg(address, printWords.qrAlt),
    dense: lines >= MANY_LINES,
  };
}

/** Lines that a step takes on a card: its name and its source, its figures with their signs and notes, its own note. */
function stageLines(stage: StageView): number {
  const lines = (width: number): number => Math.max(1, Math.ceil(width / STAGES_WIDTH));
  const figures = stage.figures.map(({ label, text, marks, note }) => {
    const small = [...marks.map((mark) => mark.text), note].filter(Boolean).join("　");
    return lines(textWidth(`${label} ${text} `, TEXT_SIZE) + textWidth(small, NOTE_SIZE));
  });
  const note = stage.note === null ? 0 : lines(textWidth(stage.note, NOTE_SIZE));
  return 2 + figures.reduce((sum, count) => sum + count, 0) + note;
}

/** What the record does not hold. It speaks of the sources, never of the project or of whoever stands behind it. */
function missing(reading: Reading, { rows, standing }: ZoneProject): string[] {
  const { lang } = reading;
  const { printWords, roleLabels } = wordsOf(lang);
  const figures = rows.filter((row) => row.indicator !== MILESTONE);
  const notGiven = figures.filter(({ value, status }) => value === null && (status === "O" || status === "L"));
  const named = [...new Set(notGiven.map((row) => fieldText(reading, row, "indicator")))];
  return [
    ...[...standing.due, ...standing.untold].map(({ rows: [row], state, known }) =>
      dueText(
        {
          stage: fieldText(reading, row, "stage"),
          period: formatPeriod(row.period, lang),
          role: roleLabels[row.role],
          untold: state === "untold" ? untoldText(known, row.period.end, lang) : null,
        },
        lang,
      ),
    ),
    ...named.map((name) => notGivenText(name, lang)),
    rows.every(({ role }) => role === "actual") ? printWords.noPlan : "",
    rows.some(({ role }) => role === "actual") || standing.due.length + standing.untold.length > 0
      ? ""
      : printWords.noActual,
    figures.some(({ value }) => value !== null) ? "" : printWords.noFigures,
    rows.some(({ period }) => period.inferred) ? printWords.inferred : "",
  ].filter(Boolean);
}
