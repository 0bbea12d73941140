import type { ReactNode } from 'react';
import type { Tick } from '../../lib/documents/paper.ts';
import styles from './Ticks.module.css';

/** A box is ticked by the program only for what the order says; the others are ticked by hand. */
export const Ticks = ({ ticks, text }: { ticks: Tick[]; text: (from: string) => ReactNode }) => (
  <ul className={styles.ticks}>
    {ticks.map((tick) => (
      <li key={tick.text} data-done={tick.done}>
        <i aria-hidden="true">{tick.done ? '✓' : ''}</i>
        {text(tick.text)}
      </li>
    ))}
  </ul>
);
