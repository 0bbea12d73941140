import type { Said } from '../languages.ts';

/** Billable codes that are often written for another condition: what is meant, and the code for it. */
export interface Mistaken {
  code: string;
  meant: RegExp;
  right: string;
  note: Said;
}

export const mistaken: Mistaken[] = [
  {
    code: 'M79.3',
    meant: /fibromyalgia|fibromyositis/i,
    right: 'M79.7',
    note: {
      en: 'M79.3 is panniculitis; fibromyalgia is M79.7.',
      es: 'M79.3 es paniculitis; la fibromialgia es M79.7.',
    },
  },
  ...['M72.20 M67.A09', 'M72.21 M67.A01', 'M72.22 M67.A02'].map((pair) => {
    const [code = '', right = ''] = pair.split(' ');
    const note = {
      en: `${code} is plantar fascial fibromatosis; plantar fasciitis is ${right}.`,
      es: `${code} es fibromatosis de la fascia plantar; la fascitis plantar es ${right}.`,
    };
    return { code, meant: /fasci+tis/i, right, note };
  }),
];
