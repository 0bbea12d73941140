import { dateNames, verifyDate } from '../../lib/dates/date-names.ts';
import { checklistFor, doneOf, type Line } from '../../lib/preauthorization/checklist.ts';
import { Button } from '../basic/Button.tsx';
import { Hidden } from '../basic/Hidden.tsx';
import { Icon } from '../basic/Icon.tsx';
import { inSpoken, preauthorization, dates as words } from '../words.ts';
import styles from './Preauthorization.module.css';
import type { PanelActions, ReportView } from './panel-state.ts';

/** What a request for prior authorization needs, where the payer or the order asks for one. */
export const Preauthorization = ({ view, actions }: { view: ReportView; actions: PanelActions }) => {
  const list = checklistFor(view.report, view.today);
  if (!list) return null;
  const { done, of } = doneOf(list);
  const { needed, payer, inOrder, numbers, attach, orderedBy, dates } = list;
  return (
    <details className={styles.part} data-preauthorization={needed}>
      <summary>
        {preauthorization.title} <small>{needed === 'yes' ? preauthorization.needed : preauthorization.perhaps}</small>{' '}
        <small>{preauthorization.count(done, of)}</small>
      </summary>
      <Lines title={preauthorization.inOrder} lines={inOrder} />
      <Lines title={preauthorization.numbers} lines={numbers} />
      <h3>{preauthorization.attach}</h3>
      <ul className={styles.attach}>
        {attach.map((said) => (
          <li key={said.en}>{inSpoken(said)}</li>
        ))}
      </ul>
      {orderedBy && (
        <p>
          <b>{preauthorization.orderedBy}:</b> {inSpoken(orderedBy.said)}.
          {orderedBy.verify && ` ${inSpoken(verifyDate)}`}
        </p>
      )}
      {dates.map(({ kind, day, verify }) => (
        <p key={kind}>
          {inSpoken(dateNames[kind])} <b>{words.day(day)}</b>.{verify && ` ${inSpoken(verifyDate)}`}
        </p>
      ))}
      <p className={styles.actions}>
        <Button onClick={() => actions.onDocuments('checklist')}>{preauthorization.print}</Button>
        {payer?.requiredNumbers.includes('injuryDate') && (
          <Button onClick={() => actions.onDocuments('treatmentPlan')}>{preauthorization.plan}</Button>
        )}
      </p>
    </details>
  );
};

const Lines = ({ title, lines }: { title: string; lines: Line[] }) =>
  lines.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul className={styles.lines}>
        {lines.map(({ said, done }) => (
          <li key={said.en} data-done={done}>
            <Icon name={done ? 'check' : 'circle'} />
            <span>
              {inSpoken(said)}
              <Hidden>, {done ? preauthorization.there : preauthorization.notThere}</Hidden>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
