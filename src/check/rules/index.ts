import type { Rule } from "../rule.ts";
import { asciiPunctuation } from "./ascii-punctuation.ts";
import { badCode } from "./bad-code.ts";
import { badLocator } from "./bad-locator.ts";
import { badNumber } from "./bad-number.ts";
import { badPeriod } from "./bad-period.ts";
import { briefingEdition } from "./briefing-edition.ts";
import { briefingEmptyPart } from "./briefing-empty-part.ts";
import { briefingOtherZone } from "./briefing-other-zone.ts";
import { briefingUnknownCode } from "./briefing-unknown-code.ts";
import { briefingUnknownRelease } from "./briefing-unknown-release.ts";
import { chartAddressTaken } from "./chart-address-taken.ts";
import { chartMixedUnits } from "./chart-mixed-units.ts";
import { chartNotComparable } from "./chart-not-comparable.ts";
import { chartOrderNotComparable } from "./chart-order-not-comparable.ts";
import { chartPartMissing } from "./chart-part-missing.ts";
import { chartSelectionEmpty } from "./chart-selection-empty.ts";
import { chartSlotAmbiguous } from "./chart-slot-ambiguous.ts";
import { chartSlotUnknown } from "./chart-slot-unknown.ts";
import { chartTooFewRows } from "./chart-too-few-rows.ts";
import { chartUnknownCode } from "./chart-unknown-code.ts";
import { chartWordsDated } from "./chart-words-dated.ts";
import { componentAboveTotal } from "./component-above-total.ts";
import { contradictionUnknownObservation } from "./contradiction-unknown-observation.ts";
import { creditCode } from "./credit-code.ts";
import { derivedPrecision } from "./derived-precision.ts";
import { duplicateKey } from "./duplicate-key.ts";
import { emptyCell } from "./empty-cell.ts";
import { entityOutsideValidity } from "./entity-outside-validity.ts";
import { eventUnknownCode } from "./event-unknown-code.ts";
import { excessWithoutTarget } from "./excess-without-target.ts";
import { forecastStatus } from "./forecast-status.ts";
import { formulaError } from "./formula-error.ts";
import { growthCheck } from "./growth-check.ts";
import { growthWithoutPriceBasis } from "./growth-without-price-basis.ts";
import { homeFigureAmbiguous } from "./home-figure-ambiguous.ts";
import { homeUnknownChart } from "./home-unknown-chart.ts";
import { homeUnknownObservation } from "./home-unknown-observation.ts";
import { mixedPeriods } from "./mixed-periods.ts";
import { newerRowAvailable } from "./newer-row-available.ts";
import { noteInOneLanguage } from "./note-in-one-language.ts";
import { packageCodeMissing } from "./package-code-missing.ts";
import { packageFieldsMismatch } from "./package-fields-mismatch.ts";
import { packageName } from "./package-name.ts";
import { packageResourceMissing } from "./package-resource-missing.ts";
import { parentCycle } from "./parent-cycle.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { partIncrement } from "./part-increment.ts";
import { partWhole } from "./part-whole.ts";
import { percentAsFraction } from "./percent-as-fraction.ts";
import { periodSpelling } from "./period-spelling.ts";
import { periodStatisticMismatch } from "./period-statistic-mismatch.ts";
import { personName } from "./person-name.ts";
import { personalData } from "./personal-data.ts";
import { phoneNumber } from "./phone-number.ts";
import { rangeWithoutUpper } from "./range-without-upper.ts";
import { rateCheck } from "./rate-check.ts";
import { rateTruncated } from "./rate-truncated.ts";
import { releaseChanged } from "./release-changed.ts";
import { releaseExtraFile } from "./release-extra-file.ts";
import { releaseHistoryChanged } from "./release-history-changed.ts";
import { releaseMissingFile } from "./release-missing-file.ts";
import { releaseOrder } from "./release-order.ts";
import { roleMixed } from "./role-mixed.ts";
import { scopeMissing } from "./scope-missing.ts";
import { siteUnknownCode } from "./site-unknown-code.ts";
import { smallCells } from "./small-cells.ts";
import { staleIndicator } from "./stale-indicator.ts";
import { sumAcrossStages } from "./sum-across-stages.ts";
import { tierExpected } from "./tier-expected.ts";
import { twoSpellings } from "./two-spellings.ts";
import { unitScale } from "./unit-scale.ts";
import { unknownCodes } from "./unknown-codes.ts";
import { upperBelowValue } from "./upper-below-value.ts";
import { upperWithoutRange } from "./upper-without-range.ts";
import { valueMissingWithoutStatus } from "./value-missing-without-status.ts";
import { valueWithMissingStatus } from "./value-with-missing-status.ts";
import { wholeNumberBase } from "./whole-number-base.ts";
import { yearToDateFalls } from "./year-to-date-falls.ts";

/** Every rule, in alphabetical order. A new rule is a new file, a line here and one in `messages.ts`. */
export const RULES: readonly Rule[] = [
  asciiPunctuation,
  badCode,
  badLocator,
  badNumber,
  badPeriod,
  briefingEdition,
  briefingEmptyPart,
  briefingOtherZone,
  briefingUnknownCode,
  briefingUnknownRelease,
  chartAddressTaken,
  chartMixedUnits,
  chartNotComparable,
  chartOrderNotComparable,
  chartPartMissing,
  chartSelectionEmpty,
  chartSlotAmbiguous,
  chartSlotUnknown,
  chartTooFewRows,
  chartUnknownCode,
  chartWordsDated,
  componentAboveTotal,
  contradictionUnknownObservation,
  creditCode,
  derivedPrecision,
  duplicateKey,
  emptyCell,
  entityOutsideValidity,
  eventUnknownCode,
  excessWithoutTarget,
  forecastStatus,
  formulaError,
  growthCheck,
  growthWithoutPriceBasis,
  homeFigureAmbiguous,
  homeUnknownChart,
  homeUnknownObservation,
  mixedPeriods,
  newerRowAvailable,
  noteInOneLanguage,
  packageCodeMissing,
  packageFieldsMismatch,
  packageName,
  packageResourceMissing,
  parentCycle,
  partExceedsWhole,
  partIncrement,
  partWhole,
  percentAsFraction,
  periodSpelling,
  periodStatisticMismatch,
  personName,
  personalData,
  phoneNumber,
  rangeWithoutUpper,
  rateCheck,
  rateTruncated,
  releaseChanged,
  releaseExtraFile,
  releaseHistoryChanged,
  releaseMissingFile,
  releaseOrder,
  roleMixed,
  scopeMissing,
  siteUnknownCode,
  smallCells,
  staleIndicator,
  sumAcrossStages,
  tierExpected,
  twoSpellings,
  unitScale,
  ...unknownCodes,
  upperBelowValue,
  upperWithoutRange,
  valueMissingWithoutStatus,
  valueWithMissingStatus,
  wholeNumberBase,
  yearToDateFalls,
];
