/**
 * What comes before improvement works that tenants will pay for (concertation préalable: loi 86-1290, art. 44 quater).
 */
import * as z from 'zod';

import { attempt, parseInput, type CivilDate, type Finding, type SafeResult } from '../../core/index.js';
import { citationsOf, cite, worksDuties, type WorksDuty } from '../../law/index.js';
import { checkedBefore, day, ruleOn, verdict, verdictOnFact } from './common.js';

/**
 * What the landlord is about to decide: `improvement` works, `demolition` (and rebuilding), or a `service-contract` such
 * as cleaning, without works.
 */
export type OperationKind = 'improvement' | 'demolition' | 'service-contract';

/** What {@link worksConsultation} is given. What is not known is left out. */
export interface WorksConsultationInput {
  /** The day that the question is asked for, and whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** What is decided. */
  readonly kind: OperationKind;
  /** Whether it has an effect on rents or on charges. */
  readonly affectsRentsOrCharges: boolean;
  /** Whether the information meeting with the tenants was held. */
  readonly meetingHeld?: boolean;
  /** Whether the representatives, or failing them the tenants, were consulted on the cost and its expected effect. */
  readonly consulted?: boolean;
  /** Whether the documents and diagnoses behind the project were available to them. */
  readonly documentsAvailable?: boolean;
  /** Whether the commune was informed. */
  readonly communeInformed?: boolean;
  /** Whether the landlord wrote the balance of the consultation (bilan). */
  readonly balanceWritten?: boolean;
}

/** What {@link worksConsultation} says. */
export interface WorksConsultationResult {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether the article asks for the consultation. */
  readonly required: 'yes' | 'no' | 'uncertain';
  /** Whether it does, then each duty where it does. */
  readonly findings: readonly Finding[];
}

const fact = z.exactOptional(z.boolean());

const shape = z.strictObject({
  on: day,
  kind: z.enum(['improvement', 'demolition', 'service-contract']),
  affectsRentsOrCharges: z.boolean(),
  meetingHeld: fact,
  consulted: fact,
  documentsAvailable: fact,
  communeInformed: fact,
  balanceWritten: fact,
});

/** Schema of {@link WorksConsultationInput}: unknown keys are refused. */
export const worksConsultationSchema: z.ZodType<WorksConsultationInput> = shape;

const FACTS = {
  'information-meeting': 'meetingHeld',
  consultation: 'consulted',
  documents: 'documentsAvailable',
  'commune-informed': 'communeInformed',
  'written-balance': 'balanceWritten',
} as const satisfies Readonly<Record<WorksDuty, keyof WorksConsultationInput>>;

/**
 * Tells whether an operation calls for the consultation that precedes works, and whether it was held: information meeting,
 * consultation on the cost and its expected effect, documents and diagnoses available, commune informed, written balance.
 * It does for improvement works with an effect on rents or charges and for a demolition. A plain service contract is read
 * as no works operation, but no source confirms it: the answer is then uncertain, and {@link consultationCouncil} is
 * where the project belongs.
 *
 * Source: loi 86-1290 art. 44 quater, wording of 29 January 2017.
 *
 * @param input - Day, operation, what was done.
 * @returns Whether the consultation is required, and a finding on each duty where it is.
 * @throws {@link PalierError} `charges/no-text-then` before 29 January 2017, and what the schema refuses.
 *
 * @example
 * ```ts
 * const { required, findings } = worksConsultation({
 *   on: '2026-01-15',
 *   kind: 'improvement',
 *   affectsRentsOrCharges: true,
 *   meetingHeld: true,
 *   consulted: true,
 *   documentsAvailable: true,
 *   communeInformed: true,
 *   balanceWritten: false,
 * });
 * console.log(required, findings.at(-1)?.code, findings.at(-1)?.outcome); //=> yes charges/works/written-balance breached
 * ```
 */
export function worksConsultation(input: WorksConsultationInput): WorksConsultationResult {
  const checked = parseInput(shape, input);
  const { on, kind, affectsRentsOrCharges } = checked;
  const row = ruleOn(worksDuties, on);
  const basis = citationsOf(row);
  const path = ['kind'];
  const checks = checkedBefore(on, worksDuties, row);
  if (kind === 'service-contract') {
    const grounds = [
      cite('loi-86-1290', { article: 'art. 44 quater', confidence: 'unconfirmed' }),
      cite('loi-86-1290', { article: 'art. 44 ter', confidence: 'single-source' }),
    ];
    const reading = { code: 'works-service-contract', outcome: 'uncertain', reason: 'unsettled-law' } as const;
    return { on, required: 'uncertain', findings: [verdict({ ...reading, basis: grounds, path }), ...checks] };
  }
  if (kind === 'improvement' && !affectsRentsOrCharges) {
    const outside = verdict({ code: 'works-without-effect', outcome: 'not-applicable', basis, path });
    return { on, required: 'no', findings: [outside, ...checks] };
  }
  const required = verdict({ code: 'works-consultation-required', outcome: 'not-applicable', basis, path });
  const duties = row.value.map((duty) =>
    verdictOnFact(checked[FACTS[duty]], { code: `works/${duty}`, basis, path: [FACTS[duty]] }),
  );
  return { on, required: 'yes', findings: [required, ...checks, ...duties] };
}

/**
 * The same as {@link worksConsultation}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeWorksConsultation({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeWorksConsultation(input: WorksConsultationInput): SafeResult<WorksConsultationResult> {
  return attempt(() => worksConsultation(input));
}
