/** Everything that browsers get. Every page reads without it. */

/** Opened from a disk or a memory stick, an address that ends in a slash would list the folder. */
function openFoldersAsPages(): void {
  if (location.protocol !== "file:") return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const [path = "", hash] = (link.getAttribute("href") ?? "").split("#");
    if (path.endsWith("/")) link.setAttribute("href", `${path}index.html${hash === undefined ? "" : `#${hash}`}`);
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
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]:not([data-copy=""])')) {
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
  const happened = (kind: string): string | undefined => newer.find((each) => changes[each.version] === kind)?.version;
  const kind = ["removed", "revised", "annotated", "extended", "relabelled"].find(happened);
  const what = kind ? said(place, kind, happened(kind)) : said(place, "same");
  const newest = said(place, "newer", known.latest);
  // Full stops of Chinese bring their own blank.
  return newest + (newest.endsWith(".") ? " " : "") + what;
}

function said(place: HTMLElement, kind: string, version = ""): string {
  return (place.dataset[kind] ?? "").replace(/\{\w+\}/, version);
}

/** Shows the full address of the page where it is printed, and puts that of the site into code to be copied. */
function fillAddresses(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = canonical ? canonical.href : location.href.replace(/[?#].*$/, "");
  for (const place of document.querySelectorAll("[data-address]")) place.textContent = address;
  const site = document.querySelector("[data-site]");
  if (!site || location.protocol === "file:") return;
  const root = new URL(site.getAttribute("data-root") ?? "", location.href).href;
  for (const code of site.querySelectorAll("code"))
    code.textContent = (code.textContent ?? "").split(site.getAttribute("data-site") ?? "").join(root);
  site.querySelector("[data-site-note]")?.remove();
}

/** Buttons that copy the text beside them. */
function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    const place = button.closest("[data-copyable]");
    const said = place?.querySelector("[data-copied]");
    if (!place || !said) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      if (copy(place.querySelector("[data-copy-text]"))) said.textContent = said.getAttribute("data-copied");
    });
  }
}

/** The old way on purpose: the clipboard interface is missing where a page comes over plain http or from a disk. */
function copy(place: Element | null): boolean {
  const selection = getSelection();
  if (!place || !selection) return false;
  selection.selectAllChildren(place);
  return document.execCommand("copy");
}

/**
 * Puts the picture of a chart onto the clipboard. Where that cannot be (from a disk, in WeChat, in older browsers), it
 * says what to do instead and shows the way to the picture.
 */
function offerPicture(): void {
  const place = document.querySelector<HTMLElement>("[data-copy-picture]");
  const link = place?.querySelector("a");
  const said = place?.querySelector<HTMLElement>("[data-copied]");
  if (!place || !link || !said) return;
  place.querySelector("button")?.addEventListener("click", () => {
    const answer = (isCopied: boolean): void => {
      said.textContent = (isCopied ? said.dataset.copied : said.dataset.refused) ?? "";
      link.hidden = isCopied;
    };
    copyPicture(link.href).then(
      () => answer(true),
      () => answer(false),
    );
  });
}

/** Safari wants the promise of a picture while it still sees the click; Chromium 87 to 96 want the picture itself. */
async function copyPicture(address: string): Promise<void> {
  const picture = fetch(address).then((response) => {
    if (!response.ok) throw new Error(response.statusText);
    return response.blob();
  });
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
  } catch {
    const blob = await picture;
    await navigator.clipboard.write([new ClipboardItem({ "image/png": blob })]);
  }
}

type Choose = (id: string | null) => void;

/**
 * Lets pointer, finger and keyboard reach every mark of a drawing: one stop for the Tab key, arrows from mark to mark.
 * `chosen` hears which mark was picked by a click or the Enter key.
 */
