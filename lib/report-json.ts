import type { Report } from './check.ts';
import { type Element, elements, type Finding, type Status } from './finding.ts';
import type { HurtingKind, Phase, Range, Referral, Side, Signature } from './referral.ts';

export const flags = [
  'not-medically-necessary',
  'relaxation',
  'maintenance',
  'prn',
  'patient-request',
  'full-body',
  'laterality-mismatch',
  'excludes1',
  'header-code',
  'wrong-code-for-text',
  'total-mismatch',
  'signature-rejected',
  'contraindication',
  'payer-excludes',
  'units-over-cap',
  'prior-auth-needed',
] as const;

/** What a program may want to count, whatever the wording of the findings. */
export type Flag = (typeof flags)[number];

/** The report for other programs: its keys are a contract, new ones may be added. */
export interface ReportJson {
  id: string | null;
  massageOrder: boolean;
  elements: Record<Element, { status: Status }>;
  findings: FindingJson[];
  icd10: { code: string; billable: boolean; replacements: string[] }[];
  cpt: string[];
  session: { minutes: number | null; units: number | null };
  plan: { phases: Phase[]; totalSessions: Range | null; ambiguous: boolean };
  areas: { site: string; side: Side | null }[];
  signature: Pick<Signature, 'status' | 'signer' | 'credential' | 'date'>;
  payer: string | null;
  summary: Report['summary'];
  flags: Flag[];
}

export type FindingJson = Omit<Finding, 'evidence' | 'suggestions' | 'overrideReasons'> & {
  evidence: { text: string }[];
  suggestions: { label: string; text: string }[];
};

export function toReportJson(report: Report, id: string | null = null): ReportJson {
  const { massageOrder, referral, codes, payer, summary } = report;
  const { session, plan, signature } = referral;
  return {
    id,
    massageOrder,
    elements: statusesOf(report),
    findings: report.findings.map(findingJson),
    icd10: codes.map(({ code, billable, replacements }) => ({
      code,
      billable,
      replacements: replacements.map((replacement) => replacement.code),
    })),
    cpt: [...new Set(referral.procedures.flatMap(({ code }) => code ?? []))],
    session: { minutes: session.minutes, units: session.units },
    plan: { phases: plan.phases, totalSessions: plan.totalSessions, ambiguous: plan.ambiguous },
    areas: referral.areas.map(({ site, side }) => ({ site, side })),
    signature: {
      status: signature.status,
      signer: signature.signer,
      credential: signature.credential,
      date: signature.date,
    },
    payer: payer?.id ?? null,
    summary,
    flags: massageOrder ? flags.filter((flag) => raised[flag](report)) : [],
  };
}

const statusesOf = ({ elements: reports }: Report) =>
  Object.fromEntries(elements.map((element) => [element, { status: reports[element].status }])) as Record<
    Element,
    { status: Status }
  >;

const findingJson = ({ overrideReasons: _, evidence, suggestions, ...finding }: Finding): FindingJson => ({
  ...finding,
  evidence: evidence.map(({ text }) => ({ text })),
  suggestions: suggestions.map(({ label, text }) => ({ label, text })),
});

/** When each flag is raised: by what the referral says, or by the finding that judges it. */
const raised: Record<Flag, (report: Report) => boolean> = {
  'not-medically-necessary': ({ referral }) => referral.necessity.standing === 'negated',
  relaxation: ({ referral }) => hurts(referral, 'relaxation'),
  maintenance: ({ referral }) => hurts(referral, 'maintenance') || referral.plan.openEnded,
  prn: ({ referral }) => hurts(referral, 'prn') || referral.plan.prn,
  'patient-request': ({ referral }) => hurts(referral, 'patientRequest'),
  'full-body': ({ referral }) => referral.areas.some(({ wholeBody }) => wholeBody),
  'laterality-mismatch': (report) => found(report, 'diagnosis-side-agrees'),
  excludes1: (report) => found(report, 'diagnosis-not-excluded'),
  'header-code': ({ codes }) => codes.some(({ valid, billable }) => valid && !billable),
  'wrong-code-for-text': (report) => found(report, 'diagnosis-fits-words'),
  'total-mismatch': ({ referral }) => referral.plan.totalMismatch,
  'signature-rejected': ({ referral }) => referral.signature.status === 'rejected',
  contraindication: (report) => found(report, 'contraindication-cleared'),
  'payer-excludes': (report) => found(report, 'payer-pays-therapist'),
  'units-over-cap': (report) => found(report, 'units-within-cap'),
  'prior-auth-needed': (report) => found(report, 'authorization-in-place'),
};

const found = ({ findings }: Report, rule: string) => findings.some((finding) => finding.rule === rule);

const hurts = ({ necessity }: Referral, kind: HurtingKind) => necessity.hurting.some((phrase) => phrase.kind === kind);
