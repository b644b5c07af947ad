import type { ProjectState } from "../../model/project-state.ts";

/** Where a project is on its way; see `PROJECT_STATES`. */
export const projectStateLabels: Record<ProjectState, string> = {
  "not-begun": "Not begun",
  "under-way": "Under way",
  done: "Done",
  due: "Due, no result on record",
  "no-plan": "No plan to compare with",
};

/** The words of the list of projects. */
export const projectListWords = {
  summary: "How they stand",
  all: "All",
  kind: "Kind",
  year: "Year",
  latest: "Latest step",
  next: "No result yet",
  none: "No project meets these conditions.",
  shown: "Projects that meet these conditions:",
  full: "All steps",
  pageLead: "All steps of each project: what has happened stands apart from plans, targets and forecasts.",
} satisfies Record<string, string>;
