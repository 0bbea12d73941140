/**
 * Data: orders as clinicians write them, with the status of each element. One letter per element, in reading order:
 * diagnosis, necessity, procedure, area, units, frequency, duration, goals, precautions, signature, provider,
 * authorization. P present, M missing, ? problem, - does not apply. 'none' = not an order for massage therapy.
 */
export interface KnownOrder {
  id: string;
  text: string;
  /** "PPPP PPPP PPP-", or 'none'. */
  expected: string;
  flags?: string[];
  totalSessions?: [number, number];
  /** Why it is so, where readers of the text may differ. */
  because?: string;
}

export const knownOrders: KnownOrder[] = [
  {
    id: '1',
    text: 'Referral: Massage therapy. Dx: M54.50 low back pain, M62.830 muscle spasm of back. Medically necessary for paraspinal spasm limiting sitting >20 min at work; failed NSAIDs + HEP x6 wks. 97140 MFR, lumbar/gluteal, 4 units (60 min), 2x/wk x 4 wks then 1x/wk x 4 wks (12 visits). Goals: sit 60 min, pain 7→3/10 by 8 wks. No contraindications. Electronically signed by Anna Ruiz, MD 11/20/2026 09:12 NPI 1234567893',
    expected: 'PPPP PPPP PPP-',
    flags: [],
    totalSessions: [12, 12],
  },
  {
    id: '2',
    text: 'Massage for back pain. Dr Lee',
    expected: '?M?? MMMM MM?-',
    because: 'words without a code; “back” is no exact area; a name without credential',
  },
  {
    id: '3',
    text: 'MT eval & tx, 2x6, neck/UT, dx cervicalgia M54.2',
    expected: 'PM?P MPPM MMM-',
    totalSessions: [12, 12],
  },
  {
    id: '4',
    text: 'pt wants massage for stress & relaxation PRN. F41.9',
    expected: '?M?M MMMM MMM-',
    flags: ['relaxation', 'prn', 'patient-request'],
    because: 'anxiety alone is a weak reason; “as needed” states no frequency',
  },
  {
    id: '5',
    text: 'LMT referral s/p MVA 10/3/26, whiplash S13.4, auto claim 88-1234. 97124 x4u 3x/week for 1 week, 2x/week for 1 week, then 1x/week x 6. Med nec.',
    expected: '?PPM PPPM MMMP',
    flags: ['header-code'],
    totalSessions: [11, 11],
    because: 'bare “med nec” counts; the claim number and date make authorization matter',
  },
  {
    id: '6',
    text: 'Fibromyalgia M79.3 - therapeutic massage twice weekly x 8 weeks, medically necessary, goals: reduce pain 8→5, sleep >6h, incr cervical ROM 20 deg. Full body, 60 mins.',
    expected: '?PP? PPPP MMM-',
    flags: ['full-body', 'wrong-code-for-text'],
    totalSessions: [16, 16],
  },
  {
    id: '7',
    text: 'PT eval and treat lumbar strain 3x/wk x 4. Manual therapy per PT. Does not need massage.',
    expected: 'none',
  },
  { id: '8', text: 'Refer physical therapy R rotator cuff; 97110 97140 per PT', expected: 'none' },
  {
    id: '9',
    text: 'Post-op L TKA 7 wks (Z47.1, Z96.652), scar + quad soft tissue mobilization by LMT 1x/wk x6, 2 units, goal flexion 95→115. Incision healed, no DVT, on Eliquis - light pressure. Cleared by surgeon.',
    expected: 'PMPP PPPP PMM-',
    flags: [],
    totalSessions: [6, 6],
  },
  {
    id: '10',
    text: 'L arm lymphedema after mastectomy - I97.2, I89.0. MLD 97140 3x/wk x 3 wks',
    expected: 'PMPP MPPM MMM-',
    flags: ['excludes1'],
    totalSessions: [9, 9],
    because: 'both codes are billable and fit; that they exclude each other is a warning',
  },
  {
    id: '11',
    text: '28w4d pregnant, sciatica. Prenatal massage biweekly x 8. OK per OB.',
    expected: '?MPM M?PM PMM-',
    because:
      'words without a code; prenatal massage is a kind of its own; biweekly is asked; 8 ends the course either way',
  },
  {
    id: '12',
    text: 'massage therapy - medical necessity NOT established, await imaging',
    expected: 'M??M MMMM MMM-',
    flags: ['not-medically-necessary'],
  },
  {
    id: '13',
    text: 'Continue monthly maintenance massage, chronic LBP M54.59, indefinitely',
    expected: 'PM?? MPMM MMM-',
    flags: ['maintenance'],
    because: '“indefinitely” is no end',
  },
  {
    id: '14',
    text: 'WC claim AB12345 DOI 09/14/2026 employer Acme; R shoulder impingment M75.41 + strain S46.011D; massage 97124 1 hr 1x/wk x 6 visits; adj. T. Mills; improve overhead reach 90→150 for RTW full duty 12/1; med nec; s/ K. Patel PA-C 11/02/26',
    expected: 'PPPP PPPP MPPP',
    flags: [],
    totalSessions: [6, 6],
  },
  {
    id: '15',
    text: 'Therapeutic massge bilat upper traps/ suboccipitals for chronic tension HA G44.229 + M79.12, 30 min weekly x8, goal <4 HA days/mo (now 12). Failed amitriptyline. MEDICALLY NECESARY. esign: J Smith FNP-C 11/19/26 14:05',
    expected: 'PPPP PPPP MPP-',
    flags: [],
    totalSessions: [8, 8],
  },
  {
    id: '16',
    text: 'plantar fascitis R foot M72.2, deep tissue massage 2x/wk x4 wk, 97124 15min',
    expected: '?MPP PPPM MMM-',
    flags: ['header-code'],
    totalSessions: [8, 8],
  },
  {
    id: '17',
    text: 'VA CC referral VA0001234567; massage therapy initial SEOC 12 visits/90 days; chronic LBP M54.50; cert 11/01/26-01/30/27',
    expected: 'PM?? MPPM MMMP',
    totalSessions: [12, 12],
    because: 'the frequency follows from a total over a period; “LBP” names a complaint, not an area',
  },
  {
    id: '18',
    text: 'Acute R calf pain/swelling, r/o DVT, doppler pending. Massage calf daily',
    expected: '?M?P MPMM ?MM-',
    flags: ['contraindication'],
  },
  {
    id: '19',
    text: 'MS spasticity G35, gentle massage BLE 1-2x/wk',
    expected: '?M?P MPMM MMM-',
    flags: ['header-code'],
  },
  {
    id: '20',
    text: 'Letter of medical necessity (FSA): pt has cervical DDD M50.322 w/ myalgia M79.12; massage 2x/mo from 12/1/2026 to 5/31/2027 to reduce pain and restore rotation 40→65; not for general health. Dr. M. Osei, DO 11/21/2026 (signed)',
    expected: 'PP?P -PPP MPP-',
    flags: [],
    totalSessions: [12, 12],
    because: 'a letter for an FSA does not ask for units',
  },
  {
    id: '21',
    text: 'Massage Rx: M54.5, M54.2, M79.1 97140 or 97124. 10 visits. Signature on file',
    expected: '?MPM MMPM M?M-',
    flags: ['header-code', 'signature-rejected'],
    totalSessions: [10, 10],
    because: 'a number of visits is an end',
  },
  { id: '22', text: 'L+D: fundal massage q15min x4', expected: 'none' },
  {
    id: '23',
    text: 'Refer acupuncture and massage, integrative med, R hip/ITB M76.31, M25.551, 8 sessions over 2 months 45min, goal run 5k pain ≤2/10, medically necessary after 6w PT plateau at 60%. PPO. auth# pending',
    expected: 'PP?P PPPP MMM?',
    flags: ['prior-auth-needed'],
    totalSessions: [8, 8],
  },
  {
    id: '24',
    text: 'CRPS R arm G90.511 – desensitization massage as tolerated 6-8 visits; allodynia; light touch only',
    expected: 'PMPP MMPM PMM-',
    totalSessions: [6, 8],
    because: 'a number of visits is an end',
  },
  {
    id: '25',
    text: 'LT SHLDR M25.511 massage 2xwk X6wk, 10 visits total, 60mn. Med. necessary: frozen shldr limits dressing. Signed but not read: B. Ng MD',
    expected: '?P?P PP?M M?P-',
    flags: ['laterality-mismatch', 'total-mismatch', 'signature-rejected'],
    because: 'total and phases contradict each other',
  },
];
