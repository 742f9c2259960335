/**
 * A legal verdict as data: what a rule says of the facts, on what ground, with the figures compared.
 */
import { checkList, checkOneOf, checkRecord, checkText } from './check.js';
import type { Authority, Citation } from './citation.js';
import { refuse, type ErrorPath } from './errors.js';
import type { Figure, Locale } from './figure.js';
import { fillMessage, type Messages } from './message.js';

/** What a rule says of the facts. */
export type Outcome = 'met' | 'breached' | 'uncertain' | 'not-applicable';

/** How much it matters: `info` to know, `warning` to settle before deciding, `blocking` not to be done as it stands. */
export type Severity = 'info' | 'warning' | 'blocking';

/**
 * Why an outcome is uncertain: the law is `unsettled-law`, a value is an `unconfirmed-value`, or the caller did not
 * give a fact (`missing-fact`).
 */
export type UncertaintyReason = 'unsettled-law' | 'unconfirmed-value' | 'missing-fact';

/** A verdict on one point. Plain JSON. Codes never change meaning; the texts made from them may. */
export interface Finding {
  /** Stable code, `module/point`. */
  readonly code: string;
  /** What the rule says. */
  readonly outcome: Outcome;
  /** How much it matters. */
  readonly severity: Severity;
  /** Why the outcome is uncertain; present exactly when it is. */
  readonly reason?: UncertaintyReason;
  /** The highest authority among the grounds. */
  readonly authority: Authority;
  /** The grounds; never empty. */
  readonly basis: readonly Citation[];
  /** The figures compared, and the names of what they belong to. */
  readonly figures: readonly Figure[];
  /** Which part of the input it speaks of; empty for the whole. */
  readonly path: ErrorPath;
}

/** What a finding is made of. */
export interface FindingInput {
  /** Stable code, `module/point`. */
  readonly code: string;
  /** What the rule says, before the confidence of its grounds is looked at. */
  readonly outcome: Outcome;
  /** How much it matters. */
  readonly severity: Severity;
  /** Why the outcome is uncertain. */
  readonly reason?: UncertaintyReason;
  /** The grounds, at least one. */
  readonly basis: readonly Citation[];
  /** The figures compared. */
  readonly figures?: readonly Figure[];
  /** Which part of the input it speaks of. */
  readonly path?: ErrorPath;
}

// One empty list for all: thousands of findings without figures are made at a time.
const FINDING = ['finding'] as const;
const [CODE, SEVERITY, OUTCOME, BASIS] = (['code', 'severity', 'outcome', 'basis'] as const).map((key): ErrorPath => [
  'finding',
  key,
]) as [ErrorPath, ErrorPath, ErrorPath, ErrorPath];
const SEVERITIES: readonly Severity[] = ['info', 'warning', 'blocking'];
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

const OUTCOMES: readonly Outcome[] = ['met', 'breached', 'uncertain', 'not-applicable'];

function checkBasis(basis: readonly Citation[], path: ErrorPath): void {
  let position = 0;
  for (const one of checkList(basis, path)) {
    // Where it stands is worked out for what is wrong only: this runs for every ground of every finding.
    if (!isLabelled(one)) checkText(checkRecord(one, [...path, position]).label, [...path, position, 'label']);
    position += 1;
  }
}

const USUAL_LABEL = 1_000;

function isLabelled(one: unknown): boolean {
  if (typeof one !== 'object' || one === null || Array.isArray(one) || !('label' in one)) return false;
  return typeof one.label === 'string' && one.label.length <= USUAL_LABEL;
}

const RANK = { law: 2, 'reference-text': 1, practice: 0 } as const;

function strongest(basis: readonly Citation[]): Authority {
  return basis.reduce<Authority>(
    (best, { authority }) => (RANK[authority] > RANK[best] ? authority : best),
    'practice',
  );
}

/**
 * Makes a finding, and keeps two promises about it: an unconfirmed ground makes it uncertain, and practice alone never
 * says that something is met or breached.
 *
 * @param input - Code, outcome, severity, grounds and figures.
 * @returns The finding, with its authority.
 * @throws {@link PalierError} `core/finding-without-basis`, `core/practice-decides`, `core/uncertainty-without-reason`,
 * `core/wrong-type` or `core/unknown-value`: each is a mistake of the rule's author.
 *
 * @example
 * ```ts
 * const basis = [{ text: 'x', label: 'Texte x', authority: 'law', confidence: 'unconfirmed' }] as const;
 * const one = finding({ code: 'demo/point', outcome: 'met', severity: 'info', basis });
 * console.log(one.outcome, one.reason); //=> uncertain unconfirmed-value
 * ```
 */
