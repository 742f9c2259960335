import { describe, expect, it } from 'vitest';

import {
  addDays,
  BUYER_CLASSES,
  civilDate,
  formatPath,
  lotsMessages,
  procurementRoutes,
  renderFinding,
  ROUTES,
  routesOfPlan,
  safeProcurementRoutes,
  siaeMessages,
  type BuyerInput,
  type OperationInput,
  type ProcurementRoutes,
  type RouteName,
} from '../../src/index.js';
import { codesOf, dutyOf, figuresOf, lotOf, lotStatuses, operationOf, routeOf, worth } from '../support/operations.js';
import { runs } from '../support/runs.js';

const texts = { ...siaeMessages, ...lotsMessages };

function lightestAt(
  on: string,
  category: 'services' | 'works',
  amount: string,
  buyer: BuyerInput = { class: 'oph' },
): string {
  return procurementRoutes(worth(on, category, [amount], { buyer })).lightest;
}

/** The amount itself, and one cent below. */
function centBelow(euros: number): string {
  return (euros - 0.01).toFixed(2);
}

function openings(answer: ProcurementRoutes, route: RouteName): readonly object[] {
  return routeOf(answer, route).opensIf.map((one) => ({ [one.code.replace('lots/', '')]: figuresOf(one) }));
}

// The amount below which a need is dispensed: services, works. Copied from the article, day by day.
const DISPENSE = [
  ['2016-04-01', 25_000, 25_000],
  ['2019-03-31', 25_000, 25_000],
  ['2019-04-01', 25_000, 25_000],
  ['2019-12-31', 25_000, 25_000],
  ['2020-01-01', 40_000, 40_000],
  ['2020-07-23', 40_000, 40_000],
  ['2020-07-24', 40_000, 70_000],
  ['2020-12-07', 40_000, 70_000],
  ['2020-12-09', 40_000, 100_000],
  ['2022-12-31', 40_000, 100_000],
  ['2023-01-01', 40_000, 100_000],
  ['2025-12-31', 40_000, 100_000],
  ['2026-01-01', 40_000, 100_000],
  ['2026-03-31', 40_000, 100_000],
  ['2026-04-01', 60_000, 100_000],
  ['2027-12-31', 60_000, 100_000],
] as const;

// The amount from which a procedure is formalised: State, landlords, contracting entities, works.
const FORMALISED = [
  ['2016-04-01', 135_000, 209_000, 418_000, 5_225_000],
  ['2017-12-31', 135_000, 209_000, 418_000, 5_225_000],
  ['2018-01-01', 144_000, 221_000, 443_000, 5_548_000],
  ['2019-12-31', 144_000, 221_000, 443_000, 5_548_000],
  ['2020-01-01', 139_000, 214_000, 428_000, 5_350_000],
  ['2021-12-31', 139_000, 214_000, 428_000, 5_350_000],
  ['2022-01-01', 140_000, 215_000, 431_000, 5_382_000],
  ['2023-12-31', 140_000, 215_000, 431_000, 5_382_000],
  ['2024-01-01', 143_000, 221_000, 443_000, 5_538_000],
  ['2025-12-31', 143_000, 221_000, 443_000, 5_538_000],
  ['2026-01-01', 140_000, 216_000, 432_000, 5_404_000],
  ['2027-12-31', 140_000, 216_000, 432_000, 5_404_000],
] as const;

