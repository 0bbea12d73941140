/**
 * Techniques: our own short name, then the ways it is written. The last group names none: bare "massage" is read as the
 * cheapest code by payers and tells the therapist nothing.
 */
export const techniques: string[] = [
  `myofascial release: myofascial release, miofascial, liberacion miofascial, terapia miofascial, masaje miofascial,
    terapia de liberacion miofascial, mfr, myofascial, myofascial massage, myofascial therapy, myofacial release,
    fascial release, myofascial techniques, myofascial technique, myofascial work, myofascial mobilization`,
  `trigger point therapy: trigger point therapy, trigger point, trigger points therapy, trigger point release,
    trigger point massage, trp therapy, trp release, tpr, tprt, trigger pt release, trigger pt therapy,
    trigger point work, trp massage, trp, ischemic compression, trp work, trigger point treatment,
    trigger points release, puntos gatillo, punto gatillo, terapia de puntos gatillo, liberacion de puntos gatillo`,
  `neuromuscular therapy: neuromuscular therapy, nmt, neuromuscular massage, neuromuscular massage therapy,
    neuro muscular therapy, neuromuscular technique, neuromuscular techniques, terapia neuromuscular,
    masaje neuromuscular`,
  `soft tissue mobilization: soft tissue mobilization, soft tissue mobilisation, stm, soft tissue mob,
    soft tissue work, soft tissue massage, soft tissue manipulation, soft tissue therapy, soft tissue release,
    soft tissue techniques, soft tissue mobs, soft tissue treatment, softtissue mobilization, soft tissue,
    movilizacion de tejidos blandos, movilizacion de tejido blando, masaje de tejidos blandos`,
  'instrument-assisted soft tissue mobilization: iastm, graston, graston technique, instrument assisted soft tissue mobilization, gua sha',
  `deep tissue massage: deep tissue massage, deep tissue, dtm, deep tissue work, deep massage, deep tissue therapy,
    deep tissue massage therapy, deep tissue mt, dt massage, deep tissue techniques, masaje de tejido profundo,
    masaje profundo, tejido profundo`,
  'Swedish massage: swedish massage, swedish, effleurage, petrissage, swedish massage therapy, tapotement, swedish technique, masaje sueco',
  `cross-fiber friction: cross fiber friction, cross friction massage, transverse friction,
    transverse friction massage, cross fiber massage, cross fiber, deep friction, deep friction massage,
    friction massage, cross friction, xfm, transverse frictions, xff, cfm, crossfiber friction,
    deep transverse friction, tfm, cross fibre friction, friccion transversa, friccion transversa profunda,
    masaje transverso profundo`,
  `manual lymph drainage: manual lymph drainage, mld, manual lymphatic drainage, lymphatic drainage, lymph drainage,
    lymphatic massage, lymphatic drainage massage, lymph massage, manual lymphatic drainage massage,
    drenaje linfatico, drenaje linfatico manual, masaje linfatico, complete decongestive therapy, cdt,
    decongestive therapy, manual lymphatic therapy, manual lymph drainage massage, lymphatic drainage therapy`,
  `craniosacral therapy: craniosacral therapy, terapia craneosacral, craneosacral, craniosacral, cst,
    cranial sacral therapy, cranio sacral therapy, cranio sacral`,
  'active release: active release, active release technique, active release techniques, active release therapy, pin and stretch',
  'muscle energy technique: muscle energy, muscle energy technique, muscle energy techniques',
  `scar tissue mobilization: scar mobilization, scar massage, scar tissue mobilization, scar tissue massage,
    scar tissue release, scar mob, scar release, scar mobilisation, scar work, masaje de cicatriz,
    masaje de la cicatriz`,
  `medical massage: medical massage, medical msg, medical massage therapy, orthopedic massage, clinical massage,
    medically oriented massage, clinical massage therapy, rehabilitative massage, orthopaedic massage,
    remedial massage, orthopedic massage therapy, masaje medico, masaje clinico, masaje ortopedico`,
  `therapeutic massage: therapeutic massage, therapeutic msg, massage therapeutic, therapeutic massage therapy,
    thera massage, ther massage, tx massage, therapeutic soft tissue massage, masaje terapeutico,
    masajes terapeuticos, masoterapia terapeutica, terapia de masaje terapeutico`,
  'sports massage: sports massage, sport massage, sports massage therapy, masaje deportivo',
  `prenatal massage: prenatal massage, pregnancy massage, pre natal massage, maternity massage, antenatal massage,
    prenatal massage therapy, perinatal massage, postnatal massage, postpartum massage, masaje prenatal,
    masaje para embarazadas`,
  'oncology massage: oncology massage, oncology massage therapy',
  'desensitization massage: desensitization massage, desensitisation massage, desensitizing massage, desensitization',
  'manual therapy: manual therapy, manual therapy techniques, manual techniques, manual tx, manual ther, hands on therapy, terapia manual',
  'intraoral massage: intraoral massage, intra oral massage, intraoral work, intraoral, intra oral, intraoral tmj massage',
  'connective tissue massage: connective tissue massage, connective tissue mobilization, bindegewebsmassage, connective tissue',
  'myofascial cupping: cupping, myofascial cupping, cupping therapy, massage cupping',
  'shiatsu: shiatsu, acupressure, tui na, tuina, thai massage',
  'reflexology: reflexology',
  'hot stone massage: hot stone massage, hot stone',
  'strain-counterstrain: strain counterstrain, counterstrain, positional release, pnmt',
  'structural integration: structural integration, rolfing',
  'kneading massage: kneading massage, kneading, classic massage, classical massage',
];

/** Written where the words alone do not make an order for massage: other people's techniques. */
export const otherTechniques: string[] = [
  `neuromuscular re-education: neuromuscular re education, neuromuscular reeducation, neuromuscular reed, neuro re ed,
    nmr, neuromuscular re ed, neuro reed, nm re ed, neuro muscular re education`,
];

export const bareMassage = `
  massage, massages, massage therapy, massagetherapy, therapy massage, massage ther, massage th, mass therapy, massaging, mssg,
  massage tx, massage treatment, massage treatments, massage sessions, massage session, massage visits,
  massage rx, massage care, massage services, massotherapy, bodywork, body work, mt, lmt, lmp, rmt,
  massage therapist, lic massage therapist, licensed massage therapist,
  msg therapy, msg rx, msg order, msg tx,
  masaje, masajes, masoterapia, masoterapeuta, masajista, masajoterapia, terapia de masaje, terapia de masajes,
  terapeuta de masaje, terapia con masaje
`
  .trim()
  .split(/,\s+/);
