import { stayOpen } from '../../stay-open.ts';
import { startOpenmrs } from './start.ts';

await stayOpen('OpenMRS 3', async () => {
  const { formUrl, close } = await startOpenmrs();
  return { url: formUrl, close };
});
