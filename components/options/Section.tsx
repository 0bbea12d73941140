import { type ReactNode, useId } from 'react';
import { Icon } from '../basic/Icon.tsx';
import { options } from '../words.ts';
import styles from './Section.module.css';

interface FrameProps {
  title: string;
  lead?: string;
  /** The organization has set it. */
  locked?: boolean;
  children: ReactNode;
}

/** One group of settings; a locked one is shown and says who set it. */
export const Section = ({ title, lead, locked = false, children }: FrameProps) => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      {locked && (
        <p className={styles.locked}>
          <Icon name="lock" /> {options.locked}
        </p>
      )}
      <fieldset disabled={locked} className={styles.body} aria-labelledby={id}>
        {children}
      </fieldset>
    </section>
  );
};
