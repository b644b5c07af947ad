import type { Severity } from "../../schema/problem.ts";

/** The words of the quality page. */
export const qualityWords = {
  title: "Data quality",
  lead: "Programs check every figure on this site. Here are all their rules, and what they found in the data. A finding is no error: what a source prints is kept as it is, with a word on why.",
  rules: "Rules",
  figures: "Figures",
  findings: "Findings",
  acknowledged: "Explained",
  open: "Open",
  subject: "Where",
  value: "Value",
  finding: "What was found",
  judgement: "Explanation",
  rule: "Rule",
  looksFor: "What it looks for",
  severity: "Level",
  code: "Code",
  quietTitle: "Rules that found nothing",
  quietLead: "These rules went over all the data as well and have nothing to report.",
  formTitle: "Spelling and structure",
  formLead:
    "Whether files, tables, codes and releases are as they should be. With one error the site is not built, so that published data have none.",
  seeContradiction: "See the note: ",
} satisfies Record<string, string>;

/** The level of a finding, with its own sign. */
export const severityLabels: Record<Severity, string> = {
  error: "■ error",
  warning: "△ warning",
  note: "○ note",
};