describe('the procedures by value', () => {
  it.each(DISPENSE)('on %s dispense services below %d and works below %d', (on, services, works) => {
    for (const [category, euros] of [
      ['services', services],
      ['works', works],
    ] as const) {
      const [below, at] = [centBelow(euros), String(euros)].map((amount) =>
        procurementRoutes(worth(on, category, [amount])),
      );
      expect([below!.lightest, at!.lightest]).toEqual(['dispensed', 'adapted']);
      expect([routeOf(below!, 'direct-award').status, routeOf(at!, 'direct-award').status]).toEqual(['open', 'closed']);
      expect(figuresOf(routeOf(at!, 'direct-award').findings[0])).toEqual({
        need: String(euros),
        threshold: String(euros),
      });
    }
  });

  it.each(FORMALISED)(
    'on %s are formalised from %d, %d, %d, and %d for works',
    (on, state, landlord, entity, works) => {
      const buyers: readonly (readonly [BuyerInput, number])[] = [
        [{ class: 'state' }, state],
        ...BUYER_CLASSES.filter((one) => one !== 'state' && one !== 'state-public-body').map(
          (one): readonly [BuyerInput, number] => [{ class: one }, landlord],
        ),
        [{ class: 'state-public-body', central: false }, landlord],
        [{ class: 'state-public-body', central: true }, state],
        [{ class: 'sem', role: 'contracting-entity' }, entity],
      ];
      for (const [buyer, euros] of buyers) {
        expect(lightestAt(on, 'services', centBelow(euros), buyer)).toBe('adapted');
        expect(lightestAt(on, 'services', String(euros), buyer)).toBe('formalised');
        expect(lightestAt(on, 'works', centBelow(works), buyer)).toBe('adapted');
        expect(lightestAt(on, 'works', String(works), buyer)).toBe('formalised');
      }
    },
  );

  it('are uncertain on 8 December 2020 for the dispense of works only', () => {
    const works = procurementRoutes(worth('2020-12-08', 'works', ['85000']));
    expect(routeOf(works, 'direct-award').status).toBe('uncertain');
    expect(routeOf(works, 'direct-award').findings[0]).toMatchObject({
      outcome: 'uncertain',
      reason: 'unconfirmed-value',
    });
    expect(routeOf(procurementRoutes(worth('2020-12-08', 'services', ['85000'])), 'direct-award').status).toBe(
      'closed',
    );
  });

  it('say from which later day the need would be dispensed', () => {
    expect(openings(procurementRoutes(worth('2026-03-31', 'services', ['59999.99'])), 'direct-award')).toEqual([
      { 'opens-from-day': { day: '2026-04-01', threshold: '60000' } },
    ]);
    expect(openings(procurementRoutes(worth('2019-12-31', 'works', ['70000'])), 'direct-award')).toEqual([
      { 'opens-from-day': { day: '2020-12-09', threshold: '100000' } },
    ]);
    expect(openings(procurementRoutes(worth('2026-03-31', 'services', ['60000'])), 'direct-award')).toEqual([]);
    expect(openings(procurementRoutes(worth('2026-04-01', 'services', ['60000'])), 'direct-award')).toEqual([]);
  });

  it('always leave the formalised procedure, compulsory or not', () => {
    const codes = ['1000', '216000'].map((amount) =>
      codesOf(routeOf(procurementRoutes(worth('2026-06-01', 'services', [amount])), 'formalised-procedure').findings),
    );
    expect(codes).toEqual([['formalised-voluntary'], ['formalised-required']]);
  });

  it('are refused before 1 April 2016 and after the last known thresholds', () => {
    for (const [on, code] of [
      ['2016-03-31', 'lots/no-text-then'],
      ['2028-01-01', 'lots/no-text-yet'],
    ] as const) {
      for (const one of BUYER_CLASSES) {
        const buyer = one === 'state-public-body' ? { class: one, central: false } : { class: one };
        const result = safeProcurementRoutes(worth(on, 'services', ['1000'], { buyer }));
        expect(result.ok ? [] : [result.error.code, formatPath(result.error.path)]).toEqual([code, 'days']);
      }
    }
  });
});

