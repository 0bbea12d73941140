import { build } from './build.js';

/** A small rich-text box: bold and a list, as order boxes have. Its words are read on input events only. */
export function richText(words, onWords) {
  const box = build('div', {
    id: 'details',
    class: 'rich',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-labelledby': 'details-label',
  });
  box.addEventListener('input', () => onWords(wordsOf(box)));
  const tools = [
    ['Bold', 'bold'],
    ['List', 'insertUnorderedList'],
  ].map(([name, command]) => {
    const button = build('button', { type: 'button' }, [name]);
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => document.execCommand(command));
    return button;
  });
  return build('div', { class: 'wide' }, [
    build('span', { class: 'label', id: 'details-label' }, [words]),
    build('div', { class: 'tools', role: 'toolbar', 'aria-label': `Format ${words.toLowerCase()}` }, tools),
    box,
  ]);
}

/** The words with a line for every block, as they look. */
function wordsOf(box) {
  const copy = box.cloneNode(true);
  for (const start of copy.querySelectorAll('div, p, li, br:not(:last-child)')) start.before('\n');
  return copy.textContent.trim();
}
