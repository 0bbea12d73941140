import { startDraft } from './draft.jsx';
import { startLexical } from './lexical.js';
import { startCkeditor, startQuill, startTinymce } from './ready-made.js';
import { startSlate } from './slate.jsx';

/** Each entry starts one editor in the element of that id and answers with a function that reads its own model. */
const starts = {
  reason: startTinymce,
  necessity: startCkeditor,
  goals: startQuill,
  precautions: startDraft,
  plan: startLexical,
  order: startSlate,
};

const filled = '<p>Back pain since <strong>May</strong>.</p><p>No red flags.</p>';
if (location.search === '?filled') {
  for (const id of ['reason', 'necessity', 'goals']) document.getElementById(id).innerHTML = filled;
}

const readers = {};
for (const [id, start] of Object.entries(starts)) readers[id] = await start(document.getElementById(id));

/** The text in every editor's own model, by field. */
window.__state = () => Object.fromEntries(Object.entries(readers).map(([id, read]) => [id, read().trim()]));
