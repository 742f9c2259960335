import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ACTIVITIES,
  cutsSchema,
  formatPath,
  lotsMessages,
  planSmallLots,
  procurementRoutes,
  proposeCuts,
  renderExplanation,
  renderFinding,
  safeProposeCuts,
  type Cut,
  type CutName,
  type CutPieceInput,
  type Cuts,
  type CutsInput,
} from '../../src/index.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

type Fields = Partial<Omit<CutsInput, 'pieces'>>;

const piece = (
  task: CutPieceInput['task'],
  label: string,
  amount: string,
  fields: Partial<CutPieceInput> = {},
): CutPieceInput => ({ task, site: { label }, hours: 100, amount, ...fields });

const need = (pieces: readonly CutPieceInput[], fields: Fields = {}): CutsInput => ({
  title: 'Entretien des résidences',
  days: { noticeSentOn: '2026-06-01' },
  buyer: { class: 'oph' },
  category: 'services',
  months: 12,
  pieces,
  ...fields,
});

const cutOf = ({ cuts }: Cuts, name: CutName): Cut => {
  const found = cuts.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no cut ${name}`);
  return found;
};
const lotsOf = (cut: Cut): readonly string[] =>
  cut.lots.map(({ lot, value }) => `${lot.number} ${lot.title} ${value.toFixed(2)}`);
const names = ({ cuts }: Cuts): readonly string[] =>
  cuts.map(({ name, alsoNamed }) => [name, ...alsoNamed].join(' = '));
const codes = ({ findings }: Pick<Cuts, 'findings'>): readonly string[] =>
  findings.map(({ code, outcome }) => `${code.slice('lots/'.length)} ${outcome}`);
const refusal = (input: unknown): string => {
  const result = safeProposeCuts(input as CutsInput);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
};

/** Cleaning and green spaces in two places of Créteil and one of Paris, three years with the renewals. */
const residences: CutsInput = need(
  [
    piece('premises-cleaning', 'Les Tilleuls', '33000', {
      hours: 1200,
      site: { label: 'Les Tilleuls', commune: '94028' },
    }),
    piece('premises-cleaning', 'Les Érables', '22000', {
      hours: 800,
      site: { label: 'Les Érables', commune: '94028' },
    }),
    piece('green-spaces', 'Les Tilleuls', '10000', { hours: 300, site: { label: 'Les Tilleuls', commune: '94028' } }),
    piece('bin-handling', 'Le Quai', '12000', { hours: '450.5', site: { label: 'Le Quai', commune: '75113' } }),
  ],
  { renewals: { count: 2, months: 12 } },
);

describe('the lots of each cut', () => {
  const cuts = proposeCuts(residences);

  it('cuts by place, by task, by both, by commune, by département and by group of tasks, each set of lots once', () => {
    expect(names(cuts)).toEqual([
      'whole',
      'by-site',
      'by-task',
      'by-task-and-site',
      'by-commune = by-departement',
      'by-activity-group',
    ]);
    expect(lotsOf(cutOf(cuts, 'whole'))).toEqual(['1 Entretien des résidences 231000.00']);
    expect(lotsOf(cutOf(cuts, 'by-site'))).toEqual([
      '1 Le Quai 36000.00',
      '2 Les Tilleuls 129000.00',
      '3 Les Érables 66000.00',
    ]);
    expect(lotsOf(cutOf(cuts, 'by-task'))).toEqual([
      '1 Nettoyage de locaux 165000.00',
      '2 Sortie et rentrée des conteneurs 36000.00',
      '3 Création et entretien d’espaces verts 30000.00',
    ]);
    expect(lotsOf(cutOf(cuts, 'by-task-and-site'))).toEqual([
      '1 Nettoyage de locaux — Les Tilleuls 99000.00',
      '2 Nettoyage de locaux — Les Érables 66000.00',
      '3 Sortie et rentrée des conteneurs — Le Quai 36000.00',
      '4 Création et entretien d’espaces verts — Les Tilleuls 30000.00',
    ]);
    expect(lotsOf(cutOf(cuts, 'by-commune'))).toEqual(['1 Commune 75113 36000.00', '2 Commune 94028 195000.00']);
    expect(lotsOf(cutOf(cuts, 'by-activity-group'))).toEqual([
      '1 Espaces verts et extérieurs 30000.00',
      '2 Hygiène et propreté 201000.00',
    ]);
  });

  it('gives a lot as an operation takes it, with its hours and its pieces', () => {
    const [, lot] = cutOf(cuts, 'by-site').lots;
    expect(lot?.lot).toEqual({
      number: '2',
      title: 'Les Tilleuls',
      category: 'services',
      value: {
        periods: [
          { kind: 'firm', amount: '43000.00', months: 12 },
          { kind: 'renewal', amount: '43000.00', months: 12, times: 2 },
        ],
      },
      tasks: ['premises-cleaning', 'green-spaces'],
      sites: [{ label: 'Les Tilleuls', commune: '94028', departement: '94' }],
    });
    expect([lot?.pieces, lot?.hours.toFixed(), lot?.structures]).toEqual([[0, 2], '1500', undefined]);
    expect(cuts.hours.toFixed()).toBe('2750.5');
  });

  it('gives the routes that the same lots have as an operation of the caller', () => {
    const cut = cutOf(cuts, 'by-task');
    const { title, buyer, days, category } = residences;
    const own = procurementRoutes({ title, buyer, days, category, lots: cut.lots.map(({ lot }) => lot) });
    expect(JSON.stringify(cut.routes)).toBe(JSON.stringify(own));
  });

  it('gives one cut, with every name that it has, for one task in one place', () => {
    const one = proposeCuts(need([piece('painting', 'A', '1000', { site: { label: 'A', commune: '94028' } })]));
    expect(names(one)).toEqual([
      'whole = by-site = by-task = by-task-and-site = by-commune = by-departement = by-activity-group',
    ]);
    expect(codes(cutOf(one, 'whole'))).toEqual([]);
  });

  it('keeps the CPV code that all pieces of a lot share, and no other', () => {
    const { cuts: made } = proposeCuts(
      need([
        piece('premises-cleaning', 'A', '1000', { cpv: '90910000-9' }),
        piece('premises-cleaning', 'B', '1000', { cpv: '90910000' }),
        piece('green-spaces', 'B', '1000', { cpv: '77310000' }),
      ]),
    );
    expect(made.map(({ name, lots }) => [name, lots.map(({ lot }) => lot.cpv ?? '-')])).toEqual([
      ['whole', ['-']],
      ['by-site', ['90910000-9', '-']],
      ['by-task', ['90910000-9', '77310000-6']],
      ['by-task-and-site', ['90910000-9', '90910000-9', '77310000-6']],
    ]);
  });

  it('leaves out the cuts by commune and by département when a place does not say where it is', () => {
    const none = proposeCuts(need([piece('painting', 'A', '1000'), piece('painting', 'B', '1000')]));
    expect(none.leftOut).toEqual([
      { name: 'by-commune', reason: 'place-unknown' },
      { name: 'by-departement', reason: 'place-unknown' },
    ]);
    const some = proposeCuts(
      need([
        piece('painting', 'A', '1000', { site: { label: 'A', departement: '94' } }),
        piece('painting', 'B', '1000', { site: { label: 'B', commune: '94028' } }),
        piece('painting', 'C', '1000', { site: { label: 'C', departement: '2A' } }),
      ]),
    );
    expect(some.leftOut).toEqual([{ name: 'by-commune', reason: 'place-unknown' }]);
    expect(lotsOf(cutOf(some, 'by-departement'))).toEqual(['1 Département 2A 1000.00', '2 Département 94 2000.00']);
    expect(codes(some)).toEqual(['cut-keeps-value not-applicable', 'cut-place-unknown/by-commune not-applicable']);
  });

  it('leaves out a cut of 101 lots, and keeps one of 100', () => {
    const sites = (count: number): CutsInput =>
      need(Array.from({ length: count }, (_, index) => piece('painting', `Bâtiment ${String(index + 1)}`, '100')));
    const hundred = proposeCuts(sites(100));
    expect([cutOf(hundred, 'by-site').lots.length, cutOf(hundred, 'by-site').lots[9]?.lot.title]).toEqual([
      100,
      'Bâtiment 10',
    ]);
    const more = proposeCuts(sites(101));
    expect(names(more)).toEqual(['whole = by-task = by-activity-group']);
    expect(more.leftOut.slice(0, 2)).toEqual([
      { name: 'by-site', reason: 'too-many-lots', lots: 101 },
      { name: 'by-task-and-site', reason: 'too-many-lots', lots: 101 },
    ]);
    expect(codes(more)[1]).toBe('cut-too-many-lots not-applicable');
  });
});

describe('what pieces are worth', () => {
  it('takes the amount stated, else the hours at the price of the buyer, and says how', () => {
    const { pieces, total } = proposeCuts(
      need([piece('painting', 'A', '1000'), { task: 'painting', site: { label: 'B' }, hours: '10.25' }], {
        hourlyPrice: '27.35',
        renewals: { count: 1, months: 6 },
      }),
    );
    expect(pieces.map(({ amount, renewal }) => [amount.value.toFixed(2), renewal?.value.toFixed(2)])).toEqual([
      ['1000.00', '500.00'],
      ['280.34', '140.17'],
    ]);
    expect(total.toFixed(2)).toBe('1920.51');
    for (const { amount, renewal } of pieces) {
      expect(mistakesIn(amount.explanation)).toEqual([]);
      expect(renewal === undefined ? ['none'] : mistakesIn(renewal.explanation)).toEqual([]);
    }
    const [, second] = pieces;
    expect(
      second === undefined
        ? ''
        : renderExplanation(second.amount.explanation, { messages: lotsMessages, locale: 'en' }),
    ).toBe(
      [
        'Value of the firm period, at the hourly price of the buyer: €280.34 excl. VAT = 10.25\u202fh × €27.35 excl. VAT, rounded to the cent (before rounding: 280.3375)',
        '  Hours of work of the firm period: 10.25\u202fh',
        '  Price of an hour, given by the buyer: €27.35 excl. VAT [Pratique de l’acheteur]',
      ].join('\n'),
    );
  });

  it('has no renewal where the contract has none', () => {
    const { pieces, cuts } = proposeCuts(need([piece('painting', 'A', '1000')]));
    expect(pieces[0]).not.toHaveProperty('renewal');
    expect(cuts[0]?.lots[0]?.lot.value.periods).toEqual([{ kind: 'firm', amount: '1000.00', months: 12 }]);
  });
});

describe('what each cut opens', () => {
  it('compares the cuts of a formalised need', () => {
    const { comparison } = proposeCuts(residences);
    expect(
      comparison.map((row) => [
        row.cut,
        row.lots,
        row.smallestLot.toFixed(),
        row.largestLot.toFixed(),
        row.allotment,
        row.lotsWithoutCompetition,
        row.valueWithoutCompetition?.toFixed(),
        row.valueWithoutFormalities?.toFixed(),
        row.valueReservable.toFixed(),
      ]),
    ).toEqual([
      ['whole', 1, '231000', '231000', 'uncertain', 0, '0', '0', '231000'],
      ['by-site', 3, '36000', '129000', 'met', 1, '36000', '36000', '231000'],
      ['by-task', 3, '30000', '165000', 'met', 1, '36000', '36000', '231000'],
      ['by-task-and-site', 4, '30000', '99000', 'met', 1, '36000', '36000', '231000'],
      ['by-commune', 2, '36000', '195000', 'met', 1, '36000', '36000', '231000'],
      ['by-activity-group', 2, '30000', '201000', 'met', 1, '30000', '30000', '231000'],
    ]);
    expect(comparison[0]?.openRoutes).toContain('reserved-insertion');
    expect(comparison[0]?.partlyOpenRoutes).not.toContain('direct-award-lot');
    expect(comparison[2]?.partlyOpenRoutes).toEqual(['direct-award-lot', 'small-lot', 'contractor-mobilisation']);
    expect(comparison[0]).not.toHaveProperty('lotsBeyondOneStructure');
  });

  it('counts the lots and the share of the value that may take a route', () => {
    const [, award] = cutOf(proposeCuts(residences), 'by-task').routesByLots;
    expect(award?.route).toBe('direct-award-lot');
    expect(award?.status).toBe('conditional');
    expect(JSON.parse(JSON.stringify(award?.lots))).toEqual({
      open: { lots: 0, value: '0', share: '0' },
      conditional: { lots: 2, value: '66000', share: '0.285714' },
      uncertain: { lots: 0, value: '0', share: '0' },
      closed: { lots: 1, value: '165000', share: '0.714286' },
    });
  });

  it('takes the best pot, and a larger one in adapted procedure inside a formalised whole', () => {
    const pot = (cut: Cut): readonly unknown[] =>
      [cut.withoutCompetition, cut.withoutFormalities].map((one) => [
        one?.status,
        one?.by,
        one?.lots.join(' '),
        one?.value.toFixed(),
      ]);
    const lots = need([
      piece('premises-cleaning', 'A', '300000'),
      piece('premises-cleaning', 'B', '79999.99'),
      piece('premises-cleaning', 'C', '59999.99'),
      piece('premises-cleaning', 'D', '20000'),
    ]);
    expect(pot(cutOf(proposeCuts(lots), 'by-site'))).toEqual([
      ['open', 'small-lots', '3 4', '79999.99'],
      ['open', 'small-lots', '3 4', '79999.99'],
    ]);
    const fewer = need([
      piece('premises-cleaning', 'A', '320000.02'),
      piece('premises-cleaning', 'B', '79999.99'),
      piece('premises-cleaning', 'C', '60000'),
    ]);
    expect(pot(cutOf(proposeCuts(fewer), 'by-site'))).toEqual([
      ['closed', 'small-lots', '', '0'],
      ['open', 'small-lots', '2', '79999.99'],
    ]);
  });

  it.each([
    ['59999.99', 'dispensed', 'open', '59999.99', '59999.99'],
    ['60000.00', 'adapted', 'closed', '0.00', '60000.00'],
    ['60000.01', 'adapted', 'closed', '0.00', '60000.01'],
    ['215999.99', 'adapted', 'closed', '0.00', '215999.99'],
    ['216000.00', 'formalised', 'closed', '0.00', '0.00'],
    ['216000.01', 'formalised', 'closed', '0.00', '0.00'],
  ])('goes by the value of the whole: %s is %s', (amount, lightest, status, free, light) => {
    const [whole] = proposeCuts(need([piece('premises-cleaning', 'A', amount)])).cuts;
    expect(whole?.routes.lightest).toBe(lightest);
    expect(whole?.withoutCompetition?.status).toBe(status);
    expect(whole?.withoutCompetition?.value.toFixed(2)).toBe(free);
    expect(whole?.withoutFormalities?.value.toFixed(2)).toBe(light);
  });

  it('gives the whole need, not a pot, to a SIAE below the dispense threshold, however it is cut', () => {
    const { cuts } = proposeCuts(
      need([piece('premises-cleaning', 'A', '30000'), piece('green-spaces', 'B', '29999.99')]),
    );
    expect(cuts.map(({ withoutCompetition: pot }) => [pot?.by, pot?.lots.length, pot?.value.toFixed(2)])).toEqual([
      ['whole', 1, '59999.99'],
      ['whole', 2, '59999.99'],
    ]);
  });

  it('leaves the day that the sources dispute uncertain', () => {
    const works = (on: string): CutsInput =>
      need([piece('painting', 'A', '80000', { category: 'works' })], {
        category: 'works',
        days: { noticeSentOn: on },
      });
    expect(proposeCuts(works('2020-12-07')).cuts[0]?.withoutCompetition?.status).toBe('closed');
    const lots = need([piece('painting', 'A', '300000'), piece('painting', 'B', '30000')], {
      category: 'works',
      days: { noticeSentOn: '2020-12-08' },
    });
    const pot = cutOf(proposeCuts(lots), 'by-site').withoutCompetition;
    expect([pot?.status, pot?.lots.join(' ')]).toEqual(['uncertain', '2']);
    const small = proposeCuts(
      need([piece('painting', 'A', '39999.99')], { category: 'works', days: { noticeSentOn: '2020-12-08' } }),
    );
    expect(small.cuts[0]?.withoutCompetition?.status).toBe('uncertain');
  });

  it('searches the pot of 40 lots, and says so of 41', () => {
    const sites = (count: number): CutsInput =>
      need(Array.from({ length: count }, (_, index) => piece('painting', String(index + 1), '10000')));
    const forty = cutOf(proposeCuts(sites(40)), 'by-site');
    expect([forty.withoutCompetition?.lots.length, forty.withoutCompetition?.value.toFixed()]).toEqual([8, '80000']);
    expect(codes(forty)).toEqual([]);
    const more = proposeCuts(sites(41));
    const cut = cutOf(more, 'by-site');
    expect([cut.withoutCompetition, cut.withoutFormalities]).toEqual([null, null]);
    expect(codes(cut)).toEqual(['cut-pot-not-searched not-applicable']);
    expect(more.comparison[1]).toMatchObject({
      lotsWithoutCompetition: null,
      valueWithoutCompetition: null,
      valueWithoutFormalities: null,
    });
  });
});

describe('what is said', () => {
  const say = (of: Pick<Cuts, 'findings'>, code: string, locale: 'fr' | 'en' = 'fr'): string => {
    const found = of.findings.find((one) => one.code === code);
    return found === undefined ? 'nothing' : renderFinding(found, lotsMessages, locale);
  };

  it('keeps the value of the whole, and forbids separate procedures', () => {
    const cuts = proposeCuts(residences);
    expect(say(cuts, 'lots/cut-keeps-value')).toBe(
      'Pour information\u202f: Quel que soit le découpage, la valeur à comparer aux seuils reste celle de tout le besoin, soit 231\u202f000,00\u202f€ HT, et les lots se passent dans une même opération. Couper le besoin en procédures séparées pour rester sous un seuil est interdit. [CCP, art. R2121-1\u202f; CCP, art. R2121-4]',
    );
    expect(say(cuts, 'lots/cut-keeps-value', 'en')).toBe(
      'For information: However the need is cut, the value to compare with the thresholds stays that of the whole need, €231,000.00 excl. VAT, and the lots are passed within one operation. Cutting the need into separate procedures to stay below a threshold is forbidden. [CCP, art. R2121-1; CCP, art. R2121-4]',
    );
    expect(codes(proposeCuts({ ...residences, days: { noticeSentOn: '2016-04-01' } }))[0]).toBe(
      'cut-keeps-value not-applicable',
    );
  });

  it('says of one lot that its tasks or places may be distinct services, until the buyer says', () => {
    const two = need([piece('premises-cleaning', 'A', '30000'), piece('premises-cleaning', 'B', '40000')]);
    const whole = cutOf(proposeCuts(two), 'whole');
    expect(whole.allotment).toBe('uncertain');
    expect(say(whole, 'lots/cut-distinct-services')).toBe(
      'À confirmer\u202f: Un seul lot réunirait des prestations qui peuvent être distinctes (tâches\u202f: 1\u202f; lieux\u202f: 2). Si elles le sont, le marché est alloti, sauf motif prévu par la loi et écrit dans le dossier\u202f: dire si elles sont distinctes, et le motif. [CCP, art. L2113-10]',
    );
    const answers = [{ distinctServices: true }, { distinctServices: false }, { reason: 'more-costly' } as const];
    const said = answers.map((onePiece) => cutOf(proposeCuts({ ...two, onePiece }), 'whole'));
    expect(said.map((cut) => [cut.allotment, codes(cut).length])).toEqual([
      ['breached', 0],
      ['met', 0],
      ['met', 0],
    ]);
    expect(cutOf(proposeCuts({ ...two, onePiece: { distinctServices: true } }), 'by-site').allotment).toBe('met');
  });

  it('compares the hours with those of one structure only where the buyer gives them', () => {
    const hours = (capacity: string): Cuts => proposeCuts({ ...residences, hoursPerMonthOfOneStructure: capacity });
    const exactly = hours('125');
    expect(cutOf(exactly, 'by-site').lots.map(({ structures }) => structures)).toEqual([1, 1, 1]);
    expect(codes(cutOf(exactly, 'by-site'))).toEqual(['cut-within-one-structure not-applicable']);
    const less = hours('124.99');
    expect(cutOf(less, 'by-site').lots.map(({ structures }) => structures)).toEqual([1, 2, 1]);
    expect(less.comparison.map(({ lotsBeyondOneStructure }) => lotsBeyondOneStructure)).toEqual([1, 1, 1, 0, 1, 1]);
    expect(say(cutOf(less, 'by-site'), 'lots/cut-beyond-one-structure', 'en')).toBe(
      'For information: Some lots exceed the hours that one structure can give, by the buyer’s own practice: 124.99\u202fh a month (lots: 2; number: 1). Cut them further, or expect groups of structures. [Pratique de l’acheteur]',
    );
    const [found] = cutOf(less, 'by-site').findings;
    expect(found?.authority).toBe('practice');
  });

  it('names ten lots and no more', () => {
    const many = need(
      Array.from({ length: 11 }, (_, index) => piece('painting', String(index + 1), '100')),
      { hoursPerMonthOfOneStructure: 1 },
    );
    const cut = cutOf(proposeCuts(many), 'by-site');
    expect(cut.findings[0]?.figures.find(({ name }) => name === 'lots')?.value).toBe('1, 2, 3, 4, 5, 6, 7, 8, 9, 10…');
  });
});

describe('pieces of several categories', () => {
  const mixed = (fields: Fields = {}): Cuts =>
    proposeCuts(
      need(
        [
          piece('mediation', 'A', '500', { category: 'social-services' }),
          piece('premises-cleaning', 'A', '300'),
          piece('painting', 'B', '200', { category: 'works' }),
          piece('odd-jobs', 'B', '100', { category: 'supplies' }),
        ],
        fields,
      ),
    );
  const categories = (cut: Cut): readonly string[] => cut.lots.map(({ lot }) => lot.category);

  it('takes that of the whole where a lot holds some of it, else that of the largest value, and says so', () => {
    const cuts = mixed();
    expect(categories(cutOf(cuts, 'whole'))).toEqual(['services']);
    expect(categories(cutOf(cuts, 'by-site'))).toEqual(['services', 'works']);
    expect(codes(cutOf(cuts, 'by-site'))).toEqual(['cut-mixed-lots uncertain']);
    expect(codes(cutOf(cuts, 'by-task'))).toEqual([]);
    const { basis } = cutOf(cuts, 'by-site').findings[0] ?? { basis: [] };
    expect(basis.map(({ label, confidence }) => `${label} ${confidence}`)).toEqual(['CCP, art. L1111-5 single-source']);
    const before = cutOf(mixed({ days: { noticeSentOn: '2019-03-31' } }), 'by-site').findings[0];
    expect(before?.basis.map(({ confidence }) => confidence)).toEqual(['unconfirmed']);
  });

  it('follows social services where they are worth more than all the rest, whatever the cut', () => {
    const social = (value: string, category: CutsInput['category'] = 'services'): readonly string[] => {
      const { cuts } = proposeCuts(
        need(
          [
            piece('mediation', 'A', value, { category: 'social-services' }),
            piece('premises-cleaning', 'A', '200000', { category: 'services' }),
            piece('odd-jobs', 'B', '100000', { category: 'supplies' }),
          ],
          { category },
        ),
      );
      return [...new Set(cuts.map(({ routes }) => `${routes.category} ${routes.lightest}`))];
    };
    expect(social('300000.01')).toEqual(['social-services adapted']);
    expect(social('300000')).toEqual(['services formalised']);
    expect(social('300000', 'social-services')).toEqual(['services formalised']);
    expect(social('300000.01', 'works')).toEqual(['works adapted']);
  });
});

describe('bad input', () => {
  const one = piece('painting', 'A', '1000');
  const bare: CutPieceInput = { task: 'painting', site: { label: 'A' }, hours: 1 };

  it.each<[string, unknown]>([
    ['core/empty-list pieces', need([])],
    ['core/too-many-items pieces', need(Array.from({ length: 201 }, () => one))],
    ['core/missing-value pieces[1].amount', need([one, bare])],
    ['core/missing-value pieces[0].hours', need([{ task: 'painting', site: { label: 'A' } } as never])],
    ['core/number-out-of-range pieces[0].hours', need([{ ...one, hours: 0 }])],
    ['core/too-many-decimals pieces[0].hours', need([{ ...one, hours: '1.001' }])],
    ['core/number-out-of-range pieces[0].amount', need([{ ...one, amount: 0 }])],
    ['core/number-out-of-range pieces[0].amount', need([{ ...one, amount: '-1' }])],
    ['core/unknown-value pieces[0].task', need([{ ...one, task: 'peinture' as never }])],
    ['core/invalid-cpv pieces[0].cpv', need([{ ...one, cpv: '90910000-1' }])],
    ['core/unknown-key pieces[0].price', need([{ ...one, price: 1 } as never])],
    ['core/number-out-of-range hourlyPrice', need([bare], { hourlyPrice: '0.99' })],
    ['core/number-out-of-range months', need([one], { months: 0 })],
    ['core/number-out-of-range renewals', need([one], { renewals: { count: 100, months: 12 } })],
    ['core/number-out-of-range renewals.count', need([one], { renewals: { count: 0, months: 12 } })],
    [
      'core/number-out-of-range pieces',
      need([
        { ...one, amount: '600000000000' },
        { ...one, amount: '400000000000.01' },
      ]),
    ],
    ['core/number-out-of-range hoursPerMonthOfOneStructure', need([one], { hoursPerMonthOfOneStructure: 0 })],
    [
      'lots/site-described-twice pieces[1].site',
      need([
        { ...one, site: { label: 'A', commune: '94028' } },
        { ...one, site: { label: 'A', departement: '94' } },
      ]),
    ],
    [
      'lots/departement-of-another-commune pieces[0].site.departement',
      need([{ ...one, site: { label: 'A', commune: '94028', departement: '75' } }]),
    ],
    ['core/missing-value days', need([one], { days: {} })],
    ['core/missing-value buyer.central', need([one], { buyer: { class: 'state-public-body' } })],
    ['lots/no-text-then days', need([one], { days: { noticeSentOn: '2016-03-31' } })],
    ['lots/no-text-yet days', need([one], { days: { noticeSentOn: '2028-01-01' } })],
    ['core/unknown-value onePiece.reason', need([one], { onePiece: { reason: 'easier' as never } })],
  ])('refuses with %s', (expected, input) => {
    expect(refusal(input)).toBe(expected);
  });

  it('accepts the last values on the right side', () => {
    expect(refusal(need([bare], { hourlyPrice: 1 }))).toBe('accepted');
    expect(refusal(need([one], { renewals: { count: 99, months: 12 } }))).toBe('accepted');
    expect(
      refusal(
        need([
          { ...one, amount: '600000000000' },
          { ...one, amount: '400000000000' },
        ]),
      ),
    ).toBe('accepted');
    expect(refusal(need([one], { days: { consultationOn: '2016-04-01' } }))).toBe('accepted');
    expect(refusal(need([one], { days: { consultationOn: '2027-12-31' } }))).toBe('accepted');
    expect(cutsSchema.safeParse(need([one])).success).toBe(true);
  });
});

describe('properties', () => {
  const task = fc.constantFrom(...ACTIVITIES.map(({ code }) => code));
  const label = fc.constantFrom('A', 'B', 'C', 'D');
  const communes: Readonly<Record<string, string>> = { A: '94028', B: '94028', C: '75113', D: '2A004' };
  const pieces = fc.array(
    fc
      .record({
        task,
        label,
        hours: fc.integer({ min: 1, max: 500_000 }),
        cents: fc.integer({ min: 1, max: 10_000_000 }),
        category: fc.constantFrom('services', 'services', 'works', 'supplies', 'social-services'),
      })
      .map(({ task: done, label: where, hours, cents, category }): CutPieceInput => ({
        task: done,
        site: { label: where, commune: communes[where] ?? '' },
        hours: (hours / 100).toFixed(2),
        amount: (cents / 100).toFixed(2),
        category,
      })),
    { minLength: 1, maxLength: 12 },
  );
  const renewals = fc.option(
    fc.record({ count: fc.integer({ min: 1, max: 3 }), months: fc.integer({ min: 1, max: 24 }) }),
  );
  const category = fc.constantFrom<CutsInput['category']>('services', 'supplies', 'works', 'social-services');
  const day = fc.constantFrom('2016-04-01', '2019-04-01', '2020-12-08', '2025-01-01', '2026-06-01', '2027-12-31');
  const input = fc
    .tuple(pieces, renewals, category, day)
    .map(([some, more, of, on]) =>
      need(some, { category: of, days: { noticeSentOn: on }, ...(more === null ? {} : { renewals: more }) }),
    );

  it('keeps the value, the hours, the category and the procedure of the whole in every cut', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { cuts, total, hours, comparison } = proposeCuts(one);
        expect(comparison.map(({ cut }) => cut)).toEqual(cuts.map(({ name }) => name));
        for (const cut of cuts) {
          expect(cut.total.toFixed()).toBe(total.toFixed());
          expect(cut.lots.reduce((sum, { value }) => sum.plus(value), total.times(0)).toFixed()).toBe(total.toFixed());
          expect(cut.hours.toFixed()).toBe(hours.toFixed());
          expect(cut.lots.flatMap((lot) => lot.pieces).sort((a, b) => a - b)).toEqual([...one.pieces.keys()]);
          expect(cut.routes.category).toBe(cuts[0]?.routes.category);
          expect(cut.routes.lightest).toBe(cuts[0]?.routes.lightest);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('gives each set of lots once, under all seven names or a reason', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { cuts, leftOut } = proposeCuts(one);
        const sets = cuts.map(({ lots }) =>
          lots
            .map((lot) => lot.pieces.join(' '))
            .sort()
            .join(';'),
        );
        expect(new Set(sets).size).toBe(sets.length);
        const all = [
          ...cuts.flatMap(({ name, alsoNamed }) => [name, ...alsoNamed]),
          ...leftOut.map(({ name }) => name),
        ];
        expect(new Set(all).size).toBe(7);
        expect(all.length).toBe(7);
      }),
      { numRuns: runs(40) },
    );
  });

  it('does not look at the order of the pieces', () => {
    fc.assert(
      fc.property(input, (one) => {
        const told = ({ cuts, comparison, findings }: Cuts): string =>
          JSON.stringify([
            comparison,
            findings,
            cuts.map((cut) => [lotsOf(cut), cut.lots.map(({ lot }) => lot.category)]),
          ]);
        expect(told(proposeCuts({ ...one, pieces: [...one.pieces].reverse() }))).toBe(told(proposeCuts(one)));
      }),
      { numRuns: runs(40) },
    );
  });

  it('names a pot that fits the share of small lots and that the plan of the lots gives', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const cut of proposeCuts(one).cuts) {
          const { withoutCompetition: pot, total } = cut;
          if (pot?.by !== 'small-lots' || pot.lots.length === 0) continue;
          expect(pot.value.lessThanOrEqualTo(total.times('0.2'))).toBe(true);
          const { days, buyer } = one;
          const lots = cut.lots.map(({ lot: { number, category: of }, value }) => ({ number, category: of, value }));
          const plan = planSmallLots(
            { days, buyer, category: cut.routes.category, lots, uses: ['dispensed'] },
            'most-value',
          );
          expect(pot.lots).toEqual(plan.pot.map(({ number }) => number));
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
