import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';

export async function startLexical(element) {
  const editor = createEditor({
    namespace: 'plan',
    onError: (error) => {
      throw error;
    },
  });
  element.contentEditable = 'true';
  element.role = 'textbox';
  element.setAttribute('aria-labelledby', 'plan-label');
  editor.setRootElement(element);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return () => editor.getEditorState().read(() => $getRoot().getTextContent());
}
