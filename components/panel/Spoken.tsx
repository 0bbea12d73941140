import { useEffect, useRef, useState } from 'react';
import { Hidden } from '../basic/Hidden.tsx';
import { points } from '../words.ts';

export interface SpokenWords {
  /** What holds now: said when it has changed. */
  standing: string;
  /** What was done, said once for each `count`. */
  deed?: string;
  count?: number;
  /** What it was read from: while that is still read anew, somebody is typing. */
  source?: unknown;
  /** How often something was copied. */
  copies?: number;
}

/** Long enough that a sentence being typed is announced once, at its end, and a deed together with what came of it. */
const pauseBeforeSpeaking = 1200;

/** The one voice of the panel for assistive technology. */
export const Spoken = ({ standing, deed = '', count = 0, source, copies = 0 }: SpokenWords) => {
  const [said, setSaid] = useState('');
  const told = useRef<Required<Omit<SpokenWords, 'deed'>>>({ standing: '', count: 0, copies: 0, source: null });
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = told.current;
      const news = [
        copies > before.copies && `${points.copied}.`,
        count > before.count && deed,
        standing !== before.standing && standing,
      ];
      told.current = { standing, count, copies, source };
      // A region speaks only when it changes: what is said again ends with a space that nobody hears.
      const words = news.filter(Boolean).join(' ');
      if (words) setSaid((last) => (last === words ? `${words}\u00a0` : words));
    }, pauseBeforeSpeaking);
    return () => clearTimeout(timer);
  }, [standing, deed, count, source, copies]);
  return (
    <div role="status" aria-live="polite" data-spoken>
      <Hidden>{said}</Hidden>
    </div>
  );
};
