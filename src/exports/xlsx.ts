import { strToU8, zipSync } from "fflate";
import { escapeMarkup } from "../format/markup.ts";

/** A sheet of a workbook: text only, the first row bold and always in view. */
export interface XlsxSheet {
  name: string;
  rows: readonly (readonly string[])[];
  /** Width of each column in characters. */
  widths: readonly number[];
  /** What a cell of a column may hold, for its drop-down list and the note beside it. */
  inputs?: readonly XlsxInput[];
}

export interface XlsxInput {
  /** From 0. */
  column: number;
  /** Where the list of codes stands, as `'代码'!$B$2:$B$9`; null for a free cell. */
  list: string | null;
  title: string;
  prompt: string;
}

const TEXT_STYLE = 1;
const HEADER_STYLE = 2;
const LAST_INPUT_ROW = 5000;

/**
 * A workbook of text cells as .xlsx bytes, the same in every build: no clock, no random ids. Whole columns have the
 * format “text”, so that a spreadsheet makes neither dates of periods nor rounded numbers of codes.
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet);
  });
  const files = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(HEAD + text)]));
  // ZIP keeps local time: the same digits in every time zone. 1980 is the first year that it knows.
  return new Uint8Array(zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}

/** The letter above a column, from 0. */
function xlsxColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : xlsxColumn(Math.floor(index / 26) - 1) + letter;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Number format 49 is “@”, text. Style 1: text; 2: header; 3: wrapped text. */
const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EFEC"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function contentTypes(sheets: number): string {
  const override = (path: string, type: string): string =>
    `<Override PartName="${path}" ContentType="${TYPE}.${type}+xml"/>`;
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("/xl/workbook.xml", "sheet.main") +
    override("/xl/styles.xml", "styles") +
    Array.from({ length: sheets }, (_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet")).join(
      "",
    ) +
    "</Types>"
  );
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const entries = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function workbook(sheets: readonly XlsxSheet[]): string {
  const entries = sheets.map(
    ({ name }, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function worksheet({ rows, widths, inputs = [] }: XlsxSheet): string {
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${TEXT_STYLE}" customWidth="1"/>`,
  );
  const lines = rows.map((cells, row) => {
    const style = row === 0 ? HEADER_STYLE : TEXT_STYLE;
    const filled = cells.map((text, column) =>
      text === ""
        ? ""
        : `<c r="${xlsxColumn(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${filled.join("")}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols>` +
    `<sheetData>${lines.join("")}</sheetData>${validations(inputs)}</worksheet>`
  );
}

/** Lists suggest and do not forbid: a name in place of a code is understood by the import as well. */
function validations(inputs: readonly XlsxInput[]): string {
  if (inputs.length === 0) return "";
  const entries = inputs.map(({ column, list, title, prompt }) => {
    const letter = xlsxColumn(column);
    const type = list === null ? "" : ' type="list"';
    const formula = list === null ? "" : `<formula1>${escape(list)}</formula1>`;
    return (
      `<dataValidation${type} allowBlank="1" showInputMessage="1" showErrorMessage="0" ` +
      `promptTitle="${escape(title.slice(0, 32))}" prompt="${escape(prompt.slice(0, 255))}" ` +
      `sqref="${letter}2:${letter}${LAST_INPUT_ROW}">${formula}</dataValidation>`
    );
  });
  return `<dataValidations count="${entries.length}">${entries.join("")}</dataValidations>`;
}

function escape(text: string): string {
  return escapeMarkup(text).replaceAll("\n", "&#10;");
}
