/** What findings and steps cite: the landlord's own texts, and none that the day did not have. */
import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  chargesYear,
  compareArrangements,
  derogation,
  recoverabilityOf,
  type ArrangementInput,
  type Comparison,
  type ContractLineInput,
  type DerogationInput,
  type TaskInput,
} from '../../src/charges/index.js';
import { renderFinding, type Citation, type Explanation, type Finding } from '../../src/core/index.js';
import {
  chargesRegimes,
  entrustedTasks,
  lawText,
  listCodes,
  type ChargesRegimeId,
  type TaskId,
  type TextId,
} from '../../src/law/index.js';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** The day of a statute, ordinance or decree, as its title gives it; nothing for a code, which has no single one. */
function dayOf({ text }: Citation): string | undefined {
  const { kind, shortTitle } = lawText(text as TextId);
  if (kind !== 'statute' && kind !== 'decree' && kind !== 'ordinance') return undefined;
  const [, day = '', month = '', year = ''] = / du (\d+)(?:er)? (\S+) (\d{4})/.exec(shortTitle) ?? [];
  return [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), day.padStart(2, '0')].join('-');
}

const labelsOf = (citations: readonly Citation[]): readonly string[] =>
  citations.map(({ label }) => label.replaceAll('\u00a0', ' '));

const line = (fields: Partial<ContractLineInput>): ContractLineInput => ({
  label: 'Ligne',
  task: 'common-parts-cleaning',
  totalTtc: '1200.00',
  ...fields,
});

function compare(on: string, regime: string, lines: readonly ContractLineInput[] = [line({})]): Comparison {
  return compareArrangements({
    on,
    key: 'per-dwelling',
    residence: { name: 'R', regime: regime as ChargesRegimeId, territory: 'metropole', dwellings: [{ id: '1' }] },
    before: { label: 'avant' },
    after: {
      label: 'après',
      contracts: [
        { label: 'C', provider: { name: 'S', kind: 'EI', vatStatus: 'taxed' }, separatesRecoverable: true, lines },
      ],
    },
  });
}

const found = ({ findings }: { readonly findings: readonly Finding[] }, code: string): readonly Finding[] =>
  findings.filter((one) => one.code === `charges/${code}`);

const inWords = (one: Finding, locale: 'fr' | 'en'): string =>
  renderFinding(one, chargesMessages, locale).replaceAll('\u00a0', ' ');

const allOf = ({ citations, steps }: Explanation): readonly Citation[] => [...citations, ...steps.flatMap(allOf)];

describe('the texts cited on a day', () => {
  const tasks: readonly TaskInput[] = [...(Object.keys(entrustedTasks) as TaskId[]), ...listCodes];
  const days = ['1982-11-13', '1985-06-01', '1987-01-01', '1987-08-30', '1990-01-01', '2006-07-15', '2006-07-16'];

  it.each(days)('existed on %s, whatever the task or the line', (on) => {
    for (const [regime, { rows }] of Object.entries(chargesRegimes)) {
      if (rows[0]!.from > on) continue;
      for (const task of tasks) {
        const { citations } = recoverabilityOf({ task, on, regime: regime as ChargesRegimeId });
        const early = citations.filter((one) => (dayOf(one) ?? '') > on);
        expect([task, regime, labelsOf(early)]).toEqual([task, regime, []]);
      }
    }
  });

  it('are read in their titles, for this test', () => {
    const { citations } = recoverabilityOf({ task: 'I.bis', on: '2026-01-01', regime: 'private' });
    expect(citations.map(dayOf)).toEqual(['1989-07-06', '2006-07-13', undefined, undefined]);
  });

  it.each(['1985-01-01', '2006-07-15', '2026-01-01'])('do not change the answer of a line of labour on %s', (on) => {
    const { answer, confidence, note } = recoverabilityOf({ task: 'waste-removal', on, regime: 'hlm' });
    expect(recoverabilityOf({ task: 'VI.3', on, regime: 'hlm' })).toMatchObject(
      on < '1987-01-01' ? { answer, confidence, note } : { answer, confidence },
    );
  });
});

