import type { Message } from "../src/check/message.ts";
import { MESSAGES } from "../src/check/messages.ts";
import type { Lang } from "../src/schema/localized.ts";
import type { Problem } from "../src/schema/problem.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * Problems as a SARIF 2.1.0 log: one run, a rule for each code that was found, a result for each problem. What a person has
 * acknowledged is a suppressed result, so that viewers keep it and do not count it.
 */
export function formatSarif(problems: readonly Problem[], lang: Lang): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "park-open-data validate", rules: codes.map((code) => describeRule(code, lang)) },
        },
        language: lang === "zh" ? "zh-CN" : "en-US",
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => describeResult(problem, codes.indexOf(problem.code), lang)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function describeRule(code: string, lang: Lang) {
  const { severity, title, about }: Message = MESSAGES[code as keyof typeof MESSAGES];
  return {
    id: code,
    shortDescription: { text: title[lang] },
    ...(about && { fullDescription: { text: about[lang] } }),
    defaultConfiguration: { level: severity },
  };
}

function describeResult(problem: Problem, ruleIndex: number, lang: Lang) {
  const { code, severity, file, row, line, column, message, hint, evidence, observation, acknowledged } = problem;
  const place = line ?? row;
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message[lang]} ${hint[lang]}`.trim() },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          ...(place === null ? {} : { region: { startLine: place } }),
        },
        ...(column === null || column === ""
          ? {}
          : {
              logicalLocations: [{ fullyQualifiedName: column, kind: file.endsWith(".json") ? "property" : "column" }],
            }),
      },
    ],
    partialFingerprints: {
      "problem/v1": [code, observation ?? file, column ?? "", evidence ?? problem.found ?? ""].join("|"),
    },
    ...(acknowledged && {
      suppressions: [{ kind: "external", status: "accepted", justification: acknowledged.reason[lang] }],
    }),
  };
}
