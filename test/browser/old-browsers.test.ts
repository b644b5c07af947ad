import { describe, expect, test } from "vitest";
import { builtFiles } from "./built-site.ts";

/** What Chromium 87 does not know and would not survive; newer features that merely fall away are not listed. */
const TOO_NEW: Record<string, RegExp> = {
  "@layer": /@layer\b/,
  "@container": /@container\b/,
  ":has()": /:has\(/,
  "oklch() or color-mix()": /\b(oklch|oklab|color-mix)\(/,
  "nested rules": /\{[^{}]*&[^{}]*\{/,
  "light-dark()": /light-dark\(/,
};

describe("on Chromium 87", () => {
  const files = [...builtFiles()].filter(([path]) => path.endsWith(".css"));

  test("the site has its style sheet", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  for (const [name, pattern] of Object.entries(TOO_NEW))
    test(`the styles do without ${name}`, () => {
      const using = files.filter(([, bytes]) => pattern.test(bytes.toString("utf8"))).map(([path]) => path);
      expect(using).toEqual([]);
    });
});
