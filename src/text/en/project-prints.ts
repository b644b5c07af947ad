import type { Standing } from "../../model/project-light.ts";

/** The words of what is printed from the projects: the wall chart and the cards to carry. */
export const printWords = {
  wallTitle: "Projects on the wall",
  wallLead:
    "All projects of a zone on one chart to hang up: who is responsible, each step as planned and as it happened, and how it stands. The files to print are vector drawings; the smallest type is 24 pt on A1 and 34 pt on A0.",
  cardsTitle: "Project cards for a tour",
  cardsLead:
    "One card for each project, to carry on a tour: the body in charge, the steps, the figures with their sources, what is not on record, and room for notes and a score. Two cards to a sheet of A4, to be cut in the middle.",
  wallFile: "PDF to hang up,",
  cardsFile: "PDF to print, two cards on A4",
  wallLink: "Wall chart",
  cardsLink: "Tour cards",
  unit: "In charge",
  project: "Project",
  planned: "Plans, targets and forecasts",
  actual: "What has happened",
  status: "Standing",
  table: "The same as a table",
  legendActual: "actual",
  legendPlan: "plan or target",
  legendForecast: "forecast",
  legendInferred: "actual, date inferred",
  missing: "Not on record",
  complete: "Nothing was found missing.",
  notes: "Notes",
  score: "Score",
  day: "Date",
  noPlan: "No source gives a planned date.",
  noActual: "No progress is on record.",
  noFigures: "No source gives figures such as area or money.",
  inferred: "No source prints the date; times marked as inferred follow from the text.",
  qrAlt: "QR code of the page of this project",
  qrText: "Scan for the sources",
  wallQrAlt: "QR code of the address of this page",
} satisfies Record<string, string>;

/** How a project stands, in words; the shape of its light stands in `lightLabels`. */
export const standingLabels: Record<Standing, string> = {
  "on-time": "not overdue",
  due: "due, no result on record",
  late: "later than planned",
  untold: "due, cannot tell",
  "no-plan": "no plan to compare",
};
