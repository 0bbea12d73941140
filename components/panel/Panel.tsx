import { useEffect, useRef, useState } from 'react';
import { Button } from '../basic/Button.tsx';
import { Hidden } from '../basic/Hidden.tsx';
import { Icon } from '../basic/Icon.tsx';
import { CheckText } from '../check-text/CheckText.tsx';
import { header, possible } from '../words.ts';
import { Header } from './Header.tsx';
import styles from './Panel.module.css';
import { PickFields } from './PickFields.tsx';
import type { PanelActions, PanelState, Place } from './panel-state.ts';
import { ReportScreen } from './ReportScreen.tsx';
import { Notice, SituationScreen } from './Situation.tsx';
import { StartReferral } from './StartReferral.tsx';
import { sumUp } from './Summary.tsx';
import { situationWords } from './situation-words.ts';
import { usePointKeys } from './use-point-keys.ts';

interface PanelProps {
  state: PanelState;
  actions: PanelActions;
  /** Words that were selected in the page, to be checked. */
  selected?: string;
}

export const Panel = ({ state, actions, selected = '' }: PanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  usePointKeys(panel, actions.onLeave);
  const place = placeOf(state);
  return (
    <div ref={panel} className={styles.panel} data-state={state.kind}>
      <Header place={place} form={state.kind === 'possible' ? header.possible : header.form} actions={actions} />
      <Screen state={state} actions={actions} />
      {(state.kind === 'notReferral' || selected) && (
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
      <footer className={styles.footer}>
        <Icon name="lock" /> {header.local}
      </footer>
      <Spoken words={spoken(state, actions)} />
    </div>
  );
};

const Screen = ({ state, actions }: Omit<PanelProps, 'selected'>) => {
  switch (state.kind) {
    case 'report':
      return <ReportScreen view={state.view} actions={actions} />;
    case 'starting':
      return <StartReferral draft={state.draft} actions={actions} />;
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
  <main className={styles.possible}>
    {state.notices.map((notice) => (
      <Notice key={notice.kind} situation={notice} actions={actions} />
    ))}
    <span className={styles.mark}>
      <Icon name="pen" />
    </span>
    <h2>{possible.title}</h2>
    <p>{possible.sentence}</p>
    <Button look="main" shortcut="Enter" onClick={actions.onStartReferral}>
      {possible.action}
    </Button>
  </main>
);

function placeOf(state: PanelState): Place | null {
  if (state.kind === 'report') return state.view.place;
  if (state.kind === 'starting') return state.draft.place;
  return state.kind === 'possible' ? state.place : null;
}

function spoken(state: PanelState, actions: PanelActions): string {
  if (state.kind === 'report') return sumUp(state.view.report);
  if (state.kind === 'possible') return possible.title;
  if (state.kind === 'starting' || state.kind === 'nothingReadable') return '';
  return situationWords(state, actions).title;
}

/** Long enough that a sentence being typed is announced once, at its end. */
const pauseBeforeSpeaking = 1200;

const Spoken = ({ words }: { words: string }) => {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), pauseBeforeSpeaking);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div role="status" aria-live="polite">
      <Hidden>{said}</Hidden>
    </div>
  );
};
