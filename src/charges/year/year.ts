/**
 * A year of expenses of a residence: what each tenancy owes, what stays with the landlord, and why.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import {
  addDays,
  addMonths,
  apportioned,
  apportionTable,
  attempt,
  civilDate,
  earliest,
  exact,
  figure,
  finding,
  fromCents,
  given,
  inclusiveDays,
  period,
  parseInput,
  refuse,
  toCents,
  type CivilDate,
  type Explained,
  type Finding,
  type Period,
  type SafeResult,
} from '../../core/index.js';
import {
  buildingEmployeeShares,
  caretakerShares,
  changesBetween,
  chargesRegimes,
  cite,
  contractRecovery,
  entrustedTasks,
  excludedPayItems,
  headingOf,
  recoverableList,
  supervisionShare,
  vatRates,
  type Heading,
  type LawTable,
} from '../../law/index.js';
import {
  centsOf,
  groupRecoverable,
  perimeterFigures,
  positionAt,
  saidAt,
  sharedParts,
  sharesOf,
  type SharedParts,
} from '../allocation/allocation.js';
import { assessParts, balanceOf, spendingOf, type Balance } from '../comparison/arrangement.js';
import { settingOf } from '../comparison/compare.js';
import type { ApportionmentKey, KeyKind } from '../residence/key.js';
import type { CostPart } from '../part.js';
import type { Perimeter } from '../residence/perimeter.js';
import { declarationDay, type KeyWeights } from '../residence/key-weights.js';
import { accountOf, keyGrounds, regimeFindings, regimeOn } from '../regime.js';
import { asResidence, type DeclaredKeyHead, type Residence } from '../residence/residence.js';
import { daysOf, occupanciesOf, withinYear, type Occupancy } from './occupancy.js';
import { yearSchema, type ChargesYearInput, type OccupancyMethod } from './schema.js';

/**
 * The nature of a charge (nature de charge) on a tenant's statement: a heading of the list; `staff` for the landlord's own
 * caretakers, building employees and their supervision, who serve several headings; `agreement` for what an agreement with the
 * tenants adds to the list; `unlisted` for what the list does not have and the landlord charges all the same.
 */
export type ChargeNature = Heading | 'staff' | 'agreement' | 'unlisted';

/** The expenses that share a perimeter, a key and, where each is dated, a period: line by line, dwelling by dwelling. */
export interface MatrixGroup {
  /** Which dwellings share them. */
  readonly perimeter: Perimeter;
  /** The key. */
  readonly key: ApportionmentKey;
  /** What the key measures. */
  readonly kind: KeyKind;
  /** The declaration that the weights come from, for a declared key. */
  readonly declaration?: DeclaredKeyHead;
  /** The days they are for: the year, or their own when each expense is dated. */
  readonly period: Period;
  /** Positions of the lines in the list of parts. */
  readonly parts: readonly number[];
  /** Identifiers of the dwellings of the perimeter, in natural order. */
  readonly dwellings: readonly string[];
  /** Weight of each dwelling in whole units, of which ten to the power of `weightDecimals` make one. */
  readonly weights: readonly number[];
  /** How many decimals the unit has. */
  readonly weightDecimals: number;
  /** Whole cents, line by line, dwelling by dwelling: each line adds up to what of it may be charged. */
  readonly cells: readonly (readonly number[])[];
  /** Whole cents a dwelling: the sum of its cells, the group apportioned by largest remainder. */
  readonly perDwelling: readonly number[];
}

/** What a tenancy owes for the year. */
export interface TenancyResult {
  /** The tenancy's identifier. */
  readonly id: string;
  /** Its dwelling. */
  readonly dwelling: string;
  /** Its days within the year. */
  readonly period: Period;
  /** How many. */
  readonly days: number;
  /** Whether it goes on after the year. */
  readonly goesOn: boolean;
  /** Whole cents of recoverable charges. */
  readonly owedCents: number;
  /** Whole cents of provisions called over the year. */
  readonly provisionsCents: number;
  /** Owed less provisions, in whole cents: positive when the tenant owes, negative when the landlord pays back. */
  readonly balanceCents: number;
}

