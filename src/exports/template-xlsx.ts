import type { Catalogue, Dataset } from "../model/catalogue.ts";
import { importColumns, NEEDED_COLUMNS, USUAL_VALUES } from "../import/import-columns.ts";
import type { Localized } from "../schema/localized.ts";
import { codeLists } from "../text/code-labels.ts";
import { writeXlsx, type XlsxInput } from "./xlsx.ts";

const FILL_IN = "填报";
const CODES = "代码";

/**
 * The workbook that a clerk fills in: a sheet with nothing but the header, one that explains the columns, one with all
 * codes, from which the cells offer drop-down lists. Made for `npm run import`; the same bytes in every build.
 */
export function templateXlsx(catalogue: Catalogue, dataset: Dataset): Uint8Array<ArrayBuffer> {
  const columns = importColumns(dataset.id);
  const fields = new Map(columns.map((column) => [column, describeColumn(catalogue, column)]));
  const { rows: codes, ranges } = listCodes(catalogue, columns);
  const inputs = columns.map((column, index): XlsxInput => {
    const { title, description } = fields.get(column) ?? EMPTY;
    return {
      column: index,
      list: ranges.get(column) ?? null,
      title: `${title.zh} ${column}`,
      prompt: `${description.zh}\n${description.en}`,
    };
  });
  return writeXlsx([
    {
      name: FILL_IN,
      rows: [columns.map((column) => `${(fields.get(column) ?? EMPTY).title.zh} ${column}`)],
      widths: columns.map((column) => (/^(note|entity|indicator|tier|project)/.test(column) ? 30 : 18)),
      inputs,
    },
    {
      name: "说明",
      rows: [
        ["列 Column", "名称", "Name", "必填 Required", "怎样填", "How to fill it in"],
        ...columns.map((column) => {
          const { title, description } = fields.get(column) ?? EMPTY;
          return [column, title.zh, title.en, needOf(column), description.zh, description.en];
        }),
        ...NOTES.map(({ zh, en }) => ["", "", "", "", zh, en]),
      ],
      widths: [18, 18, 24, 22, 60, 60],
    },
    {
      name: CODES,
      rows: [["列 Column", "代码 Code", "名称", "Name", "单位 Unit"], ...codes],
      widths: [16, 36, 40, 48, 14],
    },
  ]);
}

interface Described {
  title: Localized;
  description: Localized;
}

const EMPTY: Described = { title: { zh: "", en: "" }, description: { zh: "", en: "" } };

const OWN_COLUMNS: Record<string, Described> = {
  project: {
    title: { zh: "项目", en: "Project" },
    description: {
      zh: "projects.json 中已有的项目代码",
      en: "The code of a project that is in projects.json",
    },
  },
  stage: {
    title: { zh: "阶段", en: "Stage" },
    description: { zh: "阶段代码，见stages.csv", en: "Code of the stage, in stages.csv" },
  },
};

const NOTES: readonly Localized[] = [
  {
    zh: "每个数一行。数值按指标的单位写，不写单位、百分号和千分位；余、近、约写在 qualifier_word。",
    en: "One figure a row. Write values in the unit of the indicator, without unit, percent sign or thousands marks; 余, 近 and 约 go into qualifier_word.",
  },
  {
    zh: "各列已设为文本格式，请不要改；从别处粘贴时选“只粘贴值”。",
    en: "All columns are set to text: leave them so, and paste values only.",
  },
  {
    zh: "填好后运行：npm run import -- 文件名 --dataset 数据集名，先看结果；加 --write 写入。",
    en: "Then run npm run import -- FILE --dataset NAME to see what would be written; add --write to write it.",
  },
];

/** Title and description of a column, as the data package has them: `单位 / Entity`. */
function describeColumn(catalogue: Catalogue, column: string): Described {
  const own = OWN_COLUMNS[column];
  if (own) return own;
  const fields = ["park-indicators", "enterprise-counts"].flatMap(
    (id) =>
      [...catalogue.datasets.values()].find((dataset) => dataset.id === id)?.package.resources[0]?.schema.fields ?? [],
  );
  const field = fields.find(({ name }) => name === column);
  return { title: split(field?.title ?? column), description: split(field?.description ?? "") };
}

function split(text: string): Localized {
  const [zh = "", en = zh] = text.split(" / ");
  return { zh, en };
}

function needOf(column: string): string {
  if (NEEDED_COLUMNS.includes(column)) return "是 yes";
  const usual = USUAL_VALUES[column];
  return usual === undefined ? "" : `空列按 ${usual} / ${usual} if left out`;
}

type CodeRow = [column: string, code: string, zh: string, en: string, unit: string];

/** Every code of every column in one table, and where those of each column stand in it. */
function listCodes(catalogue: Catalogue, columns: readonly string[]): { rows: CodeRow[]; ranges: Map<string, string> } {
  const rows: CodeRow[] = [];
  const ranges = new Map<string, string>();
  for (const column of columns) {
    const codes = codesOf(catalogue, column);
    if (codes.length === 0) continue;
    const first = rows.length + 2;
    rows.push(...codes);
    ranges.set(column, `'${CODES}'!$B$${first}:$B$${rows.length + 1}`);
  }
  return { rows, ranges };
}

function codesOf(catalogue: Catalogue, column: string): CodeRow[] {
  const closed = codeLists.get(column);
  if (closed) return [...closed].map(([code, { zh, en }]) => [column, code, zh, en, ""]);
  const named = (items: Iterable<{ id: string; name: Localized }>, unitOf: (id: string) => string = () => "") =>
    [...items].map(({ id, name }): CodeRow => [column, id, name.zh, name.en, unitOf(id)]);
  const unitOf = (id: string): string => catalogue.units.get(catalogue.indicators.get(id)?.unit ?? "")?.name.zh ?? "";
  const indicators = [...catalogue.indicators.values()];
  const lists: Record<string, () => CodeRow[]> = {
    entity: () => named(catalogue.entities.values()),
    indicator: () => named(indicators, unitOf),
    tier: () =>
      named(
        indicators.filter(({ tier }) => tier),
        unitOf,
      ),
    scope: () => named(catalogue.scopes.values()),
    source: () =>
      [...catalogue.sources.values()].map(({ id, shortName }) => [column, id, shortName.zh, shortName.en, ""]),
    stage: () => named(catalogue.stages.values()),
    project: () => named(catalogue.projects.values()),
  };
  return lists[column]?.() ?? [];
}
