import type { Said } from '../languages.ts';

/** An Excludes1 note of the tabular list: the two are not coded together, unless clearly unrelated (guideline I.A.12.a). */
export interface Exclusion {
  /** Codes that begin so … */
  code: string[];
  /** … are not coded with codes that begin so. */
  against: string[];
  /** Where the note stands. */
  place: string;
  /** What the note says, in our words. */
  text: Said;
}

const currentSpineInjury = 'S12 S13 S14 S22 S23 S24 S32 S33 S34';

type Line = [code: string, against: string, place: string, en: string, es: string];

/** Data: FY2026 tabular list, read at the place named; block notes included. */
const lines: Line[] = [
  [
    'M54.5',
    'S39.012',
    'M54.5',
    'low back strain is coded S39.012-, not also as low back pain',
    'la distensión lumbar se codifica S39.012-, no además como dolor lumbar',
  ],
  [
    'M54.5',
    'M51.2',
    'M54.5',
    'low back pain due to a displaced disc is part of M51.2-',
    'el dolor lumbar por desplazamiento de disco es parte de M51.2-',
  ],
  [
    'M54.5',
    'M54.4',
    'M54.5',
    'low back pain with sciatica is M54.4- alone',
    'el dolor lumbar con ciática es M54.4- solo',
  ],
  [
    'M54.5',
    'M51.360 M51.370',
    'M54.5',
    'discogenic back pain is part of M51.360 and M51.370',
    'el dolor discogénico es parte de M51.360 y M51.370',
  ],
  [
    'M54.5',
    'M51.362 M51.372',
    'M51.36-',
    'M51.362 and M51.372 already contain the back pain',
    'M51.362 y M51.372 ya contienen el dolor de espalda',
  ],
  [
    'M54.3',
    'M54.4',
    'M54.3',
    'sciatica with low back pain is M54.4- alone',
    'la ciática con dolor lumbar es M54.4- solo',
  ],
  [
    'M54.3',
    'M51.1',
    'M54.3',
    'sciatica due to a disc disorder is M51.1-',
    'la ciática por trastorno de disco es M51.1-',
  ],
  ['M54.3', 'G57.0', 'M54.3', 'a lesion of the sciatic nerve is G57.0-', 'una lesión del nervio ciático es G57.0-'],
  [
    'M54.4',
    'M51.1',
    'M54.4',
    'sciatica due to a disc disorder is M51.1-',
    'la ciática por trastorno de disco es M51.1-',
  ],
  [
    'M54.2',
    'M50',
    'M54.2',
    'neck pain due to a cervical disc disorder is M50.-',
    'el dolor de cuello por trastorno de disco cervical es M50.-',
  ],
  [
    'M54.6',
    'M51.04 M51.14 M51.24 M51.34 M51.84',
    'M54.6',
    'thoracic pain due to a disc disorder is M51.-',
    'el dolor de la columna torácica por trastorno de disco es M51.-',
  ],
  [
    'M54.8 M54.9',
    'M54.5 M54.6',
    'M54.8',
    'pain of one named region is coded to that region',
    'el dolor de una sola región se codifica en esa región',
  ],
  [
    'M54.1',
    'M50.1 M51.1 M47.2',
    'M54.1',
    'radiculopathy with a disc disorder or spondylosis is part of that code',
    'la radiculopatía con trastorno de disco o espondilosis es parte de ese código',
  ],
  ['M54.1', 'M79.2', 'M54.1', 'neuralgia without a named nerve is M79.2', 'la neuralgia sin nervio nombrado es M79.2'],
  [
    'M50 M51 M53 M54',
    currentSpineInjury,
    'M50-M54',
    'a current spine injury is coded to the injury of that region',
    'una lesión actual de la columna se codifica como lesión de esa región',
  ],
  [
    'M54',
    'F45.41',
    'M54',
    'back pain of psychological origin alone is F45.41',
    'el dolor de espalda de origen solo psicológico es F45.41',
  ],
  [
    'M79.1',
    'M79.7',
    'M79.1',
    'fibromyalgia already contains the muscle pain',
    'la fibromialgia ya contiene el dolor muscular',
  ],
  ['M79.1', 'M60', 'M79.1', 'myositis is M60.-', 'la miositis es M60.-'],
  ['M62', 'M79.1', 'M62', 'myalgia is M79.1-', 'la mialgia es M79.1-'],
  [
    'M62',
    'R25.2',
    'M62',
    'cramp and spasm without a named muscle is R25.2',
    'el calambre o espasmo sin músculo nombrado es R25.2',
  ],
  [
    'M79.2',
    'G56 G57 G58',
    'M79.2',
    'a lesion of a named nerve is G56 to G58',
    'la lesión de un nervio nombrado es G56 a G58',
  ],
  ['M79.2', 'M54.3 M54.4', 'M79.2', 'sciatica is M54.3- or M54.4-', 'la ciática es M54.3- o M54.4-'],
  [
    'M75.1',
    'S46.01',
    'M75.1',
    'an injury of the rotator cuff is S46.01-',
    'una lesión del manguito rotador es S46.01-',
  ],
  ['I89.0', 'I97.2', 'I89.0', 'lymphedema after mastectomy is I97.2', 'el linfedema después de mastectomía es I97.2'],
  ['I89.0', 'Q82.0', 'I89.0', 'hereditary lymphedema is Q82.0', 'el linfedema hereditario es Q82.0'],
  [
    'G43 G44',
    'R51',
    'G43, G44',
    'headache without a named kind is R51.9',
    'el dolor de cabeza sin tipo nombrado es R51.9',
  ],
  ['G89', 'R52', 'G89', 'pain without a named kind is R52', 'el dolor sin tipo nombrado es R52'],
  [
    'G89.2',
    'G89.4 G89.3',
    'G89.2',
    'chronic pain syndrome and neoplasm-related pain have their own codes',
    'el síndrome de dolor crónico y el dolor por neoplasia tienen códigos propios',
  ],
  [
    'G89.2',
    'G90.5 G56.4 G57.7',
    'G89.2',
    'complex regional pain syndrome has its own codes',
    'el síndrome de dolor regional complejo tiene códigos propios',
  ],
  [
    'G90.5',
    'G56.4 G57.7',
    'G90.5',
    'complex regional pain syndrome II is G56.4- or G57.7-',
    'el síndrome de dolor regional complejo II es G56.4- o G57.7-',
  ],
  [
    'M15',
    'M16.0 M17.0 M18.0 M19',
    'M15',
    'arthritis of the same joint on both sides is M16 to M19',
    'la artrosis de la misma articulación en ambos lados es M16 a M19',
  ],
  [
    'M81',
    'M80',
    'M81',
    'osteoporosis with a current fracture is M80.-',
    'la osteoporosis con fractura actual es M80.-',
  ],
  ['R53.82', 'G93.3', 'R53.82', 'ME/CFS and postviral fatigue are G93.3-', 'EM/SFC y la fatiga posviral son G93.3-'],
  [
    'G54',
    'M47 M50 M51',
    'G54',
    'a nerve root disorder with a disc disorder or spondylosis is part of that code',
    'un trastorno de raíz nerviosa con trastorno de disco o espondilosis es parte de ese código',
  ],
  [
    'G50 G51 G52 G53 G54 G55 G56 G57 G58 G59',
    'O26.82',
    'G50-G59',
    'neuritis in pregnancy is O26.82-',
    'la neuritis en el embarazo es O26.82-',
  ],
];

const exclusions: Exclusion[] = lines.map(([code, against, place, en, es]) => ({
  code: code.split(' '),
  against: against.split(' '),
  place,
  text: { en, es },
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