describe('the chapter of the code on lifts', () => {
  it.each([
    ['2021-06-30', []],
    ['2021-07-01', ['CCH, art. L134-1 et suivants']],
  ])('on %s', (on, expected) => {
    for (const task of ['I.bis', 'lift-minimal-clauses', 'lift-extended-clauses'] as const) {
      const labels = labelsOf(recoverabilityOf({ task, on, regime: 'hlm' }).citations);
      expect(labels.filter((label) => label.includes('L134-1'))).toEqual(expected);
      expect(labels).toContain('CCH, art. L125-2-2');
    }
  });
});

describe('a line', () => {
  const grounds = (regime: string, task: TaskInput, on = '2026-01-01'): readonly string[] => {
    const [part] = compare(on, regime, [line({ task })]).after.parts;
    return labelsOf(part!.recoverable.explanation.citations);
  };

  it.each([
    ['hlm', 'CCH, art. L442-3, I'],
    ['hlm-convention', 'CCH, art. L442-3, I'],
    ['sem-convention', 'Loi n° 89-462 du 6 juillet 1989, art. 23'],
    ['private', 'Loi n° 89-462 du 6 juillet 1989, art. 23'],
    ['residence-sociale', 'CCH, art. R353-158, II'],
    ['vente-hlm-deferred-coownership', 'CCH, art. R443-17-3'],
  ])('on lifts cites the statute of %s and no other', (regime, statute) => {
    expect(grounds(regime, 'lift-minimal-clauses')).toEqual([
      statute,
      'Loi n° 2006-872 du 13 juillet 2006, art. 88',
      'CCH, art. L125-2-2',
      'CCH, art. L134-1 et suivants',
    ]);
  });

  it('off the list but for an agreement cites the statute of its landlord', () => {
    const agreed = 'Loi n° 86-1290 du 23 décembre 1986, art. 42';
    expect(grounds('hlm', 'mediation')).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, annexe',
      'CCH, art. L442-3',
      agreed,
    ]);
    expect(grounds('private', 'mediation')).toEqual(['Décret n° 87-713 du 26 août 1987, annexe', agreed]);
    expect(grounds('hlm', 'mediation', '2006-07-15')).toEqual(['Décret n° 82-955 du 9 novembre 1982, annexe']);
  });

  it('of labour cites the decree of 1986 to those whose list it changed', () => {
    expect(grounds('hlm', 'VI.3')).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, annexe, VI.3',
      'Décret n° 86-1316 du 26 décembre 1986',
    ]);
    expect(grounds('private', 'VI.3')).toEqual(['Décret n° 87-713 du 26 août 1987, annexe, VI.3']);
  });

  it('of a landlord without a decree cites its own text alone', () => {
    expect(grounds('vente-hlm-deferred-coownership', 'common-parts-cleaning')).toEqual(['CCH, art. R443-17-3']);
    const [part] = compare('2026-01-01', 'vente-hlm-deferred-coownership').after.parts;
    expect(part!.recoverable.explanation.citations[0]).toMatchObject({ confidence: 'single-source' });
  });

  it('on staff cites what changed a decree to those under that decree', () => {
    const bearing = (regime: ChargesRegimeId): readonly string[] => {
      const workers = [{ grossEmployerCost: '1000', tasks: ['common-parts', 'waste'] as const }];
      const { after } = compareArrangements({
        on: '2026-01-01',
        key: 'per-dwelling',
        residence: { name: 'R', regime, territory: 'metropole', dwellings: [{ id: '1' }] },
        before: { label: 'avant' },
        after: { label: 'après', caretakers: [{ label: 'Loge', workers }] },
      });
      return labelsOf(allOf(after.parts[0]!.recoverable.explanation));
    };
    expect(bearing('vente-hlm-deferred-coownership')).toEqual(['CCH, art. R443-17-3']);
    expect(bearing('hlm')).toEqual([
      'Décret n° 82-955 du 9 novembre 1982, art. 2',
      'Décret n° 2008-1411 du 19 décembre 2008',
    ]);
  });

  it('on the list needs no agreement, by the texts of its landlord', () => {
    const asked = (regime: ChargesRegimeId): readonly string[] => {
      const input: DerogationInput = {
        on: '2026-01-01',
        regime,
        topic: 'security',
        task: 'common-parts-cleaning',
        line: 'Ménage',
        agreement: 'binding',
      };
      return labelsOf(derogation(input).findings[0]!.basis);
    };
    expect(asked('hlm')).toEqual(['Décret n° 82-955 du 9 novembre 1982, annexe, IV.3']);
    expect(asked('private')).toEqual(['Décret n° 87-713 du 26 août 1987, annexe, IV.3']);
  });
});

