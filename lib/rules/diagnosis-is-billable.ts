import type { CodeVerdict } from '../codes/code.ts';
import type { Said } from '../languages.ts';
import { defineRule, met, notApplicable, type Unmet, unmet } from '../rule.ts';
import { aroundDiagnosis, codeInstead } from '../wording/code-choices.ts';
import { type Coded, codedDiagnoses } from '../wording/counted-diagnoses.ts';

/** Both sides, unspecified and one spare: enough to choose from without scrolling. */
const mostCodes = 4;

export default defineRule({
  id: 'diagnosis-is-billable',
  element: 'diagnosis',
  met: { en: 'Every diagnosis is a billable ICD-10-CM code', es: 'Cada diagnóstico es un código ICD-10-CM facturable' },
  unmet: { en: 'Replace the code that is not billable.', es: 'Reemplace el código que no es facturable.' },
  why: {
    en: 'Payers return claims whose code is a category, was retired or does not exist.',
    es: 'Los pagadores devuelven las reclamaciones cuyo código es una categoría, se retiró o no existe.',
  },
  source: { label: 'ICD-10-CM Official Guidelines, I.B.2' },
  actor: 'admin',
  check: (referral, { codes }) => {
    const coded = codedDiagnoses(referral);
    if (coded.length === 0) return notApplicable();
    const wrong = coded.flatMap((diagnosis) => {
      const verdict = codes.verify(diagnosis.code, aroundDiagnosis(diagnosis, referral));
      return verdict.billable ? [] : [finding(diagnosis, verdict)];
    });
    return wrong.length > 0 ? unmet(...wrong) : met(...coded.map(({ evidence }) => evidence));
  },
});

const isCategory = (code: string): Said => ({
  en: `Replace ${code}: it is a category, not a billable code.`,
  es: `Reemplace ${code}: es una categoría, no un código facturable.`,
});

const isNoCode = (code: string): Said => ({
  en: `Replace ${code}: it is not an ICD-10-CM code in force.`,
  es: `Reemplace ${code}: no es un código ICD-10-CM vigente.`,
});

const finding = (diagnosis: Coded, { code, valid, notes, replacements }: CodeVerdict): Unmet => ({
  severity: 'problem',
  summary: valid ? isCategory(code) : isNoCode(code.slice(0, 20)),
  ...(notes.length > 0 && { detail: inARow(notes) }),
  evidence: [diagnosis.evidence],
  suggestions: replacements.slice(0, mostCodes).map((replacement) => codeInstead(replacement, diagnosis)),
});

const inARow = (notes: Said[]): Said => ({
  en: notes.map(({ en }) => en).join(' '),
  es: notes.map(({ es }) => es).join(' '),
});
