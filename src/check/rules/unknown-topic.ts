import { referencePath, type Draft } from "../draft.ts";
import { suggest } from "../nearest.ts";
import { makeProblem, type Place } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** Topics of indicators, mechanisms, projects and charts are in topics.csv. */
export const unknownTopic = defineRule("unknown-topic", {
  check(draft) {
    const { topics } = draft.reference;
    if (!topics) return [];
    return listUses(draft)
      .filter(({ topic }) => topic !== "" && !topics.has(topic))
      .map(({ topic, place }) =>
        makeProblem("unknown-topic", place, topic, { suggestion: suggest(topic, topics.keys()) }),
      );
  },
});

function listUses({ root, reference, rows, projects, datasets, charts }: Draft): { topic: string; place: Place }[] {
  const inTable = (table: "indicators" | "mechanisms") =>
    [...(reference[table]?.values() ?? [])].map(({ id, topic }) => ({
      topic,
      place: { file: referencePath(root, table), row: rows.get(table)?.get(id) ?? null, column: "topic" },
    }));
  const file = datasets.get("project-progress")?.file ?? "";
  return [
    ...inTable("indicators"),
    ...inTable("mechanisms"),
    ...[...projects.values()].map(({ id, topic }) => ({
      topic,
      place: { file, column: `projects[${rows.get("projects")?.get(id)}].topic` },
    })),
    ...[...charts.values()].map(({ slug, topic }) => ({
      topic,
      place: { file: `${root}/charts/${slug}.json`, column: "topic" },
    })),
  ];
}
