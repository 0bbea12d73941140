import { stayOpen } from '../stay-open.ts';
import { startPractice } from './start.ts';

await stayOpen('Practice EHR', startPractice);
