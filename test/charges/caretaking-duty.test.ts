import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  assessCaretakingDuty,
  caretakingDutySchema,
  caretakingFactsSchema,
  chargesMessages,
  safeAssessCaretakingDuty,
  type CaretakingDutyInput,
  type CaretakingPlace,
  type CaretakingPostInput,
} from '../../src/charges/index.js';
import { caretakingFindings } from '../../src/charges/work/caretaking-duty.js';
import { exact, renderExplanation, renderFinding, type Finding } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const person = (fields: Partial<CaretakingPostInput> = {}): CaretakingPostInput => ({
  label: 'Loge',
  fullTimeEquivalents: 1,
  kind: 'own-caretaker',
  doesCaretakingOrSurveillance: true,
  ...fields,
});

const set = (fields: Partial<CaretakingDutyInput> = {}): CaretakingDutyInput => ({
  on: '2026-01-01',
  rentedDwellings: 100,
  place: { sensitiveArea: true },
  staff: { before: [person()] },
  ...fields,
});

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('charges/caretaking-'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');

const said = (input: CaretakingDutyInput): readonly string[] => assessCaretakingDuty(input).findings.map(shown);
const about = (point: string, input: CaretakingDutyInput): readonly string[] =>
  said(input).filter((one) => one.startsWith(point));

describe('where the duty applies', () => {
  const duty = (rentedDwellings: number, place: CaretakingPlace): string =>
    assessCaretakingDuty(set({ rentedDwellings, place })).duty;

  it.each<[rentedDwellings: number, place: CaretakingPlace, answer: string]>([
    // A hundred dwellings, included.
    [99, { sensitiveArea: true }, 'does-not-apply'],
    [100, { sensitiveArea: true }, 'applies'],
    [99, {}, 'does-not-apply'],
    [100, {}, 'unknown'],
    // A commune of more than 25,000 inhabitants.
    [100, { sensitiveArea: false, communePopulation: 25_000, urbanAreaPopulation: 0 }, 'does-not-apply'],
    [100, { sensitiveArea: false, communePopulation: 25_001, urbanAreaPopulation: 0 }, 'applies'],
    [100, { communePopulation: 25_001 }, 'applies'],
    // An urban area of at least 50,000 inhabitants, with a commune of more than 15,000.
    [100, { sensitiveArea: false, communePopulation: 15_001, urbanAreaPopulation: 49_999 }, 'does-not-apply'],
    [100, { sensitiveArea: false, communePopulation: 15_001, urbanAreaPopulation: 50_000 }, 'applies'],
    [100, { sensitiveArea: false, communePopulation: 15_001, urbanAreaPopulation: 50_001 }, 'applies'],
    // The large commune need not be that of the set.
    [100, { sensitiveArea: false, communePopulation: 15_000, urbanAreaPopulation: 50_000 }, 'unknown'],
    [
      100,
      {
        sensitiveArea: false,
        communePopulation: 900,
        urbanAreaPopulation: 50_000,
        urbanAreaLargestCommunePopulation: 15_000,
      },
      'does-not-apply',
    ],
    [
      100,
      {
        sensitiveArea: false,
        communePopulation: 900,
        urbanAreaPopulation: 50_000,
        urbanAreaLargestCommunePopulation: 15_001,
      },
      'applies',
    ],
    [100, { urbanAreaPopulation: 50_000, urbanAreaLargestCommunePopulation: 15_001 }, 'applies'],
    // A fact that is missing matters only where the others do not settle the matter.
    [100, { sensitiveArea: true, communePopulation: 10, urbanAreaPopulation: 0 }, 'applies'],
    [100, { communePopulation: 10, urbanAreaPopulation: 0 }, 'unknown'],
    [100, { sensitiveArea: false, urbanAreaPopulation: 0 }, 'unknown'],
    [100, { sensitiveArea: false, communePopulation: 10 }, 'unknown'],
    [100, { sensitiveArea: false, communePopulation: 15_001 }, 'unknown'],
    [100, { sensitiveArea: false, communePopulation: 10, urbanAreaLargestCommunePopulation: 15_000 }, 'does-not-apply'],
    [100, { sensitiveArea: false, communePopulation: 10, urbanAreaPopulation: 49_999 }, 'does-not-apply'],
  ])('%d dwellings, %j: %s', (rentedDwellings, place, answer) => {
    expect(duty(rentedDwellings, place)).toBe(answer);
  });

  it('says so, and says nothing else where it does not apply', () => {
    expect(said(set({ rentedDwellings: 99 }))).toEqual(['duty-does-not-apply not-applicable info - rentedDwellings']);
    expect(said(set({ place: { sensitiveArea: false, communePopulation: 1, urbanAreaPopulation: 0 } }))).toEqual([
      'duty-does-not-apply not-applicable info - place',
    ]);
    expect(said(set())).toEqual([
      'duty-applies met info - place',
      'duty-met/before met info - staff.before',
      'sanctions not-applicable info - ',
    ]);
    expect(said(set({ place: {} }))[0]).toBe('duty-unknown uncertain warning missing-fact place');
  });

  it('is refused before these articles, and answered from their first day', () => {
    const result = safeAssessCaretakingDuty(set({ on: '2013-12-31' }));
    expect(result.ok ? 'accepted' : result.error.message).toBe(
      'charges/no-text-then at on: expected a day from 2014-01-01, the first of the articles applied, found "2013-12-31"',
    );
    expect(assessCaretakingDuty(set({ on: '2014-01-01' })).duty).toBe('applies');
  });
});

describe('how many people', () => {
  const required = (rentedDwellings: number): string =>
    assessCaretakingDuty(set({ rentedDwellings })).required.value.toFixed();

  it.each([
    [99, '0'],
    [100, '1'],
    [199, '1'],
    [200, '2'],
    [250, '2'],
    [299, '2'],
    [300, '3'],
    [1_000_000, '10000'],
  ])('%d dwellings ask for %s', (rentedDwellings, count) => {
    expect(required(rentedDwellings)).toBe(count);
  });

  it('explains it', () => {
    const render = (rentedDwellings: number): string =>
      renderExplanation(assessCaretakingDuty(set({ rentedDwellings })).required.explanation, {
        messages: chargesMessages,
        locale: 'en',
      }).replaceAll(/ \[[^\]]*\]/g, '');
    expect(render(250).split('\n')).toEqual([
      'Full-time equivalents required: 2 = 200 ÷ 100',
      '  Dwellings that count, in whole slices: 200 = 250 − 50',
      '    Rented dwellings of the set: 250',
      '    Dwellings beyond the last whole slice: 50',
      '  Dwellings in a slice, for one full-time equivalent: 100',
    ]);
    expect(render(200).split('\n')).toEqual([
      'Full-time equivalents required: 2 = 200 ÷ 100',
      '  Rented dwellings of the set: 200',
      '  Dwellings in a slice, for one full-time equivalent: 100',
    ]);
  });

  const withStaff = (rentedDwellings: number, fullTimeEquivalents: string): CaretakingDutyInput =>
    set({ rentedDwellings, staff: { before: [person({ fullTimeEquivalents })] } });

  it.each([
    [100, '0.9999', 'breached warning -'],
    [100, '1', 'met info -'],
    [250, '1.9999', 'breached warning -'],
    [250, '2', 'met info -'],
  ])('%d dwellings with %s: %s', (rentedDwellings, count, verdict) => {
    expect(about('duty-met', withStaff(rentedDwellings, count))).toEqual([`duty-met/before ${verdict} staff.before`]);
  });

  it.each([
    [250, '1.9999', false],
    [250, '2', true],
    [250, '2.9999', true],
    [250, '3', false],
    [200, '2', false],
  ])('of %d dwellings, %s people: a slice begun would change the verdict: %s', (rentedDwellings, count, isSaid) => {
    expect(about('slice-begun', withStaff(rentedDwellings, count))).toEqual(
      isSaid ? ['slice-begun uncertain info unsettled-law rentedDwellings'] : [],
    );
  });

  it('rests on the words of the text, and on a reading only where one is made', () => {
    const confidences = (input: CaretakingDutyInput): readonly string[] =>
      assessCaretakingDuty(input)
        .findings.filter(({ code }) => code === 'charges/caretaking-duty-met/before')
        .flatMap(({ basis }) => basis.map(({ confidence }) => confidence));
    expect(confidences(set())).toEqual(['confirmed']);
    expect(confidences(set({ rentedDwellings: 150 }))).toEqual(['inferred', 'inferred']);
    expect(confidences(set({ staff: { before: [person({ kind: 'provider' })] } }))).toEqual(['inferred']);
  });
});

