/** Data: whole orders, written for these tests, from which papers and FHIR resources are made. */
export const orders: Record<string, string> = {
  'low back, two phases':
    'Referral: Massage therapy. Dx: M54.50 low back pain, M62.830 muscle spasm of back. Medically necessary for paraspinal spasm limiting sitting to 20 min at work; failed NSAIDs and home exercise for 6 wks. 97140 myofascial release, low back and gluteals, 60 min (4 units), 2x/wk x 4 wks then 1x/wk x 4 wks (12 visits). Goals: sit 60 min, pain 7 to 3/10 by week 8. No contraindications. Ordering provider: Anna Ruiz, MD, NPI 1234567893',
  'shoulder under workers’ compensation':
    'WC claim AB12345 DOI 09/14/2026. R shoulder impingement M75.41. Massage 97124 60 min 1x/wk x 6 visits, right shoulder. Improve overhead reach 90 to 150 degrees for full duty. Medically necessary. K. Patel PA-C',
  'after knee replacement':
    'Post-op L TKA 7 wks. Z47.1, Z96.652. Scar and quad soft tissue mobilization by LMT 1x/wk x6, 2 units. Goal flexion 95 to 115. Incision healed, no DVT, on Eliquis - light pressure. Cleared by surgeon.',
  ranges: 'Massage therapy, neck, M54.2 neck pain, myofascial release 30 min, 1-2x/wk for 4-6 weeks',
  'a number of visits only': 'Therapeutic massage for M54.2, neck, 12 visits, 97124, 45 min',
  'a word with two meanings': 'Therapeutic massage for M54.2, neck, biweekly for 8 weeks, 60 min',
  'two codes': 'Massage therapy: 97124 and 97140, low back, M54.50, 30 min weekly x 4',
  'a category for a code': 'Massage therapy for M54.5 low back pain, low back, 60 min, 2x/week for 6 weeks',
  'words only': 'Refer for massage therapy, neck pain and tension headache.',
  'necessity denied':
    'Massage therapy for M54.2 neck pain, 60 min weekly x 6. Not medically necessary; patient wants it.',
  'VA referral':
    'VA referral VA0001234567. Massage therapy 12 visits in 90 days, 60 min, low back, M54.50 low back pain, therapeutic massage',
  'nothing but massage': 'massage',
};
