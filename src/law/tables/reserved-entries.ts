/**
 * Which structure enters which reserved contract by its kind alone, and whether it counts for a social clause: one table
 * a kind and a ground.
 */
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { LawTable } from '../row.js';
import type { StructureKind } from '../structure-kind.js';
import type { ReservationGround } from './reserved-contracts.js';

/**
 * What enters: a kind, a régie de quartier that holds no convention (régie sans convention), or any other operator.
 */
export type ReservationEntrant = StructureKind | 'regie-without-convention' | 'other-operator';

/**
 * How a kind enters a reserved contract; each way but `no` still asks for the share of the workforce where there is one.
 *
 * `by-right`: the article names it. `by-right-if-ess`: if it is an enterprise of the social and solidarity economy.
 * `if-working-in-prison`: if it produces in prison with detainees. `equivalent`: only as an equivalent structure
 * (structure équivalente). `equivalent-doubtful`: perhaps so, no text says it. `unknown`: what follows its end was not
 * found. `no`: not by its kind.
 */
export type ReservationEntry =
  'by-right' | 'by-right-if-ess' | 'if-working-in-prison' | 'equivalent' | 'equivalent-doubtful' | 'unknown' | 'no';

/**
 * Whether work with it counts for a social clause (clause sociale d'exécution): `own-rules` when through rules of its own,
 * `possible` when nothing excludes it, `doubtful` when it has no employees, `unknown` after its end.
 */
export type SocialClauseEntry = 'yes' | 'own-rules' | 'possible' | 'doubtful' | 'unknown' | 'no';

/** A table for each entrant. */
export type EntrantTables<V> = Readonly<Record<ReservationEntrant, LawTable<V>>>;

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;

type Cell<V> = Pick<RowDefinition<V>, 'value' | 'confidence' | 'note'> & {
  readonly sources?: readonly SourceDefinition[];
};

interface Span {
  readonly from: string;
  readonly until: string | null;
  readonly sources: readonly SourceDefinition[];
}

interface Column<V> {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
  readonly spans: readonly Span[];
  readonly unknown: V;
  readonly cells: Readonly<Record<ReservationEntrant, Cell<V>>>;
}

interface Life {
  readonly from?: string;
  /** The last day that is known, and what it rests on. */
  readonly last?: {
    readonly day: string;
    readonly next: string;
    readonly source: SourceDefinition;
    readonly note: string;
  };
}

const LIVES: Readonly<Partial<Record<ReservationEntrant, Life>>> = {
  EITI: {
    from: '2019-01-01',
    last: {
      day: '2026-12-22',
      next: '2026-12-23',
      source: { text: 'loi-2018-771', article: 'art. 83' },
      note: 'The experiment ends on 22 or 23 December 2026 unless it is prolonged: the earlier day is kept. No text on what follows was found up to 23 November 2026.',
    },
  },
  EATT: { from: '2024-01-01' },
  EBE: {
    last: {
      day: '2026-12-31',
      next: '2027-01-01',
      source: { text: 'loi-2026-103' },
      note: 'The finance act for 2026 lets the experiment run to 31 December 2026. The bill that would make it last was passed at first reading in January 2026; what became of it was not found.',
    },
  },
};

function spanRow<V>({ value, confidence, sources = [], note }: Cell<V>, span: Span): RowDefinition<V> {
  return {
    from: span.from,
    until: span.until,
    value,
    confidence,
    sources: [...span.sources, ...sources],
    ...(note === undefined ? {} : { note }),
  };
}

function within(span: Span, { from, last }: Life): readonly Span[] {
  const first = from !== undefined && from > span.from ? from : span.from;
  if (span.until !== null && span.until < first) return [];
  return [{ ...span, from: first, until: span.until ?? last?.day ?? null }];
}

// What holds of any operator, or of none that is not named, does not end with a kind.
const OUTLIVES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['no', 'by-right-if-ess']);

function rowsOf<V>({ spans, unknown, cells }: Column<V>, entrant: ReservationEntrant): readonly RowDefinition<V>[] {
  const { from, last } = LIVES[entrant] ?? {};
  const ends = last === undefined || OUTLIVES.has(cells[entrant].value) ? undefined : last;
  const life = { ...(from === undefined ? {} : { from }), ...(ends === undefined ? {} : { last: ends }) };
  const known = spans.flatMap((span) => within(span, life)).map((span) => spanRow(cells[entrant], span));
  if (ends === undefined) return known;
  const { next, source, note } = ends;
  return [...known, { from: next, until: null, value: unknown, confidence: 'unconfirmed', sources: [source], note }];
}

const NAMES: Readonly<
  Record<'regie-without-convention' | 'other-operator', { readonly fr: string; readonly en: string }>
> = {
  'regie-without-convention': { fr: 'régie sans convention', en: 'régie without convention' },
  'other-operator': { fr: 'autre opérateur', en: 'other operator' },
};

