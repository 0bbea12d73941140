import { pickField } from '../../../lib/page/pick.ts';
import { scan, scanSliced } from '../../../lib/page/scan.ts';
import { show } from '../../../lib/page/show.ts';
import { visit } from '../../../lib/page/visit.ts';
import { watch } from '../../../lib/page/watch.ts';
import { write } from '../../../lib/page/write.ts';

const page = { pickField, scan, scanSliced, show, visit, watch, write };

export type Page = typeof page;

Object.assign(globalThis, { page });
