import { stayOpen } from '../../stay-open.ts';
import { startLhcForms } from './start.ts';

await stayOpen('LHC-Forms', async () => {
  const { url, close } = await startLhcForms();
  return { url: `${url}/massage`, close };
});
