/**
 * The representatives of the tenants of a building or group (représentants des locataires: loi 86-1290, art. 44).
 */
import * as z from 'zod';

import {
  addMonths,
  attempt,
  figure,
  latest,
  parseInput,
  refuse,
  type CivilDate,
  type Finding,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  tenantRepresentativesRule,
  type LawRow,
  type TenantRepresentativesRule,
} from '../../law/index.js';
import {
  checkedBefore,
  checkNotAfter,
  count,
  day,
  inferredFrom,
  leastCount,
  ruleOn,
  verdict,
  verdictOnFact,
} from './common.js';

/** What {@link tenantRepresentatives} is given. What is not known is left out. */
export interface TenantRepresentativesInput {
  /** The day that the question is asked for, and whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
  /** How many tenants the building or group of buildings has; at least one. */
  readonly tenants: number;
  /** Whether the association is affiliated to a body that sits at the Commission nationale de concertation. */
  readonly affiliated: boolean;
  /** How many of the tenants the association represents. */
  readonly members?: number;
  /** How many representatives it named. */
  readonly representatives: number;
  /** Whether all of them are tenants. */
  readonly amongTenants: boolean;
  /** Whether it named them to the landlord by registered letter (lettre recommandée). */
  readonly registeredLetter: boolean;
  /** The day on which they first asked to be consulted; they did not ask unless said. */
  readonly requestedOn?: string;
  /** The day on which the landlord last consulted them. */
  readonly lastConsultedOn?: string;
  /** Whether the documents on how the charges are set and evolve are open to them. */
  readonly documentsOpen?: boolean;
  /** Whether each building has a notice board where tenants pass (panneau d'affichage). */
  readonly noticeBoard?: boolean;
}

/** What {@link tenantRepresentatives} says. */
export interface TenantRepresentativesResult {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** Whether the association may name representatives. */
  readonly entitled: 'yes' | 'no' | 'uncertain';
  /** The last day of the next consultation; `null` when none was asked for or the association may not name any. */
  readonly nextConsultationBy: CivilDate | null;
  /** Each point of the article; only the first when the association may not name representatives. */
  readonly findings: readonly Finding[];
}

const shape = z.strictObject({
  on: day,
  tenants: count(1),
  affiliated: z.boolean(),
  members: z.exactOptional(count(0)),
  representatives: count(0),
  amongTenants: z.boolean(),
  registeredLetter: z.boolean(),
  requestedOn: z.exactOptional(day),
  lastConsultedOn: z.exactOptional(day),
  documentsOpen: z.exactOptional(z.boolean()),
  noticeBoard: z.exactOptional(z.boolean()),
});

type Checked = z.output<typeof shape>;

/** Schema of {@link TenantRepresentativesInput}: unknown keys are refused. */
export const tenantRepresentativesSchema: z.ZodType<TenantRepresentativesInput> = shape;

function entitlement({ tenants, affiliated, members }: Checked, row: LawRow<TenantRepresentativesRule>): Finding {
  const basis = citationsOf(row);
  const path = ['members'];
  if (affiliated) return verdict({ code: 'representatives-affiliated', outcome: 'met', basis, path: ['affiliated'] });
  const needed = leastCount(row.value.tenants, tenants);
  const figures = [figure('needed', needed, 'count'), figure('tenants', tenants, 'count')];
  if (members === undefined) {
    return verdict({ code: 'representatives-members-unknown', outcome: 'uncertain', basis, figures, path });
  }
  return verdictOnFact(members >= needed, {
    code: 'representatives-members',
    basis,
    figures: [...figures, figure('members', members, 'count')],
    path,
  });
}

interface Consultation {
  readonly by: CivilDate | null;
  readonly finding: Finding;
}

