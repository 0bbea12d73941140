import type { Code, CodeTable } from '../codes/code.ts';
import { onSide, siblingsOf } from '../codes/siblings.ts';
import { sideInWords, sideOfCode } from '../codes/side.ts';
import type { Said } from '../languages.ts';
import type { Referral, Side } from '../referral.ts';
import { defineRule, met, notApplicable, type Unmet, unmet } from '../rule.ts';
import { codeInstead } from '../wording/code-choices.ts';
import { type Coded, codedDiagnoses } from '../wording/counted-diagnoses.ts';

export default defineRule({
  id: 'diagnosis-side-agrees',
  element: 'diagnosis',
  met: {
    en: 'The side in each code is the side in the words',
    es: 'El lado de cada código es el que dicen las palabras',
  },
  unmet: {
    en: 'Make the side of the code and the side in the words agree.',
    es: 'Haga coincidir el lado del código con el de las palabras.',
  },
  why: {
    en: 'Payers compare the side of the code with the order and the chart, and return what differs.',
    es: 'Los pagadores comparan el lado del código con la orden y el expediente, y devuelven lo que no coincide.',
  },
  source: {
    label: {
      en: 'ICD-10-CM Official Guidelines, I.B.13 (laterality)',
      es: 'ICD-10-CM Official Guidelines, I.B.13 (lateralidad)',
    },
  },
  actor: 'clinical',
  check: (referral, { codes }) => {
    const coded = codedDiagnoses(referral);
    const given = coded.flatMap(({ code }) => codes.find(code) ?? []);
    const judged = coded.flatMap((diagnosis) => {
      const code = codes.find(diagnosis.code);
      const side = sideAsked(diagnosis, code, referral);
      return code?.billable && side ? [judge({ diagnosis, code, side }, given, codes)] : [];
    });
    if (judged.length === 0) return notApplicable();
    const wrong = judged.filter((finding) => finding !== null);
    return wrong.length > 0 ? unmet(...wrong) : met();
  },
});

/** The side the words give; without one, the only side on which that region is to be treated. */
function sideAsked({ side, words }: Coded, code: Code | undefined, { areas }: Referral): Side | null {
  const written = side ?? sideInWords(words);
  if (written || !code) return written;
  const title = code.title.toLowerCase();
  const treated = new Set(areas.flatMap((area) => (title.includes(area.site) && area.side ? [area.side] : [])));
  return treated.size === 1 ? ([...treated][0] ?? null) : null;
}

interface Sided {
  diagnosis: Coded;
  code: Code;
  side: Side;
}

/** Null when the code agrees, has no side to choose, or its other side is coded as well. */
function judge({ diagnosis, code, side }: Sided, given: Code[], codes: CodeTable): Unmet | null {
  const own = sideOfCode(code);
  const siblings = siblingsOf(codes, code);
  const right = onSide(siblings, side);
  if (own === side || siblings.every((sibling) => sideOfCode(sibling) === null)) return null;
  if (side === 'bilateral' && right.length === 0) return bothSides({ diagnosis, code, side }, siblings, given);
  const severity = own === null ? 'advice' : 'problem';
  return {
    severity,
    summary: own === null ? sideOpen(code, side) : otherSide(code, own, side),
    evidence: [diagnosis.evidence],
    suggestions: right.map((sibling) => codeInstead(sibling, diagnosis)),
  };
}

const sides: Record<Side, Said> = {
  left: { en: 'the left side', es: 'el lado izquierdo' },
  right: { en: 'the right side', es: 'el lado derecho' },
  bilateral: { en: 'both sides', es: 'ambos lados' },
};

const sideOpen = ({ code }: Code, side: Side): Said => ({
  en: `Use the code for ${sides[side].en}: ${code} leaves the side open.`,
  es: `Use el código para ${sides[side].es}: ${code} no indica el lado.`,
});

const otherSide = ({ code }: Code, coded: Side, written: Side): Said => ({
  en: `Check the side: ${code} is for ${sides[coded].en}, the words say ${written}.`,
  es: `Revise el lado: ${code} es para ${sides[coded].es}; las palabras dicen ${sides[written].es}.`,
});

/** Without a bilateral code both sides are coded (I.B.13). */
function bothSides({ diagnosis, code }: Sided, siblings: Code[], given: Code[]): Unmet | null {
  const missing = siblings.filter(
    (sibling) => sideOfCode(sibling) && !given.some((each) => each.code === sibling.code),
  );
  if (missing.length === 0) return null;
  const both = [...onSide(siblings, 'right'), ...onSide(siblings, 'left')].map((sibling) => sibling.code).join(', ');
  return {
    severity: 'advice',
    summary: {
      en: `Code both sides: ${code.code} has no bilateral form.`,
      es: `Codifique ambos lados: ${code.code} no tiene forma bilateral.`,
    },
    evidence: [diagnosis.evidence],
    suggestions: [
      { ...codeInstead(code, diagnosis), label: { en: `Both sides: ${both}`, es: `Ambos lados: ${both}` }, text: both },
    ],
  };
}
