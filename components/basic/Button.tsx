import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  /** `main` for the one recommended action of its group, `quiet` for words in a line. */
  look?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  /** The single key that does the same. */
  shortcut?: string;
}

export const Button = ({ look = 'plain', icon, shortcut, children, ...rest }: ButtonProps) => (
  <button
    type="button"
    data-look={look}
    {...(shortcut ? { 'data-shortcut': shortcut, 'aria-keyshortcuts': shortcut } : {})}
    {...rest}
    className={styles.button}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);
