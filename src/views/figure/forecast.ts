import { unitFactor } from "../../format/number.ts";
import { wordsOf } from "../../text/words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Datum } from "../../charts/chart.ts";
import { formatPeriod } from "../../format/period.ts";
import { forecastOf, type ForecastPoint } from "../../model/forecast.ts";
import type { Selected } from "../../model/select.ts";
import type { ChartSpec } from "../../schema/chart.ts";
import type { Observation } from "../../schema/observation.ts";
import type { Unit } from "../../schema/reference.ts";
import { bandWords, forecastFormula, forecastNote } from "../../text/forecast.ts";

import { lowerFirst } from "../../text/lower-first.ts";
import { fieldText } from "../../text/names.ts";
import { unitOf } from "../../text/value.ts";
import { amountText } from "../../text/sentences.ts";
import type { DerivedFigure } from "./derived.ts";

/**
 * The forecasts that a chart asks for, one for each line that is long enough, and what is said below the chart: the method,
 * or why there is none. Nothing at all for a chart that does not ask. `unit` is the one that the chart prints in.
 */
export function forecastFigures(
  reading: Reading,
  spec: ChartSpec,
  selected: readonly Selected[],
  unit: Unit | null,
): { items: DerivedFigure[]; note: string | null } {
  const { lang } = reading;
  if (!spec.forecast || spec.kind !== "line") return { items: [], note: null };
  const labelOf = ({ observation, selector }: Selected): string =>
    selector.label?.[lang] ?? fieldText(reading, observation, spec.label);
  const lines = Map.groupBy(selected, labelOf);
  const results = [...lines].map(([label, rows]) => {
    const observations = rows.map(({ observation }) => observation);
    return { label, observations, forecast: forecastOf(observations) };
  });
  const items = results.flatMap(({ label, observations, forecast }) => {
    const basis = observations.findLast(({ value, role }) => value !== null && role === "actual");
    if (forecast.reason !== null || !basis) return [];
    return forecast.points.map((point) => figureOfPoint(reading, label, basis, point, unit));
  });
  const told = results.map(({ label, forecast }) => ({ label: lines.size > 1 ? label : "", forecast }));
  return { items, note: forecastNote(told, lang) };
}

function figureOfPoint(
  reading: Reading,
  label: string,
  basis: Observation,
  point: ForecastPoint,
  unit: Unit | null,
): DerivedFigure {
  const { catalogue, lang } = reading;
  const { joints, roleLabels } = wordsOf(lang);
  const amount = (value: string): string => amountText(value, basis, { catalogue, lang, peers: null }, unit);
  const [text, periodText] = [amount(point.value), formatPeriod(point.period, lang)];
  const band = bandWords(amount(point.low), amount(point.high), lang);
  const datum: Datum = {
    id: `derived/${basis.entity}/${basis.indicator}/${point.period.text}/forecast`,
    label,
    sublabel: periodText,
    value: Number(point.value),
    upper: null,
    text,
    factor: Number(unitFactor(unit ?? unitOf(catalogue, basis), lang)),
    counts: lowerFirst(fieldText(reading, basis, "indicator")),
    role: "forecast",
    measure: basis.measure,
    saysRole: false,
    qualifier: "exact",
    status: "F",
    colour: catalogue.entities.get(basis.entity)?.colour ?? null,
    part: "",
    group: "",
    period: point.period,
    periodText,
    derived: true,
    signs: [],
    band: { low: Number(point.low), high: Number(point.high), ...band },
  };
  const name = [label, periodText].filter(Boolean).join(joints.comma);
  return {
    label: `${name}${joints.apposed}${roleLabels.forecast}`,
    text: text + joints.open + band.name + joints.space + band.text + joints.close,
    formula: forecastFormula(point.period.kind === "ytd", lang),
    datum,
  };
}
