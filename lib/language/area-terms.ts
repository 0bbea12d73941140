import type { Side } from '../referral.ts';
import { spanishMidline, spanishPaired, spanishPlural } from './area-terms-spanish.ts';

/** How a region is written; "neck+low back" stands for two. `side` is set where the abbreviation holds it ("LUE"). */
export interface AreaTerm {
  site: string;
  side: Side | null;
  /** Lies in the middle of the body: it takes no side from its neighbours in a list. */
  midline: boolean;
  /** "Hips": both of them, so it takes no single side from its neighbours either. */
  plural: boolean;
}

/** Regions in the middle of the body. Each line: the name we use, then every way it is written. */
const midline: string[] = [
  'neck+mid back: c t spine, ct spine, c t spines, c and t spine, c t',
  'mid back+low back: t l spine, tl spine, t l spines, t and l spine',
  'neck+low back: c l spine, c l spines, c and l spine',
  'neck+mid back+low back: c t l spine, ctl spine, c t l spines, c t l',
  `neck: neck, nuchal, nuchal region, c s, nk, cervical, cervical spine, c spine, cspine, cervical region,
    posterior neck, anterior neck, cerv, cervical muscles, neck muscles, cx spine, c sp, nape, posterior cervical,
    anterior cervical, lateral neck, cervicothoracic, cervico thoracic, cervicothoracic junction, ct junction,
    c t junction, craniocervical, cranio cervical, craniocervical junction, splenius, splenius capitis,
    splenius cervicis, semispinalis, semispinalis capitis, longus colli, nek, back of neck, back of the neck,
    c spine region, nape of neck, nape of the neck`,
  `upper back: upper back, upper, upper thoracic, interscapular, interscapular region, between shoulder blades,
    between the shoulder blades, up back, upper bk, upper thoracic spine, back upper, upper bak, uper back`,
  `mid back: mid back, mid, midback, middle back, thoracic, thoracic spine, t s, t spine, tspine, thoracic region,
    mid thoracic, midthoracic, thoracic back, mid bk, t sp, thoracolumbar, thoraco lumbar, lower thoracic,
    tl junction, dorsal spine, back mid, back middle`,
  `low back: low back, lb, lowr back, lower back, lumbar, lumbar spine, l spine, lspine, lumbar region, lumbosacral,
    lumbo sacral, lumbosacral spine, ls spine, l s spine, l s, lowback, lumb, low bk, lo back, lower bk,
    small of back, lumbopelvic, lumbosacral region, lumbar area, l sp, lbk, lx spine, lx, back lower, low bak,
    lower bak, lwr back, lower lumbar, lumbo pelvic, back low`,
  'back: back, entire back, whole back, full back, back muscles, spine, entire spine, dorsal, spinal muscles',
  'sacrum: sacrum, sacral, sacral region, tailbone, coccyx, coccygeal',
  'abdomen: abdomen, abdominal, abdominal wall, abdominals, belly, stomach, abs, abd, abdominal muscles, lower abdomen',
  'chest: chest, chest wall, sternum, sternal, anterior chest, anterior chest wall',
  'ribs: ribs, rib, rib cage, ribcage, costal, intercostals, intercostal, intercostal muscles',
  'head: head, scalp, cranium, cranial, forehead, temple, temples, temporal, temporal region, back of head, back of the head',
  'face: face, facial, facial muscles',
  'pelvis: pelvis, pelvic, pelvic floor, pelvic girdle, pelvic region',
  `scar: scar, scars, scar site, scar tissue, incision, incision site, surgical scar, surgical site, incisional,
    c section scar, scar area, mastectomy scar, cesarean scar, incisional scar, incisions, incision line, scar line,
    keloid scar, abdominal scar`,
  'diaphragm: diaphragm',
  'trunk: trunk, torso',
];

