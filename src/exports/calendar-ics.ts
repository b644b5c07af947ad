import { lastReleaseDay } from "../model/age.ts";
import type { Reading } from "../model/reading.ts";
import { addressOf, inLanguage, paths } from "../site.ts";

/**
 * The release calendar for calendar programs (RFC 5545): a day-long event for each entry. It depends on the record alone: the stamp
 * is the day of the newest release. An entry keeps its name while its day moves only if it says its period.
 */
export function calendarIcs({ catalogue, lang }: Reading): string {
  const { site, calendar } = catalogue;
  const host = site.base_url === null ? "parks.invalid" : new URL(site.base_url).host;
  const stamp = `${lastReleaseDay(catalogue).replaceAll("-", "")}T000000Z`;
  const names = new Map<string, number>();
  const events = calendar.flatMap(({ date, text, period, dataset }) => {
    const name = `${period ?? date}.${dataset ?? "all"}`.replace(/[^A-Za-z0-9.-]/g, "_");
    const count = (names.get(name) ?? 0) + 1;
    names.set(name, count);
    return [
      "BEGIN:VEVENT",
      `UID:${count === 1 ? name : `${name}.${count}`}.${lang}@${host}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
      `SUMMARY:${escapeText(text[lang])}`,
      ...(site.base_url === null ? [] : [`URL:${addressOf(site.base_url, inLanguage(lang, paths.periods()))}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
  });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//open data of parks//releases//EN",
    `X-WR-CALNAME:${escapeText(site.name[lang])}`,
    ...(site.invented ? [`X-WR-CALDESC:${escapeText(site.invented[lang])}`] : []),
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, "\\n");
}

const LONGEST_LINE = 75;

/** No line is longer than 75 bytes; a character is never cut. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (new TextEncoder().encode(part + character).length > LONGEST_LINE - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part].join("\r\n ");
}
