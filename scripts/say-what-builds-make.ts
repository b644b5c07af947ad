import type { Plugin } from "vite";

/** Files that the last steps of a build make from finished pages: prints, and what the frozen addresses share. */
const MADE_BY_BUILDS = /\/(?:(?:briefings|projects\/(?:wall|cards))\/.+\.pdf|charts\/checksums\.txt)$/;

const ANSWER = `这个文件在 npm run build 的最后一步由完成的页面生成，开发服务器里没有；生成后用 npm start 查看。
The last steps of npm run build make this file from finished pages, so the development server does not have it.
Look at it with npm start after a build.
`;

/** While developing, a file that only builds make is answered with a sentence instead of a bare 404. */
export function sayWhatBuildsMake(): Plugin {
  return {
    name: "say-what-builds-make",
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path = ""] = (request.url ?? "").split(/[?#]/);
        if (!MADE_BY_BUILDS.test(path)) return next();
        response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end(ANSWER);
      });
    },
  };
}
