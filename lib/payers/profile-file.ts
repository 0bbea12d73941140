import type { Said } from '../languages.ts';
import { placeOf } from '../schema.ts';
import { profiles } from './index.ts';
import type { PayerProfile } from './profile.ts';
import { profileSchema } from './profile-schema.ts';

/** A profile that can be used, or one sentence that says what is wrong and where. */
export type ReadProfile = { ok: true; profile: PayerProfile } | { ok: false; error: Said };

/** A profile has a few kilobytes; anything far larger is something else. */
const longestFile = 40_000;

/** Reads one payer profile as JSON. It is data: nothing in it is run, and markup in it stays text. */
export function readProfileFile(text: string): ReadProfile {
  if (text.length > longestFile) return noProfile;
  const value = parsed(text.replace(/^\ufeff/, ''));
  if (!value || typeof value !== 'object' || Array.isArray(value)) return noProfile;
  const read = profileSchema.safeParse(value);
  if (!read.success) return unusable(placeOf(read.error.issues[0]));
  const { id, narrows } = read.data;
  if (profiles.some((builtIn) => builtIn.id === id)) return taken(id);
  if (narrows !== undefined && !profiles.some((builtIn) => builtIn.id === narrows)) return narrowsNothing(narrows);
  return { ok: true, profile: read.data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const refused = (en: string, es: string): ReadProfile => ({ ok: false, error: { en, es } });

const noProfile = refused(
  'This file holds no payer profile. A profile is one JSON object, as in the sample in the documentation.',
  'Este archivo no contiene un perfil de pagador. Un perfil es un objeto JSON, como el ejemplo de la documentación.',
);

const unusable = (place: string) =>
  refused(
    `The payer profile cannot be used: “${place}” is missing or is not what a profile may hold.`,
    `El perfil de pagador no se puede usar: “${place}” falta o no es lo que un perfil puede contener.`,
  );

const taken = (id: string) =>
  refused(
    `The payer profile cannot be used: “id” is “${id}”, which is a built-in profile. Choose another id.`,
    `El perfil de pagador no se puede usar: “id” es “${id}”, que es un perfil incorporado. Elija otro id.`,
  );

const narrowsNothing = (narrows: string) =>
  refused(
    `The payer profile cannot be used: “narrows” is “${narrows}”, which is no built-in profile.`,
    `El perfil de pagador no se puede usar: “narrows” es “${narrows}”, que no es un perfil incorporado.`,
  );
