/** Words that stand beside a patient's name in the banner of an EHR. */
const beside =
  /\b(?:dob|d\.o\.b\.?|date of birth|born|mrn|chart no|patient id|openmrs id|\d{1,3} ?(?:yrs?|years?|y\/?o)\b)|\(\d{1,3}[ymwd]\)/i;

/** "Rivera-Test, Jordan Demo" or "Jordan Demo Rivera-Test": two to five capitalised words and nothing else. */
const name = /^\p{Lu}[\p{L}'’-]+,?(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u;

/** Headings of a chart have capitals too. */
const notName =
  /\b(visits?|clinic|hospital|center|centre|summary|chart|active|orders?|female|male|patient|department|health|medical)\b/i;

/** A banner stands at the top; further down such words belong to notes. */
const bannerLines = 60;
const linesBefore = 4;

/** The patient's name as the banner around the form gives it, or '' when no line looks like one. */
export function patientNamed(chart: string): string {
  const lines = chart.split('\n', bannerLines).map((line) => line.slice(0, 200).trim());
  for (const [at, line] of lines.entries()) {
    const found = beside.exec(line);
    if (!found) continue;
    const before = [line.slice(0, found.index), ...lines.slice(Math.max(0, at - linesBefore), at).reverse()];
    const named = before.map(withoutLabel).find((words) => name.test(words) && !notName.test(words));
    if (named) return named;
  }
  return '';
}

const mark = /\b(?:dob|d\.o\.b\.?|date of birth|born|mrn|chart no|patient id|openmrs id)[\s:#.]{0,4}([\w/.-]{3,20})/gi;
const mostMarks = 4;

/** Date of birth and record number of the banner, as they are written there. */
export function patientMarks(chart: string): string {
  const banner = chart.split('\n', bannerLines).map((line) => line.slice(0, 200));
  return Array.from(banner.join('\n').matchAll(mark), ([, written = '']) => written)
    .slice(0, mostMarks)
    .join(' ');
}

const withoutLabel = (words: string): string =>
  words
    .replace(/^(patient|name|patient name) ?:? /i, '')
    .replace(/(?<![\s,;:·|()-])[\s,;:·|()-]+$/u, '')
    .trim();

/** "J. R.": enough to notice a mix-up, too little to identify. "Rivera-Test, Jordan" gives "J. R." too. */
export function initials(patient: string): string {
  const [first = '', ...others] = patient.includes(',')
    ? patient.split(/, */).reverse().join(' ').split(' ')
    : patient.split(' ');
  const last = patient.includes(',') ? patient : (others.at(-1) ?? '');
  return [first, last]
    .map((word) => /\p{L}/u.exec(word)?.[0].toUpperCase())
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join(' ');
}
