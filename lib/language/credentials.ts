import { wordList } from './word-list.ts';

/** Letters after a clinician's name, without dots and in lower case. Whether a payer takes their order is the payer's matter. */
const ordering = new Set(
  wordList(`
    md do dc nd nmd dpm dds dmd mbbs mbchb mdcm
    np np-c np-bc npc fnp fnp-c fnp-bc fnpc fnpbc anp anp-c anp-bc agnp agnp-c
    agpcnp agpcnp-bc agpcnp-c agacnp agacnp-bc acnp acnp-bc pmhnp pmhnp-bc pnp cpnp cpnp-pc
    whnp whnp-bc gnp gnp-bc enp enp-c crnp cnp dnp
    aprn aprn-c aprn-cnp aprn-np aprn-bc arnp arnp-c apn apn-c apnp cns acns cnm lm-np
    pa pa-c pac rpa-c rpa rpac dmsc
    pt dpt mpt ot otd otr otr/l lac dacm daom
  `),
);

/** Letters of people who work with the order but do not give it: therapists, nurses, assistants. */
const assisting = new Set(
  wordList(`
    lmt lmp lmbt rmt cmt mmt bcmt lmt-c lcmt mti
    rn rn-bc bsn lpn lvn ma cma rma ccma ncma cma-aama cna
    atc lat pta cota coda cht pharmd rph psyd lcsw msw lmft lpc lmhc rd rdn scribe rt ct
  `),
);

/** Degrees and honours that stand among credentials and say nothing about ordering. */
const adorning = new Set(
  wordList(`
    phd msn ms mph mba mha mpas mmsc mpa bs ba edd jd mhs mspas jr sr ii iii iv esq
    faafp facp facs faaos faapmr faan faanp faca facog facc fasa faap facep facoi fafs faaompt dfaapa
    ccsp dacbsp dabco dabcn cscs ocs scs cwsp caqsm cpe dabmm daapm
  `),
);

/** What letters after a name say of the person. */
export type CredentialKind = 'ordering' | 'assisting' | 'adorning';

export const bareLetters = (word: string) => word.replace(/\./g, '').replace(/(?<![-/])[-/]+$/, '');

export function credentialKind(word: string): CredentialKind | null {
  const letters = bareLetters(word);
  if (ordering.has(letters)) return 'ordering';
  if (assisting.has(letters)) return 'assisting';
  return adorning.has(letters) ? 'adorning' : null;
}

/** A doctorate of nursing names the degree; the licence that stands beside it is the credential. */
const degreesOnly = new Set(['dnp', 'dmsc', 'otd', 'dacm', 'daom', 'mpt']);

/** The one credential to show out of several: a licence to order first. */
export function chiefCredential(written: string[]): { letters: string; ordering: boolean } | null {
  const letters = written.map(bareLetters);
  const orders = letters.filter((each) => ordering.has(each));
  const licence = orders.find((each) => !degreesOnly.has(each)) ?? orders[0];
  if (licence) return { letters: licence === 'lac' ? 'LAc' : licence.toUpperCase(), ordering: true };
  const other = letters.find((each) => assisting.has(each));
  return other ? { letters: other.toUpperCase(), ordering: false } : null;
}
