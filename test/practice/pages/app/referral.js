import { build } from './build.js';
import { choiceBox } from './choice-box.js';
import { diagnoses } from './patients.js';
import { richText } from './rich-text.js';

/** The dialog opens after the order sets "arrive", as it does in EHRs that ask a server first. */
const arrivalMilliseconds = 400;

const services = ['Choose a service', 'Cardiology', 'Orthopedics', 'Physical therapy', 'Massage therapy'];

/** Opens a referral for this patient. What is saved is `order`, kept by events: never what the page shows. */
export function openReferral(patient) {
  const order = {
    patient: patient.name,
    service: '',
    diagnosis: '',
    details: '',
    plan: '',
    precautions: '',
    priority: 'Routine',
  };
  const waiting = build('p', { class: 'waiting', role: 'status' }, ['Loading order form …']);
  const dialog = build(
    'div',
    { class: 'dialog', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title' },
    [build('h1', { id: 'dialog-title' }, ['New referral']), waiting],
  );
  const veil = build('div', { class: 'veil' }, [dialog]);
  document.querySelector('#dialogs').replaceChildren(veil);
  veil.addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) veil.remove();
  });
  setTimeout(() => {
    waiting.replaceWith(form(order, () => veil.remove()));
    dialog.querySelector('select').focus();
  }, arrivalMilliseconds);
}

function form(order, close) {
  const element = build('form', { class: 'grid', novalidate: '' }, [
    labelled('Service', 'service', select(order)),
    labelled('Priority', 'priority', text(order, 'priority')),
    choiceBox('Diagnosis', diagnoses, (choice) => Object.assign(order, { diagnosis: choice })),
    richText('Order details', (words) => Object.assign(order, { details: words })),
    labelled('Frequency and duration', 'plan', text(order, 'plan')),
    labelled('Precautions', 'precautions', text(order, 'precautions')),
    actions(close),
  ]);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(order).then(close);
  });
  return element;
}

function labelled(words, id, control) {
  control.id = id;
  return build('div', {}, [build('label', { for: id }, [words]), control]);
}

function text(order, name) {
  const input = build('input', { name, autocomplete: 'off' });
  input.value = order[name];
  input.addEventListener('input', () => Object.assign(order, { [name]: input.value }));
  return input;
}

function select(order) {
  const element = build(
    'select',
    { name: 'service' },
    services.map((service) => build('option', {}, [service])),
  );
  element.addEventListener('change', () => Object.assign(order, { service: element.value }));
  return element;
}

function actions(close) {
  const cancel = build('button', { type: 'button' }, ['Cancel']);
  cancel.addEventListener('click', close);
  return build('div', { class: 'wide actions' }, [build('button', { type: 'submit' }, ['Save referral']), cancel]);
}

async function save(order) {
  await fetch('/save/app', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  document.querySelector('.toast').textContent = 'Referral saved';
}
