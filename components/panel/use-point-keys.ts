import { type RefObject, useEffect } from 'react';

const typed = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** Single keys of the panel. A button names its key in `data-shortcut`; nothing fires while somebody types. */
export function usePointKeys(panel: RefObject<HTMLElement | null>, onLeave: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const root = panel.current;
      const target = event.target instanceof Element ? event.target : null;
      if (!root || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      if (event.key === 'Escape') return onLeave();
      if (target?.matches(typed)) return;
      if (act(event.key, root, target)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [panel, onLeave]);
}

function act(key: string, root: HTMLElement, target: Element | null): boolean {
  const points = [...root.querySelectorAll<HTMLElement>('[data-point]')];
  const at = points.findIndex((point) => point.contains(target));
  if (key === 'ArrowDown' || key === 'ArrowUp') return move(points, at, key === 'ArrowDown' ? 1 : -1, target);
  if (key === 'Enter' && !target?.hasAttribute('data-point')) return false;
  const wanted = `[data-shortcut="${CSS.escape(key.length === 1 ? key.toUpperCase() : key)}"]`;
  const button = points[at]?.querySelector<HTMLElement>(wanted) ?? root.querySelector<HTMLElement>(wanted);
  button?.click();
  return button !== null;
}

/** Arrows inside a radio group choose there. */
function move(points: HTMLElement[], at: number, step: number, target: Element | null): boolean {
  if (target?.matches('[type=radio], [role=option]')) return false;
  const next = points[Math.min(points.length - 1, Math.max(0, at + step))];
  next?.focus();
  return next !== undefined;
}
