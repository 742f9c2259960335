import { describe, expect, it } from 'vitest';

import {
  annexGrace,
  annexStates,
  civilDate,
  conventionBreach,
  conventionConsultedBody,
  conventionFraud,
  conventionLength,
  conventionTerms,
  lateAnnex,
  lateAnnexRules,
  lawTables,
  renderFinding,
  safeConventionTerms,
  safeLateAnnex,
  secondConvention,
  siaeMessages,
  valueOn,
  type ConventionTermsInput,
  type Finding,
  type LateAnnexInput,
} from '../../src/index.js';
import { INSERTION_CONVENTIONS } from '../law/expected-values.js';

const shown = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ code }) => code !== 'siae/law-checked-before')
    .map(({ code, outcome, severity, reason, path }) =>
      [code.slice('siae/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' '),
    );

describe('the tables', () => {
  it.each(INSERTION_CONVENTIONS)('%s on %s', (id, day, value) => {
    expect(
      valueOn(
        lawTables.find((table) => table.id === id)!,
        civilDate(day),
      ),
    ).toEqual(value);
  });

  it('no row is forgotten', () => {
    const tables = [
      ...Object.values(conventionLength),
      ...Object.values(lateAnnexRules),
      conventionConsultedBody,
      conventionBreach,
      conventionFraud,
      secondConvention,
      annexStates,
      annexGrace,
    ];
    for (const { id, rows } of tables) {
      expect(INSERTION_CONVENTIONS.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
  });

  it('what the platform does is practice', () => {
    for (const { rows } of [annexStates, annexGrace]) {
      expect(rows.flatMap(({ sources }) => sources.map(({ authority }) => authority))).toEqual(['practice']);
    }
  });
});

describe('the length of a convention', () => {
  const terms = (fields: Partial<ConventionTermsInput> = {}): ConventionTermsInput => ({
    kind: 'ACI',
    firstDay: '2024-01-01',
    lastDay: '2026-12-31',
    ...fields,
  });
  const said = (fields: Partial<ConventionTermsInput>): readonly string[] =>
    shown(conventionTerms(terms(fields)).findings);
  const refused = (fields: Partial<ConventionTermsInput>): string => {
    const result = safeConventionTerms(terms(fields));
    return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
  };

  it.each([
    ['2024-01-01', '2026-12-31', 'convention-length met info - lastDay', '2026-12-31'],
    ['2024-01-01', '2027-01-01', 'convention-too-long breached blocking - lastDay', '2026-12-31'],
    ['2024-01-01', '2024-01-01', 'convention-length met info - lastDay', '2026-12-31'],
    ['2024-02-29', '2027-02-28', 'convention-length met info - lastDay', '2027-02-28'],
    ['2024-02-29', '2027-03-01', 'convention-too-long breached blocking - lastDay', '2027-02-28'],
    ['2024-03-15', '2027-03-14', 'convention-length met info - lastDay', '2027-03-14'],
    ['2024-03-15', '2027-03-15', 'convention-too-long breached blocking - lastDay', '2027-03-14'],
  ])('from %s to %s: %s', (firstDay, lastDay, expected, limit) => {
    expect(said({ firstDay, lastDay })[0]).toBe(expected);
    expect(conventionTerms(terms({ firstDay, lastDay })).lastLawfulDay).toBe(limit);
  });

  it.each([
    ['EI', '2016-04-30', '2016-05-01', 'R5132-3'],
    ['ETTI', '2014-02-23', '2014-02-24', 'R5132-10-8'],
    ['AI', '2014-06-30', '2014-07-01', 'R5132-13'],
    ['ACI', '2016-04-30', '2016-05-01', 'R5132-29'],
  ] as const)('%s: refused on %s, answered on %s, by %s', (kind, before, first, article) => {
    expect(refused({ kind, firstDay: before, lastDay: before })).toBe('siae/no-text-then firstDay');
    const { findings } = conventionTerms(terms({ kind, firstDay: first, lastDay: first }));
    expect(findings[0]!.basis.map(({ label }) => label)).toEqual([`Code du travail, art. ${article}`]);
  });

  it('says who is consulted and how it is ended', () => {
    expect(said({ firstDay: '2024-06-30' }).slice(1)).toEqual([
      'convention-consulted/cdiae not-applicable info - firstDay',
      'convention-breach not-applicable info - ',
    ]);
    expect(said({ firstDay: '2024-07-01' })[1]).toBe(
      'convention-consulted/employment-committee not-applicable info - firstDay',
    );
    // The oldest wording on breach that was read for all kinds is of 1 July 2014.
    const breach = (firstDay: string) =>
      said({ kind: 'ETTI', firstDay }).filter((one) => one.startsWith('convention-breach'));
    expect(breach('2014-06-30').length).toBe(0);
    expect(breach('2014-07-01').length).toBe(1);
  });

  it.each<[ConventionTermsInput['kind'], ConventionTermsInput['second'], readonly string[]]>([
    [
      'ACI',
      { kind: 'EI', favourableOpinion: true, separateAccounts: true },
      [
        'convention-second-opinion met info - second.favourableOpinion',
        'convention-second-accounts met info - second.separateAccounts',
      ],
    ],
    [
      'AI',
      { kind: 'ACI', favourableOpinion: false, separateAccounts: false },
      [
        'convention-second-opinion breached blocking - second.favourableOpinion',
        'convention-second-accounts breached blocking - second.separateAccounts',
      ],
    ],
    [
      'ACI',
      { kind: 'AI' },
      [
        'convention-second-opinion-unknown uncertain warning missing-fact second.favourableOpinion',
        'convention-second-accounts-unknown uncertain warning missing-fact second.separateAccounts',
      ],
    ],
    ['ACI', { kind: 'ETTI' }, ['convention-second-exclusive uncertain warning unsettled-law second']],
    ['EI', { kind: 'AI' }, ['convention-second-mentioned uncertain warning missing-fact second']],
  ])('%s with %j', (kind, second, expected) => {
    expect(said({ kind, ...(second === undefined ? {} : { second }) }).slice(1, 1 + expected.length)).toEqual(expected);
    expect(said({ kind, ...(second === undefined ? {} : { second }) })).toHaveLength(3 + expected.length);
  });

  it('refuses what is no convention', () => {
    expect(refused({ lastDay: '2023-12-31' })).toMatch(/^core\/reversed-period/);
    expect(refused({ kind: 'EITI' as never })).toBe('core/unknown-value kind');
    expect(refused({ second: { kind: 'ACI' } })).toBe('siae/second-convention-of-same-kind second.kind');
    expect(refused({ firstDay: '2024-02-30' })).toBe('core/invalid-date firstDay');
  });

  it('says that the texts were read before the first day', () => {
    const checked = (firstDay: string) =>
      conventionTerms(terms({ firstDay })).findings.filter(({ code }) => code === 'siae/law-checked-before').length;
    expect([checked('2026-08-20'), checked('2026-08-21')]).toEqual([0, 1]);
  });

  it('in both languages', () => {
    const [one] = conventionTerms(terms({ lastDay: '2027-01-01' })).findings;
    expect(renderFinding(one!, siaeMessages, 'fr')).toContain(
      'La convention va jusqu’au 1er janvier 2027\u202f: elle dépasse 3 ans, soit le 31 décembre 2026. La faire renouveler par la même procédure.',
    );
    expect(renderFinding(one!, siaeMessages, 'en')).toContain(
      'The convention goes to 1 January 2027: it passes 3 years, that is 31 December 2026. Have it renewed by the same procedure.',
    );
  });
});

describe('a late annex', () => {
  const annex = (fields: Partial<LateAnnexInput> = {}): LateAnnexInput => ({
    kind: 'EI',
    year: 2026,
    on: '2026-06-01',
    signedOn: null,
    ...fields,
  });
  const said = (fields: Partial<LateAnnexInput>): readonly string[] => {
    const { state, findings } = lateAnnex(annex(fields));
    return [state, ...shown(findings)];
  };
  const refused = (fields: Partial<LateAnnexInput>): string => {
    const result = safeLateAnnex(annex(fields));
    return result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`;
  };

  it.each<[Partial<LateAnnexInput>, readonly string[]]>([
    [{ on: '2025-12-31' }, ['not-yet', 'annex/not-yet not-applicable info - signedOn']],
    [{ on: '2026-01-01' }, ['former-terms', 'annex/former-terms-at-most uncertain warning missing-fact orderedDay']],
    [{ on: '2026-05-31' }, ['former-terms', 'annex/former-terms-at-most uncertain warning missing-fact orderedDay']],
    [{ on: '2026-05-31', orderedDay: '2026-05-31' }, ['former-terms', 'annex/former-terms met info - orderedDay']],
    [{ on: '2026-06-01' }, ['payment-suspended', 'annex/payment-suspended breached warning - signedOn']],
    // The ordered day holds, the one after no more.
    [{ on: '2026-04-30', orderedDay: '2026-04-30' }, ['former-terms', 'annex/former-terms met info - orderedDay']],
    [
      { on: '2026-05-01', orderedDay: '2026-04-30' },
      ['payment-suspended', 'annex/payment-suspended breached warning - signedOn'],
    ],
    [{ on: '2026-09-29' }, ['payment-suspended', 'annex/payment-suspended breached warning - signedOn']],
    [
      { on: '2026-09-30' },
      [
        'payment-suspended',
        'annex/payment-suspended breached warning - signedOn',
        'annex-on-last-day uncertain warning unsettled-law on',
      ],
    ],
    [{ on: '2026-10-01' }, ['recovery', 'annex/recovery breached warning - signedOn']],
    // Signed.
    [{ on: '2026-06-01', signedOn: '2026-06-01' }, ['signed', 'annex/signed met info - signedOn']],
    [
      { on: '2026-06-01', signedOn: '2026-06-02' },
      ['payment-suspended', 'annex/payment-suspended breached warning - signedOn'],
    ],
    [{ on: '2025-12-20', signedOn: '2025-12-15' }, ['signed', 'annex/signed met info - signedOn']],
    [{ on: '2026-10-01', signedOn: '2026-09-29' }, ['signed', 'annex/signed met info - signedOn']],
    [
      { on: '2026-10-01', signedOn: '2026-09-30' },
      ['signed', 'annex/signed met info - signedOn', 'annex-on-last-day uncertain warning unsettled-law signedOn'],
    ],
    [{ on: '2026-10-01', signedOn: '2026-10-01' }, ['recovery', 'annex/recovery breached warning - signedOn']],
    // Not offered.
    [
      { on: '2026-06-01', offered: false },
      ['payment-suspended', 'annex/payment-suspended-not-offered uncertain warning unsettled-law signedOn'],
    ],
    [
      { on: '2026-10-01', offered: false },
      ['recovery', 'annex/recovery-not-offered uncertain warning unsettled-law signedOn'],
    ],
    [
      { on: '2026-05-31', offered: false },
      ['former-terms', 'annex/former-terms-at-most uncertain warning missing-fact orderedDay'],
    ],
  ])('%j: %j', (fields, expected) => {
    expect(said(fields)).toEqual(expected);
  });

  it('gives both days', () => {
    const { formerTermsUntil, signedBefore } = lateAnnex(annex());
    expect([formerTermsUntil, signedBefore]).toEqual(['2026-05-31', '2026-09-30']);
    expect(lateAnnex(annex({ orderedDay: '2026-04-30' })).formerTermsUntil).toBe('2026-04-30');
  });

  it.each([
    ['EI', 'R5132-3-1'],
    ['ETTI', 'R5132-10-8-1'],
    ['AI', 'R5132-14'],
    ['ACI', 'R5132-29-1'],
  ] as const)('of an %s rests on %s', (kind, article) => {
    expect(lateAnnex(annex({ kind })).findings[0]!.basis.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual([
      `Code du travail, art. ${article}`,
      'Décret n° 2023-1303',
    ]);
  });

  it('begins on 30 December 2023, with the annexes of 2024', () => {
    expect(refused({ year: 2024, on: '2023-12-29' })).toBe('siae/no-text-then on');
    expect(said({ year: 2024, on: '2023-12-30' })[0]).toBe('not-yet');
    expect(refused({ year: 2023, on: '2023-12-30' })).toBe('siae/no-text-then year');
    expect(said({ year: 2024, on: '2024-05-31' })[0]).toBe('former-terms');
  });

  it('refuses an ordered day outside 1 January to 31 May', () => {
    expect(refused({ orderedDay: '2025-12-31' })).toBe('siae/ordered-day-out-of-range orderedDay');
    expect(refused({ orderedDay: '2026-01-01' })).toBe('accepted');
    expect(refused({ orderedDay: '2026-05-31' })).toBe('accepted');
    expect(refused({ orderedDay: '2026-06-01' })).toBe('siae/ordered-day-out-of-range orderedDay');
    expect(refused({ year: 2026.5 })).toMatch(/ year$/);
  });

  it('refuses a signature from before the year before', () => {
    expect(refused({ signedOn: '2024-12-31' })).toBe('siae/signed-too-early signedOn');
    expect(refused({ signedOn: '2025-01-01' })).toBe('accepted');
  });

  it('says that the texts were read before the day', () => {
    const checked = (on: string) =>
      lateAnnex(annex({ on })).findings.filter(({ code }) => code === 'siae/law-checked-before').length;
    expect([checked('2026-08-20'), checked('2026-08-21')]).toEqual([0, 1]);
  });

  it('in both languages, and no figure is missing', () => {
    const [one] = lateAnnex(annex()).findings;
    expect(renderFinding(one!, siaeMessages, 'fr')).toContain(
      'L’avenant annuel proposé n’est pas signé après le 31 mai 2026\u202f: le versement des aides est suspendu jusqu’à sa conclusion. Le signer avant le 30 septembre 2026.',
    );
    expect(renderFinding(one!, siaeMessages, 'en')).toContain(
      'The annex offered is not signed after 31 May 2026: payment of the aid is suspended until it is. Sign it before 30 September 2026.',
    );
    const days = ['2025-12-31', '2026-01-01', '2026-06-01', '2026-09-30', '2026-10-01'];
    for (const on of days) {
      for (const signedOn of [null, '2026-01-01']) {
        for (const offered of [true, false]) {
          for (const finding of lateAnnex(annex({ on, signedOn, offered })).findings) {
            expect(renderFinding(finding, siaeMessages, 'fr')).not.toMatch(/[{}]/);
          }
        }
      }
    }
  });
});
