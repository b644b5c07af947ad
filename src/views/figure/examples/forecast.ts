import type { ChartInput } from "../../../charts/chart.ts";
import type { Lang } from "../../../schema/localized.ts";
import { bandWords } from "../../../text/forecast.ts";
import { input, wordsOf, type Given } from "./make.ts";

const MONTHS = [8.2, 6.4, 11.5, 10.8, 12.1, 14.9, 11.7, 12.3, 13.6, 12.9, 14.2, 18.8];

/** Two years and eight months of made-up monthly values, and an interval to the end of the year. */
export function forecastSample(lang: Lang): ChartInput {
  const zh = lang === "zh";
  const label = zh ? "梧桐园区" : "Wutong Park";
  const unit = "billions";
  const amount = (value: number): string => wordsOf({ label, value, unit }, lang);
  const month = (year: number, index: number): string => `${year}-${String(index + 1).padStart(2, "0")}`;
  const measured = [2022, 2023, 2024].flatMap((year) =>
    MONTHS.slice(0, year === 2024 ? 8 : 12).map((base, index): Given => {
      const value = Number((base * 1.06 ** (year - 2022) + ((index * 7 + year) % 5) * 0.2).toFixed(1));
      const at = month(year, index);
      return { label, at, value, unit, colour: 2 };
    }),
  );
  const ahead = [8, 9, 10, 11].map((index): Given => {
    const at = month(2024, index);
    const value = measured[12 + index]?.value ?? 0;
    const edge = (away: number): number => Number((value + away).toFixed(1));
    const [low, high] = [edge(-1.4), edge(1.4)];
    const band = { low, high, ...bandWords(amount(low), amount(high), lang) };
    const forecast = { role: "forecast", status: "F", derived: true } as const;
    return { label, at, value, unit, colour: 2, band, ...forecast };
  });
  return input(lang, [...measured, ...ahead], zh ? "单位：亿元" : "Unit: CNY billion");
}
