/** The page that puts bodies side by side: choose two to four, and see what they share and why the rest cannot be compared. */

const MOST = 4;

function startCompare(): void {
  const place = document.querySelector<HTMLElement>("[data-compare]");
  if (!place) return;
  const buttons = [...place.querySelectorAll<HTMLButtonElement>("[data-body]")];
  const items = [...document.querySelectorAll<HTMLElement>("[data-item]")];
  const left = place.querySelector<HTMLElement>("[data-left]");
  place.hidden = false;
  let chosen = (/^#pick=(.*)$/.exec(location.hash)?.[1] ?? "").split(",").filter(Boolean);

  const apply = (): void => {
    for (const button of buttons) {
      const on = chosen.includes(button.dataset["body"] ?? "");
      button.setAttribute("aria-pressed", String(on));
      button.disabled = !on && chosen.length >= MOST;
    }
    const choosing = chosen.length >= 2;
    const dropped: string[] = [];
    for (const item of items) {
      const rows = [...item.querySelectorAll<HTMLElement>("tbody tr")];
      const shown = rows.filter((row) => !choosing || chosen.includes(row.dataset["entity"] ?? ""));
      for (const row of rows) row.hidden = !shown.includes(row);
      const bodies = new Set(shown.map((row) => row.dataset["entity"]));
      item.hidden = bodies.size < 2;
      if (bodies.size === 1) dropped.push(item.dataset["item"] ?? "");
      const verdict = item.querySelector("[data-verdict]");
      if (verdict) verdict.textContent = place.dataset[verdictOf(shown)] ?? "";
    }
    if (left) {
      left.hidden = !choosing || dropped.length === 0;
      left.textContent = `${place.dataset["single"] ?? ""} ${dropped.join(document.documentElement.lang === "en" ? ", " : "、")}`;
    }
    const hash = chosen.length === 0 ? "" : `#pick=${chosen.join(",")}`;
    history.replaceState(null, "", location.pathname + location.search + hash);
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      const id = button.dataset["body"] ?? "";
      chosen = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
      apply();
    });
  apply();
}

function verdictOf(rows: readonly HTMLElement[]): string {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = `${row.dataset["period"] ?? ""}|${row.dataset["scope"] ?? ""}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(row.dataset["entity"] ?? ""));
  }
  if ([...groups.values()].some((bodies) => bodies.size > 1)) return groups.size === 1 ? "same" : "some";
  const samePeriod = new Set(rows.map((row) => row.dataset["period"])).size === 1;
  const sameScope = new Set(rows.map((row) => row.dataset["scope"])).size === 1;
  return samePeriod ? "scope" : sameScope ? "period" : "both";
}

startCompare();
