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

openFoldersAsPages();
fillAddresses();
offerCopies();
