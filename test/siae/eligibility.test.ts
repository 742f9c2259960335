import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import {
  civilDate,
  CRITERION_CODES,
  insertionCriteria,
  insertionLevelTwoNumber,
  insertionPrescribers,
  insertionProofs,
  personEligibility,
  PRESCRIBER_CODES,
  prescriberFor,
  renderFinding,
  rowOn,
  safePersonEligibility,
  siaeMessages,
  valueOn,
  type CriterionCode,
  type EligibilityInput,
  type Finding,
  type HeldCriterion,
  type LawTable,
} from '../../src/index.js';
import { ELIGIBILITY } from '../law/expected-values.js';
import { runs } from '../support/runs.js';

const ON = '2026-06-01';

const person = (fields: Partial<EligibilityInput> = {}): EligibilityInput => ({
  kind: 'ACI',
  on: ON,
  criteria: [],
  prescribedBy: null,
  ...fields,
});

/** Criteria, each proven on the day asked for. */
const proven = (...codes: readonly CriterionCode[]): readonly HeldCriterion[] =>
  codes.map((code) => ({ code, provenOn: ON }));

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('siae/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');
const said = (fields: Partial<EligibilityInput>): readonly string[] =>
  personEligibility(person(fields)).findings.map(shown);

/** The same after an individual diagnosis. */
const declared = (fields: Partial<EligibilityInput> = {}): EligibilityInput =>
  person({ diagnosisDone: true, ...fields });
const saidDeclared = (fields: Partial<EligibilityInput>): readonly string[] => said({ diagnosisDone: true, ...fields });

const REWRITTEN = 'eligibility-criteria-rewritten uncertain info unsettled-law criteria';

describe('the rows', () => {
  const tables = new Map<string, LawTable<unknown>>(
    [...Object.values(insertionCriteria), ...Object.values(insertionLevelTwoNumber)].map((one) => [one.id, one]),
  );

  test.each(ELIGIBILITY)('%s on %s', (id, day, value) => {
    const found = valueOn(tables.get(id)!, civilDate(day));
    expect(Array.isArray(found) ? found.map((one: { code: string }) => one.code).join(' ') : found).toEqual(value);
  });

  test('no row is forgotten', () => {
    for (const [id, { rows }] of tables) {
      expect(ELIGIBILITY.filter(([table]) => table === id)).toHaveLength(2 * rows.length);
    }
    expect(rowOn(insertionCriteria['level-2'], civilDate('2020-03-22'))).toBeUndefined();
  });

  test('the names follow the texts', () => {
    const name = (code: CriterionCode, day: string): string | undefined =>
      valueOn(insertionCriteria['level-2'], civilDate(day)).find((one) => one.code === code)?.names.en;
    expect(name('REF_DA', '2022-05-31')).toBe('Refugee, beneficiary of subsidiary protection or asylum seeker');
    expect(name('REF_DA', '2022-06-01')).toBe(
      'Refugee, beneficiary of temporary or subsidiary protection, or asylum seeker',
    );
    expect(name('ZRR', '2026-03-31')).toBe('Resident of a rural revitalisation zone (ZRR)');
    expect(name('ZRR', '2026-04-01')).toBe('Resident of a rural revitalisation zone (ZRR, ZFRR)');
  });

  test('proofs, in months: what the platform shows is unconfirmed before August 2026', () => {
    const months = valueOn(insertionProofs, civilDate(ON)).map((one) =>
      one.proof === 'dated' ? `${one.code} ${String(one.months)}` : `${one.code} ${one.proof}`,
    );
    expect(months.sort()).toEqual([
      'AAH 3',
      'ASE 12',
      'ASS 3',
      'CAP_BEP diploma-or-declaration',
      'DELD 3',
      'DETENTION_MJ 6',
      'DETLD 3',
      'FLE 6',
      'JEUNE title',
      'PI 3',
      'PM 6',
      'PSH_PR 3',
      'QPV 6',
      'REF_DA title',
      'RSA 3',
      'SENIOR title',
      'TH title',
      'ZRR 6',
    ]);
    expect(insertionProofs.rows.map(({ until, confidence }) => [until, confidence])).toEqual([
      ['2026-07-31', 'unconfirmed'],
      [null, 'single-source'],
    ]);
  });

  test('the codes', () => {
    expect(CRITERION_CODES).toHaveLength(18);
    expect(CRITERION_CODES.slice(0, 4)).toEqual(['RSA', 'ASS', 'AAH', 'DETLD']);
    expect(PRESCRIBER_CODES.join(' ')).toBe(
      'AFPA ASE CAARUD CADA CAF CAP_EMPLOI CAVA CCAS CHRS CHU CIDFF CPH CSAPA DEPT E2C EPIDE FT HUDA ML MSA OACAS OCASF ODC OHPD OIL PENSION PIJ_BIJ PJJ PLIE PREVENTION RS_FJT SPIP',
    );
    expect(valueOn(insertionPrescribers, civilDate(ON)).map(({ code }) => code)).toEqual(PRESCRIBER_CODES);
  });
});

