import { escapeMarkup } from "../format/markup.ts";
import { joinParts, type ValueParts } from "../format/number.ts";
import type { Role } from "../schema/codes.ts";

// What PptxGenJS leaves out, written into the parts that it made.

/** One series of a native chart: the values of one role, null where a bar belongs to another. */
export interface ChartSeries {
  name: string;
  role: Role;
  values: (number | null)[];
  /** What stands at each bar, as the page prints it. */
  printed: ValueParts[];
}

/** A slide with a number of its own for each shape, a table with a first row that is its head, and words for those who do not see it. */
export function finishSlide(xml: string, tableAlt: string | null): string {
  let id = 0;
  const numbered = xml.replaceAll(/(?<=<p:cNvPr id=")\d+(?=")/g, () => String(++id));
  if (tableAlt === null) return numbered;
  return numbered
    .replace(/(<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="\d+" name="[^"]*")\/>/, (_, start: string) => {
      return `${start} descr="${escapeMarkup(tableAlt)}"/>`;
    })
    .replace("<a:tblPr/>", '<a:tblPr firstRow="1"/>');
}

/**
 * A bar chart as the site draws it: results solid; targets and plans a dashed outline, forecasts a dotted one. At each bar
 * stands the text of the page, as a format of its number, so that it follows when the number is edited.
 */
export function finishChart(xml: string, series: readonly ChartSeries[]): string {
  let index = 0;
  return xml
    .replaceAll(/<c:ser>[\s\S]*?<\/c:ser>/g, (found) => {
      const each = series[index++];
      if (!each) return found;
      const look = /<c:txPr>[\s\S]*?<\/c:txPr>/.exec(found)?.[0] ?? "";
      const labels = each.values.map((value, place) => {
        const parts = each.printed[place];
        return value === null || !parts ? "" : labelXml(place, labelFormat(parts), look);
      });
      const drawn = found.replace("<c:dLbls>", () => `<c:dLbls>${labels.join("")}`);
      return each.role === "actual" ? drawn : hollow(drawn, each.role);
    })
    .replaceAll(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, "");
}

/** The sheet behind a chart: PptxGenJS writes an empty number for nothing and for naught. */
export function finishSheet(xml: string, series: readonly ChartSeries[]): string {
  return xml.replaceAll(/<c r="([B-Z])(\d+)"><v><\/v><\/c>/g, (_, column: string, row: string) => {
    const value = series[column.charCodeAt(0) - "B".charCodeAt(0)]?.values[Number(row) - 2];
    return value === 0 ? `<c r="${column}${row}"><v>0</v></c>` : "";
  });
}

/** A format under which the number reads as it is printed: `"超"0"亿元"` for 超480亿元, `"+"0.0"%"` for +28.9%. */
export function labelFormat(parts: ValueParts): string {
  const { before, sign, number, upper, after, factor } = parts;
  const quote = (words: string): string => (words === "" ? "" : `"${words.replaceAll('"', "”")}"`);
  // 约1/3 stands for 33.3: no format makes the one of the other.
  if (factor === null) return quote(joinParts(parts));
  const decimals = number.split(".")[1]?.length ?? 0;
  const digits = (number.includes(",") ? "#,##0" : "0") + (decimals === 0 ? "" : `.${"0".repeat(decimals)}`);
  const form = (shown: string): string => quote(before + shown) + digits + quote(upper + after);
  return `${form(sign === "+" ? "+" : "")};${form("−")};${form("")}`;
}

function labelXml(index: number, format: string, look: string): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map(
    (part) => `<c:show${part} val="${part === "Val" ? 1 : 0}"/>`,
  );
  return `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${escapeMarkup(format)}" sourceLinked="0"/>${look}${shown.join("")}</c:dLbl>`;
}

function hollow(series: string, role: Role): string {
  return series.replace(
    /<a:solidFill><a:srgbClr val="(\w+)"\/><\/a:solidFill>/,
    (_, colour: string) =>
      `<a:solidFill><a:srgbClr val="${colour}"><a:alpha val="12000"/></a:srgbClr></a:solidFill><a:ln w="19050"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${role === "forecast" ? "sysDot" : "dash"}"/></a:ln>`,
  );
}
