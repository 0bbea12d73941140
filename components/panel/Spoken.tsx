import { useEffect, useRef, useState } from 'react';
import { Hidden } from '../basic/Hidden.tsx';

export interface SpokenWords {
  /** What holds now: said when it has changed. */
  standing: string;
  /** What was done, said once for each `count`. */
  deed?: string;
  count?: number;
  /** What it was read from: while that is still read anew, somebody is typing. */
  source?: unknown;
}

/** Long enough that a sentence being typed is announced once, at its end, and a deed together with what came of it. */
const pauseBeforeSpeaking = 1200;

/** The one voice of the panel for assistive technology. */
export const Spoken = ({ standing, deed = '', count = 0, source }: SpokenWords) => {
  const [said, setSaid] = useState('');
  const told = useRef<SpokenWords & { count: number }>({ standing: '', count: 0 });
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = told.current;
      const news = [count > before.count && deed, standing !== before.standing && standing].filter(Boolean).join(' ');
      told.current = { standing, count, source };
      // A region speaks only when it changes: what is said again ends with a space that nobody hears.
      if (news) setSaid((last) => (last === news ? `${news}\u00a0` : news));
    }, pauseBeforeSpeaking);
    return () => clearTimeout(timer);
  }, [standing, deed, count, source]);
  return (
    <div role="status" aria-live="polite" data-spoken>
      <Hidden>{said}</Hidden>
    </div>
  );
};