describe('the routes of small lots', () => {
  it('leave a lot of another nature uncertain between the two amounts', () => {
    const answer = procurementRoutes(
      operationOf('2026-06-01', [
        lotOf('1', 'works', '900000'),
        lotOf('2', 'services', '59999.99'),
        lotOf('3', 'services', '60000'),
        lotOf('4', 'services', '99999.99'),
        lotOf('5', 'services', '100000'),
      ]),
    );
    expect(lotStatuses(answer, 'direct-award-lot')).toBe('closed open uncertain uncertain closed');
    const { status, findings } = routeOf(answer, 'direct-award-lot');
    expect(status).toBe('conditional');
    expect(codesOf(findings)).toEqual(['award-lots-open', 'award-lots-uncertain']);
    expect(findings[1]).toMatchObject({ outcome: 'uncertain', reason: 'unsettled-law' });
    expect(figuresOf(findings[1])['lots']).toBe('3, 4');
    expect(openings(answer, 'direct-award')).toEqual([{ 'opens-for-small-lots': { lots: '2, 3, 4' } }]);
  });

  it('have no object without lots, and say that lots could open them', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['300000']));
    for (const route of ['direct-award-lot', 'small-lot'] as const) {
      expect(codesOf(routeOf(answer, route).findings)).toEqual(['single-lot']);
      expect(codesOf(routeOf(answer, route).opensIf)).toEqual(['opens-if-allotted']);
      expect(routeOf(answer, route).requires).toEqual([]);
    }
  });

  it('begin with the code for direct awards, and are older for adapted procedures', () => {
    const [before, since] = ['2019-03-31', '2019-04-01'].map((on) =>
      procurementRoutes(worth(on, 'services', ['300000', '20000'])),
    );
    expect(lotStatuses(before!, 'direct-award-lot')).toBe('closed closed');
    expect(openings(before!, 'direct-award-lot')).toEqual([{ 'opens-from-first-day': { day: '2019-04-01' } }]);
    expect(lotStatuses(since!, 'direct-award-lot')).toBe('closed open');
    expect([before, since].map((one) => lotStatuses(one!, 'small-lot'))).toEqual(['closed open', 'closed open']);
  });

  it('are needless where the whole is already as light', () => {
    const adapted = procurementRoutes(worth('2026-06-01', 'services', ['100000', '20000']));
    expect(codesOf(routeOf(adapted, 'small-lot').findings)).toEqual(['small-lots-needless']);
    const dispensed = procurementRoutes(worth('2026-06-01', 'services', ['40000', '10000']));
    expect(codesOf(routeOf(dispensed, 'direct-award-lot').findings)).toEqual([
      'award-lots-open',
      'small-lots-needless',
    ]);
  });

  it('keep the lots of a formalised whole in adapted procedure, with its duties', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['300000', '75000']));
    expect(routeOf(answer, 'small-lot').procedure).toBe('adapted');
    expect(routeOf(answer, 'small-lot').status).toBe('conditional');
    const limits = (route: RouteName): string => codesOf(dutyOf(answer, route, 'time-limits').findings).join(' ');
    expect([limits('small-lot'), limits('formalised-procedure')]).toEqual([
      'receipt-period-sufficient standstill-not-due/procedure',
      'receipt-periods tender-date-by-agreement standstill-due',
    ]);
  });
});

describe('the route of innovative purchases', () => {
  const innovative = (on: string, ...amounts: readonly string[]): ProcurementRoutes =>
    procurementRoutes(
      operationOf(
        on,
        amounts.map((amount, position) => lotOf(String(position + 1), 'services', amount, { innovative: true })),
      ),
    );

  it('opens below 100,000, since the end of 2018', () => {
    expect(
      ['99999.99', '100000'].map((amount) => routeOf(innovative('2026-06-01', amount), 'innovative-award').status),
    ).toEqual(['open', 'closed']);
    expect(
      ['2018-12-24', '2018-12-25', '2018-12-27'].map(
        (on) => routeOf(innovative(on, '50000'), 'innovative-award').status,
      ),
    ).toEqual(['closed', 'uncertain', 'open']);
  });

  it('opens to lots below 80,000 within a fifth, since 16 December 2021', () => {
    const lots = ['400000', '79999.99'] as const;
    expect(lotStatuses(innovative('2021-12-15', ...lots), 'innovative-award')).toBe('closed closed');
    expect(lotStatuses(innovative('2021-12-16', ...lots), 'innovative-award')).toBe('closed open');
    expect(lotStatuses(innovative('2021-12-16', '400000', '80000'), 'innovative-award')).toBe('closed closed');
  });

  it('asks for an object stated as innovative', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['70000']));
    expect(codesOf(routeOf(answer, 'innovative-award').findings)).toEqual(['innovative-not-stated']);
    expect(codesOf(routeOf(answer, 'innovative-award').opensIf)).toEqual(['opens-if-innovative']);
  });
});

