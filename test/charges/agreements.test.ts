import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  consultationCouncil,
  consultationCouncilSchema,
  derogation,
  derogationSchema,
  directVote,
  directVoteSchema,
  localAgreement,
  localAgreementSchema,
  safeConsultationCouncil,
  safeDerogation,
  safeDirectVote,
  safeLocalAgreement,
  safeTenantRepresentatives,
  safeWorksConsultation,
  tenantRepresentatives,
  tenantRepresentativesSchema,
  worksConsultation,
  worksConsultationSchema,
  type ConsultationCouncilInput,
  type DerogationInput,
  type DirectVoteInput,
  type LocalAgreementInput,
  type TenantRepresentativesInput,
  type WorksConsultationInput,
} from '../../src/charges/index.js';
import { attempt, formatPath, renderExplanation, renderFinding, type Finding } from '../../src/core/index.js';
import { frenchFaults } from '../law/typography.js';
import { mistakesIn } from '../support/check-explanation.js';
import { runs } from '../support/runs.js';

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.replace('charges/', ''), outcome, severity, reason ?? '-', path.join('.')].join(' ');

const rendered = (one: Finding | undefined, locale: 'fr' | 'en'): string =>
  one === undefined ? 'nothing' : renderFinding(one, chargesMessages, locale);

const refusal = (run: () => unknown): string => {
  const result = attempt(run);
  return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
};

/** The same input, some facts left unsaid. */
function without<T extends object, K extends keyof T>(input: T, ...names: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name as K))) as Omit<T, K>;
}

function find(findings: readonly Finding[], start: string): Finding | undefined {
  return findings.find(({ code }) => code.startsWith(`charges/${start}`));
}

/** Each of them, written in both languages, whole and well typeset. */
function expectTexts(findings: readonly Finding[]): void {
  for (const one of findings) {
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(rendered(one, 'fr') + rendered(one, 'en')).not.toMatch(/[{}]/);
    expect(frenchFaults(rendered(one, 'fr'))).toEqual([]);
  }
}

// Signed by nobody in particular, notified on 10 October 2025, asked after the two months.
const agreement: LocalAgreementInput = {
  on: '2026-01-15',
  topic: 'security',
  derogates: true,
  concernedTenants: 101,
  signatories: { affiliatedInStock: false, boardVotes: '0.4', tenantsGrouped: 21 },
  notifiedOn: '2025-10-10',
  refusals: 0,
};
type Signatories = LocalAgreementInput['signatories'];
const signedBy = (signatories: Partial<Signatories>, more: Partial<LocalAgreementInput> = {}): readonly Finding[] =>
  localAgreement({ ...agreement, ...more, signatories: { affiliatedInStock: false, ...signatories } }).findings;
const signature = (signatories: Partial<Signatories>, more: Partial<LocalAgreementInput> = {}): string =>
  shown(find(signedBy(signatories, more), 'agreement-signatures')!).replace('agreement-signatures/', '');

