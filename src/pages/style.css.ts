import type { APIRoute } from "astro";
import { answer } from "../exports/answer.ts";
import base from "../styles/base.css?raw";
import briefing from "../styles/briefing.css?raw";
import explore from "../styles/explore.css?raw";
import figure from "../styles/figure.css?raw";
import layout from "../styles/layout.css?raw";
import periods from "../styles/periods.css?raw";
import print from "../styles/print.css?raw";
import projectPrints from "../styles/project-prints.css?raw";
import reference from "../styles/reference.css?raw";
import sharing from "../styles/sharing.css?raw";
import table from "../styles/table.css?raw";
import tokens from "../styles/tokens.css?raw";
import versions from "../styles/versions.css?raw";
import { stylesheet } from "../views/frame/stylesheet.ts";

/** One small file, linked relatively by every page. */
export const GET: APIRoute = () =>
  answer(
    "style.css",
    stylesheet([
      tokens,
      base,
      layout,
      table,
      figure,
      reference,
      versions,
      sharing,
      explore,
      print,
      periods,
      briefing,
      projectPrints,
    ]),
  );
