import { Fragment, useState } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import { chartLanguage } from '../../lib/languages.ts';
import { blanks } from '../words.ts';
import { aroundBlanks, fillBlanks, nameOfBlank } from './blanks.ts';
import styles from './FillBlanks.module.css';

interface FillBlanksProps {
  suggestion: Suggestion;
  onChoose: (filled: Suggestion) => void;
}

/** A statement whose blanks are filled where they stand: only the clinician knows what belongs there. */
export const FillBlanks = ({ suggestion, onChoose }: FillBlanksProps) => {
  const [values, setValues] = useState<string[]>([]);
  const pieces = aroundBlanks(suggestion.text);
  const change = (at: number, value: string) => {
    const next = pieces.slice(1).map((_, each) => (each === at ? value : (values[each] ?? '')));
    setValues(next);
    onChoose(fillBlanks(suggestion, next));
  };
  return (
    <fieldset className={styles.statement}>
      <legend>{blanks.legend}</legend>
      {pieces.map((piece, at) => (
        <Fragment key={pieces.slice(0, at + 1).join('|')}>
          {at > 0 && (
            <input
              aria-label={blanks.name(nameOfBlank(pieces[at - 1] ?? ''))}
              data-blank
              placeholder={blanks.placeholder}
              value={values[at - 1] ?? ''}
              size={Math.max(5, (values[at - 1] ?? '').length)}
              onChange={(event) => change(at - 1, event.target.value)}
            />
          )}
          <span lang={chartLanguage}>{piece}</span>
        </Fragment>
      ))}
    </fieldset>
  );
};