describe('who signed a local agreement', () => {
  it.each<[Partial<Signatories>, string]>([
    [{ affiliatedInStock: true }, 'affiliated met info - signatories'],
    [{ boardVotes: '0.5', tenantsGrouped: 0 }, 'board-votes met info - signatories'],
    [{ boardVotes: '0.4999', tenantsGrouped: 0 }, 'none breached blocking - signatories'],
    // 20 % of 101 tenants is 20.2: 20 are too few, 21 are enough.
    [{ boardVotes: '0', tenantsGrouped: 20 }, 'none breached blocking - signatories'],
    [{ boardVotes: '0', tenantsGrouped: 21 }, 'tenants met info - signatories'],
    [{ tenantsGrouped: 21 }, 'tenants met info - signatories'],
    [{ tenantsGrouped: 20 }, 'unknown uncertain warning missing-fact signatories'],
    [{ boardVotes: '0.4' }, 'unknown uncertain warning missing-fact signatories'],
    [{}, 'unknown uncertain warning missing-fact signatories'],
  ])('%j: %s', (signatories, expected) => {
    expect(signature(signatories)).toBe(expected);
  });

  it('counts an exact fifth in', () => {
    const of100 = { concernedTenants: 100 };
    expect(signature({ boardVotes: 0, tenantsGrouped: 20 }, of100)).toBe('tenants met info - signatories');
    expect(signature({ boardVotes: 0, tenantsGrouped: 19 }, of100)).toBe('none breached blocking - signatories');
  });

  it('asked for one third until 1989, a fifth of affiliated associations until 2009', () => {
    const then = (on: string, notifiedOn: string): Partial<LocalAgreementInput> => ({
      on,
      notifiedOn,
      derogates: false,
    });
    const of1988 = then('1988-06-01', '1988-01-10');
    const of2005 = then('2005-06-01', '2005-01-10');
    const met = 'tenants met info - signatories';
    const none = 'none breached blocking - signatories';
    // A third of 101 is 33.7; board votes counted for nothing.
    expect(signature({ tenantsGrouped: 33, boardVotes: 1 }, of1988)).toBe(none);
    expect(signature({ tenantsGrouped: 34 }, of1988)).toBe(met);
    expect(signature({ tenantsGrouped: 33, affiliatedInStock: true }, of1988)).toBe(none);
    expect(signature({ tenantsGrouped: 33 }, of2005)).toBe(none);
    expect(signature({ tenantsGrouped: 34 }, of2005)).toBe(met);
    expect(signature({ tenantsGrouped: 20, affiliatedInStock: true }, of2005)).toBe(none);
    expect(signature({ tenantsGrouped: 21, affiliatedInStock: true }, of2005)).toBe(met);
    expect(signature({ affiliatedInStock: true }, of2005)).toBe('unknown uncertain warning missing-fact signatories');
    // An exact third, which no decimal writes.
    expect(signature({ tenantsGrouped: 33 }, { ...of1988, concernedTenants: 99 })).toBe(met);
    expect(signature({ tenantsGrouped: 32 }, { ...of1988, concernedTenants: 99 })).toBe(none);
  });

  it('quotes the figures compared', () => {
    const [one] = signedBy({ boardVotes: '0.4', tenantsGrouped: 20 });
    expect(one?.figures).toEqual([
      { name: 'votes', value: '0.4', unit: 'share' },
      { name: 'grouped', value: '20', unit: 'count' },
      { name: 'needed', value: '21', unit: 'count' },
      { name: 'concerned', value: '101', unit: 'count' },
    ]);
    expect(one?.basis.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual([
      'Loi n° 86-1290 du 23 décembre 1986, art. 42',
      'Loi n° 2009-323 du 25 mars 2009, art. 13',
    ]);
    expect(rendered(one, 'en')).toContain(
      'Breached: None of the conditions of signature is fulfilled. Tenants grouped: 20 of 101; at least 21.',
    );
    expect(rendered(one, 'en')).toContain('(to be read again)');
  });
});

const opposed = (more: Partial<LocalAgreementInput>): string =>
  shown(find(localAgreement({ ...agreement, ...more }).findings, 'agreement-opposition')!).replace(
    'agreement-opposition/',
    '',
  );

describe('opposition to a local agreement', () => {
  it.each<[Partial<LocalAgreementInput>, string]>([
    // Half of 100 tenants is 50; half of 101 is 50.5.
    [{ concernedTenants: 100, refusals: 49 }, 'not-rejected met info - refusals'],
    [{ concernedTenants: 100, refusals: 50 }, 'rejected breached blocking - refusals'],
    [{ concernedTenants: 101, refusals: 50 }, 'not-rejected met info - refusals'],
    [{ concernedTenants: 101, refusals: 51 }, 'rejected breached blocking - refusals'],
    // Two months from 10 October end on 10 December, included.
    [{ on: '2025-12-10' }, 'running uncertain warning missing-fact notifiedOn'],
    [{ on: '2025-12-11' }, 'not-rejected met info - refusals'],
    [{ on: '2025-10-10', refusals: 51 }, 'rejected breached blocking - refusals'],
  ])('%j: %s', (more, expected) => {
    expect(opposed(more)).toBe(expected);
  });

  it('is not known without the notice or the count of refusals', () => {
    const notNotified = without(agreement, 'notifiedOn');
    const notCounted = without(agreement, 'refusals');
    const one = localAgreement(notNotified);
    expect(one).toMatchObject({ outcome: 'uncertain', oppositionEndsOn: null });
    expect(one.findings.map(shown)).toContain(
      'agreement-opposition/not-notified uncertain warning missing-fact notifiedOn',
    );
    expect(localAgreement(notCounted).outcome).toBe('uncertain');
    expect(localAgreement(notCounted).findings.map(shown)).toContain(
      'agreement-opposition/refusals-unknown uncertain warning missing-fact refusals',
    );
    expectTexts([...one.findings, ...localAgreement(notCounted).findings]);
  });

  it.each([
    ['2025-12-31', '2026-02-28'],
    ['2023-12-31', '2024-02-29'],
    ['2025-12-28', '2026-02-28'],
    ['2025-06-30', '2025-08-30'],
    ['2025-07-31', '2025-09-30'],
  ])('notified on %s, may be made up to %s', (notifiedOn, last) => {
    const asked = localAgreement({ ...agreement, on: last, notifiedOn });
    expect(asked.oppositionEndsOn).toBe(last);
    expect(asked.findings.map(({ code }) => code)).toContain('charges/agreement-opposition/running');
  });

  it('says that the way of counting is a reading', () => {
    const one = find(localAgreement(agreement).findings, 'agreement-opposition');
    expect(one?.basis.map(({ confidence }) => confidence)).toEqual(['inferred', 'inferred']);
    expect(rendered(one, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
      'Conforme : L’accord n’est pas rejeté. Refus écrits jusqu’au 10 décembre 2025 inclus : 0 ; il en fallait 51 (locataires concernés : 101). [Loi n° 86-1290 du 23 décembre 1986, art. 42 (interprétation, à relire) ; Loi n° 2009-323 du 25 mars 2009, art. 13 (interprétation, à relire)]',
    );
  });

  it('took a majority in 1988, and more tenants than the signatories had in 2005, within a month', () => {
    const of1988 = { on: '1988-06-01', notifiedOn: '1988-01-31', derogates: false, concernedTenants: 100 };
    expect(opposed({ ...of1988, refusals: 50 })).toBe('not-rejected met info - refusals');
    expect(opposed({ ...of1988, refusals: 51 })).toBe('rejected breached blocking - refusals');
    expect(localAgreement({ ...agreement, ...of1988 }).oppositionEndsOn).toBe('1988-02-29');
    const of2005 = { ...of1988, on: '2005-06-01', notifiedOn: '2005-01-10' };
    expect(opposed({ ...of2005, refusals: 21 })).toBe('not-rejected met info - refusals');
    expect(opposed({ ...of2005, refusals: 22 })).toBe('rejected breached blocking - refusals');
    expect(opposed({ ...of2005, signatories: { affiliatedInStock: true } })).toBe(
      'signatories-unknown uncertain warning missing-fact signatories.tenantsGrouped',
    );
  });
});

describe('a local agreement as a whole', () => {
  const together = (more: Partial<LocalAgreementInput>): readonly string[] => {
    const { outcome, findings } = localAgreement({ ...agreement, ...more });
    expectTexts(findings);
    return [outcome, ...findings.map(shown)];
  };

  it('binds when nothing stands in its way', () => {
    expect(together({})).toEqual([
      'binding',
      'agreement-signatures/tenants met info - signatories',
      'agreement-opposition/not-rejected met info - refusals',
      'agreement-subject/security met info - topic',
      'agreement-binding met info - ',
    ]);
  });

  it('does not bind when a condition fails, whatever is doubtful beside', () => {
    const failed = together({ topic: 'other', on: '2025-12-10' });
    expect(failed).toEqual([
      'not-binding',
      'agreement-signatures/tenants met info - signatories',
      'agreement-opposition/running uncertain warning missing-fact notifiedOn',
      'agreement-subject/derogation-not-allowed breached blocking - topic',
      'agreement-binding breached blocking - ',
    ]);
    expect(together({ refusals: 51 })[0]).toBe('not-binding');
    const whole = find(localAgreement({ ...agreement, topic: 'other' }).findings, 'agreement-binding');
    expect(rendered(whole, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
      /^Non conforme : Conditions pour que l’accord oblige les locataires concernés \(101\), prises ensemble : signatures, opposition, objet\. \[/,
    );
    expect(together({ signatories: { affiliatedInStock: false, boardVotes: 0, tenantsGrouped: 0 } })[0]).toBe(
      'not-binding',
    );
  });

  it('is uncertain while the tenants may still reject it', () => {
    const running = together({ on: '2025-12-10' });
    expect(running[0]).toBe('uncertain');
    expect(running.at(-1)).toBe('agreement-binding uncertain warning missing-fact ');
    expect(together({ on: '2025-12-11' })[0]).toBe('binding');
  });

  it.each<[Partial<LocalAgreementInput>, string]>([
    [{ topic: 'security' }, 'security met info - topic'],
    [{ topic: 'sustainable-development' }, 'sustainable-development met info - topic'],
    [{ topic: 'other' }, 'derogation-not-allowed breached blocking - topic'],
    [{ topic: 'other', derogates: false }, 'no-derogation not-applicable info - topic'],
    [{ on: '2006-07-16', notifiedOn: '2006-01-01' }, 'security met info - topic'],
    [{ on: '2006-07-15', notifiedOn: '2006-01-01' }, 'derogation-not-allowed breached blocking - topic'],
  ])('departs from the list as its subject allows: %j', (more, expected) => {
    const one = find(localAgreement({ ...agreement, ...more }).findings, 'agreement-subject')!;
    expect(shown(one).replace('agreement-subject/', '')).toBe(expected);
  });

  it('binds without a derogation, whatever its subject', () => {
    expect(localAgreement({ ...agreement, topic: 'other', derogates: false }).outcome).toBe('binding');
  });

  it('is uncertain when the wording changed after the notice', () => {
    const on = '2009-06-01';
    const after = localAgreement({ ...agreement, on, notifiedOn: '2009-03-28' });
    expect(after.outcome).toBe('binding');
    const before = localAgreement({ ...agreement, on, notifiedOn: '2009-03-27' });
    expect(before.outcome).toBe('uncertain');
    expect(before.findings.map(shown)).toContain(
      'agreement-under-two-wordings uncertain warning unsettled-law notifiedOn',
    );
    expect(before.findings.at(-1)?.reason).toBe('unsettled-law');
    expectTexts(before.findings);
    expect(localAgreement({ ...agreement, on: '1987-06-01', notifiedOn: '1986-12-01' }).outcome).not.toBe('binding');
  });

  it('says when the question is of a later day than the texts', () => {
    expect(find(localAgreement({ ...agreement, on: '2026-02-01' }).findings, 'law-checked-before')).toBeUndefined();
    const { outcome, findings } = localAgreement({ ...agreement, on: '2026-02-02' });
    expect(outcome).toBe('binding');
    expect(shown(findings.at(-1)!)).toBe('law-checked-before uncertain info unconfirmed-value on');
    expectTexts(findings);
  });

  it.each<[Partial<LocalAgreementInput>, string]>([
    [
      { signatories: { affiliatedInStock: true, tenantsGrouped: 102 } },
      'charges/more-members-than-tenants signatories.tenantsGrouped',
    ],
    [{ refusals: 102 }, 'charges/more-refusals-than-tenants refusals'],
    [{ notifiedOn: '2026-01-16' }, 'charges/day-after-on notifiedOn'],
    [{ on: '1986-12-23', notifiedOn: '1986-12-01' }, 'charges/no-text-then on'],
    [{ concernedTenants: 0 }, 'core/number-out-of-range concernedTenants'],
    [{ refusals: -1 }, 'core/number-out-of-range refusals'],
    [{ refusals: 1.5 }, 'core/wrong-type refusals'],
    [{ refusals: 10_000_001 }, 'core/number-out-of-range refusals'],
    [
      { signatories: { affiliatedInStock: false, boardVotes: '1.01' } },
      'core/number-out-of-range signatories.boardVotes',
    ],
    [{ on: '2026-02-30' }, 'core/invalid-date on'],
    [{ topic: 'works' as never }, 'core/unknown-value topic'],
    [{ quorum: 1 } as never, 'core/unknown-key quorum'],
  ])('refuses %j', (more, expected) => {
    expect(refusal(() => localAgreement({ ...agreement, ...more }))).toBe(expected);
  });

  it('accepts every tenant, on the day of the notice', () => {
    expect(refusal(() => localAgreement({ ...agreement, refusals: 101, on: '2025-10-10' }))).toBe('accepted');
    expect(refusal(() => signedBy({ tenantsGrouped: 101, boardVotes: 1 }))).toBe('accepted');
    expect(refusal(() => localAgreement({ ...agreement, concernedTenants: 10_000_000 }))).toBe('accepted');
  });

  it('compares counts exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), fc.nat(5000), (tenants, grouped, refused) => {
        const members = Math.min(grouped, tenants);
        const refusals = Math.min(refused, tenants);
        const { outcome } = localAgreement({
          ...agreement,
          concernedTenants: tenants,
          signatories: { affiliatedInStock: false, boardVotes: 0, tenantsGrouped: members },
          refusals,
        });
        return (outcome === 'binding') === (BigInt(members) * 5n >= BigInt(tenants) && 2 * refusals < tenants);
      }),
      { numRuns: runs(300) },
    );
  });
});

