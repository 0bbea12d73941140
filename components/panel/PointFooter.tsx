import type { Finding } from '../../lib/finding.ts';
import type { Settings } from '../../lib/settings.ts';
import { Icon } from '../basic/Icon.tsx';
import { points } from '../words.ts';
import styles from './PointFooter.module.css';
import type { PanelActions } from './panel-state.ts';

interface PointFooterProps {
  /** One, or several that are mended together. */
  findings: Finding[];
  role: Settings['role'];
  actions: PanelActions;
}

/** Why, from which source, who can act; and the way to dismiss it with a reason. */
export const PointFooter = ({ findings, role, actions }: PointFooterProps) => (
  <div className={styles.footer}>
    <details>
      <summary>{points.why}</summary>
      <div className={styles.fold}>
        {findings.map((finding) => (
          <div key={finding.rule}>
            <p>{finding.detail}</p>
            <p className={styles.source}>
              {points.source}: <Source finding={finding} /> · {points.actor[finding.actor]}
            </p>
          </div>
        ))}
      </div>
    </details>
    <details>
      <summary data-shortcut="D" aria-keyshortcuts="D">
        {points.dismiss}
      </summary>
      <div className={styles.fold}>
        <p>{points.dismissBecause}</p>
        <ul>
          {reasons(findings).map((reason) => (
            <li key={reason}>
              <button type="button" onClick={() => dismiss(findings, reason, actions)}>
                {reason}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
    {role === 'assistant' && findings.some(({ actor }) => actor === 'clinical') && (
      <span className={styles.actor}>
        <Icon name="pen" /> {points.actor.clinical}
      </span>
    )}
  </div>
);

function dismiss(findings: Finding[], reason: string, { onDismiss }: PanelActions) {
  for (const { rule } of findings) onDismiss(rule, reason);
}

const Source = ({ finding: { source } }: { finding: Finding }) =>
  source.url ? (
    <a href={source.url} target="_blank" rel="noreferrer">
      {source.label}
    </a>
  ) : (
    source.label
  );

const reasons = (findings: Finding[]) => {
  const own = [...new Set(findings.flatMap(({ overrideReasons }) => overrideReasons))];
  return own.length > 0 ? own : points.defaultReasons;
};
