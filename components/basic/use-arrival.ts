import { useEffect, useRef } from 'react';

/** For the heading of what appeared because somebody asked for it: the focus goes there, so that it is read at once. */
export function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return { ref: heading, tabIndex: -1 };
}
