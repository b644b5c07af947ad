/**
 * The first day of the first month of the Chinese calendar, 2015 to 2035, as GB/T 33661-2017 农历的编算和颁行 has it worked out. Work
 * stops around it, in January of some years and in February of others: months of one name are then not alike.
 */
export const SPRING_FESTIVALS: readonly string[] = [
  ...["2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12"],
  ...["2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26"],
  ...["2029-02-13", "2030-02-03", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08"],
];

/** The months of the festival from one day to another, as `2025-01`; years beyond the table have none. */
export function festivalMonths(from: string, to: string): string[] {
  return SPRING_FESTIVALS.map((day) => day.slice(0, 7)).filter(
    (month) => month >= from.slice(0, 7) && month <= to.slice(0, 7),
  );
}