/** Regions with a left and a right. */
const paired: string[] = [
  `upper trapezius: upper trapezius, upper trap, upper traps, upper trapezii, ut, uts, uft, uppertraps, upr trap,
    upr traps, upper trapezius muscle, upper trapezius muscles, u trap, u traps, upper trps, upper trapz`,
  'middle trapezius: middle trapezius, mid trap, mid traps, middle trap, middle traps, mid trapezius',
  'lower trapezius: lower trapezius, lower trap, lower traps, low trap, low traps',
  'trapezius: trapezius, trap, traps, trapezii, trapz, trapezius muscle, trapezius muscles, trapezoid, trapezious',
  'levator scapulae: levator scapulae, levator scapula, levator, levators, lev scap, levator scap, levator scaps, lev scaps, levator scapular',
  'scalenes: scalenes, scalene, scalene muscles',
  'sternocleidomastoid: sternocleidomastoid, scm, scms, sternocleidomastoids',
  'rhomboids: rhomboids, rhomboid, rhomboid muscles, rhomboideus',
  `scapula: scapula, scapular, scapulae, shoulder blade, shoulder blades, periscapular, parascapular, scap, scaps,
    periscapular region, periscapular muscles, scapular region, medial scapular border, medial scapula,
    scapular stabilizers, subscapularis, subscap, infraspinatus, supraspinatus, teres, teres minor, teres major,
    serratus, serratus anterior`,
  `shoulder: shoulder, shldr, shlder, sholder, shoulder girdle, shoulder joint, shd, shldrs, glenohumeral,
    glenohumeral joint, ac joint, acromioclavicular, deltoid, deltoids, delts, delt, rotator cuff, shoulder region,
    shouder, shoulder complex, shoulder muscles, posterior shoulder, anterior shoulder, rc, rtc, shlds, shld`,
  'chest muscles: pectorals, pectoral, pecs, pec, pectoralis, pectoralis major, pectoralis minor, pec minor, pec major, pec muscles',
  'breast: breast, chest wall after mastectomy',
  'axilla: axilla, armpit, axillary, axillae, axillary region',
  'latissimus: latissimus, latissimus dorsi, lats, lat dorsi',
  'upper arm: upper arm, biceps, bicep, triceps, tricep, brachial, humerus, bicipital, brachium',
  'arm: arm, upper extremity, ue, upper ext, upper limb, u e, entire arm, whole arm, upper extrem',
  'elbow: elbow, lateral elbow, medial elbow, lateral epicondyle, medial epicondyle, elb, epicondyle',
  `forearm: forearm, forearm extensors, forearm flexors, wrist extensors, wrist flexors, fore arm, extensor forearm,
    forearm muscles, forearm extensor, forearm flexor, brachioradialis, common extensors, common extensor tendon,
    extensor carpi radialis, extensor carpi ulnaris, flexor carpi radialis, flexor carpi ulnaris, extensor digitorum,
    ecrb, ecrl, ecu, fcr, fcu, pronator teres, supinator, wrist extensor, wrist flexor, forearm extensor mass,
    common flexors, common flexor tendon`,
  'wrist: wrist, carpal, carpal tunnel, wrist joint',
  'hand: hand, thenar, thenar eminence, palm, palmar, hand intrinsics, hypothenar',
  'thumb: thumb, thumb base, cmc joint, base of thumb, abductor pollicis, abductor pollicis longus, extensor pollicis, thumb extensors, apl',
  'fingers: finger, digits, index finger',
  'sacroiliac joint: sacroiliac, si joint, si, sij, sacroiliac joint, si region, si joints, sacroiliac joints, si jt, sacroiliac region',
  'quadratus lumborum: quadratus lumborum, ql, qls, quadratus',
  `gluteals: gluteal, gluteals, glute, glutes, gluteus, gluteus medius, gluteus maximus, gluteus minimus, glut, gluts,
    buttock, buttocks, gluteal region, gluteal muscles, glute med, glute max, glut med, glut max, g med, g max, butt,
    gluteus med, gluteus max`,
  `piriformis: piriformis, piriformis muscle, piriformes, deep hip rotators, hip rotators, external rotators,
    deep rotators, deep hip external rotators, deep external rotators, deep six, obturator internus, gemelli`,
  `hip: hip, hip joint, greater trochanter, trochanteric, hip region, lateral hip, posterior hip, anterior hip,
    hip girdle, trochanter, hip abductors, coxa, hip muscles`,
  'hip flexors: hip flexors, hip flexor, psoas, iliopsoas, iliacus, hip flex',
  'iliotibial band: iliotibial band, itb, it band, iliotibial, it bands, itbs, iliotibial bands, itband, it b, ilio tibial band, iliotibial tract',
  'tensor fasciae latae: tensor fasciae latae, tfl, tensor fascia latae, tensor fascia lata',
  `adductors: adductors, adductor, inner thigh, groin, hip adductors, medial thigh, inguinal, inguinal region,
    groin muscles, gracilis, pectineus, adductor magnus, adductor longus`,
  'thigh: thigh, upper leg, posterior thigh, anterior thigh, lateral thigh, femoral, femur, sartorius',
  `quadriceps: quadriceps, quad, quads, quadricep, vastus lateralis, vastus medialis, rectus femoris, vmo,
    quadriceps muscle, quadriceps muscles, quadricep muscles`,
  'hamstrings: hamstring, hamstrings, hams, hammies, hamstring muscles, hamstr, biceps femoris',
  'knee: knee, patella, patellar, patellofemoral, popliteal, peripatellar, knee joint, suprapatellar, patellar tendon, popliteus',
  `calf: calf, gastroc, gastrocnemius, soleus, gastrocs, calf muscle, calf muscles, gastroc soleus, triceps surae,
    gastrosoleus, calve, posterior lower leg, gastroc complex, plantaris`,
  `shin: shin, tibialis anterior, anterior tibialis, tib ant, anterior lower leg, shin area, peroneals, peroneal,
    tibia, tibial, tibialis posterior, fibularis, tibialis`,
  'leg: leg, lower extremity, le, lower ext, lower leg, lower limb, lwr leg, lower extrem, entire leg, whole leg',
  'ankle: ankle, ankle joint, achilles, achilles tendon, lateral ankle, malleolus, ankl',
  `foot: foot, sole, plantar, plantar fascia, plantar foot, arch, plantar surface, plantar aspect, sole of foot,
    forefoot, midfoot, hindfoot, foot arch, metatarsal, metatarsals`,
  'heel: heel, calcaneus, calcaneal',
  'toes: toe, great toe, big toe, hallux',
  `jaw: jaw, masseter, masseters, tmj, temporomandibular, temporomandibular joint, temporalis, jaw muscles,
    pterygoids, pterygoid, mandible, mandibular, muscles of mastication, masticatory muscles, tmjs, jaws, masticatory,
    mastication, medial pterygoid, lateral pterygoid, tm joint, tmj region, tmj muscles`,
];

