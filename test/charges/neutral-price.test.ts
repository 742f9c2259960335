import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  compareArrangements,
  tenantsNote,
  type Balance,
  type ComparisonInput,
  type ContractInput,
  type ContractLineInput,
  type LineNeutralPrice,
  type NeutralTotal,
} from '../../src/charges/index.js';
import { renderExplanation } from '../../src/core/index.js';
import { comparisonCases } from '../cases/charges-comparison.js';
import { mistakesIn } from '../support/check-explanation.js';
import { comparisonInput } from '../support/random-charges.js';
import { runs } from '../support/runs.js';

type Lines = ContractInput['lines'];

/** Today's supplies cost `today` TTC; tomorrow a contract of the lines, beside supplies of `other` TTC. */
function switched(today: string, lines: Lines, more: Partial<ContractInput> = {}, other = '0.00'): ComparisonInput {
  const supply = (totalTtc: string): ComparisonInput['before'] => ({
    label: 'x',
    supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc }],
  });
  const provider = { name: 'S', kind: 'EI', vatStatus: 'taxed' } as const;
  return {
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }, { id: '2' }] },
    before: supply(today),
    after: {
      ...supply(other),
      contracts: [{ label: 'c', provider, separatesRecoverable: true, lines, ...more }],
    },
  };
}

function shown({ status, ttc, ht, offeredHt }: Omit<NeutralTotal, 'status'> & { status: string }): string {
  const figures = [ttc, ht, offeredHt].map((amount) => amount?.euros.toFixed(2) ?? '-');
  return `${status} ${figures.join(' ')}`;
}

const linesOf = (input: ComparisonInput): readonly string[] =>
  compareArrangements(input).neutralPrices.flatMap(({ lines }) =>
    lines.map((one) => `${String(one.line)} ${one.label}: ${shown(one)}`),
  );
const totalsOf = (input: ComparisonInput): readonly string[] =>
  compareArrangements(input).neutralPrices.map(({ totalNeutral }) => shown(totalNeutral));

/** The input with another price on one line of a contract of its new arrangement. */
function repriced(
  input: ComparisonInput,
  contract: number,
  line: number,
  price: Partial<ContractLineInput>,
): ComparisonInput {
  const { contracts = [] } = input.after;
  const changed = (one: ContractLineInput): ContractLineInput => {
    const { label, task, vatRate, treatment } = one;
    return {
      label,
      task,
      ...(vatRate === undefined || price.totalTtc !== undefined ? {} : { vatRate }),
      ...(treatment === undefined ? {} : { treatment }),
      ...price,
    };
  };
  return {
    ...input,
    after: {
      ...input.after,
      contracts: contracts.map((one, position) =>
        position === contract
          ? { ...one, lines: one.lines.map((two, index) => (index === line ? changed(two) : two)) }
          : one,
      ),
    },
  };
}

const changeOf = (input: ComparisonInput, name: keyof Balance): string =>
  compareArrangements(input).change[name].euros.toFixed(2);

