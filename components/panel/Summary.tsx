import type { Report } from '../../lib/check.ts';
import { Icon } from '../basic/Icon.tsx';
import { elementRows, statusLook } from '../basic/status.ts';
import { sums } from '../words.ts';
import { openCounts } from './open-counts.ts';
import styles from './Summary.module.css';

export const isReady = ({ summary }: Report) => summary.toFix === 0 && summary.toCheck === 0;

/** The one line that sums up, as it is also announced. */
export function sumUp(report: Report): string {
  const { inPlace, of, toFix, toCheck } = openCounts(report);
  const open = [toFix && sums.toFix(toFix), toCheck && sums.toCheck(toCheck)].filter(Boolean);
  return [isReady(report) ? `${sums.ready}.` : '', [sums.inPlace(inPlace, of), ...open].join(', ')].join(' ').trim();
}

export const Summary = ({ report }: { report: Report }) => {
  const { inPlace, of, toFix, toCheck } = openCounts(report);
  return (
    <div className={styles.summary}>
      <Bar report={report} />
      <p className={styles.words} data-summary={sumUp(report)}>
        {isReady(report) && (
          <strong data-tone="ok">
            <Icon name="check" /> {sums.ready}
          </strong>
        )}
        <span>{sums.inPlace(inPlace, of)}</span>
        {toFix > 0 && (
          <span data-tone="fix">
            <Icon name="warning" /> {sums.toFix(toFix)}
          </span>
        )}
        {toCheck > 0 && (
          <span data-tone="check">
            <Icon name="question" /> {sums.toCheck(toCheck)}
          </span>
        )}
      </p>
    </div>
  );
};

/** One segment for each part that counts, in place first: the words beside it say the same. */
const Bar = ({ report }: { report: Report }) => {
  const tones = elementRows(report.elements)
    .map(({ element, status }) => ({ element, tone: statusLook[status].tone }))
    .filter(({ tone }) => tone !== 'none')
    .sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
  return (
    <div className={styles.bar} aria-hidden="true">
      {tones.map(({ element, tone }) => (
        <i key={element} data-tone={tone} />
      ))}
    </div>
  );
};

const order = ['ok', 'fix', 'harm', 'check', 'none'];