/** A year of expenses, apportioned. */
export interface ChargesYear {
  /** The accounting year. */
  readonly year: Period;
  /** The day whose law was applied, but for expenses for days of their own when no day was given. */
  readonly on: CivilDate;
  /** The residence. */
  readonly residence: Residence;
  /** The key of expenses that name none. */
  readonly key: ApportionmentKey;
  /** How a dwelling's expenses were split between its tenancies. */
  readonly method: OccupancyMethod;
  /** Everything that was paid for, and what of it may be charged. */
  readonly parts: readonly CostPart[];
  /** Who bears what. `tenants` is the sum of what the tenancies owe. */
  readonly balance: Balance;
  /** The matrix of apportionment, perimeter by perimeter. */
  readonly matrix: readonly MatrixGroup[];
  /** Whole cents a dwelling over the year, vacancy included, in the residence's order. */
  readonly perDwelling: readonly number[];
  /** What each tenancy owes, in order of dwelling, then of day. */
  readonly tenancies: readonly TenancyResult[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** A group with what only this module needs of it. */
export interface ChargedGroup {
  /** What is published. */
  readonly group: MatrixGroup;
  /** Positions of its dwellings; `undefined` for the whole residence. */
  readonly positions: Int32Array | undefined;
  /** Its weights. */
  readonly by: KeyWeights;
  /** For each dwelling of the perimeter, line by line: cents of each of its tenancies in order, then of vacancy. */
  readonly slots: readonly (readonly (readonly number[])[])[];
  /** For each dwelling of the perimeter: days of each tenancy in order, then of vacancy. */
  readonly days: readonly (readonly number[])[];
}

/** What a year was made of. */
export interface MadeYear {
  /** Its groups. */
  readonly groups: readonly ChargedGroup[];
  /** For each dwelling, its tenancies. */
  readonly occupancies: readonly (readonly Occupancy[])[];
  /** The contracts' providers, by position of the contract. */
  readonly providers: readonly string[];
}

// Out of the enumerable properties, so that a year prints, compares and serialises as data.
const MADE: unique symbol = Symbol.for('palier.ChargesYear') as never;

/**
 * Checks that a value is what {@link chargesYear} returned: its parts are then trusted.
 *
 * @param year - Anything.
 * @returns What the year was made of.
 * @throws {@link PalierError} `charges/not-a-year`.
 *
 * @internal
 */
export function madeOfYear(year: ChargesYear): MadeYear {
  const isMade = typeof year === 'object' && (year as ChargesYear | null) !== null && MADE in year;
  return isMade
    ? (year as ChargesYear & { readonly [MADE]: MadeYear })[MADE]
    : refuse('charges/not-a-year', 'what chargesYear returned', year, ['year']);
}

/**
 * The nature of a charge.
 *
 * @param part - What was paid for.
 * @returns Its nature.
 *
 * @internal
 */
export function natureOf(part: CostPart): ChargeNature {
  if (part.kind === 'caretaker' || part.kind === 'building-employee' || part.kind === 'supervision') return 'staff';
  if (part.decidedBy === 'agreement') return 'agreement';
  return part.code === null ? 'unlisted' : headingOf(part.code);
}

function checkYear(year: Period): void {
  const longest = addDays(addMonths(year.firstDay, 12), -1);
  if (year.lastDay <= longest) return;
  refuse('charges/year-too-long', `a last day up to ${longest}: charges are regularised every year`, year.lastDay, [
    'year',
    'lastDay',
  ]);
}

function datesOf(part: CostPart, year: Period): Period {
  const { period: own } = part.allocation;
  if (own === undefined) return year;
  return withinYear(period(civilDate(own.firstDay), civilDate(own.lastDay)), year, saidAt(part, 'period'));
}

interface Context {
  readonly place: Residence;
  readonly key: ApportionmentKey;
  readonly on: CivilDate;
  readonly year: Period;
  readonly method: OccupancyMethod;
  readonly occupancies: readonly (readonly Occupancy[])[];
  /** Whether each expense is judged by the law of its own days. */
  readonly eachByItsDays: boolean;
}

// A key counts as declared on the last of the days that an expense is for, and as known on the day one asks for.
function keyDay(part: CostPart, { year, on }: Context): CivilDate {
  return earliest([on, datesOf(part, year).lastDay]);
}

function chargeGroup(shared: SharedParts, parts: readonly CostPart[], context: Context): ChargedGroup {
  const { place, key, year, method, occupancies } = context;
  const members = shared.parts.map((position) => parts[position]!);
  const { positions, by } = sharesOf(shared, { place, key, keyPath: ['key'], on: keyDay(members[0]!, context) });
  const dates = method === 'pooled-year' ? year : datesOf(members[0]!, year);
  const totals = members.map((part) => toCents(part.recoverable.euros));
  const { rows, columns } = apportionTable(totals, by.weights);
  const ids = Array.from(positions ?? place.dwellings.keys(), (position) => place.dwellings[position]!.id);
  const days = Array.from(positions ?? place.dwellings.keys(), (position) => daysOf(occupancies[position]!, dates));
  // Each dwelling's lines are split together, so that what a tenancy owes adds up line by line too.
  const slots = days.map((counts, index) => {
    const cells = rows.map((row) => row[index]!);
    return apportionTable(cells, counts).rows;
  });
  const group: MatrixGroup = {
    perimeter: shared.perimeter,
    key: shared.key,
    kind: by.kind,
    ...(by.declaration === undefined ? {} : { declaration: by.declaration }),
    period: dates,
    parts: shared.parts,
    dwellings: ids,
    weights: Array.from(by.weights.units),
    weightDecimals: by.weights.decimals,
    cells: rows,
    perDwelling: columns,
  };
  return { group, positions, by, slots, days };
}

const total = (cents: readonly number[]): number => cents.reduce((left, one) => left + one, 0);

function tenancyResults({ place, occupancies }: Context, groups: readonly ChargedGroup[]): readonly TenancyResult[] {
  const owed = occupancies.map((members) => members.map(() => 0));
  for (const { positions, slots } of groups) {
    for (const [index, lines] of slots.entries()) {
      const sums = owed[positionAt(positions, index)]!;
      for (const slot of sums.keys()) {
        sums[slot]! += total(lines.map((line) => line[slot]!));
      }
    }
  }
  return occupancies.flatMap((members, position) =>
    members.map(({ id, period: own, goesOn, provisions }, slot) => {
      const owedCents = owed[position]![slot]!;
      const provisionsCents = toCents(provisions);
      return {
        id,
        dwelling: place.dwellings[position]!.id,
        period: own,
        days: inclusiveDays(own),
        goesOn,
        owedCents,
        provisionsCents,
        balanceCents: owedCents - provisionsCents,
      };
    }),
  );
}

// What nobody lived in, by weight and by day: the exact share, and the sum of the cents that it became.
function vacancyStep({ group, by, slots, days }: ChargedGroup, parts: readonly CostPart[]): Explained {
  const { key, context } = perimeterFigures(group.perimeter);
  const unit = exact(10).pow(by.weights.decimals);
  const vacant = days.reduce(
    (left, counts, index) => left.plus(exact(by.weights.units[index]!).times(counts.at(-1)!)),
    exact(0),
  );
  const all = exact(by.weights.total).times(inclusiveDays(group.period));
  const cents = total(slots.flatMap((lines) => lines.map((line) => line.at(-1)!)));
  return apportioned(
    { key: `charges/vacancy-of-group/${key}`, name: 'vacancy', unit: 'eur', context },
    groupRecoverable(group, parts),
    given({ key: 'charges/vacant-weight-days', name: 'vacantWeightDays', unit: 'weight' }, vacant.dividedBy(unit)),
    given({ key: 'charges/all-weight-days', name: 'allWeightDays', unit: 'weight' }, all.dividedBy(unit)),
    fromCents(cents),
    'sum-of-parts',
  );
}

// What decides how much of an expense may be charged.
function rulesOf({ regime, territory }: Residence): readonly LawTable<unknown>[] {
  return [
    chargesRegimes[regime],
    contractRecovery,
    excludedPayItems,
    supervisionShare,
    ...[caretakerShares, buildingEmployeeShares, entrustedTasks, recoverableList].flatMap((tables) =>
      Object.values<LawTable<unknown>>(tables),
    ),
    ...Object.values(vatRates[territory]),
  ];
}

// One law is applied to all the days of an expense; where it changed among them, that is said.
function lawChanges({ place, year, on, eachByItsDays }: Context, parts: readonly CostPart[]): readonly Finding[] {
  const tables = rulesOf(place);
  const periods = parts.map((part) => (eachByItsDays ? datesOf(part, year) : year));
  const distinct = new Map(periods.map((one) => [`${one.firstDay} ${one.lastDay}`, one]));
  return [...distinct.values()].flatMap((days) => {
    // An article that moves, with nothing else, changes no figure.
    const changed = changesBetween(days.firstDay, days.lastDay, tables).filter(
      ({ before, after }) => JSON.stringify(before?.value) !== JSON.stringify(after?.value),
    );
    const [first] = changed;
    if (first === undefined) return [];
    return finding({
      code: 'charges/law-changed-during-year',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: changed.flatMap(({ after, before }) => (after ?? before)?.sources ?? []),
      figures: [figure('on', eachByItsDays ? days.lastDay : on, 'day'), figure('changed', first.on, 'day')],
      path: ['year'],
    });
  });
}

function findingsOf(
  context: Context,
  parts: readonly CostPart[],
  groups: readonly ChargedGroup[],
  balance: Balance,
): readonly Finding[] {
  const { year, method, on, place } = context;
  const rules = { on, regime: regimeOn(place.regime, on).value };
  const findings: Finding[] = [];
  findings.push(...lawChanges(context, parts));
  const moved = context.occupancies.some((members) => members.length > 1) || !balance.vacancy.euros.isZero();
  if (moved) {
    findings.push(
      finding({
        code: `charges/occupancy/${method}`,
        outcome: 'not-applicable',
        severity: 'info',
        basis: [accountOf(rules)],
        path: ['method'],
      }),
    );
  }
  if (!balance.vacancy.euros.isZero()) {
    findings.push(
      finding({
        code: 'charges/vacancy-of-year-with-landlord',
        outcome: 'met',
        severity: 'info',
        basis: [cite('ca-paris-1994-05-18', { confidence: 'single-source' })],
        figures: [figure('vacancy', balance.vacancy.euros, 'eur')],
        path: ['tenancies'],
      }),
    );
  }
  const declarations = new Map(groups.map(({ group: { declaration } }) => [declaration?.id, declaration]));
  for (const declaration of declarations.values()) {
    // Weights declared in the course of the year were not those that the provisions announced.
    if (declaration !== undefined && declaration.declaredOn > year.firstDay) {
      findings.push(
        finding({
          code: 'charges/key-declared-during-year',
          outcome: 'uncertain',
          reason: 'unsettled-law',
          severity: 'warning',
          basis: keyGrounds(rules),
          figures: [figure('key', declaration.name, 'text'), figure('declaredOn', declaration.declaredOn, 'day')],
          path: ['residence', 'declaredKeys'],
        }),
      );
    }
  }
  return findings;
}

/**
 * Apportions a year of expenses of a residence: what of them may be charged, what each dwelling bears line by line, what each
 * tenancy owes, and what stays with the landlord, vacancy included. All adds up to the cent.
 *
 * Expenses that share a perimeter and a key are added up before they are apportioned; no text imposes a key, a method between
 * tenancies, or a rounding, and each of those used here is stated.
 *
 * Source: CCH art. L442-3 or loi 89-462 art. 23; décrets 82-955 and 87-713 art. 2 and annex; loi 89-462 art. 23 for the
 * yearly account.
 *
 * @param input - The year, the residence, the expenses and the tenancies.
 * @returns The year, apportioned.
 * @throws {@link PalierError} with the path of what is refused: as {@link compareArrangements} for the expenses;
 * `charges/year-too-long`, `charges/period-outside-year`, `charges/tenancy-outside-year`, `charges/overlapping-tenancies`,
 * `charges/vacant-with-tenancy`, `charges/unknown-dwelling`.
 *
 * @example
 * ```ts
 * const year = chargesYear({
 *   year: { firstDay: '2028-01-01', lastDay: '2028-12-31' },
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   key: 'per-dwelling',
 *   method: 'pooled-year',
 *   expenses: { label: '2028', supplies: [{ label: 'Products', task: 'cleaning-supplies', totalTtc: '500.00' }] },
 *   tenancies: [
 *     { id: 'A', dwelling: '1', firstDay: '2020-05-01', lastDay: '2028-02-29', provisions: '90' },
 *     { id: 'B', dwelling: '1', firstDay: '2028-03-01', provisions: '400' },
 *   ],
 * });
 * for (const { id, days, owedCents, balanceCents } of year.tenancies) console.log(id, days, owedCents, balanceCents);
 * //=> A 60 8197 -803
 * //=> B 306 41803 1803
 * ```
 */
export function chargesYear(input: ChargesYearInput): ChargesYear {
  const checked = parseInput(yearSchema, input);
  const { key, method, expenses } = checked;
  const year = period(civilDate(checked.year.firstDay), civilDate(checked.year.lastDay), ['year']);
  checkYear(year);
  const on = checked.on === undefined ? year.lastDay : civilDate(checked.on);
  const place = asResidence(input.residence, ['residence']);
  const { setting, regime } = settingOf(place, key, on);
  const occupancies = occupanciesOf(input.tenancies, place, year);
  // Unless a day is given, an expense for days of its own is judged by the law of those days.
  const rules = { ...setting.rules, followsPeriods: checked.on === undefined };
  const assessed = assessParts(expenses, place, rules, ['expenses']);
  const { parts } = assessed;
  for (const part of parts) datesOf(part, year);
  const spending = spendingOf(parts, expenses.label, ['expenses']);
  const context: Context = { place, key, on, year, method, occupancies, eachByItsDays: rules.followsPeriods };
  // Apart: other days where each expense is dated, another declaration of the key in any case.
  const apart = (part: CostPart): string => {
    const days = datesOf(part, year);
    const declared = declarationDay(place, part.allocation.key ?? key, keyDay(part, context));
    return [declared ?? '', ...(method === 'pooled-year' ? [] : [days.firstDay, days.lastDay])].join(' ');
  };
  const groups = sharedParts(place, parts, key, apart).map((shared) => chargeGroup(shared, parts, context));
  const balance = balanceOf(
    spending,
    groups.map((group) => vacancyStep(group, parts)),
  );
  const whole: ChargesYear = {
    year,
    on,
    residence: place,
    key,
    method,
    parts,
    balance,
    matrix: groups.map(({ group }) => group),
    perDwelling: centsOf(
      place,
      groups.map(({ positions, group }) => ({ positions, cents: group.perDwelling })),
    ),
    tenancies: tenancyResults(context, groups),
    findings: [
      ...regimeFindings(regime, place.name),
      ...findingsOf(context, parts, groups, balance),
      ...assessed.findings,
    ],
  };
  const providers = (expenses.contracts ?? []).map(({ provider }) => provider.name);
  const made: MadeYear = { groups, occupancies, providers };
  return Object.defineProperty(whole, MADE, { value: made });
}

/**
 * The same as {@link chargesYear}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The year, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeChargesYear({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safeChargesYear(input: ChargesYearInput): SafeResult<ChargesYear> {
  return attempt(() => chargesYear(input));
}
