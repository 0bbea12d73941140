import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseOrderFile } from '../../lib/codes/order-file.ts';
import { parseAskedPage } from '../../lib/meaning/asked-schema.ts';
import { readProfileFile } from '../../lib/payers/profile-file.ts';
import { parsePolicy } from '../../lib/policy.ts';
import { parseFrameNews, parseQuestion } from '../../lib/reading-schema.ts';
import { defaultSettings, parseSettings, readSettingsFile, writeSettingsFile } from '../../lib/settings.ts';
import { referral } from '../meaning/pages.ts';
import { orders, therapists } from './valid-files.ts';

export interface FuzzedParser {
  name: string;
  read: (given: unknown) => unknown;
  /** Something it takes; it is then bent and broken in every place. */
  sample: unknown;
  /** A file or a pasted text: it is fed with strings. */
  takesText: boolean;
  /** Whether what came of it is used: then it must be whole, and be taken again as it is. */
  taken: (result: never) => unknown;
}

const text = (read: (text: string) => unknown) => (given: unknown) => read(String(given));

const profile = readFileSync(join(import.meta.dirname, '../../docs/payer-profile.json'), 'utf8');

const reading = {
  epoch: { document: 'a1', form: 0 },
  detected: 'referral',
  confidence: 0.8,
  site: 'ehr.example',
  product: '',
  signals: [],
  title: 'Referral',
  patient: 'J. R.',
  fields: [],
  foreignFrames: [],
  chart: '',
  scanMs: 3,
};

const serviceRequest = {
  resourceType: 'ServiceRequest',
  status: 'draft',
  intent: 'order',
  code: { text: 'Massage therapy' },
  reasonCode: [{ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'M54.50' }] }],
};

/** Every door through which something from outside comes in. A new parser is one line here. */
export const parsers: FuzzedParser[] = [
  {
    name: 'what a frame says',
    read: parseFrameNews,
    sample: { type: 'reading', reading },
    takesText: false,
    taken: (news) => news,
  },
  {
    name: 'what a frame asks about its fields',
    read: text((page) => parseAskedPage({ type: 'understand', page })),
    sample: JSON.stringify(referral),
    takesText: true,
    taken: (page: unknown) => page && JSON.stringify(page),
  },
  {
    name: 'what a page of ours asks',
    read: parseQuestion,
    sample: { type: 'report', tabId: 7 },
    takesText: false,
    taken: (asked) => asked,
  },
  {
    name: 'stored settings',
    read: parseSettings,
    sample: defaultSettings,
    takesText: false,
    taken: (read: { settings?: unknown }) => read.settings,
  },
  {
    name: 'a settings file',
    read: text(readSettingsFile),
    sample: writeSettingsFile(defaultSettings),
    takesText: true,
    taken: (read: { settings?: unknown }) => read.settings && JSON.stringify(read.settings),
  },
  {
    name: 'a policy',
    read: parsePolicy,
    sample: { locked: { state: 'WA', sites: ['https://ehr.example/*'] }, preset: { role: 'assistant' } },
    takesText: false,
    taken: (read: { policy: unknown }) => read.policy,
  },
  {
    name: 'a payer profile',
    read: text(readProfileFile),
    sample: profile,
    takesText: true,
    taken: (read: { profile?: unknown }) => read.profile && JSON.stringify(read.profile),
  },
  {
    name: 'a list of therapists',
    read: text(therapists.read),
    sample: 'Name,Phone,NPI\nJo Hand,555-0100,1234567893',
    takesText: true,
    taken: (people: never) => people && therapists.written(people),
  },
  {
    name: 'an edition of codes',
    read: text((file) => parseOrderFile(file, 2027)),
    sample: '00001 A00     0 Cholera',
    takesText: true,
    taken: (read: object) => ('codes' in read ? read : null),
  },
  {
    name: 'an order in FHIR',
    read: text(orders.read),
    sample: JSON.stringify(serviceRequest),
    takesText: true,
    taken: (order: unknown) => order,
  },
];
