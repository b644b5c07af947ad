import type { HeadlinePlace, HeadlineWords } from "../headline-words.ts";
import { lowerFirst } from "../lower-first.ts";

const MEASURED = {
  level: "",
  yoy: "year-on-year growth of ",
  mom: "growth on the period before of ",
  growth: "growth of ",
  avg_growth: "average yearly growth of ",
  share: "share of ",
  excess: "excess over target of ",
} as const;

const ROLES = { actual: "", target: " (target)", plan: " (planned)", forecast: " (forecast)" } as const;
const CHANGES = { yoy: " year on year", mom: " on the period before", avg_growth: " a year on average" } as const;

/** What headlines that are made by rule say: numbers as facts, in the order of the language. */
export const headlines: HeadlineWords = {
  subjectFirst: true,
  repeatsUnitOfCount: false,
  nothing: "No published figures",
  compose({ when, owner, subject }, clauses) {
    const head = [subject, owner, when].filter((piece) => piece !== "").join(", ");
    const text = [head, clauses.join(", ")].filter((piece) => piece !== "").join(": ");
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
  measured: (subject, measure, role) =>
    `${MEASURED[measure]}${MEASURED[measure] === "" ? subject : lowerFirst(subject)}${ROLES[role]}`,
  scoped: (subject, scope) => `${subject} (${lowerFirst(scope)})`,
  changed: (measure, way, amount) =>
    way === 0 ? `level${CHANGES[measure]}` : `${way > 0 ? "up" : "down"} ${amount}${CHANGES[measure]}`,
  changedLikewise: (way, amount) => (way === 0 ? "level" : `${way > 0 ? "up" : "down"} ${amount}`),
  share: (scope, value) => `${lowerFirst(scope || "share")} ${value}`,
  aside: (value, aside) => `${value} (${aside})`,
  sinceYearBefore: (difference) => `${difference} from a year before`,
  since: (period, difference) => `${difference} from ${period}`,
  extreme: (isHighest, since) => `the ${isHighest ? "highest" : "lowest"} since ${since}`,
  brokenFrom: (period) => `definition changed from ${period}`,
  withoutYear: (period, year) => period.replace(` ${year}`, ""),
  completion: ({ share, target, isYear }) => `${share} of the ${isYear ? "annual " : ""}target of ${target} (derived)`,
  target: (value) => `the target (${value})`,
  excess: (value) => `${value} above target`,
  reached: (reached, all, areParks) =>
    `${reached === 0 ? "none" : reached === all ? "all" : reached} of ${all}${areParks ? " parks" : ""} at target`,
  item: ({ name, value }) => `${name} ${value}`,
  bodyItem: ({ body, subject, value }) => [body, subject, value].filter((piece) => piece !== "").join(" "),
  highest: (place) => `${names(place, place.isCount ? "most" : "highest")} (${place.value})`,
  lowest: (place) => `${names(place, place.isCount ? "fewest" : "lowest")} (${place.value})`,
  alike: (count, value) => `all ${count} at ${value}`,
  spread: (amount) => `${amount} apart`,
  highestCell: ({ name, when, value }) => `highest at ${name}, ${when} (${value})`,
  lowestCell: ({ name, when, value }) => `lowest at ${name}, ${when} (${value})`,
  first: (place) => `${joined(place)} ${place.names.length > 1 ? "joint " : ""}first (${place.value})`,
  last: (place) => `${joined(place)} ${place.names.length > 1 ? "joint " : ""}last (${place.value})`,
  climbed: (name, places) => `${name} up ${places} ${places === 1 ? "place" : "places"}`,
  beforeAfter: ({ before, after, beforeWhen, afterWhen, way }) =>
    beforeWhen === afterWhen
      ? `from ${before} to ${after}`
      : way === 0
        ? `${after} in ${beforeWhen} and in ${afterWhen}`
        : `${way > 0 ? "up" : "down"} from ${before} in ${beforeWhen} to ${after} in ${afterWhen}`,
  ofWhole: ({ part, wholeName, whole, share }) =>
    `${part}, ${share} of ${wholeName === "" ? whole : `${lowerFirst(wholeName)} (${whole})`}`,
  partOfWhole: ({ wholeName, whole, partName, part }) =>
    `${lowerFirst(wholeName)} ${whole}, ${lowerFirst(partName)} ${part}`,
  rate: (name, value) => `${lowerFirst(name)} ${value} (derived)`,
  derivedValue: (value) => `${value} (derived)`,
  derivedRate: (subject, name) => `${subject === "" ? lowerFirst(name) : `${subject}, ${lowerFirst(name)}`} (derived)`,
  shareOf: (part, whole, isDerived) => `${part} as a share of ${whole}${isDerived ? " (derived)" : ""}`,
  reachedShare: (share) => `${share} of the annual target`,
  among: (clause) => `of the parks ${clause}`,
  of: (place) => `${place.names.length > 1 ? "jointly " : ""}the largest part at ${joined(place)} (${place.value})`,
  changedOf: ({ all, rose, fell, level }) => `of ${all} ${counted(rose, fell, level)}`,
  moved: ({ all, comparable, rose, fell, level }) =>
    comparable === all
      ? `of ${all} indicators ${counted(rose, fell, level)} on the period before`
      : `of ${all} indicators ${comparable} can be set against the period before: ${counted(rose, fell, level)}`,
  steps: ({ all, areProjects, done, late, overdue, ahead }) => {
    const noun = areProjects ? "projects" : "milestones";
    return [
      `${done} of ${all} ${noun} done${late > 0 ? ` (${late} late)` : ""}`,
      ...(overdue > 0 ? [`${overdue} due and not reported`] : []),
      ...(ahead > 0 ? [`${ahead} not yet due`] : []),
    ];
  },
  asOf: (day) => `as of ${day}`,
  process: (name) => name,
  step: (name, when) => `${lowerFirst(name)} ${when}`,
};

/** `highest at North Park`, `jointly lowest at North Park and South Park`. */
function names(place: HeadlinePlace, word: string): string {
  return `${place.names.length > 1 ? "jointly " : ""}${word} at ${joined(place)}`;
}

function joined({ names: all }: HeadlinePlace): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

function counted(rose: number, fell: number, level: number): string {
  const pieces = [rose > 0 ? `${rose} up` : "", fell > 0 ? `${fell} down` : "", level > 0 ? `${level} level` : ""];
  return pieces.filter((piece) => piece !== "").join(", ");
}
