const { $ } = window;

// What each widget told us through its own change event: a value put into the document silently does not count.
const state = { diagnosis: '', technique: '', date: '', units: '', npi: '', phone: '' };
Object.assign(state, { payer: '', frequency: '', start: '', visits: '' });
const keep = (name, value) => Object.assign(state, { [name]: value });

const diagnoses = ['M54.50 Low back pain, unspecified', 'M62.830 Muscle spasm of back', 'M54.2 Cervicalgia'];
$('#diagnosis').autocomplete({
  source: diagnoses,
  minLength: 2,
  select: (_, { item }) => keep('diagnosis', item.value),
});
$('#technique').selectmenu({ change: (_, { item }) => keep('technique', item.label) });
$('#date').datepicker({ onSelect: (text) => keep('date', text) });
$('#date').on('change', (event) => keep('date', event.target.value));
$('#units').spinner({ min: 1, max: 8, change: (event) => keep('units', event.target.value) });
$('#npi').inputmask('9999999999');
$('#npi').on('change', (event) => keep('npi', event.target.value));
$('#phone').inputmask('(999) 999-9999');
$('#phone').on('change', (event) => keep('phone', event.target.value));

$('#payer').kendoDropDownList({
  dataSource: ['Commercial', 'Auto / PIP', 'Workers compensation'],
  optionLabel: 'Choose',
  change() {
    keep('payer', this.text());
  },
});
$('#frequency').kendoComboBox({
  dataSource: ['Weekly', 'Twice a week', 'Every two weeks'],
  change() {
    keep('frequency', this.text());
  },
});
$('#start').kendoDatePicker({
  format: 'MM/dd/yyyy',
  change() {
    keep('start', window.kendo.toString(this.value(), 'MM/dd/yyyy'));
  },
});
$('#visits').kendoNumericTextBox({
  format: 'n0',
  change() {
    keep('visits', String(this.value()));
  },
});

/** What the widgets hold, by field: the words of a choice, not its value. */
window.__state = () => ({ ...state });