describe('neutral prices worked by hand', () => {
  const [case21] = comparisonCases.flatMap(({ name, input }) => (name.startsWith('21:') ? input : [])) as [
    ComparisonInput,
  ];

  it('of case 21: tenants pay as today at 25 350.00 HT, the total is as today at 37 500.00 HT', () => {
    const [neutral] = compareArrangements(case21).neutralPrices;
    expect(shown(neutral!)).toBe('found 30420.00 25350.00 31200.00');
    expect(shown(neutral!.lines[0]!)).toBe('found 30420.00 25350.00 31200.00');
    expect(shown(neutral!.totalNeutral)).toBe('found 45000.00 37500.00 31200.00');
  });

  it('of case 21, said in both languages', () => {
    const [neutral] = compareArrangements(case21).neutralPrices;
    const english = (explanation: LineNeutralPrice['explanation'], depth: number): string =>
      renderExplanation(explanation!, { messages: chargesMessages, locale: 'en', depth });
    expect(english(neutral!.lines[0]!.explanation, 3)).toContain(
      'Price of “Nettoyage” excluding VAT that is neutral for the tenants, the rest unchanged',
    );
    // 37 440.00 offered, less a rise of 7 020.00.
    expect(neutral!.lines[0]!.explanation?.steps[0]?.inputs.map(({ value }) => value)).toEqual(['37440', '7020']);
    expect(english(neutral!.totalNeutral.explanation, 1)).toContain('€37,500.00');
    const french = renderExplanation(neutral!.totalNeutral.explanation!, { messages: chargesMessages, locale: 'fr' });
    expect(french).toContain('Prix hors taxes du contrat auquel la dépense totale ne change pas');
    expect(french).not.toContain('{');
  });

  it('of two lines: each gives up the whole rise by itself', () => {
    // Today 1 000.00. Tomorrow 600.00 + 720.00 TTC: a rise of 320.00.
    const lines: Lines = [
      { label: 'a', task: 'common-parts-cleaning', priceHt: '500.00' },
      { label: 'b', task: 'waste-removal', priceHt: '600.00', vatRate: 'standard' },
    ];
    expect(linesOf(switched('1000.00', lines))).toEqual([
      '0 a: found 280.00 233.33 500.00',
      '1 b: found 400.00 333.33 600.00',
    ]);
    // 1 000.00 of 1 100.00 HT against 1 320.00 TTC: 833.33.
    expect(totalsOf(switched('1000.00', lines))).toEqual(['found 1000.00 833.33 1100.00']);
  });

  it('of a line that stays with the landlord: nothing for tenants, its part in the total', () => {
    const lines: Lines = [
      { label: 'a', task: 'common-parts-cleaning', priceHt: '500.00' },
      { label: 'b', task: 'tree-pruning', priceHt: '300.00' },
    ];
    // Recoverable 600.00 against 600.00; the total falls to 600.00 only if both lines give up 360.00 of 960.00.
    expect(linesOf(switched('600.00', lines))).toEqual([
      '0 a: found 600.00 500.00 500.00',
      '1 b: nothing-recoverable - - -',
    ]);
    expect(totalsOf(switched('600.00', lines))).toEqual(['found 600.00 500.00 800.00']);
  });

  it('of a contract that nothing of is recovered: the total is neutral all the same', () => {
    const lines: Lines = [{ label: 'b', task: 'tree-pruning', priceHt: '300.00' }];
    const input = switched('600.00', lines);
    expect(compareArrangements(input).neutralPrices[0]?.status).toBe('nothing-recoverable');
    expect(totalsOf(input)).toEqual(['found 600.00 500.00 300.00']);
  });

  it('of several rates: the lines of the contract keep their proportions', () => {
    const lines: Lines = [
      { label: 'a', task: 'common-parts-cleaning', priceHt: '100.00' },
      { label: 'b', task: 'waste-removal', priceHt: '100.00', vatRate: 'intermediate' },
    ];
    // 200.00 HT are 230.00 TTC: 115.00 TTC are 100.00 HT.
    expect(totalsOf(switched('115.00', lines))).toEqual(['found 115.00 100.00 200.00']);
  });

  it('on both sides of nothing: a cent less today and the price is out of reach', () => {
    const lines: Lines = [{ label: 'a', task: 'common-parts-cleaning', priceHt: '10.00' }];
    const today = (cost: string): readonly string[] => [
      ...linesOf(switched(cost, lines, {}, '50.00')),
      ...totalsOf(switched(cost, lines, {}, '50.00')),
    ];
    expect(today('50.00')).toEqual(['0 a: found 0.00 0.00 10.00', 'found 0.00 0.00 10.00']);
    expect(today('49.99')).toEqual(['0 a: out-of-reach - - -', 'out-of-reach - - -']);
    const [neutral] = compareArrangements(switched('49.99', lines, {}, '50.00')).neutralPrices;
    expect(neutral?.totalNeutral.explanation?.result.value).toBe('-0.01');
    expect(neutral?.lines[0]?.explanation?.result.value).toBe('-0.01');
  });

  it('of a line known by its total alone: TTC only, and the contract with it', () => {
    const lines: Lines = [{ label: 'a', task: 'bulky-waste', totalTtc: '12.00', treatment: 'recoverable' }];
    expect(linesOf(switched('30.00', lines))).toEqual(['0 a: found 30.00 - -']);
    expect(totalsOf(switched('30.00', lines))).toEqual(['found 30.00 - -']);
  });

  it('of an arrangement without a contract: none', () => {
    expect(compareArrangements({ ...case21, after: { label: 'rien' } }).neutralPrices).toEqual([]);
  });

  it('with credit notes: they stay, and the price is that of the lines', () => {
    const lines: Lines = [{ label: 'a', task: 'common-parts-cleaning', priceHt: '10.00' }];
    const creditNotes = [{ label: 'n', totalTtc: '4.00', reason: 'correction' }] as const;
    // 12.00 less 4.00 against 20.00: the line may cost 24.00.
    expect(linesOf(switched('20.00', lines, { creditNotes }))).toEqual(['0 a: found 24.00 20.00 10.00']);
    expect(totalsOf(switched('20.00', lines, { creditNotes }))).toEqual(['found 24.00 20.00 10.00']);
  });
});

