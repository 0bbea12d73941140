import { describe, expect, it } from 'vitest';
import { readSignature } from '../../lib/language/signature.ts';
import { prepare } from '../../lib/language/text.ts';
import { missedInSignatures, type UnseenSignature, unseenSignatures } from './cases/unseen-signatures.ts';

const letters = { present: 'P', rejected: 'X', pended: 'X', absent: 'M' };

const words = (name: string | null) => (name ?? '').toLowerCase().split(/[^a-z'-]+/);

function disagreements({ id, status, signer, credential, date, text }: UnseenSignature): string[] {
  const read = readSignature(prepare(text));
  const letter = letters[read.status];
  if (status !== letter && !(status === '-' && letter !== 'P')) return [`${id} ${read.status}`];
  const named = words(read.signer);
  return [
    ...(signer && !words(signer).every((word) => named.includes(word)) ? [`${id} signer ${read.signer}`] : []),
    ...(credential && credential !== read.credential ? [`${id} credential ${read.credential}`] : []),
    ...(date && date !== read.date ? [`${id} date ${read.date}`] : []),
  ];
}

describe('signatures the grammar has not seen', () => {
  it('are read as a reviewer would, but for the recorded misses', () => {
    expect(unseenSignatures.flatMap(disagreements)).toEqual(missedInSignatures);
  });
});
