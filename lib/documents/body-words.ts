/** Data: regions of the body in everyday words. Each line: the name we use, English, Spanish. */
const lines = [
  'neck: neck: cuello',
  'upper back: upper back: parte alta de la espalda',
  'mid back: middle back: parte media de la espalda',
  'low back: low back: parte baja de la espalda',
  'back: back: espalda',
  'sacrum: tailbone area: zona del sacro',
  'abdomen: belly: abdomen',
  'chest: chest: pecho',
  'ribs: ribs: costillas',
  'head: head: cabeza',
  'face: face: cara',
  'pelvis: pelvis: pelvis',
  'scar: scar: cicatriz',
  'trunk: trunk of the body: tronco',
  'upper trapezius: top of the shoulder: parte alta del hombro',
  'middle trapezius: middle of the shoulder blades: zona entre los omóplatos',
  'lower trapezius: below the shoulder blades: zona debajo de los omóplatos',
  'trapezius: neck and upper back: cuello y parte alta de la espalda',
  'levator scapulae: side of the neck: lado del cuello',
  'scalenes: side of the neck: lado del cuello',
  'sternocleidomastoid: front of the neck: parte delantera del cuello',
  'rhomboids: between the shoulder blades: zona entre los omóplatos',
  'scapula: shoulder blade: omóplato',
  'shoulder: shoulder: hombro',
  'chest muscles: chest: pecho',
  'breast: breast: seno',
  'axilla: armpit: axila',
  'upper arm: upper arm: brazo',
  'arm: arm: brazo',
  'elbow: elbow: codo',
  'forearm: forearm: antebrazo',
  'wrist: wrist: muñeca',
  'hand: hand: mano',
  'thumb: thumb: pulgar',
  'fingers: fingers: dedos de la mano',
  'sacroiliac joint: back of the hip bone: articulación sacroilíaca',
  'gluteals: buttock: glúteo',
  'piriformis: deep in the buttock: zona profunda del glúteo',
  'hip: hip: cadera',
  'thigh: thigh: muslo',
  'hamstrings: back of the thigh: parte de atrás del muslo',
  'quadriceps: front of the thigh: parte delantera del muslo',
  'iliotibial band: outside of the thigh: parte externa del muslo',
  'knee: knee: rodilla',
  'calf: calf: pantorrilla',
  'shin: shin: espinilla',
  'heel: heel: talón',
  'toes: toes: dedos del pie',
  'adductors: inside of the thigh: parte interna del muslo',
  'hip flexors: front of the hip: parte delantera de la cadera',
  'tensor fasciae latae: side of the hip: lado de la cadera',
  'leg: leg: pierna',
  'ankle: ankle: tobillo',
  'foot: foot: pie',
  'jaw: jaw: mandíbula',
  'diaphragm: lower ribs: parte baja de las costillas',
  'latissimus: side of the back: lado de la espalda',
  'quadratus lumborum: side of the low back: lado de la parte baja de la espalda',
  'suboccipitals: base of the head: base de la cabeza',
  'cervical paraspinals: back of the neck: parte de atrás del cuello',
  'thoracic paraspinals: beside the middle spine: junto a la parte media de la columna',
  'lumbar paraspinals: beside the lower spine: junto a la parte baja de la columna',
  'paraspinals: beside the spine: junto a la columna',
];

interface PlainName {
  en: string;
  es: string;
}

const names = new Map<string, PlainName>(
  lines.map((line) => {
    const [site = '', en = '', es = ''] = line.split(': ');
    return [site, { en, es }];
  }),
);

/** The everyday name of a region; undefined when only the clinical one is known. */
export const plainName = (site: string): PlainName | undefined => names.get(site);

export const bodySites: string[] = [...names.keys()];
