import { describe, expect, it } from 'vitest';
import { bodySites, plainName } from '../../lib/documents/body-words.ts';
import { patientSheet } from '../../lib/documents/patient-sheet.ts';
import { paperAsText } from '../../lib/documents/plain-text.ts';
import { areaTerms } from '../../lib/language/area-terms.ts';
import { context, referralOf } from './context.ts';

const english = (name: string) => paperAsText(patientSheet(referralOf(name), context, 'en'));
const spanish = (name: string) => paperAsText(patientSheet(referralOf(name), context, 'es'));

describe('the patient’s sheet', () => {
  it('reads at a sixth-grade level (Flesch-Kincaid)', () => {
    expect(grade(english('low back, two phases'))).toBeLessThanOrEqual(6);
  });

  it('names the body part in everyday words, with its side, and no diagnosis', () => {
    expect(english('shoulder under workers’ compensation')).toContain('this part of your body: shoulder (right side)');
    expect(spanish('shoulder under workers’ compensation')).toContain('esta parte de su cuerpo: hombro (lado derecho)');
    expect(english('low back, two phases')).not.toContain('M54');
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

/** Flesch-Kincaid grade level: words a sentence and syllables a word. */
function grade(text: string): number {
  const sentences = text.split(/[.?!:\n]+/).filter((part) => /[a-z]/i.test(part));
  const words = text.match(/[a-z]+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase()), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const syllablesOf = (word: string) =>
  Math.max(1, (word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? []).length);
