import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

import {
  addDays,
  civilDate,
  insertionContract,
  insertionContracts,
  insertionContractSchema,
  lawTables,
  renderFinding,
  rowOn,
  safeInsertionContract,
  seniorContracts,
  siaeMessages,
  valueOn,
  type ContractExtensionInput,
  type CumulationInput,
  type Finding,
  type GreatDifficultyInput,
  type InsertionContract,
  type InsertionContractInput,
  type LawTable,
} from '../../src/index.js';
import { firstUncovered } from '../../src/siae/limits/contract-checks.js';
import { insertionContractMessages } from '../../src/siae/limits/insertion-contract-messages.js';
import { INSERTION_CONTRACTS } from '../law/expected-values.js';
import { runs } from '../support/runs.js';

const contract = (fields: Partial<InsertionContractInput> = {}): InsertionContractInput => ({
  on: '2026-01-10',
  kind: 'EI',
  firstDay: '2026-01-15',
  lastDay: '2026-12-31',
  weeklyHours: 26,
  derogations: [],
  extensions: [],
  ...fields,
});

const seen = new Set<string>();
const printed = new Set<string>();

// Every finding met by these tests is also written, in both languages.
function assess(input: InsertionContractInput): InsertionContract {
  const result = insertionContract(input);
  for (const one of result.findings) {
    seen.add(one.code);
    for (const locale of ['fr', 'en'] as const) printed.add(renderFinding(one, siaeMessages, locale));
  }
  return result;
}

// The input as from somebody who does not know these facts.
function without<T extends object>(value: T, ...keys: readonly (keyof T)[]): T {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key as keyof T))) as T;
}

const PREFIX = 'siae/insertion-contract-';
const point = ({ code }: Finding): string => code.replace(PREFIX, '').replace('siae/', '');
const shown = (one: Finding): string =>
  [point(one), one.outcome, one.severity, one.reason ?? '-', one.path.join('.')].join(' ');
const said = (input: InsertionContractInput): readonly string[] => assess(input).findings.map(shown);
const about = (name: string, input: InsertionContractInput): readonly string[] =>
  said(input).filter((one) => one.startsWith(`${name} `));
const outcomes = (input: InsertionContractInput): Readonly<Record<string, string>> =>
  Object.fromEntries(assess(input).findings.map((one) => [point(one), one.outcome]));

describe('the dated values', () => {
  const { kinds, length, waiver, hours, cumulation, greatDifficulty, extensions, endIndemnity, immersion } =
    insertionContracts;
  const { kinds: seniorKinds, age, seniority, cap, hours: seniorHours, gap } = seniorContracts;
  const tables: readonly LawTable<unknown>[] = [
    kinds,
    ...[length, waiver, hours, cumulation, greatDifficulty, extensions, immersion].flatMap((some) =>
      Object.values<LawTable<unknown>>(some),
    ),
    endIndemnity,
    seniorKinds,
    ...[age, seniority, cap].flatMap((some) => Object.values<LawTable<unknown>>(some)),
    seniorHours,
    gap,
  ];

  it.each(INSERTION_CONTRACTS)('%s on %s', (id, day, value) => {
    const table = tables.find((one) => one.id === id);
    expect(table && valueOn(table, civilDate(day))).toEqual(value);
  });

  it('are all there, and hold on no day before', () => {
    expect(new Set(INSERTION_CONTRACTS.map(([id]) => id))).toEqual(new Set(tables.map(({ id }) => id)));
    for (const table of tables) {
      const days = INSERTION_CONTRACTS.filter(([id]) => id === table.id).map(([, day]) => civilDate(day));
      expect(days).toHaveLength(2 * table.rows.length);
      expect(rowOn(table, addDays(days[0]!, -1))).toBeUndefined();
      expect(lawTables).toContain(table);
    }
  });
});

