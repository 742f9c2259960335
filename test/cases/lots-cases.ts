/**
 * Purchases at the edge of the rules and what the law says of them, found by hand in the texts before the code. The numbers
 * are those of the list that they were worked out in; the buyer is an OPH unless said, amounts are euros HT.
 */
import * as palier from '../../src/index.js';
import type { ProcurementRoutes, RouteName } from '../../src/index.js';
import { codesOf, dutyOf, figuresOf, lotOf, lotStatuses, operationOf, routeOf, worth } from '../support/operations.js';

type Told = Readonly<Record<string, unknown>>;

/** A case. */
export interface LotsCase {
  /** What is bought, when. */
  readonly name: string;
  /** The articles that answer. */
  readonly source: string;
  /** What is asked of the package. */
  readonly run: () => unknown;
  /** What the package says, told as the texts do. */
  readonly told: () => Told;
  /** What it must say. */
  readonly expected: Told;
}

function lotsCase<A>(
  [name, source]: readonly [name: string, source: string],
  run: () => A,
  read: (answer: A) => Told,
  expected: Told,
): LotsCase {
  return { name, source, run, told: () => read(run()), expected };
}

const BY_VALUE: readonly RouteName[] = ['direct-award', 'adapted-procedure', 'formalised-procedure'];

/** Which of the three procedures the value opens, and which one is the lightest. */
function byValue(answer: ProcurementRoutes): Told {
  const open = BY_VALUE.map((name) => routeOf(answer, name).status);
  return { lightest: answer.lightest, routes: open.join(' '), need: answer.need.value.value.toFixed(2) };
}

const DISPENSED = { lightest: 'dispensed', routes: 'open open open' } as const;
const ADAPTED = { lightest: 'adapted', routes: 'closed open open' } as const;
const FORMALISED = { lightest: 'formalised', routes: 'closed closed open' } as const;

const R2122_8 = 'R2122-8';
const works = (on: string, amount: string): ProcurementRoutes => palier.procurementRoutes(worth(on, 'works', [amount]));
const services = (on: string, amount: string): ProcurementRoutes =>
  palier.procurementRoutes(worth(on, 'services', [amount]));

const dispense: readonly LotsCase[] = [
  lotsCase(
    ['B01: services of 40,000.00 engaged on 31 March 2026', R2122_8],
    () => services('2026-03-31', '40000.00'),
    (answer) => ({ ...byValue(answer), ...figuresOf(routeOf(answer, 'direct-award').findings[0]) }),
    { ...ADAPTED, need: '40000', threshold: '40000' },
  ),
  lotsCase(
    ['B03: services of 60,000.00 engaged on 1 April 2026', 'R2122-8, R2132-2'],
    () =>
      [undefined, true].map((noticePublished) =>
        palier.procurementRoutes(
          worth('2026-04-01', 'services', ['60000.00'], noticePublished === undefined ? {} : { noticePublished }),
        ),
      ),
    (answers) => ({
      lightest: answers.map(({ lightest }) => lightest).join(' '),
      profile: answers.map((one) => dutyOf(one, 'adapted-procedure', 'buyer-profile').due).join(' '),
    }),
    { lightest: 'adapted adapted', profile: 'conditional yes' },
  ),
  ...(['2025-12-31', '2026-01-01'] as const).flatMap((on) => [
    lotsCase(
      [`B05: works of 99,999.99 on ${on}`, on < '2026' ? 'décret 2024-1217' : 'R2122-8, décret 2025-1386'],
      () => works(on, '99999.99'),
      byValue,
      { ...DISPENSED, need: '99999.99' },
    ),
    lotsCase(
      [`B05: works of 100,000.00 on ${on}`, on < '2026' ? 'décret 2024-1217' : 'R2122-8, décret 2025-1386'],
      () => works(on, '100000.00'),
      byValue,
      { ...ADAPTED, need: '100000.00' },
    ),
  ]),
  lotsCase(
    ['B07: works of 95,000 engaged on 4 May 2026', 'R2122-8 before R2131-12'],
    () =>
      palier.publicityDuty({
        days: { consultationOn: '2026-05-04' },
        buyer: { class: 'oph' },
        category: 'works',
        need: '95000',
      }),
    ({ due, supports, findings }) => ({ due, supports, codes: codesOf(findings) }),
    { due: 'no', supports: ['none'], codes: ['publicity-dispensed-above-line'] },
  ),
  lotsCase(
    ['W27: works of 99,999 and of 100,000 on 1 January 2026', R2122_8],
    () => ['99999', '100000'].map((amount) => works('2026-01-01', amount)),
    (answers) => ({ direct: answers.map((one) => routeOf(one, 'direct-award').status).join(' ') }),
    { direct: 'open closed' },
  ),
];

