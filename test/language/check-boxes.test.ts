import { describe, expect, it } from 'vitest';
import { withoutUnticked } from '../../lib/language/check-boxes.ts';

const read = (text: string) => withoutUnticked(text).replace(/ +/g, ' ').trim();

describe('choices on a printed form', () => {
  it.each([
    ['[x] massage [ ] acupuncture', 'massage'],
    ['minutes: [ ] 30 [ ] 45 [x] 60', 'minutes: 60'],
    ['☐ 30 min ☒ 60 min', '60 min'],
    ['( ) pt (x) massage', 'massage'],
    ['massage [x]  acupuncture [ ]', 'massage'],
    ['frequency: [x] 2x/wk [ ] 3x/wk  duration: 6 wks', 'frequency: 2x/wk duration: 6 wks'],
    ['medically necessary? [x] yes [ ] no', 'medically necessary? yes'],
    ['[x] massage\n[ ] acupuncture\nneck', 'massage\n \nneck'],
    ['massage [ ] neck [ ] back', 'massage [ ] neck [ ] back'],
    ['signature: [ ]', 'signature: [ ]'],
  ])('%j is read as %j', (text, words) => expect(read(text)).toBe(words));

  it('keeps every offset', () => {
    const text = 'area: [ ] neck\n[x] low back [ ] hips';
    expect(withoutUnticked(text).length).toBe(text.length);
    expect(withoutUnticked(text).indexOf('low back')).toBe(text.indexOf('low back'));
  });
});
