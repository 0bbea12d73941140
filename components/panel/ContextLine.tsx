import { Icon } from '../basic/Icon.tsx';
import { context, inSpoken } from '../words.ts';
import styles from './ContextLine.module.css';
import type { PanelActions, ReportView } from './panel-state.ts';

/** Who pays and who is writing: what changes the check is one tap away. */
export const ContextLine = ({ view, actions }: { view: ReportView; actions: PanelActions }) => (
  <div className={styles.line}>
    <label className={styles.payer}>
      <span>{context.payer}</span>
      <select
        value={view.payer?.id ?? ''}
        disabled={view.locked}
        onChange={(event) => actions.onPayerChange(event.target.value || null)}
      >
        <option value="">{context.noPayer}</option>
        {withChosen(view).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
    <label>
      <span>{context.you}</span>
      <select
        value={view.role}
        disabled={view.locked}
        onChange={(event) => actions.onRoleChange(event.target.value === 'assistant' ? 'assistant' : 'prescriber')}
      >
        <option value="prescriber">{context.prescriber}</option>
        <option value="assistant">{context.assistant}</option>
      </select>
    </label>
    {view.locked && (
      <p className={styles.note}>
        <Icon name="lock" /> {context.lockedNote}
      </p>
    )}
    {view.payer && <PayerNote payer={view.payer} />}
  </div>
);

const PayerNote = ({ payer }: { payer: NonNullable<ReportView['payer']> }) => {
  const note = inSpoken(payer.note);
  return (
    <div className={styles.note} data-pays={payer.coversMassageTherapist}>
      {payer.coversMassageTherapist === 'no' && (
        <strong>
          <Icon name="warning" /> {context.doesNotPay(payer.name)}
        </strong>
      )}
      <p>
        {note}
        {payer.confidence === 'U' && !note.includes(context.verify) && ` ${context.verify}`}
      </p>
    </div>
  );
};

/** A payer that the order names may be narrower than those on offer. */
const withChosen = ({ payer, payers }: ReportView) =>
  payer && !payers.some(({ id }) => id === payer.id) ? [payer, ...payers] : payers;
