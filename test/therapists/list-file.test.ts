import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profiles } from '../../lib/payers/index.ts';
import { readTherapists } from '../../lib/therapists/list-file.ts';
import { merge } from '../../lib/therapists/merge.ts';
import type { Therapist } from '../../lib/therapists/therapist.ts';

const nobody: Therapist = {
  name: '',
  credential: '',
  licence: '',
  phone: '',
  fax: '',
  npi: '',
  networks: [],
  training: [],
};
const ana: Therapist = { ...nobody, name: 'Ana Flores', credential: 'LMT', phone: '555-0100' };

const read = (text: string) => readTherapists(text, profiles);
const rowsIn = (text: string) => {
  const file = read(text);
  return 'rows' in file ? file.rows : [];
};
const peopleIn = (text: string) => rowsIn(text).flatMap((row) => ('therapist' in row ? [row.therapist] : []));

/** [what is special, the text, what differs from nobody]. */
const tables: [string, string, Partial<Therapist>][] = [
  ['commas', 'Name,Credential,Phone\nAna Flores,LMT,555-0100', ana],
  ['semicolons', 'Name;Credential;Phone\nAna Flores;LMT;555-0100', ana],
  ['tabs, as pasted from a spreadsheet', 'Name\tCredential\tPhone\nAna Flores\tLMT\t555-0100', ana],
  ['CRLF', 'Name,Credential,Phone\r\nAna Flores,LMT,555-0100\r\n', ana],
  ['CR alone', 'Name,Credential,Phone\rAna Flores,LMT,555-0100', ana],
  ['a byte order mark', '\ufeffName,Credential,Phone\nAna Flores,LMT,555-0100', ana],
  ['the line in which Excel names its delimiter', 'sep=;\nName;Credential;Phone\nAna Flores;LMT;555-0100', ana],
  ['blank lines', '\n\nName,Credential,Phone\n\nAna Flores,LMT,555-0100\n\n', ana],
  ['blanks around', ' Name , Credential ,Phone\n  Ana  Flores ,LMT , 555-0100', ana],
  ['quotes', '"Name","Credential","Phone"\n"Ana Flores","LMT","555-0100"', ana],
  ['a comma in quotes', 'Name,Phone\n"Flores, Ana",555-0100', { name: 'Flores, Ana', phone: '555-0100' }],
  ['a line break in quotes', 'Name,Phone\n"Ana\nFlores",555-0100', { name: 'Ana Flores', phone: '555-0100' }],
  ['doubled quotes', 'Name\n"Ana ""Annie"" Flores"', { name: 'Ana "Annie" Flores' }],
  ['a quote inside a word', 'Name\nAna O"Flores', { name: 'Ana O"Flores' }],
  ['words after a quote', 'Name\n"Annie" Flores', { name: 'Annie Flores' }],
  [
    'other wording',
    'Massage therapist,License #,Phone number\nAna,MA 60,555',
    { name: 'Ana', licence: 'MA 60', phone: '555' },
  ],
  ['first and last name', 'Last name,First Name\nFlores,Ana', { name: 'Ana Flores' }],
  [
    'Spanish headings',
    'Nombre;Credencial;Nº de licencia;Teléfono\nAna;LMT;60;555',
    { name: 'Ana', credential: 'LMT', licence: '60', phone: '555' },
  ],
  [
    'a licence type beside the licence',
    'Name,License type,License number\nAna,LMT,MA 60',
    { name: 'Ana', credential: 'LMT', licence: 'MA 60' },
  ],
  [
    'the date on which a licence ends',
    'Name,License expires,License no.\nAna,2027-01-31,MA 60',
    { name: 'Ana', licence: 'MA 60' },
  ],
  ['a business beside the person', 'Practice name,Provider name\nDemo Massage,Ana', { name: 'Ana' }],
  ['the same heading twice', 'Name,Phone,Phone\nAna,555-0100,555-0199', { name: 'Ana', phone: '555-0100' }],
  ['a short row', 'Name,Phone,Fax\nAna', { name: 'Ana' }],
  ['cells that say nothing', 'Name,Phone,Fax,NPI\nAna,n/a,-,None', { name: 'Ana' }],
  [
    'what a spreadsheet would compute',
    'Name,Phone,Fax\n"=HYPERLINK(""x"")",+1 555-0100,@fax',
    { name: '=HYPERLINK("x")', phone: '+1 555-0100', fax: '@fax' },
  ],
  ['a subtraction', 'Name,Phone\n-2+3,555', { name: '-2+3', phone: '555' }],
  ['an NPI', 'Name,NPI #\nAna,1234567893', { name: 'Ana', npi: '1234567893' }],
  ['an NPI in groups', 'Name,NPI\nAna,123-456-7893', { name: 'Ana', npi: '1234567893' }],
  ['an NPI as a decimal number', 'Name,NPI\nAna,1234567893.0', { name: 'Ana', npi: '1234567893' }],
  [
    'payers by name',
    "Name,Networks\nAna,WA L&I (workers' compensation); TRICARE",
    { name: 'Ana', networks: ['wa-lni', 'tricare'] },
  ],
  ['payers by id', 'Name,In network\nAna,"wa-lni,premera"', { name: 'Ana', networks: ['wa-lni', 'premera'] }],
  [
    'payers by another name',
    'Name,Insurance\nAna,PPO | VA',
    { name: 'Ana', networks: ['commercial-ppo', 'va-community-care'] },
  ],
  ['payers by part of a name', 'Name,Payers\nAna,LifeWise', { name: 'Ana', networks: ['premera'] }],
  ['a payer twice', 'Name,Payers\nAna,VA; va-community-care', { name: 'Ana', networks: ['va-community-care'] }],
  [
    'training in one cell',
    'Name,Special training\nAna,"MLD, prenatal"',
    { name: 'Ana', training: ['lymphatic', 'prenatal'] },
  ],
  [
    'training in columns',
    'Name,Lymphatic,Oncology,Prenatal\nAna,yes,,x',
    { name: 'Ana', training: ['lymphatic', 'prenatal'] },
  ],
  ['a training that is denied', 'Name,Oncology\nAna,no', { name: 'Ana' }],
];

