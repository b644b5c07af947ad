/** Everything that browsers get. Every page reads without it. */

/** Opened from a disk or a memory stick, an address that ends in a slash would list the folder. */
function openFoldersAsPages(): void {
  if (location.protocol !== "file:") return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const [path = "", hash] = (link.getAttribute("href") ?? "").split("#");
    if (path.endsWith("/"))
      link.setAttribute("href", `${path}index.html${hash === undefined ? "" : `#${hash}`}`);
  }
}

/** Fills citations with what only the browser knows, the full address and the day, and offers to copy each. */
function offerCitations(): void {
  for (const place of document.querySelectorAll('[data-fill="address"]'))
    place.textContent = fullAddress(place.textContent ?? "");
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  for (const place of document.querySelectorAll('[data-fill="accessed"]'))
    place.textContent = today.map((part) => String(part).padStart(2, "0")).join("-");
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const said = button.nextElementSibling;
      if (copy(document.getElementById(button.dataset.copy ?? "")) && said)
        said.textContent = said.getAttribute("data-copied");
    });
  }
}

/** A path from the root of the site as an address; the style sheet stands at the root. */
function fullAddress(path: string): string {
  const root = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href ?? location.href;
  return new URL(path, root).href;
}

interface Versions {
  latest: string;
  versions: { version: string }[];
  charts: Record<string, Record<string, string> | undefined>;
}

/** On the page of a release: asks which came after it, and says so. Without an answer the page is complete all the same. */
async function watchVersions(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-versions]");
  const { versions: file, version, chart = "" } = place?.dataset ?? {};
  if (!place || !file || !version || location.protocol === "file:") return;
  try {
    const response = await fetch(file);
    if (!response.ok) return;
    const known = (await response.json()) as Versions;
    const newer = known.versions.slice(
      0,
      known.versions.findIndex((each) => each.version === version),
    );
    place.textContent = newer.length === 0 ? said(place, "latest") : sayNewer(place, known, newer, chart);
  } catch {
    // Offline, or the site has moved: what the page says without an answer still holds.
  }
}

/** The newest version, and the gravest thing that any of the newer ones did to the chart. */
function sayNewer(place: HTMLElement, known: Versions, newer: Versions["versions"], chart: string): string {
  const changes = known.charts[chart] ?? {};
  const happened = (kind: string): string | undefined =>
    newer.find((each) => changes[each.version] === kind)?.version;
  const kind = ["revised", "annotated", "extended", "relabelled"].find(happened);
  const what = kind ? said(place, kind, happened(kind)) : said(place, "same");
  return said(place, "newer", known.latest) + (document.documentElement.lang === "en" ? " " : "") + what;
}

function said(place: HTMLElement, kind: string, version = ""): string {
  return (place.dataset[kind] ?? "").replace(/\{\w+\}/, version);
}

/** The old way on purpose: the clipboard interface is missing where a page comes over plain http or from a disk. */
function copy(place: Element | null): boolean {
  const selection = getSelection();
  if (!place || !selection) return false;
  selection.selectAllChildren(place);
  return document.execCommand("copy");
}

openFoldersAsPages();
offerCitations();
void watchVersions();
