/** How the words at a figure are put together. */
export const figurePhrases = {
  /** A growth against the same time of the year before. */
  onTheYear: (change: string) => `${change} year on year`,
};
