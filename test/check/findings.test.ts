import { describe, expect, test } from "vitest";
import { chartKinds } from "../../src/charts/index.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import {
  findCreditCode,
  findIdentityNumber,
  findMobileNumber,
  findTelephoneNumber,
} from "../../src/check/personal-numbers.ts";
import { overlayReader } from "../read/overlay-reader.ts";

const needs = Object.fromEntries(Object.entries(chartKinds).map(([kind, each]) => [kind, each.needs]));

describe("the real data", () => {
  const { catalogue, problems } = loadCatalogue("data", { needs });

  test("have no finding that nobody has judged", () => {
    expect(problems.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
  });

  test("show the slips that the five pages contain, each at its contradiction", () => {
    const slips = new Map(
      problems.flatMap(({ code, acknowledged }) =>
        acknowledged?.contradiction ? [[acknowledged.contradiction, code]] : [],
      ),
    );
    expect(Object.fromEntries(slips)).toEqual({
      "fengyang-resolution-rate": "rate-truncated",
      "wutong-resolution-rate": "rate-truncated",
      "wutong-high-tech-growth": "part-increment",
      "shuangqiao-tech-sme-growth": "whole-number-base",
      "shuangqiao-leading-talent-growth": "whole-number-base",
      "shuangqiao-rd-platform-growth": "whole-number-base",
      "zhengzhou-signing-targets": "component-above-total",
      "park-centre-count": "scope-missing",
    });
  });

  test("keep their findings in the catalogue, with paths that say nothing of this machine", () => {
    expect(catalogue?.findings.length).toBe(problems.length);
    const elsewhere = loadCatalogue(`${process.cwd()}/data`, { needs }).catalogue;
    expect(elsewhere?.findings).toEqual(catalogue?.findings);
  });
});

test("the example zone has no finding but those it has judged, though chance makes sums among hundreds of small counts", () => {
  const { problems } = loadCatalogue("examples/zone", { needs });
  expect(problems.filter(({ acknowledged }) => !acknowledged)).toEqual([]);
});

describe("an acknowledgement", () => {
  const load = (name: string) =>
    loadCatalogue("data", {
      reader: overlayReader("test/fixtures/base", `test/fixtures/problems/${name}`),
      needs,
    }).problems;

  test("keeps the finding, with its reason and who gave it", () => {
    const found = load("acknowledged").find(({ code }) => code === "year-to-date-falls");
    expect(found?.acknowledged).toEqual({
      by: { zh: "数据编辑", en: "Data editor" },
      reason: { zh: "上月已订正。", en: "Revised." },
      contradiction: null,
    });
  });

  test("ends when a value changes: the finding is open again, and the row is told what to say now", () => {
    const problems = load("acknowledgement-unused");
    expect(problems.find(({ code }) => code === "year-to-date-falls")?.acknowledged).toBeUndefined();
    expect(problems.find(({ code }) => code === "acknowledgement-unused")?.message.en).toContain(
      'its value is now "100.2 / 250.5"',
    );
  });
});

test("what is late is judged by the newest release, or by the day that is given", () => {
  const reader = overlayReader("test/fixtures/base", "test/fixtures/problems/stale-indicator");
  const late = (clock?: string) =>
    loadCatalogue("data", { reader, needs, ...(clock && { clock }) })
      .problems.map(({ found }) => found)
      .sort();
  expect(late()).toEqual(["2019-09"]);
  expect(late("2019-09-30")).toEqual([]);
  expect(late("2100-01-01")).toEqual(["2019-09", "2099-01"]);
});

describe("numbers of people and firms", () => {
  test.each([
    ["电话13800000000", "13800000000"],
    ["138 0000 0000", "138 0000 0000"],
    ["编号2138000000001", null],
    ["投资12345678901元", null],
    ["共13912345678.5元", null],
  ])("mobile: %s", (text, found) => {
    expect(findMobileNumber(text)).toBe(found);
  });

  test.each([
    ["热线0371-60000000", "0371-60000000"],
    ["面积0371平方米", null],
  ])("telephone: %s", (text, found) => {
    expect(findTelephoneNumber(text)).toBe(found);
  });

  test("identity numbers and credit codes only with the right check character", () => {
    expect(findIdentityNumber("11010519491231002X")).toBe("11010519491231002X");
    expect(findIdentityNumber("110105194912310021")).toBe(null);
    expect(findCreditCode("91350100M000100Y43")).toBe("91350100M000100Y43");
    expect(findCreditCode("91350100M000100Y44")).toBe(null);
  });
});
