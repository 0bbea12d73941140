import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it } from 'vitest';
import * as english from '../../components/words/english.ts';
import * as spanish from '../../components/words/spanish.ts';
import * as spoken from '../../components/words.ts';
import { languages } from '../../lib/languages.ts';
import { scenes } from '../gallery/scenes.tsx';
import { arityOf, sentencesOf } from './catalogue.ts';

const { speak } = spoken;
const catalogues = { en: english, es: spanish };
const inEnglish = new Map(sentencesOf(english));
const inSpanish = new Map(sentencesOf(spanish));

/** Names, keys and abbreviations, and words that both languages share. */
const alike = /^(?:NPI|Plan|Fax|LMT|Total|min|–|____|[CSDZ?]|\d+|↑ ↓|Enter|Esc|Alt Shift [MV]|English|Español)$/;
const alikeToo = ['options.title', 'options.sites.placeholder', 'options.credentialHint', 'options.removePlan'];

describe('the two catalogues', () => {
  it('have the same words', () => expect([...inSpanish.keys()]).toEqual([...inEnglish.keys()]));

  it('have words that take the same', () => expect(arityOf(spanish)).toEqual(arityOf(english)));

  it('say nothing in the words of the other', () => {
    const same = [...inSpanish].filter(([place, said]) => said === inEnglish.get(place) && said !== '');
    expect(
      same.filter(([place, said]) => !alike.test(said) && !alikeToo.some((each) => place.startsWith(each))),
    ).toEqual([]);
  });

  it('name what they are given in both, or in neither', () => {
    const given = (said: string) => /\b21\b|\b22\b/.test(said);
    const places = [...inEnglish].filter(([place]) => place.endsWith('(3)'));
    expect(places.filter(([place, said]) => given(said) !== given(inSpanish.get(place) ?? ''))).toEqual([]);
  });
});

/** Alarm, pleading and promises: no payer has said yes because a form is complete. */
const never = {
  en: /!|please|approved|covered|compliant|\berrors?\b/i,
  es: /[!¡]|por favor|aprobad|cubiert|\bcubre|garantiz|\berror/i,
};

describe.each(languages)('the words in %s', (language) => {
  it('never plead, promise or alarm', () =>
    expect(sentencesOf(catalogues[language]).filter(([, said]) => never[language].test(said))).toEqual([]));

  it('are never undefined, and have no number that is none', () =>
    expect(sentencesOf(catalogues[language]).filter(([, said]) => /undefined|NaN|\[object/.test(said))).toEqual([]));
});

describe('the words that are spoken', () => {
  afterAll(() => speak('en'));

  it.each(languages)('are those of one catalogue, all of them: %s', (language) => {
    speak(language);
    const { speak: _, inSpoken: __, ...all } = spoken;
    expect(Object.keys(all).sort()).toEqual(Object.keys(catalogues[language]).sort());
    for (const [name, words] of Object.entries(all)) {
      expect(words, `Change ${name} in speak() too: components/words.ts`).toBe(Reflect.get(catalogues[language], name));
    }
  });
});

describe('every screen in Spanish', () => {
  afterAll(() => speak('en'));

  /** A phrase of three words is no accident. */
  const phrases = [...inEnglish]
    .filter(([place, said]) => !place.endsWith(')') && said.split(' ').length > 2 && said !== inSpanish.get(place))
    .map(([, said]) => said);

  it.each(Object.keys(scenes))('%s says nothing of the English catalogue', (name) => {
    speak('es');
    const html = plain(renderToStaticMarkup(scenes[name]));
    expect(phrases.filter((phrase) => html.includes(phrase))).toEqual([]);
  });

  it('would be found out', () => {
    speak('en');
    const html = Object.values(scenes)
      .map((scene) => plain(renderToStaticMarkup(scene)))
      .join('\n');
    expect(phrases.filter((phrase) => html.includes(phrase)).length).toBeGreaterThan(60);
  });
});

const plain = (html: string) => html.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');
