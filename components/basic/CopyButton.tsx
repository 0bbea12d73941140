import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { chartLanguage } from '../../lib/languages.ts';
import { points } from '../words.ts';
import { Button } from './Button.tsx';
import styles from './CopyButton.module.css';

/** Puts a text into the clipboard, and says whether the browser let it. */
export type Copy = (text: string) => Promise<boolean>;

interface CopyButtonProps extends Pick<ComponentProps<typeof Button>, 'look' | 'shortcut'> {
  text: string;
  onCopy: Copy;
  /** Instead of "Copy". */
  words?: string;
  /** What is copied, where the words do not say it: for assistive technology. */
  about?: string;
}

/** Says for a moment that it has copied, as wide as before; where the browser refuses, the words stand there to be taken. */
export const CopyButton = ({ text, onCopy, words = points.copy, about, ...rest }: CopyButtonProps) => {
  const { outcome, copy } = useCopying(text, onCopy);
  const copied = outcome === 'copied';
  return (
    <>
      <Button {...rest} {...(about && { 'aria-label': `${copied ? points.copied : words}: ${about}` })} onClick={copy}>
        <span className={styles.words} data-copied={copied}>
          <span>{words}</span>
          <span>{points.copied}</span>
        </span>
      </Button>
      {outcome === 'refused' && <ByHand text={text} />}
    </>
  );
};

/** Milliseconds: long enough to be seen after a look at the page. */
const shownFor = 4000;

/** What came of copying this text; of another text it would not be true. */
function useCopying(text: string, onCopy: Copy) {
  const [last, setLast] = useState<{ text: string; outcome: 'copied' | 'refused' } | null>(null);
  useEffect(() => {
    if (last?.outcome !== 'copied') return;
    const timer = setTimeout(() => setLast(null), shownFor);
    return () => clearTimeout(timer);
  }, [last]);
  const copy = () => void onCopy(text).then((done) => setLast({ text, outcome: done ? 'copied' : 'refused' }));
  return { outcome: last?.text === text ? last.outcome : null, copy };
}

/** The focus goes there with everything selected: one key is left to press. */
const ByHand = ({ text }: { text: string }) => {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <label className={styles.byHand}>
      <span>{points.copyByHand}</span>
      <textarea
        ref={box}
        readOnly
        rows={2}
        lang={chartLanguage}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>
  );
};
