/** The pages that put bodies side by side: choose two to four, and see what they share and why the rest cannot be compared. */
import { verdictOf } from "../model/verdict.ts";

const MOST = 4;

interface Row {
  entity: string;
  period: string;
  scope: string;
}

function startCompare(): void {
  const place = document.querySelector<HTMLElement>("[data-compare]");
  if (!place) return;
  const buttons = [...place.querySelectorAll<HTMLButtonElement>("[data-body]")];
  const ids = buttons.map((button) => button.dataset["body"] ?? "");
  const elements = [...document.querySelectorAll<HTMLElement>("[data-item]")];
  const links = [...document.querySelectorAll<HTMLAnchorElement>("[data-keeps-choice]")];
  const left = place.querySelector<HTMLElement>("[data-left]");
  place.hidden = false;
  let chosen = (/(?:^#|&)pick=([^&]*)/.exec(location.hash)?.[1] ?? "").split(",").filter((id) => ids.includes(id));

  const apply = (): void => {
    const choosing = chosen.length >= 2;
    for (const button of buttons) {
      const on = chosen.includes(button.dataset["body"] ?? "");
      button.setAttribute("aria-pressed", String(on));
      button.disabled = !on && chosen.length >= MOST;
    }
    const isShown = (entity: string): boolean => !choosing || chosen.includes(entity);
    const dropped: string[] = [];
    for (const element of elements) {
      const rows = rowsOf(element, ids).filter(({ entity }) => isShown(entity));
      const bodies = new Set(rows.map(({ entity }) => entity));
      element.hidden = bodies.size < 2;
      if (bodies.size === 1) dropped.push(element.dataset["item"] ?? "");
      for (const row of element.querySelectorAll<HTMLElement>("tr[data-entity]"))
        row.hidden = !isShown(row.dataset["entity"] ?? "");
      const verdict = element.querySelector("[data-verdict]");
      if (verdict) verdict.textContent = place.dataset[verdictOf(rows)] ?? "";
    }
    for (const table of document.querySelectorAll<HTMLTableElement>(".compare-table"))
      for (const row of table.rows)
        ids.forEach((id, index) => {
          const cell = row.cells[index + 1];
          if (cell) cell.hidden = !isShown(id);
        });
    for (const topic of document.querySelectorAll<HTMLElement>("[data-topic]"))
      topic.hidden = !topic.querySelector("[data-item]:not([hidden])");
    if (left) {
      left.hidden = !choosing || dropped.length === 0;
      left.replaceChildren(...[place.dataset["single"] ?? "", ...dropped].map(listItem));
    }
    const pick = chosen.length === 0 ? "" : `pick=${chosen.join(",")}`;
    history.replaceState(null, "", location.pathname + location.search + hashWith(location.hash, pick));
    for (const link of links) {
      const [address = "", hash = ""] = (link.getAttribute("href") ?? "").split("#");
      link.setAttribute("href", address + hashWith(hash, pick));
    }
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      const id = button.dataset["body"] ?? "";
      chosen = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
      apply();
    });
  apply();
  // With a choice behind it no browser finds the place by itself.
  const [section = "", ...more] = location.hash.slice(1).split("&");
  if (more.length > 0) document.getElementById(section)?.scrollIntoView();
}

/** The place on a page, with this choice in place of any other. */
function hashWith(hash: string, pick: string): string {
  const kept = hash
    .replace("#", "")
    .split("&")
    .filter((part) => part !== "" && !part.startsWith("pick="));
  const parts = [...kept, ...(pick === "" ? [] : [pick])];
  return parts.length > 0 ? `#${parts.join("&")}` : "";
}

function listItem(text: string): HTMLElement {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
}

/** The figures of an item by body, period and scope: from its list of groups, or read from its tables. */
function rowsOf(element: HTMLElement, ids: readonly string[]): Row[] {
  const { groups } = element.dataset;
  if (groups !== undefined)
    return (JSON.parse(groups) as [string, string, ...number[]][]).flatMap(([period, scope, ...bodies]) =>
      bodies.map((index) => ({ entity: ids[index] ?? "", period, scope })),
    );
  return [...element.querySelectorAll<HTMLTableElement>("table.pivot")].flatMap((table) => {
    const periods = [...table.querySelectorAll<HTMLElement>("thead [data-period]")].map(
      (head) => head.dataset["period"] ?? "",
    );
    return [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")].flatMap((row) =>
      periods.flatMap((period, index) =>
        row.cells[index + 1]?.textContent?.trim()
          ? [{ entity: row.dataset["entity"] ?? "", period, scope: row.dataset["scope"] ?? "" }]
          : [],
      ),
    );
  });
}

startCompare();
