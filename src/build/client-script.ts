import { stripTypeScriptTypes } from "node:module";
import { minifySync } from "vite";

/** The oldest browser that pages of others and framed charts still have to work in. */
const TARGET = "chrome87";

/**
 * A classic script of `client/` as browsers get it: without types and comments, as short as Vite's minifier makes it. The
 * names of the outermost level stay, for the scripts of a page share them.
 */
export function clientScript(source: string): string {
  const { code, errors } = minifySync("client.js", stripTypeScriptTypes(source), {
    module: false,
    compress: { target: TARGET },
    mangle: { toplevel: false },
  });
  if (errors.length > 0) throw new Error(`client script: expected to be minified, found ${JSON.stringify(errors)}`);
  return `${code}\n`;
}
