import type { MovementCode } from "../../model/direction.ts";

/**
 * The words of direction. `{of}` is the period, body or target that a figure is set against, `{by}` the amount with its unit;
 * nothing where no number is certain. `short` stands in cells of tables.
 */
export const movementWords: Record<MovementCode, { since: string; short: string }> = {
  faster: { since: "{by} faster than in {of}", short: "{by} faster than before" },
  slower: { since: "{by} slower than in {of}", short: "{by} slower than before" },
  "fall-narrows": { since: "a fall {by} smaller than in {of}", short: "fall {by} smaller than before" },
  "fall-widens": { since: "a fall {by} larger than in {of}", short: "fall {by} larger than before" },
  "turns-positive": { since: "after a fall in {of}", short: "after a fall" },
  "turns-negative": { since: "after growth in {of}", short: "after growth" },
  flat: { since: "the same growth as in {of}", short: "as before" },
  // Rates, shares and indices.
  "above-by": { since: "{by} higher than in {of}", short: "{by} higher than before" },
  "below-by": { since: "{by} lower than in {of}", short: "{by} lower than before" },
};

/** What is level without growing: a fall as large as before, a rate as high as before. */
export const levelWords = { fall: "the same fall as in {of}", rate: "the same as in {of}" };

/** Against another body: of two falls it is the falls that are smaller or larger. */
export const againstWords = {
  above: "{by} above {of}",
  below: "{by} below {of}",
  level: "level with {of}",
  smallerFall: "a fall {by} smaller than that of {of}",
  largerFall: "a fall {by} larger than that of {of}",
  sameFall: "the same fall as {of}",
};

/** The target that a growth or a rate is held against, with its value. */
export const targetWord = "the annual target ({})";

/** The units of a difference; `short` in cells of tables. */
export const pointUnits = { percentage: " percentage points", short: " pp", plain: " points" };
