import type { ReactNode } from 'react';
import styles from './Hidden.module.css';

/** Words for assistive technology only. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={styles.hidden}>{children}</span>;