const vote: DirectVoteInput = {
  on: '2026-01-15',
  tenants: 240,
  answers: 60,
  yes: 31,
  round: 1,
  consultedOn: '2025-11-10',
  closedOn: '2026-01-10',
};
const voted = (more: Partial<DirectVoteInput>): string => directVote({ ...vote, ...more }).outcome;

describe('a direct vote', () => {
  it.each<[Partial<DirectVoteInput>, string]>([
    // A quarter of 240 is 60.
    [{ answers: 58, yes: 58 }, 'second-vote'],
    [{ answers: 59, yes: 59 }, 'second-vote'],
    [{ answers: 60, yes: 31 }, 'adopted'],
    [{ answers: 60, yes: 30 }, 'rejected'],
    [{ answers: 61, yes: 31 }, 'adopted'],
    [{ answers: 61, yes: 30 }, 'rejected'],
    [{ answers: 0, yes: 0 }, 'second-vote'],
    // A quarter of 241 is 60.25.
    [{ tenants: 241, answers: 60, yes: 60 }, 'second-vote'],
    [{ tenants: 241, answers: 61, yes: 61 }, 'adopted'],
    [{ tenants: 1, answers: 1, yes: 1 }, 'adopted'],
    [{ round: 2, answers: 1, yes: 1 }, 'adopted'],
    [{ round: 2, answers: 2, yes: 1 }, 'rejected'],
    [{ round: 2, answers: 58, yes: 30 }, 'adopted'],
    [{ round: 2, answers: 58, yes: 29 }, 'rejected'],
    [{ round: 2, answers: 0, yes: 0 }, 'rejected'],
  ])('%j: %s', (more, expected) => {
    expect(voted(more)).toBe(expected);
  });

  it('binds nobody by a vote that nobody cast', () => {
    const { outcome, findings } = directVote({ ...vote, round: 2, answers: 0, yes: 0 });
    expect([outcome, ...findings.map(shown)]).toEqual([
      'rejected',
      'vote-no-quorum not-applicable info - answers',
      'vote-no-answer breached blocking - answers',
    ]);
    expect(rendered(findings.at(-1), 'fr').replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(
      /^Non conforme : Aucun locataire n’a répondu à la seconde consultation \(locataires : 240\) : l’accord n’est pas adopté\. \[/,
    );
    expectTexts(findings);
  });

  it('counts one answer as well as several', () => {
    const { findings } = directVote({ ...vote, round: 2, answers: 1, yes: 0 });
    const texts = findings.map((one) => rendered(one, 'fr').replaceAll(/[\u00a0\u202f]/g, ' '));
    expect(texts[0]).toContain('Réponses : 1 ; locataires : 240. La seconde consultation n’a pas de quorum.');
    expect(texts[1]).toContain('Non conforme : Approbations : 0 ; réponses : 1 ; majorité : 1.');
    expect(texts[2]).toContain('est tenu par leur vote négatif.');
    expectTexts(findings);
  });

  it('says on what it rests', () => {
    const saying = (more: Partial<DirectVoteInput>): readonly unknown[] => {
      const { quorum, findings } = directVote({ ...vote, ...more });
      expectTexts(findings);
      return [quorum, ...findings.map(shown)];
    };
    expect(saying({})).toEqual([
      60,
      'vote-time/kept met info - closedOn',
      'vote-quorum met info - answers',
      'vote-majority met info - yes',
    ]);
    expect(saying({ answers: 58 })).toEqual([
      60,
      'vote-time/kept met info - closedOn',
      'vote-quorum breached warning - answers',
    ]);
    expect(saying({ yes: 30 })).toEqual([
      60,
      'vote-time/kept met info - closedOn',
      'vote-quorum met info - answers',
      'vote-majority breached blocking - yes',
      'vote-binds-landlord not-applicable info - yes',
    ]);
    expect(saying({ round: 2 })).toEqual([
      null,
      'vote-no-quorum not-applicable info - answers',
      'vote-majority met info - yes',
    ]);
    const quorum = find(directVote({ ...vote, answers: 58 }).findings, 'vote-quorum');
    expect(quorum?.figures).toEqual([
      { name: 'answers', value: '58', unit: 'count' },
      { name: 'tenants', value: '240', unit: 'count' },
      { name: 'quorum', value: '60', unit: 'count' },
    ]);
    const bound = find(directVote({ ...vote, yes: 30 }).findings, 'vote-binds-landlord');
    expect(bound?.basis.at(-1)).toMatchObject({ text: 'dalloz-vote-locataires', confidence: 'single-source' });
  });

  it.each<[Partial<DirectVoteInput>, string]>([
    // Two months from 10 November end on 10 January, included.
    [{ closedOn: '2026-01-10' }, 'adopted vote-time/kept met'],
    [{ closedOn: '2026-01-11' }, 'uncertain vote-time/late uncertain'],
    [{ closedOn: '2026-01-09' }, 'uncertain vote-time/early uncertain'],
    [{ closedOn: '2026-01-09', answers: 240, yes: 121 }, 'adopted vote-time/kept met'],
    [{ on: '2026-01-09' }, 'uncertain vote-time/open uncertain'],
    [{ on: '2026-01-10' }, 'adopted vote-time/kept met'],
    [{ round: 2, on: '2026-01-09' }, 'uncertain vote-time/open uncertain'],
    [{ consultedOn: '2025-12-31', closedOn: '2026-02-28', on: '2026-03-01' }, 'adopted vote-time/kept met'],
    [{ consultedOn: '2025-12-31', closedOn: '2026-03-01', on: '2026-03-01' }, 'uncertain vote-time/late uncertain'],
  ])('keeps the time: %j', (more, expected) => {
    const { outcome, findings } = directVote({ ...vote, ...more });
    const time = find(findings, 'vote-time')!;
    expect([outcome, time.code.replace('charges/', ''), time.outcome].join(' ')).toBe(expected);
    if (outcome === 'uncertain') expect(find(findings, 'vote-quorum')).toBeUndefined();
    expectTexts(findings);
  });

  it('may close at any time the second time', () => {
    expect(voted({ round: 2, closedOn: '2025-11-10' })).toBe('adopted');
    expect(voted({ round: 2, closedOn: '2026-01-15' })).toBe('adopted');
  });

  it('under two wordings is uncertain', () => {
    const { outcome, findings } = directVote({
      ...vote,
      on: '2009-06-01',
      consultedOn: '2009-03-27',
      closedOn: '2009-05-27',
    });
    expect(outcome).toBe('uncertain');
    expect(shown(findings[0]!)).toBe('agreement-under-two-wordings uncertain warning unsettled-law consultedOn');
    expect(voted({ on: '2009-06-01', consultedOn: '2009-03-28', closedOn: '2009-05-28' })).toBe('adopted');
  });

  it.each<[Partial<DirectVoteInput>, string]>([
    [{ answers: 241 }, 'charges/more-answers-than-tenants answers'],
    [{ yes: 61 }, 'charges/more-yes-than-answers yes'],
    [{ closedOn: '2025-11-09' }, 'charges/closed-before-consulted closedOn'],
    [{ consultedOn: '2026-01-16', closedOn: '2026-03-16' }, 'charges/day-after-on consultedOn'],
    [{ on: '2009-03-27', consultedOn: '2009-01-01', closedOn: '2009-03-01' }, 'charges/no-text-then on'],
    [{ round: 3 as never }, 'core/unknown-value round'],
    [{ tenants: 0 }, 'core/number-out-of-range tenants'],
  ])('refuses %j', (more, expected) => {
    expect(refusal(() => directVote({ ...vote, ...more }))).toBe(expected);
  });

  it('is never adopted without a quarter of the tenants and a majority', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(3000), fc.nat(3000), (tenants, some, few) => {
        const answers = Math.min(some, tenants);
        const yes = Math.min(few, answers);
        const slow = 4 * answers < tenants ? 'second-vote' : yes > answers - yes ? 'adopted' : 'rejected';
        return voted({ tenants, answers, yes }) === slow;
      }),
      { numRuns: runs(300) },
    );
  });
});

