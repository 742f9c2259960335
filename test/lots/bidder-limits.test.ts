import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  bidderLimits,
  lotsMessages,
  renderFinding,
  safeBidderLimits,
  type AwardInput,
  type BidderLimitsInput,
  type BidderStatementInput,
  type Finding,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

const STATED: BidderStatementInput = { bids: true, maximum: true, rule: true };
const plan = (fields: Partial<BidderLimitsInput> = {}): BidderLimitsInput => ({
  days: { noticeSentOn: '2026-06-01' },
  lots: ['1', '2', '3', '4'],
  ...fields,
});
const won = (...pairs: readonly string[]): readonly AwardInput[] =>
  pairs.map((pair) => ({ operator: pair.slice(0, 1), lot: pair.slice(1) }));

const shown = ({ code, outcome, severity }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity].join(' ');
const said = (input: BidderLimitsInput): readonly string[] => bidderLimits(input).findings.map(shown);

function refusal(input: unknown): string {
  const result = safeBidderLimits(input as BidderLimitsInput);
  return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
}

describe('what the consultation documents state', () => {
  it('always for how many lots one may bid, and the rest only where awards are limited', () => {
    expect(said(plan())).toEqual(['bidder-statement/bids not-applicable warning']);
    expect(said(plan({ maxBids: 2 }))).toEqual(['bidder-statement/bids not-applicable warning']);
    expect(said(plan({ maxAwards: 4 }))).toEqual(['bidder-statement/bids not-applicable warning']);
    expect(said(plan({ maxAwards: 3 }))).toEqual([
      'bidder-statement/bids not-applicable warning',
      'bidder-statement/maximum not-applicable warning',
      'bidder-statement/rule not-applicable warning',
    ]);
  });

  it('is met or breached by what is known of them, one by one', () => {
    expect(said(plan({ maxAwards: 1, documents: STATED }))).toEqual([
      'bidder-statement/bids met info',
      'bidder-statement/maximum met info',
      'bidder-statement/rule met info',
    ]);
    expect(said(plan({ maxAwards: 1, documents: { bids: false, rule: false } }))).toEqual([
      'bidder-statement/bids breached blocking',
      'bidder-statement/maximum not-applicable warning',
      'bidder-statement/rule breached blocking',
    ]);
  });

  it('rests on the text of the day', () => {
    const texts = (on: string): readonly string[] =>
      bidderLimits(plan({ days: { consultationOn: on } })).findings.map(({ basis }) =>
        basis.map(({ label }) => label).join(),
      );
    expect(texts('2019-03-31')).toEqual(['Décret n°\u00a02016-360 du 25 mars 2016, art. 12, III']);
    expect(texts('2019-04-01')).toEqual(['CCP, art. R2113-1']);
  });
});

describe('tenders and awards', () => {
  const within = (fields: Partial<BidderLimitsInput>): readonly string[] =>
    said(plan({ documents: STATED, ...fields })).filter((one) => !one.startsWith('bidder-statement'));

  it('exactly the limit is within it, one more is above', () => {
    expect(within({ maxBids: 2, tenders: [{ operator: 'A', lots: ['1', '2'] }] })).toEqual([
      'bidder-limits-kept met info',
    ]);
    expect(within({ maxBids: 2, tenders: [{ operator: 'A', lots: ['1', '2', '3'] }] })).toEqual([
      'bids-above-limit breached blocking',
    ]);
    expect(within({ maxAwards: 2, awards: won('A1', 'A2', 'B3') })).toEqual(['bidder-limits-kept met info']);
    expect(within({ maxAwards: 2, awards: won('A1', 'A2', 'A3', 'B4') })).toEqual([
      'awards-above-limit breached blocking',
    ]);
    expect(within({ awards: won('A1', 'A2', 'A3', 'A4') })).toEqual(['bidder-limits-kept met info']);
  });

  it('an operator above a limit is named, each one', () => {
    const { findings } = bidderLimits(plan({ documents: STATED, maxAwards: 1, awards: won('A1', 'A2', 'B3', 'B4') }));
    const named = findings.filter(({ code }) => code === 'lots/awards-above-limit');
    expect(named.map(({ figures }) => figures.map(({ value }) => value))).toEqual([
      ['A', '2', '1'],
      ['B', '2', '1'],
    ]);
  });

  it('the criteria alone may give more: the rule stated then applies', () => {
    const ranked = won('A1', 'A2', 'B3');
    expect(within({ maxAwards: 2, ranked })).toEqual(['bidder-limits-kept met info']);
    expect(within({ maxAwards: 1, ranked })).toEqual([
      'award-rule/apply not-applicable warning',
      'bidder-limits-kept met info',
    ]);
    expect(within({ maxAwards: 1, ranked, awards: won('A1', 'B3', 'C2') })).toEqual([
      'award-rule/apply not-applicable warning',
      'bidder-limits-kept met info',
    ]);
    expect(within({ maxAwards: 1, ranked, documents: { bids: true, maximum: true } })[0]).toBe(
      'award-rule/apply not-applicable warning',
    );
    expect(within({ maxAwards: 1, ranked, documents: { ...STATED, rule: false } })).toEqual([
      'award-rule/missing breached blocking',
    ]);
    expect(within({ maxAwards: 1, ranked, awards: ranked })).toEqual([
      'award-rule/apply not-applicable warning',
      'awards-above-limit breached blocking',
    ]);
  });

  it('are put together by operator, lots in the order of the consultation', () => {
    const { operators, maxBids, maxAwards } = bidderLimits(
      plan({
        tenders: [
          { operator: 'B', lots: ['3', '1'] },
          { operator: 'A', lots: ['2'] },
          { operator: 'B', lots: ['4'] },
        ],
        ranked: won('B3', 'A2'),
        awards: won('B1'),
      }),
    );
    expect([maxBids, maxAwards]).toEqual([4, 4]);
    expect(operators).toEqual([
      { operator: 'B', bids: ['1', '3', '4'], ranked: ['3'], awards: ['1'] },
      { operator: 'A', bids: ['2'], ranked: ['2'], awards: [] },
    ]);
  });
});

