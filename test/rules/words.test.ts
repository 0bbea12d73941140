import { describe, expect, it } from 'vitest';
import { check, type Report } from '../../lib/check.ts';
import type { Finding } from '../../lib/finding.ts';
import { readText } from '../../lib/language/read.ts';
import { type Language, languages, type Said } from '../../lib/languages.ts';
import { profiles } from '../../lib/payers/index.ts';
import type { CheckContext, Rule } from '../../lib/rule.ts';
import { rules } from '../../lib/rules/index.ts';
import { loadCodeTable } from '../../scripts/code-table.ts';
import { ordersIn } from '../orders/order-table.ts';

/** What no rule says: it neither pleads, nor exclaims, nor promises. */
const never: Record<Language, RegExp> = {
  en: /!|\bplease\b|\bcompliant\b|\bapproved\b|\bcovered\b|\bguarantee/i,
  es: /[!¡]|por favor|aprobad|cubiert|\bcubre|garantiz|conforme a la norma/i,
};

/** What the interface calls otherwise: referido, objetivo, prescriptor, área. */
const otherTerms = /remisi[oó]n|derivación|\bmetas?\b|quien prescribe|\bzonas?\b/i;

/** Words that Spanish does not have: any of them outside quotation marks was left in English. */
const english =
  /(?<!\p{L})(?:the|and|of|with|is|are|was|for|to|not|this|that|it|or|by|from|must|be|an|has|have|when|which|than|add|state|verify|visits?|weeks?|units|payer|area|your|payment)(?!\p{L})/iu;

/** The order's own words and official titles are quoted as they stand. */
const unquoted = (sentence: string) => sentence.replace(/“[^”]*”/g, '“”');

describe.each(rules)('$id', (rule: Rule) => {
  const { met, unmet, why, overrideReasons = [] } = rule;

  it.each(languages)('says in %s what to do and why', (language) => {
    expect(unmet[language].length).toBeLessThan(140);
    expect(unmet[language]).toMatch(/^\p{Lu}.*\.$/u);
    expect(why[language]).toMatch(/\.$/);
    expect(met[language]).not.toMatch(/\.$/);
    for (const said of [met, unmet, why, ...overrideReasons]) expect(said[language]).not.toMatch(never[language]);
  });

  it('says in Spanish what it says in English', () => {
    const described = typeof rule.source.label === 'string' ? [] : [rule.source.label];
    for (const { en, es } of [met, unmet, why, ...overrideReasons, ...described] satisfies Said[]) {
      expect(es, `Say “${en}” in Spanish`).not.toBe(en);
      expect(es.endsWith('.')).toBe(en.endsWith('.'));
    }
    for (const { es } of [met, unmet, why, ...overrideReasons]) {
      expect(unquoted(es)).not.toMatch(english);
      expect(es).not.toMatch(otherTerms);
    }
  });

  it('begins in Spanish with what to do, said to a person as usted', () => {
    expect(unmet.es).toMatch(/^\p{Lu}\p{L}*[aeé][\s:]/u);
  });
});

const codes = loadCodeTable();

const known = { codes, today: '2026-11-21', payer: null, state: null };

const report = (text: string, language: Language, more: Partial<CheckContext> = {}): Report =>
  check(readText(text), { ...known, language, ...more });

interface Heard {
  id: string;
  inEnglish: Report;
  inSpanish: Report;
}

const heard = (id: string, text: string, more: Partial<CheckContext> = {}): Heard => ({
  id,
  inEnglish: report(text, 'en', more),
  inSpanish: report(text, 'es', more),
});

/** Rules that the orders of clinics seldom wake. */
const rare = `Massage and 97110 for lymphedema (I89.0). Deep tissue massage 3x/week for 30 weeks. On Eliquis.
Post-op shoulder surgery. 20 weeks pregnant. Ordering provider: Ann Lee, RN. Signed by Ann Lee, RN on 12/24/2026.`;

const reports: Heard[] = [
  ...['known-orders.tsv', 'clinic-orders.tsv', 'hard-orders.tsv']
    .flatMap(ordersIn)
    .map(({ id, text }) => heard(id, text)),
  ...profiles.map((payer) => heard(`rare, ${payer.id}`, rare, { payer })),
  heard('rare, after the edition', rare, { today: '2028-01-01' }),
];

const sentences = ({ summary, detail, overrideReasons }: Finding) => [summary, detail, ...overrideReasons];

/** Names of payers are the same in every language. */
const unnamed = (sentence: string, { payer }: Report) => (payer ? sentence.replaceAll(payer.name, '') : sentence);

/** All that does not depend on the language of the interface. */
const judged = ({ findings, elements }: Report) => [
  findings.map(({ rule, severity, evidence, suggestions }) => ({
    rule,
    severity,
    evidence,
    written: suggestions.map(({ label: _, ...words }) => words),
  })),
  Object.values(elements).map(({ status }) => status),
];

const choices = ({ findings }: Report) => findings.flatMap(({ suggestions }) => suggestions);

describe('a whole order', () => {
  it.each(reports)('$id is judged alike, and offers the same words to write', ({ inEnglish, inSpanish }) => {
    expect(judged(inSpanish)).toEqual(judged(inEnglish));
  });

  it('would be heard if it were English', () => {
    for (const sentence of reports.flatMap(({ inEnglish }) => inEnglish.findings.flatMap(sentences))) {
      expect(unquoted(sentence)).toMatch(english);
    }
  });

  it.each(reports)('$id reads as Spanish throughout', ({ inSpanish }) => {
    const reasons = Object.values(inSpanish.elements).map(({ reason }) => reason);
    for (const sentence of [...inSpanish.findings.flatMap(sentences), ...reasons]) {
      expect(unquoted(unnamed(sentence, inSpanish))).not.toMatch(english);
      expect(sentence).not.toMatch(never.es);
      expect(sentence).not.toMatch(otherTerms);
    }
    for (const { summary } of inSpanish.findings) expect(summary.length).toBeLessThan(140);
  });

  it.each(reports)('$id labels its choices with the words they write, or in Spanish', ({ inEnglish, inSpanish }) => {
    const labels = choices(inEnglish).map(({ label }) => label);
    for (const [at, { label, text, parts = [] }] of choices(inSpanish).entries()) {
      if (label !== labels[at]) continue;
      expect([text, ...parts.map((part) => part.text)].join('\n'), `Explain “${label}” in Spanish`).toContain(label);
    }
  });
});
