import type { Said } from '../languages.ts';

/** Codes that are valid but, standing alone, support no massage: what kind of code is needed with them. */

const tissue: Said = {
  en: 'Add the muscle, joint or nerve condition that massage is to treat.',
  es: 'Agregue la afección muscular, articular o nerviosa que el masaje debe tratar.',
};

const withTissue = (en: string, es: string): Said => ({ en: `${en} ${tissue.en}`, es: `${es} ${tissue.es}` });

const otherCondition = withTissue(
  'This condition alone does not support massage.',
  'Esta afección por sí sola no justifica el masaje.',
);

type Line = [stems: string, need: Said];

const lines: Line[] = [
  [
    'R52',
    {
      en: 'Name where the pain is: a site code such as M54.2, M54.50 or M79.18.',
      es: 'Nombre dónde está el dolor: un código del sitio, como M54.2, M54.50 o M79.18.',
    },
  ],
  [
    'F40 F41 F42 F43 F32 F33 F34 F45',
    withTissue(
      'A mental health code alone rarely supports massage.',
      'Un código de salud mental por sí solo rara vez justifica el masaje.',
    ),
  ],
  [
    'Z73 R45 Z56 Z63 Z65',
    withTissue('Stress alone does not support massage.', 'El estrés por sí solo no justifica el masaje.'),
  ],
  [
    'G47 F51',
    withTissue(
      'A sleep code alone rarely supports massage.',
      'Un código de sueño por sí solo rara vez justifica el masaje.',
    ),
  ],
  ['I10 I11 I12 I13 I15 E11.51 I73.9', otherCondition],
  [
    'R53 R69 R68',
    withTissue(
      'A general symptom alone does not support massage.',
      'Un síntoma general por sí solo no justifica el masaje.',
    ),
  ],
  ['E66 E78 E03 E10.9 E11.9', otherCondition],
  [
    'Z00 Z01 Z02 Z33.1 Z34 Z71 Z72',
    withTissue(
      'An encounter or status code alone does not support massage.',
      'Un código de consulta o de estado por sí solo no justifica el masaje.',
    ),
  ],
  ['V W X Y', withTissue('An external cause is never coded alone.', 'Una causa externa nunca se codifica sola.')],
];

/** What is needed besides this code, or null when it may stand alone. */
export const neededWith = (code: string): Said | null =>
  lines.find(([stems]) => stems.split(' ').some((stem) => code.startsWith(stem)))?.[1] ?? null;

/** The chapters and families in which massage is ordered: muscle, joint, nerve, injury, headache, swelling, scar. */
const treatedFamilies =
  /^(M|S|T14|G35|G4[34]|G5|G6[0-3]|G89|G90\.5|I89|I97\.2|L90\.5|L91|O26\.8|Q82\.0|R25|R51|Z47|Z48)/;

/** Could this be what massage is ordered for? Says nothing of payment. */
export const treatable = (code: string): boolean => treatedFamilies.test(code) && neededWith(code) === null;
