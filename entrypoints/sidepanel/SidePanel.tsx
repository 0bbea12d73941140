import browser from 'webextension-polyfill';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-state.ts';
import { copyText } from '../../lib/browser/copy-text.ts';
import { show } from '../../lib/browser/insert.ts';
import { ask, tellTab } from '../../lib/browser/messages.ts';
import { switchOn } from '../../lib/browser/sites.ts';
import { changeSettings } from '../../lib/browser/store.ts';
import { place, placeAll } from '../../lib/edit.ts';
import { draftOf, hostOf, panelState, pickedOn } from './panel-state.ts';
import { useDoing } from './use-doing.ts';
import { useDrafts } from './use-drafts.ts';
import { useExpiredCodes } from './use-expired-codes.ts';
import { usePicking } from './use-picking.ts';
import { useSelection } from './use-selection.ts';
import { useSettings } from './use-settings.ts';
import { useTab } from './use-tab.ts';

export function SidePanel() {
  const { view, look } = useTab();
  const settings = useSettings();
  const tab = view?.report ?? null;
  const tabId = view?.tab?.tabId ?? null;
  const pattern = view?.tab?.pattern ?? null;
  const { doing, change, insertEdits, undoLast } = useDoing(tab);
  const { drafts, begin, end } = useDrafts(tab);
  const { picking, sites, pick, forget } = usePicking(tabId, doing.picking);
  const expired = useExpiredCodes(view);
  const selected = useSelection(view?.tab?.windowId ?? null);
  const fields = tab?.fields ?? [];

  const actions: PanelActions = {
    place: (suggestion) => place(suggestion, fields),
    placeAll: (suggestions) => placeAll(suggestions, fields),
    onInsert: (edits) => void insertEdits(edits).then(() => tabId !== null && end(tabId)),
    onUndo: () => void undoLast(),
    onShow: (fieldId) => tab && void show(tab, fieldId),
    onCopy: copyText,
    onDismiss: (rule) => tabId !== null && void ask({ type: 'dismiss', tabId, rule }),
    onRestore: () => tabId !== null && void ask({ type: 'restore', tabId }),
    onAboutCode: askAbout,
    onSearchCodes: (query) => ask({ type: 'search-codes', query, tabId }),
    onPayerChange: (chosen) => tabId !== null && void ask({ type: 'choose-payer', tabId, ...chosen }),
    onRoleChange: (role) => void changeSettings((known) => ({ ...known, role })),
    onStartReferral: () => {
      if (!tab) return;
      void ask({ type: 'start-referral', tabId: tab.tabId }).then((parts) =>
        begin(tab.tabId, draftOf(tab, settings.settings, parts)),
      );
    },
    onCancelStart: () => tabId !== null && end(tabId),
    onSwitchOn: () => pattern && void switchOn(pattern).then(look),
    onAllowFrame: (frame) => {
      const closed = view?.closed.find((each) => hostOf(each) === frame);
      if (closed) void switchOn(closed).then(look);
    },
    onReload: () => tabId !== null && void browser.tabs.reload(tabId),
    onLoadCodes: () => void browser.runtime.openOptionsPage(),
    onLookAgain: () => {
      change({ picking: false });
      if (tabId !== null) void tellTab(tabId, { type: 'scan' }).then(look);
    },
    onCheckText: (text) => ask({ type: 'check-text', text }),
    onPickFields: () => change({ picking: true }),
    onPick: (meaning) => void pick(meaning),
    onForget: (meaning) => void forget(meaning),
    onDocuments: (paper) => {
      const url = browser.runtime.getURL(`/document.html?tab=${tabId}${paper ? `#${paper}` : ''}`);
      if (tabId !== null) void browser.tabs.create({ url });
    },
    onOptions: () => void browser.runtime.openOptionsPage(),
    onLeave: () => tabId !== null && void tellTab(tabId, { type: 'focus' }),
  };

  const state = panelState(view, settings, { ...doing, notices: [...expired, ...doing.notices] }, drafts);
  const picked = pickedOn(sites, settings.settings);
  return (
    <Panel
      state={state.kind === 'nothingReadable' ? { ...state, picking, picked } : state}
      actions={actions}
      drafts={drafts}
      selected={selected}
    />
  );
}

/** The same for every render: the picker asks again when it changes. */
const askAbout = (code: string) => ask({ type: 'about-code', code });
