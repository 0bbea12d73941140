import { Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';

export async function startDraft(element) {
  const latest = { state: EditorState.createEmpty() };
  createRoot(element).render(<Box latest={latest} />);
  return () => latest.state.getCurrentContent().getPlainText();
}

function Box({ latest }) {
  const [state, setState] = useState(latest.state);
  const keep = (next) => {
    latest.state = next;
    setState(next);
  };
  return (
    <div className="rich">
      <Editor editorState={state} onChange={keep} ariaLabelledBy="precautions-label" />
    </div>
  );
}
