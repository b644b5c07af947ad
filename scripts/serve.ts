import { existsSync } from "node:fs";
import { UsageError, defineCommand, refuseMore, runMain } from "./command.ts";
import { serveFolder } from "./serve-folder.ts";

/** Serves the built site on loopback until it is stopped. */
export const startCommand = defineCommand({
  line: "npm start",
  operands: "",
  options: { port: { type: "string", takes: "N" } },
  about: `在本机打开已生成的网站，默认端口 4321。
Serves the built site on this machine, at port 4321 by default.

Exit code: 1 the port cannot be used, 2 wrong use.`,
  async run(values, operands, { out, err }) {
    refuseMore(operands, 0);
    const port = Number(values.port ?? 4321);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new UsageError("--port：应为 0 到 65535 的数字。\n--port wants a number from 0 to 65535.");
    if (!existsSync("dist/index.html"))
      throw new UsageError(
        "dist/ 里还没有网站，请先运行 npm run build。\nThere is no site in dist/ yet. Build it first: npm run build",
      );
    try {
      const { url } = await serveFolder("dist", { port });
      out.write(`${url} (Ctrl-C)\n`);
      return 0;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      err.write(`npm start: port ${port} cannot be used (${code}). Try another: npm start -- --port 4322\n`);
      return 1;
    }
  },
});

await runMain(startCommand, import.meta.url);
