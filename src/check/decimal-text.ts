/** True for plain decimal text such as `-12.50`: the only form of a number in the data. */
export function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