describe('what always holds of neutral prices', () => {
  it('leaves what may be charged as it is at the price TTC of a line, above it a cent further', () => {
    fc.assert(
      fc.property(comparisonInput, (input) => {
        for (const { contract, lines } of compareArrangements(input).neutralPrices) {
          for (const { line, status, ttc, ht } of lines) {
            if (status !== 'found') continue;
            const at = (price: Partial<ContractLineInput>): string =>
              changeOf(repriced(input, contract, line, price), 'recoverable');
            expect(at({ totalTtc: ttc!.euros.toFixed(2) })).toBe('0.00');
            expect(at({ totalTtc: ttc!.euros.plus('0.01').toFixed(2) })).toBe('0.01');
            if (ht === undefined) continue;
            expect(Number(at({ priceHt: ht.euros.toFixed(2) }))).toBeLessThanOrEqual(0);
            // Rounding of VAT may keep the next cent from showing; the one after it shows.
            expect(Number(at({ priceHt: ht.euros.plus('0.02').toFixed(2) }))).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('leaves the total as it is at the neutral price of a contract of one line, above it a cent further', () => {
    const offer = fc.record({
      today: fc.integer({ min: 0, max: 9_000_000 }),
      other: fc.integer({ min: 0, max: 2_000_000 }),
      task: fc.constantFrom('green-spaces' as const, 'tree-pruning' as const),
      vatRate: fc.constantFrom('standard' as const, 'intermediate' as const, 'reduced' as const),
    });
    const euros = (cents: number): string => (cents / 100).toFixed(2);
    fc.assert(
      fc.property(offer, ({ today, other, task, vatRate }) => {
        const input = switched(euros(today), [{ label: 'l', task, priceHt: '1', vatRate }], {}, euros(other));
        const { status, ttc, ht } = compareArrangements(input).neutralPrices[0]!.totalNeutral;
        expect(status).toBe(other > today ? 'out-of-reach' : 'found');
        if (ttc === undefined || ht === undefined) return;
        const at = (price: Partial<ContractLineInput>): string => changeOf(repriced(input, 0, 0, price), 'total');
        expect(at({ totalTtc: ttc.euros.toFixed(2) })).toBe('0.00');
        expect(at({ totalTtc: ttc.euros.plus('0.01').toFixed(2) })).toBe('0.01');
        expect(Number(at({ priceHt: ht.euros.toFixed(2) }))).toBeLessThanOrEqual(0);
        expect(Number(at({ priceHt: ht.euros.plus('0.02').toFixed(2) }))).toBeGreaterThan(0);
      }),
      { numRuns: runs(100) },
    );
  });

  it('explains every price with arithmetic that is true, in words of both languages', () => {
    fc.assert(
      fc.property(comparisonInput, (input) => {
        const { neutralPrices } = compareArrangements(input);
        const all = neutralPrices.flatMap(({ lines, totalNeutral }) => [...lines, totalNeutral]);
        for (const { status, explanation } of all) {
          expect(explanation === undefined).toBe(status === 'nothing-recoverable');
          if (explanation === undefined) continue;
          expect(mistakesIn(explanation)).toEqual([]);
          for (const locale of ['fr', 'en'] as const) {
            expect(renderExplanation(explanation, { messages: chargesMessages, locale })).not.toContain('{');
          }
        }
      }),
      { numRuns: runs(40) },
    );
  });

  it('stays small for a contract of many lines: an explanation a line, not all of them under each', () => {
    const lines = Array.from({ length: 200 }, (_, n) => ({
      label: `l${String(n)}`,
      task: 'common-parts-cleaning' as const,
      priceHt: '1.00',
    }));
    const [neutral] = compareArrangements(switched('1000.00', lines)).neutralPrices;
    const sizes = neutral!.lines.map(({ explanation }) => JSON.stringify(explanation).length);
    expect(sizes).toHaveLength(200);
    expect(Math.max(...sizes)).toBeLessThan(6_000);
    expect(neutral!.lines.at(-1)?.line).toBe(199);
  });
});

describe('before July 2006, when the recoverable part of a price was disputed', () => {
  const lines: Lines = [{ label: 'Nettoyage', task: 'common-parts-cleaning', priceHt: '500.00' }];
  const on = (day: string) => compareArrangements({ ...switched('600.00', lines), on: day });

  it('no price is said to be neutral for tenants; what keeps the total is', () => {
    const [last] = on('2006-07-15').neutralPrices;
    expect(last).toMatchObject({
      status: 'unsettled',
      lines: [{ status: 'unsettled' }],
      totalNeutral: { status: 'found' },
    });
    expect(last?.ttc).toBeUndefined();
    const [first] = on('2006-07-16').neutralPrices;
    expect(first).toMatchObject({ status: 'found', lines: [{ status: 'found' }] });
  });

  it('the note says why', () => {
    const said = (locale: 'fr' | 'en'): string =>
      tenantsNote(on('2006-07-15'), { locale })
        .questions.flatMap(({ answers }) => answers)
        .join('\n');
    expect(said('fr')).toContain('son prix neutre n’est pas calculé');
    expect(said('en')).toContain('its neutral price is not computed');
  });
});