describe('who may prescribe', () => {
  it.each<[code: string, on: string, name: string | undefined]>([
    ['FT', '2021-09-01', 'Pôle emploi'],
    ['FT', '2023-12-31', 'Pôle emploi'],
    ['FT', '2024-01-01', 'France Travail'],
    ['ML', '2024-01-01', 'Mission locale'],
    ['orienteur', ON, undefined],
    ['social-landlord', ON, undefined],
  ])('%s on %s: %s', (code, on, name) => {
    expect(prescriberFor(code, on)?.names.fr).toBe(name);
  });

  it('is not answered before 1 September 2021', () => {
    expect(() => prescriberFor('FT', '2021-08-31')).toThrow('siae/no-text-then at on');
  });

  it('opens the right without any criterion, once the difficulties were appreciated', () => {
    const { eligible, route, levelTwoMissing } = personEligibility(person({ prescribedBy: 'ML', diagnosisDone: true }));
    expect([eligible, route, levelTwoMissing]).toEqual(['yes', 'prescriber', 3]);
    expect(said({ prescribedBy: 'ML', diagnosisDone: true })).toEqual([
      'eligibility-prescriber met info - prescribedBy',
    ]);
    expect(said({ prescribedBy: 'OHPD', diagnosisDone: true })).toEqual([
      'eligibility-prescriber met info - prescribedBy',
      'eligibility-prefect-empowers not-applicable info - prescribedBy',
    ]);
  });

  it('asks whether they were', () => {
    const asked = person({ prescribedBy: 'FT' });
    expect(personEligibility(asked).eligible).toBe('unknown');
    expect(said(asked)).toEqual(['eligibility-diagnosis-unknown uncertain warning missing-fact diagnosisDone']);
    expect(personEligibility({ ...asked, criteria: proven('RSA') })).toMatchObject({
      eligible: 'unknown',
      route: null,
    });
    expect(said({ ...asked, criteria: proven('RSA') })).toEqual([
      'eligibility-diagnosis-unknown uncertain warning missing-fact diagnosisDone',
      'eligibility-level-1 met info - criteria',
      'eligibility-own-diagnosis-unknown uncertain warning missing-fact diagnosisDone',
    ]);
    const some = personEligibility({ ...asked, criteria: proven('QPV') });
    expect([some.eligible, some.route]).toEqual(['unknown', null]);
    expect(some.findings.map(shown)[1]).toBe('eligibility-not-enough breached warning - criteria');
  });

  it('holds only then, and no criterion stands without it', () => {
    const asked = person({ prescribedBy: 'FT', diagnosisDone: false });
    expect(personEligibility(asked).eligible).toBe('no');
    expect(said(asked)[0]).toBe('eligibility-diagnosis-not-done breached warning - diagnosisDone');
    expect(personEligibility({ ...asked, criteria: proven('ASS') })).toMatchObject({ eligible: 'no', route: null });
    expect(said({ ...asked, criteria: proven('ASS') })).toEqual([
      'eligibility-diagnosis-not-done breached warning - diagnosisDone',
      'eligibility-level-1 met info - criteria',
      'eligibility-own-diagnosis-not-done breached warning - diagnosisDone',
    ]);
  });

  it.each(['orienteur', 'social-landlord', 'other'] as const)('is not %s', (prescribedBy) => {
    const answer = personEligibility(person({ prescribedBy, diagnosisDone: true }));
    expect(answer.eligible).toBe('no');
    expect(shown(answer.findings[0]!)).toBe(
      `eligibility-not-a-prescriber/${prescribedBy} breached warning - prescribedBy`,
    );
    expect(answer.findings[0]!.basis[0]!.confidence).toBe(
      prescribedBy === 'social-landlord' ? 'single-source' : 'confirmed',
    );
    // Where the criteria settle the answer, that body breaks nothing.
    const criteria = proven('RSA');
    expect(personEligibility(person({ prescribedBy, diagnosisDone: true, criteria })).route).toBe('level-1');
    expect(said({ prescribedBy, diagnosisDone: true, criteria })).toEqual([
      `eligibility-not-a-prescriber/${prescribedBy} not-applicable info - prescribedBy`,
      'eligibility-level-1 met info - criteria',
    ]);
    expect(said({ prescribedBy, criteria })[0]).toBe(
      `eligibility-not-a-prescriber/${prescribedBy} not-applicable info - prescribedBy`,
    );
    expect(said({ prescribedBy, criteria, diagnosisDone: false })[0]).toBe(
      `eligibility-not-a-prescriber/${prescribedBy} breached warning - prescribedBy`,
    );
  });
});

