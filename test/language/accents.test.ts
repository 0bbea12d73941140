import { describe, expect, it } from 'vitest';
import { readOrder } from '../../lib/language/order.ts';
import { readText } from '../../lib/language/read.ts';
import { prepare } from '../../lib/language/text.ts';
import {
  areasNamed,
  authorsNamed,
  orderedInSpanish,
  signaturesDue,
  techniquesNamed,
  therapistsNamed,
} from './cases/accents.ts';

/** As some keyboards and print-outs write them: the letter, then its accent. */
const inParts = (text: string) => text.normalize('NFD');

const techniquesIn = (text: string) => readText(text).procedures.filter(({ code }) => code === null);

describe('words with accents', () => {
  it.each(techniquesNamed)('name a technique: %s', (text, technique) => {
    const procedures = techniquesIn(text);
    expect(procedures.map((each) => (each.vague ? 'massage' : each.technique))).toEqual(technique ? [technique] : []);
    expect(techniquesIn(inParts(text)).map(({ evidence }) => evidence.text.normalize('NFC'))).toEqual(
      procedures.map(({ evidence }) => evidence.text),
    );
  });

  it.each(areasNamed)('name areas: %s', (text, areas) =>
    expect(readText(text).areas.map(({ site, side }) => (side ? `${side} ${site}` : site))).toEqual(areas),
  );

  it.each(orderedInSpanish)('order massage, or not: %s', (text, massage) => {
    expect(readOrder(prepare(text)).massage).toBe(massage);
    expect(readOrder(prepare(inParts(text))).massage).toBe(massage);
  });
});

describe('names with accents', () => {
  it.each(authorsNamed)('are read whole: %s', (text, name, credential, signature) => {
    for (const written of [text, inParts(text)]) {
      const { provider, signature: signed } = readText(written);
      expect([provider.name?.normalize('NFC') ?? null, provider.credential, signed.status]).toEqual([
        name,
        credential,
        signature,
      ]);
      if (signature === 'present') expect(signed.signer?.normalize('NFC')).toBe(name);
    }
  });

  it.each(therapistsNamed)('of therapists are read whole: %s', (text, therapist) => {
    expect(readText(text).referredTo.named.map((named) => named.text)).toEqual([therapist]);
    expect(readText(inParts(text)).referredTo.named.map((named) => named.text.normalize('NFC'))).toEqual([therapist]);
  });

  it.each(signaturesDue)('wait for a signature: %s', (text, status) =>
    expect(readText(text).signature.status).toBe(status),
  );
});
