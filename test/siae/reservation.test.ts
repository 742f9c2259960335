import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  addDays,
  checkReservation,
  civilDate,
  entryOfKind,
  exact,
  lawTables,
  mayEnterReservation,
  renderExplanation,
  renderFinding,
  reservationEntries,
  reservationMatrix,
  reservationShares,
  reservationUse,
  rowOn,
  safeCheckReservation,
  safeMayEnterReservation,
  siaeMessages,
  socialClauseEntries,
  socialEconomyLimits,
  socialEconomyServices,
  STRUCTURE_KINDS,
  structure,
  valueOn,
  type Finding,
  type LawTable,
  type Reservation,
  type ReservationCandidateInput,
  type ReservationEntrant,
  type ReservationInput,
  type ReservationWorkersInput,
  type StructureKind,
} from '../../src/index.js';
import { decide } from '../../src/siae/reservation/entry.js';
import { entryFindings } from '../../src/siae/reservation/reservation.js';
import { reservationRules } from '../../src/siae/reservation/rules.js';
import { RESERVATION_ENTRIES, RESERVATIONS } from '../law/expected-values.js';
import { frenchFaults } from '../law/typography.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const TODAY = '2026-06-01';

const asks = (fields: Partial<ReservationInput> = {}): ReservationInput => ({
  on: TODAY,
  reservation: 'insertion',
  candidate: { kinds: ['EI'] },
  ...fields,
});

const people = (headcount: ReservationWorkersInput): Pick<ReservationCandidateInput, 'workforce'> => ({
  workforce: { headcount },
});

const entry = (fields: Partial<ReservationInput>): string => mayEnterReservation(asks(fields)).entry;
const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.replace('siae/reservation-', ''), outcome, severity, reason ?? '-', path.join('.')].join(' ');
const said = (fields: Partial<ReservationInput>): readonly string[] =>
  mayEnterReservation(asks(fields)).findings.map(shown);

describe('the rows', () => {
  const tables: readonly LawTable<unknown>[] = [
    ...Object.values(reservationUse),
    ...Object.values(reservationShares),
    socialEconomyServices,
    socialEconomyLimits,
    ...Object.values(reservationEntries).flatMap((one) => Object.values(one)),
    ...Object.values(socialClauseEntries),
  ];
  const named = (id: string): LawTable<unknown> => lawTables.find((table) => table.id === id)!;
  const expected = [...RESERVATIONS, ...RESERVATION_ENTRIES];

  test.each(expected)('%s on %s', (id, day, value) => {
    expect(valueOn(named(id), civilDate(day))).toEqual(value);
  });

  test('none is forgotten, and none holds before its first day', () => {
    expect(tables).toHaveLength(6 + 4 + 2 + 5 * 14);
    for (const table of tables) {
      expect(expected.filter(([id]) => id === table.id)).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, addDays(table.rows[0]!.from, -1))).toBeUndefined();
      expect(table.verifiedTo).toBe('2026-08-01');
    }
  });

  test('how well they are confirmed', () => {
    const confidences = (kind: keyof typeof reservationEntries.insertion): readonly string[] =>
      (['insertion', 'disability', 'prison', 'social-economy'] as const).map(
        (ground) => rowOn(reservationEntries[ground][kind], civilDate(TODAY))!.confidence,
      );
    expect(confidences('ACI')).toEqual(['confirmed', 'inferred', 'confirmed', 'confirmed']);
    expect(confidences('EATT')).toEqual(['inferred', 'inferred', 'inferred', 'confirmed']);
    expect(confidences('EITI')).toEqual(['inferred', 'inferred', 'inferred', 'confirmed']);
    expect(reservationShares.insertion.rows.map(({ confidence }) => confidence)).toEqual([
      'inferred',
      'confirmed',
      'confirmed',
    ]);
    expect(socialEconomyServices.rows[0]!.confidence).toBe('single-source');
    const unknown = Object.values(reservationEntries).flatMap((one) =>
      Object.values(one).flatMap(({ rows }) => rows.filter(({ value }) => value === 'unknown')),
    );
    expect(unknown).toHaveLength(2);
    expect(new Set(unknown.map(({ confidence }) => confidence))).toEqual(new Set(['unconfirmed']));
  });
});

