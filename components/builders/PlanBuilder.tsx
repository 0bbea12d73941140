import { useState } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import type { Phase } from '../../lib/referral.ts';
import type { PlanPreset } from '../../lib/settings.ts';
import { totalSessions } from '../../lib/wording/plan.ts';
import { planChoice } from '../../lib/wording/plan-choices.ts';
import { Button } from '../basic/Button.tsx';
import { plan } from '../words.ts';
import { PhaseRow } from './PhaseRow.tsx';
import styles from './PlanBuilder.module.css';
import { taperAfter } from './phase-form.ts';
import { presetName } from './preset-name.ts';

interface PlanBuilderProps {
  presets: PlanPreset[];
  onChoose: (suggestion: Suggestion) => void;
}

const firstPhase: Phase = { sessionsPerPeriod: [2, 2], period: 1, periodUnit: 'wk', periods: [6, 6] };

/** Phases in, sentence and total out. */
export const PlanBuilder = ({ presets, onChoose }: PlanBuilderProps) => {
  const [phases, setPhases] = useState<Phase[]>(presets[0]?.phases ?? [firstPhase]);
  const change = (next: Phase[]) => {
    setPhases(next);
    onChoose(planChoice(next));
  };
  return <PlanForm phases={phases} presets={presets} onChange={change} />;
};

interface PlanFormProps {
  phases: Phase[];
  presets: PlanPreset[];
  onChange: (phases: Phase[]) => void;
}

export const PlanForm = ({ phases, presets, onChange }: PlanFormProps) => {
  const last = phases.at(-1) ?? firstPhase;
  const total = totalSessions(phases);
  return (
    <fieldset className={styles.plan}>
      <legend>{plan.legend}</legend>
      {presets.length > 0 && <PlanPresets presets={presets} phases={phases} onChange={onChange} />}
      {keyed(phases).map(({ key, phase }, at) => (
        <PhaseRow
          key={key}
          phase={phase}
          first={at === 0}
          onChange={(next) => onChange(phases.map((each, other) => (other === at ? next : each)))}
          onRemove={() => onChange(phases.filter((_, other) => other !== at))}
        />
      ))}
      <div className={styles.foot}>
        {phases.length < longestPlan && (
          <Button look="quiet" icon="plus" onClick={() => onChange([...phases, taperAfter(last)])}>
            {plan.taper}
          </Button>
        )}
        {total && <output>{plan.total(...total)}</output>}
      </div>
    </fieldset>
  );
};

/** Four phases say any taper an order has; more is a calendar. */
const longestPlan = 4;

/** A phase is known by its place in the plan. */
const keyed = (phases: Phase[]) => phases.map((phase, at) => ({ key: `phase ${at}`, phase }));

const PlanPresets = ({ presets, phases, onChange }: PlanFormProps) => (
  <div className={styles.presets}>
    {[...new Map(presets.map((preset) => [presetName(preset), preset]))].map(([name, preset]) => (
      <button
        key={name}
        type="button"
        aria-pressed={JSON.stringify(preset.phases) === JSON.stringify(phases)}
        onClick={() => onChange(preset.phases)}
      >
        {name}
      </button>
    ))}
  </div>
);
