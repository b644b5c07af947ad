/** What Chromium 99 and Safari 15 do not have and the shared functions use. Each is added only where it is missing. */

type Groups<Key, Item> = Map<Key, Item[]>;

function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Groups<Key, Item> {
  const groups: Groups<Key, Item> = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function findLast<Item>(this: Item[], isWanted: (item: Item, index: number, all: Item[]) => boolean): Item | undefined {
  for (let index = this.length - 1; index >= 0; index--) {
    const item = this[index] as Item;
    if (isWanted(item, index, this)) return item;
  }
  return undefined;
}

function add(place: object, name: string, value: unknown): void {
  if (!(name in place)) Object.defineProperty(place, name, { value, configurable: true, writable: true });
}

function toSorted<Item>(this: Item[], compare?: (a: Item, b: Item) => number): Item[] {
  return [...this].sort(compare);
}

add(Map, "groupBy", groupBy);
add(Array.prototype, "findLast", findLast);
add(Array.prototype, "toSorted", toSorted);
