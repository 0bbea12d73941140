import type { Kit } from './order.ts';

/** SurveyJS: `survey.data` is the model. */
export const survey: Kit = {
  name: 'SurveyJS',
  source: { tarballs: ['survey-core@2.5.38', 'survey-js-ui@2.5.38'], page: 'pages/survey.html' },
  told: 'change',
  lacks: ['precautions'],
  differs: {
    // Several may be chosen: the second joins the first.
    diagnosis: {
      steps: [
        ['M54.50 Low back pain, unspecified', 'M54.50 Low back pain, unspecified'],
        [
          'M54.50 Low back pain, unspecified; M54.2 Cervicalgia',
          'M54.50 Low back pain, unspecified; M54.2 Cervicalgia',
        ],
      ],
    },
  },
};
