/** The page on which readers make charts of their own: fetches what draws them, but asks first where data are dear. */

interface ExploreParts {
  parkExplore?: { openExplore(place: HTMLElement): void };
}

function startExplore(): void {
  const place = document.querySelector<HTMLElement>("[data-explore]");
  const button = place?.querySelector("button");
  const said = place?.querySelector('[role="status"]');
  // A browser without these could not run the rest; for it the page is complete as it stands.
  if (!place || !button || !said || !("at" in Array.prototype) || typeof BigInt !== "function") return;
  const { scripts = "", loading = "", failed = "" } = place.dataset;
  place.hidden = false;
  document.querySelector("[data-explore-without]")?.remove();
  for (const link of document.querySelectorAll<HTMLElement>("[data-explore-link]")) link.hidden = false;

  let asked = false;
  const open = (): void => {
    if (asked) return;
    asked = true;
    button.hidden = true;
    said.textContent = loading;
    const parts = scripts.split(" ").map(
      (address) =>
        new Promise<void>((done, fail) => {
          const script = document.createElement("script");
          script.src = address;
          script.onload = () => done();
          script.onerror = () => fail(new Error(address));
          document.head.append(script);
        }),
    );
    Promise.all(parts)
      .then(() => {
        said.textContent = "";
        (window as ExploreParts).parkExplore?.openExplore(place);
      })
      .catch(() => {
        asked = false;
        button.hidden = false;
        said.textContent = failed;
      });
  };
  const isDear = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const openIfAsked = (): void => {
    if (!isDear || location.hash.startsWith("#dataset=")) open();
  };
  button.addEventListener("click", open);
  addEventListener("hashchange", openIfAsked);
  document.addEventListener("click", (event) => {
    if ((event.target as Element).closest("[data-explore-link]")) place.scrollIntoView();
  });
  openIfAsked();
}

startExplore();