describe('length', () => {
  it.each<[lastDay: string, outcome: string]>([
    ['2026-05-13', 'breached'],
    ['2026-05-14', 'met'],
    ['2026-05-15', 'met'],
  ])('four months from 15 January 2026, ending on %s: %s', (lastDay, outcome) => {
    expect(outcomes(contract({ lastDay, adaptedSentence: false }))['minimum']).toBe(outcome);
  });

  it('is waived for an adapted sentence, and asked about when that is not known', () => {
    const short = contract({ lastDay: '2026-02-14' });
    expect(about('minimum-waived', { ...short, adaptedSentence: true })).toEqual(['minimum-waived met info - lastDay']);
    expect(about('minimum-unknown', short)).toEqual(['minimum-unknown uncertain warning missing-fact lastDay']);
    expect(about('minimum', { ...short, adaptedSentence: false })).toEqual(['minimum breached blocking - lastDay']);
    expect(about('minimum-waived', { ...short, kind: 'ACI', adaptedSentence: true })).toHaveLength(1);
  });

  it('is waived in an AI by a wording of 2020 alone, which settles nothing', () => {
    const short = contract({ kind: 'AI', lastDay: '2026-02-14', adaptedSentence: true });
    expect(said(short)[0]).toBe('minimum-waiver-unread uncertain warning unconfirmed-value lastDay');
    expect(said({ ...short, lastDay: '2026-05-14' })[0]).toBe('minimum met info - lastDay');
  });

  it.each<[lastDay: string, outcome: string]>([
    ['2028-01-13', 'met'],
    ['2028-01-14', 'met'],
    ['2028-01-15', 'breached'],
  ])('24 months from 15 January 2026, ending on %s: %s', (lastDay, outcome) => {
    for (const kind of ['EI', 'AI', 'ACI'] as const) {
      expect(outcomes(contract({ kind, lastDay }))['maximum']).toBe(outcome);
    }
  });

  it.each<[firstDay: string, shortest: string, longest: string]>([
    ['2026-01-15', '2026-05-14', '2028-01-14'],
    ['2026-03-01', '2026-06-30', '2028-02-29'],
    // A month too short to have the day ends the length on its own last day.
    ['2026-10-31', '2027-02-28', '2028-10-30'],
    ['2024-02-29', '2024-06-28', '2026-02-28'],
  ])('from %s: %s at least, %s at most', (firstDay, shortest, longest) => {
    const { shortestUntil, longestUntil } = assess(contract({ firstDay, lastDay: longest }));
    expect([shortestUntil, longestUntil]).toEqual([shortest, longest]);
  });

  it('is written for people', () => {
    const [first] = assess(contract({ lastDay: '2026-05-14' })).findings;
    expect(renderFinding(first!, siaeMessages, 'en')).toBe(
      'Met: A CDDI lasts at least 4\u202fmonths: up to 14 May 2026 at least, and this one ends on 14 May 2026. A shorter one is only for a sentenced person with an adapted sentence. [Code du travail, art. L5132-5]',
    );
  });
});

describe('hours a week', () => {
  it('case 15: an ACI, 18 hours, no derogation', () => {
    const input = contract({ kind: 'ACI', lastDay: '2026-05-14', weeklyHours: 18 });
    expect(said(input)).toEqual([
      'minimum met info - lastDay',
      'maximum met info - lastDay',
      'maximum-hours met info - weeklyHours',
      'minimum-hours breached blocking - weeklyHours',
      'no-end-indemnity not-applicable info - ',
    ]);
    const breach = assess(input).findings[3]!;
    expect(breach.basis[0]?.label).toBe('Code du travail, art. L5132-15-1');
    expect(renderFinding(breach, siaeMessages, 'fr').replaceAll('\u202f', ' ')).toBe(
      'Non conforme : Heures par semaine : 18 h. Il en faut au moins 20 h, sauf dérogation du préfet : cumul avec un autre contrat à temps partiel ou, dans un ACI, risque de grande exclusion. [Code du travail, art. L5132-15-1]',
    );
  });

  it.each<[hours: string, least: string, most: string]>([
    ['19.99', 'breached', 'met'],
    ['20', 'met', 'met'],
    ['35', 'met', 'met'],
    ['35.01', 'met', 'breached'],
  ])('%s hours', (weeklyHours, least, most) => {
    const found = outcomes(contract({ weeklyHours }));
    expect([found['minimum-hours'], found['maximum-hours']]).toEqual([least, most]);
  });
});

const cumulation = (fields: Partial<CumulationInput> = {}): CumulationInput => ({
  reason: 'cumulation',
  decisions: [{ decidedOn: '2026-03-02', firstDay: '2026-03-15', lastDay: '2026-09-14' }],
  pathFirstDay: '2025-10-15',
  otherHours: 12,
  otherEmployer: 'other',
  promiseOfHire: true,
  supportPlan: true,
  ...fields,
});
const SIX_MONTHS = { firstDay: '2026-03-15', lastDay: '2026-09-14' };
const cumulated = (
  fields: Partial<CumulationInput> = {},
  others: Partial<InsertionContractInput> = {},
): InsertionContractInput =>
  contract({
    on: '2025-10-10',
    firstDay: '2025-10-15',
    lastDay: '2026-10-14',
    weeklyHours: 15,
    hoursPeriod: SIX_MONTHS,
    derogations: [cumulation(fields)],
    ...others,
  });

