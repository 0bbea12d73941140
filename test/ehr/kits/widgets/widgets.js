const { $, flatpickr } = window;

// What each widget told us through its own change event: a value put into the document silently does not count.
const state = { diagnosis: '', technique: '', date: '', units: '', reason: '' };
const keep = (name, value) => Object.assign(state, { [name]: value });
const chosenWords = (select) => $(select).find('option:selected').text();

$('#diagnosis')
  .select2({ placeholder: 'Choose', width: '100%' })
  .on('change', (event) => keep('diagnosis', chosenWords(event.target)));
$('#technique')
  .chosen({ width: '100%' })
  .on('change', (event) => keep('technique', chosenWords(event.target)));
flatpickr('#date', { dateFormat: 'm/d/Y', allowInput: true, onChange: (_dates, text) => keep('date', text) });
$('#units').on('change', (event) => keep('units', event.target.value));
$('#reason').on('blur', (event) => keep('reason', event.target.value));

/** What the widgets hold, by field: the words of a choice, not its value. */
window.__state = () => ({ ...state });
