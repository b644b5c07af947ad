import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, resolve, sep } from "node:path";
import { mediaType } from "../src/exports/media-type.ts";

/**
 * Serves a folder of plain files on loopback, as any web server would: a folder gives its index.html, a missing file
 * 404.html. `base` is a sub-path such as `/parks/`. Port 0 takes a free one; the address is given back.
 */
export async function serveFolder(
  folder: string,
  options: { port?: number; base?: string } = {},
): Promise<{ url: string; server: Server }> {
  const root = resolve(folder);
  const base = options.base ?? "/";
  const server = createServer((request, response) => {
    const pathname = decodePath(request.url ?? "/");
    const inside = pathname?.startsWith(base) ? pathname.slice(base.length) : null;
    const found = inside === null ? null : findFile(root, inside);
    if (found === "folder") {
      response.writeHead(301, { location: `${pathname ?? ""}/` }).end();
      return;
    }
    const file = found ?? join(root, "404.html");
    if (!existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain" }).end("404");
      return;
    }
    response.writeHead(found ? 200 : 404, {
      "content-type": mediaType(file),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(options.port ?? 0, "127.0.0.1", done);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}${base}`, server };
}

function decodePath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function findFile(root: string, path: string): string | null {
  const file = resolve(root, path);
  if (file !== root && !file.startsWith(root + sep)) return null;
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  if (path !== "" && !path.endsWith("/")) return "folder";
  const index = join(file, "index.html");
  return existsSync(index) ? index : null;
}
