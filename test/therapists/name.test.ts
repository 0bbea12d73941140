import { describe, expect, it } from 'vitest';
import { isNamedIn, placeOfName } from '../../lib/therapists/name.ts';

describe('a name', () => {
  it.each([
    ['Ana Flores, LMT', 'Ana Flores', true],
    ['FLORES, ANA', 'Ana Flores', true],
    ['Jose Nunez', 'José Núñez', true],
    ['Ana Florescu', 'Ana Flores', false],
    ['Flores', 'Ana Flores', false],
    ['anybody', '', false],
  ])('“%s” names %s: %s', (text, name, named) => expect(isNamedIn(text, name)).toBe(named));

  it.each([
    ['Send to ana  flores, LMT', 'Ana Flores', 'ana  flores'],
    ['Send to Mary-Ann O’Neil', 'Mary-Ann O’Neil', 'Mary-Ann O’Neil'],
    ['Send to José Núñez', 'Jose Nunez', 'José Núñez'],
    ['Send to Ana Florescu', 'Ana Flores', null],
    ['Seen by Ana. Flores: none', 'Ana Flores', null],
    ['Ask Ana M. Flores', 'Ana M Flores', 'Ana M. Flores'],
    ['Ana\nFlores', 'Ana Flores', null],
    ['Send to Ana', 'Ana', null],
  ])('stands in “%s”', (text, name, words) => {
    const place = placeOfName(text, name);
    expect(place && text.slice(place.start, place.end)).toBe(words);
  });
});
