import type { Said } from '../languages.ts';

/** Codes that ask for another code first or beside them (ICD-10-CM guidelines I.C.15, I.C.21.c.7, I.C.19 and I.C.20). */
export interface Companion {
  /** Codes that begin so … */
  code: RegExp;
  /** … ask for one of these … */
  with: RegExp;
  /** … before them, or anywhere among the codes. */
  place: 'before' | 'among';
  /** Only in pregnancy. */
  pregnancy?: true;
  /** Only for an accident that somebody is to pay for. */
  accident?: boolean;
  /** What to do, for a person. */
  advice: Said;
}

const companions: Companion[] = [
  {
    code: /^(?:M54|M79|G5[0-9]|M25|M53|R51|G43|G44)/,
    with: /^O/,
    place: 'before',
    pregnancy: true,
    advice: {
      en: 'Put the chapter 15 code (O26.89-, O99.89-) before the pain code: the patient is pregnant.',
      es: 'Ponga el código del capítulo 15 (O26.89-, O99.89-) antes del código de dolor: la paciente está embarazada.',
    },
  },
  {
    code: /^O(?:26|99|12)/,
    with: /^Z3A/,
    place: 'among',
    advice: {
      en: 'Add the weeks of pregnancy (Z3A.-) beside the pregnancy code.',
      es: 'Agregue las semanas de embarazo (Z3A.-) junto al código de embarazo.',
    },
  },
  {
    code: /^Z47\.1$/,
    with: /^Z96\.6/,
    place: 'among',
    advice: {
      en: 'Name the joint that was replaced (Z96.6-) beside Z47.1.',
      es: 'Nombre la articulación reemplazada (Z96.6-) junto a Z47.1.',
    },
  },
  {
    code: /^G89/,
    with: /^(?:M|G4[34]|G5|S|R1|L90|Z96|I97|C)/,
    place: 'among',
    advice: {
      en: 'Name where the pain is: a site code stands with G89.-.',
      es: 'Nombre dónde está el dolor: G89.- va con un código del sitio.',
    },
  },
  {
    code: /^G44\.86$/,
    with: /^(?:M4[78]|M5[0-4]|S1[36])/,
    place: 'among',
    advice: {
      en: 'Code the neck condition that causes the headache beside G44.86.',
      es: 'Codifique junto a G44.86 la afección del cuello que causa el dolor de cabeza.',
    },
  },
  {
    code: /^S(?:13|16|23|29|33|39).*A$/,
    with: /^[VWXY]/,
    place: 'among',
    accident: true,
    advice: {
      en: 'Add the external cause (V to Y): auto and work payers usually ask for it; verify with the payer.',
      es: 'Agregue la causa externa (V a Y): los pagadores de auto y de trabajo suelen pedirla; verifique con el pagador.',
    },
  },
];

/** What the order says besides its codes. */
interface Circumstances {
  /** A claim number or an injury date is given. */
  accident: boolean;
  pregnant: boolean;
}

const obstetric = /^(?:O|Z3A)/;

/** Advice for codes in the order written. */
export const companionAdvice = (
  codes: string[],
  { accident, pregnant }: Circumstances,
): { code: string; advice: Said }[] =>
  companions.flatMap((companion) => {
    const at = codes.findIndex((code) => companion.code.test(code));
    const code = codes[at];
    if (code === undefined || (companion.accident && !accident)) return [];
    if (companion.pregnancy && !pregnant && !codes.some((other) => obstetric.test(other))) return [];
    const searched = companion.place === 'before' ? codes.slice(0, at) : codes;
    return searched.some((other) => companion.with.test(other)) ? [] : [{ code, advice: companion.advice }];
  });
