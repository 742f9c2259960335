/**
 * What is to be known of the aid of a post beside its figure.
 */
import {
  decimal,
  figure,
  finding,
  type Citation,
  type CivilDate,
  type DecimalInput,
  type Explained,
  type Finding,
} from '../../core/index.js';
import {
  citationsOf,
  insertionEitiMonthlyAid,
  rowOn,
  type AidTerritory,
  type EitiMonthlyAid,
  type LawRow,
  type LawTable,
  type SiaeKind,
} from '../../law/index.js';
import { experimentLastDay } from '../kind/experiment.js';
import type { PostAidInput } from './post-aid-input.js';
import type { Socle } from './socle.js';

/**
 * What is asked, in full.
 *
 * @internal
 */
export interface Asked {
  /** The parsed input. */
  readonly input: PostAidInput;
  /** The day. */
  readonly on: CivilDate;
  /** The kind. */
  readonly kind: SiaeKind;
  /** Where the post is. */
  readonly territory: AidTerritory;
  /** Whether it is in prison. */
  readonly prison: boolean;
  /** The day of the contract, for an EITI; `undefined` when not known. */
  readonly contractOn: CivilDate | undefined;
  /** The modulated part. */
  readonly modulation: DecimalInput;
  /** How the aid is rounded. */
  readonly rounding: 'half-up' | 'down';
  /** The fixed part of the day. */
  readonly socle: Socle;
}

/**
 * The rate that the fixed part is multiplied by.
 *
 * @internal
 */
export interface Rate {
  /** The rate. */
  readonly step: Explained;
  /** The tables that it was looked up in. */
  readonly tables: readonly LawTable<unknown>[];
  /** What it rests on. */
  readonly basis: readonly Citation[];
}

type Note = Pick<Finding, 'code' | 'outcome' | 'severity' | 'path' | 'basis'> &
  Partial<Pick<Finding, 'reason' | 'figures'>>;

const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law' } as const;
const UNPUBLISHED = { outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning', path: ['on'] } as const;

const MISSING = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;

type MonthlyRow = LawRow<EitiMonthlyAid>;

// The monthly aid is for new contracts: which aid an older one has was not found.
function monthlyVerdict(
  { from }: MonthlyRow,
  contractOn: CivilDate | undefined,
): Pick<Note, 'outcome' | 'severity' | 'reason' | 'code'> {
  const code = 'siae/aid-eiti-monthly';
  if (contractOn === undefined) return { ...MISSING, code: `${code}/contract-unknown` };
  if (contractOn < from) return { ...UNSETTLED, severity: 'warning', code: `${code}/older-contract` };
  return { outcome: 'not-applicable', severity: 'info', code };
}

function monthlyNote({ on, contractOn }: Asked, row: MonthlyRow): Note {
  const { euros, months, lastMonth, registeredUnderMonths } = row.value;
  const basis = citationsOf(row);
  if (euros === null) {
    const figures = [figure('on', on, 'day'), figure('end', experimentLastDay(), 'day')];
    return { ...UNSETTLED, code: 'siae/aid-eiti-ended', severity: 'warning', basis, path: ['kind'], figures };
  }
  return {
    ...monthlyVerdict(row, contractOn),
    basis,
    path: ['contractOn'],
    figures: [
      figure('from', row.from, 'day'),
      figure('monthly', euros, 'eur'),
      figure('months', months, 'months'),
      figure('lastMonth', lastMonth, 'months'),
      figure('registered', registeredUnderMonths, 'months'),
    ],
  };
}

function statusNotes(asked: Asked): readonly Note[] {
  const { socle, on, kind, territory } = asked;
  const monthly = kind === 'EITI' ? rowOn(insertionEitiMonthlyAid[territory], on) : undefined;
  if (monthly !== undefined) return [monthlyNote(asked, monthly)];
  const { status, since, basis } = socle;
  const figures = [figure('since', since, 'day'), figure('on', on, 'day'), figure('kind', kind, 'text')];
  if (status === 'published') return [];
  const code = status === 'last-known' ? 'siae/aid-last-known' : 'siae/aid-not-found';
  return [{ ...UNPUBLISHED, code, basis, figures }];
}

// An EI alone was raised on 1 January 2025, outside the indexing: the amount is kept, and the doubt is said.
const RAISED_ALONE = '2025-01-01';

function raisedAloneNotes({ kind, territory, socle }: Asked): readonly Note[] {
  const { since, euros, basis } = socle;
  if (kind !== 'EI' || territory !== 'metropole' || since !== RAISED_ALONE || euros === null) return [];
  const figures = [figure('socle', euros, 'eur')];
  return [{ ...UNSETTLED, code: 'siae/aid-ei-raised-alone', severity: 'info', basis, figures, path: ['kind'] }];
}

function modulationNotes(asked: Asked, rate: Rate | undefined): readonly Note[] {
  const isLeftOut = asked.input.cdiInclusionYear !== undefined && !decimal(asked.modulation).isZero();
  if (!isLeftOut || rate === undefined) return [];
  const code = 'siae/aid-cdi-not-modulated';
  return [{ ...UNSETTLED, code, severity: 'info', basis: rate.basis, path: ['modulation'] }];
}

function roundingNotes({ rounding, socle }: Asked, aid: Explained | null): readonly Note[] {
  if (aid?.explanation.rounding === undefined) return [];
  const code = `siae/aid-rounded/${rounding}`;
  const figures = [figure('aid', aid.value, 'eur')];
  return [{ ...UNSETTLED, code, severity: 'info', basis: socle.basis, figures, path: ['rounding'] }];
}

function conditionNotes({ kind, socle }: Asked): readonly Note[] {
  if (socle.euros === null) return [];
  const figures = [figure('kind', kind, 'text')];
  const common = { outcome: 'not-applicable', severity: 'info', basis: socle.basis, figures, path: [] } as const;
  return [{ ...common, code: kind === 'EITI' ? 'siae/aid-eiti-maximum' : 'siae/aid-conditions' }];
}

/**
 * What is to be known of the aid.
 *
 * @param asked - What is asked.
 * @param rate - The rate, if any.
 * @param aid - The aid, if it was computed.
 * @returns The findings.
 *
 * @internal
 */
export function aidFindings(asked: Asked, rate: Rate | undefined, aid: Explained | null): readonly Finding[] {
  return [
    ...statusNotes(asked),
    ...raisedAloneNotes(asked),
    ...modulationNotes(asked, rate),
    ...roundingNotes(asked, aid),
    ...conditionNotes(asked),
  ].map((note) => finding(note));
}
