import { useState } from 'react';
import styles from './Editable.module.css';

interface EditableProps {
  text: string;
  /** What the text is, for assistive technology. */
  name: string;
  onChange: (text: string) => void;
}

/**
 * A text of the paper that can be changed where it stands. A copy of the text gives the box its size on the screen and
 * takes its place on paper, where a box cannot be broken over pages.
 */
export const Editable = ({ text, name, onChange }: EditableProps) => {
  const [value, setValue] = useState(text);
  const change = (changed: string) => {
    setValue(changed);
    onChange(changed);
  };
  return (
    <span className={styles.editable} data-text={value}>
      <textarea
        rows={1}
        aria-label={name}
        value={value}
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
      />
    </span>
  );
};
