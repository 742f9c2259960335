/**
 * The statement of a tenancy (décompte individuel): what it owes, by nature of charge, line by line, and its balance.
 */
/* eslint-disable @typescript-eslint/no-non-null-assertion -- every index below is within the bounds of its list */
import {
  apportioned,
  differenceOf,
  figure,
  fromCents,
  given,
  inclusiveDays,
  pick,
  refuse,
  sumOf,
  type Explained,
  type Period,
} from '../../core/index.js';
import { allWeightsStep, indexIn, weightStep } from '../allocation/allocation.js';
import type { ApportionmentKey, KeyKind } from '../residence/key.js';
import { amountOf, explainedOf, type CostPart, type ExplainedAmount } from '../part.js';
import type { Perimeter } from '../residence/perimeter.js';
import { positionOf, type DeclaredKeyHead } from '../residence/residence.js';
import { madeOfYear, natureOf, type ChargedGroup, type ChargeNature, type ChargesYear } from './year.js';

/** A line of a tenant's statement. */
export interface StatementLine {
  /** Position of what was paid for, in the year's list of parts. */
  readonly part: number;
  /** What it is. */
  readonly label: string;
  /** Who was paid; absent for the landlord's own staff and purchases. */
  readonly supplier?: string;
  /** Its place on the list; absent for staff, and for what the list does not have. */
  readonly code?: string;
  /** Which dwellings share it. */
  readonly perimeter: Perimeter;
  /** The key. */
  readonly key: ApportionmentKey;
  /** What the key measures. */
  readonly kind: KeyKind;
  /** The declaration that the weights come from, for a declared key. */
  readonly declaration?: DeclaredKeyHead;
  /** What may be charged to all the dwellings of the perimeter. */
  readonly perimeterTotal: ExplainedAmount;
  /** The sum of the weights of the perimeter, as a decimal text. */
  readonly allWeights: string;
  /** The weight of the dwelling, as a decimal text. */
  readonly ownWeight: string;
  /** What the dwelling bears, whoever lived there. */
  readonly dwellingShare: ExplainedAmount;
  /** The days that the dwelling's share is for. */
  readonly period: Period;
  /** How many days of them the tenancy was there. */
  readonly days: number;
  /** How many there are. */
  readonly periodDays: number;
  /** What the tenancy owes of it. */
  readonly amount: ExplainedAmount;
}

/** The lines of one nature of charge, and their total. */
export interface StatementNature {
  /** The nature. */
  readonly nature: ChargeNature;
  /** Its lines. */
  readonly lines: readonly StatementLine[];
  /** What may be charged for it to all the dwellings that share its lines. */
  readonly perimeterTotal: ExplainedAmount;
  /** The sum of what the tenancy owes of them. */
  readonly total: ExplainedAmount;
}

/** The statement of a tenancy for a year. */
export interface TenancyStatement {
  /** Identifier of the tenancy. */
  readonly tenancy: string;
  /** Identifier of its dwelling. */
  readonly dwelling: string;
  /** Name of the residence. */
  readonly residence: string;
  /** The accounting year. */
  readonly year: Period;
  /** The days of the tenancy within the year. */
  readonly period: Period;
  /** Its days, and those of the year. */
  readonly days: number;
  /** Days of the year. */
  readonly yearDays: number;
  /** The charges by nature, in the order of the list; staff first. */
  readonly natures: readonly StatementNature[];
  /** What the tenancy owes in all. */
  readonly owed: ExplainedAmount;
  /** Provisions called over the year. */
  readonly provisions: ExplainedAmount;
  /** Owed less provisions: positive when the tenant owes, negative when the landlord pays back. */
  readonly balance: ExplainedAmount;
}

const NATURES: readonly ChargeNature[] = [
  'staff',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'agreement',
  'unlisted',
];

interface Whose {
  readonly tenancy: string;
  readonly dwelling: string;
  /** Position of the dwelling in the residence. */
  readonly position: number;
  /** Position of the tenancy among those of the dwelling. */
  readonly slot: number;
  readonly providers: readonly string[];
}

function supplierOf(part: CostPart, providers: readonly string[]): string | undefined {
  return 'contract' in part && typeof part.contract === 'number' ? providers[part.contract] : undefined;
}