function openDrawing(svg: SVGSVGElement, tip: HTMLElement, chosen: Choose): Choose {
  const marks = [...svg.querySelectorAll<SVGGElement>("g[data-id]")];
  if (marks.length === 0) return () => {};
  // An image hides what is in it from screen readers; a group of images does not.
  svg.setAttribute("role", "group");
  for (const mark of marks) {
    const title = mark.querySelector("title");
    // What is in an image cannot be followed: a mark with a link in it is a group.
    mark.setAttribute("role", mark.querySelector("a") ? "group" : "img");
    mark.setAttribute("aria-label", title?.textContent ?? "");
    mark.setAttribute("tabindex", mark === marks[0] ? "0" : "-1");
    title?.remove();
  }
  let active: SVGGElement | null = null;
  let pinned: SVGGElement | null = null;

  const show = (mark: SVGGElement | null): void => {
    if (mark === active) return;
    active?.classList.remove("active");
    active = mark;
    svg.classList.toggle("has-active", mark !== null);
    mark?.classList.add("active");
    // Words that stand in the mark need no second copy over its neighbours; the name mostly says more: role, period, whole.
    tip.hidden = mark === null || isWritten(mark);
    if (mark && !tip.hidden) placeTip(tip, mark, svg);
  };
  const focus = (mark: SVGGElement): void => {
    for (const other of marks) other.setAttribute("tabindex", other === mark ? "0" : "-1");
    mark.focus();
  };
  const pin = (mark: SVGGElement | null): void => {
    pinned = mark;
    show(mark);
    chosen(mark?.getAttribute("data-id") ?? null);
  };

  svg.addEventListener("pointermove", (event) => show(nearest(marks, event) ?? pinned));
  svg.addEventListener("pointerleave", () => show(pinned));
  svg.addEventListener("click", (event) => {
    const mark = nearest(marks, event);
    pin(mark === pinned ? null : mark);
  });
  // On the svg itself, a listener for focus would make Chromium stop there with Tab, where no arrow does anything.
  const around = svg.parentElement;
  around?.addEventListener("focusin", ({ target }) => {
    if (svg.contains(target as Element)) show((target as Element).closest("g[data-id]"));
  });
  around?.addEventListener("focusout", () => show(pinned));
  svg.addEventListener("keydown", (event) => {
    const shown = marks.filter((mark) => !mark.classList.contains("left-out"));
    const at = shown.indexOf(event.target as SVGGElement);
    if (at < 0) return;
    const last = shown.length - 1;
    const goal: Record<string, number> = {
      ArrowRight: Math.min(last, at + 1),
      ArrowDown: Math.min(last, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const to = shown[goal[event.key] ?? -1];
    if (to) focus(to);
    else if (event.key === "Enter" || event.key === " ")
      pin(event.target === pinned ? null : (event.target as SVGGElement));
    else if (event.key === "Escape") {
      pin(null);
      show(null);
    } else return;
    event.preventDefault();
  });
  return (id) => {
    pinned = marks.find((mark) => mark.getAttribute("data-id") === id) ?? null;
    show(pinned);
  };
}

/** Whether the words in a mark say all that its name says. */
function isWritten(mark: SVGGElement): boolean {
  const written = [...mark.querySelectorAll("text")].map((words) => words.textContent ?? "").join(" ");
  const name = mark.getAttribute("aria-label") ?? "";
  return name.split(/[\s，：；:;,]+/).every((word) => written.includes(word));
}

/** The mark under the pointer, or the one nearest to it: a point of a line is smaller than a finger. */
function nearest(marks: readonly SVGGElement[], event: MouseEvent): SVGGElement | null {
  const hit = (event.target as Element).closest<SVGGElement>("g[data-id]");
  if (hit) return hit;
  let [best, reach]: [SVGGElement | null, number] = [null, 24];
  for (const mark of marks) {
    const box = mark.getBoundingClientRect();
    const across = Math.max(box.left - event.clientX, event.clientX - box.right, 0);
    const down = Math.max(box.top - event.clientY, event.clientY - box.bottom, 0);
    const away = Math.hypot(across, down);
    if (away < reach) [best, reach] = [mark, away];
  }
  return best;
}

function placeTip(tip: HTMLElement, mark: SVGGElement, svg: SVGSVGElement): void {
  const frame = (tip.parentElement ?? svg).getBoundingClientRect();
  const box = mark.getBoundingClientRect();
  tip.textContent = mark.getAttribute("aria-label");
  const left = box.left - frame.left + box.width / 2 - tip.offsetWidth / 2;
  const above = box.top - frame.top - tip.offsetHeight - 6;
  tip.style.left = `${Math.max(0, Math.min(frame.width - tip.offsetWidth, left))}px`;
  tip.style.top = `${above < -8 ? box.bottom - frame.top + 6 : above}px`;
}

/** What the reader has set of a chart; it stands in the address behind #, so that a copied link shows the same. */
interface State {
  view: string;
  pick: string[];
  mark: string | null;
}

function readState(): State {
  const words = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : "");
  return {
    view: words.get("view") ?? "both",
    pick: (words.get("pick") ?? "").split(",").filter(Boolean),
    mark: words.get("mark"),
  };
}

function writeState({ view, pick, mark }: State): void {
  const words = new URLSearchParams();
  if (view !== "both") words.set("view", view);
  if (pick.length > 0) words.set("pick", pick.join(","));
  if (mark !== null) words.set("mark", mark);
  const hash = words.toString();
  if (hash === "" && !location.hash.includes("=")) return;
  history.replaceState(null, "", `${location.pathname}${location.search}${hash === "" ? "" : `#${hash}`}`);
}

/** Wakes a chart: its marks, and on its own page the tools that were hidden until now. */
function openFigure(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>(".drawing");
  if (!drawing) return;
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  drawing.append(tip);
  const tools = figure.querySelector<HTMLElement>("[data-tools]");
  const state = readState();
  const chosen: Choose = (id) => {
    if (!tools) return;
    state.mark = id;
    apply();
    writeState(state);
  };
  const drawings = [...drawing.querySelectorAll<SVGSVGElement>("svg")].map((svg) => openDrawing(svg, tip, chosen));
  if (!tools) return;
  tools.hidden = false;
  const views = [...tools.querySelectorAll<HTMLButtonElement>("[data-view]")];
  const picks = [...tools.querySelectorAll<HTMLButtonElement>("[data-pick]")];
  const rowsOf = (button: HTMLElement): string[] => (button.dataset["rows"] ?? "").split(" ");
  const known = new Set(picks.flatMap(rowsOf));

  function apply(): void {
    figure.dataset["view"] = state.view;
    for (const button of views) button.setAttribute("aria-pressed", String(button.dataset["view"] === state.view));
    for (const button of picks)
      button.setAttribute("aria-pressed", String(state.pick.includes(button.dataset["pick"] ?? "")));
    const wanted = new Set(picks.filter((button) => state.pick.includes(button.dataset["pick"] ?? "")).flatMap(rowsOf));
    const leftOut = (id: string | null): boolean => wanted.size > 0 && id !== null && known.has(id) && !wanted.has(id);
    for (const part of figure.querySelectorAll(".drawing [data-id], .drawing [data-of]"))
      part.classList.toggle("left-out", leftOut(part.getAttribute("data-id") ?? part.getAttribute("data-of")));
    const anchors = new Map([...known].map((id) => [id.replaceAll("/", ".").replaceAll("?", "~"), id]));
    for (const row of figure.querySelectorAll<HTMLElement>(".figure-table tbody tr")) {
      const id = anchors.get(row.id) ?? null;
      row.hidden = leftOut(id);
      row.classList.toggle("active", id !== null && id === state.mark);
    }
  }
  const set = (change: Partial<State>): void => {
    Object.assign(state, change);
    apply();
    writeState(state);
  };
  for (const button of views) button.addEventListener("click", () => set({ view: button.dataset["view"] ?? "both" }));
  for (const button of picks) {
    const id = button.dataset["pick"] ?? "";
    button.addEventListener("click", () =>
      set({
        pick: state.pick.includes(id) ? state.pick.filter((other) => other !== id) : [...state.pick, id],
      }),
    );
  }
  tools.querySelector("[data-copy-state]")?.addEventListener("click", () => {
    const said = tools.querySelector<HTMLElement>("[data-said]");
    if (!said) return;
    const place = document.createElement("span");
    place.textContent = location.href;
    said.replaceChildren(place);
    const done = copy(place);
    getSelection()?.removeAllRanges();
    if (done) said.textContent = said.getAttribute("data-said");
  });
  const restore = (): void => {
    Object.assign(state, readState());
    apply();
    for (const choose of drawings) choose(state.mark);
  };
  addEventListener("hashchange", restore);
  restore();
}

openFoldersAsPages();
offerCitations();
void watchVersions();
fillAddresses();
offerCopies();
offerPicture();
for (const figure of document.querySelectorAll<HTMLElement>(".figure:not(.compact)")) openFigure(figure);
