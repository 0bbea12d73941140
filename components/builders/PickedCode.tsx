import { useEffect, useState } from 'react';
import type { Code, CodeFacts } from '../../lib/codes/code.ts';
import { chartLanguage } from '../../lib/languages.ts';
import { diagnosis } from '../words.ts';
import styles from './PickedCode.module.css';
import { shortNames } from './short-names.ts';

interface PickedCodeProps {
  code: Code;
  onAbout: (code: string) => Promise<CodeFacts>;
  onChoose: (code: Code) => void;
}

/** The code that was picked, what may not stand beside it, and its neighbours one click away. */
export const PickedCode = ({ code, onAbout, onChoose }: PickedCodeProps) => {
  const facts = useFacts(code.code, onAbout);
  return (
    <section className={styles.picked} aria-label={diagnosis.picked}>
      <p>
        <b>{code.code}</b> <span lang={chartLanguage}>{code.title}</span>{' '}
        <span className={styles.billable}>{diagnosis.billable}</span>
      </p>
      {facts && (
        <>
          <Alternatives name={diagnosis.side} codes={facts.siblings} {...{ code, onChoose }} />
          <Alternatives name={diagnosis.site} codes={facts.sites} {...{ code, onChoose }} />
          <Alternatives name={diagnosis.encounter} codes={facts.encounters} {...{ code, onChoose }} />
          <Note name={diagnosis.codeFirst} texts={facts.codeFirst} />
          <Note name={diagnosis.useAdditional} texts={facts.useAdditional} />
          <Note name={diagnosis.excludes} texts={facts.excludes.map(({ text }) => text).toReversed()} />
          {hasNotes(facts) && <p className={styles.source}>{diagnosis.notesOf(facts.edition)}</p>}
        </>
      )}
    </section>
  );
};

const hasNotes = ({ codeFirst, useAdditional, excludes }: CodeFacts) =>
  codeFirst.length + useAdditional.length + excludes.length > 0;

interface AlternativesProps {
  name: string;
  codes: Code[];
  code: Code;
  onChoose: (code: Code) => void;
}

const Alternatives = ({ name, codes, code: picked, onChoose }: AlternativesProps) =>
  codes.length > 1 && (
    <fieldset className={styles.alternatives}>
      <legend>{name}</legend>
      {shortNames(codes).map(({ code, name: short }) => (
        <button
          key={code.code}
          type="button"
          lang={chartLanguage}
          title={`${code.code} ${code.title}`}
          aria-label={`${code.code} ${code.title}`}
          aria-pressed={code.code === picked.code}
          onClick={() => onChoose(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );

/** The nearest notes say the most; the rest unfolds. */
const shownNotes = 3;

const Note = ({ name, texts }: { name: string; texts: string[] }) =>
  texts.length > 0 && (
    <div className={styles.note}>
      <b>{name}</b>
      <Lines texts={texts.slice(0, shownNotes)} />
      {texts.length > shownNotes && (
        <details>
          <summary>{diagnosis.moreNotes(texts.length - shownNotes)}</summary>
          <Lines texts={texts.slice(shownNotes)} />
        </details>
      )}
    </div>
  );

const Lines = ({ texts }: { texts: string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text} lang={chartLanguage}>
        {text}
      </li>
    ))}
  </ul>
);

/** Null until they are known; a code can be used without them. */
function useFacts(code: string, onAbout: PickedCodeProps['onAbout']): CodeFacts | null {
  const [known, setKnown] = useState<{ code: string; facts: CodeFacts } | null>(null);
  useEffect(() => {
    let stale = false;
    onAbout(code).then(
      (facts) => !stale && setKnown({ code, facts }),
      () => !stale && setKnown(null),
    );
    return () => {
      stale = true;
    };
  }, [code, onAbout]);
  return known?.code === code ? known.facts : null;
}