describe('by the kind alone', () => {
  it('is the matrix', () => {
    expect(
      reservationMatrix(TODAY).map((line) =>
        [line.entrant, line.disability, line.insertion, line.prison, line['social-economy'], line.socialClause].join(
          ' ',
        ),
      ),
    ).toEqual([
      'EI no by-right if-working-in-prison by-right-if-ess yes',
      'ETTI no by-right if-working-in-prison by-right-if-ess yes',
      'AI no by-right if-working-in-prison by-right-if-ess yes',
      'ACI no by-right if-working-in-prison by-right-if-ess yes',
      'EITI no equivalent-doubtful no by-right-if-ess doubtful',
      'GEIQ no equivalent no by-right-if-ess yes',
      'EA by-right no no by-right-if-ess yes',
      'EATT by-right no no by-right-if-ess yes',
      'ESAT by-right no no by-right-if-ess own-rules',
      'SEP no no by-right no yes',
      'EBE no equivalent-doubtful no by-right-if-ess possible',
      'OPCS no no no no no',
      'regie-without-convention no equivalent no by-right-if-ess yes',
      'other-operator equivalent-doubtful equivalent-doubtful if-working-in-prison by-right-if-ess possible',
    ]);
  });

  it('has no cell for what did not exist', () => {
    const [ei] = reservationMatrix('2016-04-01');
    expect(ei).toEqual({
      entrant: 'EI',
      disability: 'no',
      insertion: 'by-right',
      prison: null,
      'social-economy': null,
      socialClause: null,
    });
    expect(() => reservationMatrix('2016-03-31')).toThrow(
      'siae/no-text-then at on: expected a day from 2016-04-01, the first that is known, found "2016-03-31"',
    );
  });

  it.each<[kind: ReservationEntrant, reservation: Reservation, on: string, answer: string]>([
    ['EI', 'insertion', '2016-04-01', 'by-right'],
    ['EATT', 'disability', '2024-01-01', 'by-right'],
    ['EITI', 'insertion', '2019-01-01', 'equivalent-doubtful'],
    ['EITI', 'insertion', '2026-12-22', 'equivalent-doubtful'],
    ['EITI', 'insertion', '2026-12-23', 'unknown'],
    ['EBE', 'insertion', '2026-12-31', 'equivalent-doubtful'],
    ['EBE', 'insertion', '2027-01-01', 'unknown'],
    ['EI', 'insertion-and-disability', '2020-12-08', 'no'],
    ['EI', 'insertion-and-disability', '2020-12-09', 'by-right'],
    ['EA', 'insertion-and-disability', '2020-12-09', 'by-right'],
    ['GEIQ', 'insertion-and-disability', TODAY, 'equivalent'],
    ['SEP', 'insertion-and-disability', TODAY, 'no'],
    // Nobody enters before the share was set, nor with work in prison and other grounds together.
    ['SEP', 'prison', '2022-10-21', 'no'],
    ['SEP', 'prison', '2022-12-29', 'no'],
    ['SEP', 'prison', '2022-12-30', 'by-right'],
    ['ACI', 'prison-and-others', TODAY, 'no'],
    ['SEP', 'prison-and-others', '2022-10-21', 'no'],
    ['EA', 'prison-and-others', TODAY, 'no'],
    ['other-operator', 'insertion', '2016-04-01', 'equivalent-doubtful'],
    ['other-operator', 'insertion-and-disability', TODAY, 'equivalent-doubtful'],
    ['regie-without-convention', 'disability', TODAY, 'no'],
    ['AI', 'social-economy', '2019-04-01', 'by-right-if-ess'],
  ])('%s, %s on %s: %s', (kind, reservation, on, answer) => {
    expect(entryOfKind(kind, reservation, on).entry).toBe(answer);
  });

  it('rests on the articles; on both where both say no', () => {
    const labels = (kind: ReservationEntrant, reservation: Reservation, on = TODAY): readonly string[] =>
      entryOfKind(kind, reservation, on).basis.map(({ label }) => label);
    expect(labels('EI', 'insertion')).toEqual(['CCP, art. L2113-13', 'Code du travail, art. L5132-4']);
    expect(labels('EI', 'insertion', '2019-03-31')[0]).toBe('Ordonnance n°\u00a02015-899 du 23 juillet 2015, art. 36');
    expect(labels('SEP', 'insertion-and-disability')).toEqual(['CCP, art. L2113-13', 'CCP, art. L2113-12']);
    expect(labels('other-operator', 'insertion-and-disability')).toEqual(['CCP, art. L2113-13', 'CCP, art. L2113-12']);
    expect(labels('EI', 'insertion-and-disability', '2020-12-08')).toEqual(['CCP, art. L2113-14']);
    expect(labels('SEP', 'prison-and-others')).toEqual(['CCP, art. L2113-14, al. 2']);
  });

  it('opens work in prison to nobody before its share was set', () => {
    const prison = (on: string): ReadonlySet<unknown> => new Set(reservationMatrix(on).map((line) => line.prison));
    expect(prison('2022-10-20')).toEqual(new Set([null]));
    // No EATT existed yet.
    expect(prison('2022-12-29')).toEqual(new Set(['no', null]));
    expect(prison('2022-12-30').has('by-right')).toBe(true);
  });

  it.each<[kind: StructureKind, reservation: Reservation, on: string]>([
    ['EI', 'insertion', '2016-03-31'],
    ['EATT', 'disability', '2023-12-31'],
    ['EITI', 'insertion', '2018-12-31'],
    ['EI', 'insertion-and-disability', '2019-03-31'],
    ['SEP', 'prison', '2022-10-20'],
    ['EI', 'social-economy', '2019-03-31'],
  ])('%s, %s is not answered on %s', (kind, reservation, on) => {
    expect(() => entryOfKind(kind, reservation, on)).toThrow('siae/no-text-then at on');
  });

  it('refuses what it does not know', () => {
    expect(() => entryOfKind('REGIE' as StructureKind, 'insertion', TODAY)).toThrow('core/unknown-value at entrant');
    expect(() => entryOfKind('EI', 'cleaning' as Reservation, TODAY)).toThrow('core/unknown-value at reservation');
    expect(() => entryOfKind('EI', 'insertion', '2026-02-30')).toThrow('core/invalid-date at on');
  });
});

describe('whether a buyer may reserve so', () => {
  it.each<[on: string, reservation: Reservation, allowed: string, first: string]>([
    // EA and SIAE on the same lot; with work in prison added.
    ['2020-12-01', 'insertion-and-disability', 'no', 'combined-forbidden breached blocking - reservation'],
    ['2020-12-08', 'insertion-and-disability', 'no', 'combined-forbidden breached blocking - reservation'],
    ['2020-12-09', 'insertion-and-disability', 'yes', 'allowed met info - reservation'],
    ['2020-12-15', 'insertion-and-disability', 'yes', 'allowed met info - reservation'],
    ['2026-06-01', 'prison-and-others', 'no', 'prison-combined breached blocking - reservation'],
    ['2022-10-21', 'prison', 'no', 'prison-without-share breached blocking - reservation'],
    ['2022-12-29', 'prison', 'no', 'prison-without-share breached blocking - reservation'],
    ['2022-12-30', 'prison', 'yes', 'allowed met info - reservation'],
    ['2022-10-21', 'prison-and-others', 'no', 'prison-combined breached blocking - reservation'],
    ['2016-04-01', 'insertion', 'yes', 'allowed met info - reservation'],
    ['2016-04-01', 'disability', 'yes', 'allowed met info - reservation'],
    ['2026-06-01', 'social-economy', 'uncertain', 'allowed met info - reservation'],
  ])('%s, %s: %s', (on, reservation, allowed, first) => {
    const verdict = checkReservation({ on, reservation });
    expect([verdict.allowed, shown(verdict.findings[0]!)]).toEqual([allowed, first]);
  });

  it.each<[service: string, allowed: string]>([
    ['90910000', 'no'],
    ['79620000', 'no'],
    ['80530000', 'no'],
    ['84999999', 'no'],
    ['85000000', 'yes'],
    ['85312510', 'yes'],
    ['85323000', 'yes'],
    ['85323001', 'no'],
    ['98133110', 'yes'],
    ['98133000', 'yes'],
    ['98133100', 'no'],
    ['75121000', 'yes'],
  ])('the service %s, for the social economy: %s', (service, allowed) => {
    expect(checkReservation({ on: TODAY, reservation: 'social-economy', service, months: 36 }).allowed).toBe(allowed);
  });

  it('asks for a contract of three years at most, for the social economy alone', () => {
    const allowed = (months: number, reservation: Reservation = 'social-economy'): string =>
      checkReservation({ on: TODAY, reservation, service: '85312510', months }).allowed;
    expect([36, 37].map((months) => allowed(months))).toEqual(['yes', 'no']);
    expect(allowed(48, 'insertion')).toBe('yes');
    const unknown = checkReservation({ on: TODAY, reservation: 'social-economy', service: '85312510' });
    expect(unknown.allowed).toBe('uncertain');
    expect(unknown.findings.map(shown)).toContain('duration-unknown uncertain warning missing-fact months');
    expect(checkReservation({ on: TODAY, reservation: 'insertion' }).allowed).toBe('yes');
  });

  it('is refused before the first day', () => {
    const refused = (on: string, reservation: Reservation): string => {
      const result = safeCheckReservation({ on, reservation });
      return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')} ${result.error.expected}`;
    };
    const from = (day: string): string => `siae/no-text-then on a day from ${day}, the first of this reservation`;
    expect(refused('2016-03-31', 'insertion')).toBe(from('2016-04-01'));
    expect(refused('2016-03-31', 'disability')).toBe(from('2016-04-01'));
    expect(refused('2019-03-31', 'insertion-and-disability')).toBe(from('2019-04-01'));
    expect(refused('2022-10-20', 'prison')).toBe(from('2022-10-21'));
    expect(refused('2022-10-20', 'prison-and-others')).toBe(from('2022-10-21'));
    expect(refused('2019-03-31', 'social-economy')).toBe(from('2019-04-01'));
  });

  it('says up to which day the texts were read', () => {
    const last = (on: string): string => shown(checkReservation({ on, reservation: 'insertion' }).findings.at(-1)!);
    expect(last('2026-08-01')).toBe('allowed met info - reservation');
    expect(last('2026-08-02')).toBe('siae/law-checked-before uncertain info unconfirmed-value on');
  });
});

