import type { ProjectState } from "../../model/project-state.ts";

/** Where a project is on its way; see `PROJECT_STATES`. */
export const projectStateLabels: Record<ProjectState, string> = {
  "not-begun": "未开始",
  "under-way": "进行中",
  done: "已完成",
  due: "到期未见实绩",
  "no-plan": "无计划可比",
};

/** The words of the list of projects. */
export const projectListWords = {
  summary: "现状一览",
  all: "全部",
  kind: "类型",
  year: "年份",
  latest: "最近实绩",
  next: "尚无实绩",
  none: "没有符合条件的项目。",
  shown: "符合条件的项目：",
  full: "全部节点",
  pageLead: "每个项目的全部节点，实际进展与计划、目标、预计分列。",
} satisfies Record<string, string>;
