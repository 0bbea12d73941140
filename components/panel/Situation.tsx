import type { ComponentProps } from 'react';
import { Button } from '../basic/Button.tsx';
import { CopyButton } from '../basic/CopyButton.tsx';
import { Icon } from '../basic/Icon.tsx';
import type { PanelActions, Situation } from './panel-state.ts';
import styles from './Situation.module.css';
import { type SituationWords, situationWords } from './situation-words.ts';

interface SituationProps {
  situation: Situation;
  actions: PanelActions;
}

/** Above a report: a strip. */
export const Notice = ({ situation, actions }: SituationProps) => {
  const { icon, title, sentence, action } = situationWords(situation, actions);
  return (
    <section className={styles.notice} data-situation={situation.kind} aria-label={title}>
      <p>
        <b>
          <Icon name={icon} /> {title}
        </b>
      </p>
      <p>{sentence}</p>
      {action && <Action action={action} actions={actions} />}
    </section>
  );
};

/** Instead of a report: a screen. */
export const SituationScreen = ({ situation, actions }: SituationProps) => {
  const { icon, title, sentence, action } = situationWords(situation, actions);
  return (
    <section className={styles.screen} data-situation={situation.kind} aria-label={title}>
      <span className={styles.mark}>
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{sentence}</p>
      {action && <Action action={action} actions={actions} look="main" shortcut="Enter" />}
    </section>
  );
};

interface ActionProps extends Pick<ComponentProps<typeof Button>, 'look' | 'shortcut'> {
  action: NonNullable<SituationWords['action']>;
  actions: PanelActions;
}

const Action = ({ action, actions, ...rest }: ActionProps) =>
  'copies' in action ? (
    <CopyButton {...rest} words={action.words} text={action.copies} onCopy={actions.onCopy} />
  ) : (
    <Button {...rest} onClick={action.act}>
      {action.words}
    </Button>
  );