function lineOf(
  charged: ChargedGroup,
  row: number,
  partPosition: number,
  part: CostPart,
  whose: Whose,
): StatementLine | undefined {
  const { group, by, slots, days } = charged;
  const index = indexIn(charged, whose.position);
  const weight = by.weights.units[index];
  if (weight === undefined || part.recoverable.euros.isZero()) return undefined;
  const context = [
    figure('line', part.label, 'text'),
    figure('dwelling', whose.dwelling, 'text'),
    figure('tenancy', whose.tenancy, 'text'),
  ];
  const whole = pick(
    { key: 'charges/line-recoverable', name: 'recoverable', unit: 'eur', context },
    explainedOf(part.recoverable),
  );
  const own = weightStep('own-weight', 'weight', by, weight);
  const all = allWeightsStep(charged);
  const share = apportioned(
    { key: 'charges/line-of-dwelling', name: 'dwellingShare', unit: 'eur', context },
    whole,
    own,
    all,
    fromCents(group.cells[row]![index]!),
  );
  const tenancyDays = days[index]![whose.slot]!;
  const periodDays = inclusiveDays(group.period);
  const amount = apportioned(
    { key: 'charges/line-of-tenancy', name: 'amount', unit: 'eur', context },
    share,
    given({ key: 'charges/tenancy-days', name: 'days', unit: 'days' }, tenancyDays),
    given({ key: 'charges/period-days', name: 'periodDays', unit: 'days' }, periodDays),
    fromCents(slots[index]![row]![whose.slot]!),
  );
  const supplier = supplierOf(part, whose.providers);
  return {
    part: partPosition,
    label: part.label,
    ...(supplier === undefined ? {} : { supplier }),
    ...(part.code === null ? {} : { code: part.code }),
    perimeter: group.perimeter,
    key: group.key,
    kind: by.kind,
    ...(by.declaration === undefined ? {} : { declaration: by.declaration }),
    perimeterTotal: amountOf(whole),
    allWeights: all.value.toFixed(),
    ownWeight: own.value.toFixed(),
    dwellingShare: amountOf(share),
    period: group.period,
    days: tenancyDays,
    periodDays,
    amount: amountOf(amount),
  };
}

function naturesOf(
  lines: readonly StatementLine[],
  parts: readonly CostPart[],
  tenancy: string,
): readonly StatementNature[] {
  return NATURES.flatMap((nature) => {
    const own = lines.filter(({ part }) => natureOf(parts[part]!) === nature);
    if (own.length === 0) return [];
    const label = {
      key: `charges/nature-total/${nature}`,
      name: 'total',
      unit: 'eur',
      context: [figure('tenancy', tenancy, 'text')],
    } as const;
    const sum = sumOf(
      label,
      own.map(({ amount }) => explainedOf(amount)),
    );
    const shared = sumOf(
      { key: `charges/nature-shared/${nature}`, name: 'shared', unit: 'eur' },
      own.map(({ perimeterTotal }) => explainedOf(perimeterTotal)),
    );
    return [{ nature, lines: own, perimeterTotal: amountOf(shared), total: amountOf(sum) }];
  });
}

/**
 * Makes the statement of a tenancy: its charges by nature, line by line, with the perimeter, the key and the days that led to
 * each amount; its provisions; its balance.
 *
 * Source: loi 89-462 art. 23: statement by nature of charge and, in blocks, the way the charges are shared (mode de
 * répartition).
 *
 * @param year - What {@link chargesYear} returned.
 * @param tenancy - The tenancy's identifier.
 * @returns The statement; {@link renderStatement} writes it for the tenant.
 * @throws {@link PalierError} `charges/not-a-year`, `charges/unknown-tenancy`.
 *
 * @example
 * ```ts
 * const year = chargesYear({
 *   year: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }, { id: '2' }] },
 *   key: 'per-dwelling',
 *   method: 'pooled-year',
 *   expenses: { label: '2026', supplies: [{ label: 'Products', task: 'cleaning-supplies', totalTtc: '100.00' }] },
 *   tenancies: [{ id: 'A', dwelling: '1', firstDay: '2020-05-01', provisions: '45.00' }],
 * });
 * const { natures, balance } = tenancyStatement(year, 'A');
 * for (const { nature, total } of natures) console.log(nature, total.euros.toFixed(2)); //=> IV 50.00
 * console.log(balance.euros.toFixed(2)); //=> 5.00
 * ```
 */
export function tenancyStatement(year: ChargesYear, tenancy: string): TenancyStatement {
  const { groups, occupancies, providers } = madeOfYear(year);
  const result = year.tenancies.find(({ id }) => id === tenancy);
  if (result === undefined) return refuse('charges/unknown-tenancy', 'a tenancy of the year', tenancy, ['tenancy']);
  const position = positionOf(year.residence, result.dwelling);
  const slot = occupancies[position]!.findIndex(({ id }) => id === tenancy);
  const whose: Whose = { tenancy, dwelling: result.dwelling, position, slot, providers };
  const lines = groups.flatMap((charged) =>
    charged.group.parts.flatMap((partPosition, row) => {
      return lineOf(charged, row, partPosition, year.parts[partPosition]!, whose) ?? [];
    }),
  );
  const natures = naturesOf(lines, year.parts, tenancy);
  const context = [figure('tenancy', tenancy, 'text')];
  const owed = sumOf(
    { key: 'charges/tenancy-owed', name: 'owed', unit: 'eur', context },
    natures.map(({ total }) => explainedOf(total)),
  );
  const provisions: Explained = given(
    { key: 'charges/tenancy-provisions', name: 'provisions', unit: 'eur' },
    fromCents(result.provisionsCents),
  );
  const balance = differenceOf({ key: 'charges/tenancy-balance', name: 'balance', unit: 'eur', context }, [
    owed,
    provisions,
  ]);
  return {
    tenancy,
    dwelling: result.dwelling,
    residence: year.residence.name,
    year: year.year,
    period: result.period,
    days: result.days,
    yearDays: inclusiveDays(year.year),
    natures,
    owed: amountOf(owed),
    provisions: amountOf(provisions),
    balance: amountOf(balance),
  };
}
