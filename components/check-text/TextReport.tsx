import type { Report } from '../../lib/check.ts';
import { type Copy, CopyButton } from '../basic/CopyButton.tsx';
import { Icon } from '../basic/Icon.tsx';
import { Summary, sumUp } from '../panel/Summary.tsx';
import { checkText } from '../words.ts';
import styles from './CheckText.module.css';

interface TextReportProps {
  report: Report;
  onCopy: Copy;
}

/** What a text still needs: there is no field to insert into, so words can be copied. */
export const TextReport = ({ report, onCopy }: TextReportProps) => {
  if (!report.massageOrder) return <p>{textSummary(report)}</p>;
  const open = report.findings.filter(({ severity }) => severity !== 'advice');
  return (
    <div className={styles.report}>
      <Summary report={report} />
      <ul>
        {keyed(open).map(({ key, finding }) => (
          <li key={key} data-rule={finding.rule}>
            <Icon name={finding.indicator === 'critical' ? 'stop' : 'warning'} />
            <span>{finding.summary}</span>
            {finding.suggestions[0] && (
              <CopyButton
                look="quiet"
                text={finding.suggestions[0].text}
                about={finding.suggestions[0].label}
                onCopy={onCopy}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The answer in one sentence, as it is also announced. */
export function textSummary(report: Report): string {
  const { because } = report.referral.order;
  return report.massageOrder ? sumUp(report) : checkText.notOrder(because && checkText.because[because]);
}

/** Two findings of one rule are told apart by their order. */
const keyed = (findings: Report['findings']) =>
  findings.map((finding, at) => ({ key: `${at}.${finding.rule}`, finding }));
