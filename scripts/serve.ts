import { existsSync } from "node:fs";
import { serveFolder } from "./serve-folder.ts";

// Serves dist/ on loopback: npm start [-- --port 4321]

const flag = process.argv.indexOf("--port");
const port = flag === -1 ? 4321 : Number(process.argv[flag + 1]);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error("npm start: --port wants a number from 0 to 65535");
  process.exit(2);
}
if (!existsSync("dist/index.html")) {
  console.error("npm start: there is no site in dist/ yet. Build it first: npm run build");
  process.exit(2);
}
try {
  const { url } = await serveFolder("dist", { port });
  console.log(`${url} (stop with Ctrl-C)`);
} catch (error) {
  const code = error instanceof Error && "code" in error ? error.code : String(error);
  console.error(`npm start: port ${port} cannot be used (${String(code)}). Try another: npm start -- --port 4322`);
  process.exit(1);
}
