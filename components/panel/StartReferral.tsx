import { useLayoutEffect, useRef, useState } from 'react';
import type { Suggestion } from '../../lib/finding.ts';
import { chartLanguage } from '../../lib/languages.ts';
import { Button } from '../basic/Button.tsx';
import { CopyButton } from '../basic/CopyButton.tsx';
import { hasBlanks } from '../builders/blanks.ts';
import { builderStart } from '../builders/builder-for.ts';
import { DiagnosisPicker } from '../builders/DiagnosisPicker.tsx';
import { FillBlanks } from '../builders/FillBlanks.tsx';
import { PlanBuilder } from '../builders/PlanBuilder.tsx';
import { SessionField } from '../builders/SessionField.tsx';
import { elementNames, meaningNames, start, therapists } from '../words.ts';
import { nameDiagnosis } from './name-diagnosis.ts';
import { Preview } from './Preview.tsx';
import type { Draft, DraftLine, PanelActions } from './panel-state.ts';
import styles from './StartReferral.module.css';

interface StartReferralProps {
  draft: Draft;
  actions: PanelActions;
}

interface Line extends DraftLine {
  /** As laid out, before anybody typed. */
  original: Suggestion;
  included: boolean;
}

const nameOf = (part: DraftLine['part']): string =>
  part === 'referredTo' ? meaningNames.referredTo : elementNames[part];

/** The whole order laid out line by line, each line editable, before anything is inserted. */
export const StartReferral = ({ draft, actions }: StartReferralProps) => {
  const [lines, setLines] = useState<Line[]>(() =>
    draft.lines.map((line) => laidOut(builderStart(line.builder, draft.presets) ?? line.suggestion, line)),
  );
  const change = (changed: Line, next: Partial<Line>) =>
    setLines(lines.map((line) => (line === changed ? { ...line, ...next } : follow(line, changed, next, draft))));
  const wanted = lines.filter(isWanted).map(({ suggestion }) => suggestion);
  const edits = actions.placeAll(wanted);
  const order = wanted.map(({ text }) => text).join('\n');
  return (
    <div ref={useWorkplace()} className={styles.start}>
      <h2 tabIndex={-1}>{draft.begun ? start.rest : start.title}</h2>
      <p>{start.lead}</p>
      {lines.map((line) => (
        <DraftRow key={line.part} {...{ line, draft, actions }} onChange={(next) => change(line, next)} />
      ))}
      <section className={styles.preview} aria-label={start.preview}>
        <h3>{start.preview}</h3>
        <Preview edits={edits} suggestion={{ label: start.preview, text: order }} />
      </section>
      <div className={styles.actions}>
        <Button data-then="[data-start]" onClick={actions.onCancelStart}>
          {start.cancel}
        </Button>
        <CopyButton text={order} words={start.copy} onCopy={actions.onCopy} />
        {edits.length > 0 && (
          <Button look="main" data-then="[data-point]" onClick={() => actions.onInsert(edits)}>
            {start.go(edits.length)}
          </Button>
        )}
      </div>
    </div>
  );
};

/** The first blank is where the work is; for who comes back from another tab, what had the focus. */
function useWorkplace() {
  const page = useRef<HTMLDivElement>(null);
  const last = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = page.current;
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof HTMLElement ? target : null;
    };
    const left = last.current?.isConnected ? last.current : null;
    (left ?? root?.querySelector<HTMLElement>('input[data-blank]') ?? root?.querySelector('h2'))?.focus();
    root?.addEventListener('focusin', note);
    return () => root?.removeEventListener('focusin', note);
  }, []);
  return page;
}

/**
 * A diagnosis nobody picked is left out, and so is a goal or a precaution nobody has begun: blanks alone have no place in
 * the order, and the check will ask for them.
 */
const isWanted = ({ included, builder, suggestion, original, says }: Line) =>
  included && !(hasBlanks(suggestion) && (builder || (!says && suggestion.text === original.text)));

/** A builder shows the clinic's first preset, so the line must say the same. */
const laidOut = (suggestion: Suggestion, line: DraftLine): Line => ({
  ...line,
  suggestion,
  original: suggestion,
  included: true,
});

/** A diagnosis that is picked is named in the lines that nobody has touched yet. */
function follow(line: Line, changed: Line, { suggestion: picked }: Partial<Line>, { lines }: Draft): Line {
  const base = lines.find(({ part }) => part === line.part)?.suggestion;
  const touched = line.suggestion.text !== line.original.text;
  if (changed.builder !== 'diagnosis' || line.builder || !picked || !base || touched) return line;
  const named = nameDiagnosis(base, picked);
  return { ...line, suggestion: named, original: named };
}

interface DraftRowProps extends StartReferralProps {
  line: Line;
  onChange: (next: Partial<Line>) => void;
}

const DraftRow = ({ line, draft, actions, onChange }: DraftRowProps) => (
  <section className={styles.line} data-included={line.included} aria-label={nameOf(line.part)}>
    <label>
      <input
        type="checkbox"
        aria-label={start.include(nameOf(line.part))}
        checked={line.included}
        onChange={() => onChange({ included: !line.included })}
      />
      <b>{nameOf(line.part)}</b>
    </label>
    {line.included && <LineEditor {...{ line, draft, actions, onChange }} />}
  </section>
);

const LineEditor = ({ line, draft, actions, onChange }: DraftRowProps) => {
  const choose = (suggestion: Suggestion | null) => suggestion && onChange({ suggestion });
  if (line.choices) return <LineChoice {...{ line, onChange }} choices={line.choices} />;
  switch (line.builder) {
    case 'diagnosis':
      return (
        <>
          {!hasBlanks(line.suggestion) && <p lang={chartLanguage}>{line.suggestion.label}</p>}
          <DiagnosisPicker
            chartCodes={draft.chartCodes}
            onSearch={actions.onSearchCodes}
            onAbout={actions.onAboutCode}
            onChoose={choose}
          />
        </>
      );
    case 'plan':
      return <PlanBuilder presets={draft.presets.plans} onChoose={choose} />;
    case 'session':
      return <SessionField presets={draft.presets.minutes} onChoose={choose} />;
    default:
      return hasBlanks(line.original) ? (
        <FillBlanks key={line.original.text} suggestion={line.original} onChoose={choose} />
      ) : (
        <textarea
          lang={chartLanguage}
          aria-label={start.text(nameOf(line.part))}
          rows={2}
          value={line.suggestion.text}
          onChange={(event) => onChange({ suggestion: inOwnWords(line.suggestion, event.target.value) })}
        />
      );
  }
};

interface LineChoiceProps extends Pick<DraftRowProps, 'line' | 'onChange'> {
  choices: Suggestion[];
}

/** Nothing is chosen beforehand, and a choice can be taken back. */
const LineChoice = ({ line, choices, onChange }: LineChoiceProps) => (
  <select
    aria-label={nameOf(line.part)}
    value={choices.findIndex(({ text }) => text === line.suggestion.text)}
    onChange={(event) => onChange({ suggestion: choices[Number(event.target.value)] ?? line.original })}
  >
    <option value={-1}>{therapists.notChosen}</option>
    {choices.map(({ label, text }, at) => (
      <option key={text} value={at}>
        {label}
      </option>
    ))}
  </select>
);

/** Words changed by hand go to every field the line has. */
const inOwnWords = (suggestion: Suggestion, text: string): Suggestion => ({
  ...suggestion,
  text,
  ...(suggestion.parts && { parts: suggestion.parts.map(({ meaning }) => ({ meaning, text })) }),
});