describe('the structure by itself', () => {
  it.each(['RSA', 'ASS', 'AAH', 'DETLD'] as const)('one criterion of level 1 is enough: %s', (code) => {
    for (const kind of ['EI', 'ETTI', 'AI', 'ACI', 'EITI'] as const) {
      const { eligible, route, levelOne } = personEligibility(declared({ kind, criteria: proven(code) }));
      expect([eligible, route, levelOne]).toEqual(['yes', 'level-1', [code]]);
    }
    expect(saidDeclared({ criteria: proven(code) })).toEqual(['eligibility-level-1 met info - criteria']);
  });

  const FOUR = ['QPV', 'PM', 'TH', 'FLE'] as const;
  it.each<[kind: EligibilityInput['kind'], held: number, eligible: string, missing: number]>([
    ['AI', 1, 'no', 1],
    ['AI', 2, 'yes', 0],
    ['ETTI', 1, 'no', 1],
    ['ETTI', 2, 'yes', 0],
    ['EI', 2, 'no', 1],
    ['EI', 3, 'yes', 0],
    ['ACI', 0, 'no', 3],
    ['ACI', 2, 'no', 1],
    ['ACI', 3, 'yes', 0],
    ['ACI', 4, 'yes', 0],
    ['EITI', 0, 'no', 3],
    ['EITI', 1, 'unknown', 2],
    ['EITI', 3, 'unknown', 0],
  ])('%s with %d of level 2: %s', (kind, held, eligible, missing) => {
    for (const on of ['2021-09-03', ON]) {
      const criteria = FOUR.slice(0, held).map((code) => ({ code, provenOn: on }));
      const answer = personEligibility(declared({ kind, on, criteria }));
      expect([answer.eligible, answer.levelTwoMissing, answer.levelTwo.length]).toEqual([eligible, missing, held]);
    }
  });

  it('says how many are missing, and that the list was rewritten in 2025', () => {
    const criteria = proven('QPV');
    const enough = proven('QPV', 'TH', 'PM');
    expect(saidDeclared({ criteria })).toEqual(['eligibility-not-enough breached blocking - criteria', REWRITTEN]);
    expect(saidDeclared({ criteria: enough })).toEqual(['eligibility-level-2 met info - criteria', REWRITTEN]);
    expect(saidDeclared({ criteria: enough, on: '2026-06-01', kind: 'EITI' })).toEqual([
      'eligibility-level-2/eiti uncertain warning unsettled-law criteria',
      REWRITTEN,
    ]);
    expect(saidDeclared({ kind: 'EITI', criteria })[0]).toBe(
      'eligibility-not-enough/eiti uncertain warning unsettled-law criteria',
    );
    expect(saidDeclared({ kind: 'EITI' })[0]).toBe('eligibility-not-enough breached blocking - criteria');
  });

  it.each<[on: string, rewritten: boolean]>([
    ['2025-09-05', false],
    ['2025-09-06', true],
  ])('the rewritten list, on %s: %s', (on, rewritten) => {
    expect(saidDeclared({ on }).includes(REWRITTEN)).toBe(rewritten);
  });

  it.each<[on: string, checked: boolean]>([
    ['2026-08-20', false],
    ['2026-08-21', true],
  ])('texts read before %s: %s', (on, checked) => {
    expect(saidDeclared({ on }).some((one) => one.startsWith('law-checked-before uncertain'))).toBe(checked);
  });
});

