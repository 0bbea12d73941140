import { pick, possible, undo } from '../words.ts';
import type { PanelActions, PanelState, ReportView } from './panel-state.ts';
import type { SpokenWords } from './Spoken.tsx';
import { sumUp } from './Summary.tsx';
import { situationWords } from './situation-words.ts';

/** What the panel says aloud of a state. A screen that takes the focus is read where it is. */
export function spokenOf(state: PanelState, actions: PanelActions): SpokenWords {
  switch (state.kind) {
    case 'report': {
      const { report, lately } = state.view;
      return { standing: sumUp(report), deed: deedOf(state.view, actions), count: lately?.count ?? 0, source: report };
    }
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
  const { deed, place } = lately;
  const done = { inserted: [undo.last(place)], undone: [undo.undone(place)], refused: [] }[deed];
  return [...done, ...refused].join(' ');
}
