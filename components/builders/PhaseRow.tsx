import type { Phase } from '../../lib/referral.ts';
import { Icon } from '../basic/Icon.tsx';
import { plan } from '../words.ts';
import styles from './PlanBuilder.module.css';
import {
  type PeriodName,
  periodName,
  periodNames,
  withFewest,
  withLength,
  withMost,
  withPeriod,
} from './phase-form.ts';

interface PhaseRowProps {
  phase: Phase;
  first: boolean;
  onChange: (phase: Phase) => void;
  onRemove: () => void;
}

export const PhaseRow = ({ phase, first, onChange, onRemove }: PhaseRowProps) => {
  const [fewest, most] = phase.sessionsPerPeriod;
  const name = periodName(phase);
  const length = phase.periods?.[1] ?? 1;
  return (
    <div className={styles.phase}>
      {!first && <span>{plan.next}</span>}
      <Count label={plan.fewest} value={fewest} onChange={(value) => onChange(withFewest(phase, value))} />
      <span>{plan.to}</span>
      <Count label={plan.most} value={most} onChange={(value) => onChange(withMost(phase, value))} />
      <span>{plan.per}</span>
      <select
        aria-label={plan.period}
        value={name}
        onChange={(event) => onChange(withPeriod(phase, named(event.target.value)))}
      >
        {periodNames.map((each) => (
          <option key={each} value={each}>
            {plan.periodNames[each]}
          </option>
        ))}
      </select>
      <span>{plan.for}</span>
      <Count label={plan.periods} value={length} onChange={(value) => onChange(withLength(phase, value))} />
      <span>{plan.units(length)[name]}</span>
      {!first && (
        <button type="button" aria-label={plan.remove} title={plan.remove} onClick={onRemove}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
};

const named = (value: string): PeriodName => periodNames.find((each) => each === value) ?? 'week';

interface CountProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
}

/** A plan counts in tens at most; more is a slip of the key. */
const most = 60;

const Count = ({ label, value, onChange }: CountProps) => (
  <input
    type="number"
    aria-label={label}
    min={1}
    max={most}
    value={value}
    onChange={(event) => onChange(Math.min(most, Math.max(1, Math.round(event.target.valueAsNumber) || 1)))}
  />
);
