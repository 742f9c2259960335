import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import {
  chargesMessages,
  chargesYear,
  regularise,
  renderStatement,
  safeRegularise,
  suggestAllocations,
  tenancyStatement,
  type ChargesYearInput,
  type Perimeter,
  type ResidenceInput,
} from '../../src/charges/index.js';
import { attempt, formatPath, renderExplanation } from '../../src/core/index.js';
import { mistakesIn } from '../support/check-explanation.js';

const SIAE = { name: 'Régie du Mont', kind: 'EI', vatStatus: 'taxed' } as const;

/** Two stairwells of two dwellings; a lift serves the first one; 3 was empty from 1 July on. */
function input(more: Partial<ChargesYearInput> = {}): ChargesYearInput {
  return {
    year: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
    residence: {
      name: 'Les Lilas',
      regime: 'hlm',
      territory: 'metropole',
      dwellings: [
        { id: '1', building: 'A', stairwell: 'A1', floor: 0, livingArea: '50' },
        { id: '2', building: 'A', stairwell: 'A1', floor: 1, livingArea: '50' },
        { id: '3', building: 'A', stairwell: 'A2', floor: 0, livingArea: '60' },
        { id: '4', building: 'A', stairwell: 'A2', floor: 1, livingArea: '40' },
      ],
      declaredKeys: [
        {
          id: 'lift',
          kind: 'lift-coefficient',
          name: 'Ascenseur A1',
          declaredOn: '2020-01-01',
          byFloor: [
            { floor: 0, weight: 0 },
            { floor: 1, weight: '1' },
          ],
        },
      ],
    },
    key: 'per-dwelling',
    method: 'pooled-year',
    expenses: {
      label: '2026',
      supplies: [
        {
          label: 'Électricité',
          task: 'I.1',
          totalTtc: '120.50',
          perimeter: { stairwells: ['A1'] },
          key: { declared: 'lift' },
        },
        { label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.01' },
      ],
      contracts: [
        {
          label: 'Abords',
          provider: SIAE,
          separatesRecoverable: true,
          key: 'living-area',
          lines: [
            { label: 'Tonte', task: 'green-spaces', priceHt: '500' },
            { label: 'Élagage', task: 'tree-pruning', priceHt: '200' },
          ],
        },
      ],
    },
    tenancies: [
      { id: 'b1', dwelling: '1', firstDay: '2019-03-01', provisions: '180' },
      { id: 'b2', dwelling: '2', firstDay: '2019-03-01', provisions: '280.00' },
      { id: 'b3', dwelling: '3', firstDay: '2019-03-01', lastDay: '2026-06-30', provisions: '100' },
      { id: 'b4', dwelling: '4', firstDay: '2019-03-01', provisions: '145' },
    ],
    ...more,
  };
}

const year = chargesYear(input());

describe('the statement of a tenancy', () => {
  // By hand. Lift: 120.50 to dwelling 2, the only one with a weight. Products: 100.01 over four: 25.01, 25.00, 25.00, 25.00.
  // Green spaces: 600.00 over 200 m²: 150.00, 150.00, 180.00, 120.00.
  test.each([
    // The ground floor sees that the lift costs it nothing.
    ['b1', { I: '0.00', IV: '25.01', V: '150.00' }, '175.01', '-4.99'],
    ['b2', { I: '120.50', IV: '25.00', V: '150.00' }, '295.50', '15.50'],
    // 181 days of 365: of 25.00, 12.397; of 180.00, 89.260.
    ['b3', { IV: '12.40', V: '89.26' }, '101.66', '1.66'],
    ['b4', { IV: '25.00', V: '120.00' }, '145.00', '0.00'],
  ])('%s owes by nature what its weight and its days make', (tenancy, natures, owed, balance) => {
    const statement = tenancyStatement(year, tenancy);
    const totals = statement.natures.map(({ nature, total }) => [nature, total.euros.toFixed(2)]);
    expect(Object.fromEntries(totals)).toEqual(natures);
    expect(statement.owed.euros.toFixed(2)).toBe(owed);
    expect(statement.balance.euros.toFixed(2)).toBe(balance);
    expect(mistakesIn(statement.balance.explanation)).toEqual([]);
  });

  test('a line says all that led to its amount', () => {
    const [, green] = tenancyStatement(year, 'b3').natures;
    const [line] = green?.lines ?? [];
    expect(line).toMatchObject({
      label: 'Tonte',
      supplier: 'Régie du Mont',
      code: 'V.2.a',
      perimeter: 'residence',
      key: 'living-area',
      kind: 'living-area',
      allWeights: '200',
      ownWeight: '60',
      days: 181,
      periodDays: 365,
    });
    expect(
      line === undefined
        ? ''
        : renderExplanation(line.amount.explanation, { messages: chargesMessages, locale: 'en', depth: 2 }),
    ).toBe(
      [
        '“Tonte”, share of tenancy b3: €89.26 = €180.00 × 181\u202fdays ÷ 365\u202fdays, by largest remainder (before rounding: 89.260273)',
        '  “Tonte”, share of dwelling 3: €180.00 = €600.00 × 60 ÷ 200',
        '  Days of the tenancy: 181\u202fdays',
        '  Days of the period: 365\u202fdays',
      ].join('\n'),
    );
  });

  test('what is not charged is on no statement: pruning stays with the landlord, and the empty days too', () => {
    const labels = tenancyStatement(year, 'b1').natures.flatMap(({ lines }) => lines.map(({ label }) => label));
    expect(labels).toEqual(['Électricité', 'Produits', 'Tonte']);
    // Pruning 240.00; dwelling 3 for 184 days: 12.60 of 25.00 and 90.74 of 180.00.
    expect(year.balance.landlord.euros.toFixed(2)).toBe('343.34');
    expect(year.balance.tenants.euros.toFixed(2)).toBe('717.17');
  });

  test.each([
    [() => tenancyStatement(year, 'nobody'), 'charges/unknown-tenancy at tenancy'],
    [() => tenancyStatement({ ...year }, 'b1'), 'charges/not-a-year at year'],
    [() => regularise(JSON.parse(JSON.stringify(year)) as never, { on: '2027-02-01' }), 'charges/not-a-year at year'],
    [() => regularise(year, { on: 'tomorrow' }), 'core/invalid-date at on'],
    [() => regularise(year, { on: '2027-02-01', provisionMargin: 2 }), 'core/number-out-of-range at provisionMargin'],
  ])('refuses what it cannot work on: %#', (run, said) => {
    const result = attempt<unknown>(run);
    expect(result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`).toBe(said);
  });
});

describe('the statement as a tenant reads it', () => {
  const caretaker = {
    label: 'Loge',
    workers: [
      {
        grossEmployerCost: '12 480,00 €',
        excludedPay: [{ item: 'X1', amount: '480,00 €' }],
        tasks: ['common-parts', 'waste'],
      },
    ],
    period: { firstDay: '2026-01-01', lastDay: '2026-08-31' },
  } as const;
  const { expenses } = input();
  const whole = chargesYear(input({ method: 'dated-expense', expenses: { ...expenses, caretakers: [caretaker] } }));
  const late = regularise(whole, {
    on: '2028-02-01',
    regularisedOn: '2028-02-01',
    statementSentOn: '2028-01-02',
    byNature: true,
    allocationMode: true,
    documentsOpen: true,
  });

  // The caretaker: 75 % of 12,000.00 is 9,000.00, of which 2,250.00 a dwelling for 243 days; to 30 June, 181 of them.
  test('in French, late, as plain text', () => {
    const text = renderStatement(whole, 'b2', { format: 'text', regularisation: late });
    expect(text).toBe(readFileSync(new URL('../cases/statement-fr.txt', import.meta.url), 'utf8'));
  });

  test('in English, for a tenant who left, as Markdown', () => {
    const text = renderStatement(whole, 'b3', { locale: 'en' });
    expect(text).toBe(readFileSync(new URL('../cases/statement-en.md', import.meta.url), 'utf8'));
  });

  test('says what a tenant gets back, and what is settled', () => {
    const read = (tenancy: string): string => renderStatement(year, tenancy, { locale: 'en', format: 'text' });
    expect(read('b1')).toContain('The landlord pays you back €4.99.');
    expect(read('b4')).toContain('Your advance payments cover your charges exactly.');
    expect(read('b4')).toContain('You were a tenant on every day of the year of the account.');
    expect(read('b1')).toContain('documents (invoices, contracts) are open to you for six months');
  });

  test('names what is off the list for what it is: an agreement, or the landlord alone', () => {
    const pruning = { label: 'Élagage', task: 'tree-pruning', totalTtc: '400.00' } as const;
    const patrol = { label: 'Ronde', task: 'night-patrol', totalTtc: '400.00' } as const;
    const agreement = { topic: 'security', outcome: 'binding' } as const;
    const natures = (supplies: NonNullable<ChargesYearInput['expenses']['supplies']>): readonly string[] =>
      tenancyStatement(chargesYear(input({ expenses: { label: '2026', supplies } })), 'b1').natures.map(
        ({ nature }) => nature,
      );
    expect(natures([{ ...pruning, treatment: 'recoverable' }])).toEqual(['unlisted']);
    expect(natures([{ ...patrol, agreement }])).toEqual(['agreement']);
    const both = [
      { ...pruning, treatment: 'recoverable' },
      { ...patrol, agreement },
    ] as const;
    const read = renderStatement(chargesYear(input({ expenses: { label: '2026', supplies: both } })), 'b1');
    expect(read).toContain('| Hors liste, par accord avec les locataires | 400,00 |');
    expect(read).toContain('| Hors liste, sur décision du bailleur | 400,00 |');
  });

  test('counts one day as one', () => {
    expect(renderStatement(year, 'b3')).toContain('soit 181 jours sur 365.');
    const [first, ...others] = input().tenancies;
    const short = { ...first, id: 'b1', dwelling: '1', firstDay: '2026-12-31' };
    const one = chargesYear(input({ tenancies: [short, ...others] }));
    expect(renderStatement(one, 'b1')).toContain('soit 1 jour sur 365.');
    expect(renderStatement(one, 'b1', { locale: 'en' })).toContain('1 day out of 365.');
  });

  test('says the perimeter by its kind and number, in both languages', () => {
    const supply = (perimeter: Perimeter) =>
      ({ label: 'P', task: 'cleaning-supplies', totalTtc: '10', perimeter }) as const;
    const read = (perimeter: Perimeter, locale: 'fr' | 'en'): string =>
      renderStatement(chargesYear(input({ expenses: { label: 'x', supplies: [supply(perimeter)] } })), 'b1', {
        locale,
      });
    expect(read({ buildings: ['A'] }, 'fr')).toContain('bâtiment A, clé au logement');
    expect(read({ stairwells: ['A1', 'A2'] }, 'fr')).toContain('cages d’escalier A1, A2, clé');
    expect(read({ dwellings: ['1'] }, 'fr')).toContain('logement 1, clé');
    expect(read({ buildings: ['A'] }, 'en')).toContain('building A, key per dwelling');
    expect(read({ stairwells: ['A1', 'A2'] }, 'en')).toContain('stairwells A1, A2, key');
    expect(read({ dwellings: ['1', '2'] }, 'en')).toContain('dwellings 1, 2, key');
  });

  test('in English, late: twelfths, dates, next provision', () => {
    const text = renderStatement(whole, 'b2', { locale: 'en', format: 'text', regularisation: late }).replace(
      /\s+/g,
      ' ',
    );
    expect(text).toContain('Day of the regularisation: 1 February 2028.');
    expect(text).toContain('are open to you from 2 January 2028 to 2 July 2028.');
    expect(text).toContain('you may ask to pay by twelfths, that is 2 × €188.80 + 10 × €188.79.');
    expect(text).toContain('You may claim an overpayment until 1 February 2031.');
    expect(text).toContain('Next monthly advance payment (provision): €212.13.');
    expect(text).toContain('from 1 January 2026 to 31 August 2026');
  });

  test('takes only the regularisation of its own year', () => {
    const said = (regularisation: unknown): string => {
      const result = attempt(() => renderStatement(year, 'b1', { regularisation: regularisation as never }));
      return result.ok ? 'accepted' : `${result.error.code} at ${formatPath(result.error.path)}`;
    };
    expect(said(late)).toBe('charges/regularisation-of-another-year at options.regularisation');
    expect(said({ ...late })).toBe('charges/not-a-regularisation at options.regularisation');
    expect(said(regularise(year, { on: '2027-06-01' }))).toBe('accepted');
  });
});

describe('the regularisation of a year', () => {
  test('in time: complements, credits, and the next provision of those who stay', () => {
    const { calendar, settlements } = regularise(year, {
      on: '2027-06-01',
      regularisedOn: '2027-07-01',
      statementSentOn: '2027-06-01',
      provisionMargin: '0.03',
    });
    expect(calendar).toMatchObject({ late: 'no', regulariseBy: '2027-12-31', statementDueBy: '2027-06-01' });
    // Next provision, 3 % more, a twelfth: 175.01 gives 15.0217; 295.50 gives 25.3638; 145.00 gives 12.4458.
    expect(
      settlements.map(({ id, outcome, balanceCents, nextProvisionCents }) => [
        id,
        outcome,
        balanceCents,
        nextProvisionCents,
      ]),
    ).toEqual([
      ['b1', 'credit', -499, 1502],
      ['b2', 'complement', 1550, 2536],
      ['b3', 'complement', 166, undefined],
      ['b4', 'settled', 0, 1245],
    ]);
    expect(settlements.some((one) => 'twelfthsCents' in one)).toBe(false);
  });

  test('late by one day: a tenant who owes may ask for twelfths, one who gets back may not', () => {
    const inTime = regularise(year, { on: '2027-12-31', regularisedOn: '2027-12-31' });
    const late = regularise(year, { on: '2028-01-01', regularisedOn: '2028-01-01' });
    expect(inTime.settlements.map(({ twelfthsCents }) => twelfthsCents)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    // 15.50 in twelve: 129.17 cents, two months of 130 and ten of 129; 1.66: ten of 14 and two of 13.
    expect(late.settlements.map(({ twelfthsCents }) => twelfthsCents?.join(' '))).toEqual([
      undefined,
      '130 130 129 129 129 129 129 129 129 129 129 129',
      '14 14 14 14 14 14 14 14 14 14 13 13',
      undefined,
    ]);
  });

  test('a provision is for months: those of the accounting year, and none for who has left or for part of a month', () => {
    const next = (lastDay: string, tenancyEnds?: string): readonly (number | undefined)[] => {
      const [first] = input().tenancies;
      const tenancy = { ...first, id: 'b1', dwelling: '1', firstDay: '2019-03-01' };
      const supplies = [{ label: 'P', task: 'cleaning-supplies', totalTtc: '2400.00' }] as const;
      const short = chargesYear(
        input({
          year: { firstDay: '2026-01-01', lastDay },
          expenses: { label: 'x', supplies },
          tenancies: [tenancyEnds === undefined ? tenancy : { ...tenancy, lastDay: tenancyEnds }],
        }),
      );
      return regularise(short, { on: '2027-06-01' }).settlements.map(({ nextProvisionCents }) => nextProvisionCents);
    };
    expect(next('2026-12-31')).toEqual([5_000]);
    expect(next('2026-06-30')).toEqual([10_000]);
    expect(next('2026-06-29')).toEqual([undefined]);
    expect(next('2026-12-31', '2026-12-31')).toEqual([undefined]);
    expect(next('2026-12-31', '2027-01-01')).toEqual([5_000]);
  });

  test('an account settled before its end is said to be early', () => {
    const codes = (regularisedOn: string): readonly string[] =>
      regularise(year, { on: '2027-06-01', regularisedOn }).findings.map(({ code }) => code);
    expect(codes('2026-12-31')).toContain('charges/account-before-its-end');
    expect(codes('2027-01-01')).not.toContain('charges/account-before-its-end');
    const unknown = regularise(year, { on: '2026-06-01' }).findings.map(({ code }) => code);
    expect(unknown).not.toContain('charges/account-before-its-end');
  });

  test('says what the law requires and the input leaves out', () => {
    const bare = regularise(year, { on: '2027-06-01' }).findings;
    const outcomes = Object.fromEntries(bare.map(({ code, outcome }) => [code, outcome]));
    expect(outcomes).toMatchObject({
      'charges/statement/by-nature-unknown': 'uncertain',
      'charges/statement/allocation-mode-unknown': 'uncertain',
      'charges/statement/documents-unknown': 'uncertain',
    });
    const told = regularise(year, {
      on: '2027-06-01',
      byNature: true,
      allocationMode: false,
      documentsOpen: true,
    }).findings;
    expect(Object.fromEntries(told.map(({ code, outcome }) => [code, outcome]))).toMatchObject({
      'charges/statement/by-nature': 'met',
      'charges/statement/allocation-mode-missing': 'breached',
      'charges/statement/documents': 'met',
    });
  });

  test('a charge off the list cannot be stated by nature, whatever is said', () => {
    const patrol = { label: 'Ronde', task: 'night-patrol', totalTtc: '90', treatment: 'recoverable' } as const;
    const odd = chargesYear(input({ expenses: { label: '2026', supplies: [patrol] } }));
    expect(tenancyStatement(odd, 'b1').natures.map(({ nature }) => nature)).toEqual(['unlisted']);
    const codes = regularise(odd, { on: '2027-06-01', byNature: true }).findings.map(({ code }) => code);
    expect(codes).toContain('charges/statement/by-nature-missing');
  });

  test('has a sibling that returns the error', () => {
    const result = safeRegularise(year, { on: '2027-02-30' });
    expect(result.ok ? 'accepted' : result.error.code).toBe('core/invalid-date');
    expect(safeRegularise(year, { on: '2027-02-28' }).ok).toBe(true);
  });
});

describe('suggestions of perimeters and keys', () => {
  const place: ResidenceInput = input().residence;
  const shown = (on: string): readonly string[] =>
    suggestAllocations(place, on).map(
      ({ nature, perimeters, key }) => `${nature} ${JSON.stringify(perimeters)} ${JSON.stringify(key)}`,
    );

  test('are what the residence makes possible, and only practice', () => {
    const stairwells = '[{"stairwells":["A1"]},{"stairwells":["A2"]}]';
    expect(shown('2026-01-01')).toEqual([
      'staff [{"buildings":["A"]}] "per-dwelling"',
      // All of A2 has weights too: the floors are those of the whole residence.
      `I ${stairwells} {"declared":"lift"}`,
      `IV ${stairwells} "per-dwelling"`,
      'V ["residence"] "living-area"',
      `VI ${stairwells} "per-dwelling"`,
      'VII [{"buildings":["A"]}] "per-dwelling"',
    ]);
    const outcomes = suggestAllocations(place, '2026-01-01').map(
      ({ finding }) => `${finding.authority} ${finding.outcome}`,
    );
    expect(new Set(outcomes)).toEqual(new Set(['practice not-applicable']));
  });

  test('leave out a stairwell where the key weighs nothing', () => {
    const weighed = { id: 'lift', kind: 'lift-coefficient', name: 'Ascenseur', declaredOn: '2020-01-01' } as const;
    const byDwelling = place.dwellings.map(({ id }) => ({ dwelling: id, weight: id === '2' ? 1 : 0 }));
    const served = { ...place, declaredKeys: [{ ...weighed, byDwelling }] };
    expect(suggestAllocations(served, '2026-01-01')[1]?.perimeters).toEqual([{ stairwells: ['A1'] }]);
  });

  test('leave out a key that was not declared yet', () => {
    expect(shown('2019-12-31')[1]).toContain('"per-dwelling"');
    expect(shown('2020-01-01')[1]).toContain('{"declared":"lift"}');
  });

  test('widen where a dwelling names no stairwell, no building or no area', () => {
    const bare = {
      ...place,
      declaredKeys: [],
      dwellings: [
        { id: '1', building: 'A', stairwell: 'A1' },
        { id: '2', building: 'A' },
      ],
    };
    expect(
      suggestAllocations(bare, '2026-01-01').map(({ perimeters, key }) => JSON.stringify([perimeters, key])),
    ).toEqual([
      '[[{"buildings":["A"]}],"per-dwelling"]',
      '[[{"buildings":["A"]}],"per-dwelling"]',
      '[[{"buildings":["A"]}],"per-dwelling"]',
      '[["residence"],"per-dwelling"]',
      '[[{"buildings":["A"]}],"per-dwelling"]',
      '[[{"buildings":["A"]}],"per-dwelling"]',
    ]);
    const nothing = { ...bare, dwellings: [{ id: '1' }, { id: '2', building: 'A' }] };
    expect(
      new Set(suggestAllocations(nothing, '2026-01-01').map(({ perimeters }) => JSON.stringify(perimeters))),
    ).toEqual(new Set(['["residence"]']));
  });
});
