import { describe, expect, test } from 'vitest';

import {
  compareArrangements,
  localAgreement,
  type ArrangementInput,
  type SupplyInput,
} from '../../src/charges/index.js';

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
      ['0.00', 'law', 'charges/derogation', 'breached', 'blocking'],
    ],
    [
      'security, not binding, and charged all the same',
      { agreement: { topic: 'security', outcome: 'not-binding' }, treatment: 'recoverable' },
      ['1200.00', 'landlord', 'charges/derogation', 'breached', 'blocking'],
    ],
    [
      'security, not known to bind',
      { agreement: { topic: 'security', outcome: 'uncertain' } },
      ['0.00', 'law', 'charges/derogation', 'uncertain', 'warning'],
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
  ] as const)('%s', (_, more, expected) => {
    expect(charged(more)).toEqual(expected);
  });

  test('no agreement departed from the list before 16 July 2006', () => {
    const agreement = { topic: 'security', outcome: 'binding' } as const;
    expect(charged({ agreement }, '2006-07-15').slice(0, 4)).toEqual(['0.00', 'law', 'charges/derogation', 'breached']);
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
