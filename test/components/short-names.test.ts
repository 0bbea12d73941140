import { describe, expect, it } from 'vitest';
import { shortNames } from '../../components/builders/short-names.ts';
import { realTable } from '../codes/real-table.ts';

const names = (codes: string) =>
  shortNames(codes.split(' ').flatMap((code) => realTable.find(code) ?? []))
    .map(({ name }) => name)
    .join(' | ');

describe('the short names of like codes', () => {
  it.each([
    ['M25.511 M25.512 M25.519', 'Right | Left | Unspecified'],
    ['M25.511 M25.521 M25.571', 'Shoulder | Elbow | Ankle and joints of foot'],
    ['M54.12 M54.16 M54.18', 'Cervical | Lumbar | Sacral and sacrococcygeal'],
    ['S13.4XXA S13.4XXD S13.4XXS', 'Initial encounter | Subsequent encounter | Sequela'],
    ['M62.830 M62.831 M62.838', 'Back | Calf | Other'],
    [
      'M79.10 M79.11 M79.12 M79.18',
      'Unspecified site | Mastication muscle | Auxiliary muscles, head and neck | Other site',
    ],
    ['M54.50 M54.51', 'Unspecified | Vertebrogenic'],
  ])('%s', (codes, expected) => expect(names(codes)).toBe(expected));
});
