/**
 * The consultation council and its funding (conseil et plan de concertation locative: loi 86-1290, arts 44 bis and
 * 44 ter).
 */
import * as z from 'zod';

import {
  addMonths,
  attempt,
  exact,
  decimal,
  figure,
  given,
  parseInput,
  productInCents,
  schemaOf,
  type CivilDate,
  type EurosInput,
  type Explained,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  caretakingConsultation,
  citationsOf,
  consultationCouncilRule,
  consultationFunding,
  rowOn,
  type ConsultationCouncilRule,
  type LawRow,
} from '../../law/index.js';
import { checkedBefore, checkNotAfter, count, day, inferredFrom, ruleOn, verdict, verdictOnFact } from './common.js';

/** What {@link consultationCouncil} is given. What is not known is left out. */
export interface ConsultationCouncilInput {
  /** The day that the question is asked for, and whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** How many dwellings the landlord's consultation plan (plan de concertation locative) covers. */
  readonly dwellings: number;
  /** The day from which the plan stands. */
  readonly planOn?: string;
  /** The day on which the council was set up. */
  readonly setUpOn?: string;
  /** How many times it met in the year looked at. */
  readonly meetings?: number;
  /** What the tenants' associations received for that year, in euros. */
  readonly fundingPaid?: EurosInput;
  /** Whether a project of entrusting work to an insertion structure was put on its agenda; no project unless said. */
  readonly projectOnAgenda?: boolean;
  /** Whether it was consulted on a change of the caretaking scheme; no such change unless said. */
  readonly consultedOnCaretaking?: boolean;
}

/** What {@link consultationCouncil} says. */
export interface ConsultationCouncilResult {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The last day to set the council up; `null` when the day of the plan is not known. */
  readonly setUpBy: CivilDate | null;
  /** The least money owed to the associations for a year, in euros, with its steps; `null` before 29 January 2017. */
  readonly fundingDue: Explained | null;
  /** Setting up, meetings, funding, then the project and the caretaking scheme where there is one. */
  readonly findings: readonly Finding[];
}

const MAX_FUNDING = 1e8;

const shape = z.strictObject({
  on: day,
  dwellings: count(1),
  planOn: z.exactOptional(day),
  setUpOn: z.exactOptional(day),
  meetings: z.exactOptional(count(0)),
  fundingPaid: z.exactOptional(
    schemaOf((value) => decimal(value as EurosInput, { maxDecimals: 2, min: 0, max: MAX_FUNDING })),
  ),
  projectOnAgenda: z.exactOptional(z.boolean()),
  consultedOnCaretaking: z.exactOptional(z.boolean()),
});

type Checked = z.output<typeof shape>;

/** Schema of {@link ConsultationCouncilInput}: unknown keys are refused. */
export const consultationCouncilSchema: z.ZodType<ConsultationCouncilInput> = shape;

function setUpFinding({ on, setUpOn }: Checked, by: CivilDate | null, row: LawRow<ConsultationCouncilRule>): Finding {
  const path = ['setUpOn'];
  const basis = by === null ? citationsOf(row) : inferredFrom(row);
  if (by === null) return verdict({ code: 'council-plan-unknown', outcome: 'uncertain', basis, path: ['planOn'] });
  const limit = figure('by', by, 'day');
  if (setUpOn === undefined) {
    return on <= by
      ? verdict({ code: 'council-to-set-up', outcome: 'not-applicable', basis, figures: [limit], path })
      : verdict({ code: 'council-not-set-up', outcome: 'breached', basis, figures: [limit], path });
  }
  const figures = [figure('setUp', setUpOn, 'day'), limit];
  return verdictOnFact(setUpOn <= by, { code: 'council-set-up', basis, figures, path });
}

function meetingsFinding({ meetings }: Checked, row: LawRow<ConsultationCouncilRule>): Finding {
  const least = row.value.meetingsAYear;
  const basis = citationsOf(row);
  const figures = [figure('least', least, 'count')];
  const path = ['meetings'];
  if (meetings === undefined) {
    return verdict({ code: 'council-meetings-unknown', outcome: 'uncertain', basis, figures, path });
  }
  return verdictOnFact(meetings >= least, {
    code: 'council-meetings',
    basis,
    figures: [figure('meetings', meetings, 'count'), ...figures],
    path,
  });
}

interface Funding {
  readonly due: Explained | null;
  readonly findings: readonly Finding[];
}

