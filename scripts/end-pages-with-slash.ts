import type { Plugin } from "vite";

/** The last part of an address that is a file, or one of Vite's own addresses. */
const NO_PAGE = /\/[^/]+\.[^/]+$|^\/(?:@|node_modules\/|src\/|_)/;

/**
 * While developing, the address of a page ends with a slash, as it does where the built folder stands: links count from
 * there. Astro must not insist on it itself, for it then finds no file whose name a route takes from a table.
 */
export function endPagesWithSlash(): Plugin {
  return {
    name: "end-pages-with-slash",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path = "", search = ""] = (request.url ?? "").split(/(?=[?#])/);
        if (path.endsWith("/") || NO_PAGE.test(path) || !request.headers.accept?.includes("text/html")) return next();
        response.writeHead(301, { location: `${path}/${search}` }).end();
      });
    },
  };
}
