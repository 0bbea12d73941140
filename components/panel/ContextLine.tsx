import { chartLanguage } from '../../lib/languages.ts';
import { states } from '../../lib/states.ts';
import type { Known } from '../../lib/who-pays.ts';
import { Icon } from '../basic/Icon.tsx';
import { context } from '../words.ts';
import styles from './ContextLine.module.css';
import { PayerNote } from './PayerNote.tsx';
import type { PanelActions, ReportView } from './panel-state.ts';

/** Who pays, where, and who is writing: what changes the check is one tap away. */
export const ContextLine = ({ view, actions }: { view: ReportView; actions: PanelActions }) => {
  const { payer, state } = view.report.paying;
  const chosen = { payer: chosenOf(payer)?.id ?? null, state: chosenOf(state) };
  return (
    <div className={styles.line}>
      <label className={styles.payer}>
        <span>{context.payer}</span>
        <select
          value={chosen.payer ?? ''}
          disabled={view.locked.includes('payer')}
          onChange={(event) => actions.onPayerChange({ ...chosen, payer: event.target.value || null })}
        >
          <option value="">{withoutChoice(payer, ({ name }) => name, context.noPayer)}</option>
          {withChosen(view).map(({ id, name }) => (
            <option key={id} value={id} lang={chartLanguage}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {view.variesByState && (
        <label>
          <span>{context.state}</span>
          <select
            value={chosen.state ?? ''}
            disabled={view.locked.includes('state')}
            onChange={(event) => actions.onPayerChange({ ...chosen, state: event.target.value || null })}
          >
            <option value="">{withoutChoice(state, (letters) => letters, context.noState)}</option>
            {states.map((letters) => (
              <option key={letters} value={letters}>
                {letters}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span>{context.you}</span>
        <select
          value={view.role}
          disabled={view.locked.includes('role')}
          onChange={(event) => actions.onRoleChange(event.target.value === 'assistant' ? 'assistant' : 'prescriber')}
        >
          <option value="prescriber">{context.prescriber}</option>
          <option value="assistant">{context.assistant}</option>
        </select>
      </label>
      {(['payer', 'state', 'role'] as const).some((part) => view.locked.includes(part)) && (
        <p className={styles.note}>
          <Icon name="lock" /> {context.lockedNote}
        </p>
      )}
      <PayerNote view={view} onAsRead={() => actions.onPayerChange({ payer: null, state: null })} />
    </div>
  );
};

const chosenOf = <Value,>({ value, from }: Known<Value>): Value | null => (from === 'chosen' ? value : null);

/** What holds while nothing is chosen: "As read: TRICARE", "Usual: WA", or that nothing is known. */
function withoutChoice<Value>({ value, from, read }: Known<Value>, name: (value: Value) => string, none: string) {
  if (read !== null) return context.asRead(name(read));
  return from === 'usual' && value !== null ? context.usual(name(value)) : none;
}

/** The payer that was chosen may be narrower than those on offer. */
const withChosen = ({ payer, payers }: ReportView) =>
  payer && !payers.some(({ id }) => id === payer.id) ? [payer, ...payers] : payers;
