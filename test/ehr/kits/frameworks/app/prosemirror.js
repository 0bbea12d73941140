import { baseKeymap } from 'prosemirror-commands';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

export function startProsemirror(element) {
  const view = new EditorView(element, {
    state: EditorState.create({ schema, plugins: [history(), keymap(baseKeymap)] }),
    attributes: { 'aria-labelledby': 'order-label', role: 'textbox' },
  });
  return () => ({ order: view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') });
}
