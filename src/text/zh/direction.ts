import type { MovementCode } from "../../model/direction.ts";

/**
 * The words of direction. `{of}` is the period, body or target that a figure is set against, `{by}` the amount with its unit;
 * nothing where no number is certain. `short` stands in cells of tables.
 */
export const movementWords: Record<MovementCode, { since: string; short: string }> = {
  faster: { since: "增速比{of}加快{by}", short: "比上期加快{by}" },
  slower: { since: "增速比{of}回落{by}", short: "比上期回落{by}" },
  "fall-narrows": { since: "降幅比{of}收窄{by}", short: "降幅比上期收窄{by}" },
  "fall-widens": { since: "降幅比{of}扩大{by}", short: "降幅比上期扩大{by}" },
  "turns-positive": { since: "比{of}由降转升", short: "比上期由降转升" },
  "turns-negative": { since: "比{of}由升转降", short: "比上期由升转降" },
  flat: { since: "增速与{of}持平", short: "与上期持平" },
  // Rates, shares and indices.
  "above-by": { since: "比{of}提高{by}", short: "比上期提高{by}" },
  "below-by": { since: "比{of}下降{by}", short: "比上期下降{by}" },
};

/** What is level without growing: a fall as large as before, a rate as high as before. */
export const levelWords = { fall: "降幅与{of}持平", rate: "与{of}持平" };

/** Against another body: of two falls it is the falls that are smaller or larger. */
export const againstWords = {
  above: "高于{of}{by}",
  below: "低于{of}{by}",
  level: "与{of}持平",
  smallerFall: "降幅小于{of}{by}",
  largerFall: "降幅大于{of}{by}",
  sameFall: "降幅与{of}持平",
};

/** The target that a growth or a rate is held against, with its value. */
export const targetWord = "年度目标（{}）";

/** The units of a difference; `short` in cells of tables. */
export const pointUnits = { percentage: "个百分点", short: "个百分点", plain: "个点" };
