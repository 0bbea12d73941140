import { useCallback, useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import type { Draft } from '../../components/panel/panel-state.ts';
import { onNews } from '../../lib/browser/messages.ts';
import type { TabReport } from '../../lib/tab-report.ts';
import { formOf } from './panel-state.ts';

interface Kept {
  tabId: number;
  draft: Draft;
}

/**
 * Orders that are being laid out. They stay as they were left while another tab is in front, in memory only; each goes
 * with its form, its patient or its tab.
 */
export function useDrafts(tab: TabReport | null) {
  const [kept, setKept] = useState<Kept[]>([]);
  /** Of a tab, only what belongs to this form stays. */
  const keepOnly = useCallback(
    (tabId: number, form: string) =>
      setKept((known) => known.filter((each) => each.tabId !== tabId || each.draft.form === form)),
    [],
  );

  useEffect(() => {
    const life = new AbortController();
    const closed = (tabId: number) => keepOnly(tabId, '');
    onNews((news) => {
      if (news.type === 'tab') keepOnly(news.tabId, formOf(news.tab));
    }, life.signal);
    browser.tabs.onRemoved.addListener(closed);
    return () => {
      life.abort();
      browser.tabs.onRemoved.removeListener(closed);
    };
  }, [keepOnly]);

  useEffect(() => {
    if (tab) keepOnly(tab.tabId, formOf(tab));
  }, [tab, keepOnly]);

  return {
    drafts: kept.map(({ draft }) => draft),
    begin: (tabId: number, draft: Draft) =>
      setKept((known) => [...known.filter((each) => each.tabId !== tabId), { tabId, draft }]),
    end: (tabId: number) => keepOnly(tabId, ''),
  };
}