const named: TenantRepresentativesInput = {
  on: '2026-01-15',
  tenants: 95,
  affiliated: false,
  members: 10,
  representatives: 3,
  amongTenants: true,
  registeredLetter: true,
  requestedOn: '2025-03-31',
  lastConsultedOn: '2025-08-31',
  documentsOpen: true,
  noticeBoard: true,
};

describe('the representatives of the tenants', () => {
  const saying = (more: Partial<TenantRepresentativesInput>): readonly string[] => {
    const { findings } = tenantRepresentatives({ ...named, ...more });
    expectTexts(findings);
    return findings.map(shown).map((text) => text.replace('representatives-', ''));
  };

  it('have their rights', () => {
    expect(tenantRepresentatives(named)).toMatchObject({ entitled: 'yes', nextConsultationBy: '2026-02-28' });
    expect(saying({})).toEqual([
      'members met info - members',
      'number met info - representatives',
      'among-tenants met info - amongTenants',
      'registered-letter met info - registeredLetter',
      'consultation met info - lastConsultedOn',
      'documents met info - documentsOpen',
      'notice-board met info - noticeBoard',
    ]);
  });

  it.each<[Partial<TenantRepresentativesInput>, string, string]>([
    // A tenth of 95 tenants is 9.5, of 100 tenants 10.
    [{ members: 9 }, 'no', 'members breached warning - members'],
    [{ tenants: 100, members: 10 }, 'yes', 'members met info - members'],
    [{ tenants: 101, members: 10 }, 'no', 'members breached warning - members'],
    [{ affiliated: true, members: 0 }, 'yes', 'affiliated met info - affiliated'],
  ])('are named by an association that counts: %j', (more, entitled, expected) => {
    expect(tenantRepresentatives({ ...named, ...more }).entitled).toBe(entitled);
    expect(saying(more)[0]).toBe(expected);
    expect(saying(more)).toHaveLength(entitled === 'no' ? 1 : 7);
  });

  it('are uncertain when nobody says how many tenants the association has', () => {
    const unknown = without(named, 'members');
    const { entitled, findings } = tenantRepresentatives(unknown);
    expect([entitled, shown(findings[0]!)]).toEqual([
      'uncertain',
      'representatives-members-unknown uncertain warning missing-fact members',
    ]);
    expect(findings).toHaveLength(7);
    expectTexts(findings);
  });

  it('are three at most, tenants, named by registered letter', () => {
    expect(saying({ representatives: 4 })[1]).toBe('number breached warning - representatives');
    expect(saying({ amongTenants: false })[2]).toBe('among-tenants breached warning - amongTenants');
    expect(saying({ registeredLetter: false })[3]).toBe('registered-letter breached warning - registeredLetter');
    expect(saying({ documentsOpen: false })[5]).toBe('documents breached warning - documentsOpen');
    expect(saying({ noticeBoard: false })[6]).toBe('notice-board breached warning - noticeBoard');
    const silent = without(named, 'documentsOpen', 'noticeBoard');
    expect(tenantRepresentatives(silent).findings.slice(5).map(shown)).toEqual([
      'representatives-documents uncertain warning missing-fact documentsOpen',
      'representatives-notice-board uncertain warning missing-fact noticeBoard',
    ]);
  });

  it.each<[Partial<TenantRepresentativesInput>, string, string]>([
    [{ on: '2026-02-28' }, '2026-02-28', 'met'],
    [{ on: '2026-03-01' }, '2026-02-28', 'breached'],
    // A consultation before the request does not count.
    [{ lastConsultedOn: '2025-03-01' }, '2025-09-30', 'breached'],
    [{ lastConsultedOn: '2025-03-01', on: '2025-09-30' }, '2025-09-30', 'met'],
  ])('are consulted every half-year: %j', (more, by, outcome) => {
    const result = tenantRepresentatives({ ...named, ...more });
    expect(result.nextConsultationBy).toBe(by);
    const one = find(result.findings, 'representatives-consultation');
    expect(one?.outcome).toBe(outcome);
    expect(one?.basis[0]?.confidence).toBe('inferred');
  });

  it('are consulted at their request', () => {
    const silent = without(named, 'requestedOn', 'lastConsultedOn');
    const result = tenantRepresentatives(silent);
    expect(result.nextConsultationBy).toBeNull();
    expect(result.findings.map(shown)).toContain(
      'representatives-consultation-not-requested not-applicable info - requestedOn',
    );
    expectTexts(result.findings);
    const asked = tenantRepresentatives({ ...silent, requestedOn: '2025-07-15' });
    expect(asked.nextConsultationBy).toBe('2026-01-15');
    expect(find(asked.findings, 'representatives-consultation')?.outcome).toBe('met');
  });

  it.each<[Partial<TenantRepresentativesInput>, string]>([
    [{ members: 96 }, 'charges/more-members-than-tenants members'],
    [{ requestedOn: '2026-01-16' }, 'charges/day-after-on requestedOn'],
    [{ lastConsultedOn: '2026-01-16' }, 'charges/day-after-on lastConsultedOn'],
    [{ on: '2014-03-26', requestedOn: '2014-01-01', lastConsultedOn: '2014-01-01' }, 'charges/no-text-then on'],
  ])('refuses %j', (more, expected) => {
    expect(refusal(() => tenantRepresentatives({ ...named, ...more }))).toBe(expected);
    expect(refusal(() => tenantRepresentatives({ ...named, members: 95 }))).toBe('accepted');
  });
});

