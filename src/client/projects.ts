/** The list of projects: counts that filter, choices of body, kind and year, and the project that a link asks for opened. */

function startProjects(): void {
  const place = document.querySelector<HTMLElement>("[data-project-filter]");
  if (!place) return;
  const buttons = [...place.querySelectorAll<HTMLButtonElement>("[data-choose-state]")];
  const selects = [...place.querySelectorAll<HTMLSelectElement>("select")];
  const projects = [...document.querySelectorAll<HTMLElement>("[data-state]")];
  const said = place.querySelector<HTMLElement>("[role=status]");
  let state = "";
  place.hidden = false;
  for (const plain of document.querySelectorAll<HTMLElement>("[data-plain-summary]")) plain.hidden = true;

  const matches = (project: HTMLElement, wanted: string): boolean =>
    (wanted === "" || project.dataset["state"] === wanted) &&
    selects.every(({ name, value }) => value === "" || (project.dataset[name] ?? "").split(" ").includes(value));

  const apply = (): void => {
    for (const button of buttons) {
      const own = button.dataset["chooseState"] ?? "";
      button.setAttribute("aria-pressed", String(own === state));
      const count = button.querySelector("[data-count]");
      if (count) count.textContent = String(projects.filter((project) => matches(project, own)).length);
    }
    for (const project of projects) project.hidden = !matches(project, state);
    for (const group of document.querySelectorAll<HTMLElement>("[data-projects]"))
      group.hidden = !group.querySelector("[data-state]:not([hidden])");
    const shown = projects.filter(({ hidden }) => !hidden).length;
    const isFiltered = state !== "" || selects.some(({ value }) => value !== "");
    if (said)
      said.textContent = !isFiltered
        ? ""
        : shown === 0
          ? (place.dataset["none"] ?? "")
          : `${place.dataset["shown"] ?? ""} ${shown}`;
  };
  for (const button of buttons)
    button.addEventListener("click", () => {
      state = button.dataset["chooseState"] ?? "";
      apply();
    });
  for (const select of selects) select.addEventListener("change", apply);
  apply();

  const open = (): void => {
    const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!(asked instanceof HTMLDetailsElement)) return;
    asked.open = true;
    asked.scrollIntoView();
  };
  window.addEventListener("hashchange", open);
  open();
}

startProjects();
