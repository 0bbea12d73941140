import type { ReactNode } from 'react';
import { DocumentScreen } from '../../components/document/DocumentScreen.tsx';
import { Options } from '../../components/options/Options.tsx';
import type { OptionsActions, OptionsView } from '../../components/options/options-state.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelState, ReportView, Situation } from '../../components/panel/panel-state.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import { inSpoken } from '../../components/words.ts';
import type { Report } from '../../lib/check.ts';
import { readText } from '../../lib/language/read.ts';
import { spokenLanguage } from '../../lib/languages.ts';
import { readProfileFile } from '../../lib/payers/profile-file.ts';
import waLni from '../../lib/payers/wa-lni.ts';
import { rules } from '../../lib/rules/index.ts';
import { defaultSettings, parseSettings, readSettingsFile } from '../../lib/settings.ts';
import { actions, chartCodes, draft, fields, payers, place, presets, tricare } from './sample-page.ts';
import { paperContext, written } from './sample-paper.ts';
import { dangerous, open, ready, unsent, unsigned } from './sample-report.ts';
import { therapists } from './sample-therapists.ts';

const site = 'ehr.example';

const afterInjury = readText(
  'Massage therapy, right shoulder, M75.41. Claim number AB12345. 2x/week for 6 weeks from 12/01/2026.',
);

const view: ReportView = {
  form: 'sample',
  place,
  report: open,
  fields,
  payer: null,
  variesByState: false,
  payers,
  locked: [],
  today: '2026-11-21',
  role: 'prescriber',
  presets,
  chartCodes,
  dismissed: [],
  undo: null,
  lately: null,
  notices: [],
};

const refused: Situation = {
  kind: 'refused',
  field: 'Plan',
  refusal: { reason: 'notKept' },
  text: 'Plan: 2 visits per week for 6 weeks (12 visits).',
  copied: true,
};

const expired: Situation = { kind: 'codesExpired', edition: 'FY2026', to: '2026-09-30' };

const report = (changes: Partial<ReportView>): PanelState => ({ kind: 'report', view: { ...view, ...changes } });

const paying = (from: 'read' | 'chosen'): Report['paying'] => ({
  payer: { value: tricare, from, read: tricare, evidence: { text: 'Tricare', field: 'order', start: 0, end: 7 } },
  state: { value: null, from: null, read: null, evidence: null },
});

const panels: Record<string, PanelState> = {
  report: report({ undo: 'Diagnosis' }),
  'report-harm': report({ report: dangerous, role: 'assistant' }),
  'report-assistant': report({ role: 'assistant', dismissed: ['goal-is-measurable'], locked: ['payer', 'role'] }),
  'report-authorization': report({ report: { ...unsigned, referral: afterInjury, payer: waLni }, payer: waLni }),
  'report-unsigned': report({ report: unsigned }),
  'therapist-offered': report({ report: unsent }),
  ready: report({ report: ready }),
  'payer-does-not-pay': report({ payer: tricare, report: { ...open, paying: paying('read') } }),
  'payer-chosen': report({ payer: tricare, variesByState: true, report: { ...open, paying: paying('chosen') } }),
  refused: report({ notices: [refused] }),
  'frame-in-report': report({ notices: [{ kind: 'blockedFrame', site, frame: 'forms.example' }, expired] }),
  possible: { kind: 'possible', place, notices: [] },
  starting: { kind: 'starting', draft },
  off: { kind: 'off', site },
  'site-unknown': { kind: 'siteUnknown' },
  'not-referral': { kind: 'notReferral', site },
  'blocked-frame': { kind: 'blockedFrame', site, frame: 'forms.example' },
  reading: { kind: 'reading' },
  changed: { kind: 'changed' },
  updated: { kind: 'updated' },
  'codes-expired': expired,
  locked: { kind: 'locked', site },
  failed: { kind: 'failed', reason: 'The page could not be read.' },
  'nothing-readable': {
    kind: 'nothingReadable',
    site,
    picked: [{ meaning: 'narrative', label: 'Clinical notes' }],
    picking: 'diagnosis',
  },
};

