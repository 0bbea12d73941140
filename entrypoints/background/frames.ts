import browser from 'webextension-polyfill';
import { bring } from '../../lib/browser/bring.ts';
import { dismissedOn } from '../../lib/browser/dismissals.ts';
import { bringJudge } from '../../lib/browser/judge.ts';
import { announce, tellFrame, tellTab } from '../../lib/browser/messages.ts';
import { framePort } from '../../lib/browser/protocol.ts';
import type { Reading } from '../../lib/reading.ts';
import { parseFrameNews } from '../../lib/reading-schema.ts';
import type { TabReport } from '../../lib/tab-report.ts';
import { showBadge } from './badge.ts';

/** By tab, then by frame. In memory only: it goes with the frame, the tab or the worker. */
const tabs = new Map<number, Map<number, Reading>>();

/** Frames hold a port while they have something to say; the browser closes it when the frame goes. */
export function listenToFrames(): void {
  browser.runtime.onConnect.addListener((port) => {
    const { id, tab, frameId } = port.sender ?? {};
    if (port.name !== framePort || id !== browser.runtime.id) return;
    if (tab?.id === undefined || frameId === undefined) return;
    const tabId = tab.id;
    port.onMessage.addListener((message) => hear(tabId, frameId, message));
    port.onDisconnect.addListener(() => forget(tabId, frameId));
  });
}

function hear(tabId: number, frameId: number, message: unknown): void {
  const news = parseFrameNews(message);
  if (news?.type === 'reader') void bring('reader', tabId, [frameId]);
  if (news?.type === 'picked') {
    announce({ ...news, tabId });
    void tellTab(tabId, { type: 'unpick' });
  }
  if (news?.type !== 'reading') return;
  const frames = tabs.get(tabId) ?? new Map<number, Reading>();
  tabs.set(tabId, frames.set(frameId, news.reading));
  void publish(tabId);
}

function forget(tabId: number, frameId: number): void {
  const frames = tabs.get(tabId);
  if (!frames?.delete(frameId)) return;
  if (frames.size === 0) tabs.delete(tabId);
  void publish(tabId);
}

/** What is known of a tab. A worker that was asleep has forgotten everything and asks the frames first. */
export async function reportOf(tabId: number): Promise<TabReport | null> {
  if (!tabs.has(tabId)) await askFrames(tabId);
  return currentReport(tabId);
}

/** Milliseconds: a scan takes a tenth of it. Where the page itself holds no form, a frame in it is less likely to. */
const patience = { form: 400, none: 100 };

/** Asks every frame to look again; those with something to say speak over their port. */
async function askFrames(tabId: number): Promise<void> {
  const [top] = await Promise.all([tellFrame(tabId, 0, { type: 'scan' }), tellTab(tabId, { type: 'scan' })]);
  if (!top) return;
  const until = Date.now() + (top.detected === 'none' ? patience.none : patience.form);
  while (!tabs.has(tabId) && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function currentReport(tabId: number): Promise<TabReport | null> {
  const frames = tabs.get(tabId);
  if (!frames) return null;
  const report = await (await bringJudge()).reportTab(tabId, frames);
  return report && { ...report, dismissed: await dismissedOn(report.form) };
}

/** Checks a tab again and tells badge, panel and popup. */
export async function publish(tabId: number): Promise<void> {
  const tab = await currentReport(tabId);
  await showBadge(tabId, tab);
  announce({ type: 'tab', tabId, tab });
}

export const checkAllTabs = (): void => {
  for (const tabId of tabs.keys()) void publish(tabId);
};
