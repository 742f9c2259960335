/**
 * A lot and an operation as objects: what they become, and what is refused.
 */
import { describe, expect, it } from 'vitest';

import {
  formatPath,
  lot,
  operation,
  procurementRoutes,
  renderRoutesSheet,
  routesOfPlan,
  routesSheet,
  safeLot,
  safeOperation,
  type ContractValueInput,
  type LotInput,
  type OperationInput,
} from '../../src/index.js';

const year = { kind: 'firm', amount: '12000', months: 12 } as const;
const green: LotInput = {
  number: '1',
  title: 'Espaces verts',
  category: 'services',
  cpv: '77310000',
  value: { periods: [year, { kind: 'renewal', amount: '12000', months: 12, times: 3 }] },
};

const valued = (value: ContractValueInput): LotInput => ({ ...green, value });
const refusal = (input: LotInput): string => {
  const result = safeLot(input);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
};

describe('a lot', () => {
  it('has its CPV code completed, its side of the thresholds, its length with every renewal', () => {
    expect(lot(green)).toMatchObject({
      cpv: '77310000-6',
      kind: 'supplies-and-services',
      innovative: false,
      tasks: [],
      sites: [],
      value: { months: 48, framework: 'none' },
    });
    expect(lot({ ...green, category: 'works' }).kind).toBe('works');
  });

  it('names each task once, and the département of the commune', () => {
    const made = lot({
      ...green,
      tasks: ['green-spaces', 'green-spaces', 'painting'],
      sites: [{ label: 'Nord', commune: '94028' }, { label: 'Sud', departement: '93' }, { label: 'Est' }],
    });
    expect(made.tasks).toEqual(['green-spaces', 'painting']);
    expect(made.sites.map(({ departement }) => departement)).toEqual(['94', '93', undefined]);
  });

  it('holds a framework agreement as its firm period and its renewals', () => {
    const { value } = lot(valued({ framework: { maximum: '20000', months: 12, renewals: 3 } }));
    expect(value).toMatchObject({ months: 48, framework: 'with-maximum' });
    expect(value.periods.map(({ kind, times }) => `${kind} ${String(times)}`)).toEqual(['firm 1', 'renewal 3']);
    expect(lot(valued({ framework: { maximum: '20000', months: 24 } })).value.periods).toHaveLength(1);
    const open = lot(valued({ framework: { maximum: null, estimate: '9000', months: 12 } })).value;
    expect([open.framework, open.periods[0]?.amount.toFixed()]).toEqual(['without-maximum', '9000']);
  });

  it.each<[what: string, input: LotInput, refused: string]>([
    ['a wrong check digit', { ...green, cpv: '77310000-5' }, 'core/invalid-cpv cpv'],
    ['neither periods nor a framework', valued({}), 'core/missing-value value.periods'],
    ['no period', valued({ periods: [] }), 'core/empty-list value.periods'],
    ['both', valued({ periods: [year], framework: { maximum: '1', months: 1 } }), 'lots/value-twice value.framework'],
    [
      'a renewal first',
      valued({ periods: [{ ...year, kind: 'renewal' }] }),
      'lots/renewal-before-firm value.periods[0].kind',
    ],
    [
      'a firm period after a renewal',
      valued({ periods: [year, { ...year, kind: 'renewal' }, year] }),
      'lots/renewal-before-firm value.periods[2].kind',
    ],
    [
      'no maximum and no estimate',
      valued({ framework: { maximum: null, months: 12 } }),
      'core/missing-value value.framework.estimate',
    ],
    [
      'more than a hundred years',
      valued({
        periods: [
          { ...year, months: 1_200 },
          { ...year, months: 1 },
        ],
      }),
      'core/number-out-of-range value',
    ],
    [
      'a negative amount',
      valued({ periods: [{ ...year, amount: '-0.01' }] }),
      'core/number-out-of-range value.periods[0].amount',
    ],
    [
      'a tenth of a cent',
      valued({ periods: [{ ...year, amount: '1.001' }] }),
      'core/too-many-decimals value.periods[0].amount',
    ],
    ['half a month', valued({ periods: [{ ...year, months: 0.5 }] }), 'core/wrong-type value.periods[0].months'],
    [
      'the département of another commune',
      { ...green, sites: [{ label: 'Nord', commune: '94028', departement: '93' }] },
      'lots/departement-of-another-commune sites[0].departement',
    ],
  ])('is refused: %s', (_, input, refused) => {
    expect(refusal(input)).toBe(refused);
  });

  it('may last a hundred years to the month', () => {
    expect(lot(valued({ periods: [{ ...year, months: 1_200 }] })).value.months).toBe(1_200);
  });
});

const bulky: OperationInput = {
  title: 'Encombrants',
  buyer: { class: 'esh' },
  days: { noticeSentOn: '2026-06-01', notifiedOn: '2026-09-01' },
  category: 'services',
  lots: [{ ...green, reservation: 'insertion' }],
};

describe('an operation', () => {
  it('is checked once and then taken as it is, also by itself', () => {
    const checked = operation(bulky);
    expect(procurementRoutes(checked)).toEqual(procurementRoutes(bulky));
    expect(routesOfPlan([checked, bulky])).toEqual(routesOfPlan([bulky, checked]));
    expect(operation(checked as unknown as OperationInput)).toBe(checked);
    expect(Object.isFrozen(checked)).toBe(true);
  });

  it.each<[what: string, input: object, refused: string]>([
    ['a number twice', { lots: [green, green] }, 'lots/number-twice lots[1].number'],
    ['no decisive day', { days: {} }, 'core/missing-value days'],
    [
      'a notification before the notice',
      { days: { ...bulky.days, notifiedOn: '2026-05-31' } },
      'core/date-out-of-range days.notifiedOn',
    ],
    [
      'what the buyer makes available for services',
      { madeAvailable: '1' },
      'lots/made-available-without-works madeAvailable',
    ],
    ['a key that does not exist', { lot: [] }, 'core/unknown-key lot'],
    ['a central landlord', { buyer: { class: 'esh', central: true } }, 'lots/not-central buyer.central'],
    [
      'a public body of the State that does not say',
      { buyer: { class: 'state-public-body' } },
      'core/missing-value buyer.central',
    ],
  ])('is refused: %s', (_, change, refused) => {
    const result = safeOperation({ ...bulky, ...change });
    expect(result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`).toBe(refused);
  });

  it('has its planned notification and its reservation in the sheet, in both languages', () => {
    const sheet = (locale: 'fr' | 'en'): string =>
      renderRoutesSheet(routesSheet(procurementRoutes(bulky), { locale, lots: bulky.lots }));
    expect(sheet('fr').replaceAll('\u202F', ' ')).toContain('Notification prévue : 1er septembre 2026.');
    expect(sheet('en')).toContain('Notification planned: 1 September 2026.');
    expect(sheet('en')).toContain('Lot 1 (Espaces verts): reserved for insertion structures.');
  });
});
