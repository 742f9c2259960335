import { describe, expect, it } from 'vitest';

import {
  contractPapers,
  lotsMessages,
  procurementRoutes,
  publicityDuty,
  renderFinding,
  rotationDuty,
  type DutyName,
  type LotInput,
  type OperationInput,
  type ProcurementRoutes,
  type RouteName,
  type RouteVerdict,
} from '../../src/index.js';

type LotFields = Partial<LotInput> & { readonly amount: string };

function lotOf({ amount, ...fields }: LotFields, position: number): LotInput {
  return {
    number: String(position + 1),
    title: 'Lot',
    category: 'services',
    value: { periods: [{ kind: 'firm', amount, months: 12 }] },
    ...fields,
  };
}

function routesOf(
  lots: readonly LotFields[],
  fields: Partial<OperationInput> = {},
  on = '2026-06-01',
): ProcurementRoutes {
  return procurementRoutes({
    title: 'Nettoyage',
    buyer: { class: 'oph' },
    days: { consultationOn: on, ...(on < '2026-06-01' ? {} : { notifiedOn: '2026-07-15' }) },
    category: 'services',
    lots: lots.map(lotOf),
    ...fields,
  });
}

function route({ routes }: ProcurementRoutes, name: RouteName): RouteVerdict {
  return routes.find((one) => one.route === name)!;
}

function codes(findings: RouteVerdict['findings']): readonly string[] {
  return findings.map(({ code }) => code.slice('lots/'.length));
}

function status(answer: ProcurementRoutes, name: RouteName): string {
  const { status: whole, findings, opensIf } = route(answer, name);
  return [whole, ...codes(findings), '|', ...codes(opensIf)].join(' ');
}

function duty(answer: ProcurementRoutes, name: RouteName, which: DutyName): string {
  const found = route(answer, name).requires.find((one) => one.duty === which)!;
  const articles = new Set(found.findings.flatMap(({ basis }) => basis.map(({ label }) => label)));
  return [found.due, ...codes(found.findings), ...articles].join('; ');
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a contract awarded directly because its object is innovative', () => {
  const answer = routesOf([{ amount: '50000', innovative: true }]);

  it('owes the duties of its own article', () => {
    expect(duty(answer, 'direct-award', 'rotation-of-operators')).toBe('yes; rotation-owed; CCP, art. R2122-8, al. 2');
    expect(duty(answer, 'innovative-award', 'rotation-of-operators')).toBe(
      'yes; rotation-owed; CCP, art. R2122-9-1, al. 3',
    );
    expect(duty(answer, 'innovative-award', 'publicity')).toContain('no; publicity-dispensed; CCP, art. R2122-9-1');
    expect(duty(answer, 'direct-award', 'publicity')).toBe('no; publicity-dispensed; CCP, art. R2122-8');
  });

  it('is not served by the yearly list', () => {
    expect(duty(answer, 'direct-award', 'essential-data')).toContain('uncertain; essential-data-dispensed-unsettled');
    expect(duty(answer, 'innovative-award', 'essential-data')).toContain('yes; essential-data-due;');
    const small = routesOf([{ amount: '39999.99', innovative: true }]);
    expect(duty(small, 'direct-award', 'essential-data')).toContain('yes; essential-data-or-list;');
    expect(duty(small, 'innovative-award', 'essential-data')).toContain('no; essential-data-innovative;');
    const smaller = routesOf([{ amount: '24999.99', innovative: true }]);
    expect(duty(smaller, 'innovative-award', 'essential-data')).toContain('no; essential-data-not-due;');
  });

  it('is said the same way by the duties asked alone', () => {
    const asked = {
      days: { consultationOn: '2026-06-01' },
      buyer: { class: 'oph' },
      category: 'services',
      need: '95000',
      procedure: 'dispensed',
      ground: 'innovative',
    } as const;
    expect(contractPapers(asked).essentialData.due).toBe('yes');
    expect(contractPapers({ ...asked, ground: 'value' }).essentialData.due).toBe('uncertain');
    const [finding] = publicityDuty(asked).findings;
    expect(plain(renderFinding(finding!, lotsMessages, 'en'))).toBe(
      'For information: The need (€95,000.00 excl. VAT) reaches €90,000.00 excl. VAT, but the contract is dispensed: neither the BOAMP nor a legal gazette. The dispense comes before the duty of article R2131-12, which speaks of adapted procedures only. [CCP, art. R2122-9-1; Décret n° 2021-1634 du 13 décembre 2021; CCP, art. R2131-12 (inferred, to be read again)]',
    );
    expect(rotationDuty({ on: '2021-12-16', ground: 'innovative' }).findings[0]?.basis[0]?.label).toBe(
      'CCP, art. R2122-9-1, al. 3',
    );
    expect(plain(rotationDuty({ on: '2021-12-15', ground: 'innovative' }).findings[0]!.basis[0]!.label)).toBe(
      'Décret n° 2018-1225 du 24 décembre 2018, art. 1, al. 2',
    );
    expect(() => rotationDuty({ on: '2018-12-24', ground: 'innovative' })).toThrow('lots/no-text-then');
  });

  it('covers the whole need or nothing before there were innovative lots', () => {
    const lots = [{ amount: '50000', innovative: true }, { amount: '1000' }];
    expect(status(routesOf(lots, {}, '2021-12-15'), 'innovative-award')).toBe('closed innovative-in-part |');
    const large = [{ amount: '100000', innovative: true }, { amount: '1000' }];
    expect(status(routesOf(large, {}, '2021-12-15'), 'innovative-award')).toBe('closed innovative-closed |');
  });

  it('does not exist before the experiment', () => {
    expect(status(routesOf([{ amount: '50000', innovative: true }], {}, '2018-12-24'), 'innovative-award')).toBe(
      'closed innovative-not-yet | opens-from-first-day',
    );
  });
});

