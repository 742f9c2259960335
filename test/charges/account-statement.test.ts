import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  safeStatementContent,
  statementContent,
  statementContentSchema,
  type StatementContentInput,
} from '../../src/charges/index.js';
import { renderFinding, type Finding } from '../../src/core/index.js';
import { frenchFaults } from '../law/typography.js';
import { runs } from '../support/runs.js';

const whole: StatementContentInput = {
  on: '2026-06-01',
  building: 'block',
  sentOn: '2026-01-09',
  byNature: true,
  allocationMode: true,
  collectiveHeating: true,
  heatNote: true,
  documentsOpen: true,
  budget: true,
  lastResults: true,
};

function findingsOf(fields: Partial<StatementContentInput> = {}): readonly Finding[] {
  return statementContent({ on: '2026-06-01', building: 'block', ...fields }).findings;
}

const shown = ({ code, outcome, severity, reason }: Finding): string =>
  [code.replace('charges/statement/', ''), outcome, severity, ...(reason === undefined ? [] : [reason])].join(' ');

describe('a statement', () => {
  it('that holds everything', () => {
    const { on, findings } = statementContent(whole);
    expect(on).toBe('2026-01-09');
    expect(findings.map(shown)).toEqual([
      'by-nature met info',
      'allocation-mode met info',
      'heat-note met info',
      'monthly-evaluation not-applicable info',
      'documents met info',
      'sent not-applicable info',
      'last-results met info',
      'budget met info',
    ]);
  });

  it('of which nothing is known', () => {
    const { on, findings } = statementContent({ on: '2026-06-01', building: 'block' });
    expect(on).toBe('2026-06-01');
    expect(findings.map(shown)).toEqual([
      'by-nature-unknown uncertain warning missing-fact',
      'allocation-mode-unknown uncertain warning missing-fact',
      'heating-unknown uncertain warning missing-fact',
      'monthly-evaluation not-applicable info',
      'documents-unknown uncertain warning missing-fact',
      'sent-day-unknown uncertain warning missing-fact',
      'last-results-unknown uncertain warning missing-fact',
      'budget-unknown uncertain warning missing-fact',
    ]);
  });

  it('that holds nothing', () => {
    const nothing = {
      sentOn: '2026-01-09',
      byNature: false,
      allocationMode: false,
      collectiveHeating: true,
      heatNote: false,
      documentsOpen: false,
      budget: false,
      lastResults: false,
      veryLate: true,
      underProvisioned: true,
    };
    const findings = findingsOf(nothing);
    expect(findings.map(shown)).toEqual([
      'by-nature-missing breached blocking',
      'allocation-mode-missing breached blocking',
      'heat-note-missing breached warning',
      'monthly-evaluation not-applicable info',
      'documents-missing breached blocking',
      'sent not-applicable info',
      'last-results-missing breached warning',
      'budget-missing breached warning',
      'claim-fails breached blocking',
      'possible-fault uncertain warning unsettled-law',
    ]);
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      'byNature',
      'allocationMode',
      'heatNote',
      'collectiveHeating',
      'documentsOpen',
      'sentOn',
      'lastResults',
      'budget',
      'allocationMode',
      'veryLate',
    ]);
  });

  it('rests on these texts', () => {
    const grounds = findingsOf({ ...whole, allocationMode: false, veryLate: true }).map(({ code, basis }) =>
      [code.replace('charges/statement/', ''), ...basis.map(({ text, article = '-' }) => `${text} ${article}`)].join(
        '; ',
      ),
    );
    const heat =
      'loi-89-462 art. 23; loi-89-462 art. 6-2; cch art. L174-2 et R174-1 s.; ordonnance-2020-866 -; decret-2020-886 -; arrete-2020-07-24 -';
    expect(grounds).toEqual([
      'by-nature; loi-89-462 art. 23',
      'allocation-mode-missing; loi-89-462 art. 23',
      `heat-note; ${heat}`,
      `monthly-evaluation; ${heat}`,
      'documents; loi-89-462 art. 23; loi-2014-366 -; cass-2004-01-28 -',
      'sent; loi-89-462 art. 23; loi-2014-366 -; cass-2004-01-28 -',
      'last-results; loi-89-462 art. 23; loi-89-462 art. 40',
      'budget; loi-89-462 art. 23; loi-89-462 art. 40',
      'claim-fails; cass-2010-12-08-09-71124 -; cass-2009-04-01-08-14854 -',
      'possible-fault; cass-2012-03-21-11-14174 -',
    ]);
  });
});