describe('who counts', () => {
  const counted = (...before: readonly CaretakingPostInput[]): string =>
    assessCaretakingDuty(set({ staff: { before } })).counted.before.value.toFixed();

  it.each<[kind: CaretakingPostInput['kind'], does: boolean, count: string]>([
    ['own-caretaker', true, '0.75'],
    ['own-caretaker', false, '0'],
    ['own-building-employee', true, '0.75'],
    ['own-building-employee', false, '0'],
    ['provider', true, '0.75'],
    ['provider', false, '0'],
    ['mediation-or-night', true, '0'],
    ['mediation-or-night', false, '0'],
  ])('%s, caretaking or surveillance: %s', (kind, does, count) => {
    expect(counted(person({ kind, doesCaretakingOrSurveillance: does, fullTimeEquivalents: '0.75' }))).toBe(count);
  });

  it('adds exactly, and nobody makes nothing', () => {
    const tenth = person({ fullTimeEquivalents: '0.1' });
    expect(counted(tenth, tenth, tenth)).toBe('0.3');
    expect(counted()).toBe('0');
  });

  it('says what a provider is worth, and that night correspondents come on top', () => {
    const staff = {
      before: [person({ kind: 'mediation-or-night' })],
      after: [person({ kind: 'provider' }), person({ kind: 'provider', doesCaretakingOrSurveillance: false })],
    };
    expect(said(set({ staff, changesOn: '2026-02-01', councilConsultedOn: '2026-01-15' }))).toEqual([
      'duty-applies met info - place',
      'duty-met/before breached warning - staff.before',
      'duty-met/after met info - staff.after',
      'on-top not-applicable info - staff.before.0',
      'provider-counts met info - staff.after.0',
      'provider-does-not-count uncertain warning unsettled-law staff.after.1',
      'consultation met info - councilConsultedOn',
      'sanctions not-applicable info - ',
    ]);
  });

  it('names each post in the explanation, counted or not', () => {
    const { counted: both } = assessCaretakingDuty(
      set({
        staff: {
          before: [],
          after: [
            person({ fullTimeEquivalents: '0.5' }),
            person({ label: 'Nuit', kind: 'mediation-or-night' }),
            person({ label: 'Ménage', kind: 'provider', doesCaretakingOrSurveillance: false }),
          ],
        },
      }),
    );
    const text = renderExplanation(both.after!.explanation, { messages: chargesMessages, locale: 'en' });
    expect(text.replaceAll(/ \[[^\]]*\]/g, '').split('\n')).toEqual([
      'Full-time equivalents that count, in the new arrangement: 0.5 = 0.5 + 0 + 0',
      '  “Loge”, caretaker of the landlord: 0.5',
      '  “Nuit”, on top only: does not count: 0',
      '  “Ménage”, neither caretaking nor surveillance: does not count: 0',
    ]);
  });
});

