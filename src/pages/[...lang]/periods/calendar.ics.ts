import type { APIRoute } from "astro";
import { answer } from "../../../exports/answer.ts";
import { calendarIcs } from "../../../exports/calendar-ics.ts";
import { currentCatalogue } from "../../../read/current.ts";
import type { Lang } from "../../../schema/localized.ts";
import { languagePaths } from "../../../views/frame/languages.ts";

/** None without a calendar. */
export const getStaticPaths = () => (currentCatalogue().calendar.length > 0 ? languagePaths() : []);

/** The release calendar, for calendar programs. */
export const GET: APIRoute<{ lang: Lang }> = ({ props }) =>
  answer("calendar.ics", calendarIcs({ catalogue: currentCatalogue(), lang: props.lang }));
