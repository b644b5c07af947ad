import { describe, expect, test } from "vitest";
import { latestSources } from "../../src/model/latest-source.ts";
import { warningsOf } from "../../src/model/warnings/index.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { warningSentence } from "../../src/text/warning-sentences.ts";
import { plainText } from "../../src/text/sentence.ts";
import { AUGUST, count, monthlyCatalogue, withSettings } from "../views/monthly.ts";

// 退库 and 入库: only counts are looked at, and each risk asks for the rows that it needs.

const ENTERED = count("entered", AUGUST, "8");
const TARGET = count("entered", "2021", "20", { role: "target" });
const RESERVE = count("reserve", "2021-08", "10");
const ASKED = "2021-09-15";

function told(observations: Observation[], settings: object = {}, lang: "zh" | "en" = "zh"): string[] {
  const catalogue = withSettings(monthlyCatalogue(observations), settings);
  const { indicators, units, contradictions, sources, entities, site } = catalogue;
  const latest = latestSources(observations, sources, entities, ASKED);
  return warningsOf({
    ...site,
    observations,
    indicators,
    units,
    contradictions,
    latestSources: latest,
    asOf: ASKED,
  }).flatMap((warning) =>
    warning.rule === "stale-data"
      ? []
      : [
          `${warning.rule} ${warning.light} ${plainText(warningSentence(warning, ASKED, { catalogue, lang, peers: null }))}`,
        ],
  );
}

describe("the register is at risk where", () => {
  test("fewer enterprises are on it than at the time before", () => {
    const rows = [
      count("on-register", "2020-12", "149"),
      count("on-register", "2021-07", "151"),
      count("on-register", "2021-08", "148"),
    ];
    expect(told(rows)).toEqual([
      "register-at-risk yellow 截至2021年8月，东园四上企业148家，比2021年7月的151家净减3家。",
    ]);
    expect(told(rows, {}, "en")).toEqual([
      "register-at-risk yellow As of Aug 2021, East Park’s four-above enterprises stood at 148, against 151 in Jul 2021, a net loss of 3.",
    ]);
  });
  test("more left than entered", () => {
    expect(told([count("left", AUGUST, "12"), ENTERED])).toEqual([
      "register-at-risk yellow 2021年1—8月，东园退库企业12家，新增四上企业8家，净减4家。",
    ]);
  });
  test("entries lag behind the target of the year: said by this rule, and by no other", () => {
    expect(told([ENTERED, TARGET])).toEqual([
      "register-at-risk yellow 2021年1—8月，东园新增四上企业完成年度目标（20家）的40.0%，慢于序时进度26.7个百分点。",
    ]);
  });
  test("the reserve cannot fill what is missing from the target", () => {
    const [lagging, short] = told([ENTERED, TARGET, RESERVE], {}, "en");
    expect(lagging).toContain("reached 40.0%");
    expect(short).toBe(
      "register-at-risk watch In Jan–Aug 2021, East Park’s new four-above enterprises came to 8, 12 short of the annual target (20); four-above reserve: 10 (Aug 2021), too few to fill the gap.",
    );
  });
});

describe("nothing is said", () => {
  test("where the register grew, is level, or is counted once", () => {
    const count148 = count("on-register", "2021-08", "148");
    expect(told([count("on-register", "2021-07", "147"), count148])).toEqual([]);
    expect(told([count("on-register", "2021-07", "148"), count148])).toEqual([]);
    expect(told([count148])).toEqual([]);
  });
  test("where as many entered as left, or one of the two is not known for the period", () => {
    expect(told([count("left", AUGUST, "8"), ENTERED])).toEqual([]);
    expect(told([count("left", "2021-01/2021-07", "12"), ENTERED])).toEqual([]);
    expect(told([count("left", AUGUST, "12")])).toEqual([]);
  });
  test("where the target is met, or the reserve just suffices", () => {
    expect(told([count("entered", AUGUST, "20"), TARGET, RESERVE])).toEqual([]);
    const enough = told([ENTERED, TARGET, count("reserve", "2021-08", "12")]);
    expect(enough.some((each) => each.includes("后备"))).toBe(false);
  });
  test("on figures that are rough, in doubt, of another kind or of the future", () => {
    const before = count("on-register", "2021-07", "151");
    const now = (rest: object) => count("on-register", "2021-08", "148", rest);
    for (const rest of [
      { qualifier: "at_least", qualifierWord: "余" },
      { status: "U" },
      { status: "D" },
      { status: "B" },
      { scope: "since-2019" },
      { role: "forecast" },
      { measure: "growth" },
    ])
      expect(told([before, now(rest)]), JSON.stringify(rest)).toEqual([]);
    expect(told([before, count("on-register", "2021-10", "148")])).toEqual([]);
  });
  test("without indicators named in the settings", () => {
    const rows = [count("left", AUGUST, "12"), ENTERED];
    expect(told(rows, { register: null })).toEqual([]);
  });
});

describe("the limits of the settings", () => {
  test("ask for growth where growth is wanted, and say so", () => {
    const rows = [count("on-register", "2021-07", "147"), count("on-register", "2021-08", "148")];
    const thresholds = { register: { net: 5, reserve_cover: 1 } };
    expect(told(rows, { thresholds })).toEqual([
      "register-at-risk yellow 截至2021年8月，东园四上企业148家，比2021年7月的147家净增1家，低于界线（净增5家）。",
    ]);
    expect(told(rows, { thresholds }, "en")[0]).toContain("a net gain of 1, below the limit of 5.");
  });
  test("ask for a reserve larger than the gap", () => {
    const rows = [ENTERED, TARGET, count("reserve", "2021-08", "15")];
    const thresholds = { register: { net: 0, reserve_cover: 1.5 } };
    expect(told(rows, { thresholds })[1]).toContain("四上后备企业15家（2021年8月），不到差数的1.5倍。");
  });
});
