/** Codes that people still write and that are billable no more: since when, and what to use, the likely one first. */
export interface Retired {
  code: string;
  /** First day on which it was no longer billable; '' when the day could not be confirmed. */
  since: string;
  successors: string[];
  /** What changed, for a person; '' when the date says it all. */
  note: string;
}

type Line = [code: string, since: string, successors: string, note: string];

const lines: Line[] = [
  ['M54.5', '2021-10-01', 'M54.50 M54.59 M54.51', 'Say which low back pain it is.'],
  ['M79.1', '2018-10-01', 'M79.18 M79.12 M79.11 M79.10', 'Say which site.'],
  [
    'M51.36',
    '2024-10-01',
    'M51.360 M51.361 M51.362 M51.369',
    'It was divided by where the pain is: back, leg, both or neither.',
  ],
  [
    'M51.37',
    '2024-10-01',
    'M51.370 M51.371 M51.372 M51.379',
    'It was divided by where the pain is: back, leg, both or neither.',
  ],
  [
    'G35',
    '2025-10-01',
    'G35.D G35.A G35.B0 G35.B1 G35.B2 G35.C0 G35.C1 G35.C2',
    'It was divided by the course of multiple sclerosis.',
  ],
  [
    'M72.2',
    '2026-10-01',
    'M67.A09 M67.A01 M67.A02 M72.20 M72.21 M72.22',
    'Plantar fasciitis moved to M67.A0-; M72.2- is plantar fascial fibromatosis only.',
  ],
  ['G93.3', '2022-10-01', 'G93.32 G93.31 G93.39', 'It was divided: ME/CFS, postviral and other fatigue syndromes.'],
  ['R51', '2020-10-01', 'R51.9 R51.0', ''],
  ['O99.89', '', 'O99.891 O99.892 O99.893', 'It was divided: pregnancy, childbirth, puerperium.'],
  ['M65.9', '2024-10-01', '', 'It was divided by site and side.'],
  ['R10.2', '2025-10-01', '', 'It was divided by site and side.'],
  ['E88.1', '2025-10-01', '', 'It was divided.'],
  ['M48.06', '2017-10-01', 'M48.061 M48.062', 'It was divided: without or with neurogenic claudication.'],
  ['M26.60', '2016-10-01', 'M26.609 M26.601 M26.602 M26.603', 'It was divided by side.'],
  ['M26.62', '2016-10-01', 'M26.629 M26.621 M26.622 M26.623', 'It was divided by side.'],
  ['M50.12', '2016-10-01', '', 'It was divided by level.'],
  ['M50.22', '2016-10-01', '', 'It was divided by level.'],
  ['M50.32', '2016-10-01', '', 'It was divided by level.'],
  ['R05', '2021-10-01', '', ''],
  [
    'S23.420',
    '2026-10-01',
    'S43.60XA S43.61XA S43.62XA',
    'S23.420- was deleted; sprain of the sternoclavicular joint is S43.6-.',
  ],
  ['T52.8X', '2026-10-01', 'T52.891A', 'T52.8X- was deleted; see T52.89-.'],
  ['D69.1', '2026-10-01', '', 'It was divided.'],
  ['I42.0', '2026-10-01', '', 'It was divided.'],
  ['I42.8', '2026-10-01', '', 'It was divided.'],
  ['I49.8', '2026-10-01', '', 'It was divided.'],
  ['Z68.1', '2026-10-01', '', 'It was divided.'],
  ['Z87.890', '2026-10-01', '', 'It was divided.'],
  ['M86.8X1', '2026-10-01', '', 'It was divided.'],
  ['M86.8X2', '2026-10-01', '', 'It was divided.'],
  ['M86.8X3', '2026-10-01', '', 'It was divided.'],
  ['M86.8X4', '2026-10-01', '', 'It was divided.'],
  ['M86.8X5', '2026-10-01', '', 'It was divided.'],
  ['M86.8X6', '2026-10-01', '', 'It was divided.'],
  ['M86.8X7', '2026-10-01', '', 'It was divided.'],
  ['M86.8X8', '2026-10-01', '', 'It was divided.'],
  ['B88.0', '2025-10-01', '', 'It was divided.'],
  ['D71', '2025-10-01', '', 'It was divided.'],
  ['E72.53', '2025-10-01', '', 'It was divided.'],
  ['E78.01', '2025-10-01', '', 'It was divided.'],
  ['H01.8', '2025-10-01', '', 'It was divided.'],
  ['Q89.8', '2025-10-01', '', 'It was divided.'],
  ['Q99.8', '2025-10-01', '', 'It was divided.'],
  ['R76.8', '2025-10-01', '', 'It was divided.'],
  ['Z40.8', '2025-10-01', '', 'It was divided.'],
  ['Z59.86', '2025-10-01', '', 'It was divided.'],
  ['Z84.1', '2025-10-01', '', 'It was divided.'],
  ['Z91.011', '2025-10-01', '', 'It was divided.'],
  ['Z91.012', '2025-10-01', '', 'It was divided.'],
  ['S30.1', '2025-10-01', '', 'S30.1XX- was divided.'],
];

export const retired: ReadonlyMap<string, Retired> = new Map(
  lines.map(([code, since, successors, note]) => [
    code,
    { code, since, successors: successors.split(' ').filter(Boolean), note },
  ]),
);
