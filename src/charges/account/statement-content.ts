/**
 * What the statement of a yearly account must hold, and what its lack costs (loi 89-462 art. 23).
 */
import * as z from 'zod';

import {
  addMonths,
  attempt,
  figure,
  finding,
  parseInput,
  schemaOf,
  type Citation,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
  type SafeResult,
  type Severity,
} from '../../core/index.js';
import {
  accountDocuments,
  accountStatement,
  chargeProvisions,
  citationsOf,
  cite,
  heatInformation,
  rowOn,
  type LawTable,
} from '../../law/index.js';
import { accountDay, asCounted } from './account-calendar.js';

/** What {@link statementContent} is given. A fact that is left out is not known, and its finding says so. */
export interface StatementContentInput {
  /** The day whose law is applied when the day of sending is not known, `YYYY-MM-DD`, from 1901 to 2190. */
  readonly on: string;
  /** A block of several dwellings (immeuble collectif), or an individual house. */
  readonly building: 'block' | 'individual-house';
  /** The day on which the statement (décompte) was sent: the law of that day is applied. */
  readonly sentOn?: string;
  /** Whether the charges are stated by nature, each with its total. */
  readonly byNature?: boolean;
  /** Whether the way in which they are shared between the tenants is stated (mode de répartition). */
  readonly allocationMode?: boolean;
  /** Whether heat or hot water is collective. */
  readonly collectiveHeating?: boolean;
  /** Whether the statement comes with the note on collective heat and hot water. */
  readonly heatNote?: boolean;
  /** Whether the supporting documents are open to each tenant. */
  readonly documentsOpen?: boolean;
  /** Who lets; a legal person (an HLM body always is one) unless said. */
  readonly landlord?: 'legal-person' | 'natural-person';
  /** Whether the provisions asked for are justified by a budget (budget prévisionnel). */
  readonly budget?: boolean;
  /** Whether the provisions asked for are justified by the results of the last regularisation. */
  readonly lastResults?: boolean;
  /** Whether the account comes years late, so that tenants face several years at once; not the case unless said. */
  readonly veryLate?: boolean;
  /** Whether the provisions called were far below the charges to be expected; not the case unless said. */
  readonly underProvisioned?: boolean;
}

/** What the law says of a statement. */
export interface StatementContent {
  /** The day whose law was applied: that of the sending, or the day given. */
  readonly on: CivilDate;
  /** What the law says, point by point, with its articles. */
  readonly findings: readonly Finding[];
}

const fact = z.exactOptional(z.boolean());
const day = schemaOf(accountDay);

interface CheckedInput extends StatementContentInput {
  readonly on: CivilDate;
  readonly sentOn?: CivilDate;
}

const checkedSchema: z.ZodType<CheckedInput> = z.strictObject({
  on: day,
  building: z.enum(['block', 'individual-house']),
  sentOn: z.exactOptional(day),
  byNature: fact,
  allocationMode: fact,
  collectiveHeating: fact,
  heatNote: fact,
  documentsOpen: fact,
  landlord: z.exactOptional(z.enum(['legal-person', 'natural-person'])),
  budget: fact,
  lastResults: fact,
  veryLate: fact,
  underProvisioned: fact,
});

/** Schema of {@link StatementContentInput}: unknown keys are refused. */
export const statementContentSchema: z.ZodType<StatementContentInput> = checkedSchema;

const CLAIM_FAILS: readonly Citation[] = [
  cite('cass-2010-12-08-09-71124', { confidence: 'confirmed' }),
  cite('cass-2009-04-01-08-14854', { confidence: 'confirmed' }),
];
const FAULT: readonly Citation[] = [cite('cass-2012-03-21-11-14174', { confidence: 'confirmed' })];

interface Point {
  /** Its name in the codes. */
  readonly name: string;
  /** The fact; `undefined` when it is not known. */
  readonly fact: boolean | undefined;
  /** Its grounds. */
  readonly basis: readonly Citation[];
  /** What its lack weighs. */
  readonly severity: Severity;
  /** Where the fact stands in the input. */
  readonly path: ErrorPath;
}

