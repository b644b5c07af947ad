/** How names and things of projects are put together. */
export const projectPhrases = {
  /** A sheet of a zone: its wall chart, its cards. */
  ofZone: (sheet: string, zone: string) => `${sheet}: ${zone}`,
  /** `Sep 2026, completed (plan)`; `role` is null for what has happened. */
  step: (period: string, stage: string, role: string | null) =>
    `${period}, ${stage.charAt(0).toLowerCase()}${stage.slice(1)}${role === null ? "" : ` (${role.toLowerCase()})`}`,
  /** `(planned Mar 2025)` */
  planned: (role: string, period: string) => `(${role.toLowerCase()} ${period})`,
  stateRule: (day: string) =>
    `As of ${day}; the counts add up to all projects. Done: the last step planned has a result. Due: of the others, those with a planned step that is over without a result on record, which does not mean that it was not done. No plan: no source gives a planned time.`,
  pageTitle: (page: number, of: number) => `All steps of the projects (page ${page} of ${of})`,
};
