import type { ComponentProps } from 'react';
import styles from './Hidden.module.css';

/** Words for assistive technology only. */
export const Hidden = (props: ComponentProps<'span'>) => <span {...props} className={styles.hidden} />;
