/** An Excludes1 note of the tabular list: the two are not coded together, unless clearly unrelated (guideline I.A.12.a). */
export interface Exclusion {
  /** Codes that begin so … */
  code: string[];
  /** … are not coded with codes that begin so. */
  against: string[];
  /** Where the note stands. */
  place: string;
  /** What the note says, in our words. */
  text: string;
}

const currentSpineInjury = 'S12 S13 S14 S22 S23 S24 S32 S33 S34';

type Line = [code: string, against: string, place: string, text: string];

/** FY2026 tabular list, read at the place named; block notes included. */
const lines: Line[] = [
  ['M54.5', 'S39.012', 'M54.5', 'low back strain is coded S39.012-, not also as low back pain'],
  ['M54.5', 'M51.2', 'M54.5', 'low back pain due to a displaced disc is part of M51.2-'],
  ['M54.5', 'M54.4', 'M54.5', 'low back pain with sciatica is M54.4- alone'],
  ['M54.5', 'M51.360 M51.370', 'M54.5', 'discogenic back pain is part of M51.360 and M51.370'],
  ['M54.5', 'M51.362 M51.372', 'M51.36-', 'M51.362 and M51.372 already contain the back pain'],
  ['M54.3', 'M54.4', 'M54.3', 'sciatica with low back pain is M54.4- alone'],
  ['M54.3', 'M51.1', 'M54.3', 'sciatica due to a disc disorder is M51.1-'],
  ['M54.3', 'G57.0', 'M54.3', 'a lesion of the sciatic nerve is G57.0-'],
  ['M54.4', 'M51.1', 'M54.4', 'sciatica due to a disc disorder is M51.1-'],
  ['M54.2', 'M50', 'M54.2', 'neck pain due to a cervical disc disorder is M50.-'],
  ['M54.6', 'M51.04 M51.14 M51.24 M51.34 M51.84', 'M54.6', 'thoracic pain due to a disc disorder is M51.-'],
  ['M54.8 M54.9', 'M54.5 M54.6', 'M54.8', 'pain of one named region is coded to that region'],
  ['M54.1', 'M50.1 M51.1 M47.2', 'M54.1', 'radiculopathy with a disc disorder or spondylosis is part of that code'],
  ['M54.1', 'M79.2', 'M54.1', 'neuralgia without a named nerve is M79.2'],
  ['M50 M51 M53 M54', currentSpineInjury, 'M50-M54', 'a current spine injury is coded to the injury of that region'],
  ['M54', 'F45.41', 'M54', 'back pain of psychological origin alone is F45.41'],
  ['M79.1', 'M79.7', 'M79.1', 'fibromyalgia already contains the muscle pain'],
  ['M79.1', 'M60', 'M79.1', 'myositis is M60.-'],
  ['M62', 'M79.1', 'M62', 'myalgia is M79.1-'],
  ['M62', 'R25.2', 'M62', 'cramp and spasm without a named muscle is R25.2'],
  ['M79.2', 'G56 G57 G58', 'M79.2', 'a lesion of a named nerve is G56 to G58'],
  ['M79.2', 'M54.3 M54.4', 'M79.2', 'sciatica is M54.3- or M54.4-'],
  ['M75.1', 'S46.01', 'M75.1', 'an injury of the rotator cuff is S46.01-'],
  ['I89.0', 'I97.2', 'I89.0', 'lymphedema after mastectomy is I97.2'],
  ['I89.0', 'Q82.0', 'I89.0', 'hereditary lymphedema is Q82.0'],
  ['G43 G44', 'R51', 'G43, G44', 'headache without a named kind is R51.9'],
  ['G89', 'R52', 'G89', 'pain without a named kind is R52'],
  ['G89.2', 'G89.4 G89.3', 'G89.2', 'chronic pain syndrome and neoplasm-related pain have their own codes'],
  ['G89.2', 'G90.5 G56.4 G57.7', 'G89.2', 'complex regional pain syndrome has its own codes'],
  ['G90.5', 'G56.4 G57.7', 'G90.5', 'complex regional pain syndrome II is G56.4- or G57.7-'],
  ['M15', 'M16.0 M17.0 M18.0 M19', 'M15', 'arthritis of the same joint on both sides is M16 to M19'],
  ['M81', 'M80', 'M81', 'osteoporosis with a current fracture is M80.-'],
  ['R53.82', 'G93.3', 'R53.82', 'ME/CFS and postviral fatigue are G93.3-'],
  ['G54', 'M47 M50 M51', 'G54', 'a nerve root disorder with a disc disorder or spondylosis is part of that code'],
  ['G50 G51 G52 G53 G54 G55 G56 G57 G58 G59', 'O26.82', 'G50-G59', 'neuritis in pregnancy is O26.82-'],
];

const exclusions: Exclusion[] = lines.map(([code, against, place, text]) => ({
  code: code.split(' '),
  against: against.split(' '),
  place,
  text,
}));

/** The note that keeps two codes apart, in whichever order they were written; null when none does. */
export function exclusionOf(one: string, other: string): Exclusion | null {
  const begins = (code: string, stems: string[]) => stems.some((stem) => code.startsWith(stem));
  return (
    exclusions.find(
      ({ code, against }) =>
        (begins(one, code) && begins(other, against)) || (begins(other, code) && begins(one, against)),
    ) ?? null
  );
}
