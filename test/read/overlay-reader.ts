import { nodeReader, type Reader } from "../../src/read/reader.ts";

/**
 * Reads `data/…` from the base fixture, with the files of a case laid over it; a file `x.removed` in the case takes `x`
 * away. So a case holds only what is wrong with it. What a case has under `committed/` is the one commit of its history.
 */
export function overlayReader(base: string, overlay: string): Reader {
  const isRemoved = (path: string): boolean => nodeReader.read(`${overlay}/${path}.removed`) !== null;
  return {
    committed(folder, name) {
      const bytes = nodeReader.read(`${overlay}/committed/${folder}/${name}`);
      return bytes ? [{ commit: "c0ffee1", text: new TextDecoder().decode(bytes) }] : [];
    },
    read(path) {
      if (isRemoved(path)) return null;
      return nodeReader.read(`${overlay}/${path}`) ?? nodeReader.read(`${base}/${path}`);
    },
    list(path) {
      const names = new Set([...nodeReader.list(`${base}/${path}`), ...nodeReader.list(`${overlay}/${path}`)]);
      return [...names].filter((name) => !name.endsWith(".removed") && !names.has(`${name}.removed`)).sort();
    },
  };
}