describe('bad input', () => {
  it.each<[unknown, string]>([
    [{}, 'core/missing-value days'],
    [plan({ lots: [] }), 'core/empty-list lots'],
    [plan({ lots: ['1', '2', '1'] }), 'lots/number-twice lots.2'],
    [plan({ maxBids: 5 }), 'lots/limit-above-lots maxBids'],
    [plan({ maxAwards: 5 }), 'lots/limit-above-lots maxAwards'],
    [plan({ maxAwards: 0 }), 'core/number-out-of-range maxAwards'],
    [plan({ tenders: [{ operator: 'A', lots: ['1', '9'] }] }), 'lots/unknown-lot tenders.0.lots.1'],
    [plan({ tenders: [{ operator: 'A', lots: ['1', '1'] }] }), 'lots/bid-twice tenders.0.lots.1'],
    [plan({ tenders: [{ operator: 'A', lots: [] }] }), 'core/empty-list tenders.0.lots'],
    [plan({ awards: won('A9') }), 'lots/unknown-lot awards.0.lot'],
    [plan({ awards: won('A1', 'A1') }), 'lots/award-twice awards.1.lot'],
    [plan({ ranked: won('A1', 'A1') }), 'lots/award-twice ranked.1.lot'],
    [plan({ tenders: [{ operator: 'A', lots: ['1'] }], awards: won('A2') }), 'lots/award-without-tender awards.0.lot'],
    [plan({ tenders: [{ operator: 'A', lots: ['1'] }], ranked: won('B1') }), 'lots/award-without-tender ranked.0.lot'],
    [{ ...plan(), limits: 1 }, 'core/unknown-key limits'],
    [plan({ days: { noticeSentOn: '2016-03-31' } }), 'lots/no-text-then days'],
  ])('refuses %j', (input, expected) => {
    expect(refusal(input)).toBe(expected);
  });

  it('one lot may go to several operators, as in a framework with several holders', () => {
    expect(refusal(plan({ awards: won('A1', 'B1') }))).toBe('accepted');
  });
});

describe('its texts', () => {
  it('are written out', () => {
    const { findings } = bidderLimits(
      plan({ documents: STATED, maxAwards: 1, ranked: won('A1', 'A2'), awards: won('A1', 'A3') }),
    );
    expect(findings.map((one) => renderFinding(one, lotsMessages, 'fr')).slice(2)).toEqual([
      'Conforme\u202f: Le nombre de lots attribués à un même soumissionnaire est limité\u202f: les documents de la consultation disent quelle règle s’applique si les critères lui en donnaient davantage. [CCP, art. R2113-1]',
      'Pour information\u202f: Selon les seuls critères, «\u202fA\u202f» obtiendrait 2 lots\u202f; la limite est de 1\u202f: appliquer la règle annoncée dans les documents de la consultation. [CCP, art. R2113-1]',
      'Non conforme\u202f: «\u202fA\u202f» se voit attribuer 2 lots\u202f; la limite annoncée est de 1\u202f: lui retirer les lots en trop, selon la règle annoncée. [CCP, art. L2113-10, al. 3]',
    ]);
    const [, kept] = bidderLimits(plan({ awards: won('A1') })).findings;
    expect(renderFinding(kept!, lotsMessages, 'en')).toBe(
      'Met: Limits kept by all operators (1): at most 4 lots bid for and 4 awarded to each. [CCP, art. L2113-10, al. 3]',
    );
  });

  it('there is one in each language for every finding', () => {
    const all = [
      plan({ maxBids: 1, tenders: [{ operator: 'A', lots: ['1', '2'] }] }),
      plan({ maxAwards: 1, ranked: won('A1', 'A2'), documents: { rule: false } }),
    ].flatMap((input) => bidderLimits(input).findings);
    for (const one of all) {
      for (const locale of ['fr', 'en'] as const) expect(renderFinding(one, lotsMessages, locale)).not.toMatch(/[{}]/);
    }
  });
});

describe('properties', () => {
  const lots = Array.from({ length: 6 }, (_, at) => String(at + 1));
  const awards = fc.uniqueArray(
    fc.record({ operator: fc.constantFrom('A', 'B', 'C'), lot: fc.constantFrom(...lots) }),
    {
      selector: ({ operator, lot }) => `${operator}${lot}`,
    },
  );

  it('an operator is above the limit exactly when a count by hand says so, in whatever order', () => {
    fc.assert(
      fc.property(awards, fc.integer({ min: 1, max: 6 }), (list, maxAwards) => {
        const above = ['A', 'B', 'C'].filter(
          (who) => list.filter(({ operator }) => operator === who).length > maxAwards,
        );
        for (const one of [list, [...list].reverse()]) {
          const { findings } = bidderLimits(plan({ lots, maxAwards, awards: one }));
          const found = findings.filter(({ code }) => code === 'lots/awards-above-limit');
          expect(found.map(({ figures }) => figures[0]?.value).sort()).toEqual(above);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
