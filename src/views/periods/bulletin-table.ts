import { sparkline } from "../../charts/sparkline.ts";
import { formatPeriod } from "../../format/period.ts";
import {
  courseOf,
  sinceBefore,
  sinceYearBefore,
  type BulletinFigure,
  type BulletinLine,
  type Standing,
} from "../../model/bulletin-lines.ts";
import type { Bulletin } from "../../model/bulletins.ts";
import type { Reading } from "../../model/reading.ts";
import { seriesKindOf } from "../../model/series.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Entity } from "../../schema/reference.ts";
import { inLanguage, paths } from "../../site.ts";
import { differenceText } from "../../text/direction.ts";
import { clauses } from "../../text/interface.ts";
import { fieldText } from "../../text/names.ts";
import { seriesDifferenceText } from "../../text/series-slots.ts";
import { valueText } from "../../text/value.ts";
import { wordsOf } from "../../text/words.ts";
import { cell } from "../figure/plain-table.ts";
import { observationPath } from "../figure/table.ts";
import type { TableCell, TableContent } from "../figure/table-layout.ts";
import { sparkPoints } from "../figure/spark-points.ts";
import { valueMarks } from "../figure/value-mark.ts";

/**
 * One topic of a bulletin: a row for each indicator; of the body in front its value, how it stands to the period and the year
 * before, and its last twelve periods; of the others the value over its growth on the year. Columns that would be empty are left out.
 */
export function bulletinTable(
  reading: Reading,
  bulletin: Bulletin,
  caption: string,
  lines: readonly BulletinLine[],
  bodies: readonly Entity[],
): TableContent {
  const { lang } = reading;
  const { periodWords, ui } = wordsOf(lang);
  const present = bodies.filter(({ id }) => lines.some(({ figures }) => figures.has(id)));
  const [first, ...rest] = present;
  // The zone stands in front; of parks alone none does, unless there is but one.
  const front = first && (first.parent === null || rest.length === 0) ? first : null;
  const others = front ? rest : present;
  const rows = lines.map((line) => {
    const figure = front ? line.figures.get(front.id) : undefined;
    return {
      name: nameCell(reading, bulletin, line.row),
      front: figure ? frontCells(reading, figure) : [cell(""), cell(""), cell(""), cell("")],
      others: others.map(({ id }) => otherCell(reading, line.figures.get(id))),
    };
  });
  const heads = front
    ? [
        { key: "value", label: front.shortName[lang], numeric: true, weight: 11 },
        { key: "since", label: periodWords.sinceBefore, weight: 14 },
        { key: "since", label: periodWords.sinceYearBefore, weight: 14 },
        { key: "course", label: periodWords.course, kind: "sparkline" as const, weight: 10 },
      ]
    : [];
  const shown = heads.flatMap((head, index) =>
    rows.some((row) => row.front[index]?.text !== "") ? [{ head, index }] : [],
  );
  return {
    caption,
    columns: [
      { key: "indicator", label: ui.indicator, weight: 19 },
      ...shown.map(({ head }) => head),
      ...others.map(({ shortName }) => ({
        key: "value other",
        label: shortName[lang],
        numeric: true,
        weight: 11,
      })),
    ],
    rows: rows.map((row) => ({
      cells: [row.name, ...shown.map(({ index }) => row.front[index] ?? cell("")), ...row.others],
    })),
  };
}

function nameCell(reading: Reading, { key }: Bulletin, row: Observation): TableCell {
  const { lang } = reading;
  const { measureLabels, roleLabels } = wordsOf(lang);
  return {
    ...cell(fieldText(reading, row, "indicator"), inLanguage(lang, paths.indicator(row.indicator))),
    head: true,
    sub: clauses(
      [
        row.measure === "level" ? "" : measureLabels[row.measure],
        row.role === "actual" ? "" : roleLabels[row.role],
        fieldText(reading, row, "scope"),
        // A time that is inferred says so, even where it is that of the page.
        row.period.text === key ? "" : formatPeriod(row.period, lang),
      ],
      lang,
    ),
  };
}

/** Value, change, change on the year and course of the body in front. */
function frontCells(reading: Reading, figure: BulletinFigure): TableCell[] {
  const { row } = figure;
  return [
    valueCell(reading, row, ""),
    cell(standingText(reading, sinceBefore(reading.catalogue, figure))),
    cell(standingText(reading, sinceYearBefore(reading.catalogue, figure))),
    courseCell(reading, courseOf(reading.catalogue, figure)),
  ];
}

function otherCell(reading: Reading, figure: BulletinFigure | undefined): TableCell {
  if (!figure) return cell("");
  return valueCell(reading, figure.row, figure.growth ? valueText(reading, figure.growth) : "");
}

function valueCell(reading: Reading, row: Observation, below: string): TableCell {
  const { lang } = reading;
  const { periodWords } = wordsOf(lang);
  return {
    ...cell(valueText(reading, row), observationPath(row, lang)),
    marks: valueMarks(reading, row),
    sub: clauses([below, row.status === "P" ? periodWords.provisional : ""], lang),
  };
}

/** How a figure stands, in the words of a cell whose head says what it is set against; "" where nothing can be said. */
export function standingText(reading: Reading, standing: Standing): string {
  const { periodWords } = wordsOf(reading.lang);
  switch (standing?.kind) {
    case undefined:
      return "";
    case "reported":
      return valueText(reading, standing.row);
    case "movement": {
      const { code, points, isRate } = standing.movement;
      if (code === "flat" && isRate) return periodWords.same;
      const by = points === null ? "" : differenceText(reading, standing.own, points, "short");
      // Without a number the direction stands alone.
      return by === ""
        ? periodWords.movement[code].replace(/ ?(by )?\{by\}/, "")
        : periodWords.movement[code].replace("{by}", by);
    }
    case "difference":
      return seriesDifferenceText(reading, standing.before, standing.row, standing.series);
  }
}

function courseCell(reading: Reading, rows: readonly Observation[]): TableCell {
  const { periodWords } = wordsOf(reading.lang);
  const known = rows.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return cell("");
  const points = sparkPoints({ kind: seriesKindOf(last.period), rows: [...rows] }, reading.catalogue);
  return {
    ...cell(
      periodWords.courseText({ first: valueText(reading, first), last: valueText(reading, last), count: known.length }),
    ),
    drawing: sparkline(points),
  };
}