describe('an individual diagnosis', () => {
  const criteria = proven('RSA');

  it.each<[done: boolean | undefined, eligible: string, expected: string | undefined]>([
    [true, 'yes', undefined],
    [false, 'no', 'eligibility-own-diagnosis-not-done breached blocking - diagnosisDone'],
    [undefined, 'unknown', 'eligibility-own-diagnosis-unknown uncertain warning missing-fact diagnosisDone'],
  ])('comes before the structure declares: done %s, eligible %s', (done, eligible, expected) => {
    const fields = { criteria, ...(done === undefined ? {} : { diagnosisDone: done }) };
    expect(personEligibility(person(fields)).eligible).toBe(eligible);
    expect(said(fields)).toEqual([
      'eligibility-level-1 met info - criteria',
      ...(expected === undefined ? [] : [expected]),
    ]);
  });

  it('is not asked for where the criteria are not enough', () => {
    expect(said({ criteria: proven('QPV') })).toEqual([
      'eligibility-not-enough breached blocking - criteria',
      REWRITTEN,
    ]);
  });

  it('rests on its article, read once', () => {
    const found = personEligibility(person({ criteria })).findings[1]!;
    expect(renderFinding(found, siaeMessages, 'fr')).toBe(
      'À confirmer\u202f: Avant de déclarer la personne éligible, la structure ou un prescripteur fait un diagnostic individuel de sa situation\u202f: demander s’il est fait. Les critères ne suffisent pas sans lui. [Code du travail, art. L5132-3\u202f; Code du travail, art. R5132-1-5 (source unique)]',
    );
  });
});

describe('an EITI at the term of its experiment', () => {
  it.each<[on: string, fields: Partial<EligibilityInput>, eligible: string, route: string | null]>([
    ['2026-12-22', { criteria: [{ code: 'RSA', provenOn: '2026-12-01' }] }, 'yes', 'level-1'],
    ['2026-12-23', { criteria: [{ code: 'RSA', provenOn: '2026-12-01' }] }, 'unknown', null],
    ['2026-12-22', { prescribedBy: 'FT' }, 'yes', 'prescriber'],
    ['2026-12-23', { prescribedBy: 'FT' }, 'unknown', null],
    ['2026-12-22', {}, 'no', null],
    ['2026-12-23', {}, 'no', null],
  ])('on %s, %j: %s', (on, fields, eligible, route) => {
    const asked = { kind: 'EITI', on, ...fields } as const;
    expect(personEligibility(declared(asked))).toMatchObject({ eligible, route });
    expect(saidDeclared(asked).includes('experiment-over uncertain warning unsettled-law kind')).toBe(
      on === '2026-12-23',
    );
  });

  it('leaves nothing met, and nothing in doubt for another kind', () => {
    const after = { on: '2026-12-23', criteria: [{ code: 'RSA', provenOn: '2026-12-01' }] } as const;
    expect(saidDeclared({ ...after, kind: 'EITI' }).slice(0, 2)).toEqual([
      'experiment-over uncertain warning unsettled-law kind',
      'eligibility-level-1 uncertain warning unsettled-law criteria',
    ]);
    expect(saidDeclared({ ...after, kind: 'EI' })[0]).toBe('eligibility-level-1 met info - criteria');
    expect(saidDeclared({ kind: 'EITI', on: '2026-12-23', prescribedBy: 'FT' }).slice(0, 2)).toEqual([
      'experiment-over uncertain warning unsettled-law kind',
      'eligibility-prescriber uncertain warning unsettled-law prescribedBy',
    ]);
    const [over] = personEligibility(declared({ ...after, kind: 'EITI' })).findings;
    expect(renderFinding(over!, siaeMessages, 'en')).toContain(
      'The EITI experiment ends on 22 December 2026, by prudence, unless prolonged, which was not found',
    );
  });
});

