import { expect, test } from "vitest";
import { formatProblems } from "../../scripts/problem-text.ts";
import { createPainter, cutDisplay, displayWidth, padDisplay } from "../../scripts/terminal.ts";
import { makeProblem } from "../../src/check/problem.ts";

const plain = createPainter({ isTTY: false });

test("shows the wrong cell under its header, between its neighbours, and the repair", () => {
  const problem = makeProblem("bad-number", { file: "data/x.csv", row: 2, column: "value" }, "n/a", {
    repair: { zh: "请留空。", en: "Leave it empty." },
  });
  const csv = "entity,period,value,note_zh\n枫杨,2019,n/a,说明\n";
  expect(formatProblems([problem], "en", plain, () => csv)).toBe(
    [
      "data/x.csv",
      '  ✗ row 2, column "value": expected a decimal number such as 1234.5, found "n/a".  bad-number',
      "      │  entity  period  value  note_zh ",
      "    2 │  枫杨    2019   [n/a]   说明    ",
      "    → Leave it empty.",
      "",
    ].join("\n"),
  );
});

test("paints on a terminal only, and not with NO_COLOR", () => {
  expect(createPainter({ isTTY: true }, {}).red("x")).toBe("\u001b[31mx\u001b[39m");
  expect(createPainter({ isTTY: true }, { NO_COLOR: "1" }).red("x")).toBe("x");
  expect(createPainter({}, {}).red("x")).toBe("x");
});

test("counts Chinese characters as two columns", () => {
  expect(displayWidth("枫杨a，")).toBe(7);
  expect(padDisplay("枫", 4)).toBe("枫  ");
  expect(cutDisplay("枫杨园区", 5)).toBe("枫杨…");
});
