import { expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import type { Role } from "../../src/schema/codes.ts";
import { LANGS, type Localized } from "../../src/schema/localized.ts";
import type { Observation } from "../../src/schema/observation.ts";
import { stageLabel } from "../../src/text/stage-names.ts";

const stage = (id: string, zh: string, en: string): [string, { id: string; order: number; name: Localized }] => [
  id,
  { id, order: 1, name: { zh, en } },
];
const catalogue = {
  stages: new Map([
    stage("started", "开工", "Construction started"),
    stage("completed", "完工", "Building completed"),
    stage("signed", "签约", "Signed"),
  ]),
} as unknown as Catalogue;

function labels(stageId: string, role: Role): string[] {
  const row = { stage: stageId, role } as unknown as Observation;
  return LANGS.map((lang) => stageLabel({ catalogue, lang }, row));
}

test("a stage that lies ahead never reads as done", () => {
  expect(labels("completed", "plan")).toEqual(["计划完工", "Planned: building completed"]);
  expect(labels("signed", "target")).toEqual(["签约目标", "Target: signed"]);
  expect(labels("signed", "forecast")).toEqual(["预计签约", "Forecast: signed"]);
  expect(labels("completed", "actual")).toEqual(["完工", "Building completed"]);
});
