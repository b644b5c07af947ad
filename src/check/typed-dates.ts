import type { Period } from "../schema/period.ts";

/** Slots of a sentence: what is filled in is no date that somebody typed. */
const SLOTS = /\{[^{}]*\}/g;

/** The dates that a sentence of an author names, outside its slots. */
interface TypedDates {
  years: number[];
  /** Months, and days where given: `7月28日`, `9月`, `28 July`, `September`. */
  days: [month: number, day: number | null][];
}

/** Whether somebody typed a year, a month or a day into a sentence. */
export function namesDates(sentence: string): boolean {
  const { years, days } = typedDates(sentence);
  return years.length + days.length > 0;
}

/** Whether every year, month and day typed into a sentence is one of the periods; true where none is typed. */
export function typedDatesHold(sentence: string, periods: readonly Period[]): boolean {
  const typed = typedDates(sentence);
  const ends = periods.flatMap(({ start, end }) => [start, end]);
  return (
    typed.years.every((year) =>
      periods.some(({ start, end }) => Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4))),
    ) &&
    typed.days.every(([month, day]) =>
      ends.some((date) => Number(date.slice(5, 7)) === month && (day === null || Number(date.slice(8, 10)) === day)),
    )
  );
}

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function typedDates(sentence: string): TypedDates {
  const text = sentence.replace(SLOTS, " ");
  const years = (text.match(/\d+/g) ?? []).filter((digits) => /^(19|20)\d\d$/.test(digits)).map(Number);
  const chinese = [...text.matchAll(/(\d{1,2})月(?:(\d{1,2})日)?/g)].map(([, month, day]): [number, number | null] => [
    Number(month),
    day === undefined ? null : Number(day),
  ]);
  const english = [...text.matchAll(new RegExp(`(?:(\\d{1,2}) )?\\b(${MONTH_NAMES.join("|")})\\b`, "g"))].map(
    ([, day, month = ""]): [number, number | null] => [
      MONTH_NAMES.indexOf(month) + 1,
      day === undefined ? null : Number(day),
    ],
  );
  return { years, days: [...chinese, ...english] };
}