describe('a framework agreement without a maximum, deemed above the thresholds', () => {
  const value = { framework: { maximum: null, estimate: '10000', months: 12 } };
  const first = { amount: '0', value, innovative: true };
  const lots = [first, { amount: '1000', innovative: true }, { amount: '90000', innovative: true }];
  const answer = routesOf(lots, {}, '2020-06-01');

  it('closes what the value of the need or of all lots would open', () => {
    expect(status(answer, 'direct-award')).toBe('closed need-without-maximum | opens-with-maximum');
    expect(status(answer, 'direct-award-lot')).toBe('closed pots-without-maximum | opens-with-maximum');
    expect(status(answer, 'innovative-award')).toBe('closed need-without-maximum | opens-with-maximum');
    expect(status(answer, 'adapted-procedure')).toBe('closed need-without-maximum | opens-with-maximum');
    expect(status(answer, 'small-lot')).toBe('closed pots-without-maximum | opens-with-maximum');
    expect(status(answer, 'formalised-procedure')).toBe('open formalised-without-maximum |');
    expect(answer.lightest).toBe('formalised');
  });

  it('has its reasons for one piece written where a formalised procedure wants them', () => {
    const onePiece = { distinctServices: true, reason: 'more-costly' } as const;
    const written = (on: string): readonly string[] =>
      codes(routesOf([first], { onePiece }, on).findings).filter((code) => code.startsWith('allotment-written'));
    expect(written('2020-06-01')).toEqual(['allotment-written/consultation-documents-or-report']);
    // Since 2022 a maximum is compulsory, and the estimate counts until there is one.
    expect(written('2022-01-01')).toEqual(['allotment-written/kept-procedure-documents']);
  });

  it('leaves the adapted procedure to social services', () => {
    const social = { category: 'social-services' } as const;
    const services = routesOf(
      [
        { ...first, ...social },
        { amount: '1000', ...social },
      ],
      social,
      '2020-06-01',
    );
    expect(status(services, 'adapted-procedure')).toBe('open adapted-social-services |');
    expect(status(services, 'small-lot')).toBe('closed small-lots-needless |');
    expect(status(services, 'formalised-procedure')).toBe('open formalised-voluntary |');
  });

  it('is a fault since 2022, and the estimate counts', () => {
    const now = routesOf([first], {}, '2022-01-01');
    expect(codes(now.findings)).toContain('framework-maximum-missing');
    expect(status(now, 'direct-award')).toBe('open direct-award-open |');
  });

  it('says what to do', () => {
    const { findings, opensIf } = route(answer, 'small-lot');
    expect(
      [...findings, ...opensIf].map((one) => plain(renderFinding(one, lotsMessages, 'fr')).split(' [')[0]),
    ).toEqual([
      'Non conforme : Un lot est un accord-cadre sans maximum : la valeur de tous les lots n’est pas connue, et rien ne peut être compté dans 20 % de cette valeur.',
      'Pour information : Ouverte si chaque accord-cadre fixe un maximum, en valeur ou en quantité, et si la valeur obtenue le permet.',
    ]);
  });
});

describe('social services and others in one operation', () => {
  const social = (amount: string): LotFields => ({ amount, category: 'social-services' });
  const mixed = (answer: ProcurementRoutes): string =>
    [answer.category, answer.lightest, ...codes(answer.findings).filter((code) => /social|works/.test(code))].join(' ');

  it.each<[expected: string, declared: OperationInput['category'], lots: readonly LotFields[]]>([
    ['social-services adapted mixed-social-services', 'services', [social('150000.01'), { amount: '150000' }]],
    ['services formalised mixed-social-services', 'services', [social('150000'), { amount: '150000' }]],
    ['services formalised mixed-social-services', 'social-services', [social('150000'), { amount: '150000' }]],
    ['social-services adapted mixed-social-services', 'social-services', [social('150000.01'), { amount: '150000' }]],
    [
      'supplies formalised mixed-social-services',
      'social-services',
      [social('1000'), { amount: '300000', category: 'supplies' }],
    ],
    // The category stated and that of the lots contradict each other: the lots decide, and that is said.
    ['services formalised no-lot-of-social-services', 'social-services', [{ amount: '300000' }]],
    ['social-services adapted only-social-services', 'services', [social('300000')]],
    // Works that are not stated as the object do not bring in their thresholds.
    [
      'services formalised mixed-social-services mixed-with-works',
      'social-services',
      [social('1000'), { amount: '300000', category: 'works' }],
    ],
    ['works adapted', 'works', [social('1000'), { amount: '300000', category: 'works' }]],
    ['social-services adapted', 'social-services', [social('300000')]],
  ])('%s: declared %s', (expected, declared, lots) => {
    expect(mixed(routesOf(lots, { category: declared }))).toBe(expected);
  });

  it('take no lot out of a whole that is never formalised', () => {
    const answer = routesOf([social('700000'), social('20000')], { category: 'social-services' });
    expect(status(answer, 'small-lot')).toBe('closed small-lots-needless |');
    expect(status(answer, 'direct-award-lot')).toBe('conditional award-lots-open |');
  });
});
