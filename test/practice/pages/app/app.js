import { build } from './build.js';
import { patients } from './patients.js';
import { openReferral } from './referral.js';

const app = document.querySelector('#app');

/** Draws the page that the address names: the list, or one patient's chart. */
function draw() {
  const patient = patients.find(({ id }) => location.pathname.endsWith(`/patients/${id}`));
  document.querySelector('#dialogs').replaceChildren();
  document.title = `${patient ? patient.name : 'Patients'} · Larkspur Family Clinic`;
  app.replaceChildren(...(patient ? chart(patient) : [list()]));
}

function list() {
  const rows = patients.map(({ id, name, facts }) =>
    build('tr', {}, [
      build('td', {}, [build('a', { href: `/app/patients/${id}`, 'data-route': '' }, [name])]),
      build('td', {}, [facts[0]]),
      build('td', {}, [facts[2]]),
    ]),
  );
  const heads = ['Name', 'Date of birth', 'Record'].map((head) => build('th', { scope: 'col' }, [head]));
  return build('main', { class: 'desk single' }, [
    build('section', { class: 'sheet' }, [
      build('h1', {}, ['Patients']),
      build('table', { class: 'list' }, [build('thead', {}, [build('tr', {}, heads)]), build('tbody', {}, rows)]),
    ]),
  ]);
}

function chart(patient) {
  const order = build('button', { type: 'button', class: 'order' }, ['New referral']);
  order.addEventListener('click', () => openReferral(patient));
  return [
    build('section', { class: 'patient', 'aria-label': 'Patient' }, [
      build('h1', {}, [patient.name]),
      ...patient.facts.map((fact) => build('span', {}, [fact])),
      order,
    ]),
    build('div', { class: 'desk' }, [
      build('main', {}, [sheet('Problem list', patient.problems), sheet('Last visit', [patient.note])]),
      build('aside', { 'aria-label': 'Chart summary' }, [sheet('Medications', patient.medications)]),
    ]),
  ];
}

function sheet(title, lines) {
  const items = lines.map((line) => build('li', {}, [line]));
  return build('section', { class: 'sheet' }, [build('h2', {}, [title]), build('ul', {}, items)]);
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  draw();
});
addEventListener('popstate', draw);
draw();
