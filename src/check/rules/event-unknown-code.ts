import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** The bodies and sources of events exist. */
export const eventUnknownCode = defineRule("event-unknown-code", {
  check({ root, events, reference }) {
    return events.flatMap(({ entity, source, row }) =>
      (
        [
          ["entity", entity, "entities"],
          ["source", source, "sources"],
        ] as const
      ).flatMap(([column, code, list]) => {
        const known = reference[list];
        if (code === null || code === "" || !known || known.has(code)) return [];
        return makeProblem("event-unknown-code", { file: `${root}/events.csv`, row, column }, code, {
          list: `${list}.csv`,
          suggestion: suggest(code, known.keys()),
        });
      }),
    );
  },
});
