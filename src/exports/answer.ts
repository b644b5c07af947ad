import { mediaType } from "./media-type.ts";

/** A file as an endpoint hands it over: the end of its name tells what it is. */
export function answer(file: string, content: string | Uint8Array): Response {
  // No byte of these is ever in memory that threads share, which is all that the wider type allows.
  const body = content as string | Uint8Array<ArrayBuffer>;
  return new Response(body, { headers: { "Content-Type": mediaType(file) } });
}
