import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";

/** The name of a stage; "" for none. */
export function stageName(catalogue: Pick<Catalogue, "stages">, stage: string | null, lang: Lang): string {
  return stage === null ? "" : (catalogue.stages.get(stage)?.name[lang] ?? stage);
}

/**
 * The stage of a row as a label that stands alone: what is planned is 计划完工 and `Planned: building completed`, never the bare
 * name, which would read as done.
 */
export function stageLabel(reading: Reading, observation: Observation): string {
  const { catalogue, lang } = reading;
  const { role, stage } = observation;
  const name = stageName(catalogue, stage, lang);
  if (role === "actual" || name === "") return name;
  return wordsOf(lang).figureTexts.stageAhead[role](name);
}
