import { extjs } from './extjs.ts';
import { formio } from './formio.ts';
import { material } from './material.ts';
import type { Kit } from './order.ts';
import { primeng } from './primeng.ts';
import { shoelace } from './shoelace.ts';
import { smartForms } from './smart-forms.ts';
import { survey } from './survey.ts';
import { tryton } from './tryton.ts';

/** Every widget kit and form engine that the longer job writes into. */
export const kits: Kit[] = [material, primeng, extjs, formio, survey, shoelace, smartForms, tryton];
