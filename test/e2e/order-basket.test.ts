import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openServiceRequest, save } from '../ehr/medplum/drive.ts';
import { type RunningMedplum, startMedplum } from '../ehr/medplum/start.ts';
import { openReferralOrder, signOrder } from '../ehr/openmrs/drive.ts';
import { type RunningOpenmrs, startOpenmrs } from '../ehr/openmrs/start.ts';
import { openStage, type Stage, shown, statuses, untilState, untilStatus } from './panel.ts';
import { openPen, type Pen } from './pen.ts';

describe('a referral order in the order basket of OpenMRS', () => {
  let openmrs: RunningOpenmrs;
  let stage: Stage;

  beforeAll(async () => {
    openmrs = await startOpenmrs();
    stage = await openStage(
      async (page) => {
        await page.goto(openmrs.formUrl);
        await openReferralOrder(page);
      },
      { args: ['--window-size=1600,1000'] },
    );
  });
  afterAll(async () => {
    await stage?.close();
    await openmrs?.close();
  });

  const instructions = () => stage.page.locator('#additionalInstructionsInput');

  it('is a referral form before massage is written in it, and a massage referral after', async () => {
    await untilState(stage.panel, 'possible');
    await instructions().pressSequentially('massage for low back pain');
    await untilState(stage.panel, 'report');
    expect(await statuses(stage.panel)).toMatchObject({
      procedure: 'problem',
      frequency: 'missing',
      signature: 'missing',
    });
    expect(await shown(stage.panel)).toContain('Sign in OpenMRS');
  });

  it('is signed and posted with what was inserted by clicks into its one box', async () => {
    const { page, panel } = stage;
    await panel.click('button', 'Insert all');
    await panel.click('dialog[open] button', 'Insert into');
    await untilStatus(panel, 'frequency', 'present');
    expect(await statuses(panel)).toMatchObject({ procedure: 'present', units: 'present', duration: 'present' });
    const written = await instructions().inputValue();
    await signOrder(page);
    const [order] = openmrs.posted.flatMap(({ orders }) => orders);
    expect(order).toMatchObject({ instructions: written });
    expect(written).toMatch(/^massage for low back pain/);
    expect(written).toMatch(/2 visits per week for 6 weeks/);
    expect(written).not.toMatch(/signed|signature/i);
  });
});

/** Medplum's form for any FHIR resource has the patient's chart beside it, and no heading of its own. */
describe('the service request form of Medplum', () => {
  let medplum: RunningMedplum;
  let pen: Pen;

  beforeAll(async () => {
    medplum = await startMedplum();
    pen = await openPen();
    const form = await openServiceRequest(pen.page, medplum.url);
    await form.getByRole('button', { name: 'Add Note' }).click();
  });
  afterAll(async () => {
    await pen?.close();
    await medplum?.close();
  });

  it('is an order form', async () => {
    expect((await pen.read()).detected).toBe('possible');
  });

  it('stores a note that was written into it', async () => {
    const outcome = await pen.write('Note', 'Massage therapy for low back pain, 2x/week for 6 weeks');
    expect(outcome.outcome).toBe('written');
    expect(await save(pen.page)).toMatchObject([
      { resourceType: 'ServiceRequest', note: [{ text: 'Massage therapy for low back pain, 2x/week for 6 weeks' }] },
    ]);
  });
});
