import { defineRule } from "../rule.ts";

/** A note stands in both languages or not at all: every page exists in both. Reference tables are held to it as they are read. */
export const noteInOneLanguage = defineRule("note-in-one-language", {
  row(row, _facts, report) {
    if (row.noteZh === null || row.noteEn === null) return;
    if (row.noteZh !== "" && row.noteEn === "") report("note-in-one-language", "noteEn", "", { column: "note_en" });
    if (row.noteEn !== "" && row.noteZh === "") report("note-in-one-language", "noteZh", "", { column: "note_zh" });
  },
});