describe('the share of the workforce', () => {
  it.each<[workers: ReservationWorkersInput, answer: string]>([
    [{ total: 2, disadvantaged: 1 }, 'yes'],
    [{ total: 1000, disadvantaged: 500 }, 'yes'],
    [{ total: 1000, disadvantaged: 499 }, 'no'],
    [{ total: 3, disadvantaged: 1 }, 'no'],
    [{ total: 3, disadvantaged: 2 }, 'yes'],
    [{ total: 1_000_000, disadvantaged: 499_999 }, 'no'],
    [{ total: 2 }, 'uncertain'],
    // Disabled workers are not what this reservation counts.
    [{ total: 2, disabled: 2 }, 'uncertain'],
    [{ total: 2, disadvantaged: 0, disabled: 2 }, 'no'],
  ])('%j in people: %s', (workers, answer) => {
    expect(entry({ candidate: { kinds: ['EI'], ...people(workers) } })).toBe(answer);
  });

  it.each<[total: string, disadvantaged: string, answer: string]>([
    ['1', '0.5', 'yes'],
    ['1', '0.4999', 'no'],
    ['0.0003', '0.0001', 'no'],
    ['0.0002', '0.0001', 'yes'],
    ['999999.9999', '499999.9999', 'no'],
  ])('%s, of which %s, in full-time equivalents: %s', (total, disadvantaged, answer) => {
    const workforce = { fullTimeEquivalents: { total, disadvantaged } };
    expect(entry({ candidate: { kinds: ['EI'], workforce }, measure: 'full-time-equivalents' })).toBe(answer);
    expect(entry({ candidate: { kinds: ['EI'], workforce } })).toBe(answer);
    // The other measure was chosen, and is not known.
    expect(entry({ candidate: { kinds: ['EI'], workforce }, measure: 'headcount' })).toBe('uncertain');
  });

  const disputed = {
    kinds: ['EI'] as const,
    workforce: {
      on: '2026-03-31',
      headcount: { total: 10, disadvantaged: 6 },
      fullTimeEquivalents: { total: 8, disadvantaged: '3.9' },
    },
  };

  it('follows the measure that was chosen, and says that the other disagrees', () => {
    expect(entry({ candidate: disputed })).toBe('uncertain');
    expect(entry({ candidate: disputed, measure: 'headcount' })).toBe('yes');
    expect(entry({ candidate: disputed, measure: 'full-time-equivalents' })).toBe('no');
    const disagree = (fields: Partial<ReservationInput>): readonly string[] =>
      said({ candidate: disputed, ...fields }).filter((one) => one.startsWith('measures'));
    expect(disagree({})).toEqual(['measures-disagree uncertain warning unsettled-law candidate.workforce']);
    expect(disagree({ measure: 'headcount' })).toEqual([
      'measures-disagree/headcount-chosen uncertain warning unsettled-law candidate.workforce',
    ]);
    expect(disagree({ measure: 'full-time-equivalents' })).toEqual([
      'measures-disagree/full-time-equivalents-chosen uncertain warning unsettled-law candidate.workforce',
    ]);
    const agreeing = { headcount: { total: 2, disadvantaged: 1 }, fullTimeEquivalents: { total: 2, disadvantaged: 1 } };
    expect(said({ candidate: { kinds: ['EI'], workforce: agreeing } }).join()).not.toContain('disagree');
  });

  it('is the weaker of two conditions, and its doubt is always named', () => {
    expect(said({ candidate: { kinds: ['EI'], ...people({ total: 2, disadvantaged: 1 }) } })).toEqual([
      'allowed met info - reservation',
      'by-right met info - candidate.kinds',
      'share-reached/insertion/headcount met info - candidate.workforce.headcount',
      'share-doubt/headcount uncertain info unsettled-law candidate.workforce',
      'count-undated uncertain warning missing-fact candidate.workforce.on',
    ]);
    expect(said({ candidate: { kinds: ['EI'] } })).toEqual([
      'allowed met info - reservation',
      'by-right met info - candidate.kinds',
      'share-unknown/insertion uncertain warning missing-fact candidate.workforce',
      'share-doubt uncertain info unsettled-law candidate.workforce',
    ]);
    expect(said({ candidate: disputed, measure: 'full-time-equivalents' })[2]).toBe(
      'share-too-low/insertion/full-time-equivalents breached blocking - candidate.workforce.fullTimeEquivalents',
    );
    expect(said({ measure: 'headcount' })[2]).toBe(
      'share-unknown/insertion uncertain warning missing-fact candidate.workforce.headcount',
    );
    expect(said({ candidate: disputed }).at(-1)).toBe('share-doubt uncertain info unsettled-law candidate.workforce');
    expect(said({ candidate: disputed, measure: 'full-time-equivalents' }).at(-1)).toBe(
      'share-doubt-dated/full-time-equivalents uncertain info unsettled-law candidate.workforce',
    );
  });

  it.each<[counted: string | undefined, last: string]>([
    ['2026-05-31', 'share-doubt-dated/headcount uncertain info unsettled-law candidate.workforce'],
    [TODAY, 'share-doubt-dated/headcount uncertain info unsettled-law candidate.workforce'],
    ['2026-06-02', 'count-later uncertain warning missing-fact candidate.workforce.on'],
    [undefined, 'count-undated uncertain warning missing-fact candidate.workforce.on'],
  ])('a count of %s, for a notice of 1 June 2026', (counted, last) => {
    const workforce = { headcount: { total: 2, disadvantaged: 1 }, ...(counted === undefined ? {} : { on: counted }) };
    const fields = { candidate: { kinds: ['EI'] as const, workforce } };
    expect(said(fields).at(-1)).toBe(last);
    // The number is taken as it is given.
    expect(entry(fields)).toBe('yes');
  });

  it.each(['ETTI', 'AI'] as const)('names the doubt on the permanent staff of an %s', (kind) => {
    expect(said({ candidate: { kinds: [kind] } }).at(-1)).toBe(
      'permanent-staff uncertain info unsettled-law candidate.workforce',
    );
    expect(said({ candidate: { kinds: [kind, 'EA'] }, reservation: 'disability' }).join()).not.toContain('permanent');
  });

  it.each<[workers: ReservationWorkersInput, answer: string, bound: string, share: string]>([
    [{ total: 10, disadvantaged: 3, disabled: 2, both: 0 }, 'yes', 'exact', '0.5'],
    [{ total: 10, disadvantaged: 3, disabled: 2, both: 1 }, 'no', 'exact', '0.4'],
    // Not knowing who is both decides.
    [{ total: 10, disadvantaged: 3, disabled: 2 }, 'uncertain', 'at-most', '0.5'],
    [{ total: 10, disadvantaged: 5, disabled: 2 }, 'yes', 'at-least', '0.5'],
    [{ total: 10, disadvantaged: 2, disabled: 2 }, 'no', 'at-most', '0.4'],
    [{ total: 10, disadvantaged: 5 }, 'yes', 'at-least', '0.5'],
    [{ total: 10, disabled: 4 }, 'uncertain', 'at-least', '0.4'],
    [{ total: 10, disadvantaged: 4, disabled: 0 }, 'no', 'exact', '0.4'],
  ])('%j on both grounds together: %s', (workers, answer, bound, share) => {
    const verdict = mayEnterReservation(
      asks({ reservation: 'insertion-and-disability', candidate: { kinds: ['EA'], ...people(workers) } }),
    );
    expect(verdict.entry).toBe(answer);
    expect([verdict.shares.headcount?.bound, verdict.shares.headcount?.share.value.toFixed()]).toEqual([bound, share]);
    expect(mistakesIn(verdict.shares.headcount!.share.explanation)).toEqual([]);
    const asked = verdict.findings.filter(({ code }) => code === 'siae/reservation-share-overlap');
    expect(asked).toHaveLength(answer === 'uncertain' ? 1 : 0);
  });

  it('is explained', () => {
    const { shares } = mayEnterReservation(
      asks({
        reservation: 'insertion-and-disability',
        candidate: { kinds: ['EI'], ...people({ total: 12, disadvantaged: 6, disabled: 2, both: 1 }) },
      }),
    );
    const write = (locale: 'fr' | 'en'): string =>
      renderExplanation(shares.headcount!.share.explanation, { messages: siaeMessages, locale });
    expect(write('en').split('\n')).toEqual([
      'Share of the workforce, in people: 58.3333% = 7 ÷ 12 [CCP, art. R2113-7; Décret n°\u00a02022-1683 du 28 décembre 2022]',
      '  Disabled or disadvantaged workers, each counted once: 7 = 8 − 1',
      '    Disabled and disadvantaged workers, some perhaps counted twice: 8 = 6 + 2',
      '      Disadvantaged workers: 6',
      '      Disabled workers: 2',
      '    Workers both disabled and disadvantaged: 1',
      '  All workers: 12',
    ]);
    expect(write('fr').split('\n')[1]).toBe(
      '  Travailleurs handicapés ou défavorisés, chacun compté une fois\u202f: 7 = 8 − 1',
    );
  });

  it('is left out where no number of it is known', () => {
    expect(mayEnterReservation(asks({ candidate: { kinds: ['EI'], ...people({ total: 3 }) } })).shares).toEqual({});
    expect(mayEnterReservation(asks()).shares).toEqual({});
  });
});

