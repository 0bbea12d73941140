import {
  BaseRenderer,
  getResponse,
  questionnaireResponseStore,
  RendererThemeProvider,
  useBuildForm,
  useRendererQueryClient,
} from '@aehrc/smart-forms-renderer';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';

const { keepModel, choices } = window;

const item = (type, linkId, text, more = {}) => ({ type, linkId, text, ...more });
const control = (code) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
      valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
    },
  ],
});
const oneOf = (words) => ({
  answerOption: words.map((display) => ({ valueCoding: { code: display.slice(0, 5), display } })),
});

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Therapy referral',
  item: [
    item('open-choice', 'diagnosis', 'Diagnosis (ICD-10)', oneOf(choices.diagnoses)),
    item('choice', 'technique', 'Procedure or technique', { ...control('drop-down'), ...oneOf(choices.techniques) }),
    item('string', 'frequency', 'Frequency'),
    item('string', 'duration', 'Duration'),
    item('integer', 'units', 'Units per visit (15 min each)'),
    item('text', 'reason', 'Reason for referral'),
    item('text', 'goals', 'Treatment goals'),
    item('choice', 'necessary', 'Medically necessary', { ...control('radio-button'), ...oneOf(['Yes', 'No']) }),
    item('boolean', 'certified', 'I certify that this treatment is medically necessary'),
    item('date', 'orderDate', 'Order date'),
  ],
};

function Form() {
  const queryClient = useRendererQueryClient();
  const isBuilding = useBuildForm({ questionnaire });
  if (isBuilding) return null;
  return (
    <RendererThemeProvider>
      <QueryClientProvider client={queryClient}>
        <BaseRenderer />
      </QueryClientProvider>
    </RendererThemeProvider>
  );
}

const empty = Object.fromEntries(questionnaire.item.map(({ linkId }) => [linkId, '']));
const wordsOf = ({ answer: [value] = [{}] }) => {
  const [held] = Object.values(value);
  return held?.display ?? held;
};

/** The answers of the renderer's own QuestionnaireResponse. */
const answers = () => {
  const items = flatten(getResponse().item ?? []).filter(({ answer }) => answer);
  return { ...empty, ...Object.fromEntries(items.map((each) => [each.linkId, wordsOf(each)])) };
};
function flatten(items) {
  return items.flatMap((each) => [each, ...flatten(each.item ?? [])]);
}

createRoot(document.getElementById('form')).render(<Form />);
questionnaireResponseStore.subscribe(keepModel(answers));
