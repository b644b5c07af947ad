import type { Catalogue } from "../model/catalogue.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import type { Draft } from "./draft.ts";
import { KeyTable } from "./key-table.ts";

const MOST_REMEMBERED = 20_000;

/** What the rules about single rows may know. A table that could not be read is null: nothing is unknown then. */
export interface Facts extends Omit<Draft["reference"], "sections"> {
  /** Section numbers by source. */
  sections: ReadonlyMap<string, ReadonlySet<number>> | null;
  /** Keys of the rows seen so far in this dataset. */
  keys: KeyTable;
  /** `parsePeriod` with a memory: a million rows hold a few hundred periods. */
  period(text: string): Period | null;
}

/** The facts for one dataset. */
export function createFacts(reference: Draft["reference"]): Facts {
  const periods = new Map<string, Period | null>();
  return {
    ...reference,
    sections: reference.sections && groupSections(reference.sections),
    keys: new KeyTable(),
    period(text) {
      const known = periods.get(text);
      if (known !== undefined) return known;
      // A file of nothing but wrong periods must not fill the memory.
      if (periods.size >= MOST_REMEMBERED) periods.clear();
      const copy = Buffer.from(text).toString();
      const period = parsePeriod(copy);
      periods.set(copy, period);
      return period;
    },
  };
}

function groupSections(sections: Catalogue["sections"]): Map<string, Set<number>> {
  const bySource = new Map<string, Set<number>>();
  for (const { source, section } of sections) {
    const numbers = bySource.get(source) ?? new Set();
    bySource.set(source, numbers.add(section));
  }
  return bySource;
}