const council: ConsultationCouncilInput = {
  on: '2026-01-15',
  dwellings: 1250,
  planOn: '2025-01-31',
  setUpOn: '2025-07-31',
  meetings: 1,
  fundingPaid: '2500.00',
  projectOnAgenda: true,
  consultedOnCaretaking: true,
};

describe('the consultation council', () => {
  const saying = (more: Partial<ConsultationCouncilInput>): readonly string[] => {
    const { findings } = consultationCouncil({ ...council, ...more });
    expectTexts(findings);
    return findings.map(shown).map((text) => text.replace('council-', ''));
  };

  it('in order', () => {
    expect(saying({})).toEqual([
      'set-up met info - setUpOn',
      'meetings met info - meetings',
      'funding met info - fundingPaid',
      'project met info - projectOnAgenda',
      'caretaking met info - consultedOnCaretaking',
    ]);
  });

  it.each<[Partial<ConsultationCouncilInput>, string]>([
    [{ setUpOn: '2025-08-01' }, 'set-up breached warning - setUpOn'],
    [{ setUpOn: '2024-12-01' }, 'set-up met info - setUpOn'],
    [{ meetings: 0 }, 'meetings breached warning - meetings'],
    // Two euros for each of 1,250 dwellings are 2,500.
    [{ fundingPaid: '2499.99' }, 'funding breached warning - fundingPaid'],
    [{ fundingPaid: 3000 }, 'funding met info - fundingPaid'],
    [{ projectOnAgenda: false }, 'project-not-on-agenda uncertain warning unsettled-law projectOnAgenda'],
    [{ consultedOnCaretaking: false }, 'caretaking breached warning - consultedOnCaretaking'],
    [
      { on: '2013-12-31', planOn: '2013-01-01', setUpOn: '2013-02-01' },
      'caretaking-not-read uncertain warning unconfirmed-value consultedOnCaretaking',
    ],
    [{ on: '2014-01-01', planOn: '2013-01-01', setUpOn: '2013-02-01' }, 'caretaking met info - consultedOnCaretaking'],
  ])('%j: %s', (more, expected) => {
    expect(saying(more)).toContain(expected);
  });

  it('has six months from the plan', () => {
    const notYet = without(council, 'setUpOn');
    const asked = (on: string) => consultationCouncil({ ...notYet, on });
    expect(asked('2025-07-31')).toMatchObject({ setUpBy: '2025-07-31' });
    expect(shown(asked('2025-07-31').findings[0]!)).toBe('council-to-set-up not-applicable info - setUpOn');
    expect(shown(asked('2025-08-01').findings[0]!)).toBe('council-not-set-up breached warning - setUpOn');
    expectTexts([...asked('2025-07-31').findings, ...asked('2025-08-01').findings]);
  });

  it('is uncertain on what is not said, and silent where there is no project and no change of caretaking', () => {
    const result = consultationCouncil({ on: '2026-01-15', dwellings: 3 });
    expect(result.setUpBy).toBeNull();
    expect(result.findings.map(shown)).toEqual([
      'council-plan-unknown uncertain warning missing-fact planOn',
      'council-meetings-unknown uncertain warning missing-fact meetings',
      'council-funding-unknown uncertain warning missing-fact fundingPaid',
    ]);
    expectTexts(result.findings);
  });

  it('explains the money owed, since 2017', () => {
    const { fundingDue } = consultationCouncil(council);
    expect(mistakesIn(fundingDue!.explanation)).toEqual([]);
    expect(renderExplanation(fundingDue!.explanation, { messages: chargesMessages, locale: 'en' })).toBe(
      [
        'Least funding of the tenants’ consultation for a year: €2,500.00 = 1,250 × €2.00 [Loi n° 86-1290 du 23 décembre 1986, art. 44 bis (single source, to be read again); Loi n° 2017-86 du 27 janvier 2017, art. 93 et 94 (single source, to be read again)]',
        '  Dwellings of the consultation plan: 1,250',
        '  Minimum a dwelling and a year: €2.00 [Loi n° 86-1290 du 23 décembre 1986, art. 44 bis (single source, to be read again); Loi n° 2017-86 du 27 janvier 2017, art. 93 et 94 (single source, to be read again)]',
      ]
        .join('\n')
        .replaceAll('n° ', 'n°\u00a0'),
    );
    const french = renderExplanation(fundingDue!.explanation, { messages: chargesMessages, locale: 'fr' });
    expect(french.split('\n').flatMap((text) => frenchFaults(text.trim()))).toEqual([]);
    const plan = { planOn: '2016-01-01', setUpOn: '2016-01-01' };
    expect(consultationCouncil({ ...council, ...plan, on: '2017-01-29' }).fundingDue?.value.toFixed(2)).toBe('2500.00');
    const before = consultationCouncil({ ...council, ...plan, on: '2017-01-28' });
    expect(before.fundingDue).toBeNull();
    expect(find(before.findings, 'council-funding')).toBeUndefined();
  });

  it.each<[Partial<ConsultationCouncilInput>, string]>([
    [{ planOn: '2026-01-16' }, 'charges/day-after-on planOn'],
    [{ setUpOn: '2026-01-16' }, 'charges/day-after-on setUpOn'],
    [{ on: '2000-12-13', planOn: '2000-01-01', setUpOn: '2000-01-01' }, 'charges/no-text-then on'],
    [{ fundingPaid: '1.234' }, 'core/too-many-decimals fundingPaid'],
    [{ fundingPaid: -1 }, 'core/number-out-of-range fundingPaid'],
    [{ dwellings: 0 }, 'core/number-out-of-range dwellings'],
  ])('refuses %j', (more, expected) => {
    expect(refusal(() => consultationCouncil({ ...council, ...more }))).toBe(expected);
  });
});

