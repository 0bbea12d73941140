const { $, CKEDITOR, Jodit } = window;

/** What an editor's own HTML says, one line for each block. */
function linesOf(html) {
  const holder = document.createElement('div');
  holder.innerHTML = html.replace(/<br\s*\/?>/gi, '\n').replace(/<\/?(?:p|div|li)\b[^>]*>/gi, '\n');
  return holder.textContent
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n+/g, '\n')
    .trim();
}

function startCkeditor4() {
  const editor = CKEDITOR.replace('reason', { versionCheck: false, height: 90, removePlugins: 'elementspath' });
  return new Promise((resolve) => editor.on('instanceReady', () => resolve(() => linesOf(editor.getData()))));
}

function startSummernote() {
  const kept = { html: '' };
  const keep = (html) => Object.assign(kept, { html });
  $('#necessity').summernote({ height: 90, toolbar: [], callbacks: { onChange: keep } });
  return () => linesOf(kept.html);
}

function startTrix() {
  const { editor } = document.querySelector('trix-editor');
  return () => editor.getDocument().toString().trim();
}

function startJodit() {
  const editor = Jodit.make('#precautions', { height: 160 });
  return () => linesOf(editor.value);
}

/** As the oldest products do it: a frame whose document is switched to editing, copied into a field at every key. */
function startDesignMode() {
  const frame = document.querySelector('#order');
  const kept = { text: '' };
  const inner = frame.contentDocument;
  inner.designMode = 'on';
  if (location.search === '?filled') inner.body.innerHTML = filled;
  inner.addEventListener('input', () => Object.assign(kept, { text: linesOf(inner.body.innerHTML) }));
  return () => kept.text;
}

const starts = {
  reason: startCkeditor4,
  necessity: startSummernote,
  goals: startTrix,
  precautions: startJodit,
  order: startDesignMode,
};

const filled = '<p>Back pain since <strong>May</strong>.</p><p>No red flags.</p>';
if (location.search === '?filled') {
  for (const id of ['reason', 'necessity', 'precautions']) document.getElementById(id).innerHTML = filled;
}

const readers = {};
for (const [id, start] of Object.entries(starts)) readers[id] = await start();

/** The text in every editor's own model, by field. */
window.__state = () => Object.fromEntries(Object.entries(readers).map(([id, read]) => [id, read()]));
