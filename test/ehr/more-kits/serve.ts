import { stayOpen } from '../../stay-open.ts';
import { kits } from './kits.ts';
import { startKit } from './start.ts';

const asked = process.argv[2] ?? '';
const kit = kits.find(({ name }) => name.toLowerCase() === asked.toLowerCase()) ?? kits[0];
if (kit) await stayOpen(kit.name, () => startKit(kit.source));
