import type { BriefingDocument } from "../../exports/briefing-document.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { baseOf } from "../../schema/briefing.ts";
import type { Lang } from "../../schema/localized.ts";
import { briefingDocument } from "./briefing-document.ts";

type Make = (document: BriefingDocument) => Promise<Uint8Array>;

const made = new WeakMap<Catalogue, Map<Make, Map<string, Promise<Uint8Array>>>>();

/** A file of an edition, made once for both of its addresses: it holds the lasting one. */
export function briefingFile(catalogue: Catalogue, slug: string, lang: Lang, make: Make): Promise<Uint8Array> {
  const makers = made.get(catalogue) ?? new Map<Make, Map<string, Promise<Uint8Array>>>();
  made.set(catalogue, makers);
  const files = makers.get(make) ?? new Map<string, Promise<Uint8Array>>();
  makers.set(make, files);
  const edition = catalogue.editions.get(slug)?.spec.edition ?? "";
  const key = `${lang} ${baseOf(slug).base} ${edition}`;
  const found = files.get(key) ?? make(briefingDocument(catalogue, slug, lang));
  files.set(key, found);
  return found;
}
