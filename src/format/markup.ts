/**
 * A text as it may stand in XML and HTML, between tags and between double quotes. Control characters, which no XML file
 * may hold, go.
 */
export function escapeMarkup(text: string): string {
  // Most texts are numbers and plain words: looking once is faster than replacing five times.
  if (!ESCAPED.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}

const ESCAPED = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
