import { type FocusEvent, useEffect, useRef } from 'react';

/**
 * When the point that held the keyboard's focus is mended and leaves, the focus goes to the one that takes its place.
 * A mouse has no place to lose.
 */
export function useNextPoint() {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<{ key: string; at: number } | null>(null);

  useEffect(() => {
    const left = last.current;
    if (!left || !document.hasFocus() || document.activeElement !== document.body) return;
    const points = pointsIn(list.current);
    if (points.some(({ dataset }) => dataset.point === left.key)) return;
    last.current = null;
    points[Math.min(left.at, points.length - 1)]?.focus();
  });

  const onFocus = ({ target }: FocusEvent) => {
    const points = pointsIn(list.current);
    const at = points.findIndex((point) => point.contains(target));
    const key = points[at]?.dataset.point;
    last.current = key !== undefined && target.matches(':focus-visible') ? { key, at } : null;
  };
  const onBlur = ({ target }: FocusEvent) => {
    if (target.isConnected) last.current = null;
  };
  return { list, onFocus, onBlur };
}

const pointsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-point]') ?? [])];