function told(name: string, basis: readonly Citation[], path: ErrorPath, figures: readonly Figure[] = []): Finding {
  return finding({
    code: `charges/statement/${name}`,
    outcome: 'not-applicable',
    severity: 'info',
    basis,
    figures,
    path,
  });
}

function doubtful(
  name: string,
  reason: NonNullable<Finding['reason']>,
  basis: readonly Citation[],
  path: ErrorPath,
  figures: readonly Figure[] = [],
): Finding {
  const code = `charges/statement/${name}`;
  return finding({ code, outcome: 'uncertain', reason, severity: 'warning', basis, figures, path });
}

function required({ name, fact: isThere, basis, severity, path }: Point): Finding {
  if (isThere === undefined) return doubtful(`${name}-unknown`, 'missing-fact', basis, path);
  return isThere
    ? finding({ code: `charges/statement/${name}`, outcome: 'met', severity: 'info', basis, path })
    : finding({ code: `charges/statement/${name}-missing`, outcome: 'breached', severity, basis, path });
}

// The grounds of a table on a day; none on a day that it does not cover.
function groundsOn(table: LawTable<unknown>, on: CivilDate): readonly Citation[] | undefined {
  const row = rowOn(table, on);
  return row === undefined ? undefined : citationsOf(row);
}

function allocationMode({ building, allocationMode: isStated }: CheckedInput, basis: readonly Citation[]): Finding {
  const path = ['allocationMode'];
  if (building === 'individual-house') return told('allocation-mode-of-a-house', basis, path);
  return required({ name: 'allocation-mode', fact: isStated, basis, severity: 'blocking', path });
}

function heat({ building, collectiveHeating, heatNote }: CheckedInput, on: CivilDate): readonly Finding[] {
  const path = ['heatNote'];
  if (collectiveHeating === false) {
    const own = [cite('loi-89-462', { article: 'art. 23', confidence: 'confirmed' })];
    return [told('heat-note-not-needed', own, path)];
  }
  const row = rowOn(heatInformation, on);
  if (row === undefined) {
    const unread = [cite('loi-89-462', { article: 'art. 23', confidence: 'unconfirmed' })];
    const days = [figure('day', on, 'day')];
    return [doubtful('heat-note-not-read', 'unconfirmed-value', unread, path, days)];
  }
  const basis = citationsOf(row);
  const monthly =
    row.value === 'note-and-monthly-evaluation' ? [told('monthly-evaluation', basis, ['collectiveHeating'])] : [];
  const point = { name: 'heat-note', fact: heatNote, basis, severity: 'warning', path } as const;
  if (heatNote === true) return [required(point), ...monthly];
  if (collectiveHeating === undefined) {
    return [doubtful('heating-unknown', 'missing-fact', basis, ['collectiveHeating']), ...monthly];
  }
  // The sentence of the statute speaks of blocks before it comes to the note.
  if (building === 'individual-house') return [doubtful('heat-note-of-a-house', 'unsettled-law', basis, path)];
  return [required(point), ...monthly];
}

function documents({ documentsOpen, sentOn }: CheckedInput, on: CivilDate): readonly Finding[] {
  const row = rowOn(accountDocuments, on);
  if (row === undefined) return [];
  const basis = citationsOf(row);
  const months = figure('months', row.value.months, 'count');
  const sent =
    sentOn === undefined
      ? doubtful('sent-day-unknown', 'missing-fact', basis, ['sentOn'], [months])
      : told(
          'sent',
          asCounted(basis),
          ['sentOn'],
          [months, figure('sent', sentOn, 'day'), figure('until', addMonths(sentOn, row.value.months), 'day')],
        );
  const open = {
    name: 'documents',
    fact: documentsOpen,
    basis,
    severity: 'blocking',
    path: ['documentsOpen'],
  } as const;
  return [required(open), sent];
}

