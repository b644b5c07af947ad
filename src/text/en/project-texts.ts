import type { ProjectTexts } from "../page-words.ts";

export const projectTexts: ProjectTexts = {
  standingRule: ({ green, yellow, red, unknown }) =>
    `Standing: ${green} not overdue: no planned step is past its time without a result. ${yellow} Due, no result on record: sources dated after the time planned tell of none, which does not mean that it was missed. ${red} Later than planned. ${unknown} Due, cannot tell: no source is dated after the time planned. ${unknown} No plan to compare: no source gives a planned date.`,
  asked: (day) => `Standing judged on ${day}`,
  sheet: (number, of) => `(sheet ${number} of ${of})`,
  due: ({ stage, period, role, untold }) =>
    `“${stage}” (${role}, ${period}) is due${untold === null ? " and no result is on record, which does not mean that it was missed" : `; ${untold}`}.`,
  undated: "no source is dated, so nothing can be said",
  newestSource: (date, isBefore) =>
    `the newest source, of ${date}, is ${isBefore ? "older than" : "no later than"} the time planned, so nothing can be said`,
  notGiven: (name) => `Mentioned but not given: ${name}.`,
  projects: (count) => (count === 1 ? "one project" : `${count} projects`),
  foot: (sources) => `Sources: ${sources}. The page of the projects names the source of each figure.`,
};