describe('the key of apportionment', () => {
  const [STATUTE, ACCOUNT, RULING] = [
    'CCH, art. L442-3',
    'Loi n° 89-462 du 6 juillet 1989, art. 23',
    'Cass. 3e civ., 8 décembre 2010, n° 09-71.124',
  ];

  it.each([
    ['1985-01-01', [STATUTE]],
    ['1989-07-05', [STATUTE]],
    ['1989-07-06', [ACCOUNT]],
    ['2010-12-07', [ACCOUNT]],
    // The account binds HLM bodies too.
    ['2010-12-08', [ACCOUNT, RULING]],
  ])('rests on what there was on %s', (on, expected) => {
    expect(found(compare(on, 'hlm'), 'key/per-dwelling').map(({ basis }) => labelsOf(basis))).toEqual([expected]);
  });
});

describe('a social residence', () => {
  it('may have a convention of before its present text, from the first day of that text', () => {
    expect(found(compare('2011-04-01', 'residence-sociale'), 'regime-convention-older')).toEqual([]);
    const [one, ...others] = found(compare('2011-04-02', 'residence-sociale'), 'regime-convention-older');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' });
    expect(inWords(one!, 'fr')).toBe(
      'À confirmer\u202f: Une convention signée avant le 2 avril 2011 peut porter encore l’ancienne liste, avec ses taux de personnel d’avant 2009\u202f: relire la convention de «\u202fR\u202f». Le calcul applique le texte actuel. [CCH, art. R353-158, II (source unique, à relire)\u202f; CCH, annexe V à l’art. R353-165-2 (source unique)]',
    );
    expect(inWords(one!, 'en')).toBe(
      'To be confirmed: A convention signed before 2 April 2011 may still carry the older list, with its staff shares of before 2009: read the convention of “R” again. The computation applies the present text. [CCH, art. R353-158, II (single source, to be read again); CCH, annexe V à l’art. R353-165-2 (single source)]',
    );
  });

  const expenses: ArrangementInput = { label: 'année', supplies: [{ label: 'Sel', task: 'snow-salt', totalTtc: 12 }] };
  const yearOf = (regime: ChargesRegimeId, year: number): readonly Finding[] =>
    chargesYear({
      year: { firstDay: `${String(year)}-01-01`, lastDay: `${String(year)}-12-31` },
      key: 'per-dwelling',
      method: 'pooled-year',
      residence: { name: 'R', regime, territory: 'metropole', dwellings: [{ id: '1' }] },
      expenses,
      tenancies: [],
    }).findings;

  it('says so in a year of expenses too, and other landlords do not', () => {
    expect(found({ findings: yearOf('residence-sociale', 2025) }, 'regime-convention-older')).toHaveLength(1);
    expect(found({ findings: yearOf('hlm', 2025) }, 'regime-convention-older')).toEqual([]);
    expect(found(compare('2026-01-01', 'private'), 'regime-convention-older')).toEqual([]);
  });

  it('has no change of law to speak of in a year when an article only moved', () => {
    expect(found({ findings: yearOf('hlm', 2021) }, 'law-changed-during-year')).toEqual([]);
    expect(found({ findings: yearOf('hlm', 2006) }, 'law-changed-during-year')).toHaveLength(1);
  });
});

