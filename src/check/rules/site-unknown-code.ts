import { suggest } from "../nearest.ts";
import { makeProblem } from "../problem.ts";
import { defineRule } from "../rule.ts";

/** The indicators and bodies that the warnings of the site rest on exist. */
export const siteUnknownCode = defineRule("site-unknown-code", {
  check({ root, site, reference }) {
    if (!site) return [];
    const { resolution, register, plans } = site;
    const named: [column: string, code: string | null | undefined, list: "indicators" | "entities"][] = [
      ...Object.entries(resolution ?? {}).map(
        ([key, code]) => [`resolution.${key}`, code, "indicators"] as [string, string, "indicators"],
      ),
      ...(register?.stock ?? []).map(
        (code, index) => [`register.stock[${index}]`, code, "indicators"] as [string, string, "indicators"],
      ),
      ["register.entered", register?.entered, "indicators"],
      ["register.left", register?.left, "indicators"],
      ["register.reserve", register?.reserve, "indicators"],
      ...plans.flatMap(({ indicator, entity }, index): typeof named => [
        [`plans[${index}].indicator`, indicator, "indicators"],
        [`plans[${index}].entity`, entity, "entities"],
      ]),
    ];
    return named.flatMap(([column, code, list]) => {
      const known = reference[list];
      if (code === null || code === undefined || !known || known.has(code)) return [];
      return makeProblem("site-unknown-code", { file: `${root}/site.json`, column }, code, {
        list: `${list}.csv`,
        suggestion: suggest(code, known.keys()),
      });
    });
  },
});