const works: WorksConsultationInput = {
  on: '2026-01-15',
  kind: 'improvement',
  affectsRentsOrCharges: true,
  meetingHeld: true,
  consulted: true,
  documentsAvailable: true,
  communeInformed: true,
  balanceWritten: true,
};

describe('consultation before works', () => {
  const saying = (more: Partial<WorksConsultationInput>): readonly string[] => {
    const { required, findings } = worksConsultation({ ...works, ...more });
    expectTexts(findings);
    return [required, ...findings.map(shown)];
  };

  it('is required of works with an effect, and checked', () => {
    const done = [
      'yes',
      'works-consultation-required not-applicable info - kind',
      'works/information-meeting met info - meetingHeld',
      'works/consultation met info - consulted',
      'works/documents met info - documentsAvailable',
      'works/commune-informed met info - communeInformed',
      'works/written-balance met info - balanceWritten',
    ];
    expect(saying({})).toEqual(done);
    expect(saying({ kind: 'demolition', affectsRentsOrCharges: false })).toEqual(done);
  });

  it('is not required of works without effect, and uncertain for a service contract', () => {
    expect(saying({ affectsRentsOrCharges: false })).toEqual(['no', 'works-without-effect not-applicable info - kind']);
    for (const affectsRentsOrCharges of [true, false]) {
      expect(saying({ kind: 'service-contract', affectsRentsOrCharges })).toEqual([
        'uncertain',
        'works-service-contract uncertain warning unsettled-law kind',
      ]);
    }
  });

  it.each(['meetingHeld', 'consulted', 'documentsAvailable', 'communeInformed', 'balanceWritten'] as const)(
    '%s is a duty of its own',
    (name) => {
      const silent = without(works, name);
      const outcomes = (input: WorksConsultationInput): readonly string[] =>
        worksConsultation(input).findings.flatMap(({ outcome, path }) =>
          outcome === 'met' ? [] : [`${path.join('.')} ${outcome}`],
        );
      expect(outcomes({ ...works, [name]: false })).toEqual(['kind not-applicable', `${name} breached`]);
      expect(outcomes(silent)).toEqual(['kind not-applicable', `${name} uncertain`]);
    },
  );

  it('was not read before 2017', () => {
    expect(refusal(() => worksConsultation({ ...works, on: '2017-01-28' }))).toBe('charges/no-text-then on');
    expect(worksConsultation({ ...works, on: '2017-01-29' }).required).toBe('yes');
  });
});

