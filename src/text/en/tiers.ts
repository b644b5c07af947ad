/** How the count of a tier moved, and how many of its figures there are. */
export const tierPhrases = {
  change: (isYear: boolean, way: number, amount: string) => {
    const before = isYear ? "a year before" : "the period before";
    return way === 0 ? `Level with ${before}` : `${way > 0 ? "Up" : "Down"} ${amount} on ${before}`;
  },
  periods: (count: number) => `${count} periods`,
};