describe('another part-time contract', () => {
  it('case 17: 15 hours in an EI and 12 in a firm, five months after path entry, six months allowed', () => {
    const { findings } = assess(cumulated());
    expect(findings.map(shown).slice(2)).toEqual([
      'maximum-hours met info - weeklyHours',
      'cumulation-employer met info - derogations.0.otherEmployer',
      'cumulation-path met info - derogations.0.pathFirstDay',
      'cumulation-hours met info - derogations.0.otherHours',
      'cumulation-length met info - derogations.0.decisions',
      'cumulation-renewals met info - derogations.0.decisions',
      'cumulation-promise met info - derogations.0.promiseOfHire',
      'cumulation-plan met info - derogations.0.supportPlan',
      'hours-derogated met info - weeklyHours',
      'no-end-indemnity not-applicable info - ',
    ]);
    const hours = findings.find((one) => point(one) === 'cumulation-hours')!;
    expect(hours.figures.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'here 15',
      'elsewhere 12',
      'total 27',
      'minimum 24',
    ]);
    expect(hours.basis.map(({ article }) => article)).toEqual([
      'art. D5132-10-5-3',
      'art. D5132-10-5-4',
      'art. L5132-5',
      'art. L3123-27',
    ]);
  });

  it.each<[point: string, outcome: string, whole: string, fields: Partial<CumulationInput>]>([
    ['cumulation-employer-barred', 'breached', 'breached', { otherEmployer: 'siae' }],
    ['cumulation-employer-barred', 'breached', 'breached', { otherEmployer: 'ea' }],
    ['cumulation-path', 'met', 'met', { pathFirstDay: '2025-11-15' }],
    ['cumulation-path', 'breached', 'breached', { pathFirstDay: '2025-11-16' }],
    ['cumulation-hours', 'met', 'met', { otherHours: 9 }],
    ['cumulation-hours', 'breached', 'breached', { otherHours: '8.99' }],
    ['cumulation-no-promise', 'breached', 'breached', { promiseOfHire: false }],
    ['cumulation-no-plan', 'breached', 'breached', { supportPlan: false }],
    ['derogation-decision', 'breached', 'breached', { decisions: [] }],
    [
      'cumulation-length-exceeded',
      'breached',
      'breached',
      { decisions: [{ decidedOn: '2026-03-02', firstDay: '2026-03-15', lastDay: '2026-09-15' }] },
    ],
    ['derogation-late', 'uncertain', 'uncertain', { decisions: [{ decidedOn: '2026-03-16', ...SIX_MONTHS }] }],
  ])('%s: %s, the whole %s', (name, outcome, whole, fields) => {
    const found = outcomes(cumulated(fields));
    expect(found[name]).toBe(outcome);
    expect(found['hours-derogated'] ?? found['hours-not-derogated'] ?? found['hours-derogated-unsettled']).toBe(whole);
  });

  it('says nothing of the length of decisions that are not there', () => {
    const found = outcomes(cumulated({ decisions: [] }));
    expect(found).not.toHaveProperty('cumulation-length');
    expect(found).not.toHaveProperty('cumulation-renewals');
  });

  it('a decision taken on its first day is in time, the day after it is not, and the text gives the reading', () => {
    const decided = (decidedOn: string): InsertionContractInput =>
      cumulated({ decisions: [{ decidedOn, ...SIX_MONTHS }] });
    expect(outcomes(decided('2026-03-15'))['hours-derogated']).toBe('met');
    const late = assess(decided('2026-03-16')).findings.find((one) => point(one) === 'hours-derogated-unsettled')!;
    expect(renderFinding(late, siaeMessages, 'en').replaceAll('\u202f', ' ')).toBe(
      'To be confirmed: Hours a week from 15 March 2026 to 14 September 2026: 15 h, instead of at least 20 h. The texts do not say whether the derogation covers all these days. Reading used: as long as the prefect has not confirmed it, 20 h stay due. [Code du travail, art. L5132-5]',
    );
  });

  it('does not break a contract that another derogation makes lawful', () => {
    const input = cumulated({}, { derogations: [cumulation({ otherEmployer: 'ea' }), cumulation()] });
    expect(said(input).filter((one) => !one.includes(' met '))).toEqual([
      'derogation-not-needed not-applicable warning - derogations.0',
      'no-end-indemnity not-applicable info - ',
    ]);
    // Needed for the days that no other covers, its conditions are said.
    const later = { decidedOn: '2026-09-01', firstDay: '2026-09-15', lastDay: '2026-10-14' };
    const both = cumulated(
      {},
      {
        hoursPeriod: { firstDay: '2026-03-15', lastDay: '2026-10-14' },
        derogations: [cumulation({ otherEmployer: 'ea', decisions: [later] }), cumulation()],
      },
    );
    expect(outcomes(both)['cumulation-employer-barred']).toBe('breached');
    expect(outcomes(both)['hours-not-derogated']).toBe('breached');
  });

  it('asks for what is not known', () => {
    const known = without(cumulation(), 'pathFirstDay', 'promiseOfHire', 'supportPlan');
    const input = cumulated({}, { derogations: [known] });
    expect(said(input).filter((one) => one.includes('missing-fact'))).toEqual([
      'cumulation-path-unknown uncertain warning missing-fact derogations.0.pathFirstDay',
      'cumulation-promise-unknown uncertain warning missing-fact derogations.0.promiseOfHire',
      'cumulation-plan-unknown uncertain warning missing-fact derogations.0.supportPlan',
      'hours-derogated-unknown uncertain warning missing-fact weeklyHours',
    ]);
  });

  const second = { decidedOn: '2026-09-01', firstDay: '2026-09-15', lastDay: '2027-03-14' };
  const third = { decidedOn: '2027-03-01', firstDay: '2027-03-15', lastDay: '2027-09-14' };
  const [first] = cumulation().decisions;
  const year = { firstDay: '2026-03-15', lastDay: '2027-03-14' };

  it('is renewed once', () => {
    const long = { lastDay: '2027-10-14' };
    const twice = cumulated({ decisions: [second, first!] }, { ...long, hoursPeriod: year });
    expect(outcomes(twice)['hours-derogated']).toBe('met');
    const thrice = cumulated({ decisions: [first!, second, third] }, { ...long, hoursPeriod: year });
    expect(outcomes(thrice)['cumulation-renewals-exceeded']).toBe('breached');
    expect(outcomes(thrice)['hours-not-derogated']).toBe('breached');
  });

  it('is renewed once over all the derogations: written as two, it is no longer sure', () => {
    const long = { lastDay: '2027-10-14', hoursPeriod: { firstDay: '2026-03-15', lastDay: '2027-09-14' } };
    const split = cumulated(
      {},
      { ...long, derogations: [cumulation({ decisions: [first!, second] }), cumulation({ decisions: [third] })] },
    );
    expect(said(split).filter((one) => one.includes('uncertain'))).toEqual([
      'cumulation-together uncertain warning unsettled-law derogations.1.decisions',
      'hours-derogated-unsettled uncertain warning unsettled-law weeklyHours',
    ]);
    // The same decision under two derogations is one decision; the first two stay sure.
    const same = cumulated(
      {},
      { derogations: [cumulation({ decisions: [first!, second] }), cumulation({ decisions: [second] })] },
    );
    expect(outcomes({ ...same, lastDay: '2027-10-14', hoursPeriod: year })['hours-derogated']).toBe('met');
  });

  it('covers the days that the prefect decided on, and no other', () => {
    const input = cumulated({}, { hoursPeriod: { firstDay: '2026-03-15', lastDay: '2026-09-15' } });
    const breach = assess(input).findings.find((one) => point(one) === 'hours-not-derogated')!;
    expect(breach.figures.find(({ name }) => name === 'uncovered')?.value).toBe('2026-09-15');
    // Without days of their own, these are the hours of the whole contract.
    expect(outcomes(without(cumulated(), 'hoursPeriod'))['hours-not-derogated']).toBe('breached');
  });

  it('was not read before the decree of 1 September 2021', () => {
    const decided = (decidedOn: string): InsertionContractInput =>
      cumulated(
        { decisions: [{ decidedOn, firstDay: '2021-11-15', lastDay: '2022-05-14' }], pathFirstDay: '2021-07-01' },
        {
          on: '2021-06-15',
          firstDay: '2021-07-01',
          lastDay: '2022-06-30',
          hoursPeriod: { firstDay: '2021-11-15', lastDay: '2022-05-14' },
        },
      );
    expect(outcomes(decided('2021-09-01'))['hours-derogated']).toBe('met');
    expect(said(decided('2021-08-31')).filter((one) => one.includes('derogat'))).toEqual([
      'derogation-unread uncertain warning unconfirmed-value derogations.0',
      'hours-derogated-unread uncertain warning unconfirmed-value weeklyHours',
    ]);
  });

  it('is of no use where the hours are enough', () => {
    expect(outcomes(cumulated({ otherEmployer: 'ea' }, { weeklyHours: 20 }))).not.toHaveProperty('cumulation-employer');
  });
});

