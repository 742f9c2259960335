import { describe, expect, it } from 'vitest';

import {
  associationRules,
  associationSupply,
  associationSupplySchema,
  associationUserForms,
  associationUsers,
  civilDate,
  renderFinding,
  requireRow,
  rowOn,
  safeAssociationSupply,
  siaeMessages,
  type AssociationSupplyInput,
  type AssociationUserForm,
  type Finding,
} from '../../src/index.js';
import type { LawTable } from '../../src/law/index.js';
import { ASSOCIATION_RULES, ASSOCIATION_USERS } from '../law/expected-values.js';

const supply = (fields: Partial<AssociationSupplyInput> = {}): AssociationSupplyInput => ({
  on: '2026-07-15',
  userForm: 'oph',
  place: { commune: '94028' },
  territory: { departements: ['94'] },
  forbiddenWork: false,
  lastRedundancy: null,
  preciseAndTemporary: true,
  ...fields,
});

/** The same without one of its facts. */
const without = (fact: keyof AssociationSupplyInput): AssociationSupplyInput =>
  Object.fromEntries(Object.entries(supply()).filter(([name]) => name !== fact)) as unknown as AssociationSupplyInput;

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('siae/association-'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');
const said = (input: AssociationSupplyInput): readonly string[] => associationSupply(input).findings.map(shown);
const about = (path: string, input: AssociationSupplyInput): readonly string[] =>
  said(input).filter((one) => one.endsWith(` ${path}`));
const refusal = (input: unknown): string => {
  const result = safeAssociationSupply(input as AssociationSupplyInput);
  return result.ok ? 'accepted' : [result.error.code, ...result.error.path].join(' ');
};
const text = (input: AssociationSupplyInput, code: string, locale: 'fr' | 'en'): string => {
  const found = associationSupply(input).findings.find((one) => one.code === `siae/association-${code}`);
  return found === undefined ? 'no such finding' : renderFinding(found, siaeMessages, locale);
};

describe('a supply in order', () => {
  it('meets every rule, and says what the contract holds', () => {
    expect(said(supply())).toEqual([
      'place-within met info - place',
      'work-allowed met info - forbiddenWork',
      'redundancy-none met info - lastRedundancy',
      'task-fits met info - preciseAndTemporary',
      'contract-content not-applicable info - ',
      'equal-pay not-applicable info - userForm',
    ]);
  });

  it('asks for each fact that is missing', () => {
    expect(said({ on: '2026-07-15', userForm: 'oph' })).toEqual([
      'territory-unknown uncertain warning missing-fact territory',
      'work-unknown uncertain warning missing-fact forbiddenWork',
      'redundancy-unknown uncertain warning missing-fact lastRedundancy',
      'task-unknown uncertain warning missing-fact preciseAndTemporary',
      'contract-content not-applicable info - ',
      'equal-pay not-applicable info - userForm',
    ]);
  });
});

describe('worked cases', () => {
  it('7: asbestos in the stairwells is forbidden, and the convention is at risk', () => {
    const input = supply({ forbiddenWork: true });
    expect(about('forbiddenWork', input)).toEqual(['work-forbidden breached blocking - forbiddenWork']);
    expect(text(input, 'work-forbidden', 'en')).toBe(
      'Breached: This work is forbidden to the workers of an association intermédiaire (asbestos, certain chemicals…): give it to a qualified firm. The prefect may end the convention of the association. [Code du travail, art. L5132-10 (single source); Code du travail, art. R5132-21 (single source); Code du travail, art. D4154-1 (single source); Code du travail, art. R5132-22 (single source); Code du travail, art. L5132-14 (single source)]',
    );
  });

  it('9: an association of the 94 does not work in the 77', () => {
    const input = supply({ place: { departement: '77' } });
    expect(about('place', input)).toEqual(['place-outside breached blocking - place']);
    expect(text(input, 'place-outside', 'fr')).toBe(
      'Non conforme\u202f: Le lieu du travail est hors du territoire de la convention\u202f: l’association ne peut pas y mettre de salariés à disposition. Cherchez une structure conventionnée sur ce territoire. [Code du travail, art. R5132-19 (source unique)]',
    );
  });
});

describe('the place', () => {
  it.each<[place: AssociationSupplyInput['place'], territory: AssociationSupplyInput['territory'], code: string]>([
    [{ commune: '94028' }, { departements: ['94'] }, 'place-within met'],
    [{ commune: '94028', departement: '94' }, { departements: ['94'] }, 'place-within met'],
    [{ departement: '94' }, { departements: ['94'] }, 'place-within met'],
    [{ commune: '94028' }, { communes: ['94028', '94041'] }, 'place-within met'],
    [{ commune: '77288' }, { departements: ['94'], communes: ['77288'] }, 'place-within met'],
    [{ commune: '94028' }, { communes: ['94041'] }, 'place-outside breached'],
    [{ commune: '77288' }, { departements: ['94'], communes: ['94041'] }, 'place-outside breached'],
    [{ departement: '77' }, { departements: ['94'], communes: ['94041'] }, 'place-outside breached'],
    // The commune decides.
    [{ departement: '94' }, { communes: ['94041'] }, 'place-unknown uncertain'],
    [{}, { departements: ['94'] }, 'place-unknown uncertain'],
    // A code of a commune that no département of today begins.
    [{ commune: '99100' }, { departements: ['94'] }, 'place-unknown uncertain'],
    [{ commune: '99100' }, { communes: ['94041'] }, 'place-outside breached'],
    [{ commune: '99100', departement: '94' }, { departements: ['94'] }, 'place-within met'],
  ])('%o within %o: %s', (place = {}, territory = {}, code) => {
    expect(about('place', supply({ place, territory }))[0]).toMatch(new RegExp(`^${code} `));
  });

  it('an empty territory is one that is not known, and so is a place left out', () => {
    expect(about('territory', supply({ territory: {} }))).toEqual([
      'territory-unknown uncertain warning missing-fact territory',
    ]);
    expect(about('place', without('place'))).toEqual(['place-unknown uncertain warning missing-fact place']);
  });
});

describe('the six months after a redundancy', () => {
  it.each<[redundancy: string, on: string, code: string, freeFrom: string | null]>([
    ['2026-01-15', '2026-01-15', 'redundancy-bar breached', '2026-07-16'],
    ['2026-01-15', '2026-07-14', 'redundancy-bar breached', '2026-07-16'],
    ['2026-01-15', '2026-07-15', 'redundancy-last-day uncertain', '2026-07-16'],
    ['2026-01-15', '2026-07-16', 'redundancy-over met', null],
    // From the end of August to the end of February.
    ['2025-08-31', '2026-02-28', 'redundancy-bar breached', '2026-03-01'],
    ['2025-08-31', '2026-03-01', 'redundancy-over met', null],
    ['2025-08-28', '2026-02-28', 'redundancy-last-day uncertain', '2026-03-01'],
    ['2025-08-29', '2026-02-28', 'redundancy-bar breached', '2026-03-01'],
    ['2023-08-31', '2024-02-29', 'redundancy-bar breached', '2024-03-01'],
    ['2023-08-31', '2024-03-01', 'redundancy-over met', null],
  ])('made on %s, a supply on %s: %s', (lastRedundancy, on, code, freeFrom) => {
    const result = associationSupply(supply({ lastRedundancy, on }));
    const [found] = result.findings.filter(({ path }) => path[0] === 'lastRedundancy');
    expect(`${found!.code} ${found!.outcome}`).toBe(`siae/association-${code}`);
    expect(result.freeFrom).toBe(freeFrom);
  });

  it('does not bear on a household, and cannot come after the supply', () => {
    expect(about('lastRedundancy', supply({ userForm: 'household', lastRedundancy: '2026-07-01' }))).toEqual([
      'redundancy-household not-applicable info - lastRedundancy',
    ]);
    expect(refusal(supply({ lastRedundancy: '2026-07-16' }))).toBe('siae/redundancy-after lastRedundancy');
  });

  it('is told with its days', () => {
    expect(text(supply({ lastRedundancy: '2026-01-16' }), 'redundancy-bar', 'fr')).toBe(
      'Non conforme\u202f: L’utilisateur a licencié pour motif économique sur un emploi équivalent le 16 janvier 2026, dans les 6\u202fmois qui précèdent le 15 juillet 2026\u202f: aucune mise à disposition avant le 17 juillet 2026. [Code du travail, art. L5132-7 (source unique)]',
    );
    const lastDay = supply({ lastRedundancy: '2026-01-15' });
    expect(about('lastRedundancy', lastDay)).toEqual([
      'redundancy-last-day uncertain warning unsettled-law lastRedundancy',
    ]);
    expect(text(lastDay, 'redundancy-last-day', 'en')).toBe(
      'To be confirmed: The user made somebody redundant from an equivalent job on 15 January 2026, 6\u202fmonths to the day before 15 July 2026: the text does not say whether that day is still among them. Reading used: it is; wait until 16 July 2026. [Code du travail, art. L5132-7 (single source)]',
    );
  });
});

describe('the task and the pay', () => {
  const counted: readonly AssociationUserForm[] = [
    'oph',
    'hlm-cooperative',
    'sem',
    'private-employer',
    'epic',
    'epa-private-law-staff',
  ];

  it.each(associationUserForms)('at a user of the form %s', (userForm) => {
    const lasting = about('preciseAndTemporary', supply({ userForm, preciseAndTemporary: false }));
    const pay = about('userForm', supply({ userForm }));
    if (counted.includes(userForm)) {
      expect(lasting).toEqual(['task-unfit breached blocking - preciseAndTemporary']);
    } else if (userForm === 'esh') {
      expect(lasting).toEqual(['task-unfit-doubtful uncertain warning unsettled-law preciseAndTemporary']);
    } else {
      expect(lasting).toEqual(['task-free not-applicable info - preciseAndTemporary']);
    }
    expect(pay).toHaveLength(counted.includes(userForm) || userForm === 'esh' ? 1 : 0);
  });

  it('the contract states the pay where the user is an enterprise, one whose hours count or may count', () => {
    const items = (userForm: AssociationUserForm): readonly string[] =>
      associationSupply(supply({ userForm })).contractItems.map(({ code }) => code);
    expect(items('oph')).toEqual(['names', 'tasks', 'place', 'end-date', 'pay', 'protective-equipment']);
    expect(items('household')).toEqual(['names', 'tasks', 'place', 'end-date', 'protective-equipment']);
    const paid = associationUserForms.filter((userForm) => items(userForm).includes('pay'));
    expect(new Set(paid)).toEqual(new Set([...counted, 'esh']));
  });
});

describe('days and refusals', () => {
  it('the articles were read from 1 September 2021 to 20 August 2026', () => {
    expect(refusal(supply({ on: '2021-08-31' }))).toBe('siae/no-text-then on');
    expect(refusal(supply({ on: '2021-09-01' }))).toBe('accepted');
    expect(associationSupply(supply({ on: '2026-08-20' })).findings).toHaveLength(6);
    expect(associationSupply(supply({ on: '2026-08-21' })).findings[6]?.code).toBe('siae/law-checked-before');
  });

  it.each<[input: unknown, refused: string]>([
    [supply({ place: { commune: '94028', departement: '77' } }), 'siae/place-mismatch place departement'],
    [supply({ place: { commune: '940' } }), 'core/invalid-commune place commune'],
    [supply({ territory: { departements: ['9'] } }), 'core/invalid-departement territory departements 0'],
    [supply({ territory: { communes: [] } }), 'core/empty-list territory communes'],
    [supply({ forbiddenWork: 'no' as never }), 'core/wrong-type forbiddenWork'],
    [without('userForm'), 'core/missing-value userForm'],
    [{ ...supply(), more: 1 }, 'core/unknown-key more'],
  ])('case %#', (input, refused) => {
    expect(refusal(input)).toBe(refused);
    expect(associationSupplySchema.safeParse(supply()).success).toBe(true);
  });

  it('every finding has its two texts', () => {
    const inputs = [
      supply(),
      supply({ forbiddenWork: true, lastRedundancy: '2026-07-01', preciseAndTemporary: false }),
      supply({ userForm: 'esh', preciseAndTemporary: false, lastRedundancy: '2020-01-01' }),
      supply({ userForm: 'household', place: { departement: '77' } }),
      supply({ place: {} }),
      supply({ lastRedundancy: '2026-01-15' }),
      { on: '2026-07-15', userForm: 'oph' } as const,
    ];
    const found = inputs.flatMap((input) => associationSupply(input).findings);
    expect(new Set(found.map(({ code }) => code)).size).toBe(20);
    for (const locale of ['fr', 'en'] as const) {
      for (const one of found) expect(renderFinding(one, siaeMessages, locale)).not.toMatch(/[{}]/);
    }
  });
});

describe('the dated rows', () => {
  const rules: readonly LawTable<unknown>[] = Object.values<LawTable<unknown>>({ ...associationRules });
  const byId = new Map(rules.map((table) => [table.id, table]));

  it.each(ASSOCIATION_RULES)('%s on %s', (id, day, value) => {
    expect(requireRow(byId.get(id)!, civilDate(day)).value).toEqual(value);
  });

  it('are all among the values written by hand, first and last day', () => {
    expect(new Set(ASSOCIATION_RULES.map(([id]) => id))).toEqual(new Set(byId.keys()));
    for (const [id, { rows }] of byId) {
      expect(ASSOCIATION_RULES.filter(([own]) => own === id)).toHaveLength(2 * rows.length);
    }
    const past = ASSOCIATION_RULES.filter(([id]) => id === 'siae/association/former-conditions');
    expect(past.map(([, day]) => day)).toEqual(['2020-09-30', '2021-06-14']);
    expect(rowOn(associationRules.formerConditions, civilDate('2021-06-15'))).toBeUndefined();
  });

  it.each(ASSOCIATION_USERS)('hours at a user of the form %s: %s, %s', (form, standing, confidence) => {
    const table = associationUsers[form as AssociationUserForm];
    expect(rowOn(table, civilDate('2021-06-14'))).toBeUndefined();
    for (const day of ['2021-06-15', '2200-12-31']) {
      const row = requireRow(table, civilDate(day));
      expect([row.value.standing, row.confidence]).toEqual([standing, confidence]);
    }
  });

  it('name every form of user once', () => {
    expect(ASSOCIATION_USERS.map(([form]) => form)).toEqual(associationUserForms);
    expect(Object.keys(associationUsers)).toEqual(associationUserForms);
  });
});
