import type { Report } from '../check.ts';
import type { Code, CodeFacts } from '../codes/code.ts';
import type { EditionInUse } from '../codes/edition-in-use.ts';
import type { Said } from '../languages.ts';
import type { Reading } from '../reading.ts';
import type { StartPart } from '../start-referral.ts';
import type { TabReport } from '../tab-report.ts';

/** What thinks: the readers of language, the rules and the codes, with the settings and the day of this machine. */
export interface Judge {
  /** Merges what the frames of a tab say, and checks it. */
  reportTab: (tabId: number, readings: Map<number, Reading>) => Promise<TabReport | null>;
  /** Checks a pasted text or FHIR resource; `error` is one sentence for the person who pasted it. */
  checkText: (text: string) => Promise<{ ok: true; value: Report } | { ok: false; error: Said }>;
  searchCodes: (query: string, tab: TabReport | null) => Promise<Code[]>;
  aboutCode: (code: string) => Promise<CodeFacts>;
  startReferral: (tab: TabReport | null) => Promise<StartPart[]>;
  edition: () => Promise<EditionInUse>;
  readCodesAgain: () => void;
}

const file = '/judge.js';
const place = '__massageReferralJudge';

declare const importScripts: ((file: unknown) => void) | undefined;

export function leaveJudge(judge: Judge): void {
  Reflect.set(globalThis, place, judge);
}

/**
 * Chrome's worker may run only scripts that it ran while it was installed, so the judge is run once then. Must be called
 * at once when the worker starts. Firefox has an event page, which may import at any time.
 */
export function keepJudgeAtHand(): void {
  if (inWorker()) globalThis.addEventListener('install', runInWorker);
}

/** Most pages hold no form: the worker starts without the judge, and brings it for the first one that does. */
export async function bringJudge(): Promise<Judge> {
  const here: Judge | undefined = Reflect.get(globalThis, place);
  if (here) return here;
  if (inWorker()) runInWorker();
  // Written out, so that Firefox's reviewers and linter see which file it is; as a text, because it has no types.
  else await import(/* @vite-ignore */ '/judge.js' as string);
  return Reflect.get(globalThis, place);
}

const inWorker = () => typeof importScripts === 'function';

function runInWorker(): void {
  onlyScript ??= trustedTypes.createPolicy('judge', { createScriptURL: () => file });
  importScripts?.(onlyScript.createScriptURL(''));
}

/** Whatever it is asked for, this policy knows one script: the package's own. */
let onlyScript: { createScriptURL: (asked: string) => unknown } | null = null;

declare const trustedTypes: {
  createPolicy: (name: string, rules: { createScriptURL: () => string }) => NonNullable<typeof onlyScript>;
};
