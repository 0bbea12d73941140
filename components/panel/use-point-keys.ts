import { type RefObject, useEffect } from 'react';

const typed = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]';

/** The list of points, and the heading that takes the focus when the last of them is mended. */
const ofPoints = '[data-point], [data-landing]';

/**
 * Keys of the panel. A button names its key in `data-shortcut`. Letters are active only while the focus is on a point, so
 * that nobody who speaks to the computer sets them off (WCAG 2.2, 2.1.4), and none fires while somebody types.
 */
export function usePointKeys(panel: RefObject<HTMLElement | null>, onLeave: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const root = panel.current;
      const target = event.target instanceof Element ? event.target : null;
      if (!root || event.defaultPrevented || event.altKey) return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      if (event.key === 'Escape') return onLeave();
      if (target?.matches(typed)) return;
      const acts = event.ctrlKey || event.metaKey ? undo(event.key, root) : act(event.key, root, target);
      if (acts) event.preventDefault();
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
  if (!target?.closest(ofPoints)) return false;
  return click(points[at]?.querySelector(keyed(key)) ?? ofPanel(key, root));
}

/** The key that undoes everywhere, from anywhere in the panel. */
const undo = (key: string, root: HTMLElement) => key.toLowerCase() === 'z' && click(ofPanel(key, root));

const keyed = (key: string) => `[data-shortcut="${CSS.escape(key.length === 1 ? key.toUpperCase() : key)}"]`;

/** What belongs to another point stays there. */
const ofPanel = (key: string, root: HTMLElement) =>
  [...root.querySelectorAll(keyed(key))].find((each) => !each.closest('[data-point], [data-element]')) ?? null;

function click(button: Element | null): boolean {
  if (button instanceof HTMLElement) button.click();
  return button !== null;
}

/** Arrows inside a radio group choose there. */
function move(points: HTMLElement[], at: number, step: number, target: Element | null): boolean {
  if (target?.matches('[type=radio], [role=option]')) return false;
  const next = points[Math.min(points.length - 1, Math.max(0, at + step))];
  next?.focus();
  return next !== undefined;
}