describe('the routes of reservations', () => {
  it.each([
    ['2016-04-01', 'open open closed closed closed'],
    ['2019-04-01', 'open open closed closed uncertain'],
    ['2020-12-08', 'open open closed closed uncertain'],
    ['2020-12-09', 'open open open closed uncertain'],
    ['2022-10-20', 'open open open closed uncertain'],
    ['2022-12-29', 'open open open closed uncertain'],
    ['2022-12-30', 'open open open open uncertain'],
    ['2026-08-22', 'open open open open uncertain'],
  ])('on %s are %s', (on, expected) => {
    const answer = procurementRoutes(worth(on, 'services', ['90000']));
    const reserved = answer.routes.filter(({ route }) => route.startsWith('reserved-'));
    expect(reserved.map(({ status }) => status).join(' ')).toBe(expected);
  });

  it('follow the procedure of the value, and presuppose competition', () => {
    const procedures = ['50000', '90000', '300000'].map((amount) => {
      const { procedure, findings } = routeOf(
        procurementRoutes(worth('2026-06-01', 'services', [amount])),
        'reserved-insertion',
      );
      return [procedure, codesOf(findings).includes('reservation-needless')];
    });
    expect(procedures).toEqual([
      ['adapted', true],
      ['adapted', false],
      ['formalised', false],
    ]);
  });

  it('send cleaning away from the social economy, to insertion', () => {
    const answer = procurementRoutes(operationOf('2026-06-01', [lotOf('1', 'services', '90000', { cpv: '90911200' })]));
    expect(routeOf(answer, 'reserved-social-economy').status).toBe('closed');
    expect(codesOf(routeOf(answer, 'reserved-social-economy').opensIf)).toEqual(['opens-with-another-reservation']);
    expect(routeOf(answer, 'reserved-insertion').status).toBe('open');
    const listed = procurementRoutes(
      operationOf('2026-06-01', [lotOf('1', 'social-services', '90000', { cpv: '85312510' })]),
    );
    expect(routeOf(listed, 'reserved-social-economy').status).toBe('open');
  });

  it('say against a lot what it states in vain', () => {
    const { findings } = procurementRoutes(
      operationOf('2026-06-01', [
        lotOf('1', 'services', '90000', { reservation: 'insertion' }),
        lotOf('2', 'services', '90000', { reservation: 'prison-and-others' }),
        lotOf('3', 'services', '90000', { reservation: 'social-economy', cpv: '90911200' }),
      ]),
    );
    expect(
      findings.filter(({ code }) => code.startsWith('siae/')).map(({ code, path }) => [code, formatPath(path)]),
    ).toEqual([
      ['siae/reservation-prison-combined', 'lots[1].reservation'],
      ['siae/reservation-service-not-listed', 'lots[2].reservation'],
    ]);
  });

  it('cite the text of their day until the decision alone is stated', () => {
    const cited = ['2019-03-31', '2019-04-01', '2022-12-29', '2022-12-30'].map((on) => {
      const { findings } = routeOf(procurementRoutes(worth(on, 'services', ['90000'])), 'reserved-insertion');
      return figuresOf(findings.find(({ code }) => code === 'lots/reservation-to-cite'))['article'] ?? 'stated';
    });
    expect(cited).toEqual(['ordonnance 2015-899, art. 36', 'L2113-13', 'L2113-13', 'stated']);
  });
});

