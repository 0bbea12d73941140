import { Icon } from '../basic/Icon.tsx';
import { elementNames } from '../words.ts';
import { EvidenceLine } from './EvidenceLine.tsx';
import type { PanelActions, ReportView } from './panel-state.ts';
import type { Question } from './point.ts';
import styles from './QuestionCard.module.css';

interface QuestionCardProps {
  question: Question;
  view: ReportView;
  actions: PanelActions;
}

/** What could not be judged, in one sentence, and where to look. */
export const QuestionCard = ({ question, view, actions }: QuestionCardProps) => (
  <article
    className={styles.question}
    data-point={`question.${question.element}`}
    tabIndex={-1}
    aria-label={elementNames[question.element]}
  >
    <p>
      <Icon name="question" /> <b>{elementNames[question.element]}:</b> {question.reason}
    </p>
    {question.evidence.slice(0, 1).map((evidence) => (
      <EvidenceLine key={evidence.start} {...{ evidence, view, actions }} />
    ))}
  </article>
);
