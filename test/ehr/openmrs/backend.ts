import { type Answer, jsonAnswer, type Request } from '../../loopback.ts';
import { clinician, conditions, locations, patient, restPatient, session, visit } from './chart.ts';
import { concepts, encounterType, forms, questionOfConcept, schemaOf } from './forms.ts';
import { orderableSetUuid, referralOrderTypeUuid, uuid } from './identifiers.ts';

export interface PostedEncounter {
  /** The path it was posted to. */
  path: string;
  /** The JSON the application sent. */
  body: Record<string, unknown>;
  /** What was answered, by question id: the text typed, or the words of the choices made. Empty for orders. */
  answers: Record<string, string | number | string[]>;
  /** The orders in it. */
  orders: Record<string, unknown>[];
}

const rest = '/openmrs/ws/rest/v1/';
const fhir = '/openmrs/ws/fhir2/R4/';

const orderables = ['Referral to massage therapy', 'Referral to physical therapy', 'Referral to orthopedics'].map(
  (display, index) => ({ uuid: uuid(`concept-orderable${index}`), display, names: [{ display }], setMembers: [] }),
);

const referralOrderType = {
  uuid: referralOrderTypeUuid,
  display: 'Referral order',
  name: 'Referral order',
  javaClassName: 'org.openmrs.Order',
  conceptClasses: [],
};

const encounterRole = { uuid: uuid('encounterrole'), display: 'Clinician', name: 'Clinician' };
const outpatient = {
  uuid: uuid('caresetting'),
  display: 'Outpatient',
  name: 'Outpatient',
  careSettingType: 'OUTPATIENT',
};

/** Answers what the front end asks of an OpenMRS server; encounters posted to it are added to `posted`. */
export function answerBackend(request: Request, posted: PostedEncounter[]): Answer {
  if (request.path.startsWith(fhir)) return jsonAnswer(fhirResource(request.path.slice(fhir.length)));
  const [collection = '', id = '', ...more] = request.path.slice(rest.length).split('/');
  if (collection === 'session') return jsonAnswer(session);
  if (collection === 'encounter' && request.method === 'POST') return saveEncounter(request, posted);
  if (collection === 'o3' && id === 'forms') return jsonAnswer(schemaFor(more[0] ?? ''));
  if (collection === 'conceptreferences') return jsonAnswer(referencedConcepts(request.body));
  const resources = collections[collection]?.(request);
  if (id === '' || !resources) return jsonAnswer({ results: resources ?? [], totalCount: resources?.length ?? 0 });
  return jsonAnswer(resources.find((resource) => resource.uuid === id) ?? resources[0]);
}

interface Resource {
  uuid: string;
}

const collections: Record<string, (request: Request) => Resource[]> = {
  caresetting: () => [outpatient],
  concept: ({ path }) => [conceptAt(path.split('/').at(-1) ?? '')],
  encounterrole: () => [encounterRole],
  encountertype: () => [encounterType],
  form: () => forms.map(formResource),
  location: () => locations,
  ordertype: () => [referralOrderType],
  patient: () => [restPatient],
  person: () => [restPatient.person],
  provider: () => [clinician.provider],
  user: () => [clinician.user],
  visit: () => [visit()],
  visittype: () => [visit().visitType],
};

function fhirResource(path: string): unknown {
  if (path.startsWith('Patient/')) return patient;
  if (path.startsWith('Condition')) return conditions;
  return { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] };
}

function saveEncounter({ path, body: text }: Request, posted: PostedEncounter[]): Answer {
  const body = JSON.parse(text) as Record<string, unknown>;
  const orders = (body.orders ?? []) as Record<string, unknown>[];
  posted.push({ path, body, orders, answers: answersIn((body.obs ?? []) as Observation[]) });
  return jsonAnswer({ uuid: uuid(`encounter-${posted.length}`), encounterType, ...body }, 201);
}

interface Observation {
  concept: string | { uuid: string };
  value: unknown;
}

function answersIn(observations: Observation[]): PostedEncounter['answers'] {
  const answers: PostedEncounter['answers'] = {};
  for (const { concept, value } of observations) {
    const question = questionOfConcept.get(typeof concept === 'string' ? concept : concept.uuid);
    if (!question) continue;
    const words = wordsOf(value);
    const before = answers[question];
    answers[question] = before === undefined ? words : [before, words].flat().map(String);
  }
  return answers;
}

function wordsOf(value: unknown): string | number {
  if (typeof value === 'number') return value;
  const key = typeof value === 'object' && value !== null ? (value as Resource).uuid : String(value);
  return concepts.get(key) ?? key;
}

function conceptAt(id: string) {
  if (id === orderableSetUuid) return { uuid: id, display: 'Orderable referrals', names: [], setMembers: orderables };
  const display = concepts.get(id) ?? orderables.find((orderable) => orderable.uuid === id)?.display ?? id;
  return { uuid: id, display, names: [{ display }], setMembers: [] };
}

function referencedConcepts(body: string) {
  const { references } = JSON.parse(body) as { references: string[] };
  return Object.fromEntries(references.map((reference) => [reference, conceptAt(reference)]));
}

function formResource(form: (typeof forms)[number]) {
  const { uuid: id, name } = form;
  const schema = { uuid: id, name: 'JSON schema', dataType: 'AmpathJsonSchema', valueReference: id };
  return {
    uuid: id,
    name,
    display: name,
    encounterType,
    version: '1',
    published: true,
    retired: false,
    resources: [schema],
  };
}

function schemaFor(id: string) {
  const form = forms.find((candidate) => candidate.uuid === id);
  return form ? schemaOf(form) : {};
}