describe('the routes beside', () => {
  it('of social services stay adapted whatever the value', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'social-services', ['6000000']));
    expect([answer.lightest, routeOf(answer, 'adapted-procedure').status]).toEqual(['adapted', 'open']);
    expect(codesOf(routeOf(answer, 'adapted-procedure').findings)).toEqual(['adapted-social-services']);
  });

  it('of a mixed need follow its larger part, and at equality the other purchases', () => {
    const mixed = (social: string): ProcurementRoutes =>
      procurementRoutes(
        operationOf('2026-06-01', [lotOf('1', 'social-services', social), lotOf('2', 'services', '300000')]),
      );
    const [equal, larger] = [mixed('300000'), mixed('300000.01')];
    expect([equal.category, equal.lightest, larger.category, larger.lightest]).toEqual([
      'services',
      'formalised',
      'social-services',
      'adapted',
    ]);
    const said = equal.findings.find(({ code }) => code === 'lots/mixed-social-services');
    expect(figuresOf(said)).toEqual({ social: '300000', others: '300000' });
  });

  it('outside the code leave a private contract alone', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['90000'], { outsideTheCode: 'developer' }));
    const open = answer.routes.filter(({ status }) => status !== 'closed').map(({ route }) => route);
    expect(open).toEqual(['private-contract']);
    expect(answer.routes.flatMap(({ requires }) => requires)).toEqual([]);
  });

  it('under the code close the private contract; before it, for a buyer that is no landlord, that was not read', () => {
    const statusOf = (on: string, buyer: BuyerInput): string =>
      routeOf(procurementRoutes(worth(on, 'services', ['90000'], { buyer })), 'private-contract').status;
    expect(statusOf('2016-04-01', { class: 'oph' })).toBe('closed');
    expect(statusOf('2019-03-31', { class: 'state' })).toBe('uncertain');
    expect(statusOf('2019-04-01', { class: 'state' })).toBe('closed');
  });

  it('of a framework agreement without a maximum are closed below every threshold', () => {
    const value = { framework: { maximum: null, estimate: '9000', months: 12 } };
    const answer = procurementRoutes(operationOf('2026-06-01', [lotOf('1', 'services', '0', { value })]));
    expect(answer.findings.find(({ code }) => code === 'lots/framework-maximum-missing')?.outcome).toBe('breached');
    const earlier = procurementRoutes(operationOf('2020-06-01', [lotOf('1', 'services', '0', { value })]));
    expect([earlier.need.deemedAboveThresholds, earlier.lightest]).toEqual([true, 'formalised']);
    for (const route of ['direct-award', 'adapted-procedure'] as const) {
      expect(routeOf(earlier, route).status).toBe('closed');
      expect(codesOf(routeOf(earlier, route).findings)).toEqual(['need-without-maximum']);
      expect(codesOf(routeOf(earlier, route).opensIf)).toEqual(['opens-with-maximum']);
    }
  });

  it('of a clause and a criterion are said pointless on a direct award', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['50000']));
    expect(codesOf(routeOf(answer, 'insertion-condition').findings)).toEqual([
      'insertion-condition-open',
      'insertion-condition-needless',
    ]);
    expect(codesOf(routeOf(answer, 'insertion-criterion').findings)).toEqual([
      'insertion-criterion-open',
      'insertion-criterion-needless',
    ]);
    expect(routeOf(answer, 'insertion-criterion').status).toBe('conditional');
  });

  it('of a clause rest on the article that lets conditions be set, on every day', () => {
    const labels = ['2019-03-31', '2026-08-20', '2026-08-21', '2026-08-22'].map((on) => {
      const { status, findings } = routeOf(procurementRoutes(worth(on, 'services', ['90000'])), 'insertion-condition');
      return [status, findings[0]?.basis[0]?.label];
    });
    expect(labels).toEqual([
      ['open', 'Ordonnance n°\u00a02015-899 du 23 juillet 2015, art. 38, I'],
      ['open', 'CCP, art. L2112-2'],
      ['open', 'CCP, art. L2112-2'],
      ['open', 'CCP, art. L2112-2'],
    ]);
  });

  it('of an aid are open to a project of its recipient only', () => {
    const aid = procurementRoutes(
      worth('2026-06-01', 'services', ['30000'], {
        subsidy: {
          initiatedByRecipient: true,
          definedByRecipient: true,
          generalInterest: true,
          individualisedService: false,
          amount: '30000',
          recipient: 'association',
        },
      }),
    );
    expect(routeOf(aid, 'subsidy')).toMatchObject({ status: 'open', procedure: null, requires: [] });
    const own = procurementRoutes(worth('2026-06-01', 'services', ['30000']));
    expect(routeOf(own, 'subsidy').status).toBe('closed');
    expect(codesOf(routeOf(own, 'subsidy').opensIf)).toEqual(['opens-if-recipient-project']);
  });
});

