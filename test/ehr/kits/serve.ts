import { stayOpen } from '../../stay-open.ts';
import { startKits } from './start.ts';

await stayOpen('Editors and widgets', async () => {
  const { url, close } = await startKits();
  return { url: `${url}/editors`, close };
});
