import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements } from '../lib/finding.ts';
import { inLanguage, type Said } from '../lib/languages.ts';
import type { Authority, Rule } from '../lib/rule.ts';
import { rules } from '../lib/rules/index.ts';
import { payerProfile, therapistSettings } from '../lib/wording/authorities.ts';
import { payersDocument, surely } from './payers-doc.ts';

const intro = `# Rules

Every question that is asked of a referral, by the part of the referral it is about. Written by \`npm run docs\` from
\`lib/rules\`; change a rule there. A rule answers met, unmet, could not tell, or does not apply.
Every rule says the same in Spanish, beside the English in its file. How sure is said as in [payers.md](payers.md): **H** was
read in a primary text, **M** in a secondary one, **U** is not verified.
`;

const headings: Record<(typeof elements)[number], string> = {
  diagnosis: 'Diagnosis',
  medicalNecessity: 'Medical necessity',
  procedure: 'Procedure',
  bodyArea: 'Body area',
  units: 'Minutes or units',
  frequency: 'Frequency',
  duration: 'Duration',
  goals: 'Goals',
  precautions: 'Precautions',
  signature: 'Signature',
  provider: 'Ordering clinician',
  authorization: 'Authorization and payer',
};

const actors = { clinical: 'the prescriber', admin: 'the prescriber or an assistant' };

/** The whole of docs/rules.md. */
export function rulesDocument(listed: Rule[] = rules): string {
  const sections = elements.map((element) => {
    const own = listed.filter((rule) => rule.element === element);
    return [`## ${headings[element]}`, ...own.map(entry)].join('\n\n');
  });
  return `${[intro.trimEnd(), ...sections].join('\n\n')}\n`;
}

/** The day on which the rules were last read against their sources. */
const reviewedOn = '2026-11-21';

/** Guides and lists of others; of the coding guidelines the citations were checked, not the whole text read. */
const secondary = /^(?:A physician’s guide|General massage|ICD-10-CM Official Guidelines)/;

function howSure(source: Authority): string {
  if (source === payerProfile) return 'as the payer’s profile says ([payers.md](payers.md))';
  if (source === therapistSettings) return 'as the clinic recorded it';
  const title = english(source.label);
  if (title.endsWith('(verify with the payer)')) return surely.U;
  return secondary.test(title) ? surely.M.replace('; verify with the payer', '') : surely.H;
}

const english = (said: Said | string) => inLanguage(said, 'en');

const entry = ({ id, met, unmet, why, source, actor, indicator }: Rule) =>
  [
    `### ${id}`,
    `${english(met)}.`,
    [
      `- Otherwise: ${english(unmet)}`,
      `- Why: ${english(why)}`,
      `- Source: ${source.url ? `[${english(source.label)}](${source.url})` : english(source.label)}`,
      `- How sure: ${howSure(source)}`,
      `- Reviewed on ${reviewedOn}`,
      `- Who can act: ${actors[actor]}`,
      ...(indicator ? [`- Weight: ${indicator}`] : []),
    ].join('\n'),
  ].join('\n\n');

const written = { 'rules.md': rulesDocument, 'payers.md': payersDocument };

if (import.meta.main) {
  for (const [name, text] of Object.entries(written)) writeFileSync(join(import.meta.dirname, '../docs', name), text());
}
