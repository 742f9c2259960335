import { describe, expect, test } from 'vitest';

import {
  chargesMessages,
  chargesYear,
  compareArrangements,
  localAgreement,
  type ArrangementInput,
  type SupplyInput,
} from '../../src/charges/index.js';
import { attempt, formatPath, renderExplanation, renderFinding } from '../../src/core/index.js';
import { natureOf } from '../../src/charges/year/year.js';
import { frenchFaults } from '../law/typography.js';

function patrol(more: Partial<SupplyInput>): ArrangementInput {
  return { label: 'x', supplies: [{ label: 'Ronde', task: 'night-patrol', totalTtc: '1200.00', ...more }] };
}

function charged(more: Partial<SupplyInput>, on = '2026-01-01'): readonly unknown[] {
  const residence = { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] } as const;
  const { before, findings } = compareArrangements({
    on,
    key: 'per-dwelling',
    residence,
    before: patrol(more),
    after: { label: 'y' },
  });
  const [said] = findings.filter(({ path }) => path[0] === 'before');
  const [part] = before.parts;
  return [before.recoverable.euros.toFixed(2), part?.decidedBy, said?.code, said?.outcome, said?.severity];
}

describe('a charge off the list and the agreement it is recovered under', () => {
  test.each([
    ['no agreement', {}, ['0.00', 'law', 'charges/line-unlisted', 'met', 'info']],
    [
      'the landlord alone',
      { treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/line-not-on-list', 'breached', 'blocking'],
    ],
    [
      'security, binding',
      { agreement: { topic: 'security', outcome: 'binding' } },
      ['1200.00', 'agreement', 'charges/derogation', 'met', 'info'],
    ],
    [
      'sustainable development, binding',
      { agreement: { topic: 'sustainable-development', outcome: 'binding' } },
      ['1200.00', 'agreement', 'charges/derogation', 'met', 'info'],
    ],
    [
      'another subject, binding',
      { agreement: { topic: 'other', outcome: 'binding' } },
      ['0.00', 'law', 'charges/derogation/subject', 'breached', 'warning'],
    ],
    [
      'security, not binding, and charged all the same',
      { agreement: { topic: 'security', outcome: 'not-binding' }, treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/derogation/agreement-not-binding', 'breached', 'blocking'],
    ],
    [
      'security, not known to bind',
      { agreement: { topic: 'security', outcome: 'uncertain' } },
      ['0.00', 'law', 'charges/derogation/agreement-uncertain', 'uncertain', 'warning'],
    ],
    [
      'an agreement that the landlord does not use',
      { agreement: { topic: 'security', outcome: 'binding' }, treatment: 'not-recoverable' },
      ['0.00', 'landlord', undefined, undefined, undefined],
    ],
    [
      'an agreement on what the list has',
      { task: 'cleaning-supplies', agreement: { topic: 'security', outcome: 'binding' } },
      ['1200.00', 'law', undefined, undefined, undefined],
    ],
    [
      'an agreement on what is contested',
      { task: 'bulky-waste', agreement: { topic: 'sustainable-development', outcome: 'binding' } },
      ['1200.00', 'agreement', 'charges/derogation', 'met', 'info'],
    ],
    [
      'an agreement on what is contested, on another subject',
      { task: 'bulky-waste', agreement: { topic: 'other', outcome: 'binding' } },
      ['0.00', 'prudence', 'charges/derogation/not-settled', 'uncertain', 'warning'],
    ],
    [
      'the same, charged all the same',
      { task: 'bulky-waste', agreement: { topic: 'other', outcome: 'binding' }, treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/derogation/not-settled', 'uncertain', 'warning'],
    ],
    [
      'an agreement that does not bind, on what is to be confirmed',
      { task: 'rat-control', agreement: { topic: 'security', outcome: 'not-binding' } },
      ['0.00', 'prudence', 'charges/derogation/not-settled', 'uncertain', 'warning'],
    ],
    [
      'security, for shopping carried up',
      { task: 'shopping-carry-up', agreement: { topic: 'security', outcome: 'binding' } },
      ['0.00', 'law', 'charges/derogation/doubtful', 'uncertain', 'warning'],
    ],
    [
      'another subject, charged all the same',
      { agreement: { topic: 'other', outcome: 'not-binding' }, treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/derogation/subject-and-agreement', 'breached', 'blocking'],
    ],
  ] as const)('%s', (_, more, expected) => {
    expect(charged(more)).toEqual(expected);
  });

  test('no agreement departed from the list before 16 July 2006', () => {
    const agreement = { topic: 'security', outcome: 'binding' } as const;
    expect(charged({ agreement }, '2006-07-15').slice(0, 4)).toEqual([
      '0.00',
      'law',
      'charges/derogation/subject',
      'breached',
    ]);
    expect(charged({ agreement }, '2006-07-16').slice(0, 2)).toEqual(['1200.00', 'agreement']);
  });

  test('takes what localAgreement answers', () => {
    const { outcome } = localAgreement({
      on: '2026-06-01',
      topic: 'security',
      derogates: true,
      concernedTenants: 100,
      signatories: { affiliatedInStock: true },
      notifiedOn: '2026-01-15',
      refusals: 10,
    });
    expect(outcome).toBe('binding');
    expect(charged({ agreement: { topic: 'security', outcome } })[0]).toBe('1200.00');
  });
});

const OF_ANY_SUBJECT = { topic: 'other', outcome: 'binding' } as const;
const REJECTED = { topic: 'security', outcome: 'not-binding' } as const;

describe.each([
  ['the task', 'works-inside-dwellings'],
  ['a line of upkeep', 'III.2.a.10'],
  ['a line of minor repairs', 'III.2.b.3'],
  ['a task that the landlord puts there', { name: 'Robinets', code: 'III.2.b.3' }],
] as const)('works inside dwellings, as %s', (_, task) => {
  test.each([
    ['nothing said', {}, ['0.00', 'prudence', 'charges/works-consent/unknown', 'uncertain', 'warning']],
    [
      'the landlord alone',
      { treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/works-consent/unknown', 'uncertain', 'warning'],
    ],
    [
      'each tenant consented',
      { tenantsConsent: true },
      ['1200.00', 'law', 'charges/works-consent/individual', 'met', 'info'],
    ],
    ['they did not', { tenantsConsent: false }, ['0.00', 'law', 'charges/works-consent/refused', 'met', 'info']],
    [
      'they did not, and are charged all the same',
      { tenantsConsent: false, treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/works-consent/ignored', 'breached', 'blocking'],
    ],
    [
      'an agreement on any subject',
      { agreement: OF_ANY_SUBJECT },
      ['1200.00', 'law', 'charges/works-consent/agreement', 'met', 'info'],
    ],
    [
      'an agreement, which binds those who did not consent',
      { agreement: OF_ANY_SUBJECT, tenantsConsent: false, treatment: 'recoverable' },
      ['1200.00', 'law', 'charges/works-consent/agreement', 'met', 'info'],
    ],
    [
      'an agreement that does not bind',
      { agreement: REJECTED },
      ['0.00', 'prudence', 'charges/works-consent/unknown', 'uncertain', 'warning'],
    ],
    [
      'an agreement that does not bind, and each tenant’s consent',
      { agreement: REJECTED, tenantsConsent: true },
      ['1200.00', 'law', 'charges/works-consent/individual', 'met', 'info'],
    ],
    [
      'kept by the landlord',
      { treatment: 'not-recoverable', tenantsConsent: true },
      ['0.00', 'landlord', undefined, undefined, undefined],
    ],
  ] as const)('%s', (__, more, expected) => {
    expect(charged({ task, ...more })).toEqual(expected);
  });
});

describe('what is said of works inside dwellings', () => {
  const residence = { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] } as const;

  test.each([
    [{}, 'n’est pas établi.', 'accord des locataires non établi'],
    [{ tenantsConsent: true }, 'chaque locataire a donné son accord', 'récupérable avec l’accord des locataires'],
    [{ tenantsConsent: false }, 'qui n’est pas donné', 'sans l’accord des locataires'],
    [{ tenantsConsent: false, treatment: 'recoverable' }, 'le bailleur récupère', 'sur décision du bailleur'],
    [{ agreement: OF_ANY_SUBJECT }, 'vaut accord des locataires', 'récupérable avec l’accord des locataires'],
  ] as const)('%j', (more, said, step) => {
    const before = patrol({ label: 'Chasses d’eau', task: 'works-inside-dwellings', ...more });
    const compared = compareArrangements({
      on: '2026-01-01',
      key: 'per-dwelling',
      residence,
      before,
      after: { label: 'y' },
    });
    const one = compared.findings.find(({ code }) => code.startsWith('charges/works-consent/'));
    const text = one === undefined ? '' : renderFinding(one, chargesMessages, 'fr');
    expect(text).toContain(said);
    expect(frenchFaults(text)).toEqual([]);
    expect(text).toContain('CA Douai, 21 juin 2007 (source unique)');
    const [part] = compared.before.parts;
    const steps =
      part === undefined
        ? ''
        : renderExplanation(part.recoverable.explanation, { messages: chargesMessages, locale: 'fr' });
    expect(steps).toContain(step);
  });

  test('a year states what the tenants consented to under its heading', () => {
    const year = chargesYear({
      year: { firstDay: '2025-01-01', lastDay: '2025-12-31' },
      residence,
      key: 'per-dwelling',
      expenses: patrol({ label: 'Chasses d’eau', task: 'works-inside-dwellings', agreement: OF_ANY_SUBJECT }),
      tenancies: [{ id: 'a', dwelling: '1', firstDay: '2025-01-01' }],
      method: 'pooled-year',
    });
    expect(year.parts.map((part) => [natureOf(part), part.recoverable.euros.toFixed(2)])).toEqual([['III', '1200.00']]);
  });

  test('the shared supply of fuel is no work: it needs no consent', () => {
    expect(charged({ task: 'III.1' })).toEqual(['1200.00', 'law', undefined, undefined, undefined]);
  });

  test('consent does not lengthen the list', () => {
    for (const task of ['night-patrol', 'common-parts-cleaning', 'III.1', 'bulky-waste'] as const) {
      const result = attempt(() => charged({ task, tenantsConsent: true }));
      expect(result.ok ? 'accepted' : [result.error.code, formatPath(result.error.path)]).toEqual([
        'charges/consent-without-effect',
        'before.supplies[0].tenantsConsent',
      ]);
    }
  });

  test('a line of a contract that does not separate: what is said of it goes first', () => {
    const line = { label: 'Robinets', task: 'III.2.b.3', totalTtc: '500.00' } as const;
    const recovered = (more: object): string => {
      const contract = {
        label: 'Multi-services',
        provider: { name: 'P', kind: 'EI', vatStatus: 'unknown' },
        separatesRecoverable: false,
        lines: [{ ...line, ...more }],
      } as const;
      const { before } = compareArrangements({
        on: '2026-01-01',
        key: 'per-dwelling',
        residence,
        before: { label: 'x', contracts: [contract] },
        after: { label: 'y' },
      });
      return before.recoverable.euros.toFixed(2);
    };
    expect(recovered({})).toBe('0.00');
    expect(recovered({ tenantsConsent: true })).toBe('500.00');
    expect(recovered({ tenantsConsent: false })).toBe('0.00');
  });
});
