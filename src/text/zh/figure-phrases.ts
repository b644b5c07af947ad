/** How the words at a figure are put together. */
export const figurePhrases = {
  /** A growth against the same time of the year before. */
  onTheYear: (change: string) => `同比${change}`,
  /** What a rate that the site works out is called where no row prints one. */
  rates: { completion: "完成率", share: "占比", targetReached: "目标完成率", change: "变化" },
};
