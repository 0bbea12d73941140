import { useState } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import { unitsOf } from '../../lib/wording/session.ts';
import { sessionChoice } from '../../lib/wording/session-choices.ts';
import { session } from '../words.ts';
import styles from './SessionField.module.css';

interface SessionFieldProps {
  presets: number[];
  onChoose: (suggestion: Suggestion | null) => void;
}

/** No visit is longer: four hours. */
const longest = 240;

/** Minutes and 15-minute units of one visit; either follows from the other by the CMS 8-minute rule. */
export const SessionField = ({ presets, onChoose }: SessionFieldProps) => {
  const [minutes, setMinutes] = useState(presets[0] ?? 60);
  const change = (value: number) => {
    const next = Math.min(longest, Math.max(0, Math.round(value) || 0));
    setMinutes(next);
    onChoose(unitsOf(next) > 0 ? sessionChoice(next) : null);
  };
  const units = unitsOf(minutes);
  return (
    <fieldset className={styles.session}>
      <legend>{session.legend}</legend>
      <div className={styles.row}>
        <label>
          <input
            type="number"
            aria-label={session.minutes}
            min={1}
            max={longest}
            step={15}
            value={minutes || ''}
            onChange={(event) => change(event.target.valueAsNumber)}
          />
          {session.minuteName}
        </label>
        <span aria-hidden="true">=</span>
        <label>
          <input
            type="number"
            aria-label={session.units}
            min={1}
            max={longest / 15}
            value={units || ''}
            onChange={(event) => change(event.target.valueAsNumber * 15)}
          />
          {session.unitName(units)}
        </label>
        {presets.map((preset) => (
          <button key={preset} type="button" aria-pressed={preset === minutes} onClick={() => change(preset)}>
            {preset} {session.minuteName}
          </button>
        ))}
      </div>
      <p>{units > 0 ? session.range(units, 15 * units - 7, 15 * units + 7) : session.tooShort}</p>
    </fieldset>
  );
};
