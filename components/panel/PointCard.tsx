import { type FocusEvent, useEffect, useId, useRef } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { Icon, type IconName } from '../basic/Icon.tsx';
import { points } from '../words.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import { InsertRow } from './InsertRow.tsx';
import styles from './PointCard.module.css';
import { PointChoices, type PointChoicesProps } from './PointChoices.tsx';
import { PointFooter } from './PointFooter.tsx';
import { PointWays } from './PointWays.tsx';
import { Preview } from './Preview.tsx';

interface PointCardProps extends PointChoicesProps {
  look: 'fix' | 'check' | 'advice';
  open: boolean;
  chosen: Suggestion | null;
  onOpen: (open: boolean) => void;
}

/** One point: what to do, what was read, what would be inserted where. Closed, it is two lines with the same action. */
export const PointCard = (props: PointCardProps) => {
  const { point, look, open, chosen, view, actions, onOpen } = props;
  const { finding, also, asked } = point;
  const title = useId();
  const { card, fill } = useFilling(open, onOpen);
  const harm = finding.indicator === 'critical';
  const edits = chosen ? actions.place(chosen) : [];
  return (
    <article
      ref={card}
      data-point={point.key}
      data-rule={finding.rule}
      data-tone={harm ? 'harm' : look}
      tabIndex={-1}
      aria-labelledby={title}
      className={styles.card}
      onFocus={opensByKeyboard(onOpen)}
    >
      <h3 id={title}>
        <button type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Icon name={harm ? 'stop' : icons[look]} />
          <span>
            {harm && <em>{points.harm}: </em>}
            {[finding, ...also].map(({ summary }) => summary).join(' ')}
          </span>
        </button>
      </h3>
      <div className={styles.body}>
        {finding.evidence.slice(0, open ? 3 : 1).map((evidence) => (
          <EvidenceLine key={`${evidence.field}.${evidence.start}`} evidence={evidence} view={view} actions={actions} />
        ))}
        <div className={styles.choices} hidden={!open && !asked}>
          <PointChoices {...props} />
        </div>
        <div className={styles.ready} data-open={open}>
          {chosen && <Preview edits={edits} suggestion={chosen} brief={!open} />}
          <InsertRow {...{ finding, chosen, edits, open, actions }} asked={asked} onFill={fill} />
        </div>
        <PointWays {...{ finding, view, actions }} />
        {finding.element === 'provider' && finding.suggestions.length === 0 && (
          <div>
            <Button onClick={actions.onOptions}>{points.setPrescriber}</Button>
          </div>
        )}
        {open && <PointFooter findings={[finding, ...also]} role={view.role} actions={actions} />}
      </div>
    </article>
  );
};

/**
 * A card opens when the arrows bring the focus to it. A mouse that presses on it must find everything where it was when
 * the button is released.
 */
const opensByKeyboard =
  (onOpen: (open: boolean) => void) =>
  ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
    if (target === currentTarget && currentTarget.matches(':focus-visible')) onOpen(true);
  };

const icons: Record<PointCardProps['look'], IconName> = { fix: 'warning', check: 'question', advice: 'bulb' };

/** "Fill in" opens the card and goes straight to what is to be filled. */
function useFilling(open: boolean, onOpen: PointCardProps['onOpen']) {
  const card = useRef<HTMLElement>(null);
  const filling = useRef(false);
  useEffect(() => {
    if (!open || !filling.current) return;
    filling.current = false;
    card.current?.querySelector<HTMLElement>('input:not([type=radio]), textarea')?.focus();
  }, [open]);
  const fill = () => {
    filling.current = true;
    onOpen(true);
  };
  return { card, fill };
}
