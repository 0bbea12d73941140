import { Activity, useRef } from 'react';
import { Button } from '../basic/Button.tsx';
import { Icon } from '../basic/Icon.tsx';
import { useKeptFocus } from '../basic/use-kept-focus.ts';
import { useToldCopies } from '../basic/use-told-copies.ts';
import { CheckText } from '../check-text/CheckText.tsx';
import { header, possible } from '../words.ts';
import { Header } from './Header.tsx';
import styles from './Panel.module.css';
import { PickFields } from './PickFields.tsx';
import type { Draft, PanelActions, PanelState, Place } from './panel-state.ts';
import { ReportScreen } from './ReportScreen.tsx';
import { Notice, SituationScreen } from './Situation.tsx';
import { Spoken } from './Spoken.tsx';
import { StartReferral } from './StartReferral.tsx';
import { spokenOf } from './spoken-of.ts';
import { usePointKeys } from './use-point-keys.ts';

interface PanelProps {
  state: PanelState;
  actions: PanelActions;
  /** Every order that is being laid out: those for forms in other tabs stay as they were left, and are not shown. */
  drafts?: Draft[];
  /** Words that were selected in the page, to be checked. */
  selected?: string;
}

export const Panel = ({ state, actions: given, drafts = [], selected = '' }: PanelProps) => {
  const { copy, copies } = useToldCopies(given.onCopy);
  const actions = { ...given, onCopy: copy };
  const panel = useRef<HTMLDivElement>(null);
  usePointKeys(panel, given.onLeave);
  useKeptFocus(panel);
  const place = placeOf(state);
  return (
    <div ref={panel} className={styles.panel} data-state={state.kind}>
      <Header place={place} form={state.kind === 'possible' ? header.possible : header.form} actions={actions} />
      <main>
        <Screen state={state} actions={actions} />
        {drafts.map((draft) => (
          <Activity key={draft.form} mode={isShown(draft, state) ? 'visible' : 'hidden'}>
            <StartReferral draft={draft} actions={actions} />
          </Activity>
        ))}
        {(state.kind === 'notReferral' || state.kind === 'siteUnknown' || selected) && (
          <div className={styles.check}>
            <CheckText
              key={selected}
              initial={selected}
              atOnce={selected !== ''}
              onCheck={actions.onCheckText}
              onCopy={actions.onCopy}
            />
          </div>
        )}
      </main>
      <footer className={styles.footer}>
        <Icon name="lock" /> {header.local}
      </footer>
      <Spoken {...spokenOf(state, actions)} copies={copies} />
    </div>
  );
};

const isShown = ({ form }: Draft, state: PanelState) => state.kind === 'starting' && state.draft.form === form;

const Screen = ({ state, actions }: Pick<PanelProps, 'state' | 'actions'>) => {
  switch (state.kind) {
    case 'report':
      return <ReportScreen key={state.view.form} view={state.view} actions={actions} />;
    case 'starting':
      return null;
    case 'nothingReadable':
      return <PickFields picked={state.picked} picking={state.picking} actions={actions} />;
    case 'possible':
      return <Possible state={state} actions={actions} />;
    default:
      return <SituationScreen situation={state} actions={actions} />;
  }
};

interface PossibleProps {
  state: Extract<PanelState, { kind: 'possible' }>;
  actions: PanelActions;
}

const Possible = ({ state, actions }: PossibleProps) => (
  <div className={styles.possible}>
    {state.notices.map((notice) => (
      <Notice key={notice.kind} situation={notice} actions={actions} />
    ))}
    <span className={styles.mark}>
      <Icon name="pen" />
    </span>
    <h2>{possible.title}</h2>
    <p>{possible.sentence}</p>
    <Button look="main" shortcut="Enter" data-start onClick={actions.onStartReferral}>
      {possible.action}
    </Button>
  </div>
);

function placeOf(state: PanelState): Place | null {
  if (state.kind === 'report') return state.view.place;
  if (state.kind === 'starting') return state.draft.place;
  return state.kind === 'possible' ? state.place : null;
}
