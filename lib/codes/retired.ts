import type { Said } from '../languages.ts';

/** Codes that people still write and that are billable no more: since when, and what to use, the likely one first. */
export interface Retired {
  code: string;
  /** First day on which it was no longer billable; '' when the day could not be confirmed. */
  since: string;
  successors: string[];
  /** What changed, for a person; null when the date says it all. */
  note: Said | null;
}

type Line = [code: string, since: string, successors: string, note: Said | null];

const divided = { en: 'It was divided.', es: 'Se dividió.' };
const bySiteAndSide = { en: 'It was divided by site and side.', es: 'Se dividió por sitio y lado.' };
const bySide = { en: 'It was divided by side.', es: 'Se dividió por lado.' };
const byLevel = { en: 'It was divided by level.', es: 'Se dividió por nivel.' };
const byPain = {
  en: 'It was divided by where the pain is: back, leg, both or neither.',
  es: 'Se dividió según dónde está el dolor: espalda, pierna, ambas o ninguna.',
};

const lines: Line[] = [
  [
    'M54.5',
    '2021-10-01',
    'M54.50 M54.59 M54.51',
    { en: 'Say which low back pain it is.', es: 'Indique qué dolor lumbar es.' },
  ],
  ['M79.1', '2018-10-01', 'M79.18 M79.12 M79.11 M79.10', { en: 'Say which site.', es: 'Indique el sitio.' }],
  ['M51.36', '2024-10-01', 'M51.360 M51.361 M51.362 M51.369', byPain],
  ['M51.37', '2024-10-01', 'M51.370 M51.371 M51.372 M51.379', byPain],
  [
    'G35',
    '2025-10-01',
    'G35.D G35.A G35.B0 G35.B1 G35.B2 G35.C0 G35.C1 G35.C2',
    {
      en: 'It was divided by the course of multiple sclerosis.',
      es: 'Se dividió según el curso de la esclerosis múltiple.',
    },
  ],
  [
    'M72.2',
    '2026-10-01',
    'M67.A09 M67.A01 M67.A02 M72.20 M72.21 M72.22',
    {
      en: 'Plantar fasciitis moved to M67.A0-; M72.2- is plantar fascial fibromatosis only.',
      es: 'La fascitis plantar pasó a M67.A0-; M72.2- es solo fibromatosis de la fascia plantar.',
    },
  ],
  [
    'G93.3',
    '2022-10-01',
    'G93.32 G93.31 G93.39',
    {
      en: 'It was divided: ME/CFS, postviral and other fatigue syndromes.',
      es: 'Se dividió: EM/SFC, síndrome posviral y otros síndromes de fatiga.',
    },
  ],
  ['R51', '2020-10-01', 'R51.9 R51.0', null],
  [
    'O99.89',
    '',
    'O99.891 O99.892 O99.893',
    { en: 'It was divided: pregnancy, childbirth, puerperium.', es: 'Se dividió: embarazo, parto, puerperio.' },
  ],
  ['M65.9', '2024-10-01', '', bySiteAndSide],
  ['R10.2', '2025-10-01', '', bySiteAndSide],
  ['E88.1', '2025-10-01', '', divided],
  [
    'M48.06',
    '2017-10-01',
    'M48.061 M48.062',
    {
      en: 'It was divided: without or with neurogenic claudication.',
      es: 'Se dividió: sin o con claudicación neurógena.',
    },
  ],
  ['M26.60', '2016-10-01', 'M26.609 M26.601 M26.602 M26.603', bySide],
  ['M26.62', '2016-10-01', 'M26.629 M26.621 M26.622 M26.623', bySide],
  ['M50.12', '2016-10-01', '', byLevel],
  ['M50.22', '2016-10-01', '', byLevel],
  ['M50.32', '2016-10-01', '', byLevel],
  ['R05', '2021-10-01', '', null],
  [
    'S23.420',
    '2026-10-01',
    'S43.60XA S43.61XA S43.62XA',
    {
      en: 'S23.420- was deleted; sprain of the sternoclavicular joint is S43.6-.',
      es: 'S23.420- se eliminó; el esguince esternoclavicular es S43.6-.',
    },
  ],
  [
    'T52.8X',
    '2026-10-01',
    'T52.891A',
    { en: 'T52.8X- was deleted; see T52.89-.', es: 'T52.8X- se eliminó; vea T52.89-.' },
  ],
  ['D69.1', '2026-10-01', '', divided],
  ['I42.0', '2026-10-01', '', divided],
  ['I42.8', '2026-10-01', '', divided],
  ['I49.8', '2026-10-01', '', divided],
  ['Z68.1', '2026-10-01', '', divided],
  ['Z87.890', '2026-10-01', '', divided],
  ['M86.8X1', '2026-10-01', '', divided],
  ['M86.8X2', '2026-10-01', '', divided],
  ['M86.8X3', '2026-10-01', '', divided],
  ['M86.8X4', '2026-10-01', '', divided],
  ['M86.8X5', '2026-10-01', '', divided],
  ['M86.8X6', '2026-10-01', '', divided],
  ['M86.8X7', '2026-10-01', '', divided],
  ['M86.8X8', '2026-10-01', '', divided],
  ['B88.0', '2025-10-01', '', divided],
  ['D71', '2025-10-01', '', divided],
  ['E72.53', '2025-10-01', '', divided],
  ['E78.01', '2025-10-01', '', divided],
  ['H01.8', '2025-10-01', '', divided],
  ['Q89.8', '2025-10-01', '', divided],
  ['Q99.8', '2025-10-01', '', divided],
  ['R76.8', '2025-10-01', '', divided],
  ['Z40.8', '2025-10-01', '', divided],
  ['Z59.86', '2025-10-01', '', divided],
  ['Z84.1', '2025-10-01', '', divided],
  ['Z91.011', '2025-10-01', '', divided],
  ['Z91.012', '2025-10-01', '', divided],
  ['S30.1', '2025-10-01', '', { en: 'S30.1XX- was divided.', es: 'S30.1XX- se dividió.' }],
];

export const retired: ReadonlyMap<string, Retired> = new Map(
  lines.map(([code, since, successors, note]) => [
    code,
    { code, since, successors: successors.split(' ').filter(Boolean), note },
  ]),
);
