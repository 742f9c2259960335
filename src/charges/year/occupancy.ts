/**
 * Who lived in each dwelling, day by day: tenancies and, between them, vacancy.
 */
import {
  civilDate,
  contains,
  exact,
  inclusiveDays,
  overlap,
  parseRows,
  period,
  refuse,
  type Decimal,
  type ErrorPath,
  type Period,
} from '../../core/index.js';
import { positionOf, type Residence } from '../residence/residence.js';
import { TENANCY_LIMITS, tenancySchema, type TenancyInput } from './schema.js';

/** A tenancy, checked and cut to the year. */
export interface Occupancy {
  /** The tenancy's identifier. */
  readonly id: string;
  /** Position of its dwelling in the residence. */
  readonly position: number;
  /** Its days within the year. */
  readonly period: Period;
  /** Whether it goes on after the year. */
  readonly goesOn: boolean;
  /** Provisions called over the year. */
  readonly provisions: Decimal;
}

/**
 * Checks the tenancies of a year.
 *
 * @param tenancies - What was given.
 * @param place - The residence.
 * @param year - The accounting year.
 * @returns For each dwelling, in the residence's order, its tenancies in order of day.
 * @throws {@link PalierError} `core/duplicate-id`, `charges/unknown-dwelling`, `charges/tenancy-outside-year`,
 * `charges/overlapping-tenancies`, `charges/vacant-with-tenancy`, `core/reversed-period`.
 *
 * @internal
 */
export function occupanciesOf(tenancies: unknown, place: Residence, year: Period): readonly (readonly Occupancy[])[] {
  const rows = parseRows(tenancySchema, tenancies, TENANCY_LIMITS, ['tenancies']);
  const seen = new Set<string>();
  const byDwelling: { occupancy: Occupancy; path: ErrorPath }[][] = place.dwellings.map(() => []);
  for (const [index, row] of rows.entries()) {
    const path = ['tenancies', index];
    if (seen.has(row.id)) return refuse('core/duplicate-id', 'an identifier met once', row.id, [...path, 'id']);
    seen.add(row.id);
    const occupancy = occupancyOf(row, place, year, path);
    byDwelling[occupancy.position]?.push({ occupancy, path });
  }
  return byDwelling.map((members) => {
    const sorted = members.sort((a, b) => (a.occupancy.period.firstDay < b.occupancy.period.firstDay ? -1 : 1));
    for (const [index, { occupancy, path }] of sorted.entries()) {
      const before = sorted[index - 1]?.occupancy;
      if (before !== undefined && occupancy.period.firstDay <= before.period.lastDay) {
        const expected = `a first day after ${before.period.lastDay}, the last day of tenancy ${before.id}`;
        return refuse('charges/overlapping-tenancies', expected, occupancy.period.firstDay, [...path, 'firstDay']);
      }
    }
    return sorted.map(({ occupancy }) => occupancy);
  });
}

function occupancyOf(row: TenancyInput, place: Residence, year: Period, path: ErrorPath): Occupancy {
  const position = positionOf(place, row.dwelling);
  const dwelling = place.dwellings[position];
  if (dwelling === undefined) {
    return refuse('charges/unknown-dwelling', 'a dwelling of the residence', row.dwelling, [...path, 'dwelling']);
  }
  if (dwelling.vacant) {
    const expected = 'a dwelling that is not declared vacant for the whole year';
    return refuse('charges/vacant-with-tenancy', expected, row.dwelling, [...path, 'dwelling']);
  }
  const firstDay = civilDate(row.firstDay);
  const lastDay = row.lastDay === undefined ? undefined : civilDate(row.lastDay);
  if (lastDay !== undefined) period(firstDay, lastDay, path);
  const end = lastDay === undefined || lastDay > year.lastDay ? year.lastDay : lastDay;
  const start = firstDay < year.firstDay ? year.firstDay : firstDay;
  if (start > end) {
    const expected = `days within the year, from ${year.firstDay} to ${year.lastDay}`;
    return refuse('charges/tenancy-outside-year', expected, lastDay ?? firstDay, path);
  }
  const goesOn = lastDay === undefined || lastDay > year.lastDay;
  return { id: row.id, position, period: period(start, end), goesOn, provisions: exact(row.provisions ?? 0) };
}

/**
 * The days of a period that each tenancy of a dwelling was there, and those on which nobody was.
 *
 * @param occupancies - The dwelling's tenancies.
 * @param within - The period.
 * @returns Days of each tenancy, in order, then the days of vacancy.
 *
 * @internal
 */
export function daysOf(occupancies: readonly Occupancy[], within: Period): readonly number[] {
  const days = occupancies.map(({ period: own }) => {
    const common = overlap(own, within);
    return common === undefined ? 0 : inclusiveDays(common);
  });
  return [...days, inclusiveDays(within) - days.reduce((left, count) => left + count, 0)];
}

/**
 * Refuses an expense whose days leave the year.
 *
 * @param own - The days of the expense.
 * @param year - The year.
 * @param path - Where the period stands.
 * @returns The days.
 * @throws {@link PalierError} `charges/period-outside-year`.
 *
 * @internal
 */
export function withinYear(own: Period, year: Period, path: ErrorPath): Period {
  if (contains(year, own.firstDay) && contains(year, own.lastDay)) return own;
  const expected = `days within the year, from ${year.firstDay} to ${year.lastDay}`;
  const found = contains(year, own.firstDay) ? own.lastDay : own.firstDay;
  return refuse('charges/period-outside-year', expected, found, path);
}
