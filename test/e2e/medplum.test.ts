import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMassageForm, openReferralForm, save } from '../ehr/medplum/drive.ts';
import { type RunningMedplum, startMedplum } from '../ehr/medplum/start.ts';
import { answersOf } from '../ehr/saved-resources.ts';
import { openStage, type Stage, shown, untilState, untilStatus } from './panel.ts';

describe('a massage referral in Medplum', () => {
  let medplum: RunningMedplum;
  let stage: Stage;

  beforeAll(async () => {
    medplum = await startMedplum();
  });
  afterAll(() => medplum?.close());

  const saved = async () => (await save(stage.page)).map(answersOf).at(-1);

  describe('with fields of its own', () => {
    beforeEach(async () => {
      stage = await openStage(
        async (page) => {
          await openMassageForm(page, medplum.url);
          await page.locator('[id="order.diagnosis"]').fill('M54.5 low back pain');
          await page.locator('[id="order.reason"]').fill('Massage therapy for low back pain');
          await page.locator('[id="plan.frequency"]').fill('2x/week');
        },
        { args: ['--window-size=1600,1000'] },
      );
      await untilState(stage.panel, 'report');
      return () => stage.close();
    });

    it('is stored with what was inserted by clicks, and without a signature', async () => {
      const { panel } = stage;
      await panel.click('button', 'Insert all');
      await panel.click('dialog[open] button', 'Insert into');
      await untilStatus(panel, 'duration', 'present');
      const answers = await saved();
      expect(answers).toMatchObject({
        'order.diagnosis': 'M54.50 low back pain',
        'plan.frequency': '2x/week',
        'plan.duration': '6 weeks',
        'plan.units': 4,
      });
      expect(Object.keys(answers ?? {}).filter((field) => /sign/i.test(field))).toEqual([]);
    });

    it('puts back with Undo what would have been stored', async () => {
      const { panel } = stage;
      await panel.click('[data-rule="diagnosis-is-billable"] button', 'Replace in');
      await untilStatus(panel, 'diagnosis', 'present');
      await panel.click('button', 'Undo');
      await untilStatus(panel, 'diagnosis', 'problem');
      expect(await saved()).toMatchObject({ 'order.diagnosis': 'M54.5 low back pain' });
    });
  });

  it('is noticed while it is typed into the general questionnaire', async () => {
    stage = await openStage((page) => openReferralForm(page, medplum.url));
    await untilState(stage.panel, 'possible');
    await stage.page.locator('[id="referral.order"]').pressSequentially('massage for back pain');
    await untilState(stage.panel, 'report');
    expect(await shown(stage.panel)).toContain('“massage” alone is vague');
    await stage.close();
  });
});
