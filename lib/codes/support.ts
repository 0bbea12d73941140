/** Codes that are valid but, standing alone, support no massage: what kind of code is needed with them. */

const tissue = 'Add the muscle, joint or nerve condition that massage is to treat.';

type Line = [stems: string, need: string];

const lines: Line[] = [
  ['R52', 'Name where the pain is: a site code such as M54.2, M54.50 or M79.18.'],
  ['F40 F41 F42 F43 F32 F33 F34 F45', `A mental health code alone rarely supports massage. ${tissue}`],
  ['Z73 R45 Z56 Z63 Z65', `Stress alone does not support massage. ${tissue}`],
  ['G47 F51', `A sleep code alone rarely supports massage. ${tissue}`],
  ['I10 I11 I12 I13 I15 E11.51 I73.9', `This condition alone does not support massage. ${tissue}`],
  ['R53 R69 R68', `A general symptom alone does not support massage. ${tissue}`],
  ['E66 E78 E03 E10.9 E11.9', `This condition alone does not support massage. ${tissue}`],
  ['Z00 Z01 Z02 Z33.1 Z34 Z71 Z72', `An encounter or status code alone does not support massage. ${tissue}`],
  ['V W X Y', `An external cause is never coded alone. ${tissue}`],
];

/** What is needed besides this code, or '' when it may stand alone. */
export function neededWith(code: string): string {
  const line = lines.find(([stems]) => stems.split(' ').some((stem) => code.startsWith(stem)));
  return line?.[1] ?? '';
}

/** The chapters and families in which massage is ordered: muscle, joint, nerve, injury, headache, swelling, scar. */
const treatedFamilies =
  /^(M|S|T14|G35|G4[34]|G5|G6[0-3]|G89|G90\.5|I89|I97\.2|L90\.5|L91|O26\.8|Q82\.0|R25|R51|Z47|Z48)/;

/** Could this be what massage is ordered for? Says nothing of payment. */
export const treatable = (code: string): boolean => treatedFamilies.test(code) && neededWith(code) === '';
