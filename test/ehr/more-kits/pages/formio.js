const { Formio, keepModel, choices } = window;

const asValues = (words) => words.map((each) => ({ label: each, value: each }));
const field = (type, key, label, more = {}) => ({ type, key, label, input: true, ...more });

const components = [
  field('textfield', 'diagnosis', 'Diagnosis (ICD-10)'),
  field('select', 'technique', 'Procedure or technique', { data: { values: asValues(choices.techniques) } }),
  field('textfield', 'frequency', 'Frequency'),
  field('textfield', 'duration', 'Duration'),
  field('number', 'units', 'Units per visit (15 min each)'),
  field('textarea', 'reason', 'Reason for referral'),
  field('textarea', 'goals', 'Treatment goals'),
  field('radio', 'necessary', 'Medically necessary', { values: asValues(['Yes', 'No']) }),
  field('checkbox', 'certified', 'I certify that this treatment is medically necessary'),
  field('datetime', 'orderDate', 'Order date', { format: 'MM/dd/yyyy', enableTime: false }),
];

const form = await Formio.createForm(document.getElementById('form'), { components });
const read = () => {
  const { orderDate = '', ...data } = form.submission.data;
  const fields = Object.fromEntries(components.map(({ key }) => [key, '']));
  return { ...fields, ...data, orderDate: orderDate.slice(0, 10) };
};
form.on('change', keepModel(read));