describe('what a route requires', () => {
  it.each([
    ['2025-12-31', 'no'],
    ['2026-08-20', 'no'],
    ['2026-08-21', 'uncertain'],
    ['2026-08-22', 'yes'],
    ['2027-12-31', 'yes'],
  ])('on %s: a social condition from 221,000 of services: %s', (on, due) => {
    const answer = procurementRoutes(worth(on, 'services', ['221000']));
    expect(dutyOf(answer, 'formalised-procedure', 'social-condition').due).toBe(due);
  });

  it('follows the procedure of the route: no tender period on a direct award, no criteria asked', () => {
    const answer = procurementRoutes(worth('2026-08-22', 'services', ['50000']));
    expect(dutyOf(answer, 'direct-award', 'publicity').due).toBe('no');
    expect(dutyOf(answer, 'adapted-procedure', 'publicity').due).not.toBe('no');
    expect(dutyOf(answer, 'direct-award', 'award-criteria').due).toBe('no');
    expect(dutyOf(answer, 'adapted-procedure', 'award-criteria').due).toBe('yes');
    expect(dutyOf(answer, 'direct-award', 'rotation-of-operators').due).not.toBe('no');
    expect(dutyOf(answer, 'adapted-procedure', 'rotation-of-operators').due).toBe('no');
  });

  it('gives each route the seventeen duties, in one order', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['90000']));
    const lists = answer.routes
      .filter(({ requires }) => requires.length > 0)
      .map(({ requires }) => requires.map(({ duty }) => duty));
    expect(new Set(lists.map(String)).size).toBe(1);
    expect(new Set(lists[0]).size).toBe(17);
  });
});

describe('the answer', () => {
  it('holds every route once, in the order of the list', () => {
    const answer = procurementRoutes(worth('2026-06-01', 'services', ['90000']));
    expect(answer.routes.map(({ route }) => route)).toEqual(ROUTES.map(({ route }) => route));
  });

  it('reads as follows', () => {
    const [direct, adapted] = ['59999.99', '60000'].map((amount) => {
      const answer = procurementRoutes(worth('2025-06-02', 'services', [amount]));
      return [...routeOf(answer, 'direct-award').findings, ...routeOf(answer, 'direct-award').opensIf];
    });
    const french = direct!.map((one) =>
      renderFinding(one, texts, 'fr').replaceAll('\u202f', ' ').replaceAll('\u00a0', ' '),
    );
    expect(french).toEqual([
      'Non conforme : Le besoin, 59 999,99 € HT, n’est pas inférieur à 40 000,00 € HT : la dispense ne joue pas pour l’ensemble. Le découper pour passer sous le seuil est interdit. [CCP, art. R2122-8 ; Décret n° 2019-1344]',
      'Pour information : Ouverte pour une consultation engagée ou un avis envoyé à partir du 1er avril 2026 : le seuil est alors de 60 000,00 € HT. [CCP, art. R2122-8 (à relire) ; Décret n° 2025-1386 du 29 décembre 2025, art. 1, 1°, b, et art. 3 (à relire)]',
    ]);
    expect(adapted!.map((one) => renderFinding(one, texts, 'en').replaceAll('\u00a0', ' '))).toEqual([
      'Breached: The need, €60,000.00 excl. VAT, is not below €40,000.00 excl. VAT: the dispense does not cover the whole. Splitting it to stay below the threshold is forbidden. [CCP, art. R2122-8; Décret n° 2019-1344]',
    ]);
  });

  it('is the same in a plan as one by one', () => {
    const plan: readonly OperationInput[] = [
      worth('2026-03-31', 'services', ['59999.99']),
      worth('2026-04-01', 'services', ['59999.99']),
      worth('2026-04-01', 'works', ['6000000', '900000'], { buyer: { class: 'esh', role: 'contracting-entity' } }),
      worth('2026-04-01', 'services', ['59999.99'], { buyer: { class: 'esh' } }),
      worth('2016-04-01', 'social-services', ['800000'], { buyer: { class: 'state' } }),
    ];
    expect(routesOfPlan(plan)).toEqual(plan.map((one) => procurementRoutes(one)));
    expect(routesOfPlan([])).toEqual([]);
  });

  it('is the same on every day in a plan as alone, rules of its buyer looked up on another day', () => {
    const buyers: readonly OperationInput['buyer'][] = [{ class: 'oph' }, { class: 'state' }, { class: 'esh' }];
    const count = runs(600);
    const step = Math.floor(4_292 / count);
    const plan = Array.from({ length: count }, (_, position): OperationInput => {
      const on = addDays(civilDate('2016-04-01'), position * step);
      const awards = [-1, 1].map((days) => ({ on: addDays(on, days), operator: 'A', dispensed: true }));
      return worth(on, 'services', ['20000', '4000.01'], {
        buyer: buyers[position % buyers.length]!,
        history: { operator: 'A', previousAwards: awards },
      });
    });
    expect(routesOfPlan(plan)).toEqual(plan.map((one) => procurementRoutes(one)));
  });
});

