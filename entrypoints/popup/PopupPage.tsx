import { useCallback, useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { type ActiveTab, activeTab } from '../../lib/browser/active-tab.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { ask, onNews } from '../../lib/browser/messages.ts';
import { selectedText } from '../../lib/browser/selected-text.ts';
import { openSidePanel } from '../../lib/browser/side-panel.ts';
import { sitesOn, switchOff, switchOn } from '../../lib/browser/sites.ts';
import { loadSettings } from '../../lib/browser/store.ts';
import type { TabReport } from '../../lib/tab-report.ts';

interface Seen {
  tab: ActiveTab | null;
  on: boolean;
  /** The organization decides which sites are read. */
  locked: boolean;
  report: TabReport | null;
}

export function PopupPage() {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [selected, setSelected] = useState('');
  const look = useCallback(() => void lookAt().then(setSeen), []);

  useEffect(() => {
    const life = new AbortController();
    onNews((news) => {
      if (news.type !== 'tab') return;
      setSeen((known) => (known?.tab?.tabId === news.tabId ? { ...known, report: news.tab } : known));
    }, life.signal);
    look();
    return () => life.abort();
  }, [look]);

  // After the answer, which nobody should wait for.
  const tabId = seen?.tab?.tabId;
  useEffect(() => {
    if (tabId !== undefined) void selectedText(tabId).then(setSelected);
  }, [tabId]);

  // How long a person waits for the answer: read off by the browser test.
  useEffect(() => {
    if (seen) performance.mark('answered');
  }, [seen]);

  const tab = seen?.tab ?? null;
  const pattern = tab?.pattern ?? null;
  return (
    <Popup
      state={popupState(seen)}
      locked={seen?.locked ?? false}
      selected={selected}
      onOpenPanel={() => {
        // The browser wants the gesture itself: nothing may be awaited before.
        void openSidePanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).then(() => window.close());
      }}
      onSwitchSite={(on) => pattern && void (on ? switchOn(pattern) : switchOff(pattern)).then(look)}
      onCheckText={(text) => ask({ type: 'check-text', text })}
      onCopy={copyText}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

async function lookAt(): Promise<Seen> {
  const tab = await activeTab();
  const [{ locked }, sites] = await Promise.all([loadSettings(), sitesOn()]);
  const on = tab?.pattern ? sites.includes(tab.pattern) : false;
  const report = tab && on ? await ask({ type: 'report', tabId: tab.tabId }).catch(() => null) : null;
  return { tab, on, locked: locked.includes('sites'), report };
}

function popupState(seen: Seen | null): PopupState {
  const site = seen?.tab?.pattern?.replace(/^https?:\/\/|\/\*$/g, '') ?? '';
  if (!seen) return { kind: 'reading', site };
  if (!seen.tab?.pattern) return { kind: 'noSite' };
  if (!seen.on) return { kind: 'off', site };
  if (!seen.report) return { kind: 'none', site };
  const { report } = seen.report;
  return report ? { kind: 'report', report, site } : { kind: 'possible', site };
}