const procedures: readonly LotsCase[] = [
  lotsCase(
    ['B09: services of 218,000, notice sent on 31 December 2025', 'annexe 2: 221,000'],
    () => services('2025-12-31', '218000'),
    byValue,
    { ...ADAPTED, need: '218000.00' },
  ),
  lotsCase(
    ['B09: services of 218,000, notice sent on 1 January 2026', 'annexe 2: 216,000'],
    () => services('2026-01-01', '218000'),
    byValue,
    { ...FORMALISED, need: '218000.00' },
  ),
  lotsCase(
    ['B10: services of 216,000.00, notice sent on 1 June 2026', 'R2124-1, CCH R433-6'],
    () => services('2026-06-01', '216000.00'),
    (answer) => {
      const { due, findings } = dutyOf(answer, 'formalised-procedure', 'tender-committee');
      return { ...byValue(answer), due, codes: codesOf(findings), reason: findings[0]?.reason };
    },
    { ...FORMALISED, need: '216000.00', due: 'uncertain', codes: ['tender-committee/at'], reason: 'unsettled-law' },
  ),
  lotsCase(
    ['B11: services of 54,000 a year, one firm year and three renewals', 'R2121-1, R2112-4'],
    () =>
      palier.procurementRoutes(
        operationOf('2026-06-01', [
          lotOf('1', 'services', '54000', {
            value: {
              periods: [
                { kind: 'firm', amount: '54000', months: 12 },
                { kind: 'renewal', amount: '54000', months: 12, times: 3 },
              ],
            },
          }),
        ]),
      ),
    (answer) => ({ ...byValue(answer), months: answer.need.lots[0]?.months }),
    { ...FORMALISED, need: '216000.00', months: 48 },
  ),
  lotsCase(
    [
      'B23: framework agreements of one year renewed three times, of five years in all, and of five justified',
      'L2125-1',
    ],
    () =>
      [3, 4, 'justified'].map((renewals) =>
        palier.estimateNeed({
          days: { noticeSentOn: '2026-06-01' },
          category: 'services',
          lots: [
            {
              number: '1',
              value: { framework: { maximum: '50000', months: 12, renewals: renewals === 3 ? 3 : 4 } },
            },
          ],
          ...(renewals === 'justified' ? { longFramework: 'exceptional-and-justified' } : {}),
        }),
      ),
    (answers) => ({
      outcomes: answers.map(({ findings }) => findings[0]?.outcome).join(' '),
      months: answers.map(({ findings }) => figuresOf(findings[0])['months']).join(' '),
      values: answers.map(({ value }) => value.value.toFixed(0)).join(' '),
    }),
    { outcomes: 'met breached met', months: '48 60 60', values: '200000 250000 250000' },
  ),
];

