/**
 * What to check before an association intermédiaire (AI) sends workers: the place, the work, the user's redundancies, the
 * task, the contract.
 */
import * as z from 'zod';

import {
  addDays,
  addMonths,
  attempt,
  civilDate,
  commune,
  departement,
  departementOfCommune,
  figure,
  finding,
  listOf,
  parseInput,
  refuse,
  schemaOf,
  type CivilDate,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  associationRules,
  associationUserForms,
  associationUsers,
  citationsOf,
  requireRow,
  rowOn,
  type AssociationContractItem,
  type AssociationUserForm,
  type AssociationUserRule,
  type LawRow,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';

/** Where the convention of the association lets it work. A place in either list is within it. */
export interface AssociationTerritoryInput {
  /** Whole départements, such as `94`. */
  readonly departements?: readonly string[];
  /** Communes, by INSEE code. */
  readonly communes?: readonly string[];
}

/** What {@link associationSupply} is given. What is left out is not known. */
export interface AssociationSupplyInput {
  /** The first day of the supply, whose law is applied, `YYYY-MM-DD`; from 2021-09-01. */
  readonly on: string;
  /** The form of the user. */
  readonly userForm: AssociationUserForm;
  /** Where the work is. */
  readonly place?: {
    /** INSEE code of the commune. */
    readonly commune?: string;
    /** Code of the département; that of the commune where both are given. */
    readonly departement?: string;
  };
  /** The territory of the association's convention. */
  readonly territory?: AssociationTerritoryInput;
  /** Whether the work is on the list of D4154-1, such as works on asbestos. */
  readonly forbiddenWork?: boolean;
  /**
   * The day of the user's last redundancy (licenciement économique) on an equivalent job, `YYYY-MM-DD`, not after the supply
   * starts; `null` when there was none.
   */
  readonly lastRedundancy?: string | null;
  /** Whether the task is precise and temporary; asked of users whose hours count towards the cap. */
  readonly preciseAndTemporary?: boolean;
}

/** What the law says of a supply. */
export interface AssociationSupply {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /**
   * The first day that the redundancy leaves free, by the prudent reading; `null` when no redundancy stands in the way, or
   * none is known.
   */
  readonly freeFrom: CivilDate | null;
  /**
   * What the written contract must hold. The pay is asked for where the user is an enterprise, read here as a user whose
   * hours count towards the cap, or an ESH.
   */
  readonly contractItems: readonly AssociationContractItem[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

const MAX_DEPARTEMENTS = 200;
const MAX_COMMUNES = 5_000;

const day = schemaOf((value) => civilDate(value as string));
const communeCode = schemaOf((value) => commune(value as string));
const departementCode = schemaOf((value) => departement(value as string));

/** Schema of {@link AssociationSupplyInput}: unknown keys are refused, days and codes of places are checked. */
export const associationSupplySchema: z.ZodType<AssociationSupplyInput> = z.strictObject({
  on: day,
  userForm: z.enum(associationUserForms),
  place: z.exactOptional(
    z.strictObject({ commune: z.exactOptional(communeCode), departement: z.exactOptional(departementCode) }),
  ),
  territory: z.exactOptional(
    z.strictObject({
      departements: z.exactOptional(listOf(departementCode, { min: 1, max: MAX_DEPARTEMENTS })),
      communes: z.exactOptional(listOf(communeCode, { min: 1, max: MAX_COMMUNES })),
    }),
  ),
  forbiddenWork: z.exactOptional(z.boolean()),
  lastRedundancy: z.exactOptional(z.nullable(day)),
  preciseAndTemporary: z.exactOptional(z.boolean()),
});

type Said = Omit<FindingInput, 'code'>;

const MET = { outcome: 'met', severity: 'info' } as const;
const BREACHED = { outcome: 'breached', severity: 'blocking' } as const;
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;
const UNKNOWN = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
const TOLD = { outcome: 'not-applicable', severity: 'info' } as const;

function say(point: string, { figures = [], ...said }: Said): Finding {
  return finding({ code: `siae/association-${point}`, figures, ...said });
}

function departementOf(code: string): string | undefined {
  return departementOfCommune(commune(code));
}

function departementOfPlace({ place = {} }: AssociationSupplyInput): string | undefined {
  if (place.commune === undefined) return place.departement;
  const own = departementOf(place.commune);
  if (own !== undefined && place.departement !== undefined && own !== place.departement) {
    return refuse('siae/place-mismatch', `the département of the commune, ${own}`, place.departement, [
      'place',
      'departement',
    ]);
  }
  return own ?? place.departement;
}

type PlaceAnswer = 'within' | 'outside' | 'unknown';

function placeAnswer(input: AssociationSupplyInput, whole: string | undefined): PlaceAnswer {
  const { departements = [], communes = [] } = input.territory ?? {};
  const own = input.place?.commune;
  if (whole !== undefined && departements.includes(whole)) return 'within';
  if (own !== undefined) {
    if (communes.includes(own)) return 'within';
    // The code of a commune may begin with no département of today: only the whole départements are then in doubt.
    return whole === undefined && departements.length > 0 ? 'unknown' : 'outside';
  }
  // Without the commune, a département that holds one of the territory's communes settles nothing.
  return whole === undefined || communes.some((code) => departementOf(code) === whole) ? 'unknown' : 'outside';
}

function placeFinding(input: AssociationSupplyInput, on: CivilDate): Finding {
  const common = { basis: citationsOf(requireRow(associationRules.territory, on)), path: ['place'] };
  const whole = departementOfPlace(input);
  const { territory = {} } = input;
  if (territory.departements === undefined && territory.communes === undefined) {
    return say('territory-unknown', { ...common, ...UNKNOWN, path: ['territory'] });
  }
  switch (placeAnswer(input, whole)) {
    case 'within':
      return say('place-within', { ...common, ...MET });
    case 'outside':
      return say('place-outside', { ...common, ...BREACHED });
    case 'unknown':
      return say('place-unknown', { ...common, ...UNKNOWN });
  }
}

function workFinding({ forbiddenWork }: AssociationSupplyInput, on: CivilDate): Finding {
  const basis = citationsOf(requireRow(associationRules.forbiddenWork, on));
  const path = ['forbiddenWork'];
  if (forbiddenWork === undefined) return say('work-unknown', { ...UNKNOWN, basis, path });
  if (!forbiddenWork) return say('work-allowed', { ...MET, basis, path });
  const risked = citationsOf(requireRow(associationRules.sanction, on));
  return say('work-forbidden', { ...BREACHED, basis: [...basis, ...risked], path });
}

// The six months before a day begin on the day of the same number, which a redundancy of that day still falls on.
function firstFreeDay(redundancy: CivilDate, months: number): CivilDate {
  return addDays(addMonths(redundancy, months), 1);
}

interface RedundancyAnswer {
  readonly finding: Finding;
  readonly freeFrom: CivilDate | null;
}

function redundancyAnswer({ lastRedundancy, userForm }: AssociationSupplyInput, on: CivilDate): RedundancyAnswer {
  const row = requireRow(associationRules.redundancyBar, on);
  const { months } = row.value;
  const figures = [figure('months', months, 'months'), figure('on', on, 'day')];
  const common = { basis: citationsOf(row), figures, path: ['lastRedundancy'] };
  const free = (point: string, said: Pick<FindingInput, 'outcome' | 'severity' | 'reason'>): RedundancyAnswer => ({
    finding: say(`redundancy-${point}`, { ...common, ...said }),
    freeFrom: null,
  });
  if (userForm === 'household') return free('household', TOLD);
  if (lastRedundancy === undefined) return free('unknown', UNKNOWN);
  if (lastRedundancy === null) return free('none', MET);
  const redundancy = civilDate(lastRedundancy);
  if (redundancy > on) {
    return refuse('siae/redundancy-after', `a day up to ${on}, the first of the supply`, redundancy, [
      'lastRedundancy',
    ]);
  }
  const freeFrom = firstFreeDay(redundancy, months);
  const compared = {
    ...common,
    figures: [...figures, figure('redundancy', redundancy, 'day'), figure('free', freeFrom, 'day')],
  };
  if (on >= freeFrom) return { finding: say('redundancy-over', { ...compared, ...MET }), freeFrom: null };
  // Six months to the day: whether that day is among "the six months before" is a reading.
  return addMonths(on, -months) === redundancy
    ? { finding: say('redundancy-last-day', { ...compared, ...UNSETTLED }), freeFrom }
    : { finding: say('redundancy-bar', { ...compared, ...BREACHED }), freeFrom };
}

function taskFinding(
  { preciseAndTemporary }: AssociationSupplyInput,
  user: LawRow<AssociationUserRule>,
  on: CivilDate,
): Finding {
  const { standing } = user.value;
  const basis = [...citationsOf(requireRow(associationRules.task, on)), ...citationsOf(user)];
  const common = { basis, path: ['preciseAndTemporary'] };
  if (standing === 'exempt') return say('task-free', { ...common, ...TOLD });
  if (preciseAndTemporary === undefined) return say('task-unknown', { ...common, ...UNKNOWN });
  if (preciseAndTemporary) return say('task-fits', { ...common, ...MET });
  if (standing === 'counts') return say('task-unfit', { ...common, ...BREACHED });
  return say('task-unfit-doubtful', { ...common, ...UNSETTLED });
}

function payFindings(user: LawRow<AssociationUserRule>, on: CivilDate): readonly Finding[] {
  if (user.value.standing === 'exempt') return [];
  const basis = citationsOf(requireRow(associationRules.equalPay, on));
  return [say('equal-pay', { ...TOLD, basis, path: ['userForm'] })];
}

/**
 * Checks a supply of workers by an AI before they are sent.
 *
 * The work is within the territory of the association's convention; it is not on the list of what its workers may not be
 * given; the user made nobody redundant (licenciement économique) from an equivalent job in the six calendar months before;
 * and at a user whose hours count towards the cap (a private employer, an OPH) the task is precise and temporary. The day
 * with the same number six months after a redundancy is uncertain, and taken as barred. What is not known makes an uncertain
 * finding that says what to ask. Whether an ESH is held to such tasks is not settled.
 *
 * Source: Code du travail, art. L5132-7, L5132-9 to L5132-11, R5132-19 to R5132-22, as of the day given. The hours of the
 * worker are checked by {@link associationHours}.
 *
 * @param input - Day, user, place, territory, work, redundancy, task.
 * @returns The first free day, the content of the contract, and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `siae/no-text-then` before 1 September 2021, `siae/place-mismatch` for
 * a commune of another département, `siae/redundancy-after` for a redundancy after the supply starts.
 *
 * @example
 * ```ts
 * const { freeFrom, findings } = associationSupply({
 *   on: '2026-07-15',
 *   userForm: 'oph',
 *   place: { departement: '77' },
 *   territory: { departements: ['94'] },
 *   lastRedundancy: '2026-01-15',
 *   preciseAndTemporary: true,
 * });
 * console.log(freeFrom); //=> 2026-07-16
 * for (const { code, outcome } of findings) console.log(code, outcome);
 * //=> siae/association-place-outside breached
 * //=> siae/association-work-unknown uncertain
 * //=> siae/association-redundancy-last-day uncertain
 * //=> siae/association-task-fits met
 * //=> siae/association-contract-content not-applicable
 * //=> siae/association-equal-pay not-applicable
 * ```
 */
export function associationSupply(input: AssociationSupplyInput): AssociationSupply {
  const checked = parseInput(associationSupplySchema, input);
  const on = civilDate(checked.on);
  const { territory, forbiddenWork, redundancyBar, task, supplyContract } = associationRules;
  if (rowOn(territory, on) === undefined) {
    return refuse('siae/no-text-then', 'a day from 2021-09-01, the first of the articles applied', on, ['on']);
  }
  const user = requireRow(associationUsers[checked.userForm], on);
  const redundancy = redundancyAnswer(checked, on);
  const contract = requireRow(supplyContract, on);
  const basis = citationsOf(contract);
  const tables = [territory, forbiddenWork, redundancyBar, task, supplyContract, associationUsers[checked.userForm]];
  return {
    on,
    freeFrom: redundancy.freeFrom,
    contractItems: contract.value.filter(({ enterpriseOnly }) => !enterpriseOnly || user.value.standing !== 'exempt'),
    findings: [
      placeFinding(checked, on),
      workFinding(checked, on),
      redundancy.finding,
      taskFinding(checked, user, on),
      say('contract-content', { ...TOLD, basis }),
      ...payFindings(user, on),
      ...lawCheckedBefore(on, tables, basis),
    ],
  };
}

/**
 * The same as {@link associationSupply}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeAssociationSupply({ on: '2021-08-31', userForm: 'oph' });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeAssociationSupply(input: AssociationSupplyInput): SafeResult<AssociationSupply> {
  return attempt(() => associationSupply(input));
}
