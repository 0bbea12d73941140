import { describe, expect, it } from 'vitest';
import { readSignature } from '../../lib/language/signature.ts';
import { prepare } from '../../lib/language/text.ts';
import { signatureCases, signatureMisses } from './cases/signature.ts';

describe('readSignature', () => {
  it.each(signatureCases)('%s → %s', (text, status, signer, credential, date) => {
    const read = readSignature(prepare(text));
    expect(read.status).toBe(status);
    if (signer !== undefined) expect(read.signer).toBe(signer);
    if (credential !== undefined) expect(read.credential).toBe(credential);
    if (date !== undefined) expect(read.date).toBe(date);
  });

  it.each(signatureMisses)('still misses "%s" (%s)', (text, wanted, read) => {
    expect(readSignature(prepare(text)).status).toBe(read);
    expect(read).not.toBe(wanted);
  });
});
