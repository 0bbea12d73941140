import { massageFormUuid, referralFormUuid, uuid } from './identifiers.ts';

/** How the form engine draws a question. */
type Rendering = 'text' | 'textarea' | 'number' | 'date' | 'select' | 'checkbox' | 'radio';

interface Question {
  id: string;
  label: string;
  rendering: Rendering;
  required?: boolean;
  /** The choices, for select, checkbox and radio. */
  choices?: readonly string[];
}

interface Form {
  uuid: string;
  name: string;
  sections: readonly { title: string; questions: readonly Question[] }[];
}

const regions = ['Neck', 'Upper back', 'Mid back', 'Low back', 'Right shoulder', 'Left shoulder'];
const techniques = ['Massage therapy', 'Myofascial release', 'Manual lymphatic drainage', 'Neuromuscular therapy'];

const massageForm: Form = {
  uuid: massageFormUuid,
  name: 'Massage Therapy Referral',
  sections: [
    {
      title: 'Order',
      questions: [
        { id: 'diagnosis', label: 'Diagnosis (ICD-10-CM code and description)', rendering: 'text', required: true },
        { id: 'reason', label: 'Reason for referral', rendering: 'textarea', required: true },
        { id: 'technique', label: 'Treatment', rendering: 'select', choices: techniques },
        { id: 'procedure', label: 'Procedure code or technique', rendering: 'text' },
        { id: 'area', label: 'Body areas', rendering: 'checkbox', choices: regions },
        { id: 'areaText', label: 'Other body area', rendering: 'text' },
      ],
    },
    {
      title: 'Plan of care',
      questions: [
        { id: 'frequency', label: 'Frequency', rendering: 'text' },
        { id: 'duration', label: 'Duration', rendering: 'text' },
        { id: 'units', label: 'Units per visit (15 minutes each)', rendering: 'number' },
        { id: 'goals', label: 'Treatment goals', rendering: 'textarea' },
        { id: 'precautions', label: 'Precautions and contraindications', rendering: 'textarea' },
      ],
    },
    {
      title: 'Authorization and ordering clinician',
      questions: [
        { id: 'necessity', label: 'Medically necessary', rendering: 'radio', choices: ['Yes', 'No'] },
        { id: 'necessityText', label: 'Medical necessity statement', rendering: 'textarea' },
        {
          id: 'payer',
          label: 'Payer',
          rendering: 'select',
          choices: ['Commercial', 'Auto / PIP', 'Workers compensation'],
        },
        { id: 'authorization', label: 'Prior authorization number', rendering: 'text' },
        { id: 'provider', label: 'Ordering provider', rendering: 'text' },
        { id: 'npi', label: 'Provider NPI', rendering: 'text' },
        { id: 'orderDate', label: 'Order date', rendering: 'date' },
        { id: 'signature', label: 'Electronic signature', rendering: 'text' },
      ],
    },
  ],
};

/** A form for any service: one box for the order itself, nothing about massage. */
const referralForm: Form = {
  uuid: referralFormUuid,
  name: 'Referral',
  sections: [
    {
      title: 'Referral',
      questions: [
        { id: 'service', label: 'Refer to', rendering: 'text' },
        { id: 'urgency', label: 'Urgency', rendering: 'radio', choices: ['Routine', 'Urgent'] },
        { id: 'order', label: 'Referral order', rendering: 'textarea', required: true },
        { id: 'referringProvider', label: 'Referring provider', rendering: 'text' },
      ],
    },
  ],
};

export const forms: readonly Form[] = [massageForm, referralForm];

export const encounterType = { uuid: uuid('encountertype-referral'), name: 'Referral', display: 'Referral' };

function conceptOf(question: string): string {
  return uuid(`concept-${question}`);
}

/** What a choice is saved as. */
function choiceOf(question: string, choice: string): string {
  return uuid(`choice-${question}-${choice}`);
}

/** The JSON schema the OpenMRS form engine reads. */
export function schemaOf(form: Form) {
  const sections = form.sections.map(({ title, questions }) => ({
    label: title,
    isExpanded: 'true',
    questions: questions.map(questionSchema),
  }));
  return {
    name: form.name,
    uuid: form.uuid,
    version: '1',
    processor: 'EncounterFormProcessor',
    encounterType: encounterType.uuid,
    referencedForms: [],
    pages: [{ label: form.name, sections }],
  };
}

/** Every concept of every form, in words, for the engine's look-up and for reading back what was saved. */
export const concepts: ReadonlyMap<string, string> = new Map(
  forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions.flatMap(conceptsOf))),
);

/** The id of the question a saved observation answers. */
export const questionOfConcept: ReadonlyMap<string, string> = new Map(
  forms.flatMap(({ sections }) =>
    sections.flatMap(({ questions }) => questions.map(({ id }) => [conceptOf(id), id] as const)),
  ),
);

function conceptsOf({ id, label, choices = [] }: Question): [string, string][] {
  return [[conceptOf(id), label], ...choices.map((choice): [string, string] => [choiceOf(id, choice), choice])];
}

function questionSchema({ id, label, rendering, required, choices }: Question) {
  const answers = choices?.map((choice) => ({ concept: choiceOf(id, choice), label: choice }));
  return {
    id,
    label,
    type: 'obs',
    required: required ?? false,
    questionOptions: { rendering, concept: conceptOf(id), ...(answers ? { answers } : {}) },
    ...(rendering === 'number' ? { questionOptions: { rendering, concept: conceptOf(id), min: '1', max: '8' } } : {}),
    ...(rendering === 'date' ? { datePickerFormat: 'calendar' } : {}),
    validators: [],
  };
}
