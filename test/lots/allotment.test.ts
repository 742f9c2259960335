import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ALLOTMENT_REASONS,
  allotmentDuty,
  allotmentReasons,
  allotmentTables,
  civilDate,
  lotsMessages,
  renderFinding,
  rowOn,
  safeAllotmentDuty,
  type AllotmentDuty,
  type AllotmentInput,
  type AllotmentReason,
  type BuyerInput,
  type Finding,
  type LawTable,
} from '../../src/index.js';
import { PROCUREMENT_ALLOTMENT } from '../law/expected-values.js';
import { runs } from '../support/runs.js';

const plan = (fields: Partial<AllotmentInput> = {}, on = '2026-06-01'): AllotmentInput => ({
  days: { noticeSentOn: on },
  buyer: { class: 'oph' },
  category: 'services',
  need: '100000',
  lotsPlanned: 1,
  ...fields,
});

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-'].join(' ');
const said = (input: AllotmentInput): readonly string[] => allotmentDuty(input).findings.map(shown);
const only = ({ answer, writtenIn }: AllotmentDuty): string => `${answer} ${String(writtenIn)}`;

const HEAT: BuyerInput = { class: 'oph', role: 'contracting-entity' };

function refusal(input: unknown): string {
  const result = safeAllotmentDuty(input as AllotmentInput);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
}