/** What comes in pairs: it takes "bilateral" from a neighbour, but not "right". */
const plurals: string[] = [
  `suboccipitals: suboccipital, suboccipitals, sub occipital, sub occipitals, suboccipital region,
    suboccipital muscles, occiput, base of skull, skull base, occipital, occipital region, suboccip, suboccips`,
  `cervical paraspinals: c s paraspinals, cervical paraspinals, cervical paraspinal, cervical paraspinal muscles,
    neck paraspinals, c spine paraspinals, cerv paraspinals, cervical psm`,
  'thoracic paraspinals: t s paraspinals, thoracic paraspinals, thoracic paraspinal, thoracic paraspinal muscles, t spine paraspinals, thoracic psm',
  `lumbar paraspinals: l s paraspinals, lumbar paraspinals, lumbar paraspinal, lumbar paraspinal muscles,
    low back paraspinals, lumbar erectors, lumbar multifidus, l spine paraspinals, lumbosacral paraspinals,
    lumbar psm, lumbar pvm`,
  `paraspinals: paraspinals, spine paraspinals, entire spine paraspinals, paraspinal, paraspinal muscles,
    para spinals, paravertebrals, paravertebral, paravertebral muscles, erector spinae, erectors, spinal erectors,
    psm, pvm, multifidus, multifidi`,
  'shoulder: shoulders, shoulder girdles',
  'arm: arms, upper extremities, ues',
  'elbow: elbows',
  'forearm: forearms',
  'wrist: wrists',
  'hand: hands',
  'fingers: fingers',
  'thumb: thumbs',
  'hip: hips',
  'thigh: thighs',
  'knee: knees',
  'calf: calves, calfs',
  'shin: shins',
  'leg: legs, lower extremities, les, lower legs',
  'ankle: ankles',
  'foot: feet, foots, arches, soles',
  'heel: heels',
  'toes: toes',
];

