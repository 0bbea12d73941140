import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { Report } from '../../lib/check.ts';
import { SaidError } from '../../lib/said-error.ts';
import { Button } from '../basic/Button.tsx';
import type { Copy } from '../basic/CopyButton.tsx';
import { Hidden } from '../basic/Hidden.tsx';
import { checkText, inSpoken } from '../words.ts';
import styles from './CheckText.module.css';
import { TextReport, textSummary } from './TextReport.tsx';

interface CheckTextProps {
  /** Words that were selected in the page, already in the box. */
  initial?: string;
  /** The person asked for just these words to be checked: no second click, and no search for the answer. */
  atOnce?: boolean;
  onCheck: (text: string) => Promise<Report>;
  onCopy: Copy;
}

type Answer = { kind: 'none' | 'checking' } | { kind: 'failed'; reason: string } | { kind: 'report'; report: Report };

/** A box for any referral text: pasted or selected. */
export const CheckText = ({ initial = '', atOnce = false, onCheck, onCopy }: CheckTextProps) => {
  const [text, setText] = useState(initial);
  const [answer, setAnswer] = useState<Answer>({ kind: 'none' });
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const check = async () => {
    if (answer.kind === 'checking') return;
    setAnswer({ kind: 'checking' });
    try {
      setAnswer({ kind: 'report', report: await onCheck(text) });
    } catch (error) {
      setAnswer({ kind: 'failed', reason: error instanceof SaidError ? inSpoken(error.said) : checkText.failed });
    }
  };
  const asked = useEffectEvent(() => {
    if (!atOnce) return;
    section.current?.scrollIntoView();
    void check();
  });
  useEffect(() => asked(), []);
  return (
    <section ref={section} className={styles.check} aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title}>{checkText.title}</h2>
        <Button disabled={text.trim() === ''} aria-disabled={answer.kind === 'checking'} onClick={() => void check()}>
          {answer.kind === 'checking' ? checkText.checking : checkText.check}
        </Button>
      </div>
      <textarea
        aria-label={checkText.label}
        placeholder={checkText.placeholder}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status">
        {answer.kind === 'failed' && <p>{answer.reason}</p>}
        {answer.kind === 'report' && <Hidden>{textSummary(answer.report)}</Hidden>}
      </div>
      {answer.kind === 'report' && <TextReport report={answer.report} onCopy={onCopy} />}
    </section>
  );
};