describe('the tables of allotment', () => {
  const tables: readonly LawTable<unknown>[] = [
    ...Object.values({ ...allotmentTables, ...allotmentReasons }),
  ] as LawTable<unknown>[];
  const byId = new Map(tables.map((table) => [table.id, table]));

  it.each(PROCUREMENT_ALLOTMENT)('%s on %s', (id, day, value) => {
    expect(rowOn(byId.get(id)!, civilDate(day))?.value).toEqual(value);
  });

  it('are expected whole', () => {
    expect(new Set(PROCUREMENT_ALLOTMENT.map(([id]) => id))).toEqual(new Set(byId.keys()));
    for (const [id, { rows }] of byId) {
      expect(PROCUREMENT_ALLOTMENT.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
  });
});

describe('the duty to award in lots', () => {
  it('is met by two lots, not by one without a word', () => {
    expect(said(plan({ lotsPlanned: 2 }))).toEqual([
      'allotment-in-lots met info -',
      'offers-by-lot not-applicable info -',
    ]);
    expect(said(plan())).toEqual([
      'allotment-facts-needed uncertain warning missing-fact',
      'allotment-written/kept-procedure-documents not-applicable warning -',
    ]);
    expect(allotmentDuty(plan({ lotsPlanned: 2 })).writtenIn).toBeNull();
    expect(allotmentDuty(plan()).answer).toBe('uncertain');
  });

  it('is breached by one piece of distinct services without a reason, whatever the value', () => {
    for (const need of ['0', '59999.99', '216000', '10000000']) {
      expect(allotmentDuty(plan({ need, distinctServices: true })).answer).toBe('breached');
    }
    expect(said(plan({ distinctServices: true }))[0]).toBe('allotment-missing breached blocking -');
  });

  it('falls away without distinct services and for a global contract, with nothing to write', () => {
    const indistinct = allotmentDuty(plan({ distinctServices: false }));
    expect(only(indistinct)).toBe('met null');
    expect(indistinct.findings.map(shown)).toEqual(['allotment-no-distinct-services met info -']);
    expect(indistinct.findings[0]?.basis.at(-1)).toMatchObject({
      text: 'caa-nancy-2023-12-19',
      confidence: 'single-source',
    });
    expect(said(plan({ globalContract: true, distinctServices: true }))).toEqual([
      'allotment-global-contract not-applicable info -',
    ]);
    expect(allotmentDuty(plan({ globalContract: true })).answer).toBe('met');
  });

  it.each(ALLOTMENT_REASONS.slice(0, 4))('may be left for %s by any buyer since April 2016', (reason) => {
    for (const on of ['2016-04-01', '2019-03-31', '2019-04-01', '2026-06-01']) {
      for (const buyer of [{ class: 'esh' }, HEAT] as const) {
        const duty = allotmentDuty(plan({ reason, buyer, distinctServices: true }, on));
        expect(duty.answer).toBe('met');
        expect(duty.findings[0]?.code).toBe(`lots/allotment-reason/${reason}`);
      }
    }
  });

  it.each<[on: string, buyer: BuyerInput, answer: string, code: string, open: number]>([
    ['2023-10-24', HEAT, 'breached', 'lots/allotment-reason-not-yet', 4],
    ['2023-10-25', HEAT, 'met', 'lots/allotment-reason/unsuccessful-procedure', 5],
    ['2023-10-24', { class: 'oph' }, 'breached', 'lots/allotment-reason-not-yet', 4],
    ['2023-10-25', { class: 'oph' }, 'breached', 'lots/allotment-reason-of-entities', 4],
    ['2018-01-01', HEAT, 'breached', 'lots/allotment-reason-not-yet', 4],
  ])('a risk of an unsuccessful procedure on %s', (on, buyer, answer, code, open) => {
    const duty = allotmentDuty(plan({ reason: 'unsuccessful-procedure', buyer }, on));
    expect([duty.answer, duty.findings[0]?.code, duty.openReasons.length]).toEqual([answer, code, open]);
    expect(duty.openReasons.includes('unsuccessful-procedure')).toBe(open === 5);
  });
});

describe('where the reasons are written', () => {
  const where = (fields: Partial<AllotmentInput>, on?: string): string =>
    String(allotmentDuty(plan({ reason: 'more-costly', ...fields }, on)).writtenIn);

  it.each<[fields: Partial<AllotmentInput>, on: string, place: string]>([
    // The threshold of the day, included.
    [{ need: '215999.99' }, '2026-06-01', 'kept-procedure-documents'],
    [{ need: '216000' }, '2026-06-01', 'consultation-documents-or-report'],
    [{ need: '216000.01' }, '2026-06-01', 'consultation-documents-or-report'],
    [{ need: '218000' }, '2025-12-31', 'kept-procedure-documents'],
    [{ need: '218000' }, '2026-01-01', 'consultation-documents-or-report'],
    [{ need: '208999.99' }, '2016-04-01', 'kept-procedure-documents'],
    [{ need: '209000' }, '2016-04-01', 'consultation-documents-or-report'],
    // Works, another threshold.
    [{ category: 'works', need: '5403999.99' }, '2026-06-01', 'kept-procedure-documents'],
    [{ category: 'works', need: '5404000' }, '2026-06-01', 'consultation-documents-or-report'],
    // A contracting entity, another threshold and another place.
    [{ buyer: HEAT, need: '431999.99' }, '2026-06-01', 'kept-procedure-documents'],
    [{ buyer: HEAT, need: '432000' }, '2026-06-01', 'kept-information'],
    // The State, another threshold.
    [{ buyer: { class: 'state' }, need: '139999.99' }, '2026-06-01', 'kept-procedure-documents'],
    [{ buyer: { class: 'state' }, need: '140000' }, '2026-06-01', 'consultation-documents-or-report'],
    // Social services: named by the decree of 2016, by the words of two articles since the code.
    [{ category: 'social-services', need: '215999.99' }, '2026-06-01', 'kept-procedure-documents'],
    [{ category: 'social-services', need: '216000' }, '2026-06-01', 'both'],
    [{ category: 'social-services', need: '221000' }, '2019-04-01', 'both'],
    [{ category: 'social-services', need: '221000' }, '2019-03-31', 'kept-procedure-documents'],
  ])('%j on %s', (fields, on, place) => {
    expect(where(fields, on)).toBe(place);
  });

  it('is said by a finding of its own', () => {
    expect(said(plan({ reason: 'more-costly', need: '216000' }))[1]).toBe(
      'allotment-written/consultation-documents-or-report not-applicable warning -',
    );
    expect(said(plan({ reason: 'more-costly', need: '432000', buyer: HEAT }))[1]).toBe(
      'allotment-written/kept-information not-applicable warning -',
    );
    expect(said(plan({ reason: 'more-costly', need: '216000', category: 'social-services' }))[1]).toBe(
      'allotment-written/both uncertain warning unsettled-law',
    );
  });
});

describe('offers by lot', () => {
  it.each<[on: string, buyer: BuyerInput, need: string, expected: string]>([
    ['2016-04-01', { class: 'oph' }, '1', 'offers-variable not-applicable info -'],
    ['2016-12-10', { class: 'oph' }, '1', 'offers-variable not-applicable info -'],
    ['2016-12-11', { class: 'oph' }, '1', 'offers-by-lot uncertain info unconfirmed-value'],
    ['2019-03-31', HEAT, '1', 'offers-by-lot uncertain info unconfirmed-value'],
    ['2019-04-01', HEAT, '20000000', 'offers-by-lot not-applicable info -'],
    ['2023-10-24', HEAT, '20000000', 'offers-by-lot not-applicable info -'],
    ['2023-10-25', HEAT, '1', 'offers-variable not-applicable info -'],
    ['2023-12-29', HEAT, '1', 'offers-variable not-applicable info -'],
    ['2023-12-30', HEAT, '9999999.99', 'offers-by-lot not-applicable info -'],
    ['2023-12-30', HEAT, '10000000', 'offers-variable not-applicable info -'],
    ['2023-12-30', { class: 'esh' }, '10000000', 'offers-by-lot not-applicable info -'],
  ])('on %s', (on, buyer, need, expected) => {
    expect(said(plan({ buyer, need, lotsPlanned: 3 }, on))[1]).toBe(expected);
  });
});

describe('days and bad input', () => {
  it('answers from April 2016 to the last thresholds known', () => {
    expect(refusal(plan({}, '2016-03-31'))).toBe('lots/no-text-then days');
    expect(refusal(plan({}, '2016-04-01'))).toBe('accepted');
    expect(refusal(plan({}, '2027-12-31'))).toBe('accepted');
    expect(refusal(plan({}, '2028-01-01'))).toBe('lots/no-text-yet days');
  });

  it('says up to when the texts were read', () => {
    const last = (on: string): string | undefined => said(plan({ lotsPlanned: 2 }, on)).at(-1);
    expect(last('2026-08-01')).toBe('offers-by-lot not-applicable info -');
    expect(last('2026-08-02')).toBe('law-checked-before uncertain info unconfirmed-value');
  });

  it.each<[unknown, string]>([
    [{}, 'core/missing-value days'],
    [plan({ lotsPlanned: 0 }), 'core/number-out-of-range lotsPlanned'],
    [plan({ lotsPlanned: 1001 }), 'core/number-out-of-range lotsPlanned'],
    [plan({ lotsPlanned: 1.5 }), 'core/wrong-type lotsPlanned'],
    [plan({ need: '-1' }), 'core/number-out-of-range need'],
    [plan({ need: '1.005' }), 'core/too-many-decimals need'],
    [plan({ reason: 'convenience' as AllotmentReason }), 'core/unknown-value reason'],
    [{ ...plan(), days: {} }, 'core/missing-value days'],
    [{ ...plan(), lots: 2 }, 'core/unknown-key lots'],
    [plan({ buyer: { class: 'state-public-body' } }), 'core/missing-value buyer.central'],
  ])('refuses %j', (input, expected) => {
    expect(refusal(input)).toBe(expected);
  });
});

describe('its texts', () => {
  it('every finding has both', () => {
    const cases = ['2016-06-01', '2019-06-01', '2024-06-01'].flatMap((on) =>
      [undefined, ...ALLOTMENT_REASONS].flatMap((reason) =>
        [1, 2].flatMap((lotsPlanned) =>
          ['1', '300000', '20000000'].map((need) => plan({ lotsPlanned, need, ...(reason && { reason }) }, on)),
        ),
      ),
    );
    for (const one of cases.flatMap((input) => allotmentDuty(input).findings)) {
      for (const locale of ['fr', 'en'] as const) expect(renderFinding(one, lotsMessages, locale)).not.toMatch(/[{}]/);
    }
  });

  it('are written out', () => {
    const [first, second] = allotmentDuty(
      plan({ reason: 'unsuccessful-procedure', distinctServices: true, need: '216000' }),
    ).findings;
    expect(renderFinding(first!, lotsMessages, 'fr')).toBe(
      'Non conforme\u202f: Le risque de procédure infructueuse ne peut être invoqué que par une entité adjudicatrice\u202f: un pouvoir adjudicateur allotit, ou donne une autre raison. [CCP, art. L2113-11, 3°\u202f; Loi n°\u00a02023-973 du 23 octobre 2023, art. 26]',
    );
    expect(renderFinding(second!, lotsMessages, 'en')).toBe(
      'For information: The value of the need reaches the threshold of formalised procedures: write the reasons for one piece in the consultation documents or in the presentation report. [CCP, art. R2113-2; CCP, art. R2113-3]',
    );
    const [cut] = allotmentDuty(plan({ lotsPlanned: 4 })).findings;
    expect(renderFinding(cut!, lotsMessages, 'en')).toBe(
      'Met: The contract is awarded in separate lots (4): the duty to award in lots is met. The buyer sets their number, size and object. [CCP, art. L2113-10]',
    );
  });
});

describe('properties', () => {
  const need = fc.integer({ min: 0, max: 2_000_000_000 }).map((cents) => (cents / 100).toFixed(2));
  const day = fc.constantFrom('2016-04-01', '2019-04-01', '2023-10-25', '2026-06-01', '2027-12-31');
  const buyer = fc.constantFrom<BuyerInput>({ class: 'oph' }, { class: 'esh' }, HEAT, { class: 'state' });

  it('a cut into more lots never breaches what a cut into fewer meets', () => {
    fc.assert(
      fc.property(need, day, buyer, fc.integer({ min: 2, max: 1000 }), (value, on, who, lotsPlanned) => {
        expect(allotmentDuty(plan({ need: value, buyer: who, lotsPlanned }, on)).answer).toBe('met');
      }),
      { numRuns: runs(100) },
    );
  });

  it('the value decides where reasons are written, never whether they may be given', () => {
    fc.assert(
      fc.property(need, need, day, buyer, fc.constantFrom(...ALLOTMENT_REASONS), (one, other, on, who, reason) => {
        const answers = [one, other].map((value) => allotmentDuty(plan({ need: value, buyer: who, reason }, on)));
        expect(answers[0]?.answer).toBe(answers[1]?.answer);
        expect(answers[0]?.openReasons).toEqual(answers[1]?.openReasons);
      }),
      { numRuns: runs(100) },
    );
  });
});
