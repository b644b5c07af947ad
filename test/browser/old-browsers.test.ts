import { describe, expect, test } from "vitest";
import { builtFiles } from "./built-site.ts";
import { TOO_NEW } from "../styles/too-new.ts";

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
