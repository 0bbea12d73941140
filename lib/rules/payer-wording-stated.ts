import type { Said } from '../languages.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';
import { payerStatements } from '../wording/payer-statements.ts';

/** "the number of visits, the loss of function and a measurable goal". */
const listed = (said: Said[]): Said => ({
  en: joined(
    said.map(({ en }) => en),
    ' and ',
  ),
  es: joined(
    said.map(({ es }) => es),
    ' y ',
  ),
});

const joined = (words: string[], and: string): string => {
  const before = words.slice(0, -1).join(', ');
  return [before, words.at(-1)].filter(Boolean).join(and);
};

const longest = 70;

/** What fits one line of the panel; the detail names all. */
function inOneLine(said: Said[]): Said {
  const all = listed(said);
  const [first = all, ...more] = said;
  if (more.length === 0 || all.en.length <= longest) return all;
  return { en: `${first.en} and ${more.length} more`, es: `${first.es} y ${more.length} más` };
}

export default defineRule({
  id: 'payer-wording-stated',
  element: 'authorization',
  met: { en: 'The order says what this payer wants to read', es: 'La orden dice lo que este pagador quiere leer' },
  unmet: { en: 'Say what this payer wants to read.', es: 'Diga lo que este pagador quiere leer.' },
  why: {
    en: 'Reviewers look for these words first, and return orders that lack them.',
    es: 'Los revisores buscan primero estas palabras y devuelven las órdenes que no las tienen.',
  },
  source: payerProfile,
  actor: 'clinical',
  check: (referral, { payer }) => {
    if (!payer?.mustSay?.length || payer.coversMassageTherapist === 'no') return notApplicable();
    // The parts of a treatment plan are asked for one by one, each where it belongs.
    const asked = payer.mustSay.filter((name) => name !== 'treatmentPlan');
    const absent = asked.map((name) => payerStatements[name]).filter(({ said }) => !said(referral));
    if (absent.length === 0) return met();
    const names = absent.map(({ name }) => name);
    const [all, said] = [listed(names), inOneLine(names)];
    const text = absent.map((statement) => statement.text).join(' ');
    return unmet({
      severity: 'advice',
      summary: {
        en: `Say ${said.en}: ${payer.name} wants ${names.length > 1 ? 'them' : 'it'}.`,
        es: `Diga ${said.es}: ${payer.name} lo pide.`,
      },
      detail: hedged(
        { en: `${payer.name} wants to read ${all.en}.`, es: `${payer.name} quiere leer ${all.es}.` },
        payer,
        'mustSay',
      ),
      source: payer.source,
      suggestions: [{ label: text, text }],
    });
  },
});