function funding({ on, dwellings, fundingPaid }: Checked): Funding {
  const row = rowOn(consultationFunding, on);
  if (row === undefined) return { due: null, findings: [] };
  const basis = citationsOf(row);
  const due = productInCents({ key: 'charges/council-funding-due', name: 'due', unit: 'eur', citations: basis }, [
    given({ key: 'charges/council-dwellings', name: 'dwellings', unit: 'count' }, dwellings),
    given(
      { key: 'charges/council-funding-per-dwelling', name: 'perDwelling', unit: 'eur', citations: basis },
      row.value,
    ),
  ]);
  const figures = [figure('due', due.value, 'eur'), figure('dwellings', dwellings, 'count')];
  const path = ['fundingPaid'];
  if (fundingPaid === undefined) {
    const unknown = verdict({ code: 'council-funding-unknown', outcome: 'uncertain', basis, figures, path });
    return { due, findings: [unknown] };
  }
  const paid = exact(fundingPaid);
  const enough = verdictOnFact(paid.greaterThanOrEqualTo(due.value), {
    code: 'council-funding',
    basis,
    figures: [figure('paid', paid, 'eur'), ...figures],
    path,
  });
  return { due, findings: [enough] };
}

// What the council is consulted on is broad, and the text names no such project: leaving it out is no breach that one can
// tell.
function project({ projectOnAgenda }: Checked, row: LawRow<ConsultationCouncilRule>): readonly Finding[] {
  if (projectOnAgenda === undefined) return [];
  const basis = citationsOf(row);
  const path = ['projectOnAgenda'];
  if (projectOnAgenda) return [verdict({ code: 'council-project', outcome: 'met', basis, path })];
  const code = 'council-project-not-on-agenda';
  return [verdict({ code, outcome: 'uncertain', reason: 'unsettled-law', basis, path })];
}

function caretaking({ on, consultedOnCaretaking: consulted }: Checked): readonly Finding[] {
  if (consulted === undefined) return [];
  const path = ['consultedOnCaretaking'];
  const row = rowOn(caretakingConsultation, on);
  if (row !== undefined)
    return [verdictOnFact(consulted, { code: 'council-caretaking', basis: citationsOf(row), path })];
  const basis = caretakingConsultation.rows.flatMap(citationsOf);
  return [
    verdict({ code: 'council-caretaking-not-read', outcome: 'uncertain', reason: 'unconfirmed-value', basis, path }),
  ];
}

/**
 * Checks the consultation council of a landlord: set up within six months of the plan, at least one meeting a year, the
 * tenants' associations funded, and the change of the caretaking scheme submitted to it. The council is consulted on the
 * management of the buildings and on any measure that touches the living environment: a project of entrusting work to an
 * insertion structure that is not on its agenda is uncertain, and better put there.
 *
 * The six months run to the same day of the month (or the last day of a shorter month), that day included: our reading.
 *
 * Source: loi 86-1290 arts 44 bis and 44 ter; CSI art. R271-3.
 *
 * @param input - Day, dwellings, plan, council, meetings, money.
 * @returns The limits and the money owed, with a finding on each point.
 * @throws {@link PalierError} `charges/day-after-on`, `charges/no-text-then` before 14 December 2000, and what the schema
 * refuses.
 *
 * @example
 * ```ts
 * const { fundingDue, setUpBy } = consultationCouncil({ on: '2026-01-15', dwellings: 1250, planOn: '2025-08-31' });
 * console.log(fundingDue?.value.toFixed(2), setUpBy); //=> 2500.00 2026-02-28
 * ```
 */
export function consultationCouncil(input: ConsultationCouncilInput): ConsultationCouncilResult {
  const checked = parseInput(shape, input);
  const { on, planOn, setUpOn } = checked;
  checkNotAfter(planOn, on, ['planOn']);
  checkNotAfter(setUpOn, on, ['setUpOn']);
  const row = ruleOn(consultationCouncilRule, on);
  const setUpBy = planOn === undefined ? null : addMonths(planOn, row.value.setUpWithinMonths);
  const { due, findings: paid } = funding(checked);
  return {
    on,
    setUpBy,
    fundingDue: due,
    findings: [
      setUpFinding(checked, setUpBy, row),
      meetingsFinding(checked, row),
      ...paid,
      ...project(checked, row),
      ...caretaking(checked),
      ...checkedBefore(on, consultationCouncilRule, row),
    ],
  };
}

/**
 * The same as {@link consultationCouncil}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeConsultationCouncil({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeConsultationCouncil(input: ConsultationCouncilInput): SafeResult<ConsultationCouncilResult> {
  return attempt(() => consultationCouncil(input));
}
