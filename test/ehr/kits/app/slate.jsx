import { createRoot } from 'react-dom/client';
import { createEditor, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const empty = [{ type: 'paragraph', children: [{ text: '' }] }];

export async function startSlate(element) {
  const editor = withHistory(withReact(createEditor()));
  createRoot(element).render(
    <Slate editor={editor} initialValue={empty}>
      <Editable className="rich" role="textbox" aria-labelledby="order-label" />
    </Slate>,
  );
  return () => editor.children.map((block) => Node.string(block)).join('\n');
}
