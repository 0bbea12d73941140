/** Data: what the columns of a list of therapists are called, in English and Spanish. */

import { type Training, trainings } from './therapist.ts';

export const columns = [
  'name',
  'firstName',
  'lastName',
  'credential',
  'licence',
  'phone',
  'fax',
  'npi',
  'networks',
  'training',
  ...trainings,
] as const;

export type Column = (typeof columns)[number];

/** The first that fits a heading decides; null = a column that is not used. */
const headings: [Column | null, RegExp][] = [
  [null, /\b(?:expir\w{0,6}|dates?|since|e ?mail|correo|web\w{0,4}|url|notes?|notas?|patient|paciente)\b/],
  ['npi', /\bnpi\b|national provider identifier/],
  ['fax', /\bfax\b/],
  ['phone', /\b(?:phone|telephone|tel|mobile|cell|telefono|celular)\b/],
  ['credential', /\b(?:licen[sc]e|license) type\b/],
  [null, /\b(?:licen[sc]e|license) state\b/],
  ['licence', /\b(?:licen[sc]es?|licensure|lic|licencia)\b/],
  ['networks', /\b(?:networks?|payers?|insur\w{2,7}|health plans?|redes|red|pagador(?:es)?|seguros?|aseguradoras?)\b/],
  ['lymphatic', /\b(?:lymph\w{0,8}|mld|cdt|linfatic[ao])\b/],
  ['oncology', /\b(?:oncolog\w{1,5}|cancer)\b/],
  ['prenatal', /\b(?:prenatal|pregnan\w{1,3}|embaraz\w{1,2})\b/],
  [
    'training',
    /\b(?:trainings?|trained|special\w{2,8}|certif\w{3,9}|skills?|formacion|capacitacion|especialidad(?:es)?)\b/,
  ],
  ['firstName', /\b(?:first|given|nombre de pila|primer nombre)\b/],
  ['lastName', /\b(?:last|sur|family|surname|apellidos?)\b/],
  ['credential', /\b(?:credentials?|title|degree|designation|suffix|credencial(?:es)?|titulo)\b/],
  [
    null,
    /\b(?:clinic|clinica|company|empresa|business|practice|organi[sz]ation|facility|location|address|direccion|user|file)\b/,
  ],
  ['name', /\b(?:name|nombre|therapist|terapeuta|masajista|provider)\b/],
];

/** Which column a heading stands for; null for one that is not used. */
export function columnOf(heading: string): Column | null {
  const words = heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What people write in a cell for a training. */
export const trainingWords: [Training, RegExp][] = [
  ['lymphatic', /lymph|linf[aá]t|\bmld\b|\bcdt\b|\bclt\b|decongest/i],
  ['oncology', /oncolog|oncol[oó]g|cancer|c[aá]ncer/i],
  ['prenatal', /prenatal|pregnan|perinatal|embaraz/i],
];
