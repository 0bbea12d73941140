import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMassageForm, save } from '../ehr/openmrs/drive.ts';
import { type RunningOpenmrs, startOpenmrs } from '../ehr/openmrs/start.ts';
import { openStage, type Stage, shown, statuses, untilState, untilStatus } from './panel.ts';

describe('a massage referral in OpenMRS 3', () => {
  let openmrs: RunningOpenmrs;
  let stage: Stage;

  beforeAll(async () => {
    openmrs = await startOpenmrs();
  });
  afterAll(() => openmrs?.close());

  beforeEach(async () => {
    openmrs.posted.length = 0;
    stage = await openStage(
      async (page) => {
        await page.goto(openmrs.formUrl);
        await openMassageForm(page);
        await page.locator('#diagnosis').fill('M54.5 low back pain');
        await page.locator('#reason').fill('Massage therapy for low back pain');
        await page.locator('#frequency').fill('2x/week');
      },
      { args: ['--window-size=1600,1000'] },
    );
    await untilState(stage.panel, 'report');
    return () => stage.close();
  });

  const saved = async () => {
    await save(stage.page);
    return openmrs.posted.at(-1)?.answers;
  };

  it('says what is wrong with three elements, and for whom the signature is', async () => {
    expect(await statuses(stage.panel)).toMatchObject({
      diagnosis: 'problem',
      frequency: 'present',
      units: 'missing',
      duration: 'missing',
      goals: 'missing',
      precautions: 'missing',
      signature: 'missing',
      authorization: 'notApplicable',
    });
    expect(await shown(stage.panel)).toContain('Replace M54.5: it is a category');
    expect(await shown(stage.panel)).toContain('Sign in OpenMRS');
  });

  it('ends with all it can have, put in by clicks and saved by the application, without a signature', async () => {
    const { panel } = stage;
    await panel.click('button', 'Insert all');
    await panel.click('dialog[open] button', 'Insert into');
    await untilStatus(panel, 'duration', 'present');
    await panel.click('[data-rule="precautions-stated"] h3 button');
    await panel.click('[data-rule="precautions-stated"] label', 'no known contraindications');
    await panel.click('[data-rule="precautions-stated"] button', 'Insert');
    await untilStatus(panel, 'precautions', 'present');
    expect(await saved()).toMatchObject({
      diagnosis: 'M54.50 low back pain',
      procedure: '97124 therapeutic massage',
      frequency: '2x/week',
      duration: '6 weeks',
      units: 4,
      precautions: 'No known contraindications to massage.',
    });
    expect(openmrs.posted.at(-1)?.answers).not.toHaveProperty('signature');
  });

  it('puts back with Undo what the application would have saved', async () => {
    const { panel } = stage;
    await panel.click('[data-rule="diagnosis-is-billable"] button', 'Replace in');
    await untilStatus(panel, 'diagnosis', 'present');
    await panel.click('button', 'Undo');
    await untilStatus(panel, 'diagnosis', 'problem');
    expect(await saved()).toMatchObject({ diagnosis: 'M54.5 low back pain' });
  });
});