describe('proofs', () => {
  it.each<[code: CriterionCode, provenOn: string | undefined, counts: boolean]>([
    ['RSA', '2026-03-01', true],
    ['RSA', '2026-02-28', false],
    ['RSA', undefined, false],
    ['QPV', '2025-12-01', true],
    ['QPV', '2025-11-30', false],
    ['ASE', '2025-06-01', true],
    ['ASE', '2025-05-31', false],
    ['SENIOR', undefined, true],
    ['TH', '2001-01-01', true],
    ['CAP_BEP', undefined, true],
  ])('%s proven on %s', (code, provenOn, counts) => {
    const criteria = [{ code, ...(provenOn === undefined ? {} : { provenOn }) }];
    const { levelOne, levelTwo, doubtful } = personEligibility(declared({ criteria }));
    expect([[...levelOne, ...levelTwo], doubtful]).toEqual(counts ? [[code], []] : [[], [code]]);
  });

  it('leave the answer open only where they would matter', () => {
    const undated = [{ code: 'FLE' }, ...proven('QPV')] as const;
    expect(personEligibility(declared({ kind: 'AI', criteria: undated })).eligible).toBe('unknown');
    expect(saidDeclared({ kind: 'AI', criteria: undated })).toEqual([
      'eligibility-to-be-proven uncertain warning missing-fact criteria',
      'eligibility-criterion/proof-undated uncertain warning missing-fact criteria.0.provenOn',
      REWRITTEN,
    ]);
    expect(personEligibility(declared({ kind: 'ACI', criteria: undated })).eligible).toBe('no');
    expect(saidDeclared({ kind: 'AI', criteria: [...undated, { code: 'TH' }] })[0]).toBe(
      'eligibility-level-2 met info - criteria',
    );
    expect(saidDeclared({ criteria: [{ code: 'RSA', provenOn: '2026-01-01' }] }).slice(0, 2)).toEqual([
      'eligibility-to-be-proven uncertain warning missing-fact criteria',
      'eligibility-criterion/proof-too-old uncertain warning missing-fact criteria.0.provenOn',
    ]);
  });

  it('of what the platform listed two days after the arrêté are in doubt', () => {
    const criteria = (['FLE', 'PM'] as const).map((code) => ({ code, provenOn: '2021-08-30' }));
    expect(saidDeclared({ kind: 'AI', on: '2021-09-02', criteria })).toEqual([
      'eligibility-to-be-proven uncertain warning unsettled-law criteria',
      'eligibility-criterion/not-listed uncertain warning unsettled-law criteria.0',
      'eligibility-criterion/not-listed uncertain warning unsettled-law criteria.1',
    ]);
    expect(personEligibility(declared({ kind: 'AI', on: '2021-09-03', criteria })).eligible).toBe('yes');
  });
});

describe('what comes in', () => {
  it.each<[expected: string, fields: object]>([
    ['siae/no-text-then on', { on: '2021-08-31' }],
    ['accepted', { on: '2021-09-01' }],
    ['siae/contradictory-criteria criteria.1', { criteria: [{ code: 'SENIOR' }, { code: 'JEUNE' }] }],
    ['siae/contradictory-criteria criteria.0', { criteria: [{ code: 'JEUNE' }, { code: 'SENIOR' }] }],
    ['siae/contradictory-criteria criteria.0', { criteria: proven('DELD', 'DETLD') }],
    ['siae/duplicate-criterion criteria.1', { criteria: proven('QPV', 'QPV') }],
    ['siae/proof-after-day criteria.0.provenOn', { criteria: [{ code: 'QPV', provenOn: '2026-06-02' }] }],
    ['core/unknown-value criteria.0.code', { criteria: [{ code: 'BLOND' }] }],
    ['core/unknown-key criteria.0.name', { criteria: [{ code: 'QPV', name: 'Jean' }] }],
    ['core/unknown-value prescribedBy', { prescribedBy: 'BANQUE' }],
    ['core/unknown-value kind', { kind: 'GEIQ' }],
    ['core/too-many-items criteria', { criteria: Array.from({ length: 19 }, () => ({ code: 'QPV' })) }],
    ['core/wrong-type diagnosisDone', { diagnosisDone: 'yes' }],
  ])('%s', (expected, fields) => {
    const result = safePersonEligibility({ ...person(), ...fields });
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });
});

