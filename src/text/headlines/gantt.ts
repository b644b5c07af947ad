import { knownWhen } from "../../model/knowledge.ts";
import { latestSources } from "../../model/latest-source.ts";
import { plannedSteps } from "../../model/planned-steps.ts";
import { zoneOf } from "../../model/family.ts";
import { knownDayText } from "../as-of.ts";
import { bodyName } from "../names.ts";
import { wordsOf } from "../words.ts";
import type { HeadlineFacts, HeadlineInput } from "./facts.ts";
import { timelineFacts } from "./timeline.ts";

/**
 * How many steps are done, how many of them late, how many are due and not reported, and how many lie ahead, as of the newest source. A
 * single project is told by its first step and its last.
 */
export function ganttFacts(input: HeadlineInput): HeadlineFacts | null {
  const { reading, rows } = input;
  const { catalogue, lang } = reading;
  const observations = rows.map(({ row }) => row);
  const known = knownWhen(catalogue.sources, observations);
  const projects = new Set(observations.map(({ project }) => project ?? ""));
  if (!known || projects.size < 2) return timelineFacts(input);
  const latest = latestSources(observations, catalogue.sources, catalogue.entities, known.end);
  const planned = plannedSteps(observations, latest, known.end);
  const count = (...states: string[]): number => planned.filter(({ state }) => states.includes(state)).length;
  const all = new Set(observations.map(({ project, stage, scope }) => `${project}|${stage}|${scope}`)).size;
  const unplanned = observations.filter(
    (row) =>
      row.role === "actual" &&
      !observations.some(
        (other) =>
          (other.role === "plan" || other.role === "target") &&
          `${other.project}|${other.stage}|${other.scope}` === `${row.project}|${row.stage}|${row.scope}`,
      ),
  );
  const done = count("met", "late") + new Set(unplanned.map(({ project, stage }) => `${project}|${stage}`)).size;
  const zones = new Set(observations.map(({ entity }) => zoneOf(catalogue.entities, entity)));
  const bodies = new Set(observations.map(({ entity }) => entity));
  const [body, zone] = [[...bodies][0] ?? "", [...zones][0] ?? ""];
  const { headlines } = wordsOf(lang);
  return {
    head: {
      when: headlines.asOf(knownDayText(known, lang)),
      owner: bodies.size === 1 ? bodyName(reading, body) : zones.size === 1 ? bodyName(reading, zone) : "",
      subject: "",
    },
    clauses: headlines.steps({
      ...{ all, areProjects: all === projects.size },
      ...{ done, late: count("late"), overdue: count("due", "untold"), ahead: count("open") },
    }),
    least: 2,
  };
}
