import type { Code } from '../codes/code.ts';
import type { Suggestion } from '../finding.ts';
import type { Diagnosis, Evidence, Referral } from '../referral.ts';

/** "M54.50 Low back pain, unspecified". */
export const named = ({ code, title }: Code) => `${code} ${title}`;

/** Puts a code in the place of a wrong one: the code alone, so that the words around it stay. */
export const codeInstead = (code: Code, { evidence, code: wrong }: Diagnosis): Suggestion => ({
  label: named(code),
  text: code.code,
  parts: [{ meaning: 'diagnosis', text: named(code) }],
  replaces: wrong ? withinEvidence(evidence, wrong) : evidence,
});

/** Adds a code after a diagnosis in words. */
export const codeBeside = (code: Code, { evidence }: Diagnosis): Suggestion => ({
  label: named(code),
  text: `${evidence.text} (${code.code})`,
  parts: [{ meaning: 'diagnosis', text: named(code) }],
  replaces: evidence,
});

/** The wrong code alone, when the evidence holds words too. The code in the text may lack its dot. */
function withinEvidence(evidence: Evidence, wrong: string): Evidence {
  const upper = evidence.text.toUpperCase();
  const written = [wrong, wrong.replace('.', '')].find((form) => upper.includes(form));
  if (!written) return evidence;
  const start = upper.indexOf(written);
  const text = evidence.text.slice(start, start + written.length);
  return { ...evidence, text, start: evidence.start + start, end: evidence.start + start + written.length };
}

/** What the referral says around a diagnosis: its words, side and the areas to treat. They decide which code is likely. */
export const aroundDiagnosis = ({ words, side }: Diagnosis, { areas }: Pick<Referral, 'areas'>): string =>
  [words, side, ...(words ? [] : areas.map((area) => `${area.side ?? ''} ${area.site}`))].filter(Boolean).join(' ');
