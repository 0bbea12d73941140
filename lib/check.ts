import type { CodeVerdict } from './codes/code.ts';
import { type Element, type ElementReport, elements, type Finding, type Status } from './finding.ts';
import { inLanguage, type Language, type Said } from './languages.ts';
import type { PayerProfile } from './payers/profile.ts';
import type { Referral } from './referral.ts';
import { type Answer, type CheckContext, cannotTell, type Rule, type Unmet } from './rule.ts';
import { rules as houseRules } from './rules/index.ts';
import { type WhoPays, whoPays } from './who-pays.ts';

/** Findings, the status of every element, and what was checked. */
export interface Report {
  /** False when the text is not an order for massage therapy; then there are no findings. */
  massageOrder: boolean;
  elements: Record<Element, ElementReport>;
  /** Most blocking first. */
  findings: Finding[];
  referral: Referral;
  /** What the code table says of every code in the referral, in the order written. */
  codes: CodeVerdict[];
  /** The profile that was applied: the chosen one, or the one the text names. */
  payer: PayerProfile | null;
  /** How payer and state are known. */
  paying: WhoPays;
  summary: Summary;
}

/** Counts of elements: `of` leaves out what does not apply, and equals the sum of the other three. */
export interface Summary {
  inPlace: number;
  of: number;
  toFix: number;
  toCheck: number;
}

/** Asks every rule about the referral. Never throws: a rule that fails becomes "Could not tell". */
export function check(referral: Referral, context: CheckContext, rules: Rule[] = houseRules): Report {
  const paying = whoPays(referral, context);
  const settled = { ...context, payer: paying.payer.value, state: paying.state.value };
  const codes = verdicts(referral, settled);
  if (!referral.order.massage) return notAnOrder(referral, codes, paying);
  const answered = rules.map((rule) => ({ rule, answer: ask(rule, referral, settled) }));
  const reports = byElement((element) =>
    elementReport(
      answered.filter(({ rule }) => rule.element === element),
      languageOf(settled),
    ),
  );
  const findings = answered
    .flatMap(({ rule, answer }) => findingsOf(rule, answer, languageOf(settled)))
    .map((finding) => withEdition(finding, settled))
    .sort(mostBlockingFirst);
  const summary = summarize(reports);
  return { massageOrder: true, elements: reports, findings, referral, codes, payer: settled.payer, paying, summary };
}

interface Answered {
  rule: Rule;
  answer: Answer;
}

function ask(rule: Rule, referral: Referral, context: CheckContext): Answer {
  try {
    return rule.check(referral, context);
  } catch {
    return cannotTell(unsure(rule));
  }
}

/** What is said of a rule that failed. */
const unsure = ({ met }: Rule): Said => ({
  en: `Could not tell whether ${lowerFirst(inLanguage(met, 'en'))}.`,
  es: `No se pudo comprobar lo siguiente: ${lowerFirst(inLanguage(met, 'es'))}.`,
});

const languageOf = ({ language }: CheckContext): Language => language ?? 'en';

/** "NPI" stays as it is; "The areas" becomes "the areas". */
const lowerFirst = (sentence: string) =>
  /^[A-Z][a-z]/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

/** A code written twice is judged once, beside the words of its first mention. */
function verdicts({ diagnoses }: Referral, { codes }: CheckContext): CodeVerdict[] {
  const wordsBeside = new Map<string, string>();
  for (const { code, words } of diagnoses) {
    if (code && !wordsBeside.has(code)) wordsBeside.set(code, words);
  }
  return [...wordsBeside].flatMap(([code, words]) => {
    try {
      return [codes.verify(code, words)];
    } catch {
      return [];
    }
  });
}

const severityStatus: Record<Finding['severity'], Status> = {
  missing: 'missing',
  problem: 'problem',
  advice: 'notApplicable',
};

const rank: Status[] = ['missing', 'problem', 'cannotTell', 'present', 'notApplicable'];

