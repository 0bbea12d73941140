import type { SyntheticEvent } from 'react';
import { blank } from '../../lib/wording/blank.ts';
import styles from './Editable.module.css';

interface EditableProps {
  text: string;
  /** What the text is, for assistive technology. */
  name: string;
  onChange: (text: string) => void;
}

/**
 * A text of the paper that can be changed where it stands. A copy of the text gives the box its size on the screen and
 * takes its place on paper, where a box cannot be broken over pages and a blank needs room to write in.
 */
export const Editable = ({ text, name, onChange }: EditableProps) => {
  const empty = text.trim() === '' || text.trim() === blank;
  return (
    <span
      className={styles.editable}
      data-text={text}
      data-print={text.replaceAll(blank, lineToWriteOn)}
      data-blank={empty}
      data-open={text.includes(blank)}
    >
      <textarea
        rows={1}
        aria-label={name}
        value={text}
        spellCheck={false}
        onFocus={selectBlank}
        onClick={selectBlank}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  );
};

/** Nearly an inch, enough for a date or a number written by hand. */
const lineToWriteOn = '_'.repeat(11);

/** What is typed takes the place of the blank at the cursor, otherwise of the first one. */
function selectBlank({ currentTarget: box }: SyntheticEvent<HTMLTextAreaElement>) {
  if (box.selectionStart !== box.selectionEnd) return;
  const around = box.value.lastIndexOf(blank, box.selectionStart);
  const touches = around >= 0 && around + blank.length >= box.selectionStart;
  const untouched = box.selectionStart === 0 || box.selectionStart === box.value.length;
  const at = touches ? around : untouched ? box.value.indexOf(blank) : -1;
  if (at >= 0) box.setSelectionRange(at, at + blank.length);
}
