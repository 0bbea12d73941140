/**
 * Data: the regions that Spanish-speaking prescribers name most, each line as in `area-terms.ts`, without accents because that is
 * how a text is read. Words that are also English ("pie", "cara", "talon") stand only beside another word.
 */
export const spanishMidline: string[] = [
  'neck: cuello, cervicales, nuca, zona cervical, columna cervical',
  'upper back: espalda alta, espalda superior, dorsal alta, parte alta de la espalda',
  'mid back: espalda media, toracica, columna toracica, columna dorsal, parte media de la espalda',
  'low back: espalda baja, lumbares, zona lumbar, columna lumbar, region lumbar, parte baja de la espalda',
  'back: espalda, toda la espalda',
  'abdomen: vientre',
  'chest: pecho, torax',
  'head: cabeza, cuero cabelludo, sienes',
  'scar: cicatriz, cicatrices',
];

export const spanishPaired: string[] = [
  'trapezius: trapecio, musculo trapecio',
  'upper trapezius: trapecio superior',
  'scapula: escapula, omoplato',
  'shoulder: hombro, manguito rotador',
  'arm: brazo, extremidad superior, miembro superior',
  'elbow: codo',
  'forearm: antebrazo',
  'wrist: muneca',
  'gluteals: gluteo, nalga',
  'piriformis: piriforme',
  'hip: cadera',
  'thigh: muslo',
  'quadriceps: cuadriceps',
  'hamstrings: isquiotibial',
  'knee: rodilla',
  'calf: pantorrilla',
  'leg: pierna, extremidad inferior, miembro inferior',
  'ankle: tobillo',
  'foot: planta del pie, fascia plantar',
  'jaw: mandibula, articulacion temporomandibular',
];

export const spanishPlural: string[] = [
  'trapezius: trapecios',
  'upper trapezius: trapecios superiores',
  'scapula: escapulas, omoplatos',
  'shoulder: hombros',
  'gluteals: gluteos, nalgas',
  'hip: caderas',
  'hamstrings: isquiotibiales',
  'knee: rodillas',
  'calf: pantorrillas',
  'leg: piernas',
  'ankle: tobillos',
  'paraspinals: paravertebrales, musculos paravertebrales, paraespinales',
];
