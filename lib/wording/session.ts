/** A timed unit is 15 minutes; the CMS 8-minute rule gives unit n to 15n-7 … 15n+7 minutes (Claims Processing Manual ch. 5, 20.2). */
export const unitsOf = (minutes: number): number => Math.floor((minutes + 7) / 15);

/** "60 minutes (4 units) per visit". */
export const sessionInWords = (minutes: number): string =>
  `${minutes} minutes (${unitsInWords(unitsOf(minutes))}) per visit`;

export const unitsInWords = (units: number): string => (units === 1 ? '1 unit' : `${units} units`);
