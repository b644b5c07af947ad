import { describe, expect, test } from "vitest";
import { wall } from "../../src/charts/wall.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { projectPages, PROJECTS_A_PAGE } from "../../src/model/project-zones.ts";
import { loadCatalogue } from "../../src/read/load-catalogue.ts";
import { releaseStep } from "../../src/release/release-step.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { rowAnchor } from "../../src/site.ts";
import { cardDrawing } from "../../src/views/figure/linked-drawing.ts";
import { figureOf } from "../../src/views/figure/figure.ts";
import { galleryView } from "../../src/views/figure/gallery.ts";
import { enterprisesView } from "../../src/views/places/enterprises.ts";
import { projectPageView, projectsView } from "../../src/views/projects/projects.ts";
import { wallInput } from "../../src/views/projects/wall.ts";
import { indicatorView } from "../../src/views/reference/indicator.ts";
import { releaseView } from "../../src/views/releases/release.ts";
import { textFaults } from "../charts/boxes.ts";

// What keeps pages readable with three years of months: test/browser/page-budgets.test.ts measures the built pages.

const { catalogue } = loadCatalogue("examples/zone");
if (!catalogue) throw new Error("examples/zone: no catalogue");
const zone: Catalogue = catalogue;

describe.each(LANGS)("the page of an indicator (%s)", (lang) => {
  test("has one place for the address of each of its values, in a table or in the list below", () => {
    for (const id of zone.indicators.keys()) {
      const { series, table } = indicatorView({ catalogue: zone, lang }, id);
      const cells = series.flatMap(({ pivots }) =>
        pivots.flatMap(({ newest, older }) =>
          [newest, ...older.map((each) => each.table)].flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
        ),
      );
      const anchors = [...cells.flatMap((cell) => cell?.anchor ?? []), ...table.rows.map(({ anchor }) => anchor)];
      const rows = zone.observations.filter(({ indicator }) => indicator === id);
      expect(anchors.toSorted()).toEqual(rows.map((row) => rowAnchor(row.id)).toSorted());
      for (const cell of cells)
        if (cell?.sign) expect(table.rows.map(({ anchor }) => `#${anchor}`)).toContain(cell.href);
    }
  });
});

describe("the page of a release", () => {
  test("counts rows by indicator and body where there are too many to list, and loses none", () => {
    const step = releaseStep(zone, "park-indicators", "1.0.0");
    const { changes } = releaseView({ catalogue: zone, lang: "zh" }, "park-indicators", step, new Map());
    const added = changes.find(({ id }) => id === "added");
    const [counts] = added?.tables ?? [];
    const numbers = counts?.rows.flatMap(({ cells }) => cells.slice(2).map(({ text }) => Number(text)));
    expect(numbers?.reduce((sum, count) => sum + count, 0)).toBe(3120);
    expect(counts?.rows.length).toBeLessThan(60);
  });
});

describe("the page of enterprises", () => {
  test("has the newest of each series with its change and its course, and the number of its figures", () => {
    const { matrix } = enterprisesView({ catalogue: zone, lang: "zh" });
    const cells = matrix.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    for (const values of cells) expect(values.length).toBeLessThanOrEqual(2);
    const [first] = matrix.groups[0]?.rows[0]?.cells[0] ?? [];
    expect(first?.period).toBe("2025年第四季度");
    expect(first?.change).toMatch(/^同比(增加|减少)\d+家$/);
    expect(first?.series?.text).toBe("12期");
    expect(first?.spark).toMatch(/^<svg .*<path d="M.*L/);
  });

  test("keeps a line open where a value is missing", () => {
    const sparks = enterprisesView({ catalogue: zone, lang: "zh" }).matrix.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((values) => values.map(({ spark }) => spark))),
    );
    expect(sparks.some((spark) => (spark.match(/M/g) ?? []).length > 1)).toBe(true);
  });
});

