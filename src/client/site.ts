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

/** Shows the full address of the page where it is printed, and a button that copies it. */
function offerAddress(): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const address = canonical ? canonical.href : location.href.replace(/[?#].*$/, "");
  for (const place of document.querySelectorAll("[data-address]")) place.textContent = address;
  const button = document.querySelector<HTMLButtonElement>("[data-copy]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const said = document.querySelector("[data-copied]");
    if (said && copy(document.querySelector("[data-address]")))
      said.textContent = said.getAttribute("data-copied");
  });
}

/** The old way on purpose: the clipboard interface is missing where a page comes over plain http or from a disk. */
function copy(place: Element | null): boolean {
  const selection = getSelection();
  if (!place || !selection) return false;
  selection.selectAllChildren(place);
  return document.execCommand("copy");
}

openFoldersAsPages();
offerAddress();