const pots: readonly LotsCase[] = [
  lotsCase(
    ['B15: works of 115,000 in lots of 60,000, 30,000 and 25,000', 'R2122-8, R2123-1 2° b, R2121-5'],
    () => palier.procurementRoutes(worth('2026-03-01', 'works', ['60000', '30000', '25000'])),
    (answer) => ({
      ...byValue(answer),
      lots: lotStatuses(answer, 'direct-award-lot'),
      cap: figuresOf(routeOf(answer, 'direct-award-lot').findings[0])['cap'],
    }),
    { ...ADAPTED, need: '115000.00', lots: 'closed closed closed', cap: '23000' },
  ),
  lotsCase(
    ['B15: works of 115,000 in lots of 60,000, 32,000 and 23,000, exactly 20 %', 'R2122-8, R2123-1 2° b'],
    () => palier.procurementRoutes(worth('2026-03-01', 'works', ['60000', '32000', '23000'])),
    (answer) => ({
      ...byValue(answer),
      lots: lotStatuses(answer, 'direct-award-lot'),
      figures: figuresOf(routeOf(answer, 'direct-award-lot').findings[0]),
    }),
    {
      ...ADAPTED,
      need: '115000.00',
      lots: 'closed closed open',
      figures: { share: '0.2', cap: '23000', lots: '3', sum: '23000' },
    },
  ),
  lotsCase(
    ['B17: lots of 399,999.99, 60,000 and 40,000.01 as routes', 'R2123-1 2° b'],
    () => palier.procurementRoutes(worth('2026-06-01', 'services', ['399999.99', '60000', '40000.01'])),
    (answer) => ({
      small: lotStatuses(answer, 'small-lot'),
      direct: lotStatuses(answer, 'direct-award-lot'),
      codes: codesOf(routeOf(answer, 'small-lot').findings),
      figures: figuresOf(routeOf(answer, 'small-lot').findings[0]),
    }),
    {
      small: 'closed conditional conditional',
      // 60,000 is not below 60,000.
      direct: 'closed closed open',
      codes: ['small-lots-to-choose', 'one-pot-for-both'],
      figures: { share: '0.2', cap: '100000', lots: '2, 3', sum: '100000.01' },
    },
  ),
  lotsCase(
    ['B17: the pair, and each of the two alone, in the pot', 'R2123-1 2° b'],
    () =>
      [['2', '3'], ['2'], ['3']].map((pot) =>
        palier.checkSmallLots({
          days: { noticeSentOn: '2026-06-01' },
          buyer: { class: 'oph' },
          category: 'services',
          lots: ['399999.99', '60000', '40000.01'].map((value, position) => ({
            number: String(position + 1),
            category: 'services',
            value,
          })),
          pot: pot.map((lot) => ({ lot, use: 'adapted' })),
        }),
      ),
    (answers) => ({
      answers: answers.map(({ answer }) => answer).join(' '),
      parts: answers.map(({ pots: [pot] }) => String(pot?.part)).join(' '),
      rooms: answers.map(({ pots: [pot] }) => String(pot?.room)).join(' '),
    }),
    { answers: 'no yes yes', parts: '0.20000002 0.12 0.08000002', rooms: '-0.01 40000 59999.99' },
  ),
  lotsCase(
    ['B19: works of 6,000,000 in lots of 4,800,000, 999,999 and 200,001', 'R2123-1 2°'],
    () => palier.procurementRoutes(worth('2026-06-01', 'works', ['4800000', '999999', '200001'])),
    (answer) => ({
      lightest: answer.lightest,
      small: lotStatuses(answer, 'small-lot'),
      figures: figuresOf(routeOf(answer, 'small-lot').findings[0]),
    }),
    {
      lightest: 'formalised',
      small: 'closed open open',
      figures: { share: '0.2', cap: '1200000', lots: '2, 3', sum: '1200000' },
    },
  ),
  lotsCase(
    ['B19: works of 6,000,000 in lots of 4,800,000, 1,000,000 and 200,000', 'R2123-1 2°'],
    () => palier.procurementRoutes(worth('2026-06-01', 'works', ['4800000', '1000000', '200000'])),
    (answer) => ({
      small: lotStatuses(answer, 'small-lot'),
      figures: figuresOf(routeOf(answer, 'small-lot').findings[0]),
    }),
    { small: 'closed closed open', figures: { share: '0.2', cap: '1200000', lots: '3', sum: '200000' } },
  ),
];

