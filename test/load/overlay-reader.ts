import { nodeReader, type Reader } from "../../src/load/reader.ts";

/**
 * Reads `data/…` from the base fixture, with the files of a case laid over it; a file `x.removed` in the case takes `x`
 * away. So a case holds only what is wrong with it.
 */
export function overlayReader(base: string, overlay: string): Reader {
  const isRemoved = (path: string): boolean => nodeReader.read(`${overlay}/${path}.removed`) !== null;
  return {
    read(path) {
      if (isRemoved(path)) return null;
      return nodeReader.read(`${overlay}/${path}`) ?? nodeReader.read(`${base}/${path}`);
    },
    list(path) {
      const names = new Set([
        ...nodeReader.list(`${base}/${path}`),
        ...nodeReader.list(`${overlay}/${path}`),
      ]);
      return [...names].filter((name) => !name.endsWith(".removed") && !names.has(`${name}.removed`)).sort();
    },
  };
}
