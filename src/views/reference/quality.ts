import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import { formatPeriod } from "../../format/period.ts";
import type { Message } from "../../check/message.ts";
import { MESSAGES } from "../../check/messages.ts";
import type { Lang } from "../../schema/localized.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Problem } from "../../schema/problem.ts";
import { inLanguage, paths } from "../../site.ts";
import { fieldText } from "../../text/names.ts";
import { judgedBy, placeText } from "../../text/quality.ts";
import { valueText } from "../../text/value.ts";
import { pageHead, type PageHead } from "../frame/page-head.ts";
import { cell, plainTable, type PlainTable } from "../figure/plain-table.ts";
import { observationPath, type Cell } from "../figure/table.ts";
import { findingAnchor } from "../figure/value-mark.ts";

/** Every rule, what it looks for, and what it found in the data. */
export interface QualityView extends PageHead {
  facts: { term: string; text: string }[];
  /** The rules that found something, each with its findings. */
  rules: { code: string; title: string; severity: string; about: string; table: PlainTable }[];
  quiet: PlainTable;
  form: PlainTable;
}

/** The quality page: first what was found, then the rules that are silent. */
export function qualityView(reading: Reading): QualityView {
  const { catalogue, lang } = reading;
  const { qualityWords, severityLabels } = wordsOf(lang);
  const byCode = Map.groupBy(catalogue.findings, ({ code }) => code);
  const rules = (Object.entries(MESSAGES) as [string, Message][]).map(([code, message]) => ({
    code,
    ...message,
    findings: byCode.get(code) ?? [],
  }));
  const observations = new Map(catalogue.observations.map((observation) => [observation.id, observation]));
  const acknowledged = catalogue.findings.filter((finding) => finding.acknowledged).length;
  return {
    ...pageHead({
      lang,
      path: paths.quality(),
      current: "quality",
      title: qualityWords.title,
      description: qualityWords.lead,
    }),
    facts: [
      { term: qualityWords.figures, text: String(catalogue.observations.length) },
      { term: qualityWords.rules, text: String(rules.length) },
      { term: qualityWords.findings, text: String(catalogue.findings.length) },
      { term: qualityWords.acknowledged, text: String(acknowledged) },
      { term: qualityWords.open, text: String(catalogue.findings.length - acknowledged) },
    ],
    rules: rules
      .filter(({ findings }) => findings.length > 0)
      .map(({ code, title, about, severity, findings }) => ({
        code,
        title: title[lang],
        severity: severityLabels[severity],
        about: about?.[lang] ?? "",
        table: findingTable(reading, observations, findings, title[lang]),
      })),
    quiet: ruleTable(
      rules.filter(({ about, findings }) => about && findings.length === 0),
      qualityWords.quietTitle,
      lang,
    ),
    form: ruleTable(
      rules.filter(({ about, findings }) => !about && findings.length === 0),
      qualityWords.formTitle,
      lang,
    ),
  };
}

function findingTable(
  reading: Reading,
  observations: ReadonlyMap<string, Observation>,
  findings: readonly Problem[],
  caption: string,
): PlainTable {
  const { lang } = reading;
  const { qualityWords } = wordsOf(lang);
  return plainTable(
    caption,
    [
      { label: qualityWords.subject },
      { label: qualityWords.value, numeric: true },
      { label: qualityWords.finding },
      { label: qualityWords.judgement },
    ],
    findings.map((finding) => {
      const observation = observations.get(finding.observation ?? "");
      return {
        anchor: findingAnchor(finding),
        cells: [
          observation
            ? cell(subjectOf(reading, observation), observationPath(observation, lang))
            : cell(placeText(finding.file, finding.row, finding.column, lang)),
          cell(observation ? valueText(reading, observation) : (finding.found ?? "")),
          cell(finding.reader?.[lang] ?? finding.message[lang]),
          judgementOf(reading, finding),
        ],
      };
    }),
  );
}

/** `丁园区，领军人才，2019年` */
function subjectOf(reading: Reading, observation: Observation): string {
  const { lang } = reading;
  const { joints } = wordsOf(lang);
  const owner = fieldText(reading, observation, observation.project === null ? "entity" : "project");
  return [
    owner,
    fieldText(reading, observation, "stage"),
    fieldText(reading, observation, "indicator"),
    formatPeriod(observation.period, lang),
  ]
    .filter(Boolean)
    .join(joints.comma);
}

function judgementOf(reading: Reading, { acknowledged }: Problem): Cell {
  const { catalogue, lang } = reading;
  const { qualityWords } = wordsOf(lang);
  if (!acknowledged) return cell(qualityWords.open);
  const { by, reason, contradiction } = acknowledged;
  const told = catalogue.contradictions.find(({ id }) => id === contradiction);
  if (!told) return cell(judgedBy(by, reason, lang));
  return cell(qualityWords.seeContradiction + told.name[lang], inLanguage(lang, paths.contradiction(told.id)));
}

function ruleTable(
  rules: readonly (Pick<Message, "title" | "about" | "severity"> & { code: string })[],
  caption: string,
  lang: Lang,
): PlainTable {
  const { qualityWords, severityLabels } = wordsOf(lang);
  const hasAbout = rules.some(({ about }) => about);
  const table = plainTable(
    caption,
    [
      { label: qualityWords.rule },
      ...(hasAbout ? [{ label: qualityWords.looksFor }] : []),
      { label: qualityWords.severity },
      { label: qualityWords.code },
    ],
    rules.map(({ code, title, about, severity }) => ({
      cells: [
        cell(title[lang]),
        ...(hasAbout ? [cell(about?.[lang] ?? "")] : []),
        cell(severityLabels[severity]),
        cell(code),
      ],
    })),
  );
  // The level is a sign and one word, which are not to be torn apart.
  return {
    ...table,
    columns: table.columns.map((column) =>
      column.label === qualityWords.severity ? { ...column, key: "level" } : column,
    ),
  };
}