const half = people({ total: 2, disadvantaged: 1, disabled: 1, detained: 1, both: 1 });
const tooFew = people({ total: 3, disadvantaged: 1, disabled: 1, detained: 1, both: 1 });

describe('who enters', () => {
  it.each<[kinds: readonly StructureKind[], reservation: Reservation, reached: string, low: string, unknown: string]>([
    [['EI'], 'insertion', 'yes', 'no', 'uncertain'],
    [['ACI', 'EI'], 'insertion', 'yes', 'no', 'uncertain'],
    [['EITI', 'EI'], 'insertion', 'yes', 'no', 'uncertain'],
    [['GEIQ'], 'insertion', 'equivalent', 'no', 'uncertain'],
    [['EITI'], 'insertion', 'uncertain', 'no', 'uncertain'],
    [['EBE'], 'insertion', 'uncertain', 'no', 'uncertain'],
    // Another kind stays out, whatever its share.
    [['EA'], 'insertion', 'no', 'no', 'no'],
    [['EI'], 'disability', 'no', 'no', 'no'],
    [['SEP'], 'insertion-and-disability', 'no', 'no', 'no'],
    // No kind: only the share lets it claim to be equivalent, and nobody says that it is.
    [[], 'insertion', 'uncertain', 'no', 'uncertain'],
    [[], 'disability', 'uncertain', 'no', 'uncertain'],
    [[], 'insertion-and-disability', 'uncertain', 'no', 'uncertain'],
    [['EA'], 'disability', 'yes', 'no', 'uncertain'],
    [['EATT'], 'disability', 'yes', 'no', 'uncertain'],
    [['ESAT'], 'disability', 'yes', 'no', 'uncertain'],
    [['EI', 'EA'], 'disability', 'yes', 'no', 'uncertain'],
    [['EA'], 'insertion-and-disability', 'yes', 'no', 'uncertain'],
    [['EI'], 'insertion-and-disability', 'yes', 'no', 'uncertain'],
    [['GEIQ'], 'insertion-and-disability', 'equivalent', 'no', 'uncertain'],
    [['SEP'], 'prison', 'yes', 'no', 'uncertain'],
    // No equivalent structure here.
    [['EA'], 'prison', 'no', 'no', 'no'],
    [['OPCS'], 'insertion', 'no', 'no', 'no'],
  ])('%j, %s: %s with the share, %s without, %s when it is not known', (kinds, reservation, ...answers) => {
    expect([half, tooFew, {}].map((workforce) => entry({ reservation, candidate: { kinds, ...workforce } }))).toEqual(
      answers,
    );
  });

  it('a régie by its convention, else as an equivalent structure', () => {
    const regie = (kinds: readonly StructureKind[], workforce: Pick<ReservationCandidateInput, 'workforce'>): string =>
      entry({ candidate: { kinds, labels: ['regie-de-quartier'], ...workforce } });
    expect([half, tooFew, {}].map((one) => regie([], one))).toEqual(['equivalent', 'no', 'uncertain']);
    expect([half, tooFew, {}].map((one) => regie(['ACI'], one))).toEqual(['yes', 'no', 'uncertain']);
    expect(entry({ candidate: { kinds: [], labels: ['esus'], ...half } })).toBe('uncertain');
    const labelled = { kinds: [], labels: ['regie-de-quartier'], ...half } as const;
    expect(entry({ reservation: 'disability', candidate: labelled })).toBe('no');
  });

  it('a kind that does not exist yet is no kind', () => {
    const on = (day: string): string =>
      entry({ on: day, reservation: 'disability', candidate: { kinds: ['EATT'], ...half } });
    expect(on('2023-12-31')).toBe('uncertain');
    expect(on('2024-01-01')).toBe('yes');
  });

  it('an EITI on 23 November 2026, with the end of the experiment', () => {
    const candidate = { kinds: ['EITI'] as const, ...half };
    expect(entry({ on: '2026-11-23', candidate })).toBe('uncertain');
    expect(said({ on: '2026-11-23', candidate })).toEqual([
      'allowed met info - reservation',
      'equivalent-doubtful uncertain warning unsettled-law candidate.kinds',
      'kind-term not-applicable warning - candidate.kinds',
      'share-reached/insertion/headcount met info - candidate.workforce.headcount',
      'share-doubt/headcount uncertain info unsettled-law candidate.workforce',
      'count-undated uncertain warning missing-fact candidate.workforce.on',
      'siae/law-checked-before uncertain info unconfirmed-value on',
    ]);
    const term = mayEnterReservation(asks({ on: '2026-12-22', candidate })).findings[2]!;
    expect(term.figures[1]).toEqual({ name: 'term', value: '2026-12-22', unit: 'day' });
    expect(said({ on: '2026-12-23', candidate })[1]).toBe(
      'kind-ended uncertain warning unconfirmed-value candidate.kinds',
    );
    expect(entry({ on: '2026-12-23', candidate })).toBe('uncertain');
  });

  it('says why the door is closed', () => {
    const second = (candidate: ReservationCandidateInput, reservation: Reservation = 'insertion'): readonly string[] =>
      said({ reservation, candidate }).slice(1);
    expect(second({ kinds: ['EA', 'SEP'] })).toEqual(['not-named breached blocking - candidate.kinds']);
    expect(second({ kinds: ['EA'], ...tooFew })).toEqual(['not-named breached blocking - candidate.kinds']);
    expect(second({ kinds: ['EA'], ...half })).toEqual(['not-named breached blocking - candidate.kinds']);
    const named = mayEnterReservation(asks({ candidate: { kinds: ['EA', 'SEP'] } })).findings[1]!;
    expect(named.figures).toEqual([{ name: 'kinds', value: 'EA, SEP', unit: 'text' }]);
    expect(named.basis.map(({ label }) => label)).toEqual(['CCP, art. L2113-13']);
  });

  const inDispute = {
    workforce: {
      headcount: { total: 2, disadvantaged: 1 },
      fullTimeEquivalents: { total: 2, disadvantaged: '0.9' },
    },
  };

  it('an operator of no kind is told what its share comes to', () => {
    const first = (workforce: Pick<ReservationCandidateInput, 'workforce'>): string =>
      said({ candidate: { kinds: [], ...workforce } })[1]!;
    expect(first(half)).toBe('share-without-kind uncertain warning unsettled-law candidate.kinds');
    expect(first(tooFew)).toBe('without-kind breached blocking - candidate.kinds');
    expect(first({})).toBe('without-kind-share-unknown uncertain warning missing-fact candidate.kinds');
    expect(first(inDispute)).toBe('without-kind-share-disputed uncertain warning unsettled-law candidate.kinds');
  });

  it('an EATT enters by two articles read together, which is said', () => {
    const eatt = { on: '2024-01-01', reservation: 'disability', candidate: { kinds: ['EATT'], ...half } } as const;
    expect(said(eatt)[1]).toBe('by-right/EATT met info - candidate.kinds');
    expect(said({ ...eatt, candidate: { kinds: ['EA', 'EATT'], ...half } })[1]).toBe(
      'by-right met info - candidate.kinds',
    );
  });

  it('an equivalent structure is met, breached or uncertain by its share', () => {
    const first = (workforce: Pick<ReservationCandidateInput, 'workforce'>): string =>
      said({ candidate: { kinds: ['GEIQ'], ...workforce } })[1]!;
    expect(first(half)).toBe('equivalent met warning - candidate.kinds');
    expect(first(tooFew)).toBe('equivalent-share-too-low breached blocking - candidate.kinds');
    expect(first({})).toBe('equivalent-share-unknown uncertain warning missing-fact candidate.kinds');
    expect(first(inDispute)).toBe('equivalent-share-disputed uncertain warning unsettled-law candidate.kinds');
  });
});

