import { builderOf } from '../../components/builders/builder-for.ts';
import type { Draft, Lately, PanelState, Place, ReportView, Situation } from '../../components/panel/panel-state.ts';
import type { Loaded } from '../../lib/browser/store.ts';
import { today } from '../../lib/browser/today.ts';
import type { Suggestion } from '../../lib/finding.ts';
import { payerChoices, variesByState } from '../../lib/payers/index.ts';
import type { Settings } from '../../lib/settings.ts';
import type { StartPart } from '../../lib/start-referral.ts';
import type { TabReport } from '../../lib/tab-report.ts';
import type { TabView } from './use-tab.ts';

/** What the panel itself remembers while it is open, for one form. */
export interface Doing {
  picking: boolean;
  /** The name of what Undo would take back. */
  undo: string | null;
  lately: Lately | null;
  notices: Situation[];
}

export const nothingDone: Doing = { picking: false, undo: null, lately: null, notices: [] };

/** Which screen the panel shows. */
export function panelState(
  view: TabView | null,
  { settings, locked }: Pick<Loaded, 'settings' | 'locked'>,
  doing: Doing,
  drafts: Draft[],
): PanelState {
  if (!view) return { kind: 'reading' };
  const site = siteName(view);
  if (!view.tab?.pattern) return { kind: 'siteUnknown' };
  if (!view.on) return { kind: mayBeSwitchedOn(view, settings, locked) ? 'off' : 'locked', site };
  if (doing.picking) return { kind: 'nothingReadable', site, picked: pickedOn([site], settings), picking: null };
  if (!view.listening) return { kind: 'updated' };
  const { report: tab } = view;
  const closed = view.closed.map((pattern): Situation => ({ kind: 'blockedFrame', site, frame: hostOf(pattern) }));
  if (!tab) return closed[0] ?? { kind: 'notReferral', site };
  const draft = drafts.find(({ form }) => form === formOf(tab));
  if (draft) return { kind: 'starting', draft };
  const { report } = tab;
  const notices = [...closed, ...doing.notices];
  if (!report) return { kind: 'possible', place: placeOf(tab), notices };
  return { kind: 'report', view: reportView({ ...tab, report }, { settings, locked }, { ...doing, notices }) };
}

/** A site that the organization names may still wait for the browser's own permission. */
const mayBeSwitchedOn = ({ tab }: TabView, { sites }: Settings, locked: Loaded['locked']): boolean =>
  !locked.includes('sites') || sites.includes(tab?.pattern ?? '');

/** "ehr.example" out of "https://ehr.example/*". */
export const siteName = ({ tab }: TabView): string => hostOf(tab?.pattern ?? '');

export const hostOf = (pattern: string): string => pattern.replace(/^https?:\/\/|\/\*$/g, '');

/** One form of one tab; '' for none. */
export const formOf = (tab: TabReport | null): string => (tab ? `${tab.tabId} ${tab.form}` : '');

export const pickedOn = (sites: string[], { picked }: Settings) =>
  picked
    .filter(({ site }) => sites.includes(site))
    .flatMap(({ fields }) => fields.map(({ selector, meaning }) => ({ meaning, label: selector })));

const placeOf = ({ title, product, site, patient }: TabReport): Place => ({ form: title, product, site, patient });

const presetsOf = ({ minutes, plans }: Settings) => ({ minutes, plans });

export const draftOf = (tab: TabReport, settings: Settings, parts: StartPart[]): Draft => ({
  form: formOf(tab),
  place: placeOf(tab),
  begun: tab.report !== null,
  presets: presetsOf(settings),
  chartCodes: tab.chartCodes,
  lines: parts.map(({ part, suggestion, choices }) => ({
    part,
    suggestion,
    ...(choices && { choices }),
    builder: part === 'referredTo' || mendsOnly(suggestion) ? null : builderOf(part),
    says: part === 'medicalNecessity' && tab.report?.elements.diagnosis.status !== 'missing',
  })),
});

/** Words that mend what stands there, or add the length to a frequency that is given, are not built anew. */
const mendsOnly = ({ replaces, parts }: Suggestion): boolean =>
  replaces !== undefined || (parts?.length === 1 && parts[0]?.meaning === 'duration');

function reportView(
  tab: TabReport & { report: NonNullable<TabReport['report']> },
  { settings, locked }: Pick<Loaded, 'settings' | 'locked'>,
  doing: Doing,
): ReportView {
  return {
    form: formOf(tab),
    place: placeOf(tab),
    report: tab.report,
    fields: tab.fields,
    payer: tab.report.payer,
    variesByState: tab.report.payer !== null && variesByState(tab.report.payer, settings.payerProfiles),
    today: today(),
    payers: payerChoices(settings.payerProfiles),
    locked,
    role: settings.role,
    presets: presetsOf(settings),
    chartCodes: tab.chartCodes,
    dismissed: tab.dismissed,
    undo: doing.undo,
    lately: doing.lately,
    notices: doing.notices,
  };
}
