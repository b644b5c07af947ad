import { formatPeriod } from "../format/period.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { LabelField } from "../schema/chart.ts";
import type { Lang } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { measureLabels, roleLabels } from "./labels.ts";
import { stageName } from "./stage-names.ts";

/** The word that an observation shows for one of its fields; "" where the field is empty. */
export function fieldText(catalogue: Catalogue, observation: Observation, field: LabelField, lang: Lang): string {
  switch (field) {
    case "entity":
      return catalogue.entities.get(observation.entity)?.shortName[lang] ?? observation.entity;
    case "indicator":
      return catalogue.indicators.get(observation.indicator)?.name[lang] ?? observation.indicator;
    case "period":
      return formatPeriod(observation.period, lang);
    case "measure":
      return measureLabels[observation.measure][lang];
    case "role":
      return roleLabels[observation.role][lang];
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
