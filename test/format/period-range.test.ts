import { expect, test } from "vitest";
import { formatPeriodRange } from "../../src/format/period-range.ts";
import { parsePeriod } from "../../src/model/period.ts";

test.each([
  ["2025-12", "2025年12月", "Dec 2025"],
  ["2025-01 2025-06 2025-12", "2025年1—12月", "Jan–Dec 2025"],
  ["2025-01/2025-02 2025-03 2025-12", "2025年1—12月", "Jan–Dec 2025"],
  ["2023-01/2023-02 2023-03 2025-01/2025-02", "2023年1月至2025年2月", "Jan 2023 – Feb 2025"],
  ["2025-12 2023-01", "2023年1月至2025年12月", "Jan 2023 – Dec 2025"],
  ["2019 2021", "2019—2021年", "2019–2021"],
  ["2025-Q1 2025-Q4", "2025年第一季度至第四季度", "Q1–Q4 2025"],
  ["2023-Q1 2025-Q4", "2023年第一季度至2025年第四季度", "Q1 2023 – Q4 2025"],
  ["2024-S1 2024-S2", "2024年上半年至下半年", "first half of 2024 – second half of 2024"],
  ["2025-01/2025-02 2025-01/2025-12", "2025年1—2月至1—12月", "Jan–Feb 2025 to Jan–Dec 2025"],
  ["2023-01/2023-02 2025-01/2025-12", "2023年1—2月至2025年1—12月", "Jan–Feb 2023 to Jan–Dec 2025"],
  ["2024-07-28 2024-08-03", "2024年7月28日至8月3日", "28 Jul 2024 – 3 Aug 2024"],
  ["2019 2020-Q4?", "2019年至2020年第四季度（推断）", "2019 to Q4 2020 (inferred)"],
  ["2019? 2019?", "2019年（推断）", "2019 (inferred)"],
])("%s is said as one range", (texts, zh, en) => {
  const periods = texts.split(" ").flatMap((text) => parsePeriod(text) ?? []);
  expect([formatPeriodRange(periods, "zh"), formatPeriodRange(periods, "en")]).toEqual([zh, en]);
});
