/** Text, the technique in our own name ('massage' where none is named, '' where nothing is). */
export const techniquesNamed: [string, string][] = [
  ['Drenaje linfático manual, brazo izquierdo', 'manual lymph drainage'],
  ['DRENAJE LINFÁTICO 2x/wk', 'manual lymph drainage'],
  ['Masaje terapéutico 2x/wk x 6', 'therapeutic massage'],
  ['masaje terapeutico 60 min', 'therapeutic massage'],
  ['Terapéutico: masaje', 'massage'],
  ['Liberación miofascial, 97140', 'myofascial release'],
  ['Terapia de liberación miofascial', 'myofascial release'],
  ['Masaje de tejido profundo, cuello', 'deep tissue massage'],
  ['masaje profundo cervical', 'deep tissue massage'],
  ['Puntos gatillo, trapecio', 'trigger point therapy'],
  ['Terapia de puntos gatillo', 'trigger point therapy'],
  ['Terapia neuromuscular', 'neuromuscular therapy'],
  ['Movilización de tejidos blandos', 'soft tissue mobilization'],
  ['Terapia craneosacral', 'craniosacral therapy'],
  ['Masaje médico, 45 min', 'medical massage'],
  ['Masaje clínico', 'medical massage'],
  ['Masaje deportivo de isquiotibiales', 'sports massage'],
  ['Masaje sueco', 'Swedish massage'],
  ['Masaje prenatal semanal', 'prenatal massage'],
  ['Masaje de cicatriz', 'scar tissue mobilization'],
  ['Fricción transversa profunda', 'cross-fiber friction'],
  ['Terapia manual', 'manual therapy'],
  ['Terapia de masaje', 'massage'],
  ['Sesión de masaje', 'massage'],
  ['massâge therapy', 'massage'],
  ['Seguir con los medicamentos', ''],
  ['Message from Núñez about the invoice', ''],
];

/** Text, the areas with their side. */
export const areasNamed: [string, string[]][] = [
  ['Masaje terapéutico, cuello y hombro derecho', ['neck', 'right shoulder']],
  ['masaje en espalda baja', ['low back']],
  ['Masaje lumbar y glúteos', ['low back', 'gluteals']],
  ['Masaje región cervical', ['neck']],
  ['Masaje en trapecio izquierdo', ['left trapezius']],
  ['Drenaje linfático manual, brazo izquierdo', ['left arm']],
  ['Masaje terapéutico rodilla derecha', ['right knee']],
  ['masaje ambos hombros', ['bilateral shoulder']],
  ['masaje pierna izq', ['left leg']],
  ['masaje espalda alta', ['upper back']],
  ['Masaje: cadera der.', ['right hip']],
  ['Massage, área cervical y torácica', ['neck', 'mid back']],
  ['Massage to músculo piriforme derecho', ['right piriformis']],
  ['Massage for cello player, neck', ['neck']],
  ['Patient lives in Brazos County. Massage, ambos brazos', ['bilateral arm']],
  ['Positive pyramidal signs. Masaje, cuello y ambas manos', ['neck', 'bilateral hand']],
];

/** Text, whether it orders massage. */
export const orderedInSpanish: [string, boolean][] = [
  ['Drenaje linfático manual por terapeuta de masaje, 3 veces por semana x 3 semanas, I97.2', true],
  ['Prescripción: masaje terapéutico, 8 sesiones, M54.2', true],
  ['Se solicita liberación miofascial, 6 sesiones, M79.18', true],
  ['Derivación a masoterapia por lumbalgia M54.50', true],
  ['Remito a la Sra. Peña para masaje terapéutico, 10 sesiones', true],
  ['Patient José Peña: refer to massage therapy, low back, 2x/wk x 4', true],
  ['El paciente rechazó el masaje terapéutico', false],
  ['No se recomienda masaje por trombosis', false],
  ['Recibió masaje terapéutico el año pasado sin mejoría', false],
  ['Se discutió masaje terapéutico', false],
  ['Automasaje en casa con pelota', false],
  ['Masaje cardíaco durante la reanimación', false],
];

