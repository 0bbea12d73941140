import { useMemo, useState } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import { Button } from '../basic/Button.tsx';
import { elementRows } from '../basic/status.ts';
import { insertAll, sums, undo, ways } from '../words.ts';
import { ContextLine } from './ContextLine.tsx';
import { DueDates } from './DueDates.tsx';
import { ElementList } from './ElementList.tsx';
import { type Accepted, InsertAll } from './InsertAll.tsx';
import { PointLists } from './PointLists.tsx';
import { Preauthorization } from './Preauthorization.tsx';
import type { PanelActions, ReportView } from './panel-state.ts';
import { firstChoice, type Point, type Points, sortPoints } from './point.ts';
import styles from './ReportScreen.module.css';
import { Notice } from './Situation.tsx';
import { isReady, Summary } from './Summary.tsx';

interface ReportScreenProps {
  view: ReportView;
  actions: PanelActions;
}

/** Sum-up, who pays, what is open, what is in place, and the two actions for all of it. */
export const ReportScreen = ({ view, actions }: ReportScreenProps) => {
  const [choices, setChoices] = useState<ReadonlyMap<string, Suggestion | null>>(new Map());
  const sorted = useMemo(() => sortPoints(view.report, view.dismissed), [view.report, view.dismissed]);
  const chosen = (point: Point) =>
    choices.has(point.key) ? (choices.get(point.key) ?? null) : firstChoice(point, view.presets);
  const accepted = [...sorted.toFix, ...sorted.toCheck].flatMap((point) => acceptedOf(point, chosen(point), actions));
  return (
    <>
      <Summary report={view.report} />
      <ContextLine view={view} actions={actions} />
      <div className={styles.main}>
        {view.notices.map((notice) => (
          <Notice key={notice.kind} situation={notice} actions={actions} />
        ))}
        <Done view={view} sorted={sorted} actions={actions} />
        <PointLists
          points={sorted}
          view={view}
          actions={actions}
          chosen={chosen}
          onChoose={(point, suggestion) => setChoices(new Map(choices).set(point.key, suggestion))}
        />
        <ElementList view={view} actions={actions} />
        <Preauthorization view={view} actions={actions} />
        <DueDates view={view} />
      </div>
      <Foot view={view} actions={actions} accepted={accepted} />
    </>
  );
};

interface DoneProps extends ReportScreenProps {
  sorted: Points;
}

/** What remains when nothing is to mend: the signature, or nothing; and the papers, while the form is still open. */
const Done = ({ view: { report, place, payer }, sorted, actions }: DoneProps) => {
  const ready = isReady(report);
  const unsignedOnly = openElements(report).every((element) => element === 'signature') && sorted.toSign.length > 0;
  if (!ready && !unsignedOnly) return null;
  return (
    <div className={styles.ready}>
      <p>{ready ? sums.readyDone : sums.readyToSign(place.product)}</p>
      <Button onClick={() => actions.onDocuments(payer?.id === 'hsa-fsa' ? 'accountLetter' : undefined)}>
        {ways.papers}
      </Button>
      <small>{ways.papersFirst}</small>
    </div>
  );
};

const openElements = ({ elements: all }: ReportView['report']) =>
  elementRows(all).flatMap(({ element, status }) =>
    status === 'present' || status === 'notApplicable' ? [] : [element],
  );

const acceptedOf = (point: Point, suggestion: Suggestion | null, { place }: PanelActions): Accepted[] => {
  const edits = suggestion ? place(suggestion) : [];
  return suggestion && edits.length > 0 ? [{ key: point.key, finding: point.finding, suggestion, edits }] : [];
};

/** While something speaks against massage, or nobody would pay, nothing is offered that would complete the order at one stroke. */
const isHeld = ({ report, payer, dismissed }: ReportView) =>
  (payer?.coversMassageTherapist === 'no' && !dismissed.includes('payer-pays-therapist')) ||
  report.findings.some(({ indicator, rule }) => indicator === 'critical' && !dismissed.includes(rule));

const Foot = ({ view, actions, accepted }: ReportScreenProps & { accepted: Accepted[] }) => (
  <div className={styles.foot}>
    {view.undo !== null && (
      <span className={styles.undo}>
        <Button icon="undo" shortcut="Z" data-then="[data-point]" onClick={actions.onUndo}>
          {undo.button}
        </Button>
        <span>{undo.last(view.undo)}</span>
      </span>
    )}
    {!isHeld(view) && (
      <>
        {view.report.summary.toFix > 2 && (
          <Button data-start onClick={actions.onStartReferral}>
            {insertAll.complete}
          </Button>
        )}
        <InsertAll accepted={accepted} actions={actions} role={view.role} />
      </>
    )}
  </div>
);
