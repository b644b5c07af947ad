/** How the language is set in prints, slides and documents. */
export const typesetting = {
  officeFont: "Arial",
  /** By how many letters the first line of a paragraph is set in. */
  indent: 0,
  /** How many letters take the room of one Chinese character. */
  lettersPerCharacter: 2,
  /** What the first page of a briefing keeps back of its height, in points: fonts differ. */
  spareHeight: 40,
  /** The width of a light with its word, in letters. */
  lightWidth: 7,
  /** What no line may part: words between blanks. */
  unbroken: (text: string, _isValue: boolean): string[] => text.split(/[ –]/),
  /** The same of a sign at a number. */
  unbrokenSign: (sign: string): string[] => sign.split(" "),
};
