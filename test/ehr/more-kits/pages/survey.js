const { Survey, keepModel, choices } = window;

const question = (type, name, title, more = {}) => ({ type, name, title, ...more });

const elements = [
  question('tagbox', 'diagnosis', 'Diagnosis (ICD-10)', { choices: choices.diagnoses }),
  question('dropdown', 'technique', 'Procedure or technique', { choices: choices.techniques }),
  question('text', 'frequency', 'Frequency'),
  question('text', 'duration', 'Duration'),
  question('text', 'units', 'Units per visit (15 min each)', { inputType: 'number' }),
  question('comment', 'reason', 'Reason for referral'),
  question('comment', 'goals', 'Treatment goals'),
  question('radiogroup', 'necessary', 'Medically necessary', { choices: ['Yes', 'No'] }),
  question('boolean', 'certified', 'I certify that this treatment is medically necessary', { renderAs: 'checkbox' }),
  question('text', 'orderDate', 'Order date', { inputType: 'date' }),
];

const survey = new Survey.Model({ title: 'Therapy referral', elements });
const empty = Object.fromEntries(elements.map(({ name }) => [name, '']));
const note = keepModel(() => {
  const { diagnosis = [], ...data } = survey.data;
  return { ...empty, ...data, diagnosis: diagnosis.join('; ') };
});
survey.onValueChanged.add(note);
survey.render(document.getElementById('form'));
