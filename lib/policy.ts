import type { Said } from './languages.ts';
import { payerIds } from './payers/ids.ts';
import { type Issue, placeOf, plainName, z } from './schema.ts';
import { defaultSettings, partSchemas, type Settings } from './settings.ts';

type Part = Exclude<keyof Settings, 'version'>;
type Parts = Partial<Omit<Settings, 'version'>>;

/** What an organization sets on its machines; docs/admin.md says how. */
export interface Policy {
  /** Always hold, and cannot be changed by the person. */
  locked: Parts;
  /** Hold until the person changes a setting. */
  preset: Parts;
}

export const noPolicy: Policy = { locked: {}, preset: {} };

/** Deeper or larger than any list of sites, therapists and payers a hospital could mean. */
const largestPolicy = 500_000;

const groups = ['locked', 'preset'] as const;

const record = z.record(z.string(), z.unknown());

/**
 * Reads a policy part by part: what cannot be used is left out and named, so that one slip of the pen does not take away
 * what the rest of the policy protects. Never throws.
 */
export function parsePolicy(value: unknown): { policy: Policy; problem: Said | null } {
  const given = record.safeParse(value ?? {});
  if (!given.success || tooLarge(given.data)) return { policy: noPolicy, problem: notUsed(['policy']) };
  const names = Object.keys(given.data).filter((name) => !groups.some((group) => group === name));
  const [locked, preset] = groups.map((group) => readParts(group, given.data[group])) as [Read, Read];
  const policy = { locked: locked.parts, preset: preset.parts };
  const left = [
    ...names.map(plainName),
    ...locked.left,
    ...preset.left,
    ...groups.flatMap((group) => dropUnknownPayer(group, policy)),
  ];
  return {
    policy,
    problem: left.length > 0 ? notUsed(left) : null,
  };
}

/** A payer that nobody knows would show as none at all. Takes it out, and names it. */
function dropUnknownPayer(group: (typeof groups)[number], { locked, preset }: Policy): string[] {
  const { [group]: parts } = { locked, preset };
  const own = [...(locked.payerProfiles ?? []), ...(preset.payerProfiles ?? [])];
  const known: string[] = [...payerIds, ...own.map(({ id }) => id)];
  if (!parts.payer || known.includes(parts.payer)) return [];
  delete parts.payer;
  return [`${group} › payer`];
}

interface Read {
  parts: Parts;
  /** Names of what could not be used: "locked › role", "locked › sites › ehr.example". */
  left: string[];
}

function readParts(group: string, value: unknown): Read {
  const given = record.safeParse(value ?? {});
  if (!given.success) return { parts: {}, left: [group] };
  const entries = Object.entries(given.data).map(([name, part]) => ({ name, read: readPart(name, part) }));
  return {
    parts: Object.fromEntries(entries.flatMap(({ name, read }) => (read.used ? [[name, read.value]] : []))),
    left: entries.flatMap(({ name, read }) =>
      read.left.map((place) => [group, plainName(name), place].filter(Boolean).join(' › ')),
    ),
  };
}

interface ReadPart {
  used: boolean;
  value?: unknown;
  /** Places in the part that cannot be used; '' for the part itself. */
  left: string[];
}

/** Of a list the entries that can be used are kept: one wrong site must not switch off the others. */
function readPart(name: string, value: unknown): ReadPart {
  if (name === 'version' || !Object.hasOwn(partSchemas, name)) return { used: false, left: [''] };
  const schema = partSchemas[name as Part];
  const whole = schema.safeParse(value);
  if (whole.success) return { used: true, value: whole.data, left: [] };
  const { issues } = whole.error;
  if (!Array.isArray(value)) return { used: false, left: [placeOf(issues[0])] };
  const rest = value.filter((_, at) => issues.every(({ path }) => path[0] !== at));
  const kept = schema.safeParse(rest);
  if (!kept.success || rest.length === 0) return { used: false, left: [''] };
  return { used: true, value: kept.data, left: [...new Set(issues.map((issue) => entryName(value, issue)))] };
}

/** A site is known by its words, anything longer by its place in the list. */
function entryName(list: unknown[], issue: Issue): string {
  const entry = list[Number(issue.path[0])];
  return typeof entry === 'string' ? plainName(entry) : placeOf(issue);
}

function tooLarge(value: unknown): boolean {
  try {
    return JSON.stringify(value).length > largestPolicy;
  } catch {
    return true;
  }
}

/** At most so many names: the sentence must stay one. */
const mostNames = 5;

function notUsed(names: string[]): Said {
  const list = names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ', …' : '');
  return {
    en: `A part of your organization’s policy cannot be used and was left out: ${list}. Tell your IT department.`,
    es: `Una parte de la política de su organización no se puede usar y se omitió: ${list}. Avise al departamento de informática.`,
  };
}

/** The settings in force: what is locked comes before what the person saved, and that before what is preset. */
export const inForce = (saved: Settings | null, { locked, preset }: Policy): Settings => ({
  ...(saved ?? { ...defaultSettings, ...preset }),
  ...locked,
});

/** What may be saved of changed settings: a locked part stays as the person had it, for the day the policy goes. */
export function toSave(changed: Settings, saved: Settings | null, policy: Policy): Settings {
  const own = inForce(saved, { ...policy, locked: {} });
  const kept = Object.fromEntries(lockedParts(policy).map((part) => [part, own[part]]));
  return { ...changed, ...kept };
}

export const lockedParts = ({ locked }: Policy): Part[] => Object.keys(locked) as Part[];
