import { build } from './build.js';

/** A box that filters a list while one types. Only choosing counts: words left in the box are not kept. */
export function choiceBox(words, choices, onChoose) {
  const input = build('input', {
    id: 'diagnosis',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': 'diagnosis-choices',
    'aria-autocomplete': 'list',
    placeholder: 'Type a code or words',
  });
  const list = build('ul', { id: 'diagnosis-choices', role: 'listbox', 'aria-label': words, hidden: '' });
  const show = (open) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
  };
  const offer = () => {
    const typed = input.value.toLowerCase();
    list.replaceChildren(...choices.filter((choice) => choice.toLowerCase().includes(typed)).map(option));
    show(true);
  };
  const choose = (choice) => {
    input.value = choice;
    onChoose(choice);
    show(false);
  };
  const option = (choice) => {
    const element = build('li', { role: 'option', 'aria-selected': 'false' }, [choice]);
    // The list would lose its place to the blur of the input before the click arrives.
    element.addEventListener('mousedown', (event) => event.preventDefault());
    element.addEventListener('click', () => choose(choice));
    return element;
  };
  input.addEventListener('input', offer);
  input.addEventListener('click', offer);
  input.addEventListener('blur', () => show(false));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      show(false);
    }
    if (event.key === 'Enter' && !list.hidden && list.firstElementChild) {
      event.preventDefault();
      choose(list.firstElementChild.textContent);
    }
  });
  return build('div', { class: 'choice wide' }, [build('label', { for: 'diagnosis' }, [words]), input, list]);
}