describe('a change of scheme', () => {
  const none: readonly CaretakingPostInput[] = [];

  it('is not to be made when it leaves too few people', () => {
    expect(about('duty-met', set({ staff: { before: [person()], after: none } }))).toEqual([
      'duty-met/before met info - staff.before',
      'duty-met/after breached blocking - staff.after',
    ]);
  });

  it('is uncertain where the duty itself is, unless there are people enough anyway', () => {
    expect(about('duty-met', set({ place: {}, staff: { before: [person()], after: none } }))).toEqual([
      'duty-met/before met info - staff.before',
      'duty-met/after uncertain warning missing-fact staff.after',
    ]);
  });

  it.each<[consulted: string | undefined, changes: string | undefined, place: CaretakingPlace, expected: string]>([
    ['2026-03-01', '2026-03-01', { sensitiveArea: true }, 'consultation met info - councilConsultedOn'],
    ['2026-03-02', '2026-03-01', { sensitiveArea: true }, 'consultation breached blocking - councilConsultedOn'],
    ['2026-03-02', '2026-03-01', {}, 'consultation uncertain warning missing-fact councilConsultedOn'],
    ['2026-03-01', '2026-03-01', {}, 'consultation met info - councilConsultedOn'],
    [
      undefined,
      '2026-03-01',
      { sensitiveArea: true },
      'consultation-undated uncertain warning missing-fact councilConsultedOn',
    ],
  ])('consulted %s, changed %s, %j', (consulted, changes, place, expected) => {
    const days = {
      ...(consulted === undefined ? {} : { councilConsultedOn: consulted }),
      ...(changes === undefined ? {} : { changesOn: changes }),
    };
    expect(about('consultation', set({ place, ...days }))).toEqual([expected]);
  });

  it.each<[changes: string | undefined, place: CaretakingPlace, expected: string]>([
    ['2026-03-01', { sensitiveArea: true }, 'not-consulted breached blocking - councilConsultedOn'],
    ['2026-03-01', {}, 'not-consulted uncertain warning missing-fact councilConsultedOn'],
    [undefined, { sensitiveArea: true }, 'not-consulted uncertain warning missing-fact councilConsultedOn'],
  ])('not consulted at all, changed %s, %j', (changes, place, expected) => {
    const staff = { before: [person()], after: [person()] };
    const days = { councilConsultedOn: null, ...(changes === undefined ? {} : { changesOn: changes }) };
    expect([
      ...about('not-consulted', set({ place, staff, ...days })),
      ...about('consultation', set({ staff, ...days })),
    ]).toEqual([expected]);
  });

  it('may be made without a consultation where there is none', () => {
    expect(about('not-consulted', set({ councilConsultedOn: null }))).toEqual([]);
  });

  it.each<[string, readonly CaretakingPostInput[], CaretakingPlace, string]>([
    [
      'enough with the cleaners',
      [person({ kind: 'provider', doesCaretakingOrSurveillance: false })],
      { sensitiveArea: true },
      'uncertain warning unsettled-law',
    ],
    [
      'together just enough',
      [
        person({ fullTimeEquivalents: '0.5' }),
        person({ kind: 'provider', doesCaretakingOrSurveillance: false, fullTimeEquivalents: '0.5' }),
      ],
      { sensitiveArea: true },
      'uncertain warning unsettled-law',
    ],
    [
      'too few all the same',
      [person({ kind: 'provider', doesCaretakingOrSurveillance: false, fullTimeEquivalents: '0.9999' })],
      { sensitiveArea: true },
      'breached blocking -',
    ],
    [
      'own staff that only cleans',
      [person({ doesCaretakingOrSurveillance: false })],
      { sensitiveArea: true },
      'breached blocking -',
    ],
    [
      'a duty not known',
      [person({ kind: 'provider', doesCaretakingOrSurveillance: false })],
      {},
      'uncertain warning missing-fact',
    ],
  ])('that leaves it to a provider who only cleans is not settled: %s', (_, after, place, expected) => {
    expect(about('duty-met/after', set({ place, staff: { before: [person()], after } }))).toEqual([
      `duty-met/after ${expected} staff.after`,
    ]);
  });

  it('needs both days, and is asked about only where there is one', () => {
    const undated = ['consultation-undated uncertain warning missing-fact councilConsultedOn'];
    const staff = { before: [person()], after: [person()] };
    expect(about('consultation', set({ staff }))).toEqual(undated);
    expect(about('consultation', set({ staff, councilConsultedOn: '2026-01-01' }))).toEqual(undated);
    expect(about('consultation', set({ staff, changesOn: '2026-01-01' }))).toEqual(undated);
    expect(about('consultation', set())).toEqual([]);
    expect(about('consultation', set({ councilConsultedOn: '2026-01-01' }))).toEqual([]);
  });
});

