/** One entry of a list of pages: a name, a line about it, a small line with counts. */
export interface IndexItem {
  name: string;
  href: string;
  text: string;
  meta: string;
  /** 1 to 6: the colour that the body has in every chart; null for none. */
  colour: number | null;
  /** A warning in words, such as “no published data”; "" for none. */
  state: string;
}

/** An entry; what is not given stays empty. */
export function indexItem(name: string, href: string, rest: Partial<IndexItem> = {}): IndexItem {
  return { name, href, text: "", meta: "", colour: null, state: "", ...rest };
}
