import { wordsOf } from "./words.ts";
import type { Reading } from "../model/reading.ts";
import { formatPeriod } from "../format/period.ts";
import type { LabelField } from "../schema/chart.ts";
import type { Observation } from "../schema/observation.ts";

import { stageName } from "./stage-names.ts";

/**
 * A body as it is named where no table or heading says what it is: a park whose short name does not say so gets the word,
 * `甲` is printed as `甲园区`, `North` as `North Park`.
 */
export function bodyName(reading: Reading, id: string): string {
  const { catalogue, lang } = reading;
  const entity = catalogue.entities.get(id);
  if (!entity) return id;
  const name = entity.shortName[lang];
  if (entity.kind !== "park" || /园区?$|\bparks?\b/i.test(name)) return name;
  return wordsOf(lang).pageTexts.park(name);
}

/** The word that an observation shows for one of its fields; "" where the field is empty. */
export function fieldText(reading: Reading, observation: Observation, field: LabelField): string {
  const { catalogue, lang } = reading;
  const { measureLabels, roleLabels } = wordsOf(lang);
  switch (field) {
    case "entity":
      return catalogue.entities.get(observation.entity)?.shortName[lang] ?? observation.entity;
    case "indicator":
      return catalogue.indicators.get(observation.indicator)?.name[lang] ?? observation.indicator;
    case "period":
      return formatPeriod(observation.period, lang);
    case "measure":
      return measureLabels[observation.measure];
    case "role":
      return roleLabels[observation.role];
    case "scope":
      return observation.scope === null ? "" : (catalogue.scopes.get(observation.scope)?.name[lang] ?? "");
    case "project":
      return observation.project === null ? "" : (catalogue.projects.get(observation.project)?.name[lang] ?? "");
    case "stage":
      return stageName(catalogue, observation.stage, lang);
    case "none":
      return "";
  }
}