const worst = (found: Status[]): Status => rank.find((status) => found.includes(status)) ?? 'notApplicable';

function statusesOf(answer: Answer): Status[] {
  if (answer.kind === 'met') return ['present'];
  if (answer.kind === 'unmet') return answer.findings.map(({ severity }) => severityStatus[severity]);
  return [answer.kind];
}

function elementReport(answered: Answered[], language: Language): ElementReport {
  const answers = answered.map(({ answer }) => answer);
  const status = worst(answers.flatMap(statusesOf));
  const notTold = answers.find((answer) => answer.kind === 'cannotTell');
  return {
    status,
    reason: status === 'cannotTell' && notTold ? inLanguage(notTold.reason, language) : '',
    evidence: answers.flatMap(words),
  };
}

function words(answer: Answer) {
  if (answer.kind === 'met') return answer.evidence;
  if (answer.kind === 'unmet') return answer.findings.flatMap(({ evidence }) => evidence ?? []);
  return [];
}

const findingsOf = (rule: Rule, answer: Answer, language: Language): Finding[] =>
  answer.kind === 'unmet' ? answer.findings.map((found) => card(rule, found, language)) : [];

const card = (rule: Rule, found: Unmet, language: Language): Finding => ({
  rule: rule.id,
  element: rule.element,
  severity: found.severity,
  indicator: found.indicator ?? rule.indicator ?? (found.severity === 'advice' ? 'info' : 'warning'),
  summary: inLanguage(found.summary ?? rule.unmet, language),
  detail: inLanguage(found.detail ?? rule.why, language),
  source: labelled(found.source ?? rule.source, language),
  actor: found.actor ?? rule.actor,
  evidence: found.evidence ?? [],
  suggestions: (found.suggestions ?? []).map((offer) => labelled(offer, language)),
  overrideReasons: (rule.overrideReasons ?? []).map((reason) => inLanguage(reason, language)),
});

const labelled = <T extends { label: Said | string }>(part: T, language: Language) => ({
  ...part,
  label: inLanguage(part.label, language),
});

/** What is said of codes holds for one edition, and says for which. */
function withEdition(finding: Finding, { codes, language = 'en' }: CheckContext): Finding {
  if (finding.element !== 'diagnosis') return finding;
  const { name } = codes.edition;
  const edition = inLanguage({ en: `codes of ${name}`, es: `códigos de ${name}` }, language);
  return { ...finding, source: { ...finding.source, label: `${finding.source.label}; ${edition}` } };
}

/** Harm first, then a payer that never pays (all else is moot), then what blocks, then advice. */
function urgency({ indicator, rule, severity }: Finding): number {
  if (indicator === 'critical') return 0;
  if (rule === 'payer-pays-therapist' || (rule === 'authorization-in-place' && severity === 'problem')) return 1;
  return severity === 'advice' ? 3 : 2;
}

const mostBlockingFirst = (a: Finding, b: Finding) =>
  urgency(a) - urgency(b) || elements.indexOf(a.element) - elements.indexOf(b.element);

function summarize(reports: Record<Element, ElementReport>): Summary {
  const count = (...wanted: Status[]) => elements.filter((element) => wanted.includes(reports[element].status)).length;
  const [inPlace, toFix, toCheck] = [count('present'), count('missing', 'problem'), count('cannotTell')];
  return { inPlace, of: inPlace + toFix + toCheck, toFix, toCheck };
}

const byElement = (report: (element: Element) => ElementReport) =>
  Object.fromEntries(elements.map((element) => [element, report(element)])) as Record<Element, ElementReport>;

const notAnOrder = (referral: Referral, codes: CodeVerdict[], paying: WhoPays): Report => ({
  massageOrder: false,
  elements: byElement(() => ({ status: 'notApplicable', reason: '', evidence: [] })),
  findings: [],
  referral,
  codes,
  payer: paying.payer.value,
  paying,
  summary: { inPlace: 0, of: 0, toFix: 0, toCheck: 0 },
});
