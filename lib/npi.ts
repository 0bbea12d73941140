/** What the check digit of an NPI adds for the card-issuer prefix 80840 (CMS, NPI check digit instructions). */
const prefixSum = 24;

/** Whether ten digits are a National Provider Identifier: first digit 1 or 2, Luhn check over 80840 and the number. */
export function isNpi(digits: string): boolean {
  if (!/^[12]\d{9}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => total + luhn(Number(digit), place), prefixSum);
  return sum % 10 === 0;
}

const luhn = (digit: number, place: number) => {
  if (place % 2 === 0) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
};
