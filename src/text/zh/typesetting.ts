/** How the language is set in prints, slides and documents. */
export const typesetting = {
  officeFont: "Microsoft YaHei",
  /** By how many letters the first line of a paragraph is set in. */
  indent: 2,
  /** How many letters take the room of one Chinese character. */
  lettersPerCharacter: 1,
  /** What the first page of a briefing keeps back of its height, in points: fonts differ. */
  spareHeight: 28,
  /** The width of a light with its word, in letters. */
  lightWidth: 5.5,
  /** What no line may part: Latin words, or numbers with the unit behind them. */
  unbroken: (text: string, isValue: boolean): string[] =>
    text.match(isValue ? /[+−]?\d[\d.,]*[^\d\s（），、；：—]*/g : /[!-~]+/g) ?? [],
  /** The same of a sign at a number. */
  unbrokenSign: (sign: string): string[] => [sign],
};
