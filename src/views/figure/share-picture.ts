import { inLanguage, paths } from "../../site.ts";
import type { Figure } from "./figure.ts";

/**
 * The picture of a shared link, as a path from the root: that of the first chart on the page, in its language. `frozen` for
 * pages whose charts are those of a release. Undefined without a chart.
 */
export function sharePicture(figures: readonly Figure[], frozen = false): string | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const { slug, version, lang } = first;
  if (!frozen) return inLanguage(lang, paths.chartFile(slug, "og.png"));
  return version === null ? undefined : inLanguage(lang, paths.frozenChartFile(slug, version, "og.png"));
}