describe('on both grounds before they could be combined', () => {
  it('nobody enters, and one finding says it', () => {
    const before = {
      on: '2020-12-08',
      reservation: 'insertion-and-disability',
      candidate: { kinds: ['EI'], ...half },
    } as const;
    expect(entry(before)).toBe('no');
    expect(said(before)).toEqual(['combined-forbidden breached blocking - reservation']);
    expect(entry({ ...before, on: '2020-12-09' })).toBe('yes');
  });
});

describe('work in prison', () => {
  const enters = (candidate: ReservationCandidateInput, reservation: Reservation = 'prison', on = TODAY): string =>
    entry({ on, reservation, candidate });

  it('opens to a SIAE that works there, with its share', () => {
    expect(enters({ kinds: ['ACI'], worksInPrison: true, ...half })).toBe('yes');
    expect(enters({ kinds: ['ACI'], worksInPrison: true, ...tooFew })).toBe('no');
    expect(enters({ kinds: ['ACI'], worksInPrison: true })).toBe('uncertain');
    expect(enters({ kinds: ['ACI'], ...half })).toBe('uncertain');
    expect(enters({ kinds: ['ACI'], ...tooFew })).toBe('no');
    expect(enters({ kinds: ['ACI'], worksInPrison: false, ...half })).toBe('no');
  });

  it('opens to an operator of no kind that works there', () => {
    expect(enters({ kinds: [], worksInPrison: true, ...half })).toBe('yes');
    expect(enters({ kinds: [], worksInPrison: false, ...half })).toBe('no');
    expect(enters({ kinds: [], ...tooFew })).toBe('no');
    expect(enters({ kinds: [] })).toBe('uncertain');
  });

  it('is in doubt for a kind that is not expected there', () => {
    const prison = (candidate: ReservationCandidateInput): readonly string[] =>
      said({ reservation: 'prison', candidate });
    const working = { kinds: ['EA'], worksInPrison: true } as const;
    expect([half, tooFew, {}].map((workforce) => enters({ ...working, ...workforce }))).toEqual([
      'uncertain',
      'no',
      'uncertain',
    ]);
    expect(prison({ ...working, ...half })[1]).toBe(
      'working-in-prison-against-kind uncertain warning unsettled-law candidate.kinds',
    );
    const { basis } = mayEnterReservation(asks({ reservation: 'prison', candidate: working })).findings[1]!;
    expect(basis.map(({ label }) => label)).toEqual(['CCP, art. L2113-13-1', 'CCP, art. L2113-14, al. 2']);
    expect(enters({ kinds: ['EA'], worksInPrison: false, ...half })).toBe('no');
    // Work in prison opens no other reservation.
    expect(enters({ ...working, ...half }, 'insertion')).toBe('no');
  });

  it('does not take a prison workshop that is said not to be one', () => {
    const contradictory = { kinds: ['SEP', 'ACI'], worksInPrison: false, ...half } as const;
    expect(enters(contradictory)).toBe('uncertain');
    expect(said({ reservation: 'prison', candidate: contradictory })[1]).toBe(
      'working-in-prison-contradictory uncertain warning missing-fact candidate.worksInPrison',
    );
    expect(enters({ ...contradictory, ...tooFew })).toBe('no');
    expect(enters({ kinds: ['SEP'], worksInPrison: true, ...half })).toBe('yes');
    // The fact says nothing of an EA on its own ground.
    expect(enters({ kinds: ['EA'], worksInPrison: false, ...half }, 'disability')).toBe('yes');
  });

  it('could not be used before its share was set', () => {
    const candidate = { kinds: ['SEP'], ...half } as const;
    expect(enters(candidate, 'prison', '2022-12-29')).toBe('no');
    expect(said({ on: '2022-12-29', reservation: 'prison', candidate })).toEqual([
      'prison-without-share breached blocking - reservation',
    ]);
    expect(enters(candidate, 'prison', '2022-12-30')).toBe('yes');
  });

  it.each<ReservationCandidateInput>([
    { kinds: ['EA'] },
    { kinds: ['EI'] },
    { kinds: ['EI'], worksInPrison: false },
    { kinds: ['EI'], worksInPrison: true, ...half },
    { kinds: ['SEP'], ...half },
    { kinds: [], worksInPrison: true, ...half },
  ])('is never combined with others: %j', (candidate) => {
    expect(enters(candidate, 'prison-and-others')).toBe('no');
    expect(said({ reservation: 'prison-and-others', candidate })).toEqual([
      'prison-combined breached blocking - reservation',
    ]);
  });

  it('says which fact it hangs on', () => {
    const second = (candidate: ReservationCandidateInput): string => said({ reservation: 'prison', candidate })[1]!;
    expect(second({ kinds: ['EI'] })).toBe(
      'working-in-prison-unknown uncertain warning missing-fact candidate.worksInPrison',
    );
    expect(second({ kinds: ['EI'], worksInPrison: true })).toBe('working-in-prison met info - candidate.worksInPrison');
    expect(said({ reservation: 'prison', candidate: { kinds: ['EI'], worksInPrison: false, ...half } })).toEqual([
      'allowed met info - reservation',
      'working-in-prison-lacking breached blocking - candidate.worksInPrison',
    ]);
  });
});

