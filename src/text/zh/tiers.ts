/** How the count of a tier moved, and how many of its figures there are. */
export const tierPhrases = {
  change: (isYear: boolean, way: number, amount: string) =>
    way === 0 ? `${isYear ? "同比" : "环比"}持平` : `${isYear ? "同比" : "环比"}${way > 0 ? "增加" : "减少"}${amount}`,
  periods: (count: number) => `${count}期`,
};
