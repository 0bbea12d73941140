import { type ReactNode, useState } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { points as words } from '../words.ts';
import { PointCard } from './PointCard.tsx';
import styles from './PointLists.module.css';
import type { PanelActions, ReportView } from './panel-state.ts';
import type { Point, Points } from './point.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { SignRow } from './SignRow.tsx';

interface PointListsProps {
  points: Points;
  view: ReportView;
  actions: PanelActions;
  chosen: (point: Point) => Suggestion | null;
  onChoose: (point: Point, suggestion: Suggestion | null) => void;
}

/** More cards at once are read by nobody (platform notes on alert fatigue): the rest waits behind one button. */
const most = 7;

export const PointLists = ({ points, view, actions, chosen, onChoose }: PointListsProps) => {
  const { toFix, toCheck, questions, toSign, advice, dismissed } = points;
  const first = toFix[0] ?? toCheck[0];
  const [opened, setOpened] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all ? Number.POSITIVE_INFINITY : most;
  const known = [...toFix, ...toCheck, ...advice].some(({ key }) => key === opened);
  const open = opened === '' || known ? opened : first?.key;
  const card = (look: 'fix' | 'check' | 'advice') => (point: Point) => (
    <PointCard
      key={point.key}
      {...{ point, look, view, actions }}
      open={point.key === open}
      chosen={chosen(point)}
      onOpen={(wanted) => setOpened(wanted ? point.key : '')}
      onChoose={(suggestion) => onChoose(point, suggestion)}
    />
  );
  const hidden = Math.max(0, toFix.length + toCheck.length + questions.length - shown);
  const left = Math.max(0, shown - toFix.length);
  return (
    <div className={styles.lists}>
      <Group title={words.toFix}>{toFix.slice(0, shown).map(card('fix'))}</Group>
      <Group title={words.toCheck}>
        {toCheck.slice(0, left).map(card('check'))}
        {questions.slice(0, Math.max(0, left - toCheck.length)).map((question) => (
          <QuestionCard key={question.element} {...{ question, view, actions }} />
        ))}
      </Group>
      {hidden > 0 && <Button onClick={() => setAll(true)}>{words.more(hidden)}</Button>}
      <Group title={words.forSigner}>
        {toSign.map((point) => (
          <SignRow key={point.key} {...{ point, view, actions }} />
        ))}
      </Group>
      {advice.length > 0 && (
        <details className={styles.advice}>
          <summary>{words.advice(advice.length)}</summary>
          <div className={styles.group}>{advice.map(card('advice'))}</div>
        </details>
      )}
      {dismissed > 0 && (
        <p className={styles.dismissed}>
          {words.dismissed(dismissed)}
          <Button look="quiet" onClick={actions.onRestore}>
            {words.restore}
          </Button>
        </p>
      )}
    </div>
  );
};

const Group = ({ title, children }: { title: string; children: ReactNode }) =>
  [children].flat(2).length > 0 && (
    <section className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
