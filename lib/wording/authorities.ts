import type { Authority } from '../rule.ts';

/** Grounds that several rules share. Titles stay as they are cited. */
export const contraindicationLists: Authority = {
  label: {
    en: 'General massage contraindication lists (confirm with the prescriber)',
    es: 'Listas generales de contraindicaciones del masaje (confirme con el prescriptor)',
  },
};

/** Stands for the profile's own source, which is named once a payer is known. */
export const payerProfile: Authority = { label: { en: 'The payer profile', es: 'El perfil del pagador' } };

/** A text that is cited without being certain for every payer. */
export const toVerify = (title: string): Authority => ({
  label: { en: `${title} (verify with the payer)`, es: `${title} (verifique con el pagador)` },
});

/** What the clinic itself recorded. */
export const therapistSettings: Authority = {
  label: { en: 'The therapists of your settings', es: 'Los terapeutas de su configuración' },
};
