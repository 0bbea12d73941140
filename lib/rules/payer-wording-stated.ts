import type { Said } from '../languages.ts';
import { defineRule, met, notApplicable, unmet } from '../rule.ts';
import { payerProfile } from '../wording/authorities.ts';
import { hedged } from '../wording/hedged.ts';
import { payerStatements } from '../wording/payer-statements.ts';

/** "the number of visits and the loss of function". */
const listed = (said: Said[]): Said => ({
  en: said.map(({ en }) => en).join(' and '),
  es: said.map(({ es }) => es).join(' y '),
});

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
    const absent = payer.mustSay.map((name) => payerStatements[name]).filter(({ said }) => !said(referral));
    const [first, ...more] = absent;
    if (!first) return met();
    const all = listed(absent.map(({ name }) => name));
    const text = absent.map((statement) => statement.text).join(' ');
    const others =
      more.length > 0 ? { en: ` and ${more.length} more`, es: ` y ${more.length} más` } : { en: '', es: '' };
    return unmet({
      severity: 'advice',
      summary: {
        en: `Say ${first.name.en}${others.en}: ${payer.name} wants it.`,
        es: `Diga ${first.name.es}${others.es}: ${payer.name} lo pide.`,
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
