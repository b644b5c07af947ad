import { expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Role } from "../../src/schema/codes.ts";
import { LANGS, type Localized } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { stageLabel, stageName } from "../../src/text/stage-names.ts";

const stage = (id: string, zh: string, en: string): [string, { id: string; order: number; name: Localized }] => [
  id,
  { id, order: 1, name: { zh, en } },
];
const catalogue = {
  stages: new Map([
    stage("started", "启动或开工", "Started"),
    stage("completed", "完成或完工", "Completed"),
    stage("signed", "签约", "Signed"),
  ]),
  projects: new Map([
    ["homes", { kind: "housing" }],
    ["order", { kind: "reform" }],
  ]),
} as unknown as Catalogue;

function labels(project: string, stageId: string, role: Role): string[] {
  const row = { project, stage: stageId, role } as unknown as Observation;
  return LANGS.map((lang) => stageLabel(catalogue, row, lang));
}

test("what is built is begun and finished in its own words, a reform in others", () => {
  const names = (["housing", "construction", "reform", undefined] as const).map((kind) =>
    ["started", "completed", "signed"].map((id) => stageName(catalogue, id, kind, "zh")),
  );
  expect(names).toEqual([
    ["开工", "完工", "签约"],
    ["开工", "完工", "签约"],
    ["启动", "完成", "签约"],
    ["启动", "完成", "签约"],
  ]);
});

test("a name that no longer offers both words stands as it is", () => {
  const renamed = { stages: new Map([stage("completed", "竣工", "Finished")]) };
  expect(stageName(renamed as unknown as Catalogue, "completed", "housing", "zh")).toBe("竣工");
});

test("a stage that lies ahead never reads as done", () => {
  expect(labels("homes", "completed", "plan")).toEqual(["计划完工", "Planned to be completed"]);
  expect(labels("order", "signed", "target")).toEqual(["签约目标", "Targeted to be signed"]);
  expect(labels("order", "signed", "forecast")).toEqual(["预计签约", "Forecast to be signed"]);
  expect(labels("homes", "completed", "actual")).toEqual(["完工", "Completed"]);
});
