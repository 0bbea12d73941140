import type { Draft, PanelActions, Place } from '../../components/panel/panel-state.ts';
import type { Code } from '../../lib/codes/code.ts';
import { placeAll as placeAllIn, place as placeIn } from '../../lib/edit.ts';
import type { PayerProfile } from '../../lib/payers/profile.ts';
import type { ControlKind, FieldReading, Meaning } from '../../lib/reading.ts';
import type { Presets } from '../../lib/rule.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { planChoice } from '../../lib/wording/plan-choices.ts';
import { sessionChoice } from '../../lib/wording/session-choices.ts';
import { facts } from './sample-facts.ts';
import { open } from './sample-report.ts';

export const place: Place = { form: 'Referral order', product: 'OpenMRS', site: 'ehr.example', patient: 'J. D.' };

export const presets: Presets = { minutes: defaultSettings.minutes, plans: defaultSettings.plans };

export const payers = [
  { id: 'wa-lni', name: "WA L&I (workers' compensation)" },
  { id: 'tricare', name: 'TRICARE' },
];

export const tricare: PayerProfile = {
  id: 'tricare',
  name: 'TRICARE',
  coversMassageTherapist: 'no',
  note: {
    en: 'Soft-tissue work inside an authorized physical therapy plan can be ordered instead.',
    es: 'En su lugar se puede ordenar trabajo de tejidos blandos dentro de un plan de terapia física autorizado.',
  },
  priorAuthorization: { when: 'never' },
  visitLimit: null,
  requiredNumbers: [],
  source: { label: 'TRICARE Policy Manual, chapter 7' },
  reviewedOn: '2026-11-21',
  confidence: 'H',
};

export const chartCodes: Code[] = [
  { code: 'M54.50', billable: true, title: 'Low back pain, unspecified' },
  { code: 'M62.830', billable: true, title: 'Muscle spasm of back' },
];

const field = (id: string, label: string, meaning: Meaning, kind: ControlKind, value = ''): FieldReading => ({
  id,
  selector: `#${id}`,
  label,
  section: '',
  meaning,
  confidence: 0.9,
  kind,
  value,
  editable: kind !== 'readonly',
  options: [],
  signals: [],
});

export const fields: FieldReading[] = [
  field('dx', 'Diagnosis', 'diagnosis', 'text', 'M54.5'),
  field(
    'order',
    'Order text',
    'narrative',
    'multiline',
    'Massage therapy, prenatal biweekly x 8. r/o DVT, doppler pending',
  ),
  field('goals', 'Treatment goals', 'goals', 'multiline'),
  field('to', 'Referred to', 'referredTo', 'text'),
  field('sign', 'Signature', 'signature', 'readonly', ''),
];

const line = (text: string, meaning: Meaning) => ({ label: text, text, parts: [{ meaning, text }] });

const firstPlan = defaultSettings.plans[0]?.phases ?? [];

export const draft: Draft = {
  form: 'sample',
  place,
  begun: false,
  presets,
  chartCodes,
  lines: [
    { part: 'diagnosis', builder: 'diagnosis', says: false, suggestion: line('____ (ICD-10-CM ____)', 'diagnosis') },
    {
      part: 'procedure',
      builder: null,
      says: true,
      suggestion: line('Technique: myofascial release (CPT 97140).', 'procedure'),
    },
    { part: 'units', builder: 'session', says: false, suggestion: sessionChoice(60) },
    { part: 'frequency', builder: 'plan', says: false, suggestion: planChoice(firstPlan) },
    {
      part: 'medicalNecessity',
      builder: null,
      says: true,
      suggestion: line(
        'Massage therapy is medically necessary to treat ____ (ICD-10-CM ____). Finding: ____. Limits: ____. Tried so far: ____.',
        'medicalNecessity',
      ),
    },
    {
      part: 'referredTo',
      builder: null,
      says: false,
      suggestion: line('Referred to: ____.', 'referredTo'),
      choices: [line('Ana Flores, LMT, CLT', 'referredTo'), line('Ben Okoro, LMT', 'referredTo')],
    },
  ],
};

const found: Code[] = [
  { code: 'M54.2', billable: true, title: 'Cervicalgia' },
  { code: 'M54.5', billable: false, title: 'Low back pain' },
  { code: 'M54.59', billable: true, title: 'Other low back pain' },
];

/** What was asked of the panel, so that a test can read it back. */
const asked: { name: string; value: unknown }[] = [];

const note = (name: string) => (value?: unknown) => {
  asked.push({ name, value });
  document.documentElement.dataset.asked = asked.map((each) => each.name).join(' ');
};

export const actions: PanelActions = {
  place: (suggestion) => placeIn(suggestion, fields),
  placeAll: (suggestions) => placeAllIn(suggestions, fields),
  onInsert: note('insert'),
  onUndo: note('undo'),
  onShow: note('show'),
  onCopy: async (text) => {
    note('copy')(text);
    return !new URLSearchParams(location.search).has('refuse');
  },
  onDismiss: note('dismiss'),
  onRestore: note('restore'),
  onSearchCodes: async () => found,
  onAboutCode: async () => facts,
  onPayerChange: note('payer'),
  onRoleChange: note('role'),
  onStartReferral: note('start'),
  onCancelStart: note('cancel'),
  onSwitchOn: note('on'),
  onAllowFrame: note('allow'),
  onReload: note('reload'),
  onLoadCodes: note('load'),
  onLookAgain: note('look'),
  onCheckText: async () => open,
  onPickFields: note('pick fields'),
  onPick: note('pick'),
  onForget: note('forget'),
  onDocuments: note('documents'),
  onOptions: note('options'),
  onLeave: note('leave'),
};