describe('the social and solidarity economy', () => {
  const social = (
    fields: Partial<ReservationCandidateInput>,
    service: string | null = '85312510',
  ): Partial<ReservationInput> => ({
    reservation: 'social-economy',
    candidate: { kinds: ['AI'], ...fields },
    ...(service === null ? {} : { service }),
  });

  it.each<[fields: Partial<ReservationCandidateInput>, service: string | null, answer: string]>([
    [{ socialEconomy: true }, '85312510', 'yes'],
    [{ socialEconomy: true }, '90910000', 'no'],
    [{ socialEconomy: true }, null, 'uncertain'],
    [{ socialEconomy: false }, '85312510', 'no'],
    [{}, '85312510', 'uncertain'],
    [{ kinds: [] }, '85312510', 'uncertain'],
    [{ kinds: [], socialEconomy: true }, '85312510', 'yes'],
    [{ kinds: ['SEP'] }, '85312510', 'no'],
    // Its kind makes it unlikely.
    [{ kinds: ['SEP'], socialEconomy: true }, '85312510', 'uncertain'],
    [{ kinds: ['SEP'], socialEconomy: true }, '90910000', 'no'],
    [{ kinds: ['SEP', 'AI'], socialEconomy: true }, '85312510', 'yes'],
    [{ kinds: [], labels: ['regie-de-quartier'], socialEconomy: true }, '85312510', 'yes'],
    // No share is asked for.
    [{ socialEconomy: true, ...tooFew }, '85312510', 'yes'],
  ])('%j, service %s: %s', (fields, service, answer) => {
    expect(entry(social(fields, service))).toBe(answer);
  });

  it('says what is listed, what is missing and what the limits are', () => {
    expect(said(social({}, null))).toEqual([
      'allowed met info - reservation',
      'social-economy-unknown uncertain warning missing-fact candidate.socialEconomy',
      'service-unknown uncertain warning missing-fact service',
      'social-economy-limits not-applicable info - reservation',
    ]);
    expect(said(social({ socialEconomy: true }, '90910000'))).toEqual([
      'allowed met info - reservation',
      'social-economy met info - candidate.socialEconomy',
      'service-not-listed breached blocking - service',
      'social-economy-limits not-applicable info - reservation',
    ]);
    expect(said(social({ kinds: ['SEP'], socialEconomy: true }))[1]).toBe(
      'social-economy-against-kind uncertain warning unsettled-law candidate.kinds',
    );
    expect(said(social({ socialEconomy: false }))[1]).toBe(
      'social-economy-lacking breached blocking - candidate.socialEconomy',
    );
  });

  const AWARDS = {
    within: 'award-recent breached blocking - candidate.socialEconomyAward',
    last: 'award-anniversary uncertain warning unsettled-law candidate.socialEconomyAward',
    other: 'award-of-another-buyer uncertain warning unsettled-law candidate.socialEconomyAward',
    over: 'award-over met info - candidate.socialEconomyAward',
  } as const;

  it.each<[on: string, sameBuyer: boolean | undefined, answer: string, finding: keyof typeof AWARDS]>([
    ['2023-05-10', undefined, 'no', 'within'],
    ['2026-05-09', undefined, 'no', 'within'],
    ['2026-05-09', true, 'no', 'within'],
    ['2026-05-09', false, 'uncertain', 'other'],
    ['2026-05-10', undefined, 'uncertain', 'last'],
    ['2026-05-10', true, 'uncertain', 'last'],
    ['2026-05-10', false, 'uncertain', 'other'],
    ['2026-05-11', false, 'yes', 'over'],
    ['2026-05-11', undefined, 'yes', 'over'],
  ])('an award of 10 May 2023, on %s, same buyer %s: %s', (on, sameBuyer, answer, finding) => {
    const award = { on: '2023-05-10', ...(sameBuyer === undefined ? {} : { sameBuyer }) };
    const fields = { ...social({ socialEconomy: true, socialEconomyAward: award }), on };
    expect(entry(fields)).toBe(answer);
    expect(said(fields)).toContain(AWARDS[finding]);
    // The day that counts is that of the award, where it is known.
    const notice = { ...fields, on: '2023-05-10', awardOn: on };
    expect(entry(notice)).toBe(answer);
    expect(said(notice)).toContain(AWARDS[finding]);
  });

  it('refuses days of award that do not fit together', () => {
    const refused = (earlier: string, awardOn?: string): string => {
      const candidate = { kinds: ['AI'] as const, socialEconomy: true, socialEconomyAward: { on: earlier } };
      const result = safeMayEnterReservation(
        asks({ ...social({}), candidate, ...(awardOn === undefined ? {} : { awardOn }) }),
      );
      return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')} ${result.error.expected}`;
    };
    expect(refused(TODAY)).toBe('accepted');
    expect(refused('2026-06-02')).toBe('siae/award-after-day candidate.socialEconomyAward.on a day up to 2026-06-01');
    expect(refused('2026-06-02', '2026-06-02')).toBe('accepted');
    expect(refused(TODAY, '2026-05-31')).toBe('core/date-out-of-range awardOn a day from 2026-06-01');
  });

  it('an award does not matter to another reservation', () => {
    const candidate = { kinds: ['EI'] as const, ...half, socialEconomyAward: { on: '2026-05-10' } };
    expect(entry({ candidate })).toBe('yes');
  });
});