describe('the way of sharing', () => {
  it.each<[Partial<StatementContentInput>, string]>([
    [{ building: 'block', allocationMode: true }, 'allocation-mode met info'],
    [{ building: 'block', allocationMode: false }, 'allocation-mode-missing breached blocking'],
    [{ building: 'block' }, 'allocation-mode-unknown uncertain warning missing-fact'],
    [{ building: 'individual-house', allocationMode: false }, 'allocation-mode-of-a-house not-applicable info'],
    [{ building: 'individual-house' }, 'allocation-mode-of-a-house not-applicable info'],
  ])('%o', (fields, expected) => {
    expect(shown(findingsOf(fields)[1]!)).toBe(expected);
  });
});

describe('the note on heat', () => {
  const heat = (fields: Partial<StatementContentInput>): readonly string[] =>
    findingsOf(fields)
      .filter(({ code }) => /heat|monthly/.test(code))
      .map(shown);
  const monthly = 'monthly-evaluation not-applicable info';

  it.each<[Partial<StatementContentInput>, readonly string[]]>([
    [{ collectiveHeating: true, heatNote: true }, ['heat-note met info', monthly]],
    [{ collectiveHeating: true, heatNote: false }, ['heat-note-missing breached warning', monthly]],
    [{ collectiveHeating: true }, ['heat-note-unknown uncertain warning missing-fact', monthly]],
    [{ collectiveHeating: false }, ['heat-note-not-needed not-applicable info']],
    [{ collectiveHeating: false, heatNote: false }, ['heat-note-not-needed not-applicable info']],
    [{ collectiveHeating: false, heatNote: true }, ['heat-note-not-needed not-applicable info']],
    [{ heatNote: true }, ['heat-note met info', monthly]],
    [{ heatNote: false }, ['heating-unknown uncertain warning missing-fact', monthly]],
    [{}, ['heating-unknown uncertain warning missing-fact', monthly]],
    [
      { building: 'individual-house', collectiveHeating: true },
      ['heat-note-of-a-house uncertain warning unsettled-law'],
    ],
    [
      { building: 'individual-house', collectiveHeating: true, heatNote: false },
      ['heat-note-of-a-house uncertain warning unsettled-law'],
    ],
    [{ building: 'individual-house', collectiveHeating: true, heatNote: true }, ['heat-note met info', monthly]],
    [{ building: 'individual-house', collectiveHeating: false }, ['heat-note-not-needed not-applicable info']],
  ])('%o', (fields, expected) => {
    expect(heat(fields)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['2020-10-24', ['heat-note-not-read uncertain warning unconfirmed-value']],
    ['2020-10-25', ['heat-note-missing breached warning']],
    ['2021-12-31', ['heat-note-missing breached warning']],
    ['2022-01-01', ['heat-note-missing breached warning', monthly]],
  ])('on %s', (sentOn, expected) => {
    expect(heat({ sentOn, collectiveHeating: true, heatNote: false })).toEqual(expected);
    expect(heat({ on: sentOn, collectiveHeating: true, heatNote: false })).toEqual(expected);
  });
});

describe('the provisions asked for', () => {
  it.each<[Partial<StatementContentInput>, string]>([
    [{}, 'budget-unknown uncertain warning missing-fact'],
    [{ budget: false }, 'budget-missing breached warning'],
    [{ landlord: 'legal-person', budget: true }, 'budget met info'],
    [{ landlord: 'natural-person' }, 'budget-of-a-natural-person not-applicable info'],
    [{ landlord: 'natural-person', budget: false }, 'budget-of-a-natural-person not-applicable info'],
  ])('%o', (fields, expected) => {
    expect(findingsOf(fields).map(shown)).toContain(expected);
  });
});

describe('the rulings', () => {
  const rulings = (fields: Partial<StatementContentInput>): readonly string[] =>
    findingsOf(fields)
      .filter(({ code }) => /claim-fails|possible-fault/.test(code))
      .map(({ code, path }) => `${code.replace('charges/statement/', '')} ${path.join('.')}`);

  it.each<[Partial<StatementContentInput>, readonly string[]]>([
    [{}, []],
    [{ allocationMode: true, documentsOpen: true, veryLate: false, underProvisioned: false }, []],
    [{ allocationMode: false }, ['claim-fails allocationMode']],
    [{ documentsOpen: false }, ['claim-fails documentsOpen']],
    [{ allocationMode: false, documentsOpen: false }, ['claim-fails allocationMode']],
    [{ building: 'individual-house', allocationMode: false }, []],
    [{ building: 'individual-house', documentsOpen: false }, ['claim-fails documentsOpen']],
    [{ byNature: false }, []],
    [{ veryLate: true }, ['possible-fault veryLate']],
    [{ underProvisioned: true }, ['possible-fault underProvisioned']],
    [{ veryLate: true, underProvisioned: true }, ['possible-fault veryLate']],
  ])('%o', (fields, expected) => {
    expect(rulings(fields)).toEqual(expected);
    // They are older than the texts read.
    expect(rulings({ ...fields, on: '2012-06-01' })).toEqual(expected);
  });
});

describe('before the texts that were read', () => {
  it.each([
    [{ on: '2014-03-26' }, ['not-read uncertain warning unconfirmed-value'], 'on'],
    [{ sentOn: '2014-03-26' }, ['not-read uncertain warning unconfirmed-value'], 'sentOn'],
  ])('%o', (fields, expected, path) => {
    const findings = findingsOf({ ...fields, byNature: false });
    expect(findings.map(shown)).toEqual(expected);
    expect(findings[0]?.path).toEqual([path]);
  });

  it('ends on the day of the statute of 2014', () => {
    expect(findingsOf({ on: '2014-03-27', byNature: false })[0]?.code).toBe('charges/statement/by-nature-missing');
    expect(findingsOf({ on: '2014-03-26', sentOn: '2014-03-27' })).toHaveLength(7);
  });
});

describe('the texts', () => {
  it('exist for every finding, and none is left over', () => {
    const seen = new Set<string>();
    const facts = [true, false, undefined];
    for (const on of ['2014-01-01', '2019-01-01', '2026-01-01'])
      for (const building of ['block', 'individual-house'] as const)
        for (const landlord of ['legal-person', 'natural-person'] as const)
          for (const sentOn of [on, undefined])
            for (const fact of facts)
              for (const collectiveHeating of facts) {
                const input = {
                  ...{ on, building, landlord, sentOn, collectiveHeating, veryLate: true },
                  ...{ byNature: fact, allocationMode: fact, heatNote: fact, documentsOpen: fact },
                  ...{ budget: fact, lastResults: fact },
                };
                const known = Object.entries(input).filter(([, value]) => value !== undefined);
                const content = statementContent(Object.fromEntries(known) as unknown as StatementContentInput);
                for (const one of content.findings) {
                  seen.add(one.code);
                  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
                  for (const locale of ['fr', 'en'] as const)
                    expect(renderFinding(one, chargesMessages, locale)).not.toMatch(/[{}]/);
                }
              }
    const texts = Object.keys(chargesMessages).filter((key) => key.startsWith('charges/statement/'));
    expect([...seen].sort()).toEqual(texts.sort());
  });

  it('are well typeset in French', () => {
    const account = Object.entries(chargesMessages).filter(([key]) =>
      /^charges\/(?:account-|statement\/|twelfth|provision)/.test(key),
    );
    expect(account.length).toBeGreaterThan(60);
    expect(account.flatMap(([key, { fr }]) => frenchFaults(fr).map((fault) => `${key}: ${fault}`))).toEqual([]);
  });

  it('read as a person reads them', () => {
    const said = findingsOf({ allocationMode: false, sentOn: '2025-08-31' }).map((one) =>
      renderFinding(one, chargesMessages, 'fr').replaceAll(/[\u00a0\u202f]/g, ' '),
    );
    expect(said).toContain(
      'Non conforme : Le décompte n’indique pas le mode de répartition entre les locataires, dû dans un immeuble collectif. [Loi n° 89-462 du 6 juillet 1989, art. 23]',
    );
    expect(said).toContain(
      'Non conforme : Sans mode de répartition ou sans pièces justificatives, la demande du bailleur a été rejetée. [Cass. 3e civ., 8 décembre 2010, n° 09-71.124 ; Cass. 3e civ., 1er avril 2009, n° 08-14.854]',
    );
    expect(said).toContain(
      'Pour information : Décompte envoyé le 31 août 2025 : les pièces restent consultables jusqu’au 28 février 2026 inclus (6 mois de date à date ; le texte ne dit pas comment compter). [Loi n° 89-462 du 6 juillet 1989, art. 23 (interprétation) ; Loi n° 2014-366 du 24 mars 2014 ; Cass., 28 janvier 2004 (source unique)]',
    );
  });
});

describe('what is refused', () => {
  it.each<[unknown, string]>([
    [{}, 'core/missing-value on'],
    [{ on: '2026-06-01' }, 'core/missing-value building'],
    [{ on: '2026-06-01', building: 'tower' }, 'core/unknown-value building'],
    [{ on: '2026-06-31', building: 'block' }, 'core/invalid-date on'],
    [{ on: '2191-01-01', building: 'block' }, 'core/date-out-of-range on'],
    [{ on: '2026-06-01', building: 'block', byNature: 'yes' }, 'core/wrong-type byNature'],
    [{ on: '2026-06-01', building: 'block', sentOn: null }, 'core/invalid-date sentOn'],
    [{ on: '2026-06-01', building: 'block', landlord: 'hlm' }, 'core/unknown-value landlord'],
    [{ on: '2026-06-01', building: 'block', nature: true }, 'core/unknown-key nature'],
  ])('%o: %s', (input, expected) => {
    const result = safeStatementContent(input as StatementContentInput);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
    expect(statementContentSchema.safeParse(input).success).toBe(false);
  });

  it('an accepted input gives the same findings, safe or not', () => {
    const result = safeStatementContent(whole);
    expect(result.ok && result.value).toEqual(statementContent(whole));
    expect(statementContentSchema.safeParse(whole).success).toBe(true);
  });
});

describe('a fact more', () => {
  it('turns a doubt into an answer and leaves every other point alone', () => {
    const facts = ['byNature', 'allocationMode', 'lastResults', 'budget'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        fc.boolean(),
        fc.dictionary(fc.constantFrom(...facts), fc.boolean()),
        (name, fact, known) => {
          const others = Object.fromEntries(Object.entries(known).filter(([key]) => key !== name));
          const before = findingsOf(others);
          const after = findingsOf({ ...others, [name]: fact });
          const isElsewhere = ({ path, code }: Finding): boolean => path[0] !== name && !code.endsWith('claim-fails');
          expect(after.filter(isElsewhere)).toEqual(before.filter(isElsewhere));
          const own = (list: readonly Finding[]): readonly string[] =>
            list
              .filter(({ path, code }) => path[0] === name && !code.endsWith('claim-fails'))
              .map(({ outcome }) => outcome);
          expect([own(before), own(after)]).toEqual([['uncertain'], [fact ? 'met' : 'breached']]);
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
