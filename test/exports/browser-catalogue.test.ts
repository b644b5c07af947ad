import { expect, test } from "vitest";
import { packReference, packRows, unpackCatalogue } from "../../src/exports/browser-catalogue.ts";
import { observationsCsv } from "../../src/exports/observations-csv.ts";
import { currentCatalogue } from "../../src/read/current.ts";
import { DATASETS } from "../../src/schema/codes.ts";
import { LANGS } from "../../src/schema/localized.ts";
import { figure } from "../../src/views/figure/figure.ts";
import { chartFile, chartPicture } from "../../src/views/figure/picture.ts";

const whole = currentCatalogue();
/** As it arrives: through text. */
const arrived = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const unpacked = unpackCatalogue(
  arrived(packReference(whole)),
  DATASETS.map((id) => [id, arrived(packRows(whole, id))] as const),
);

test("what browsers get draws and says of every chart what the whole record does", () => {
  for (const spec of whole.charts.values())
    for (const lang of LANGS) {
      const [there, here] = [figure({ catalogue: unpacked, lang }, spec), figure({ catalogue: whole, lang }, spec)];
      const { observations: _there, ...shownThere } = there;
      const { observations: _here, ...shownHere } = here;
      expect(shownThere).toEqual(shownHere);
      expect(chartFile(unpacked, there)).toBe(chartFile(whole, here));
      expect(chartPicture(unpacked, there)).toBe(chartPicture(whole, here));
    }
});

test.each(DATASETS)("the rows of %s come out as they went in", (id) => {
  const rows = (catalogue: typeof whole): string =>
    observationsCsv(
      catalogue,
      id,
      catalogue.observations.filter((row) => row.dataset === id),
    );
  expect(rows(unpacked)).toBe(rows(whole));
});
