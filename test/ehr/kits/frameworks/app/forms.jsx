import { startAngular } from './angular.js';
import { startProsemirror } from './prosemirror.js';
import { startReact } from './react.jsx';
import { startVue } from './vue.js';

const starts = { react: startReact, vue: startVue, angular: startAngular, order: startProsemirror };
const readers = [];
for (const [id, start] of Object.entries(starts)) readers.push(await start(document.getElementById(id)));

/** What the frameworks' own models hold, by field: a value that only the document shows does not count. */
window.__state = () => Object.assign({}, ...readers.map((read) => read()));