const reserved = (on: string, reservation: 'insertion-and-disability' | 'prison-and-others'): ProcurementRoutes =>
  palier.procurementRoutes(operationOf(on, [lotOf('1', 'services', '90000', { reservation })]));

/** The verdict on the reservation that the lot states: that of the finding on it, else nothing against it. */
function stated(answer: ProcurementRoutes): Told {
  const said = answer.findings.filter(({ path }) => path.at(-1) === 'reservation');
  return { both: routeOf(answer, 'reserved-both').status, said: said.map(({ code, outcome }) => `${code} ${outcome}`) };
}

const reservations: readonly LotsCase[] = [
  lotsCase(
    ['B21: a lot reserved to EA and SIAE, notice of 1 December 2020', 'L2113-14'],
    () => reserved('2020-12-01', 'insertion-and-disability'),
    stated,
    { both: 'closed', said: ['siae/reservation-combined-forbidden breached'] },
  ),
  lotsCase(
    ['B21: a lot reserved to EA and SIAE, notice of 15 December 2020', 'L2113-14 al. 1'],
    () => reserved('2020-12-15', 'insertion-and-disability'),
    stated,
    { both: 'open', said: [] },
  ),
  lotsCase(
    ['B21: prison operators added, notice of 1 June 2026', 'L2113-14 al. 2'],
    () => reserved('2026-06-01', 'prison-and-others'),
    stated,
    { both: 'open', said: ['siae/reservation-prison-combined breached'] },
  ),
];

/** The two duties of August 2026, on the procedure that the value calls for. */
function august(answer: ProcurementRoutes): Told {
  const route = answer.lightest === 'formalised' ? 'formalised-procedure' : 'adapted-procedure';
  return {
    social: dutyOf(answer, route, 'social-condition').due,
    environment: dutyOf(answer, route, 'environmental-condition').due,
    criteria: codesOf(dutyOf(answer, route, 'award-criteria').findings)[0],
  };
}

const BEFORE = 'award-criteria-before-environment';
const SINCE = 'award-criteria-environmental';

