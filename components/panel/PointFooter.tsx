import type { Finding } from '../../lib/finding.ts';
import type { Settings } from '../../lib/settings.ts';
import { Icon } from '../basic/Icon.tsx';
import { points } from '../words.ts';
import styles from './PointFooter.module.css';
import type { PanelActions } from './panel-state.ts';

interface PointFooterProps {
  finding: Finding;
  role: Settings['role'];
  actions: PanelActions;
}

/** Why, from which source, who can act; and the way to dismiss it with a reason. */
export const PointFooter = ({ finding, role, actions }: PointFooterProps) => (
  <div className={styles.footer}>
    <details name={`more-${finding.rule}`}>
      <summary>{points.why}</summary>
      <div className={styles.fold}>
        <p>{finding.detail}</p>
        <p className={styles.source}>
          {points.source}: <Source finding={finding} /> · {points.actor[finding.actor]}
        </p>
      </div>
    </details>
    <details name={`more-${finding.rule}`}>
      <summary data-shortcut="D" aria-keyshortcuts="D">
        {points.dismiss}
      </summary>
      <div className={styles.fold}>
        <p>{points.dismissBecause}</p>
        <ul>
          {reasons(finding).map((reason) => (
            <li key={reason}>
              <button type="button" onClick={() => actions.onDismiss(finding.rule, reason)}>
                {reason}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
    {role === 'assistant' && finding.actor === 'clinical' && (
      <span className={styles.actor}>
        <Icon name="pen" /> {points.actor.clinical}
      </span>
    )}
  </div>
);

const Source = ({ finding: { source } }: { finding: Finding }) =>
  source.url ? (
    <a href={source.url} target="_blank" rel="noreferrer">
      {source.label}
    </a>
  ) : (
    source.label
  );

const reasons = ({ overrideReasons }: Finding) =>
  overrideReasons.length > 0 ? overrideReasons : points.defaultReasons;
