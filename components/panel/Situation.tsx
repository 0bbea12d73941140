import { Button } from '../basic/Button.tsx';
import { Icon } from '../basic/Icon.tsx';
import type { PanelActions, Situation } from './panel-state.ts';
import styles from './Situation.module.css';
import { situationWords } from './situation-words.ts';

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
      {action && <Button onClick={action.act}>{action.words}</Button>}
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
      {action && (
        <Button look="main" shortcut="Enter" onClick={action.act}>
          {action.words}
        </Button>
      )}
    </section>
  );
};
