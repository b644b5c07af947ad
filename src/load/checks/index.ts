import type { Rule } from "../rule.ts";
import { badCode } from "./bad-code.ts";
import { badLocator } from "./bad-locator.ts";
import { badNumber } from "./bad-number.ts";
import { badPeriod } from "./bad-period.ts";
import { briefingEmptyPart } from "./briefing-empty-part.ts";
import { briefingUnknownCode } from "./briefing-unknown-code.ts";
import { briefingUnknownRelease } from "./briefing-unknown-release.ts";
import { chartMixedUnits } from "./chart-mixed-units.ts";
import { chartPartMissing } from "./chart-part-missing.ts";
import { chartSelectionEmpty } from "./chart-selection-empty.ts";
import { chartSlotAmbiguous } from "./chart-slot-ambiguous.ts";
import { chartSlotUnknown } from "./chart-slot-unknown.ts";
import { chartTooFewRows } from "./chart-too-few-rows.ts";
import { chartUnknownCode } from "./chart-unknown-code.ts";
import { contradictionUnknownObservation } from "./contradiction-unknown-observation.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { emptyCell } from "./empty-cell.ts";
import { entityOutsideValidity } from "./entity-outside-validity.ts";
import { homeUnknownChart } from "./home-unknown-chart.ts";
import { homeUnknownObservation } from "./home-unknown-observation.ts";
import { noteInOneLanguage } from "./note-in-one-language.ts";
import { packageFieldsMismatch } from "./package-fields-mismatch.ts";
import { packageName } from "./package-name.ts";
import { packageResourceMissing } from "./package-resource-missing.ts";
import { parentCycle } from "./parent-cycle.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { periodSpelling } from "./period-spelling.ts";
import { periodStatisticMismatch } from "./period-statistic-mismatch.ts";
import { rangeWithoutUpper } from "./range-without-upper.ts";
import { releaseChanged } from "./release-changed.ts";
import { releaseExtraFile } from "./release-extra-file.ts";
import { releaseMissingFile } from "./release-missing-file.ts";
import { releaseOrder } from "./release-order.ts";
import { tierExpected } from "./tier-expected.ts";
import { unknownEntity } from "./unknown-entity.ts";
import { unknownIndicator } from "./unknown-indicator.ts";
import { unknownMechanism } from "./unknown-mechanism.ts";
import { unknownScope } from "./unknown-scope.ts";
import { unknownSource } from "./unknown-source.ts";
import { unknownStage } from "./unknown-stage.ts";
import { unknownTopic } from "./unknown-topic.ts";
import { unknownUnit } from "./unknown-unit.ts";
import { upperBelowValue } from "./upper-below-value.ts";
import { upperWithoutRange } from "./upper-without-range.ts";
import { valueMissingWithoutStatus } from "./value-missing-without-status.ts";
import { valueWithMissingStatus } from "./value-with-missing-status.ts";

/** Every rule, in alphabetical order. A new rule is a new file, a line here and one in `messages.ts`. */
export const RULES: readonly Rule[] = [
  badCode,
  badLocator,
  badNumber,
  badPeriod,
  briefingEmptyPart,
  briefingUnknownCode,
  briefingUnknownRelease,
  chartMixedUnits,
  chartPartMissing,
  chartSelectionEmpty,
  chartSlotAmbiguous,
  chartSlotUnknown,
  chartTooFewRows,
  chartUnknownCode,
  contradictionUnknownObservation,
  duplicateKey,
  emptyCell,
  entityOutsideValidity,
  homeUnknownChart,
  homeUnknownObservation,
  noteInOneLanguage,
  packageFieldsMismatch,
  packageName,
  packageResourceMissing,
  parentCycle,
  partExceedsWhole,
  periodSpelling,
  periodStatisticMismatch,
  rangeWithoutUpper,
  releaseChanged,
  releaseExtraFile,
  releaseMissingFile,
  releaseOrder,
  tierExpected,
  unknownEntity,
  unknownIndicator,
  unknownMechanism,
  unknownScope,
  unknownSource,
  unknownStage,
  unknownTopic,
  unknownUnit,
  upperBelowValue,
  upperWithoutRange,
  valueMissingWithoutStatus,
  valueWithMissingStatus,
];
