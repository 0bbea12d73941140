import browser from 'webextension-polyfill';
import { openPoints, type TabReport } from '../../lib/tab-report.ts';

const open = '#b45309';
const ready = '#15803d';

/** The number of open points, a tick when none is left, and nothing at all where no massage referral was found. */
export async function showBadge(tabId: number, tab: TabReport | null): Promise<void> {
  const points = tab?.report ? openPoints(tab) : null;
  const text = points === null ? '' : points === 0 ? '✓' : String(points);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: points === 0 ? ready : open });
  } catch {
    // The tab was closed meanwhile: there is no badge left to set.
  }
}