const withSide: [string, Side, ...string[]][] = [
  ['arm', 'left', 'lue'],
  ['arm', 'bilateral', 'ambos brazos', 'los brazos'],
  ['hand', 'left', 'mano izquierda', 'mano izq'],
  ['hand', 'right', 'mano derecha', 'mano der'],
  ['hand', 'bilateral', 'ambas manos', 'manos'],
  ['foot', 'left', 'pie izquierdo', 'pie izq'],
  ['foot', 'right', 'pie derecho', 'pie der'],
  ['foot', 'bilateral', 'ambos pies'],
  ['arm', 'right', 'rue'],
  ['arm', 'bilateral', 'bue', 'bues', 'b ue', 'bil ue'],
  ['leg', 'left', 'lle'],
  ['leg', 'right', 'rle'],
  ['leg', 'bilateral', 'ble', 'bles', 'b le', 'bil le'],
];

/** The parts of the spine by their vertebrae: "C5-C7 region", "L4-S1 levels". */
const levels: [site: string, letters: string, highest: number][] = [
  ['neck', 'c', 7],
  ['mid back', 't', 12],
  ['low back', 'l', 5],
];
const levelNouns = ['region', 'area', 'spine', 'level', 'levels', 'segments', 'musculature', 'muscles', 'vertebrae'];

const ofLevels = levels.flatMap(([site, letter, highest]) => {
  const numbers = Array.from({ length: highest }, (_, at) => at + 1);
  const ends = (from: number) => [
    ...numbers.filter((to) => to > from).flatMap((to) => [`${letter}${to}`, `${to}`]),
    ...(letter === 'c' ? ['t1'] : letter === 'l' ? ['s1'] : ['l1']),
  ];
  return numbers.flatMap((from) =>
    ends(from).flatMap((to) => levelNouns.map((noun) => [`${letter}${from} ${to} ${noun}`, site] as const)),
  );
});

const expand = (lines: string[], middle: boolean, plural: boolean) =>
  lines.flatMap((line) => {
    const [site = '', terms = ''] = line.split(': ');
    return terms.split(/,\s+/).map((term) => [term, { site, side: null, midline: middle, plural }] as const);
  });

/** Every way of writing a region. */
export const areaTerms: (readonly [string, AreaTerm])[] = [
  ...expand([...midline, ...spanishMidline], true, false),
  ...expand([...paired, ...spanishPaired], false, false),
  ...expand([...plurals, ...spanishPlural], false, true),
  ...ofLevels.map(([term, site]) => [term, { site, side: null, midline: true, plural: false }] as const),
  ...withSide.flatMap(([site, side, ...terms]) =>
    terms.map((term) => [term, { site, side, midline: false, plural: false }] as const),
  ),
];

export const wholeBodyTerms = `
  full body, fullbody, full bdy, full body massage, fb massage, whole body, wholebody, whole bdy, whole body massage, wb massage,
  entire body, total body, complete body, general body, overall body, body wide, all body parts, all areas,
  all over, everywhere, head to toe, head to foot, top to bottom
`
  .trim()
  .split(/,\s+/);
