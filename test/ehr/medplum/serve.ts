import { stayOpen } from '../../stay-open.ts';
import { startMedplum } from './start.ts';

await stayOpen('Medplum', async () => {
  const { url, close } = await startMedplum();
  return { url: `${url}/massage`, close };
});
