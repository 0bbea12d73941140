import { useCallback, useEffect, useRef, useState } from 'react';
import { type ActiveTab, activeTab, onActiveTab } from '../../lib/browser/active-tab.ts';
import { ask, onNews, tellFrame } from '../../lib/browser/messages.ts';
import { notAllowed, sitesOn } from '../../lib/browser/sites.ts';
import { onSettings } from '../../lib/browser/store.ts';
import type { TabReport } from '../../lib/tab-report.ts';

/** What is known of the active tab. */
export interface TabView {
  tab: ActiveTab | null;
  /** Its site is switched on. */
  on: boolean;
  /** A content script answers there; a page that was open during an update of the extension must be reloaded. */
  listening: boolean;
  report: TabReport | null;
  /** Match patterns of other sites whose frames in this page may not be read. */
  closed: string[];
}

/** The active tab and its report, kept up to date; null until it is first known. */
export function useTab(): { view: TabView | null; look: () => void } {
  const [view, setView] = useState<TabView | null>(null);
  const asked = useRef(0);
  const look = useCallback(() => {
    asked.current += 1;
    const turn = asked.current;
    // An answer that comes once another tab was asked about would be about the wrong patient.
    const show = (next: (known: TabView | null) => TabView | null) => turn === asked.current && setView(next);
    const begin = async (tab: ActiveTab | null) => {
      show((known) => (known?.tab?.tabId === tab?.tabId ? known : null));
      const found = await lookAt(tab);
      show(() => found);
    };
    void activeTab().then(begin);
  }, []);

  useEffect(() => {
    const life = new AbortController();
    onActiveTab(look, life.signal);
    onSettings(look);
    onNews((news) => {
      if (news.type !== 'tab') return;
      setView((known) => (known?.tab?.tabId === news.tabId ? { ...known, listening: true, report: news.tab } : known));
    }, life.signal);
    look();
    return () => life.abort();
  }, [look]);

  return { view, look };
}

async function lookAt(tab: ActiveTab | null): Promise<TabView> {
  const on = tab?.pattern ? (await sitesOn()).includes(tab.pattern) : false;
  if (!tab || !on) return { tab, on, listening: false, report: null, closed: [] };
  const report = await ask({ type: 'report', tabId: tab.tabId }).catch(() => null);
  const top = await tellFrame(tab.tabId, 0, { type: 'scan' });
  const closed = await notAllowed(top?.foreignFrames ?? []);
  return { tab, on, report, closed, listening: report !== null || top !== null };
}
