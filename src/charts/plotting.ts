import { parseHTML } from "linkedom";

/**
 * Observable Plot and the document that it writes to. In browsers `client/explore/plotting.ts` stands in its place: there the
 * document is the page's own, and Plot, by far the largest part, is loaded only once a series is to be drawn.
 */
export * from "./plot.ts";

export const document = parseHTML("<html><body></body></html>").document as unknown as Document;
