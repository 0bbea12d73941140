import { type Language, languages, type Said } from './languages.ts';
import type { PayerProfile } from './payers/profile.ts';
import { profileSchema } from './payers/profile-schema.ts';
import { type Meaning, meanings } from './reading.ts';
import type { Phase } from './referral.ts';
import { atLeast, atMost, placeOf, z } from './schema.ts';
import { states } from './states.ts';
import { mostTherapists, type Therapist, trainings } from './therapists/therapist.ts';

/** The only thing that is kept. It holds no word about a patient. */
export interface Settings {
  version: 2;
  /** `auto` follows the browser. */
  language: 'auto' | Language;
  /** Match patterns of the sites that were switched on: "https://ehr.example/*". */
  sites: string[];
  role: 'prescriber' | 'assistant';
  /** Payer profile id, or null for none. */
  payer: string | null;
  /** Two letters, or null. */
  state: string | null;
  prescriber: Prescriber;
  therapists: Therapist[];
  /** The clinic's own payers, beside the built-in ones. */
  payerProfiles: PayerProfile[];
  /** Visit lengths to offer, in minutes. */
  minutes: number[];
  plans: PlanPreset[];
  /** Fields picked by hand, per site. */
  picked: PickedSite[];
}

export interface Prescriber {
  name: string;
  credential: string;
  npi: string;
  phone: string;
  fax: string;
}

export interface PlanPreset {
  /** '' = called after what it says, in the language of the interface. */
  name: string;
  phases: Phase[];
}

export interface PickedSite {
  site: string;
  fields: { selector: string; meaning: Meaning }[];
}

export const defaultSettings: Settings = {
  version: 2,
  language: 'auto',
  sites: [],
  role: 'prescriber',
  payer: null,
  state: null,
  prescriber: { name: '', credential: '', npi: '', phone: '', fax: '' },
  therapists: [],
  payerProfiles: [],
  minutes: [60, 45, 30],
  plans: [
    { name: '', phases: [weekly(2, 6)] },
    { name: '', phases: [weekly(1, 8)] },
    { name: '', phases: [weekly(2, 4), weekly(1, 4)] },
  ],
  picked: [],
};

function weekly(visits: number, weeks: number): Phase {
  return { sessionsPerPeriod: [visits, visits], period: 1, periodUnit: 'wk', periods: [weeks, weeks] };
}

const line = z.string().check(atMost(200));
const count = z.number().check(z.int(), z.minimum(1), z.maximum(1000));
const range = z.tuple([count, count]);

const phase = z.strictObject({
  sessionsPerPeriod: range,
  period: count,
  periodUnit: z.enum(['d', 'wk', 'mo']),
  // A policy of Chrome can leave a key out, but not say null.
  periods: z._default(z.nullable(range), null),
});

const therapist = z.strictObject({
  name: line,
  credential: line,
  licence: line,
  phone: line,
  fax: line,
  npi: line,
  networks: z.array(line).check(atMost(60)),
  training: z.array(z.enum(trainings)).check(atMost(trainings.length)),
});

/** `http(s)://host/*`, one host at a time: what the browser is asked to allow. */
const sitePattern = /^https?:\/\/[a-z0-9.-]{1,253}\/\*$/;

/** More payers than one clinic deals with. */
export const mostProfiles = 40;

const settingsSchema = z.strictObject({
  version: z.literal(2),
  language: z.enum(['auto', ...languages]),
  sites: z.array(z.string().check(z.regex(sitePattern))).check(atMost(200)),
  role: z.enum(['prescriber', 'assistant']),
  payer: z.nullable(line),
  state: z.nullable(z.enum(states)),
  prescriber: z.strictObject({ name: line, credential: line, npi: line, phone: line, fax: line }),
  therapists: z.array(therapist).check(atMost(mostTherapists)),
  payerProfiles: z.array(profileSchema).check(atMost(mostProfiles)),
  minutes: z.array(z.number().check(z.int(), z.minimum(1), z.maximum(240))).check(atLeast(1), atMost(12)),
  plans: z
    .array(z.strictObject({ name: line, phases: z.array(phase).check(atLeast(1), atMost(12)) }))
    .check(atMost(30)),
  picked: z
    .array(
      z.strictObject({
        site: line,
        fields: z
          .array(z.strictObject({ selector: z.string().check(atMost(2000)), meaning: z.enum(meanings) }))
          .check(atMost(60)),
      }),
    )
    .check(atMost(200)),
});

/** How each part is read on its own: a policy may set some and leave others. */
export const partSchemas = settingsSchema.shape;

export type Parsed = { ok: true; settings: Settings } | { ok: false; error: Said };

/** All or nothing: settings of this version, or one sentence that says what is wrong with them. */
export function parseSettings(value: unknown): Parsed {
  if (!value || typeof value !== 'object') return { ok: false, error: notSettings };
  if (!('version' in value) || typeof value.version !== 'number') return { ok: false, error: notSettings };
  if (value.version !== 1 && value.version !== 2) {
    return {
      ok: false,
      error: {
        en: `These settings are of version ${value.version}; this extension reads versions 1 and 2.`,
        es: `Esta configuración es de la versión ${value.version}; esta extensión lee las versiones 1 y 2.`,
      },
    };
  }
  const parsed = settingsSchema.safeParse(value.version === 1 ? fromVersion1(value) : value);
  if (parsed.success) return { ok: true, settings: parsed.data };
  const place = placeOf(parsed.error.issues[0]);
  return {
    ok: false,
    error: {
      en: `The settings were left as they are: “${place}” cannot be used.`,
      es: `La configuración quedó como estaba: “${place}” no se puede usar.`,
    },
  };
}

/** Version 2 added the language, the clinic's therapists and its payers. */
const fromVersion1 = (settings: object): object => ({
  ...settings,
  version: 2,
  language: defaultSettings.language,
  therapists: defaultSettings.therapists,
  payerProfiles: defaultSettings.payerProfiles,
});

const notSettings: Said = {
  en: 'This file holds no settings of the Massage Referral Assistant. Choose a file that was exported here.',
  es: 'Este archivo no contiene una configuración de Massage Referral Assistant. Elija un archivo exportado aquí.',
};

/** A settings file is a few kilobytes; anything far larger is something else. */
const largestFile = 200_000;

/** Reads an exported file. */
export function readSettingsFile(text: string): Parsed {
  if (text.length > largestFile) return { ok: false, error: notSettings };
  try {
    return parseSettings(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return { ok: false, error: notSettings };
  }
}

export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;

/** The match pattern that stands for a page's address, or null where an extension cannot work. */
export function patternFor(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const pattern = `${protocol}//${hostname}/*`;
  return sitePattern.test(pattern) ? pattern : null;
}
