/** The search of the site: the entries come as a plain script, so that it works from a disk and without a network. */

type Entry = [title: string, kind: string, text: string, path: string, also: string];

/** Full-width letters and digits, and capitals, find the same. */
function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function startSearch(): void {
  const place = document.querySelector<HTMLElement>("[data-search]");
  const field = place?.querySelector("input");
  const list = place?.querySelector("ol");
  const status = place?.querySelector('[role="status"]');
  if (!place || !field || !list || !status) return;
  const entries = (window as unknown as { searchEntries?: Entry[] }).searchEntries ?? [];
  const indexed = entries.map((entry) => ({
    entry,
    title: plain(entry[0]),
    rest: plain(`${entry[2]} ${entry[4]} ${entry[1]}`),
  }));
  place.hidden = false;

  const find = (): void => {
    const query = plain(field.value).trim();
    const terms = query.split(/\s+/).filter(Boolean);
    let found = rank((item) => {
      let score = 0;
      for (const term of terms) {
        const one = scoreOf(item, term);
        if (one === 0) return 0;
        score += one;
      }
      return score;
    });
    let near = false;
    if (found.length === 0 && query.length > 2) {
      // Chinese has no spaces: pairs of characters find what the whole phrase does not.
      const pairs = [...query.replace(/\s/g, "")].map((character, index, all) => character + (all[index + 1] ?? ""));
      const least = Math.max(1, (pairs.length - 1) / 2);
      found = rank((item) => {
        const hits = pairs.slice(0, -1).filter((pair) => item.title.includes(pair) || item.rest.includes(pair));
        return hits.length >= least ? hits.length : 0;
      });
      near = true;
    }
    show(terms.length === 0 ? [] : found, terms.length === 0, near);
    const hash = query === "" ? "" : `#q=${encodeURIComponent(field.value.trim())}`;
    history.replaceState(null, "", location.pathname + location.search + hash);
  };

  type Item = (typeof indexed)[number];
  const scoreOf = (item: Item, term: string): number => {
    if (item.title === term) return 12;
    if (item.title.startsWith(term)) return 8;
    if (item.title.includes(term)) return 6;
    return item.rest.includes(term) ? 2 : 0;
  };
  // Among equals the shorter title says more, and what stands earlier in the index comes first.
  const rank = (score: (item: Item) => number): Entry[] =>
    indexed
      .map((item, index) => ({ entry: item.entry, score: score(item) - item.title.length / 1000, index }))
      .filter((item) => item.score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .map((item) => item.entry);

  const show = (found: Entry[], idle: boolean, near: boolean): void => {
    const words = place.dataset;
    const count = (words["found"] ?? "").replace("{n}", String(found.length));
    status.textContent = idle
      ? ""
      : found.length === 0
        ? (words["none"] ?? "")
        : near
          ? (words["near"] ?? "")
          : count + (found.length > 50 ? (words["more"] ?? "") : "");
    list.replaceChildren(
      ...found.slice(0, 50).map(([title, kind, text, path]) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.textContent = title;
        link.href = (words["root"] ?? "") + onDisk(path);
        const label = document.createElement("span");
        label.className = "search-kind";
        label.textContent = kind;
        const said = document.createElement("p");
        said.textContent = text;
        item.append(link, " ", label, said);
        return item;
      }),
    );
  };

  field.addEventListener("input", find);
  place.querySelector("form")?.addEventListener("submit", (event) => {
    event.preventDefault();
    find();
  });
  const asked = /^#q=(.*)$/.exec(location.hash)?.[1];
  if (asked) {
    field.value = decodeURIComponent(asked);
    find();
  }
}

/** On a disk a folder has no page of its own. */
function onDisk(path: string): string {
  return location.protocol === "file:" ? path.replace(/(^|\/)(#|$)/, "$1index.html$2") : path;
}

startSearch();