describe('great difficulty in an ACI', () => {
  const YEAR = { decidedOn: '2026-01-05', firstDay: '2026-01-15', lastDay: '2027-01-14' };
  const LONGER = { ...YEAR, lastDay: '2027-01-15' };
  const NEXT = { decidedOn: '2027-01-05', firstDay: '2027-01-15', lastDay: '2027-12-31' };
  const difficult = (
    fields: Partial<GreatDifficultyInput> = {},
    others: Partial<InsertionContractInput> = {},
  ): InsertionContractInput =>
    contract({
      kind: 'ACI',
      weeklyHours: 8,
      lastDay: '2027-12-31',
      hoursPeriod: { firstDay: '2026-01-15', lastDay: '2027-01-14' },
      derogations: [
        { reason: 'great-difficulty', scope: 'individual', decisions: [YEAR], writtenInContract: true, ...fields },
      ],
      ...others,
    });

  it.each<[what: string, expected: readonly string[], fields: Partial<GreatDifficultyInput>]>([
    ['twelve months', ['great-difficulty-length met', 'hours-derogated met'], {}],
    ['the same for all', ['great-difficulty-length met', 'hours-derogated met'], { scope: 'collective' }],
    [
      'a day more for all',
      ['great-difficulty-length-exceeded breached', 'hours-not-derogated breached'],
      { scope: 'collective', decisions: [LONGER] },
    ],
    [
      'a second decision for all',
      ['great-difficulty-again uncertain', 'hours-derogated-unsettled uncertain'],
      { scope: 'collective', decisions: [YEAR, NEXT] },
    ],
    [
      'a day more for one, and no action known',
      ['great-difficulty-length-unknown uncertain', 'hours-derogated-unknown uncertain'],
      { decisions: [LONGER] },
    ],
    [
      'an action that ends that day, in a convention not known',
      ['great-difficulty-length-unknown uncertain', 'hours-derogated-unknown uncertain'],
      { decisions: [LONGER], actionLastDay: '2027-01-15' },
    ],
    [
      'an action that ends that day, as the convention',
      ['great-difficulty-action met', 'hours-derogated met'],
      { decisions: [LONGER], actionLastDay: '2027-01-15', conventionLastDay: '2027-01-15' },
    ],
    [
      'an action that outlasts the convention',
      ['great-difficulty-convention uncertain', 'hours-derogated-unsettled uncertain'],
      { decisions: [LONGER], actionLastDay: '2027-01-15', conventionLastDay: '2027-01-14' },
    ],
    [
      'an action that ended the day before',
      ['great-difficulty-action-past breached', 'hours-not-derogated breached'],
      { decisions: [LONGER], actionLastDay: '2027-01-14' },
    ],
    ['no decision', ['derogation-decision breached', 'hours-not-derogated breached'], { decisions: [] }],
    [
      'not in the contract',
      ['great-difficulty-not-written breached', 'hours-not-derogated breached'],
      { writtenInContract: false },
    ],
  ])('%s', (_, expected, fields) => {
    const found = Object.entries(outcomes(difficult(fields))).map((pair) => pair.join(' '));
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  it.each(['individual', 'collective'] as const)('%s: twelve months over all the derogations', (scope) => {
    const one = { reason: 'great-difficulty', scope, writtenInContract: true } as const;
    const both = difficult(
      {},
      {
        hoursPeriod: { firstDay: '2026-01-15', lastDay: '2027-12-31' },
        derogations: [
          { ...one, decisions: [YEAR] },
          { ...one, decisions: [NEXT] },
        ],
      },
    );
    expect(said(both).filter((some) => some.includes('uncertain'))).toEqual(
      scope === 'individual'
        ? [
            'great-difficulty-length-unknown uncertain warning missing-fact derogations.1.decisions',
            'hours-derogated-unknown uncertain warning missing-fact weeklyHours',
          ]
        : [
            'great-difficulty-again uncertain warning unsettled-law derogations.1.decisions',
            'hours-derogated-unsettled uncertain warning unsettled-law weeklyHours',
          ],
    );
    // The first alone is still sure of its own year, and the second is not needed for it.
    const first = { ...both, hoursPeriod: { firstDay: '2026-01-15', lastDay: '2027-01-14' } };
    expect(outcomes(first)).toMatchObject({ 'hours-derogated': 'met', 'derogation-not-needed': 'not-applicable' });
  });

  it('is not open to an EI or an AI', () => {
    for (const kind of ['EI', 'AI'] as const) {
      expect(about('great-difficulty-kind', difficult({}, { kind }))).toEqual([
        'great-difficulty-kind breached blocking - derogations.0.reason',
      ]);
      expect(outcomes(difficult({}, { kind }))['hours-not-derogated']).toBe('breached');
    }
  });

  it('asks whether the contract says so, and was not read before the decree', () => {
    const derogation = { reason: 'great-difficulty', scope: 'individual', decisions: [YEAR] } as const;
    expect(about('great-difficulty-written-unknown', difficult({}, { derogations: [derogation] }))).toEqual([
      'great-difficulty-written-unknown uncertain warning missing-fact derogations.0.writtenInContract',
    ]);
    const early = difficult({ decisions: [{ ...YEAR, decidedOn: '2021-08-31' }] });
    expect(outcomes(early)['derogation-unread']).toBe('uncertain');
  });
});

describe('beyond 24 months', () => {
  const extended = (
    extension: ContractExtensionInput,
    fields: Partial<InsertionContractInput> = {},
  ): InsertionContractInput => contract({ lastDay: '2028-06-30', extensions: [extension], ...fields });
  const granted = { specialDifficulty: true, decidedOn: '2027-12-15', decidedBy: 'prescriber' } as const;
  const older = { reason: 'age-50', age: 50, ...granted } as const;
  const disabled = { reason: 'disability', ...granted } as const;

  const training = (trainingLastDay: string, trainingFirstDay = '2027-09-01'): InsertionContractInput =>
    extended({ reason: 'training', trainingFirstDay, trainingLastDay });

  it('a training in progress, to its last day and no further', () => {
    expect(outcomes(training('2028-06-30'))['extended']).toBe('met');
    expect(outcomes(training('2028-06-29'))['not-extended']).toBe('breached');
    expect(outcomes(training('2028-01-15'))['extension-training']).toBe('met');
    expect(outcomes(training('2028-01-14'))['extension-training-over']).toBe('breached');
    expect(outcomes(training('2028-01-14'))['not-extended']).toBe('breached');
  });

  it('a training in progress has begun by the last of the 24 months, which is asked', () => {
    expect(outcomes(training('2028-06-30', '2028-01-14'))).toMatchObject({
      'extension-training-start': 'met',
      extended: 'met',
    });
    expect(outcomes(training('2028-06-30', '2028-01-15'))).toMatchObject({
      'extension-training-later': 'breached',
      'not-extended': 'breached',
    });
    const unknown = extended({ reason: 'training', trainingLastDay: '2028-06-30' });
    expect(said(unknown).filter((one) => one.includes('uncertain'))).toEqual([
      'extension-training-start-unknown uncertain warning missing-fact extensions.0.trainingFirstDay',
      'extended-unknown uncertain warning missing-fact lastDay',
    ]);
    const result = safeInsertionContract(training('2028-06-30', '2028-07-01'));
    expect(result.ok ? 'checked' : [result.error.code, result.error.path.join('.')]).toEqual([
      'core/reversed-period',
      'extensions.0.trainingLastDay',
    ]);
  });

  it.each<
    [
      what: string,
      expected: readonly string[],
      extension: ContractExtensionInput,
      fields?: Partial<InsertionContractInput>,
    ]
  >([
    ['aged 50', ['extension-age met', 'extended met'], older],
    ['aged 49', ['extension-age breached', 'not-extended breached'], { ...older, age: 49 }],
    ['disabled', ['extension-decider met', 'extended met'], disabled],
    [
      'no particular difficulty',
      ['extension-no-difficulty breached', 'not-extended breached'],
      { ...disabled, specialDifficulty: false },
    ],
    [
      'difficulty not known',
      ['extension-difficulty-unknown uncertain', 'extended-unknown uncertain'],
      { reason: 'disability', decidedOn: '2027-12-15', decidedBy: 'prescriber' },
    ],
    [
      'decider not known',
      ['extension-decider-unknown uncertain', 'extended-unknown uncertain'],
      { reason: 'disability', specialDifficulty: true, decidedOn: '2027-12-15' },
    ],
    [
      'D12: by the EI that recruited directly',
      ['extension-by-structure uncertain', 'extended-without-aid uncertain'],
      { ...older, decidedBy: 'structure' },
      { directRecruitment: true },
    ],
    [
      'D12: by the ACI that recruited directly',
      ['extension-by-structure uncertain', 'extended-without-aid uncertain'],
      { ...disabled, decidedBy: 'structure' },
      { kind: 'ACI', directRecruitment: true },
    ],
    [
      'by an EI that did not recruit directly',
      ['extension-no-decider breached', 'not-extended breached'],
      { ...older, decidedBy: 'structure' },
      { directRecruitment: false },
    ],
    [
      'by an EI, recruitment not known',
      ['extension-decider-unknown uncertain', 'extended-unknown uncertain'],
      { ...older, decidedBy: 'structure' },
    ],
    [
      'by an AI, even recruiting directly',
      ['extension-no-prescriber breached', 'not-extended breached'],
      { ...older, decidedBy: 'structure' },
      { kind: 'AI', directRecruitment: true },
    ],
    [
      'in an AI, decider not known',
      ['extension-prescriber-unknown uncertain', 'extended-unknown uncertain'],
      { reason: 'disability', specialDifficulty: true, decidedOn: '2027-12-15' },
      { kind: 'AI' },
    ],
  ])('%s', (_, expected, extension, fields) => {
    const found = Object.entries(outcomes(extended(extension, fields))).map((pair) => pair.join(' '));
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });

  it('says of D12 which reading was used, and on what', () => {
    const input = extended({ ...older, decidedBy: 'structure' }, { directRecruitment: true });
    expect(about('extension-by-structure', input)).toEqual([
      'extension-by-structure uncertain warning unsettled-law extensions.0.decidedBy',
    ]);
    expect(about('extended-without-aid', input)).toEqual([
      'extended-without-aid uncertain warning unsettled-law lastDay',
    ]);
    const one = assess(input).findings.find((some) => point(some) === 'extension-by-structure')!;
    expect(one.basis.map(({ article }) => article)).toEqual(['art. L5132-5', 'art. R5132-1-8', 'art. R5132-1-9']);
    expect(renderFinding(one, siaeMessages, 'en')).toContain(
      'Reading used: without a prescriber, the contract may run but the aid is not secured.',
    );
  });

  it.each<[what: string, months: number, extension: ContractExtensionInput, last: string, after: string]>([
    ['aged 50', 84, older, '2033-01-14', '2033-01-15'],
    ['disabled', 60, disabled, '2031-01-14', '2031-01-15'],
  ])('%s: %d months of path from the contract, and a doubt beyond', (_, months, extension, last, after) => {
    const inPath = extended(extension, { lastDay: last });
    expect(about('total-in-path', inPath)).toEqual(['total-in-path not-applicable info - extensions.0']);
    expect(outcomes(inPath)['extended']).toBe('met');
    const beyond = extended(extension, { lastDay: after });
    expect(about('total-beyond-path', beyond)).toEqual([
      'total-beyond-path uncertain warning unsettled-law extensions.0',
    ]);
    expect(outcomes(beyond)['extended-without-aid']).toBe('uncertain');
    const one = assess(beyond).findings.find((some) => point(some) === 'total-beyond-path')!;
    expect(one.basis.map(({ article }) => article)).toEqual(['art. R5132-1-8']);
    expect(one.figures.map(({ value }) => value)).toEqual([String(months), last, after]);
  });

  it('says twenty years at 50 to be no settled matter, in words', () => {
    const one = assess(extended(older, { lastDay: '2046-01-14' })).findings.find(
      (some) => point(some) === 'total-beyond-path',
    )!;
    expect(renderFinding(one, siaeMessages, 'en').replaceAll('\u202f', ' ')).toBe(
      'To be confirmed: The article on the contract sets no total for this reason, but the path lasts at most 84 months: suspensions apart, it is over by 14 January 2033, and the contract ends on 14 January 2046. Reading used: the contract may run, but the aid, which follows the path, stops. Have such a length confirmed before signing. [Code du travail, art. R5132-1-8]',
    );
  });

  it('the total of the path was not read before the decree of 1 September 2021', () => {
    const signed = (on: string): InsertionContractInput =>
      extended(older, { on, firstDay: '2021-09-15', lastDay: '2024-01-14' });
    expect(about('total-unread', signed('2021-08-31'))).toEqual(['total-unread not-applicable info - extensions.0']);
    expect(about('total-in-path', signed('2021-09-01'))).toHaveLength(1);
  });

  it('is decided while the contract runs, on its last day at the latest', () => {
    const decided = (decidedOn: string): Readonly<Record<string, string>> =>
      outcomes(extended({ ...older, decidedOn }));
    expect(decided('2028-01-14')['extended']).toBe('met');
    expect(decided('2028-01-15')).toMatchObject({ 'extension-late': 'uncertain', 'extended-late': 'uncertain' });
    const unknown = extended({ reason: 'disability', specialDifficulty: true, decidedBy: 'prescriber' });
    expect(said(unknown).filter((one) => one.includes('uncertain'))).toEqual([
      'extension-decided-unknown uncertain warning missing-fact extensions.0.decidedOn',
      'extended-unknown uncertain warning missing-fact lastDay',
    ]);
  });

  const YEARS = [
    { decidedOn: '2027-12-15', firstDay: '2028-01-15', lastDay: '2029-01-14' },
    { decidedOn: '2028-12-15', firstDay: '2029-01-15', lastDay: '2030-01-14' },
    { decidedOn: '2029-12-15', firstDay: '2030-01-15', lastDay: '2031-01-14' },
  ];
  const serious = (decisions = YEARS, fields: Partial<InsertionContractInput> = {}): InsertionContractInput =>
    extended(
      { reason: 'serious-difficulty', decisions, decidedBy: 'prescriber' },
      { kind: 'ACI', lastDay: '2031-01-14', ...fields },
    );

  it('very serious difficulties: a year at a time, sixty months in all, in an AI or an ACI', () => {
    expect(outcomes(serious())).toMatchObject({
      'extension-decisions': 'met',
      'extension-total': 'met',
      'extension-decider': 'met',
      extended: 'met',
    });
    expect(outcomes(serious(YEARS, { kind: 'AI' }))['extended']).toBe('met');
    expect(about('extension-reason', serious(YEARS, { kind: 'EI' }))).toEqual([
      'extension-reason breached blocking - extensions.0.reason',
    ]);
    expect(outcomes(serious(YEARS, { kind: 'EI' }))['not-extended']).toBe('breached');
  });

  it('very serious difficulties: a day more is too much', () => {
    const [, , last] = YEARS;
    const long = [...YEARS.slice(0, 2), { ...last!, lastDay: '2031-01-15' }];
    expect(outcomes(serious(long))['extension-decision-long']).toBe('breached');
    const more = [...YEARS, { decidedOn: '2030-12-15', firstDay: '2031-01-15', lastDay: '2031-01-15' }];
    expect(outcomes(serious(more, { lastDay: '2031-01-15' }))['extension-total']).toBe('breached');
  });

  it('very serious difficulties: decisions leave no day out', () => {
    const [first, , last] = YEARS;
    const breach = assess(serious([first!, last!])).findings.find((one) => point(one) === 'not-extended')!;
    expect(breach.figures.find(({ name }) => name === 'uncovered')?.value).toBe('2029-01-15');
    expect(outcomes(serious([]))).toMatchObject({ 'extension-no-decision': 'breached', 'not-extended': 'breached' });
  });

  it('very serious difficulties: each decision comes before the days that it is for', () => {
    const [first, ...others] = YEARS;
    const decided = (decidedOn: string): InsertionContractInput => serious([{ ...first!, decidedOn }, ...others]);
    expect(outcomes(decided('2028-01-14'))['extended']).toBe('met');
    expect(said(decided('2028-01-15')).filter((one) => one.includes('uncertain'))).toEqual([
      'extension-late uncertain warning unsettled-law extensions.0.decisions.0',
      'extended-late uncertain warning unsettled-law lastDay',
    ]);
    // Years after the contract is over.
    expect(outcomes(decided('2035-01-01'))['extended-late']).toBe('uncertain');
  });

  it('takes one valid reason; another that fails takes nothing away', () => {
    const input = contract({ lastDay: '2028-06-30', extensions: [{ ...older, age: 40 }, disabled] });
    expect(outcomes(input)['extended']).toBe('met');
    expect(said(input).filter((one) => one.includes('extensions.0'))).toEqual([
      'extension-not-needed not-applicable warning - extensions.0',
    ]);
    // A reason of which a condition is not known serves no more than one that fails.
    const asked = without<ContractExtensionInput>(older, 'decidedBy' as never);
    const { extended: whole, 'extension-not-needed': useless } = outcomes({ ...input, extensions: [asked, disabled] });
    expect([whole, useless]).toEqual(['met', 'not-applicable']);
  });
});

describe('immersion elsewhere', () => {
  const spent = (immersionDays: number, fields: Partial<InsertionContractInput> = {}): string | undefined =>
    said(contract({ ...fields, immersionDays })).find((one) => one.startsWith('immersion'));

  // From 15 January to 31 December 2026: 351 days, of which 87.75 are a quarter; 250 or 251 worked ones, 62.5 or 62.75.
  it.each<[days: number, finding: string]>([
    // 62 worked days at most.
    [86, 'immersion met info - immersionDays'],
    // From 61 to 63 worked days.
    [87, 'immersion-unsettled uncertain warning unsettled-law immersionDays'],
    // From 62 to 64.
    [88, 'immersion-unsettled uncertain warning unsettled-law immersionDays'],
    // 63 at least.
    [89, 'immersion breached blocking - immersionDays'],
  ])('%d days out of 351: %s', (immersionDays, finding) => {
    expect(spent(immersionDays)).toBe(finding);
  });

  // 1 January to 30 April 2026: 120 days, 30 of them a quarter; 86 worked ones at most, 21.5.
  it.each<[days: number, finding: string]>([
    [31, 'immersion-unsettled uncertain'],
    [32, 'immersion breached'],
  ])('%d days out of 120: %s', (immersionDays, finding) => {
    expect(spent(immersionDays, { firstDay: '2026-01-01', lastDay: '2026-04-30' })).toContain(`${finding} `);
  });

  it('none at all is met, and nothing is said of what is not told', () => {
    expect(spent(0)).toBe('immersion met info - immersionDays');
    expect(outcomes(contract())).not.toHaveProperty('immersion');
  });
});

describe('who, and when', () => {
  it.each(['ETTI', 'EITI'] as const)('an %s signs none', (kind) => {
    const result = assess(contract({ kind }));
    expect(result.findings.map(shown)).toEqual(['kind breached blocking - kind']);
    expect([result.shortestUntil, result.longestUntil]).toEqual([undefined, undefined]);
  });

  it('is refused before the wording in force', () => {
    const result = safeInsertionContract(contract({ on: '2021-06-14' }));
    expect(result.ok ? 'checked' : result.error.message).toBe(
      'siae/no-text-then at on: expected a day from 2021-06-15, the first of the articles applied, found "2021-06-14"',
    );
    expect(safeInsertionContract(contract({ on: '2021-06-15' })).ok).toBe(true);
  });

  it('says up to which day the texts were read', () => {
    expect(about('law-checked-before', contract({ on: '2026-08-20' }))).toEqual([]);
    expect(about('law-checked-before', contract({ on: '2026-08-21' }))).toEqual([
      'law-checked-before uncertain info unconfirmed-value on',
    ]);
    expect(about('law-checked-before', contract({ on: '2026-08-21', kind: 'EITI' }))).toHaveLength(1);
  });

  it.each<[what: string, code: string, path: string, fields: Readonly<Record<string, unknown>>]>([
    ['a last day before the first', 'core/reversed-period', 'lastDay', { lastDay: '2026-01-14' }],
    ['no hour', 'core/number-out-of-range', 'weeklyHours', { weeklyHours: 0 }],
    ['a kind that is no SIAE', 'core/unknown-value', 'kind', { kind: 'GEIQ' }],
    ['a first day too late', 'core/date-out-of-range', 'firstDay', { firstDay: '2191-01-01', lastDay: '2191-12-31' }],
    [
      'hours before the contract',
      'siae/hours-outside-contract',
      'hoursPeriod',
      { hoursPeriod: { firstDay: '2026-01-14', lastDay: '2026-03-01' } },
    ],
    [
      'hours after the contract',
      'siae/hours-outside-contract',
      'hoursPeriod',
      { hoursPeriod: { firstDay: '2026-01-15', lastDay: '2027-01-01' } },
    ],
    [
      'a decision back to front',
      'core/reversed-period',
      'derogations.0.decisions.0.lastDay',
      {
        weeklyHours: 15,
        derogations: [
          cumulation({ decisions: [{ decidedOn: '2026-03-02', firstDay: '2026-03-15', lastDay: '2026-03-14' }] }),
        ],
      },
    ],
    ['an unknown reason', 'core/unknown-value', 'extensions.0.reason', { extensions: [{ reason: 'habit' }] }],
    ['an unknown key', 'core/unknown-key', 'name', { name: 'x' }],
  ])('refuses %s', (_, code, path, fields) => {
    const result = safeInsertionContract({ ...contract(), ...fields });
    expect(result.ok ? 'checked' : [result.error.code, result.error.path.join('.')]).toEqual([code, path]);
  });

  it('reads its schema as JSON Schema', () => {
    expect(z.toJSONSchema(insertionContractSchema, { io: 'input', unrepresentable: 'any' })).toHaveProperty(
      'properties.weeklyHours',
    );
  });
});

describe('properties', () => {
  const offset = fc.integer({ min: 0, max: 60 });

  it('a longer contract never becomes long enough, then too short again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), offset, (length, more) => {
        const ending = (days: number): Readonly<Record<string, string>> =>
          outcomes(contract({ lastDay: addDays(civilDate('2026-01-15'), days), adaptedSentence: false }));
        if (ending(length)['minimum'] === 'met') expect(ending(length + more)['minimum']).toBe('met');
        if (ending(length)['maximum'] === 'breached') expect(ending(length + more)['maximum']).toBe('breached');
      }),
      { numRuns: runs(200) },
    );
  });

  it('the first day that is not covered is the one that a walk day by day finds', () => {
    const origin = civilDate('2026-01-01');
    const cover = fc
      .tuple(offset, offset)
      .map(([start, length]) => ({ firstDay: addDays(origin, start), lastDay: addDays(origin, start + length) }));
    fc.assert(
      fc.property(fc.array(cover, { maxLength: 5 }), offset, (covers, length) => {
        const span = { firstDay: addDays(origin, 20), lastDay: addDays(origin, 20 + length) };
        const days = Array.from({ length: length + 1 }, (_, position) => addDays(span.firstDay, position));
        const walked = days.find((day) => !covers.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay));
        expect(firstUncovered(span, covers)).toBe(walked);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('the texts', () => {
  it('were all met above, with their figures', () => {
    expect([...printed].filter((text) => /[{}]/.test(text))).toEqual([]);
    expect(Object.keys(insertionContractMessages).filter((code) => !seen.has(code))).toEqual([]);
  });
});