function provisions(
  { landlord = 'legal-person', budget, lastResults }: CheckedInput,
  on: CivilDate,
): readonly Finding[] {
  const basis = groundsOn(chargeProvisions, on);
  if (basis === undefined) return [];
  return [
    required({ name: 'last-results', fact: lastResults, basis, severity: 'warning', path: ['lastResults'] }),
    landlord === 'natural-person'
      ? told('budget-of-a-natural-person', basis, ['budget'])
      : required({ name: 'budget', fact: budget, basis, severity: 'warning', path: ['budget'] }),
  ];
}

function rulings(input: CheckedInput): readonly Finding[] {
  const { building, veryLate = false, underProvisioned = false } = input;
  const missing = [
    ...(building === 'block' && input.allocationMode === false ? ['allocationMode'] : []),
    ...(input.documentsOpen === false ? ['documentsOpen'] : []),
  ];
  const fails = missing.slice(0, 1).map((name) =>
    finding({
      code: 'charges/statement/claim-fails',
      outcome: 'breached',
      severity: 'blocking',
      basis: CLAIM_FAILS,
      path: [name],
    }),
  );
  if (!veryLate && !underProvisioned) return fails;
  const path = [veryLate ? 'veryLate' : 'underProvisioned'];
  return [...fails, doubtful('possible-fault', 'unsettled-law', FAULT, path)];
}

/**
 * Says what the statement of a yearly account must hold and whether it does: charges by nature, in a block how they are
 * shared, the note on collective heat, documents open to the tenants, provisions that are justified; and what the
 * rulings make of a lack.
 *
 * Each point is met, breached, or uncertain while its fact is not known. Before 27 March 2014 the texts were not read,
 * and the finding says so; the rulings are given all the same. When the statement leaves, and how long the documents are
 * open: {@link accountCalendar}.
 *
 * Source: loi 89-462 art. 23; Cass. 3e civ., 1 April 2009, n° 08-14.854, 8 December 2010, n° 09-71.124, and
 * 21 March 2012, n° 11-14.174.
 *
 * @param input - The day, the building, and the facts that are known.
 * @returns The day whose law was applied, and the findings.
 * @throws {@link PalierError} `core/invalid-date`, `core/date-out-of-range`, and the codes of {@link parseInput}.
 *
 * @example
 * ```ts
 * const { findings } = statementContent({
 *   on: '2026-06-01',
 *   building: 'block',
 *   byNature: true,
 *   allocationMode: false,
 * });
 * console.log(findings[0]?.code, findings[0]?.outcome); //=> charges/statement/by-nature met
 * console.log(findings[1]?.code, findings[1]?.outcome); //=> charges/statement/allocation-mode-missing breached
 * ```
 */
export function statementContent(input: StatementContentInput): StatementContent {
  const checked = parseInput(checkedSchema, input);
  const on = checked.sentOn ?? checked.on;
  const basis = groundsOn(accountStatement, on);
  if (basis === undefined) {
    const unread = [cite('loi-89-462', { article: 'art. 23', confidence: 'unconfirmed' })];
    const where = [checked.sentOn === undefined ? 'on' : 'sentOn'];
    const days = [figure('day', on, 'day')];
    return {
      on,
      findings: [doubtful('not-read', 'unconfirmed-value', unread, where, days), ...rulings(checked)],
    };
  }
  const nature = required({
    name: 'by-nature',
    fact: checked.byNature,
    basis,
    severity: 'blocking',
    path: ['byNature'],
  });
  return {
    on,
    findings: [
      nature,
      allocationMode(checked, basis),
      ...heat(checked, on),
      ...documents(checked, on),
      ...provisions(checked, on),
      ...rulings(checked),
    ],
  };
}

/**
 * The same as {@link statementContent}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The findings, or why the input was refused.
 *
 * @example
 * ```ts
 * const result = safeStatementContent({ on: '2026-06-01', building: 'tower' } as never);
 * console.log(result.ok ? 'accepted' : result.error.code); //=> core/unknown-value
 * ```
 */
export function safeStatementContent(input: StatementContentInput): SafeResult<StatementContent> {
  return attempt(() => statementContent(input));
}