function consultation(checked: Checked, row: LawRow<TenantRepresentativesRule>): Consultation {
  const { on, requestedOn, lastConsultedOn } = checked;
  if (requestedOn === undefined) {
    const code = 'representatives-consultation-not-requested';
    return {
      by: null,
      finding: verdict({ code, outcome: 'not-applicable', basis: citationsOf(row), path: ['requestedOn'] }),
    };
  }
  const since = lastConsultedOn === undefined ? requestedOn : latest([requestedOn, lastConsultedOn]);
  const by = addMonths(since, row.value.consultedEveryMonths);
  const finding = verdictOnFact(on <= by, {
    code: 'representatives-consultation',
    // Every half-year: counting it from the last consultation is our reading.
    basis: inferredFrom(row),
    figures: [figure('since', since, 'day'), figure('by', by, 'day')],
    path: ['lastConsultedOn'],
  });
  return { by, finding };
}

const ENTITLED = { met: 'yes', breached: 'no', uncertain: 'uncertain', 'not-applicable': 'uncertain' } as const;

/**
 * Checks the rights of a tenants' association in a building or group of buildings: it may name up to three
 * representatives among the tenants, by registered letter, when it is affiliated or represents a tenth of the tenants;
 * they see the documents on the charges, are consulted every half-year when they ask for it, and have a notice board.
 *
 * The half-year is counted from the request or from the last consultation after it, to the same day six months later
 * (or the last day of a shorter month), that day included: our reading.
 *
 * Source: loi 86-1290 art. 44.
 *
 * @param input - Day, tenants, association, representatives, consultation.
 * @returns Whether the association may name representatives, the day of the next consultation, and the findings.
 * @throws {@link PalierError} `charges/more-members-than-tenants`, `charges/day-after-on`, `charges/no-text-then` before
 * 27 March 2014, and what the schema refuses.
 *
 * @example
 * ```ts
 * const { entitled, nextConsultationBy } = tenantRepresentatives({
 *   on: '2026-01-15',
 *   tenants: 95,
 *   affiliated: false,
 *   members: 10,
 *   representatives: 3,
 *   amongTenants: true,
 *   registeredLetter: true,
 *   requestedOn: '2025-09-01',
 * });
 * console.log(entitled, nextConsultationBy); //=> yes 2026-03-01
 * ```
 */
export function tenantRepresentatives(input: TenantRepresentativesInput): TenantRepresentativesResult {
  const checked = parseInput(shape, input);
  const { on, tenants, members = 0, representatives } = checked;
  if (members > tenants) {
    refuse('charges/more-members-than-tenants', `at most the ${String(tenants)} tenants`, members, ['members']);
  }
  checkNotAfter(checked.requestedOn, on, ['requestedOn']);
  checkNotAfter(checked.lastConsultedOn, on, ['lastConsultedOn']);
  const row = ruleOn(tenantRepresentativesRule, on);
  const basis = citationsOf(row);
  const checks = checkedBefore(on, tenantRepresentativesRule, row);
  const first = entitlement(checked, row);
  const entitled = ENTITLED[first.outcome];
  if (entitled === 'no') return { on, entitled, nextConsultationBy: null, findings: [first, ...checks] };
  const most = row.value.maxRepresentatives;
  const { by, finding: consulted } = consultation(checked, row);
  const findings = [
    first,
    verdictOnFact(representatives <= most, {
      code: 'representatives-number',
      basis,
      figures: [figure('representatives', representatives, 'count'), figure('most', most, 'count')],
      path: ['representatives'],
    }),
    verdictOnFact(checked.amongTenants, { code: 'representatives-among-tenants', basis, path: ['amongTenants'] }),
    verdictOnFact(checked.registeredLetter, {
      code: 'representatives-registered-letter',
      basis,
      path: ['registeredLetter'],
    }),
    consulted,
    verdictOnFact(checked.documentsOpen, { code: 'representatives-documents', basis, path: ['documentsOpen'] }),
    verdictOnFact(checked.noticeBoard, { code: 'representatives-notice-board', basis, path: ['noticeBoard'] }),
    ...checks,
  ];
  return { on, entitled, nextConsultationBy: by, findings };
}

/**
 * The same as {@link tenantRepresentatives}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeTenantRepresentatives({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeTenantRepresentatives(input: TenantRepresentativesInput): SafeResult<TenantRepresentativesResult> {
  return attempt(() => tenantRepresentatives(input));
}
