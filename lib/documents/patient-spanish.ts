import type { PeriodUnit } from '../referral.ts';
import { blank } from '../wording/blank.ts';
import type { PatientWords } from './patient-words.ts';

const units: Record<PeriodUnit, [string, string]> = {
  d: ['día', 'días'],
  wk: ['semana', 'semanas'],
  mo: ['mes', 'meses'],
};

export const spanish: PatientWords = {
  title: 'Su plan de masaje terapéutico',
  clinic: 'De',
  name: 'Su nombre',
  phone: 'Nuestro teléfono',
  therapist: 'Terapeuta de masaje',
  firstVisit: 'Primera visita',
  why: {
    heading: 'Por qué tiene este plan',
    areas: (areas) => `Pedimos masaje para esta parte de su cuerpo: ${areas}.`,
    goal: `Es para ayudarle con: ${blank}.`,
  },
  visits: {
    heading: 'Cuántas visitas',
    plan: (plan) => `Su plan es de ${plan}.`,
    each: (minutes) => `Cada visita dura ${minutes} minutos.`,
    keep: 'Trate de ir a cada visita. Si no puede ir, llame y pida otra hora.',
  },
  expect: {
    heading: 'Qué puede esperar',
    lines: [
      'Primero, el terapeuta le preguntará por su salud y su dolor.',
      'Usted se quita solo la ropa que quiera. Estará cubierto con una sábana.',
      'No debe doler. Puede pedir menos fuerza, o parar, en cualquier momento.',
      'Puede sentir molestias uno o dos días. Descanse y tome agua.',
    ],
  },
  tell: {
    heading: 'Antes de empezar, dígale al terapeuta',
    lines: [
      'Si toma un medicamento para la sangre, o tuvo un coágulo.',
      'Si está embarazada, o tuvo una cirugía.',
      'Si tiene fiebre, un sarpullido, una herida abierta o cáncer.',
      'Si algo cambió desde su última visita.',
    ],
  },
  followUp: {
    heading: 'Su próxima visita con nosotros',
    lines: (day) => [
      `Venga otra vez antes del ${day}. Veremos cómo se mueve y cómo se siente.`,
      'Traiga una lista de lo que está mejor y de lo que no.',
    ],
  },
  today: {
    heading: 'Llámenos hoy si',
    lines: [
      'El dolor empeora mucho, o le despierta de noche.',
      'Siente un brazo o una pierna débil o dormida, y esto es nuevo.',
      'Tiene fiebre, o la piel está roja y caliente.',
      'Una pierna está hinchada, caliente o le duele.',
    ],
  },
  emergency: {
    heading: 'Llame al 911 si',
    lines: ['Le duele el pecho.', 'No puede respirar bien.', 'No puede controlar la orina o el intestino.'],
  },
  cost: {
    heading: 'Cuánto puede costar',
    plain: (payer) => [
      `Una orden no quiere decir que ${payer} va a pagar.`,
      'Puede ser que usted pague una parte de cada visita, o todo. Pregunte el precio antes de empezar.',
    ],
    self: [
      'Usted paga cada visita. Pregunte el precio antes de empezar.',
      'Si tiene una HSA o FSA, pídanos una carta.',
    ],
    refuses: (payer) =>
      `Hasta donde sabemos, ${payer} no paga a un terapeuta de masaje. Pregunte qué otra cosa le puede ayudar.`,
  },
  benefits: 'Cómo revisar sus beneficios',
  side: { left: 'lado izquierdo', right: 'lado derecho', bilateral: 'ambos lados' },
  and: ' y ',
  afterwards: ', y después ',
  rate: (visits, one, period, unit) =>
    `${visits} ${one ? 'visita' : 'visitas'} ${period === 1 ? `por ${units[unit][0]}` : `cada ${period} ${units[unit][1]}`}`,
  length: (count, one, unit) => `durante ${count} ${units[unit][one ? 0 : 1]}`,
  total: (visits, one) => `(${visits} ${one ? 'visita' : 'visitas'} en total)`,
  range: (low, high) => `${low} a ${high}`,
};
