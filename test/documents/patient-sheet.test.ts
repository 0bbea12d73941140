import { describe, expect, it } from 'vitest';
import { bodySites, plainName } from '../../lib/documents/body-words.ts';
import type { Paper } from '../../lib/documents/paper.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { areaTerms } from '../../lib/language/area-terms.ts';
import { profileById } from '../../lib/payers/index.ts';
import { context, referralOf } from './context.ts';
import { orders } from './orders.ts';
import { fernandezHuerta, fleschKincaidGrade, inflesz, syllablesInSpanish } from './reading-level.ts';

const english = (name: string) => paperAsText(patientSheet(referralOf(name), context, 'en'));
const spanish = (name: string) => paperAsText(patientSheet(referralOf(name), context, 'es'));

describe('the patient’s sheet', () => {
  // Names of months, drugs and therapists are not ours to make shorter; the rows that hold them are left out.
  it.each(Object.keys(orders))('%s: reads at a sixth-grade level in English (Flesch-Kincaid)', (name) => {
    expect(fleschKincaidGrade(sentencesOf(patientSheet(referralOf(name), context, 'en')))).toBeLessThanOrEqual(6);
  });

  // 70 to 80 is “bastante fácil”, sixth grade, for Fernández Huerta; 65 to 80 for the INFLESZ scale.
  it.each(Object.keys(orders))('%s: reads at a sixth-grade level in Spanish', (name) => {
    const sentences = sentencesOf(patientSheet(referralOf(name), context, 'es'));
    expect(fernandezHuerta(sentences)).toBeGreaterThanOrEqual(70);
    expect(inflesz(sentences)).toBeGreaterThanOrEqual(65);
  });

  it('names the body part in everyday words, with its side, and no diagnosis', () => {
    expect(english('shoulder under workers’ compensation')).toContain('this part of your body: shoulder (right side)');
    expect(spanish('shoulder under workers’ compensation')).toContain('esta parte de su cuerpo: hombro (lado derecho)');
    expect(english('low back, two phases')).not.toContain('M54');
  });

  /** [payer, whom the patient calls, what is not theirs to be asked]. */
  const asked: [string | null, RegExp, RegExp | null][] = [
    [null, /Call the number on the back of your card/, null],
    ['commercial-ppo', /Call the number on the back of your card/, null],
    ['wa-lni', /Call the person who has your work claim/, /your card|your plan will/],
    ['federal-workers-comp', /Call the person who has your work claim/, /your card|your plan will/],
    ['wa-auto', /Call the person who has your car claim/, /your card|your plan will/],
    ['medpay', /Call the person who has your car claim/, /your card|your plan will/],
    ['va-community-care', /Call the VA office that sent you/, /your card|your plan will/],
    ['hsa-fsa', /Call the number on your account card/, /back of your card|your plan will/],
  ];
  it.each(asked)('%s: says whom to ask what is paid', (id, lead, foreign) => {
    const paper = (language: 'en' | 'es') =>
      patientSheet(referralOf('ranges'), { ...context, payer: profileById(id) }, language);
    expect(paperAsText(paper('en'))).toMatch(lead);
    if (foreign) expect(paperAsText(paper('en'))).not.toMatch(foreign);
    expect(fleschKincaidGrade(sentencesOf(paper('en')))).toBeLessThanOrEqual(6);
    expect(fernandezHuerta(sentencesOf(paper('es')))).toBeGreaterThanOrEqual(70);
    expect(inflesz(sentencesOf(paper('es')))).toBeGreaterThanOrEqual(65);
  });

  it.each(['en', 'es'] as const)('asks nobody who pays alone to call a plan, in “%s”', (language) => {
    const alone = { ...context, payer: profileById('self-pay') };
    const paper = patientSheet(referralOf('ranges'), alone, language);
    expect(paper.notes).toEqual([]);
    expect(paperAsText(paper)).not.toMatch(/your card|your plan will|su tarjeta|su plan va/);
    expect(paperAsText(paper)).toMatch(/You pay for each visit yourself|Usted paga cada visita/);
  });

  it('leaves a plan with two meanings blank in both languages', () => {
    expect(english('a word with two meanings')).toContain('Your plan is ____.');
    expect(spanish('a word with two meanings')).toContain('Su plan es de ____.');
  });

  it('says the plan in Spanish', () =>
    expect(spanish('low back, two phases')).toContain(
      '2 visitas por semana durante 4 semanas, y después 1 visita por semana durante 4 semanas (12 visitas en total)',
    ));

  it('has both languages say the same number of things', () => {
    const shape = (language: 'en' | 'es') =>
      patientSheet(referralOf('ranges'), context, language).sections.map(({ rows, paragraphs, bullets }) => [
        rows?.length,
        paragraphs?.length,
        bullets?.length,
      ]);
    expect(shape('es')).toEqual(shape('en'));
  });
});

describe('body words', () => {
  it.each(bodySites)('%s has an everyday name in both languages', (site) => {
    const { en, es } = plainName(site) ?? { en: '', es: '' };
    expect([en, es]).not.toContain('');
  });

  it('know every region that the reader knows', () => {
    const sites = areaTerms.map(([, { site }]) => site);
    expect([...new Set(sites)].filter((site) => !site.includes('+') && !plainName(site))).toEqual([]);
  });
});

/** What the patient reads in sentences: headings and rows of names would make any text look easy. */
const sentencesOf = ({ sections }: Paper): string[] =>
  sections
    .flatMap(({ paragraphs = [], bullets = [] }) => [...paragraphs, ...bullets])
    .flatMap((text) => text.split(/[.?!:]+/))
    .filter((sentence) => /\p{L}/u.test(sentence));

describe('the measure of reading', () => {
  it.each([
    ['The cat sat on the mat.', 0],
    ['Authorization requirements vary considerably among organizations.', 20],
  ])('tells easy words from hard ones: %s', (sentence, grade) => {
    const measured = fleschKincaidGrade([sentence]);
    expect(grade === 0 ? measured < 2 : measured > grade).toBe(true);
  });

  it.each([
    ['día', 2],
    ['visita', 3],
    ['ciudad', 2],
    ['médico', 3],
    ['leer', 2],
    ['quiere', 2],
    ['guerra', 2],
    ['después', 2],
    ['autorización', 5],
    ['baúl', 2],
    ['muy', 1],
  ])('counts the syllables of “%s”', (word, count) => expect(syllablesInSpanish(word)).toBe(count));

  it('finds a lease hard in Spanish', () =>
    expect(
      fernandezHuerta([
        'El arrendatario asumirá íntegramente las responsabilidades correspondientes a las reparaciones',
      ]),
    ).toBeLessThan(30));
});
