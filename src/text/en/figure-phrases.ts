/** How the words at a figure are put together. */
export const figurePhrases = {
  /** A growth against the same time of the year before. */
  onTheYear: (change: string) => `${change} year on year`,
  /** What a rate that the site works out is called where no row prints one. */
  rates: { completion: "completion rate", share: "share", targetReached: "share of target reached", change: "change" },
};