export function finding(input: FindingInput): Finding {
  const { code, severity, basis, figures = NONE, path = NONE } = checkRecord(input, FINDING);
  checkText(code, CODE);
  checkOneOf(severity, SEVERITIES, SEVERITY);
  checkOneOf(input.outcome, OUTCOMES, OUTCOME);
  checkBasis(basis, BASIS);
  if (basis.length === 0) return refuse('core/finding-without-basis', 'at least one citation', code);
  const authority = strongest(basis);
  const decided = input.outcome === 'met' || input.outcome === 'breached';
  if (decided && authority === 'practice') {
    return refuse('core/practice-decides', 'a ground in law or in a reference text', code);
  }
  const doubtful = decided && basis.some(({ confidence }) => confidence === 'unconfirmed');
  const outcome: Outcome = doubtful ? 'uncertain' : input.outcome;
  if (outcome !== 'uncertain') return { code, outcome, severity, authority, basis, figures, path };
  const reason = doubtful ? 'unconfirmed-value' : input.reason;
  if (reason === undefined) return refuse('core/uncertainty-without-reason', 'the reason of the uncertainty', code);
  return { code, outcome, severity, reason, authority, basis, figures, path };
}

const OUTCOME_WORDS = {
  fr: { met: 'Conforme', breached: 'Non conforme', uncertain: 'À confirmer', 'not-applicable': 'Pour information' },
  en: { met: 'Met', breached: 'Breached', uncertain: 'To be confirmed', 'not-applicable': 'For information' },
} as const;

/**
 * The word for an outcome.
 *
 * @param outcome - The outcome.
 * @param locale - The language.
 * @returns The word.
 * @throws {@link PalierError} `core/unknown-value`.
 *
 * @example
 * ```ts
 * console.log(outcomeWord('uncertain', 'en')); //=> To be confirmed
 * ```
 */
export function outcomeWord(outcome: Outcome, locale: Locale): string {
  return OUTCOME_WORDS[checkOneOf(locale, ['fr', 'en'], ['locale'])][checkOneOf(outcome, OUTCOMES, ['outcome'])];
}

const CONFIDENCE_WORDS = {
  fr: {
    'single-source': 'source unique',
    inferred: 'interprétation',
    unconfirmed: 'non confirmé',
    recheck: 'à relire',
  },
  en: {
    'single-source': 'single source',
    inferred: 'inferred',
    unconfirmed: 'unconfirmed',
    recheck: 'to be read again',
  },
} as const;

function formatCitation({ label, confidence, recheck }: Citation, locale: Locale): string {
  const words = CONFIDENCE_WORDS[locale];
  const marks = [
    confidence === 'confirmed' ? [] : words[confidence],
    recheck === undefined ? [] : words.recheck,
  ].flat();
  return marks.length === 0 ? label : `${label} (${marks.join(', ')})`;
}

/**
 * Writes the grounds on one line, each once, and says which are less than confirmed or must be read again.
 *
 * @param basis - The citations.
 * @param locale - The language.
 * @returns Their references, separated by semicolons.
 * @throws {@link PalierError} `core/wrong-type`, `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * const sure = { text: 'x', label: 'CCH, art. L442-3', authority: 'law', confidence: 'confirmed' } as const;
 * const other = { text: 'y', label: 'CA Paris, 18 mai 1994', authority: 'law', confidence: 'single-source' } as const;
 * console.log(formatCitations([sure, other, sure], 'en')); //=> CCH, art. L442-3; CA Paris, 18 mai 1994 (single source)
 * ```
 */
export function formatCitations(basis: readonly Citation[], locale: Locale): string {
  checkOneOf(locale, ['fr', 'en'], ['locale']);
  checkBasis(basis, ['basis']);
  const separator = locale === 'fr' ? '\u202f; ' : '; ';
  return [...new Set(basis.map((one) => formatCitation(one, locale)))].join(separator);
}

/**
 * Writes a finding for people: the outcome, the text made from its code, the grounds.
 *
 * @param one - The finding.
 * @param messages - The texts of the module it comes from.
 * @param locale - The language.
 * @returns One line.
 * @throws {@link PalierError} as {@link fillMessage}.
 *
 * @example
 * ```ts
 * const basis = [{ text: 'x', label: 'CCH, art. L442-3', authority: 'law', confidence: 'confirmed' }] as const;
 * const one = finding({ code: 'demo/ok', outcome: 'met', severity: 'info', basis });
 * console.log(renderFinding(one, { 'demo/ok': { fr: 'Tout va bien.', en: 'All is well.' } }, 'en'));
 * //=> Met: All is well. [CCH, art. L442-3]
 * ```
 */
export function renderFinding(one: Finding, messages: Messages, locale: Locale): string {
  checkRecord(one, ['finding']);
  const colon = locale === 'fr' ? '\u202f: ' : ': ';
  const text = fillMessage(messages, one.code, one.figures, locale);
  return `${outcomeWord(one.outcome, locale)}${colon}${text} [${formatCitations(one.basis, locale)}]`;
}