const social: readonly LotsCase[] = [
  lotsCase(
    ['B25: services of 216,000, notice of 20 August 2026', 'L2112-2, L2112-2-1'],
    () => services('2026-08-20', '216000'),
    august,
    { social: 'no', environment: 'no', criteria: BEFORE },
  ),
  lotsCase(
    ['B25, W25: services of 216,000, notice of 21 August 2026', 'L2112-2-1, R2152-7'],
    () => services('2026-08-21', '216000'),
    august,
    { social: 'uncertain', environment: 'uncertain', criteria: SINCE },
  ),
  lotsCase(
    ['B25: services of 216,000, notice of 24 August 2026', 'L2112-2-1'],
    () => services('2026-08-24', '216000'),
    august,
    { social: 'yes', environment: 'yes', criteria: SINCE },
  ),
  lotsCase(
    ['B25: the same with a derogation on record', 'L2112-2-1, II, 2°'],
    () =>
      palier.procurementRoutes(
        worth('2026-08-24', 'services', ['216000'], { socialCondition: { derogation: 'no-sufficient-link' } }),
      ),
    (answer) =>
      codesOf(dutyOf(answer, 'formalised-procedure', 'social-condition').findings).reduce<Told>(
        (all, code) => ({ ...all, [code]: true }),
        {},
      ),
    { 'social-derogation/no-sufficient-link': true, 'social-reasons-kept': true },
  ),
  lotsCase(
    ['B25: services of 215,999.99, notice of 24 August 2026', 'L2112-2, L2112-2-1, R2152-7'],
    () => services('2026-08-24', '215999.99'),
    august,
    { social: 'no', environment: 'yes', criteria: SINCE },
  ),
  lotsCase(
    ['W23: services of 215,999 in late August, of 216,000 on 1 August 2026', 'L2112-2-1'],
    () => [services('2026-08-24', '215999'), services('2026-08-01', '216000')],
    (answers) => ({ social: answers.map((one) => august(one)['social']).join(' ') }),
    { social: 'no no' },
  ),
  ...(['2026-08-20', '2026-08-21'] as const).map((on) =>
    lotsCase(
      [`B27: standardised supplies of 80,000 on price alone, notice of ${on}`, 'R2152-7'],
      () =>
        palier.procurementRoutes(
          worth(on, 'supplies', ['80000'], { awardCriteria: { kind: 'price-only', standardised: true } }),
        ),
      (answer) => {
        const { findings } = dutyOf(answer, 'adapted-procedure', 'award-criteria');
        return { outcome: findings[0]?.outcome, code: codesOf(findings)[0] };
      },
      on === '2026-08-20'
        ? { outcome: 'met', code: 'award-price-alone-standardised/met' }
        : { outcome: 'breached', code: 'award-price-alone-closed' },
    ),
  ),
  lotsCase(
    ['W33: 50,000,000 and 50,000,001 spent in a year', 'L2111-3, D2111-3'],
    () =>
      ['50000000', '50000001'].map((yearlySpending) =>
        palier.purchasingSchemeDuty({ on: '2026-06-01', buyer: { class: 'oph', yearlySpending } }),
      ),
    (answers) => ({ due: answers.map(({ due }) => due).join(' ') }),
    { due: 'no yes' },
  ),
];

const afterwards: readonly LotsCase[] = [
  ...[
    { electronic: true, legal: '2026-11-12 2026-11-13', safe: '2026-11-13 2026-11-14', days: 11 },
    { electronic: false, legal: '2026-11-17 2026-11-18', safe: '2026-11-18 2026-11-19', days: 16 },
  ].map(({ electronic, ...expected }) =>
    lotsCase(
      [`B31: formalised, told on Monday 2 November 2026 ${electronic ? 'electronically' : 'on paper'}`, 'R2182-1'],
      () =>
        palier.standstill({
          on: '2026-06-01',
          procedure: 'formalised',
          notificationSentOn: '2026-11-02',
          electronic,
        }),
      ({ days, legalMinimum, safe }) => ({
        days,
        legal: [legalMinimum?.lastDay, legalMinimum?.firstDayOfSignature].join(' '),
        safe: [safe?.lastDay, safe?.firstDayOfSignature].join(' '),
      }),
      expected,
    ),
  ),
  ...(
    [
      ['B33: 50,000.00 and three months', 'oph', '50000.00', 3, 'no', undefined],
      ['B33: 60,000 and exactly two months', 'oph', '60000', 2, 'no', undefined],
      // Whether an OPH is bound is disputed: the cautious reading is computed.
      ['B33: 60,000 and three months', 'oph', '60000', 3, 'uncertain', '3600.00'],
      ['B33: 60,000 and three months, local authority', 'local-authority', '60000', 3, 'yes', '3600.00'],
      ['B33: 60,000 and three months, ESH', 'esh', '60000', 3, 'no', undefined],
    ] as const
  ).map(([name, buyer, amountHt, months, due, minimum]) =>
    lotsCase(
      [name, 'L2191-1, R2191-3, R2191-7'],
      () => palier.advanceDuty({ on: '2026-06-01', buyer: { class: buyer }, amountHt, vatRate: '0.2', months }),
      (answer) => ({ due: answer.due, minimum: answer.minimum?.value.toFixed(2) }),
      { due, minimum },
    ),
  ),
];

/** The cases. */
export const lotsCases: readonly LotsCase[] = [
  ...dispense,
  ...procedures,
  ...pots,
  ...reservations,
  ...social,
  ...afterwards,
];
