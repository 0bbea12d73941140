import { pick, possible, undo } from '../words.ts';
import type { PanelActions, PanelState, ReportView } from './panel-state.ts';
import type { SpokenWords } from './Spoken.tsx';
import { sumUp } from './Summary.tsx';
import { situationWords } from './situation-words.ts';

/** What the panel says aloud of a state. A screen that takes the focus is read where it is. */
export function spokenOf(state: PanelState, actions: PanelActions): SpokenWords {
  switch (state.kind) {
    case 'report':
      return {
        standing: sumUp(state.view.report),
        deed: deedOf(state.view, actions),
        count: state.view.lately?.count ?? 0,
      };
    case 'possible':
      return { standing: possible.title };
    case 'starting':
      return { standing: '' };
    case 'nothingReadable':
      return { standing: state.picking ? pick.waiting : pick.title };
    default:
      return { standing: situationWords(state, actions).title };
  }
}

function deedOf({ lately, notices }: ReportView, actions: PanelActions): string {
  if (!lately) return '';
  const refused = notices
    .filter(({ kind }) => kind === 'refused')
    .map((notice) => situationWords(notice, actions))
    .map(({ title, sentence }) => `${title}. ${sentence}`);
  const done =
    lately.deed === 'inserted'
      ? [undo.last(lately.place)]
      : lately.deed === 'undone'
        ? [undo.undone(lately.place)]
        : [];
  return [...done, ...refused].join(' ');
}
