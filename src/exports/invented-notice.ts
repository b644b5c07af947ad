import type { Site } from "../schema/site.ts";
import type { Localized } from "../schema/localized.ts";

/** For files that machines read: that the record is made up, in both languages; nothing for a real one. */
export function inventedNotice({ invented }: Pick<Site, "invented">): { invented?: Localized } {
  return invented ? { invented } : {};
}
