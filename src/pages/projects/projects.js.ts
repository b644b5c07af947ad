import type { APIRoute } from "astro";
import { clientScript } from "../../build/client-script.ts";
import source from "../../client/projects.ts?raw";
import { answer } from "../../exports/answer.ts";

/** The script of the list of projects. */
export const GET: APIRoute = () => answer("projects.js", clientScript(source));