describe('a list of therapists', () => {
  it.each(tables)('with %s', (_, text, expected) => expect(peopleIn(text)).toEqual([{ ...nobody, ...expected }]));

  it.each([
    ['nothing', '', 'noName'],
    ['headings only', 'Name,Phone\n', 'noRows'],
    ['no headings', 'Ana Flores,LMT,555-0100\nBen Okoro,LMT,555-0101', 'noName'],
    ['no name', 'Phone,Fax\n555-0100,555-0101', 'noName'],
    ['quotes that are never closed', 'Name,Phone\n"Ana Flores,555-0100\nBen Okoro,555-0101', 'unclosed'],
    ['no text', 'Name\0Phone', 'notText'],
    ['far too many rows', `Name\n${'Ana\n'.repeat(1_001)}`, 'tooMany'],
    ['far too much text', `Name\n${'A'.repeat(500_001)}`, 'tooLong'],
  ])('with %s is left alone as a whole', (_, text, problem) => expect(read(text)).toEqual({ problem }));

  it.each([
    ['no name', 'Name,Phone\n,555-0100', { at: 2, name: '', problem: { kind: 'noName' } }],
    [
      'a wrong check digit',
      'Name,NPI\nAna,1234567890',
      { at: 2, name: 'Ana', problem: { kind: 'npi', npi: '1234567890' } },
    ],
    [
      'an NPI that a spreadsheet rounded',
      'Name,NPI\nAna,1.23E+09',
      { at: 2, name: 'Ana', problem: { kind: 'npi', npi: '1.23E+09' } },
    ],
    [
      'a comma too many',
      'Name,Phone\nFlores, Ana,555-0100',
      { at: 2, name: 'Flores', problem: { kind: 'tooManyCells' } },
    ],
    ['a cell too long', `Name,Phone\nAna,${'5'.repeat(201)}`, { at: 2, name: 'Ana', problem: { kind: 'tooLong' } }],
  ])('a row with %s cannot be used, and says why', (_, text, row) => expect(rowsIn(text)).toEqual([row]));

  it('counts rows as a spreadsheet does', () =>
    expect(rowsIn('Name\nAna Flores\n\n"Ben\nOkoro"\nCy Diaz').map(({ at }) => at)).toEqual([2, 4, 5]));

  it('says what it left out', () => {
    const file = read('Name,City,Networks,Training\nAna,Spokane,VA; Evergreen Demo,Reiki');
    expect(file).toMatchObject({ unused: ['City'], rows: [{ left: ['Evergreen Demo', 'Reiki'] }] });
  });

  it('never throws, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aN"\n\r,;\t=ame ') }), (text) => {
        const file = readTherapists(`Name,NPI\n${text}`, profiles);
        return 'problem' in file || file.rows.every((row) => 'problem' in row || row.therapist.name.trim() !== '');
      }),
    ));
});

describe('taking a list over', () => {
  const kept: Therapist[] = [ana, { ...nobody, name: 'Ben Okoro', npi: '1234567893' }];
  const effects = (text: string) => merge(kept, rowsIn(text)).effects;

  it.each([
    ['somebody new', 'Name\nCy Diaz', ['added']],
    ['the same', 'Name,Credential,Phone\nAna Flores,LMT,555-0100', ['same']],
    ['less than is known', 'Name\nAna Flores', ['same']],
    ['another phone', 'Name,Credential,Phone\nana flores,LMT,555-0199', ['changed']],
    ['another name with the same NPI', 'Name,NPI\nBenjamin Okoro,1234567893', ['changed']],
    ['the same name with another NPI', 'Name,NPI\nBen Okoro,1999999992', ['added']],
    ['one person twice', 'Name\nCy Diaz\nCy Diaz', ['added', 'repeats']],
    ['a row that cannot be used', 'Name,NPI\nCy Diaz,12', ['unusable']],
  ])('%s', (_, text, expected) => expect(effects(text)).toEqual(expected));

  it('changes them where they stand, and adds at the end', () =>
    expect(
      merge(kept, rowsIn('Name,Phone\nCy Diaz,1\nAna Flores,2')).therapists.map(({ name, phone }) => [name, phone]),
    ).toEqual([
      ['Ana Flores', '2'],
      ['Ben Okoro', ''],
      ['Cy Diaz', '1'],
    ]));

  it('keeps what a row leaves empty', () =>
    expect(merge(kept, rowsIn('Name,Credential,Phone\nAna Flores,,2')).therapists[0]).toEqual({ ...ana, phone: '2' }));

  it('knows when there would be too many', () => {
    const names = (count: number) => `Name\n${Array.from({ length: count }, (_, at) => `Therapist ${at}`).join('\n')}`;
    expect(merge(kept, rowsIn(names(98))).tooMany).toBe(false);
    expect(merge(kept, rowsIn(names(99))).tooMany).toBe(true);
  });
});
