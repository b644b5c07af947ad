/** The heads of the columns of a table of observations. */
export const tableHeads = {
  entity: "Body",
  project: "Project and stage",
  indicator: "Indicator and scope",
  period: "Period",
  measure: "Kind of value",
  scope: "Scope",
  value: "Value",
  note: "Note",
  source: "Source",
} satisfies Record<string, string>;
