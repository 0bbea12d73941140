import { dateNames, verifyDate } from '../../lib/dates/date-names.ts';
import { dueDates } from '../../lib/dates/due-dates.ts';
import { inSpoken, dates as words } from '../words.ts';
import styles from './DueDates.module.css';
import type { ReportView } from './panel-state.ts';

/** The days that follow from the order and its payer, each with what it was counted from. */
export const DueDates = ({ view: { report, today } }: { view: ReportView }) => {
  const found = dueDates(report.referral, { today, payer: report.payer });
  if (found.length === 0) return null;
  return (
    <details className={styles.dates} data-dates>
      <summary>{words.title}</summary>
      <ul>
        {found.map(({ kind, day, why, verify }) => (
          <li key={kind} data-date={kind}>
            <span>{inSpoken(dateNames[kind])}</span> <time dateTime={day}>{words.day(day)}</time>
            <small>
              {inSpoken(why)}
              {verify && ` ${inSpoken(verifyDate)}`}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
};