describe('what comes in', () => {
  const refusal = (fields: Partial<CaretakingDutyInput>): string => {
    const result = safeAssessCaretakingDuty(set(fields));
    return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
  };

  it.each<[expected: string, fields: object]>([
    ['core/invalid-date on', { on: '2026-02-30' }],
    ['core/number-out-of-range rentedDwellings', { rentedDwellings: 0 }],
    ['accepted', { rentedDwellings: 1 }],
    ['core/wrong-type rentedDwellings', { rentedDwellings: 100.5 }],
    ['core/number-out-of-range place.communePopulation', { place: { communePopulation: -1 } }],
    ['core/wrong-type place.sensitiveArea', { place: { sensitiveArea: 'no' } }],
    ['core/unknown-key place.population', { place: { population: 1 } }],
    [
      'core/number-out-of-range staff.before.0.fullTimeEquivalents',
      { staff: { before: [person({ fullTimeEquivalents: -1 })] } },
    ],
    [
      'core/too-many-decimals staff.before.0.fullTimeEquivalents',
      { staff: { before: [person({ fullTimeEquivalents: '0.00001' })] } },
    ],
    ['core/unknown-value staff.after.0.kind', { staff: { before: [], after: [{ ...person(), kind: 'robot' }] } }],
    ['core/missing-value staff.before', { staff: {} }],
    ['core/too-many-items staff.before', { staff: { before: Array.from({ length: 1_001 }, () => person()) } }],
    ['accepted', { staff: { before: Array.from({ length: 1_000 }, () => person()) } }],
  ])('%s', (expected, fields) => {
    expect(refusal(fields as Partial<CaretakingDutyInput>)).toBe(expected);
  });

  it('has the schema of what it accepts, with and without its day', () => {
    const { on, ...facts } = set();
    expect(caretakingDutySchema.safeParse(set()).success).toBe(true);
    expect(caretakingDutySchema.safeParse(facts).success).toBe(false);
    expect(caretakingFactsSchema.safeParse(facts).success).toBe(true);
    expect(caretakingFactsSchema.safeParse({ on, ...facts }).success).toBe(false);
  });
});

