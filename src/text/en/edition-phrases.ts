/** What an edition of a briefing says around its numbers, where the words of languages stand in another order. */
export const editionPhrases = {
  files: {
    "briefing.pdf": "To print, PDF",
    "briefing.pptx": "Slides, PPTX",
    "briefing.docx": "Document, DOCX",
  },
  /** The number of a part, from 1, before its heading. */
  partNumber: (number: number) => `${number}. `,
  annex: "Annex: ",
  description: (title: string, period: string, day: string) =>
    `${title}: ${period}, edition of ${day}. Indicators, bright spots, shortfalls and sources; every number leads to its row.`,
  unit: (unit: string) => `Unit: ${unit}`,

  /** Columns of the table that nothing fills, and why. */
  emptyColumns: (why: string, names: readonly string[]) =>
    `Left out, ${why}: ${names.map((name) => name.toLowerCase()).join(", ")}.`,
  points: (number: string) => `${number} percentage points`,
  pointsInTable: (number: string) => `${number} pp`,
  /** A gap to a plan of the year, and the one to the even year. */
  pace: (plan: string, even: string) => `by ${plan}; ${even} by even months`,

  sinceEdition: (day: string, changes: string) => `Since the edition of ${day}: ${changes}`,
  /** Before the old and before the new value of a correction. */
  revised: [" revised from ", " to "],
  fieldsChanged: (fields: readonly string[]) =>
    `: changes in the ${[fields.slice(0, -1).join(", "), ...fields.slice(-1)].filter(Boolean).join(" and ")}`,
  reference: ({ value, name, place, id }: Record<"value" | "name" | "place" | "id", string>) =>
    `${value} – ${name}: ${place} [${id}]`,

  /** Names of derived numbers. */
  derivations: {
    target: "task set",
    completion: "completed",
    plan: (plan: string) => `against ${plan}`,
    evenPlan: "against plan",
    evenYear: "against an even year",
    parent: "against the zone",
    fasterRate: "against the period before",
    aim: "against the annual target",
    faster: "growth against the period before",
    rate: (body: string, rate: string) => `${body}, resolution rate ${rate}`,
    latestAge: (body: string, months: string) => `${body}, latest result ${months} months old`,
    figureAge: (figure: string, months: string) => `${figure}, figure ${months} months old`,
    missing: (figure: string, amount: string) => `${figure}, missing from the target: ${amount}`,
    net: (figure: string, amount: string) => `${figure}, net gain: ${amount}`,
  },

  /** What a reader has to know of the figures. */
  notes: {
    press:
      "Figures come from press reports and are not official statistics. Growth is given as reported and never worked out from two levels.",
    priceBasis: "Where the source does not say at which prices, the words “price basis not stated” stand.",
    qualifiers: "Over, nearly and about are kept as printed; such figures enter no calculation.",
    inferred: "Where a source prints no date, the period is inferred and says so.",
    rounding:
      "Percentage points are the difference of two percentages. Parts may not add up to totals because of rounding.",
    roles: "Targets, plans and forecasts are not results.",
  },
};