/** Text, ordering clinician, credential, how the signature stands. */
export const authorsNamed: [string, string | null, string | null, string][] = [
  ['Massage 2x/wk, low back. Dr. Muñoz', 'Muñoz', null, 'absent'],
  ['Massage 2x/wk, low back. Dra. Muñoz', 'Muñoz', null, 'absent'],
  ['Ordering provider: José Peña, MD', 'José Peña', 'MD', 'absent'],
  ['Ordering provider: PEÑA NÚÑEZ, JOSÉ M, MD', 'José M Peña Núñez', 'MD', 'absent'],
  ['Authorizing Provider: ÁVILA, ÁNGELA', 'Ángela Ávila', null, 'absent'],
  ['Electronically signed by José Peña, MD 11/20/2026 09:12', 'José Peña', 'MD', 'present'],
  ['Electronically signed by: Ángel Ávila DO 11/20/26 1514', 'Ángel Ávila', 'DO', 'present'],
  ['Electronically Signed By: Peña MD, José on 11.20.2026 15:14 CST', 'José Peña', 'MD', 'present'],
  ['/s/ María de la Cruz Ibáñez, FNP-C 11/19/2026', 'María de la Cruz Ibáñez', 'FNP-C', 'present'],
  ['s/ Íñigo Sáenz PA-C 11/02/26', 'Íñigo Sáenz', 'PA-C', 'present'],
  ['s/ Ö. Åkesson MD 11/02/26', 'Ö. Åkesson', 'MD', 'present'],
  ['Dr. M. Ōsei, DO 11/21/2026 (signed)', 'M. Ōsei', 'DO', 'present'],
  ['Dra. Begoña Yáñez, MD 11/21/2026 (signed)', 'Begoña Yáñez', 'MD', 'present'],
  ['Signed: Zoë Núñez-Ortiz, ARNP 11/18/2026', 'Zoë Núñez-Ortiz', 'ARNP', 'present'],
  ['Signed: Siobhán O’Súilleabháin, MD 11/18/2026', 'Siobhán O’Súilleabháin', 'MD', 'present'],
  ['Massage 1x/wk x6\nThank you,\nRenée Lévêque, MD', 'Renée Lévêque', 'MD', 'absent'],
  ['Massage 1x/wk x6 neck. Ł. Żak ARNP', 'Ł. Żak', 'ARNP', 'absent'],
  ['Ordered by Łukasz Żak, PA-C. Patient: Ana Peña', 'Łukasz Żak', 'PA-C', 'absent'],
  ['Firmado electrónicamente por José Peña, MD 11/20/2026', 'José Peña', 'MD', 'present'],
  ['Patient: José Peña. Massage 2x/wk', null, null, 'absent'],
];

/** Text, the therapist as named. */
export const therapistsNamed: [string, string][] = [
  ['Referred to: Íris Muñoz, LMT, phone 555-0100', 'Íris Muñoz, LMT'],
  ['Refer to Óscar Peña, LMT for massage 2x/wk', 'Óscar Peña, LMT'],
  ['Massage therapist: Ana Ibáñez', 'Ana Ibáñez'],
  ['Therapist: IBÁÑEZ, ÁNA', 'IBÁÑEZ, ÁNA'],
  ['Referral to: Chloë Brontë\nMassage therapy', 'Chloë Brontë'],
];

/** Text, how its signature stands. */
export const signaturesDue: [string, string][] = [
  ['Massage neck 2x/wk. Awaiting Dr. Muñoz signature', 'pended'],
  ["Massage neck 2x/wk. Awaiting Dr. Peña's signature", 'pended'],
  ['Massage neck 2x/wk. Pending Dr. Ávila cosign', 'pended'],
  ['Massage neck 2x/wk. Signature by Dr. Núñez pending', 'pended'],
  ['Massage neck 2x/wk. Signed but not read: B. Ñúñez MD', 'rejected'],
  ['Massage neck 2x/wk. Signature on file, Dr. Muñoz', 'rejected'],
  ['Massage neck 2x/wk. Signature: ÁÑ', 'rejected'],
];
