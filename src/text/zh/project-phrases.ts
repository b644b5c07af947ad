/** How names and things of projects are put together. */
export const projectPhrases = {
  /** A sheet of a zone: its wall chart, its cards. */
  ofZone: (sheet: string, zone: string) => `${zone}${sheet}`,
};
