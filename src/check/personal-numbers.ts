const WEIGHTS_ID = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_ID = "10X98765432";
const WEIGHTS_CREDIT = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ALPHABET_CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** A mobile number of mainland China, with or without blanks and hyphens; null if there is none. */
export function findMobileNumber(text: string): string | null {
  return /(?<![\d.])1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.]\d|\d)/.exec(text)?.[0] ?? null;
}

/** A number with its area code, such as 0371-60000000. */
export function findTelephoneNumber(text: string): string | null {
  return /(?<!\d)\(?0\d{2,3}\)?[- ]?\d{7,8}(?!\d)/.exec(text)?.[0] ?? null;
}

/** An identity number whose check digit is right (GB 11643). */
export function findIdentityNumber(text: string): string | null {
  for (const [number] of text.matchAll(/(?<![0-9A-Za-z])[1-9]\d{5}(?:19|20)\d{9}[\dXx](?![0-9A-Za-z])/g)) {
    const sum = WEIGHTS_ID.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
    if (CHECK_ID[sum % 11] === number[17]?.toUpperCase()) return number;
  }
  return null;
}

/** A unified social credit code whose check character is right (GB 32100). */
export function findCreditCode(text: string): string | null {
  for (const [code] of text.matchAll(/(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])/g)) {
    if (!/^[1-9A-Y]\d|^[1-9A-Y][1-9A-Y]/.test(code)) continue;
    const sum = WEIGHTS_CREDIT.reduce(
      (total, weight, index) => total + weight * ALPHABET_CREDIT.indexOf(code[index] ?? ""),
      0,
    );
    if (ALPHABET_CREDIT[(31 - (sum % 31)) % 31] === code[17]) return code;
  }
  return null;
}

/** What may be shown of a number that should not be there: problems are printed and published too. */
export function mask(number: string): string {
  return `${number.slice(0, 3)}${"*".repeat(Math.max(0, number.length - 3))}`;
}