const popups: Record<string, PopupState> = {
  'popup-report': { kind: 'report', report: open, site },
  'popup-ready': { kind: 'report', report: ready, site },
  'popup-possible': { kind: 'possible', site },
  'popup-none': { kind: 'none', site },
  'popup-off': { kind: 'off', site },
  'popup-no-site': { kind: 'noSite' },
};

const popup = (state: PopupState) => (
  <Popup
    state={state}
    locked={false}
    selected=""
    onOpenPanel={actions.onLeave}
    onSwitchSite={actions.onLeave}
    onCheckText={actions.onCheckText}
    onCopy={actions.onCopy}
    onOptions={actions.onOptions}
  />
);

/** The tallest popup there can be: the rules that take the most words to say what to do. */
const Longest = () => {
  const longest = rules.map(({ unmet }) => inSpoken(unmet)).sort((one, other) => other.length - one.length);
  const findings = open.findings.slice(0, 4).map((each, at) => ({ ...each, summary: longest[at] ?? '' }));
  return popup({ kind: 'report', report: { ...open, findings }, site: 'ehr.west.county-hospitals.example' });
};

const edition = { name: 'FY2027', from: '2026-10-01', to: '2027-09-30', rows: 98_403, billable: 74_879 };

const options: OptionsView = {
  settings: {
    ...defaultSettings,
    sites: ['https://ehr.example/*'],
    prescriber: { ...defaultSettings.prescriber, name: 'Anna Ruiz', credential: 'MD', npi: '1234567893' },
  },
  locked: [],
  payers,
  codes: { edition, loaded: null },
  expired: false,
  problem: null,
};

const optionsActions: OptionsActions = {
  onChange: actions.onLeave,
  onAddSite: actions.onLeave,
  onRemoveSite: actions.onLeave,
  onExport: actions.onLeave,
  readFile: readSettingsFile,
  readPayer: readProfileFile,
  onImport: actions.onLeave,
  readCodes: async () => ({
    edition: { name: 'FY2028', from: '2027-10-01', to: '2028-09-30', rows: 98_890, billable: 75_234 },
    text: '',
    added: 512,
    gone: 25,
  }),
  onUseCodes: async () => true,
  onRemoveCodes: async () => true,
};

const damaged = parseSettings({ ...defaultSettings, minutes: [0] });

const optionsScenes: Record<string, OptionsView> = {
  options,
  'options-opened': { ...options, codes: 'asking' },
  'options-without-codes': { ...options, codes: 'notLoaded' },
  'options-therapists': { ...options, settings: { ...options.settings, therapists } },
  'options-locked': {
    ...options,
    locked: ['sites', 'payer', 'prescriber'],
    expired: true,
    codes: { edition, loaded: { state: 'damaged' } },
    problem: damaged.ok ? null : damaged.error,
  },
};

const Paper = ({ first }: { first: string }) => (
  <DocumentScreen
    report={written}
    context={{ ...paperContext, language: spokenLanguage([inSpoken({ en: 'en', es: 'es' })]) }}
    therapists={therapists}
    patient="J. D."
    first={first}
    actions={{ onPrint: actions.onLeave, onCopy: actions.onCopy, onDownloadOrder: actions.onLeave }}
  />
);

const papers = ['prescription', 'appeal', 'checklist', 'patientSpanish'];

export const scenes: Record<string, ReactNode> = {
  ...Object.fromEntries(papers.map((first) => [`document-${first}`, <Paper key={first} first={first} />])),
  ...Object.fromEntries(
    Object.entries(panels).map(([name, state]) => [
      name,
      <Panel key={name} {...{ state, actions }} drafts={state.kind === 'starting' ? [state.draft] : []} />,
    ]),
  ),
  ...Object.fromEntries(Object.entries(popups).map(([name, state]) => [name, popup(state)])),
  'popup-longest': <Longest />,
  ...Object.fromEntries(
    Object.entries(optionsScenes).map(([name, view]) => [
      name,
      <Options key={name} {...{ view }} actions={optionsActions} />,
    ]),
  ),
};