describe('for people', () => {
  const text = (fields: Partial<EligibilityInput>, locale: 'fr' | 'en'): string =>
    renderFinding(personEligibility(person(fields)).findings[0]!, siaeMessages, locale).replaceAll(
      /[\u00a0\u202f]/g,
      ' ',
    );

  it('says what to do', () => {
    const on = '2025-01-01';
    const criteria = [{ code: 'TH' }] as const;
    expect(text({ on, criteria }, 'fr')).toBe(
      'Non conforme : La structure (ACI) ne peut pas déclarer la personne éligible : aucun critère de niveau 1, et critères de niveau 2 retenus : 1 ; exigés : 3 ; manquants : 2. Un prescripteur habilité peut encore ouvrir le droit sans eux. [Code du travail, art. R5132-1-7, II ; Plateforme « Les emplois de l’inclusion » (source unique) ; Arrêté du 1er septembre 2021, annexe]',
    );
    expect(text({ prescribedBy: 'social-landlord' }, 'en')).toBe(
      'Breached: A social landlord may not prescribe as such: turn to a body of the list (an operator of intermediate renting or a social residence may be one), or let the structure declare the person on criteria. [Arrêté du 1er septembre 2021, annexe 1 (single source)]',
    );
  });

  const held = fc.uniqueArray(
    fc.record(
      {
        code: fc.constantFrom(...CRITERION_CODES.filter((code) => code !== 'JEUNE' && code !== 'DELD')),
        provenOn: fc.constantFrom('2020-01-01', '2021-09-01'),
      },
      { requiredKeys: ['code'] },
    ),
    { selector: ({ code }) => code },
  );
  const anyone = fc.record(
    {
      kind: fc.constantFrom('EI', 'ETTI', 'AI', 'ACI', 'EITI'),
      on: fc.constantFrom('2021-09-01', '2021-09-03', '2025-09-06', '2026-04-01', '2026-11-23', '2026-12-23'),
      criteria: held,
      prescribedBy: fc.constantFrom(null, 'FT', 'OHPD', 'orienteur', 'social-landlord', 'other'),
      diagnosisDone: fc.boolean(),
    },
    { requiredKeys: ['kind', 'on', 'criteria', 'prescribedBy'] },
  ) as fc.Arbitrary<EligibilityInput>;

  it('has findings that can be read, and an answer that they bear out', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const answer = personEligibility(input);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        for (const one of answer.findings) {
          for (const locale of ['fr', 'en'] as const)
            expect(renderFinding(one, siaeMessages, locale)).not.toContain('{');
        }
        expect(answer.route === null).toBe(answer.eligible !== 'yes');
        if (answer.eligible === 'yes') expect(answer.findings.map(({ outcome }) => outcome)).toContain('met');
        if (answer.eligible === 'no') expect(answer.findings.map(({ outcome }) => outcome)).toContain('breached');
      }),
      { numRuns: runs(100) },
    );
  });

  it('never loses the right by meeting one more criterion', () => {
    fc.assert(
      fc.property(anyone, (input) => {
        const fewer = personEligibility({ ...input, criteria: input.criteria.slice(1) }).eligible;
        const RANK = { no: 0, unknown: 1, yes: 2 } as const;
        expect(RANK[personEligibility(input).eligible]).toBeGreaterThanOrEqual(RANK[fewer]);
      }),
      { numRuns: runs(100) },
    );
  });
});
