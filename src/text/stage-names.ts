import type { Catalogue } from "../model/catalogue.ts";
import type { ProjectKind, Role } from "../schema/codes.ts";
import type { Lang, Localized } from "../schema/localized.ts";
import type { Observation } from "../schema/observation.ts";
import { lowerFirst } from "./lower-first.ts";

/** Work on the ground is begun and finished in other words than a reform is. */
const BUILDING: ReadonlySet<ProjectKind> = new Set(["construction", "housing"]);

/** Stages whose name in Chinese offers both words, and which of them is whose. */
const BOTH_WORDS: Record<string, { building: string; other: string }> = {
  started: { building: "开工", other: "启动" },
  completed: { building: "完工", other: "完成" },
};

/** The name of a stage for a kind of project: what is built is 完工, a reform is 完成; "" for no stage. */
export function stageName(
  catalogue: Pick<Catalogue, "stages">,
  stage: string | null,
  kind: ProjectKind | undefined,
  lang: Lang,
): string {
  if (stage === null) return "";
  const name = catalogue.stages.get(stage)?.name[lang] ?? stage;
  const words = lang === "zh" ? BOTH_WORDS[stage] : undefined;
  const own = words && (kind !== undefined && BUILDING.has(kind) ? words.building : words.other);
  // A name that no longer offers the word has been changed on purpose.
  return own && name.includes(own) ? own : name;
}

const AHEAD: Record<Exclude<Role, "actual">, Localized> = {
  plan: { zh: "计划{}", en: "Planned to be {}" },
  target: { zh: "{}目标", en: "Targeted to be {}" },
  forecast: { zh: "预计{}", en: "Forecast to be {}" },
};

/**
 * The stage of a row as a label that stands alone: what is planned is 计划完工 and `Planned to be completed`, never the bare
 * name, which would read as done.
 */
export function stageLabel(catalogue: Catalogue, observation: Observation, lang: Lang): string {
  const { project, role, stage } = observation;
  const kind = project === null ? undefined : catalogue.projects.get(project)?.kind;
  const name = stageName(catalogue, stage, kind, lang);
  if (role === "actual" || name === "") return name;
  return AHEAD[role][lang].replace("{}", lang === "zh" ? name : lowerFirst(name));
}