const charge: DerogationInput = {
  on: '2026-01-15',
  topic: 'security',
  regime: 'hlm',
  task: 'night-patrol',
  line: 'Rondes',
  agreement: 'binding',
};

describe('a charge that the list does not have, under an agreement', () => {
  it.each<[Partial<DerogationInput>, string]>([
    [{}, 'yes'],
    [{ topic: 'sustainable-development' }, 'yes'],
    [{ topic: 'other' }, 'no'],
    [{ agreement: 'not-binding' }, 'no'],
    [{ agreement: 'uncertain' }, 'uncertain'],
    [{ agreement: 'uncertain', topic: 'other' }, 'no'],
    [{ task: 'common-parts-cleaning' }, 'not-needed'],
    [{ task: 'common-parts-cleaning', agreement: 'not-binding', topic: 'other' }, 'not-needed'],
    [{ task: 'bulky-waste' }, 'yes'],
    [{ task: 'bulky-waste', topic: 'other' }, 'uncertain'],
    [{ task: 'shopping-carry-up' }, 'uncertain'],
    [{ task: 'shopping-carry-up', agreement: 'not-binding' }, 'no'],
    [{ task: 'works-inside-dwellings', topic: 'other' }, 'yes'],
    [{ on: '2006-07-16' }, 'yes'],
    [{ on: '2006-07-15' }, 'no'],
    [{ regime: 'hlm-convention' }, 'yes'],
    [{ regime: 'private' }, 'yes'],
    [{ regime: 'sem-convention' }, 'yes'],
    [{ regime: 'residence-sociale' }, 'uncertain'],
    [{ regime: 'residence-sociale', agreement: 'not-binding' }, 'no'],
    [{ regime: 'vente-hlm-deferred-coownership' }, 'uncertain'],
  ])('%j: %s', (more, expected) => {
    const { recoverable, findings } = derogation({ ...charge, ...more });
    expect(recoverable).toBe(expected);
    expectTexts(findings);
  });

  it('says why, with the statute of the landlord', () => {
    expect(derogation(charge).findings.map(shown)).toEqual([
      'agreement-subject/security met info - topic',
      'derogation-agreement/binding met info - agreement',
      'derogation met info - line',
    ]);
    const grounds = (more: Partial<DerogationInput>): readonly string[] =>
      derogation({ ...charge, ...more })
        .findings.at(-1)!
        .basis.map(({ label }) => label.replaceAll('\u00a0', ' '));
    const common = 'Loi n° 2006-872 du 13 juillet 2006, art. 88';
    const article = 'Loi n° 86-1290 du 23 décembre 1986, art. 42';
    expect(grounds({})).toEqual([common, 'CCH, art. L442-3', article]);
    expect(grounds({ regime: 'private' })).toEqual([common, 'Loi n° 89-462 du 6 juillet 1989, art. 23', article]);
    const notRead = derogation({ ...charge, regime: 'residence-sociale' }).findings[0]!;
    expect(shown(notRead)).toBe('derogation-not-read uncertain warning unsettled-law regime');
    expect(notRead.basis.map(({ label }) => label)).toEqual(['CCH, art. R353-158, II']);
    expect(rendered(derogation(charge).findings.at(-1), 'en')).toMatch(
      /^Met: “Rondes”: recovery under an agreement with the tenants\. \[/,
    );
    expect(derogation({ ...charge, topic: 'other' }).findings.map(shown)).toEqual([
      'agreement-subject/derogation-not-allowed breached warning - topic',
      'derogation-agreement/binding met info - agreement',
      'derogation/subject breached warning - line',
    ]);
  });

  it.each<[Partial<DerogationInput>, string, string]>([
    [{}, 'derogation met info -', 'recovery under an agreement'],
    [{ topic: 'other' }, 'derogation/subject breached warning -', 'on this subject may not depart from the list.'],
    [
      { agreement: 'not-binding' },
      'derogation/agreement-not-binding breached warning -',
      'recover this expense. It does not bind',
    ],
    [
      { topic: 'other', agreement: 'not-binding' },
      'derogation/subject-and-agreement breached warning -',
      'may not depart from the list, and it does not bind',
    ],
    [
      { agreement: 'uncertain' },
      'derogation/agreement-uncertain uncertain warning missing-fact',
      'recoverable only if it does',
    ],
    [
      { topic: 'other', agreement: 'uncertain' },
      'derogation/subject breached warning -',
      'on this subject may not depart from the list.',
    ],
    [
      { regime: 'residence-sociale' },
      'derogation/not-read uncertain warning unsettled-law',
      'was not read on departing from the list',
    ],
    [
      { task: 'bulky-waste', topic: 'other' },
      'derogation/not-settled uncertain warning unsettled-law',
      'an agreement may not be needed',
    ],
    [
      { task: 'rat-control', agreement: 'not-binding' },
      'derogation/not-settled uncertain warning unsettled-law',
      'an agreement may not be needed',
    ],
    [
      { task: 'shopping-carry-up' },
      'derogation/doubtful uncertain warning unsettled-law',
      'no source says that an agreement on this subject may cover',
    ],
    [
      { task: 'shopping-carry-up', topic: 'sustainable-development' },
      'derogation/doubtful uncertain warning unsettled-law',
      'its recovery is doubtful',
    ],
    [
      { task: 'shopping-carry-up', topic: 'other' },
      'derogation/subject breached warning -',
      'on this subject may not depart from the list.',
    ],
  ])('gives the reason: %j', (more, expected, text) => {
    const one = derogation({ ...charge, ...more }).findings.at(-1)!;
    expect(shown(one)).toBe(`${expected} line`);
    expect(rendered(one, 'en')).toContain(text);
    expectTexts([one]);
  });

  it.each(['security', 'sustainable-development', 'other'] as const)(
    'is the tenants’ consent to works inside dwellings, on %s as on any subject',
    (topic) => {
      const inside = { ...charge, topic, task: 'works-inside-dwellings', line: 'Chasses d’eau' } as const;
      const bound = derogation(inside);
      expect([bound.recoverable, ...bound.findings.map(shown)]).toEqual([
        'yes',
        'derogation-agreement/binding met info - agreement',
        'works-consent/agreement met info - line',
      ]);
      expect(
        bound.findings.at(-1)?.basis.map(({ label, confidence }) => [label.replaceAll('\u00a0', ' '), confidence]),
      ).toEqual([
        ['Décret n° 82-955 du 9 novembre 1982, annexe, III', 'single-source'],
        ['Décret n° 82-955 du 9 novembre 1982, art. 3', 'single-source'],
        ['CA Colmar, 15 janvier 1998', 'single-source'],
        ['CA Douai, 21 juin 2007', 'single-source'],
        ['USH, note sur les contrats multi-services', 'single-source'],
        ['Loi n° 86-1290 du 23 décembre 1986, art. 42', 'confirmed'],
      ]);
      expectTexts(bound.findings);
      const unbound = derogation({ ...inside, agreement: 'not-binding' });
      expect([unbound.recoverable, ...unbound.findings.map(shown)]).toEqual([
        'uncertain',
        'derogation-agreement/not-binding breached warning - agreement',
        'works-consent/unknown uncertain warning missing-fact line',
      ]);
      expectTexts(unbound.findings);
      expect(derogation({ ...inside, agreement: 'uncertain' }).recoverable).toBe('uncertain');
    },
  );

  it.each<[Partial<DerogationInput>, string]>([
    [{ on: '1986-12-23' }, 'charges/no-text-then on'],
    [{ on: '1987-08-29', regime: 'private' }, 'charges/no-text-then on'],
    [{ task: 'gardening' as never }, 'core/unknown-value task'],
    [{ regime: 'castle' as never }, 'core/unknown-value regime'],
    [{ line: ' ' }, 'core/invalid-value line'],
  ])('refuses %j', (more, expected) => {
    expect(refusal(() => derogation({ ...charge, ...more }))).toBe(expected);
  });

  it('takes what a local agreement answers', () => {
    const { outcome } = localAgreement(agreement);
    expect(derogation({ ...charge, agreement: outcome }).recoverable).toBe('yes');
  });
});

describe('for callers who do not want errors thrown', () => {
  it.each([
    ['localAgreement', () => safeLocalAgreement(agreement), () => safeLocalAgreement({} as never), 'concernedTenants'],
    ['directVote', () => safeDirectVote(vote), () => safeDirectVote({} as never), 'answers'],
    [
      'tenantRepresentatives',
      () => safeTenantRepresentatives(named),
      () => safeTenantRepresentatives({} as never),
      'affiliated',
    ],
    [
      'consultationCouncil',
      () => safeConsultationCouncil(council),
      () => safeConsultationCouncil({} as never),
      'dwellings',
    ],
    ['worksConsultation', () => safeWorksConsultation(works), () => safeWorksConsultation({} as never), 'kind'],
    ['derogation', () => safeDerogation(charge), () => safeDerogation({} as never), 'agreement'],
  ])('safe %s', (_, good, bad, missing) => {
    expect(good().ok).toBe(true);
    const result = bad();
    expect(result.ok ? 'accepted' : result.error.code).toBe('core/missing-value');
    expect(result.ok ? [] : result.error.issues.map(({ path }) => path)).toContainEqual([missing]);
  });

  it.each([
    [localAgreementSchema, agreement],
    [directVoteSchema, vote],
    [tenantRepresentativesSchema, named],
    [consultationCouncilSchema, council],
    [worksConsultationSchema, works],
    [derogationSchema, charge],
  ])('the schemas accept what the functions accept (%#)', (schema, input) => {
    expect(schema.safeParse(input).success).toBe(true);
    expect(schema.safeParse({ ...input, more: 1 }).success).toBe(false);
  });
});
