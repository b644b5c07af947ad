type Attributes = Readonly<Record<string, string | boolean | undefined>>;
type Child = Node | string | null;

/** An element of the page. `true` is an attribute without a value; false and undefined leave it out; null children too. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, "");
    else if (typeof value === "string") made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** Drawings come from our own functions, which escape every word of the data. */
export function makeDrawing(svg: string, className: string): HTMLElement {
  const place = make("div", { class: className });
  place.innerHTML = svg;
  return place;
}

/** A link to a page of the site, by its path from the root; on a disk a folder has no page of its own. */
export function makeLink(root: string, path: string, text: string, attributes: Attributes = {}): HTMLElement {
  const address = location.protocol === "file:" ? path.replace(/(^|\/)(#|$)/, "$1index.html$2") : path;
  return make("a", { href: root + address, ...attributes }, [text]);
}

/** Loads a classic script of this site; done once it has run. Modules and `fetch` are not there on a disk. */
export function loadScript(address: string): Promise<void> {
  return new Promise((done, fail) => {
    const script = make("script", { src: address });
    script.onload = () => done();
    script.onerror = () => fail(new Error(address));
    document.head.append(script);
  });
}
