/**
 * The aid that the State pays for a post in insertion (aide au poste d'insertion): the fixed part, in proportion to the
 * hours of a full-time equivalent, with its modulated part.
 */
import {
  attempt,
  civilDate,
  decimal,
  exact,
  figure,
  given,
  parseInput,
  proportionInCents,
  refuse,
  type CivilDate,
  type Explained,
  type Finding,
  type SafeResult,
  type StepLabel,
} from '../../core/index.js';
import {
  citationsOf,
  insertionAidModulation,
  insertionCdiAid,
  insertionFullTimeHours,
  requireRow,
  rowOn,
  type AidTerritory,
  type CdiAidKind,
  type LawTable,
  type SiaeKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { aidFindings, type Asked, type Rate } from './post-aid-findings.js';
import { postAidSchema, type PostAidInput } from './post-aid-input.js';
import { socleOn, type AidStatus, type Socle } from './socle.js';

/** The aid of a post, and what it rests on. */
export interface PostAid {
  /** The day whose amount was applied. */
  readonly on: CivilDate;
  /** The kind. */
  readonly kind: SiaeKind;
  /** Where the post is. */
  readonly territory: AidTerritory;
  /** What is known of the amount of the day. */
  readonly status: AidStatus;
  /** The fixed part, in euros for a full-time equivalent and a year; `null` when it is not found or has no sense. */
  readonly socle: Explained | null;
  /** The aid, in euros, with its steps; `null` when the fixed part is. */
  readonly aid: Explained | null;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

// A product of a published amount and a rate has few decimals: it is kept whole, and rounded once, with the division.
function wholeProduct(label: StepLabel, parts: readonly [Explained, Explained]): Explained {
  const value = parts[0].value.times(parts[1].value);
  return {
    value,
    explanation: {
      key: label.key,
      operation: 'product',
      inputs: parts.map(({ explanation }) => explanation.result),
      result: figure(label.name, value, label.unit),
      context: [],
      citations: [],
      steps: parts.map(({ explanation }) => explanation),
    },
  };
}

function isCdiKind(kind: SiaeKind): kind is CdiAidKind {
  return kind !== 'EITI';
}

function cdiRate({ kind, on }: Asked, year: number): Rate {
  if (!isCdiKind(kind))
    return refuse('siae/no-cdi-inclusion', 'EI, ETTI, AI or ACI for a CDI inclusion', kind, ['kind']);
  const table = insertionCdiAid[kind];
  const row = rowOn(table, on);
  if (row === undefined) {
    return refuse('siae/no-text-then', 'a day from 2021-09-01, the first of the aid of a CDI inclusion', on, ['on']);
  }
  const [key, value] =
    year === 1
      ? ['siae/aid-rate/cdi-first-year', row.value.firstYear]
      : ['siae/aid-rate/cdi-next-years', row.value.after];
  const basis = citationsOf(row);
  return { step: given({ key, name: 'rate', unit: 'share', citations: basis }, value), tables: [table], basis };
}

function modulatedRate({ kind, on, prison, modulation }: Asked): Rate | undefined {
  const part = decimal(modulation);
  if (part.isZero()) return undefined;
  const table = insertionAidModulation[prison ? 'prison' : 'ordinary'];
  const row = requireRow(table, on);
  // The amounts of an EITI are the most that it may have.
  const most = kind === 'EITI' ? exact(0) : exact(row.value);
  if (part.greaterThan(most)) {
    return refuse('siae/modulation-above-cap', `a share from 0 to ${most.toFixed()}`, part, ['modulation']);
  }
  const basis = citationsOf(row);
  const label = { key: 'siae/aid-rate/modulated', name: 'rate', unit: 'share', citations: basis } as const;
  return { step: given(label, part.plus(1)), tables: [table], basis };
}

function rateOf(asked: Asked): Rate | undefined {
  const { cdiInclusionYear: year } = asked.input;
  const modulated = modulatedRate(asked);
  return year === undefined ? modulated : cdiRate(asked, year);
}

/** Hours asked for, and those of a full-time equivalent. */
interface Hours {
  readonly done: Explained;
  readonly basis: Explained;
  readonly table: LawTable<unknown>;
}

function hoursOf({ kind, on, input: { work } }: Asked): Hours {
  const table = insertionFullTimeHours[kind];
  const row = requireRow(table, on);
  const { hours, nature } = row.value;
  const basis = given(
    { key: `siae/aid-full-time/${nature}`, name: 'fullTime', unit: 'hours', citations: citationsOf(row) },
    hours,
  );
  if ('hours' in work) {
    const label = { key: `siae/aid-hours/${nature}`, name: 'hours', unit: 'hours' } as const;
    return { done: given(label, decimal(work.hours)), basis, table };
  }
  const equivalents = given(
    { key: 'siae/aid-equivalents', name: 'equivalents', unit: 'count' },
    decimal(work.fullTimeEquivalents),
  );
  const label = { key: 'siae/aid-hours/of-equivalents', name: 'hours', unit: 'hours' } as const;
  return { done: wholeProduct(label, [equivalents, basis]), basis, table };
}

function socleStep({ euros, status, basis, since }: Socle): Explained | null {
  if (euros === null) return null;
  const context = [figure('since', since, 'day')];
  return given({ key: `siae/aid-socle/${status}`, name: 'socle', unit: 'eur', citations: basis, context }, euros);
}

function readInput(input: PostAidInput): Asked {
  const { kind, territory = 'metropole', prison = false, modulation = 0, rounding = 'half-up' } = input;
  const on = civilDate(input.on, ['on']);
  const contractOn = input.contractOn === undefined ? undefined : civilDate(input.contractOn, ['contractOn']);
  if (contractOn !== undefined && contractOn > on) {
    return refuse('siae/contract-after-day', `a day up to ${on}`, contractOn, ['contractOn']);
  }
  const socle = socleOn({ kind, on, territory, prison, contractOn });
  return { input, on, kind, territory, prison, contractOn, modulation, rounding, socle };
}

function computed(asked: Asked): PostAid {
  const { on, kind, territory, rounding } = asked;
  const { status, tables } = asked.socle;
  const rate = rateOf(asked);
  const socle = socleStep(asked.socle);
  const hours = socle === null ? undefined : hoursOf(asked);
  const perPost =
    socle === null || rate === undefined
      ? socle
      : wholeProduct({ key: 'siae/aid-per-post', name: 'perPost', unit: 'eur' }, [socle, rate.step]);
  const aid =
    perPost === null || hours === undefined
      ? null
      : proportionInCents({ key: 'siae/aid', name: 'aid', unit: 'eur' }, perPost, hours.done, hours.basis, rounding);
  const notes = aidFindings(asked, rate, aid);
  const read = [...tables, ...(rate?.tables ?? []), ...(hours === undefined ? [] : [hours.table])];
  const basis = notes.flatMap((note) => note.basis);
  const checked = basis.length === 0 ? [] : lawCheckedBefore(on, read, basis);
  return { on, kind, territory, status, socle, aid, findings: [...notes, ...checked] };
}

/**
 * Computes the aid that the State pays a structure for posts in insertion (aide au poste d'insertion): the fixed part of
 * the day (socle), with its modulated part, in proportion to the hours of a full-time equivalent. The amount is computed in
 * one division and rounded once; no text says how, so that the rounding is a choice that a finding recalls.
 *
 * Hours are those worked, and those paid in an ACI. For a CDI inclusion the fixed part is whole in the first year and 70 %
 * of it from the second on, and no modulated part is mentioned. From 2026 on no arrêté was found: the last amount published
 * is given, `last-known`, with an uncertain finding. Where no amount was found the aid is `null`. An EITI has had a monthly
 * aid since 2025, for contracts new since then: a finding gives it with its conditions, and asks for the day of the
 * contract where it is not given. For an older contract, and after the term of the experiment, the aid is unknown.
 *
 * The amount is that of one day: a year with two amounts is asked in two parts, each with its own hours.
 *
 * Source: Code du travail, art. R5132-7 to R5132-8-2, R5132-10-12 to R5132-10-13-2, R5132-23 to R5132-24-2 and R5132-37 to
 * R5132-39-1; the arrêtés that fix the amounts.
 *
 * @param input - Kind, day, hours or full-time equivalents, and what changes the amount.
 * @returns The aid with its steps, the fixed part, what is known of it, and the findings.
 * @throws {@link PalierError} with the path of what is refused; `siae/no-text-then` before the first amount found,
 * `siae/modulation-above-cap`, `siae/no-prison-aid`, `siae/no-cdi-inclusion`, `siae/contract-after-day`.
 *
 * @example
 * ```ts
 * const post = { kind: 'ACI', on: '2025-06-30', work: { hours: 1352 } } as const;
 * console.log(postAid(post).aid?.value.toFixed(2)); //=> 17769.89
 * console.log(postAid({ ...post, modulation: '0.10' }).aid?.value.toFixed(2)); //=> 19546.87
 * const later = postAid({ ...post, on: '2026-06-30' });
 * console.log(later.status, later.aid?.value.toFixed(2)); //=> last-known 17769.89
 * ```
 */
export function postAid(input: PostAidInput): PostAid {
  return computed(readInput(parseInput(postAidSchema, input)));
}

/**
 * The same as {@link postAid}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The aid, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safePostAid({} as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/missing-value
 * ```
 */
export function safePostAid(input: PostAidInput): SafeResult<PostAid> {
  return attempt(() => postAid(input));
}