function namesOf(entrant: ReservationEntrant): { readonly fr: string; readonly en: string } {
  if (entrant === 'regie-without-convention' || entrant === 'other-operator') return NAMES[entrant];
  return { fr: entrant, en: entrant };
}

function entrantTables<V>(column: Column<V>): EntrantTables<V> {
  const table = (entrant: ReservationEntrant): LawTable<V> => {
    const names = namesOf(entrant);
    return lawTable<V>({
      ...CHECKED,
      id: `siae/${column.id}/${entrant.toLowerCase()}`,
      unit: 'rule',
      title: { fr: `${column.fr}\u202f: ${names.fr}`, en: `${column.en}: ${names.en}` },
      rows: rowsOf(column, entrant),
    });
  };
  const entrants = Object.keys(column.cells) as ReservationEntrant[];
  return Object.fromEntries(entrants.map((entrant) => [entrant, table(entrant)])) as EntrantTables<V>;
}

function spans(from: string | null, article: string): readonly Span[] {
  const code: Span = { from: from ?? '2019-04-01', until: null, sources: [{ text: 'ccp', article }] };
  if (from !== null) return [code];
  const before = { from: '2016-04-01', until: '2019-03-31' } as const;
  return [{ ...before, sources: [{ text: 'ordonnance-2015-899', article: 'art. 36' }] }, code];
}

const NO: Cell<ReservationEntry> = {
  value: 'no',
  confidence: 'inferred',
  note: 'The article says for whom it is, and this kind is not among them.',
};

const NO_SUPPLY: Cell<ReservationEntry> = {
  value: 'no',
  confidence: 'inferred',
  note: 'A facilitators’ body supplies neither work nor people: there is nothing that it could tender for.',
};

const EQUIVALENT_ONLY: Cell<ReservationEntry> = {
  value: 'equivalent-doubtful',
  confidence: 'inferred',
  note: 'The article admits equivalent structures without saying which: an operator of no kind can only claim to be one, with the share of the workforce shown.',
};

const SIAE: Cell<ReservationEntry> = {
  value: 'by-right',
  confidence: 'confirmed',
  sources: [{ text: 'code-travail', article: 'art. L5132-4' }],
};

function labour(article: string): readonly SourceDefinition[] {
  return [{ text: 'code-travail', article }];
}

const IN_PRISON: Cell<ReservationEntry> = { value: 'if-working-in-prison', confidence: 'confirmed' };
const IF_ESS: Cell<ReservationEntry> = {
  value: 'by-right-if-ess',
  confidence: 'confirmed',
  sources: [{ text: 'loi-2014-856', article: 'art. 1' }],
};

