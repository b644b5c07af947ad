import type { Lang } from "../schema/localized.ts";
import type { Catalogue } from "./catalogue.ts";

/** The record, read in one language: what every page, picture and sentence is made from. */
export interface Reading {
  catalogue: Catalogue;
  lang: Lang;
}
