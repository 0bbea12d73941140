import { serveLoopback } from '../../loopback.ts';
import { answerBackend, type PostedEncounter } from './backend.ts';
import { assembleFrontEnd } from './front-end.ts';
import { patientUuid } from './identifiers.ts';

export interface RunningOpenmrs {
  url: string;
  /** The patient's chart; the forms and the order basket open from its rail. */
  formUrl: string;
  /** Every encounter the application saved, oldest first. */
  posted: PostedEncounter[];
  close(): Promise<void>;
}

/** Starts the OpenMRS 3 front end on a small backend of our own. Throws one sentence when it cannot be fetched. */
export async function startOpenmrs({ port = 0 }: { port?: number } = {}): Promise<RunningOpenmrs> {
  const frontEnd = await assembleFrontEnd();
  const posted: PostedEncounter[] = [];
  const { url, close } = await serveLoopback((request) => {
    if (request.path.startsWith('/openmrs/ws/')) return answerBackend(request, posted);
    if (request.path.startsWith('/openmrs/spa/')) return frontEnd(request);
    return { status: 302, type: 'text/plain', body: '', location: chartPath };
  }, port);
  return { url, formUrl: `${url}${chartPath}`, posted, close };
}

const chartPath = `/openmrs/spa/patient/${patientUuid}/chart/Patient%20Summary`;
