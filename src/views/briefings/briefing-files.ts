import type { Reading } from "../../model/reading.ts";
import type { BriefingDocument } from "../../exports/briefing-document.ts";
import { briefingDocx } from "../../exports/briefing-docx.ts";
import { briefingPptx } from "../../exports/briefing-pptx.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { remember } from "../../model/remember.ts";
import { baseOf } from "../../schema/briefing.ts";
import type { Lang } from "../../schema/localized.ts";
import type { BriefingFile } from "../../site.ts";
import { briefingDocument } from "./briefing-document.ts";

type Make = (document: BriefingDocument) => Promise<Uint8Array>;

/** What makes each file of an edition; `briefing.pdf` is printed from the finished page by the last steps of a build. */
export const BRIEFING_MAKERS: Record<Exclude<BriefingFile, "briefing.pdf">, Make> = {
  "briefing.docx": briefingDocx,
  "briefing.pptx": briefingPptx,
};

/** A file of an edition, made once for both of its addresses: it holds the lasting one. */
export function briefingFile(reading: Reading, slug: string, file: keyof typeof BRIEFING_MAKERS): Promise<Uint8Array> {
  const { catalogue, lang } = reading;
  return madeBy(catalogue, BRIEFING_MAKERS[file])(catalogue, { lang, slug });
}

/** What one maker makes of a catalogue: by edition, not by address. */
const madeBy = remember((record: Catalogue, make: Make) =>
  remember(
    (catalogue: Catalogue, { lang, slug }: { lang: Lang; slug: string }) =>
      make(briefingDocument({ catalogue, lang }, slug)),
    ({ lang, slug }) => `${lang} ${baseOf(slug).base} ${record.editions.get(slug)?.spec.edition ?? ""}`,
  ),
);
