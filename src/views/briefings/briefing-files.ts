import type { Reading } from "../../model/reading.ts";
import type { BriefingDocument } from "../../exports/briefing-document.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { baseOf } from "../../schema/briefing.ts";
import type { Lang } from "../../schema/localized.ts";
import { briefingDocument } from "./briefing-document.ts";

type Make = (document: BriefingDocument) => Promise<Uint8Array>;

/** A file of an edition, made once for both of its addresses: it holds the lasting one. */
export function briefingFile(reading: Reading, slug: string, make: Make): Promise<Uint8Array> {
  const { catalogue, lang } = reading;
  return madeBy(catalogue, make)(catalogue, { lang, slug });
}

/** What one maker makes of a catalogue: by edition, not by address. */
const madeBy = remember((record: Catalogue, make: Make) =>
  remember(
    (catalogue: Catalogue, { lang, slug }: { lang: Lang; slug: string }) =>
      make(briefingDocument({ catalogue, lang }, slug)),
    ({ lang, slug }) => `${lang} ${baseOf(slug).base} ${record.editions.get(slug)?.spec.edition ?? ""}`,
  ),
);