describe('for a larger computation', () => {
  it('gives the same findings, with their paths below the prefix', () => {
    const input = set({ rentedDwellings: 250, staff: { before: [person()], after: [person({ kind: 'provider' })] } });
    const prefix = ['caretaking'];
    expect(caretakingFindings(input, prefix)).toEqual(
      assessCaretakingDuty(input).findings.map((one) => ({ ...one, path: [...prefix, ...one.path] })),
    );
    expect(() => caretakingFindings(set({ on: '2013-12-31' }), prefix)).toThrow(
      'charges/no-text-then at caretaking.on',
    );
  });
});

describe('any set', () => {
  const post = fc.record({
    label: fc.constant('x'),
    fullTimeEquivalents: fc.integer({ min: 0, max: 80_000 }).map((units) => exact(units).dividedBy(10_000).toFixed()),
    kind: fc.constantFrom('own-caretaker', 'own-building-employee', 'mediation-or-night', 'provider'),
    doesCaretakingOrSurveillance: fc.boolean(),
  }) as fc.Arbitrary<CaretakingPostInput>;
  const place = fc.record(
    {
      sensitiveArea: fc.boolean(),
      communePopulation: fc.constantFrom(0, 15_000, 15_001, 25_000, 25_001),
      urbanAreaPopulation: fc.constantFrom(0, 49_999, 50_000),
      urbanAreaLargestCommunePopulation: fc.constantFrom(0, 15_000, 15_001),
    },
    { requiredKeys: [] },
  );
  const any = fc.record({
    on: fc.constantFrom('2014-01-01', '2026-01-01', '2200-12-31'),
    rentedDwellings: fc.integer({ min: 1, max: 900 }),
    place,
    staff: fc.record({ before: fc.array(post, { maxLength: 4 }), after: fc.array(post, { maxLength: 4 }) }),
  }) as fc.Arbitrary<CaretakingDutyInput>;

  it('has figures that follow from their steps, and findings that can be read', () => {
    fc.assert(
      fc.property(any, (input) => {
        const { required, counted, findings } = assessCaretakingDuty(input);
        for (const { explanation } of [required, counted.before, counted.after!]) {
          expect(mistakesIn(explanation)).toEqual([]);
          expect(renderExplanation(explanation, { messages: chargesMessages, locale: 'fr' })).not.toContain('{');
        }
        for (const one of findings) {
          expect(JSON.parse(JSON.stringify(one))).toEqual(one);
          for (const locale of ['fr', 'en'] as const) {
            expect(renderFinding(one, chargesMessages, locale)).not.toContain('{');
          }
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('is never answered otherwise once a missing fact about the place is known', () => {
    fc.assert(
      fc.property(any, place, (input, more) => {
        const { duty } = assessCaretakingDuty(input);
        const known = assessCaretakingDuty({ ...input, place: { ...more, ...input.place } }).duty;
        expect(duty === 'unknown' ? known : duty).toBe(known);
      }),
      { numRuns: runs(100) },
    );
  });
});
