import { useId, useState } from 'react';
import type { Finding, Suggestion } from '../../lib/finding.ts';
import { chartLanguage } from '../../lib/languages.ts';
import { hasBlanks } from '../builders/blanks.ts';
import { builderFor, builderStart } from '../builders/builder-for.ts';
import { DiagnosisPicker } from '../builders/DiagnosisPicker.tsx';
import { FillBlanks } from '../builders/FillBlanks.tsx';
import { PlanBuilder } from '../builders/PlanBuilder.tsx';
import { SessionField } from '../builders/SessionField.tsx';
import { points } from '../words.ts';
import styles from './PointChoices.module.css';
import type { PanelActions, ReportView } from './panel-state.ts';
import type { Point } from './point.ts';

const own = 'own';

type Picked = number | typeof own | null;

/** A question is asked, never answered beforehand. */
const startOf = ({ finding: { suggestions }, asked }: Point): Picked =>
  suggestions.length === 0 ? own : asked ? null : 0;

export interface PointChoicesProps {
  point: Point;
  view: ReportView;
  actions: PanelActions;
  onChoose: (suggestion: Suggestion | null) => void;
}

/** The ready suggestions, the likely one first, and last the builder for this part when there is one. */
export const PointChoices = (props: PointChoicesProps) => {
  const { point, view, onChoose } = props;
  const { suggestions } = point.finding;
  const builder = builderFor(point.finding);
  const [picked, setPicked] = useState(startOf(point));
  const group = useId();
  const choose = (choice: number | typeof own) => {
    setPicked(choice);
    onChoose(
      choice === own ? replacing(builderStart(builder, view.presets), point.finding) : (suggestions[choice] ?? null),
    );
  };
  const suggestion = typeof picked === 'number' ? suggestions[picked] : null;
  return (
    <>
      {suggestions.length > 0 && (point.asked || builder || suggestions.length > 1) && (
        <fieldset className={styles.choices}>
          <legend>{points.choices}</legend>
          {suggestions.map(({ label, text }, at) => (
            <Choice
              key={label}
              {...{ group, label }}
              written={text.includes(label)}
              checked={picked === at}
              onPick={() => choose(at)}
            />
          ))}
          {builder && (
            <Choice {...{ group }} label={points.own[builder]} checked={picked === own} onPick={() => choose(own)} />
          )}
        </fieldset>
      )}
      {suggestion && hasBlanks(suggestion) && (
        <FillBlanks key={suggestion.label} suggestion={suggestion} onChoose={onChoose} />
      )}
      {picked === own && <Builder {...props} />}
    </>
  );
};

interface ChoiceProps {
  group: string;
  label: string;
  /** The label is made of the very words that would be written. */
  written?: boolean;
  checked: boolean;
  onPick: () => void;
}

const Choice = ({ group, label, written = false, checked, onPick }: ChoiceProps) => (
  <label>
    <input type="radio" name={group} checked={checked} onChange={onPick} />
    <span {...(written && { lang: chartLanguage })}>{label}</span>
  </label>
);

const Builder = ({ point, view, actions, onChoose }: PointChoicesProps) => {
  const choose = (suggestion: Suggestion | null) => onChoose(replacing(suggestion, point.finding));
  switch (builderFor(point.finding)) {
    case 'diagnosis':
      return (
        <DiagnosisPicker
          chartCodes={view.chartCodes}
          initial={wordsOf(point.finding)}
          onSearch={actions.onSearchCodes}
          onAbout={actions.onAboutCode}
          onChoose={choose}
        />
      );
    case 'plan':
      return <PlanBuilder presets={view.presets.plans} onChoose={choose} />;
    case 'session':
      return <SessionField presets={view.presets.minutes} onChoose={choose} />;
    default:
      return null;
  }
};

/** A diagnosis in words is searched at once; a wrong code has its own replacements. */
const wordsOf = ({ suggestions, evidence }: Finding) => (suggestions.length === 0 ? (evidence[0]?.text ?? '') : '');

/** What was wrong is replaced, as the finding's own suggestion would: a bare code by a bare code. */
function replacing(suggestion: Suggestion | null, { suggestions }: Finding): Suggestion | null {
  const replaces = suggestions[0]?.replaces;
  if (!suggestion || !replaces) return suggestion;
  const words = suggestion.parts?.[0]?.text ?? suggestion.text;
  return { ...suggestion, replaces, text: /\s/.test(replaces.text) ? words : (words.split(' ')[0] ?? words) };
}
