import { describe, expect, test } from "vitest";
import { formatPeriod } from "../../src/format/period.ts";
import { formatLocator } from "../../src/format/locator.ts";
import { parsePeriod } from "../../src/model/period.ts";

describe("formatPeriod", () => {
  test.each([
    ["2019", "2019年", "2019"],
    ["2019-08", "2019年8月", "Aug 2019"],
    ["2019-08-31", "2019年8月31日", "31 Aug 2019"],
    ["2023-S1", "2023年上半年", "first half of 2023"],
    ["2019-Q3", "2019年第三季度", "Q3 2019"],
    ["2019-01/2019-08", "2019年1—8月", "Jan–Aug 2019"],
    ["2018-07/2020-10", "2018年7月—2020年10月", "Jul 2018 – Oct 2020"],
    ["2019-06/2019-08", "2019年6—8月", "Jun–Aug 2019"],
    ["2022/2024", "2022—2024年", "2022–2024"],
    ["2019-05-13/2019-05-17", "2019年5月13—17日", "13–17 May 2019"],
    ["2024-07-30/2024-08-01", "2024年7月30日—8月1日", "30 Jul – 1 Aug 2024"],
    ["2020-10?", "2020年10月（推断）", "Oct 2020 (inferred)"],
    ["2020-Q4?", "2020年第四季度（推断）", "Q4 2020 (inferred)"],
    ["2018-07/2020-Q4?", "2018年7月—2020年第四季度（推断）", "Jul 2018 – Q4 2020 (inferred)"],
    ["2018-Q4/2020-Q4?", "2018年第四季度—2020年第四季度（推断）", "Q4 2018 – Q4 2020 (inferred)"],
    ["2021-Q1/2021-Q3?", "2021年第一季度—第三季度（推断）", "Q1 2021 – Q3 2021 (inferred)"],
    ["2019-06/2019-S2?", "2019年6月—2019年下半年（推断）", "Jun 2019 – second half of 2019 (inferred)"],
    ["../2024-07", "2024年7月或更早", "Jul 2024 or earlier"],
  ])("writes %s as %s and %s", (text, zh, en) => {
    const period = parsePeriod(text);
    expect(period && formatPeriod(period, "zh")).toBe(zh);
    expect(period && formatPeriod(period, "en")).toBe(en);
  });
});

describe("formatLocator", () => {
  test.each([
    ["§2¶3", "第2节第3段", "section 2, paragraph 3"],
    ["§2¶3-4", "第2节第3—4段", "section 2, paragraphs 3–4"],
  ])("writes %s as %s and %s", (locator, zh, en) => {
    expect(formatLocator(locator, "zh")).toBe(zh);
    expect(formatLocator(locator, "en")).toBe(en);
  });
});