describe("the list of projects", () => {
  test("counts each project in one state", () => {
    const { summary, groups } = projectsView({ catalogue: zone, lang: "zh" });
    const lines = groups.flatMap(({ projects }) => projects);
    expect(summary.reduce((sum, { count }) => sum + count, 0)).toBe(zone.projects.size);
    expect(lines).toHaveLength(zone.projects.size);
    expect(lines.find(({ id }) => id === "ridge-road")?.state).toBe("done");
    expect(lines.find(({ id }) => id === "sensor-pilot-base")?.state).toBe("due");
    expect(lines.find(({ id }) => id === "robot-parts")?.state).toBe("under-way");
    expect(lines.find(({ id }) => id === "matchmaking-2025")?.state).toBe("no-plan");
  });

  test("says the latest step and the first that has no result", () => {
    const lines = projectsView({ catalogue: zone, lang: "zh" }).groups.flatMap(({ projects }) => projects);
    const line = lines.find(({ id }) => id === "robot-parts");
    expect([line?.latest, line?.next, line?.years]).toEqual([
      "2025年12月 施工",
      "2026年2月 主体封顶（计划）",
      "2025 2026",
    ]);
  });

  test("of many has a line for each, and all steps on pages of their own", () => {
    const many: Catalogue = {
      ...zone,
      projects: new Map(
        [1, 2, 3, 4].flatMap((round) =>
          [...zone.projects.values()].map((project) => {
            const id = `${project.id}-${round}`;
            return [id, { ...project, id }] as const;
          }),
        ),
      ),
    };
    const lines = projectsView({ catalogue: many, lang: "en" }).groups.flatMap(({ projects }) => projects);
    expect(lines.every(({ project, href }) => project === null && href !== null)).toBe(true);
    const pages = projectPages(many).map((page) => projectPageView({ catalogue: many, lang: "en" }, page));
    expect(pages.flatMap(({ projects }) => projects.map(({ id }) => id)).toSorted()).toEqual(
      [...many.projects.keys()].toSorted(),
    );
    for (const { projects, from } of pages) {
      expect(projects.length).toBeLessThanOrEqual(PROJECTS_A_PAGE);
      for (const { id } of projects) expect(lines.find((line) => line.id === id)?.href).toBe(`${from}#${id}`);
    }
  });
});

describe("the wall chart", () => {
  test.each(LANGS)("in %s has no words over others, not even where both days are near", (lang) => {
    const input = wallInput({ catalogue: zone, lang }, "demo-hitech");
    for (const sheet of wall(input)) expect(textFaults(sheet)).toEqual([]);
    const near = wall({
      ...input,
      today: { date: input.asked.date.replace(/\d\d$/, "01"), text: input.today?.text ?? "" },
    });
    for (const sheet of near) expect(textFaults(sheet)).toEqual([]);
  });

  test("puts at least ten projects on a sheet, the last aside", () => {
    const input = wallInput({ catalogue: zone, lang: "zh" }, "demo-hitech");
    expect(wall(input).length).toBeLessThanOrEqual(Math.ceil(input.rows.length / 10));
  });
});

describe("lists of charts", () => {
  test("name every chart, those without a card too", () => {
    const { topics } = galleryView({ catalogue: zone, lang: "zh" });
    const shown = topics.flatMap(({ figures, others }) => [...figures, ...others].map(({ href }) => href));
    expect(new Set(shown).size).toBe(zone.charts.size);
    expect(topics.some(({ others }) => others.length > 0)).toBe(true);
  });

  test("draw no places of values that nothing is drawn for", () => {
    const { svg } = figureOf({ catalogue: zone, lang: "zh" }, "output-by-month");
    const card = cardDrawing(svg.narrow);
    expect(card.length).toBeLessThan(svg.narrow.length / 2);
    expect(card.match(/<path/g)).toEqual(svg.narrow.match(/<path/g));
  });
});
