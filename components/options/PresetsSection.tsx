import { useState } from 'react';
import type { Phase } from '../../lib/referral.ts';
import type { PlanPreset } from '../../lib/settings.ts';
import { Button } from '../basic/Button.tsx';
import { PlanForm } from '../builders/PlanBuilder.tsx';
import { presetName } from '../builders/preset-name.ts';
import { options } from '../words.ts';
import { parseMinutes } from './minutes.ts';
import type { SectionProps } from './options-state.ts';
import styles from './Rows.module.css';
import { Section } from './Section.tsx';

/** Visit lengths and plans that the panel offers first. */
export const PresetsSection = ({ view, actions }: SectionProps) => {
  const { settings, locked } = view;
  const change = (plans: PlanPreset[]) => actions.onChange({ ...settings, plans });
  return (
    <Section title={options.sections.presets} locked={locked.includes('plans') || locked.includes('minutes')}>
      <MinutesLine
        key={settings.minutes.join()}
        minutes={settings.minutes}
        onChange={(minutes) => actions.onChange({ ...settings, minutes })}
      />
      <p className={styles.hint}>{options.plans}</p>
      {keyed(settings.plans).map(({ key, preset }, at) => (
        <PlanRow
          key={key}
          preset={preset}
          onChange={(next) => change(settings.plans.map((each, other) => (other === at ? next : each)))}
          onRemove={() => change(settings.plans.filter((_, other) => other !== at))}
        />
      ))}
      <div>
        <Button icon="plus" onClick={() => change([...settings.plans, newPlan])}>
          {options.addPlan}
        </Button>
      </div>
    </Section>
  );
};

const onceAWeek: Phase = { sessionsPerPeriod: [1, 1], period: 1, periodUnit: 'wk', periods: [6, 6] };

/** Without a name of its own it is called after what it says. */
const newPlan: PlanPreset = { name: '', phases: [onceAWeek] };

/** Names may repeat while they are typed: a preset is known by its place. */
const keyed = (plans: PlanPreset[]) => plans.map((preset, at) => ({ key: `plan ${at}`, preset }));

interface MinutesLineProps {
  minutes: number[];
  onChange: (minutes: number[]) => void;
}

/** Kept when the field is left and every number in it is a length. */
const MinutesLine = ({ minutes, onChange }: MinutesLineProps) => {
  const [text, setText] = useState(minutes.join(', '));
  const parsed = parseMinutes(text);
  return (
    <label>
      <span>{options.minutes}</span>
      <input
        value={text}
        aria-invalid={parsed === null}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => parsed && parsed.join() !== minutes.join() && onChange(parsed)}
      />
      <span className={styles.hint} data-tone={parsed ? 'none' : 'fix'}>
        {parsed ? options.minutesHint : options.minutesInvalid}
      </span>
    </label>
  );
};

interface PlanRowProps {
  preset: PlanPreset;
  onChange: (preset: PlanPreset) => void;
  onRemove: () => void;
}

const PlanRow = ({ preset, onChange, onRemove }: PlanRowProps) => (
  <div className={styles.plan}>
    <div className={styles.entry}>
      <label>
        <span>{options.planName}</span>
        <input
          value={preset.name}
          placeholder={presetName({ ...preset, name: '' })}
          maxLength={200}
          onChange={(event) => onChange({ ...preset, name: event.target.value })}
        />
      </label>
      <Button look="quiet" aria-label={options.removePlan(presetName(preset))} onClick={onRemove}>
        {options.sites.remove}
      </Button>
    </div>
    <PlanForm phases={preset.phases} presets={[]} onChange={(phases) => onChange({ ...preset, phases })} />
  </div>
);
