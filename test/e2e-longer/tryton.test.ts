import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPen, type Pen } from '../e2e/pen.ts';
import { openKit } from '../ehr/more-kits/drive.ts';
import { isOutOfReach, type RunningKit, startKit } from '../ehr/more-kits/start.ts';
import { save, tryton } from '../ehr/more-kits/tryton.ts';

let pen: Pen;
let running: RunningKit | null;

beforeAll(async () => {
  pen = await openPen();
  running = await startKit(tryton.source).catch((error: unknown) => {
    if (isOutOfReach(error)) return null;
    throw error;
  });
});
afterAll(async () => {
  await pen?.close();
  await running?.close();
});

it('the server of Tryton stores what was written into its form', async ({ skip }) => {
  skip(running === null, 'Tryton was not to be had; kits.test.ts says why.');
  await openKit(pen.page, running?.url ?? '', tryton);
  await pen.write('Diagnosis (ICD-10)', 'M54.50 Low back pain, unspecified');
  await pen.write('Procedure or technique', 'Myofascial release');
  await pen.write('Units per visit (15 min each)', '4');
  await pen.write('Reason for referral', 'Massage therapy for back pain.\nNo red flags.');
  await pen.write('Order date', '2026-12-05');
  expect(await save(pen.page)).toMatchObject({
    diagnosis: 'M54.50 Low back pain, unspecified',
    technique: 'myofascial',
    units: 4,
    reason: 'Massage therapy for back pain.\nNo red flags.',
    order_date: { year: 2026, month: 12, day: 5 },
  });
});
