import type { Said } from './languages.ts';
import { payerIds } from './payers/ids.ts';
import { z } from './schema.ts';
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
    ...names,
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
  /** Names of what could not be used: "locked › role". */
  left: string[];
}

function readParts(group: string, value: unknown): Read {
  const given = record.safeParse(value ?? {});
  if (!given.success) return { parts: {}, left: [group] };
  const entries = Object.entries(given.data).map(([name, part]) => ({ name, parsed: readPart(name, part) }));
  return {
    parts: Object.fromEntries(entries.flatMap(({ name, parsed }) => (parsed ? [[name, parsed.value]] : []))),
    left: entries.flatMap(({ name, parsed }) => (parsed ? [] : [`${group} › ${name}`])),
  };
}

function readPart(name: string, value: unknown): { value: unknown } | null {
  if (name === 'version' || !Object.hasOwn(partSchemas, name)) return null;
  const parsed = partSchemas[name as Part].safeParse(value);
  return parsed.success ? { value: parsed.data } : null;
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