describe('bad input', () => {
  const good = worth('2026-06-01', 'services', ['90000']);
  const lot = good.lots[0]!;
  const money = (amount: string): OperationInput['lots'] => [
    { ...lot, value: { periods: [{ kind: 'firm', amount, months: 12 }] } },
  ];

  it.each<readonly [string, object, string, string]>([
    ['no lot', { lots: [] }, 'core/empty-list', 'lots'],
    ['two lots of one number', { lots: [lot, lot] }, 'lots/number-twice', 'lots[1].number'],
    ['no day', { days: {} }, 'core/missing-value', 'days'],
    [
      'a notification before the notice',
      { days: { noticeSentOn: '2026-06-01', notifiedOn: '2026-05-31' } },
      'core/date-out-of-range',
      'days.notifiedOn',
    ],
    ['an unknown category', { category: 'intellectual' }, 'core/unknown-value', 'category'],
    ['a negative amount', { lots: money('-0.01') }, 'core/number-out-of-range', 'lots[0].value.periods[0].amount'],
    ['a third decimal', { lots: money('0.001') }, 'core/too-many-decimals', 'lots[0].value.periods[0].amount'],
    ['a wrong CPV code', { lots: [{ ...lot, cpv: '90910000-1' }] }, 'core/invalid-cpv', 'lots[0].cpv'],
    ['an unknown key', { price: '1' }, 'core/unknown-key', 'price'],
    [
      'a public body of the State that does not say whether it is central',
      { buyer: { class: 'state-public-body' } },
      'core/missing-value',
      'buyer.central',
    ],
    [
      'a landlord that says it is central',
      { buyer: { class: 'oph', central: true } },
      'lots/not-central',
      'buyer.central',
    ],
  ])('%s', (_, change, code, path) => {
    const result = safeProcurementRoutes({ ...good, ...change });
    expect(result.ok ? [] : [result.error.code, formatPath(result.error.path)]).toEqual([code, path]);
    const inPlan = (): unknown => routesOfPlan([good, { ...good, ...change }]);
    expect(inPlan).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('is found at its place in a plan', () => {
    const late = worth('2028-01-01', 'services', ['90000']);
    expect(() => routesOfPlan([good, late])).toThrow(
      expect.objectContaining({ code: 'lots/no-text-yet', path: [1, 'days'] }) as Error,
    );
    expect(() => routesOfPlan([good, { ...good, lots: [] }])).toThrow(
      expect.objectContaining({ code: 'core/empty-list', path: [1, 'lots'] }) as Error,
    );
  });
});