/** How each kind enters each reserved contract, by ground, then by kind. */
export const reservationEntries: Readonly<Record<ReservationGround, EntrantTables<ReservationEntry>>> =
  /* @__PURE__ */ deepFreeze({
    insertion: /* @__PURE__ */ entrantTables<ReservationEntry>({
      id: 'reservation-entry/insertion',
      fr: 'Entrée dans les marchés réservés à l’insertion',
      en: 'Entry to contracts reserved for insertion',
      spans: spans(null, 'art. L2113-13'),
      unknown: 'unknown',
      cells: {
        EI: SIAE,
        ETTI: SIAE,
        AI: SIAE,
        ACI: SIAE,
        EITI: {
          value: 'equivalent-doubtful',
          confidence: 'inferred',
          sources: [
            { text: 'code-travail', article: 'art. L5132-4' },
            { text: 'loi-2018-771', article: 'art. 83' },
          ],
          note: 'L5132-4 does not list the experimental kind, so that only its claim to be an equivalent structure is left. No ruling was found; le-marche leaves it out from caution.',
        },
        GEIQ: {
          value: 'equivalent',
          confidence: 'inferred',
          sources: labour('art. L1253-1'),
          note: 'Not a SIAE: it can only claim to be an equivalent structure, with the share of the workforce shown.',
        },
        EA: NO,
        EATT: NO,
        ESAT: NO,
        SEP: NO,
        EBE: {
          value: 'equivalent-doubtful',
          confidence: 'inferred',
          sources: [{ text: 'loi-2016-231' }],
          note: 'Not a SIAE. Whether its workers, long out of work, make it an equivalent structure is said by no text read.',
        },
        OPCS: NO_SUPPLY,
        'regie-without-convention': {
          value: 'equivalent',
          confidence: 'inferred',
          sources: labour('art. L5132-2, 4°'),
          note: 'The label is no kind of SIAE: without a convention a régie can only claim to be an equivalent structure, with the share of the workforce shown.',
        },
        'other-operator': EQUIVALENT_ONLY,
      },
    }),
    disability: /* @__PURE__ */ entrantTables<ReservationEntry>({
      id: 'reservation-entry/disability',
      fr: 'Entrée dans les marchés réservés au handicap',
      en: 'Entry to contracts reserved for disability',
      spans: spans(null, 'art. L2113-12'),
      unknown: 'unknown',
      cells: {
        EI: NO,
        ETTI: NO,
        AI: NO,
        ACI: NO,
        EITI: NO,
        GEIQ: NO,
        EA: { value: 'by-right', confidence: 'confirmed', sources: labour('art. L5213-13') },
        EATT: {
          value: 'by-right',
          confidence: 'inferred',
          sources: [...labour('art. L5213-13'), ...labour('art. L5213-13-3')],
          note: 'L2113-12 refers to the entreprises adaptées of L5213-13, which names those of temporary work beside the others since 1 January 2024. No ruling says so; failing that reading it is an equivalent structure.',
        },
        ESAT: {
          value: 'by-right',
          confidence: 'confirmed',
          sources: [{ text: 'casf', article: 'art. L344-2' }],
          note: 'Named établissements et services d’accompagnement par le travail since 20 December 2023.',
        },
        SEP: NO,
        EBE: NO,
        OPCS: NO_SUPPLY,
        'regie-without-convention': NO,
        'other-operator': EQUIVALENT_ONLY,
      },
    }),
    prison: /* @__PURE__ */ entrantTables<ReservationEntry>({
      id: 'reservation-entry/prison',
      fr: 'Entrée dans les marchés réservés au travail en prison',
      en: 'Entry to contracts reserved for work in prison',
      spans: spans('2022-10-21', 'art. L2113-13-1'),
      unknown: 'unknown',
      cells: {
        EI: IN_PRISON,
        ETTI: IN_PRISON,
        AI: IN_PRISON,
        ACI: IN_PRISON,
        EITI: NO,
        GEIQ: NO,
        EA: NO,
        EATT: NO,
        ESAT: NO,
        SEP: { value: 'by-right', confidence: 'confirmed' },
        EBE: NO,
        OPCS: NO_SUPPLY,
        'regie-without-convention': NO,
        'other-operator': {
          value: 'if-working-in-prison',
          confidence: 'confirmed',
          note: 'The article is for operators that produce in prison with detainees, whatever they are otherwise.',
        },
      },
    }),
    'social-economy': /* @__PURE__ */ entrantTables<ReservationEntry>({
      id: 'reservation-entry/social-economy',
      fr: 'Entrée dans les marchés réservés à l’économie sociale et solidaire',
      en: 'Entry to contracts reserved for the social and solidarity economy',
      spans: spans('2019-04-01', 'art. L2113-15'),
      unknown: 'unknown',
      cells: {
        EI: IF_ESS,
        ETTI: IF_ESS,
        AI: IF_ESS,
        ACI: IF_ESS,
        EITI: IF_ESS,
        GEIQ: IF_ESS,
        EA: IF_ESS,
        EATT: IF_ESS,
        ESAT: IF_ESS,
        SEP: NO,
        EBE: IF_ESS,
        OPCS: NO_SUPPLY,
        'regie-without-convention': IF_ESS,
        'other-operator': IF_ESS,
      },
    }),
  });

const COUNTS: Cell<SocialClauseEntry> = {
  value: 'yes',
  confidence: 'single-source',
  sources: [{ text: 'le-marche' }],
};
const CLAUSE_UNREAD = 'The article names no kind of structure: it is the clause that says which hours count.';

/** Whether work with each kind counts for a social clause (condition d'exécution), by kind. */
export const socialClauseEntries: EntrantTables<SocialClauseEntry> = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ entrantTables<SocialClauseEntry>({
    id: 'social-clause-entry',
    fr: 'Prise en compte par une clause sociale d’exécution',
    en: 'Whether it counts for a social clause',
    spans: spans('2019-04-01', 'art. L2112-2'),
    unknown: 'unknown',
    cells: {
      EI: COUNTS,
      ETTI: COUNTS,
      AI: COUNTS,
      ACI: COUNTS,
      EITI: {
        value: 'doubtful',
        confidence: 'inferred',
        sources: [{ text: 'loi-2018-771', article: 'art. 83' }],
        note: 'It brings clients to self-employed people and has no employees whose hours one could count.',
      },
      GEIQ: { value: 'yes', confidence: 'inferred', note: `${CLAUSE_UNREAD} A usual way to fulfil it.` },
      EA: COUNTS,
      EATT: COUNTS,
      ESAT: { ...COUNTS, value: 'own-rules' },
      SEP: { value: 'yes', confidence: 'inferred', note: CLAUSE_UNREAD },
      EBE: { value: 'possible', confidence: 'inferred', note: CLAUSE_UNREAD },
      OPCS: {
        value: 'no',
        confidence: 'inferred',
        note: 'A facilitators’ body follows the clause and supplies no hours for it.',
      },
      'regie-without-convention': { value: 'yes', confidence: 'inferred', note: CLAUSE_UNREAD },
      'other-operator': { value: 'possible', confidence: 'inferred', note: CLAUSE_UNREAD },
    },
  }),
);
