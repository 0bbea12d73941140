import type { Report } from '../check.ts';
import type { Code, CodeFacts } from '../codes/code.ts';
import type { EditionInUse } from '../codes/edition-in-use.ts';
import type { Said } from '../languages.ts';
import type { Epoch, Meaning, Reading } from '../reading.ts';
import type { Refusal } from '../refusal.ts';
import type { StartPart } from '../start-referral.ts';
import type { TabReport } from '../tab-report.ts';
import type { ChosenPayer } from '../who-pays.ts';

/** What an extension page asks of the worker. */
export type Question =
  | { type: 'report'; tabId: number }
  | { type: 'check-text'; text: string }
  | { type: 'search-codes'; query: string; tabId: number | null }
  | { type: 'dismiss'; tabId: number; rule: string }
  | { type: 'restore'; tabId: number }
  | ({ type: 'choose-payer'; tabId: number } & ChosenPayer)
  | { type: 'start-referral'; tabId: number }
  | { type: 'take-selection'; windowId: number }
  | { type: 'about-code'; code: string }
  | { type: 'edition' }
  | { type: 'codes-changed' };

export interface Answers {
  report: TabReport | null;
  'check-text': Report;
  'search-codes': Code[];
  dismiss: null;
  restore: null;
  'choose-payer': null;
  'start-referral': StartPart[];
  'take-selection': string | null;
  'about-code': CodeFacts;
  edition: EditionInUse;
  'codes-changed': EditionInUse;
}

/** What the panel or the worker asks of one frame. */
export type Order =
  | { type: 'scan' }
  | { type: 'edit'; epoch: Epoch; fieldId: string; from: string; to: string }
  | { type: 'show'; epoch: Epoch; fieldId: string }
  | { type: 'pick'; meaning: Meaning }
  /** A field was picked in another frame: stop waiting for a click. */
  | { type: 'unpick' }
  | { type: 'focus' }
  | { type: 'stop' };

/** What became of an edit. */
export type Outcome = { outcome: 'written'; value: string } | ({ outcome: 'refused' } & Refusal);

/** What the worker tells every open extension page. */
export type News =
  | { type: 'tab'; tabId: number; tab: TabReport | null }
  | { type: 'selection'; windowId: number }
  | { type: 'picked'; tabId: number; site: string; selector: string; meaning: Meaning };

/** What a frame tells the worker over its port. */
export type FrameNews =
  | { type: 'reading'; reading: Reading }
  /** `site`: the frame's own host. */
  | { type: 'picked'; site: string; selector: string; meaning: Meaning }
  /** Something here can be filled in: the reader is wanted. */
  | { type: 'reader' };

/** One shape for every reply, because the polyfill and the browsers differ in how they carry a thrown error. */
export type Reply<Value> = { ok: true; value: Value } | { ok: false; error?: Said };

export const framePort = 'frame';

/** What a frame gives back: an outcome of an edit, its Reading after a scan, otherwise nothing. */
export type Given<Type extends Order['type']> = Type extends 'edit' ? Outcome : Type extends 'scan' ? Reading : null;