describe('the rate of VAT', () => {
  const rateOf = (on: string): readonly string[] => {
    const [part] = compare(on, 'hlm', [{ label: 'Ligne', task: 'common-parts-cleaning', priceHt: '100.00' }]).after
      .parts;
    return allOf(part!.cost.explanation).map(({ label, confidence }) => `${label} ${confidence}`);
  };

  it('of the mainland is as sure as its row, in the article that the row read', () => {
    expect(rateOf('2013-12-31')).toEqual(['CGI, art. 278 single-source']);
    expect(rateOf('2014-01-01')).toEqual(['CGI, art. 278 confirmed']);
    expect(rateOf('2026-12-31')).toEqual(['CGI, art. 278 confirmed']);
    expect(rateOf('2027-01-01')).toEqual(['CIBS inferred']);
  });
});

describe('bulky waste without a rate', () => {
  const asked = (fields: Partial<ContractLineInput>, on = '2026-01-01'): Comparison =>
    compare(on, 'hlm', [{ label: 'Encombrants', task: 'bulky-waste', ...fields }]);

  it('is taken at the standard rate, which is said to be doubtful', () => {
    const comparison = asked({ priceHt: '1000.00' });
    expect(comparison.after.total.euros.toFixed(2)).toBe('1200.00');
    const [one, ...others] = found(comparison, 'vat-rate-doubtful');
    expect(others).toEqual([]);
    expect(one!.path).toEqual(['after', 'contracts', 0, 'lines', 0]);
    expect(inWords(one!, 'fr')).toBe(
      'À confirmer\u202f: «\u202fEncombrants\u202f»\u202f: le taux normal de TVA (20\u202f%) est retenu faute de taux indiqué\u202f; un taux réduit n’est possible que si la prestation se rattache à la collecte des déchets ménagers. Demander au prestataire le taux de son devis. [CGI, art. 278\u202f; BOI-RES-TVA-000210 du 17 septembre 2025 (source unique)]',
    );
    expect(inWords(one!, 'en')).toBe(
      'To be confirmed: “Encombrants”: the standard rate of VAT (20%) is used since no rate is stated; a reduced rate is possible only if the service belongs to the collection of household waste. Ask the provider for the rate of its quote. [CGI, art. 278; BOI-RES-TVA-000210 du 17 septembre 2025 (single source)]',
    );
  });

  it('cites the answer of the administration since its day', () => {
    const basis = (on: string): number =>
      found(asked({ priceHt: '1000.00' }, on), 'vat-rate-doubtful')[0]!.basis.length;
    expect([basis('2025-09-16'), basis('2025-09-17')]).toEqual([1, 2]);
  });

  it.each<[string, Partial<ContractLineInput>, string]>([
    ['a stated rate', { priceHt: '1000.00', vatRate: 'intermediate' }, '1100.00'],
    ['a stated standard rate', { priceHt: '1000.00', vatRate: 'standard' }, '1200.00'],
    ['a price including VAT', { totalTtc: '1100.00' }, '1100.00'],
    ['an invoice', { invoiced: { ht: '1000.00', vat: '100.00', ttc: '1100.00' } }, '1100.00'],
  ])('is not doubted with %s', (_, fields, total) => {
    const comparison = asked(fields);
    expect(comparison.after.total.euros.toFixed(2)).toBe(total);
    expect(found(comparison, 'vat-rate-doubtful')).toEqual([]);
    expect(found(comparison, 'invoiced-vat-differs')).toEqual([]);
  });
});
