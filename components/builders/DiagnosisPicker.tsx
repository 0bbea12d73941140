import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { Code, CodeFacts } from '../../lib/codes/code.ts';
import type { Suggestion } from '../../lib/finding.ts';
import { chartLanguage } from '../../lib/languages.ts';
import { diagnosis } from '../words.ts';
import styles from './DiagnosisPicker.module.css';
import { PickedCode } from './PickedCode.tsx';

interface DiagnosisPickerProps {
  chartCodes: Code[];
  /** Words of the form to begin with. */
  initial?: string;
  onSearch: (query: string) => Promise<Code[]>;
  onAbout: (code: string) => Promise<CodeFacts>;
  onChoose: (suggestion: Suggestion | null) => void;
}

/** A search box with a list (WAI-ARIA combobox): codes of this chart first, then what was found. */
export const DiagnosisPicker = ({ chartCodes, initial = '', onSearch, onAbout, onChoose }: DiagnosisPickerProps) => {
  const [query, setQuery] = useState(initial);
  const [at, setAt] = useState(-1);
  const [picked, setPicked] = useState<Code | null>(null);
  const [open, setOpen] = useState(true);
  const found = useFound(query, onSearch);
  const list = useId();
  const fromChart = chartCodes.filter((code) => query === initial || matches(code, query));
  const codes = [...fromChart, ...(found ?? []).filter(({ code }) => !fromChart.some((each) => each.code === code))];
  const shown = open && codes.length > 0;
  const choose = (code: Code | undefined) => {
    if (!code?.billable) return;
    setPicked(code);
    setOpen(false);
    onChoose(diagnosisChoice(code));
  };
  const marked = { list, active: codes[at]?.code, picked: picked?.code, choose };
  const moveTo = (place: number) => {
    setAt(place);
    setOpen(true);
  };
  const ask = (words: string) => {
    setQuery(words);
    moveTo(-1);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) moveTo(Math.min(codes.length - 1, Math.max(0, at + step)));
    else if (event.key === 'Enter') choose(codes[at]);
    else if (event.key === 'Escape' && query) ask('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.picker}>
      <input
        role="combobox"
        aria-label={diagnosis.label}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && codes[at] ? `${list}.${codes[at].code}` : undefined}
        placeholder={diagnosis.placeholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={({ target }) => ask(target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={press}
      />
      <div id={list} role="listbox" aria-label={diagnosis.label} className={styles.list} hidden={!shown}>
        <Group name={diagnosis.fromChart} codes={fromChart} {...marked} />
        <Group name={diagnosis.found} codes={codes.slice(fromChart.length)} {...marked} />
      </div>
      {picked && <PickedCode code={picked} onAbout={onAbout} onChoose={choose} />}
      <p role="status">{open && query.trim() && found ? answerWords(codes.length) : ''}</p>
    </div>
  );
};

const answerWords = (count: number) => (count === 0 ? diagnosis.nothing : diagnosis.count(count));

interface GroupProps {
  name: string;
  codes: Code[];
  list: string;
  active: string | undefined;
  picked: string | undefined;
  choose: (code: Code) => void;
}

const Group = ({ name, codes, list, active, picked, choose }: GroupProps) =>
  codes.length > 0 && (
    <fieldset aria-label={name}>
      <p aria-hidden="true">{name}</p>
      {codes.map((code) => (
        <div
          key={code.code}
          id={`${list}.${code.code}`}
          role="option"
          tabIndex={-1}
          aria-selected={code.code === picked}
          aria-disabled={!code.billable}
          data-active={code.code === active}
          onClick={() => choose(code)}
          onKeyDown={(event) => event.key === 'Enter' && choose(code)}
        >
          <b>{code.code}</b> <span lang={chartLanguage}>{code.title}</span>
          {!code.billable && <i> ({diagnosis.header})</i>}
        </div>
      ))}
    </fieldset>
  );

const diagnosisChoice = ({ code, title }: Code): Suggestion => ({
  label: `${code} ${title}`,
  text: `Diagnosis: ${code} ${title}.`,
  parts: [{ meaning: 'diagnosis', text: `${code} ${title}` }],
});

const matches = ({ code, title }: Code, query: string) =>
  `${code} ${title}`.toLowerCase().includes(query.trim().toLowerCase());

/** Long enough for the next letter, short enough not to be noticed. */
const pauseBeforeSearch = 120;

/** What was found for the words now in the box; null while nothing is asked or the answer is still out. */
function useFound(query: string, onSearch: DiagnosisPickerProps['onSearch']): Code[] | null {
  const [found, setFound] = useState<Code[] | null>(null);
  useEffect(() => {
    let stale = false;
    const words = query.trim();
    const timer = setTimeout(async () => {
      const answer = words ? await onSearch(words).catch(() => []) : null;
      if (!stale) setFound(answer);
    }, pauseBeforeSearch);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query, onSearch]);
  return found;
}
