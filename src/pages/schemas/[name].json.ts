import type { APIRoute } from "astro";
import { answer } from "../../exports/answer.ts";
import { jsonSchemas } from "../../schema/json-schema.ts";

/** The JSON Schema of each kind of JSON file in `data/`. */
export const getStaticPaths = () => jsonSchemas().map(({ name, text }) => ({ params: { name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => answer("schema.json", props.text);