describe('bad input', () => {
  it.each<[fields: object, error: string]>([
    [{ on: '2026-13-01' }, 'core/invalid-date on'],
    [{ reservation: 'cleaning' }, 'core/unknown-value reservation'],
    [{ measure: 'hours' }, 'core/unknown-value measure'],
    [{ service: '9091000' }, 'core/invalid-value service'],
    [{ service: '90910000-9' }, 'core/invalid-value service'],
    [{ day: TODAY }, 'core/unknown-key day'],
    [{ candidate: { kinds: ['REGIE'] } }, 'core/unknown-value candidate.kinds.0'],
    [{ candidate: {} }, 'core/missing-value candidate.kinds'],
    [
      { candidate: { kinds: [], ...people({ total: 0 }) } },
      'core/number-out-of-range candidate.workforce.headcount.total',
    ],
    [
      { candidate: { kinds: [], ...people({ total: '1.5' }) } },
      'core/too-many-decimals candidate.workforce.headcount.total',
    ],
    [
      { candidate: { kinds: [], ...people({ total: 2, disadvantaged: 3 }) } },
      'core/number-out-of-range candidate.workforce.headcount.disadvantaged',
    ],
    [
      { candidate: { kinds: [], workforce: { fullTimeEquivalents: { total: 2, detained: '2.0001' } } } },
      'core/number-out-of-range candidate.workforce.fullTimeEquivalents.detained',
    ],
    [
      { candidate: { kinds: [], ...people({ total: 2, both: 1, disabled: 1 }) } },
      'core/missing-value candidate.workforce.headcount.both',
    ],
    [
      { candidate: { kinds: [], ...people({ total: 10, both: 3, disabled: 2, disadvantaged: 4 }) } },
      'core/number-out-of-range candidate.workforce.headcount.both',
    ],
    [
      { candidate: { kinds: [], ...people({ total: 10, both: 3, disabled: 4, disadvantaged: 2 }) } },
      'core/number-out-of-range candidate.workforce.headcount.both',
    ],
    // Seven and six of ten: three at least are both.
    [
      { candidate: { kinds: [], ...people({ total: 10, both: 2, disabled: 7, disadvantaged: 6 }) } },
      'core/number-out-of-range candidate.workforce.headcount.both',
    ],
  ])('%j: %s', (fields, error) => {
    const result = safeMayEnterReservation({ ...asks(), ...fields });
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(error);
  });

  it('as many are both as must be', () => {
    const workers = { total: 10, both: 3, disabled: 7, disadvantaged: 6 };
    expect(safeMayEnterReservation(asks({ candidate: { kinds: [], ...people(workers) } })).ok).toBe(true);
  });
});

