import { Button } from '../basic/Button.tsx';
import { Icon } from '../basic/Icon.tsx';
import { points } from '../words.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import type { PanelActions, ReportView } from './panel-state.ts';
import type { Point } from './point.ts';
import styles from './SignRow.module.css';

interface SignRowProps {
  point: Point;
  view: ReportView;
  actions: PanelActions;
}

/** A signature is shown, never made: this row has no Insert. */
export const SignRow = ({ point: { key, finding }, view, actions }: SignRowProps) => {
  const field = view.fields.find(({ meaning }) => meaning === 'signature');
  return (
    <article
      className={styles.sign}
      data-point={key}
      data-rule={finding.rule}
      tabIndex={-1}
      aria-label={finding.summary}
    >
      <p className={styles.what}>
        <Icon name="pen" />
        <span>
          <b>{points.sign(view.place.product)}</b>
          <br />
          {finding.summary}
        </span>
        {field && (
          <Button shortcut="S" aria-label={points.showWhere(field.label)} onClick={() => actions.onShow(field.id)}>
            {points.show}
          </Button>
        )}
      </p>
      {finding.evidence.slice(0, 1).map((evidence) => (
        <EvidenceLine key={evidence.start} {...{ evidence, view, actions }} />
      ))}
      <p className={styles.note}>{points.signHere}</p>
    </article>
  );
};