describe('properties', () => {
  const kind = fc.constantFrom(...STRUCTURE_KINDS);
  const reservation = fc.constantFrom<Reservation>(
    'insertion',
    'disability',
    'insertion-and-disability',
    'prison',
    'prison-and-others',
    'social-economy',
  );
  const fact = fc.option(fc.boolean(), { nil: undefined });
  const candidates = fc
    .record({
      kinds: fc.uniqueArray(kind, { maxLength: 3 }),
      socialEconomy: fact,
      worksInPrison: fact,
      workforce: fc.constantFrom(half.workforce, tooFew.workforce, undefined),
    })
    .map(
      (one) =>
        Object.fromEntries(
          Object.entries(one).filter(([, value]) => value !== undefined),
        ) as unknown as ReservationCandidateInput,
    );
  const day = fc.constantFrom('2022-12-29', '2023-06-01', TODAY, '2026-12-23', '2027-06-01');
  const RANK: readonly string[] = ['no', 'uncertain', 'equivalent', 'yes'];

  it('one more convention never removes a right', () => {
    fc.assert(
      fc.property(
        candidates,
        fc.constantFrom<StructureKind>('EI', 'ETTI', 'AI', 'ACI', 'EITI'),
        reservation,
        day,
        (candidate, added, asked, on) => {
          // Of an operator of no kind nothing is settled: its first convention brings what the law says of that kind.
          const isSomething = candidate.kinds.some((one) => one !== 'EATT' || on >= '2024-01-01');
          fc.pre(isSomething || entryOfKind(added, asked, on).entry !== 'no');
          const answer = (kinds: readonly StructureKind[]): number =>
            RANK.indexOf(entry({ on, reservation: asked, service: '85312510', candidate: { ...candidate, kinds } }));
          expect(answer([...candidate.kinds, added])).toBeGreaterThanOrEqual(answer(candidate.kinds));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('an entry is never sure against a finding, and every finding has its texts', () => {
    fc.assert(
      fc.property(candidates, reservation, day, (candidate, asked, on) => {
        const verdict = mayEnterReservation({ on, reservation: asked, candidate, service: '85312510' });
        const breached = verdict.findings.some(({ outcome }) => outcome === 'breached');
        expect(verdict.entry === 'no').toBe(breached);
        for (const one of verdict.findings) {
          for (const locale of ['fr', 'en'] as const) {
            expect(renderFinding(one, siaeMessages, locale)).not.toContain('{');
          }
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('reaches the share exactly when twice the part is no less than the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (total, seed) => {
        const disadvantaged = seed % (total + 1);
        const workforce = people({ total, disadvantaged });
        expect(entry({ candidate: { kinds: ['ACI'], ...workforce } })).toBe(2 * disadvantaged >= total ? 'yes' : 'no');
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('for many structures at once', () => {
  it('a checked structure is a candidate, and the answer is the same', () => {
    const one = structure({
      name: 'X',
      kinds: ['EI'],
      workforce: { on: '2026-01-01', headcount: { total: 4, disadvantaged: 2 } },
    });
    const rules = reservationRules('insertion', civilDate(TODAY));
    expect(decide(rules, one).answer).toBe('yes');
    expect(entryFindings(rules, one).map(shown)).toEqual([
      'allowed met info - reservation',
      'by-right met info - candidate.kinds',
      'share-reached/insertion/headcount met info - candidate.workforce.headcount',
      'share-doubt-dated/headcount uncertain info unsettled-law candidate.workforce',
    ]);
    expect(decide(rules, one, 'full-time-equivalents').answer).toBe('uncertain');
  });
});

describe('the texts', () => {
  const text = (code: string, fields: Partial<ReservationInput>, locale: 'fr' | 'en'): string => {
    const one = mayEnterReservation(asks(fields)).findings.find((found) => found.code === `siae/reservation-${code}`);
    return renderFinding(one!, siaeMessages, locale);
  };

  it('say the figures, the ground and what to do', () => {
    const low = { candidate: { kinds: ['EI'], ...people({ total: 1000, disadvantaged: 499 }) } } as const;
    expect(text('share-too-low/insertion/headcount', low, 'fr')).toBe(
      'Non conforme\u202f: Part des travailleurs défavorisés, en personnes\u202f: 49,9\u202f% (499 sur 1\u202f000). Le minimum de 50\u202f% n’est pas atteint\u202f: la structure ne peut pas entrer dans la réservation. [CCP, art. R2113-7\u202f; Décret n°\u00a02022-1683 du 28 décembre 2022]',
    );
    expect(text('share-too-low/insertion/headcount', low, 'en')).toBe(
      'Breached: Share of disadvantaged workers, in people: 49.9% (499 out of 1,000). The minimum of 50% is not reached: the structure cannot enter the reservation. [CCP, art. R2113-7; Décret n°\u00a02022-1683 du 28 décembre 2022]',
    );
    const eiti = { on: '2026-11-23', candidate: { kinds: ['EITI'] } } as const;
    expect(text('kind-term', eiti, 'en')).toMatch(
      /^For information: The experiment with structures of kind EITI is known only until 22 December 2026: check/,
    );
    expect(text('not-named', { candidate: { kinds: ['EA'] } }, 'fr')).toBe(
      'Non conforme\u202f: La réservation n’est pas ouverte à ce type de structure (EA). [CCP, art. L2113-13 (interprétation)]',
    );
    const cleaning = { reservation: 'social-economy', service: '90910000' } as const;
    expect(text('service-not-listed', cleaning, 'en')).toMatch(
      /^Breached: The service 90910000 \(CPV code\) is not on the list .* \[CCP, art\. L2113-15 \(single source\); eForms SDK/,
    );
  });

  it('say which reading of the share was used', () => {
    const workforce = { on: '2026-03-31', headcount: { total: 2, disadvantaged: 1 } };
    const dated = { candidate: { kinds: ['EI'], workforce } } as const;
    expect(text('share-doubt-dated/headcount', dated, 'fr')).toBe(
      'À confirmer\u202f: Le texte ne dit ni dans quelle mesure (personnes ou équivalents temps plein), ni dans quel périmètre (structure ou établissement), ni à quelle date la part est appréciée. Lecture retenue\u202f: en personnes, les nombres tels qu’ils sont donnés, pour toute la structure, au jour du décompte, le 31 mars 2026. Le préciser dans le règlement de la consultation. [CCP, art. R2113-7\u202f; Décret n°\u00a02022-1683 du 28 décembre 2022]',
    );
    const undated = { candidate: { kinds: [], ...people({ total: 2, disadvantaged: 1 }) } } as const;
    expect(text('share-doubt/headcount', undated, 'en')).toContain(
      'Reading used: in people, the numbers as given, for the whole structure, on a day that is not given.',
    );
    expect(text('share-without-kind', undated, 'fr')).toContain('la part minimale de l’effectif est atteinte');
  });

  it('say one thing for each outcome', () => {
    const low = { candidate: { kinds: ['GEIQ'], ...tooFew } } as const;
    expect(text('equivalent-share-too-low', low, 'en')).toBe(
      'Breached: The article does not name this kind of structure (GEIQ): it would enter only as an equivalent structure, and the smallest share of the workforce is not reached. It cannot enter. [CCP, art. L2113-13 (inferred); Code du travail, art. L1253-1 (inferred)]',
    );
    const training = { reservation: 'social-economy', service: '80530000' } as const;
    expect(text('service-not-listed', training, 'fr')).not.toContain('nettoyage');
    const award = { on: '2023-05-10' } as const;
    const awarded = {
      on: '2026-05-09',
      reservation: 'social-economy',
      candidate: { kinds: ['AI'], socialEconomy: true, socialEconomyAward: award },
    } as const;
    expect(text('award-recent', awarded, 'en')).toBe(
      'Breached: A contract was awarded to this structure on the same ground on 10 May 2023: no other one may be during the three years that follow, until 10 May 2026. The award is looked at on 9 May 2026: if it is planned later, give that day. [CCP, art. L2113-16]',
    );
    const eatt = { reservation: 'disability', candidate: { kinds: ['EATT'] } } as const;
    expect(text('by-right/EATT', eatt, 'en')).toContain('Reading used: an EATT enters by its kind; no ruling says so.');
  });

  it('are well typeset', () => {
    const own = Object.entries(siaeMessages).filter(([code]) => /^siae\/(?:reservation|workers|workforce)/.test(code));
    expect(own).toHaveLength(10 + 46 + 4 * 5 + 4);
    expect(own.flatMap(([, { fr }]) => frenchFaults(fr))).toEqual([]);
  });

  it('round no share to the minimum', () => {
    const { shares } = mayEnterReservation(
      asks({ candidate: { kinds: ['EI'], ...people({ total: 1_000_000, disadvantaged: 499_999 }) } }),
    );
    expect(shares.headcount!.share.value.equals(exact('0.499999'))).toBe(true);
  });
});
