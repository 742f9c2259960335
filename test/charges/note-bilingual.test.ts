import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  compareArrangements,
  renderNote,
  tenantsNote,
  type ArrangementInput,
  type Comparison,
  type ContractInput,
  type TenantsNote,
} from '../../src/charges/index.js';
import { attempt } from '../../src/core/index.js';
import { englishWords } from '../../src/charges/note/words-en.js';
import { frenchWords } from '../../src/charges/note/words-fr.js';
import { noteCases } from '../cases/note-cases.js';
import { runs } from '../support/runs.js';

const LOCALES = ['fr', 'en'] as const;

const written = (file: string): string => readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8');

function caseNamed(name: string): (typeof noteCases)[number] {
  const found = noteCases.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
}

function noteOf(name: string, locale: (typeof LOCALES)[number]): TenantsNote {
  return tenantsNote(compareArrangements(caseNamed(name)[locale]), { locale });
}

/** Figures of a comparison by the place that cases name. */
function figureAt(comparison: Comparison, place: string): string {
  const [side, name] = place.split('.') as [string, string];
  if (side === 'neutralHt') return comparison.neutralPrices[Number(name)]?.ht?.euros.toFixed(2) ?? 'none';
  if (side === 'perYear' || side === 'perMonth') {
    const { spread } = comparison.perDwelling[name as 'change'][side];
    return [spread?.lowest, spread?.median, spread?.highest].map((one) => one?.euros.toFixed(2)).join(' ');
  }
  return comparison[side as 'change'][name as 'total'].euros.toFixed(2);
}

describe('three whole notes', () => {
  it.each(noteCases)('$name: the figures worked out by hand', (one) => {
    for (const locale of LOCALES) {
      const comparison = compareArrangements(one[locale]);
      const found = Object.keys(one.expected).map((place) => [place, figureAt(comparison, place)]);
      expect(Object.fromEntries(found)).toEqual(one.expected);
    }
  });

  it.each(noteCases.flatMap(({ name }) => LOCALES.map((locale) => ({ name, locale }))))(
    '$name in $locale, as Markdown',
    ({ name, locale }) => {
      expect(renderNote(noteOf(name, locale))).toBe(written(`note-${name}-${locale}.md`));
      expect(renderNote(noteOf(name, locale), { format: 'markdown' })).toBe(written(`note-${name}-${locale}.md`));
    },
  );

  it('as plain text, in French', () => {
    expect(renderNote(noteOf('caretaker', 'fr'), { format: 'text' })).toBe(written('note-caretaker-fr.txt'));
  });

  it('as plain text, in English', () => {
    expect(renderNote(noteOf('employee', 'en'), { format: 'text' })).toBe(written('note-employee-en.txt'));
  });
});

describe('the language of a note', () => {
  it('is French unless said, and goes with the note', () => {
    const comparison = compareArrangements(caseNamed('exempt').fr);
    expect(tenantsNote(comparison).locale).toBe('fr');
    expect(tenantsNote(comparison, {})).toEqual(tenantsNote(comparison, { locale: 'fr' }));
    expect(tenantsNote(comparison, { locale: 'en' }).locale).toBe('en');
  });

  it.each<readonly [() => unknown, string]>([
    [() => tenantsNote(compareArrangements(caseNamed('exempt').fr), { locale: 'de' as never }), 'options.locale'],
    [() => renderNote(noteOf('exempt', 'fr'), { format: 'html' as never }), 'options.format'],
    [() => renderNote({ ...noteOf('exempt', 'fr'), locale: 'de' as never }), 'note.locale'],
  ])('refuses what it does not know (%#)', (call, path) => {
    const result = attempt(call);
    expect(result.ok ? 'answered' : [result.error.code, result.error.path.join('.')]).toEqual([
      'core/unknown-value',
      path,
    ]);
  });

  it('says the same things in both: no word is missing, and none is empty', () => {
    const shapeOf = (value: unknown): unknown => {
      if (typeof value === 'function') return value.length;
      if (Array.isArray(value)) return value.map(shapeOf);
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]));
      }
      return typeof value === 'string' && value.trim() !== '' ? 'words' : value;
    };
    expect(shapeOf(englishWords)).toEqual(shapeOf(frenchWords));
    expect(JSON.stringify(shapeOf(frenchWords))).not.toContain('""');
  });

  it('writes nothing in French typography in an English note, nor the reverse', () => {
    for (const { name } of noteCases) {
      const english = renderNote(noteOf(name, 'en'));
      expect(english).not.toMatch(/[«»\u202f]/);
      const french = renderNote(noteOf(name, 'fr')).replaceAll(/^\|[ :|-]+\|$/gm, '');
      expect(french).not.toMatch(/ [:;!?%€»]|« |\w'\w|[“”]/);
    }
  });

  it('has a name for every key of apportionment', () => {
    const keys = [
      'per-dwelling',
      'living-area',
      'usable-area',
      'corrected-area',
      'thousandths',
      'occupants',
      'tax-value',
      'lift-coefficient',
      'meters',
      'other',
    ];
    expect(Object.keys(frenchWords.names.keys).sort()).toEqual([...keys].sort());
    expect(frenchWords.names.keys).toMatchObject({
      'usable-area': 'à la surface utile',
      'corrected-area': 'à la surface corrigée',
      occupants: 'au nombre d’occupants',
      'tax-value': 'à la valeur locative',
      meters: 'aux compteurs',
      other: 'autre clé',
    });
  });

  it('counts one thing and several', () => {
    const { pieces: fr } = frenchWords;
    const { pieces: en } = englishWords;
    expect([1, 2].map((count) => fr.dwellings(count))).toEqual(['1 logement', '2 logements']);
    expect([1, 2].map((count) => en.dwellings(count))).toEqual(['1 dwelling', '2 dwellings']);
    expect(['1', '1.5', '2'].map((count) => fr.hours(count))).toEqual(['1 heure', '1,5 heure', '2 heures']);
    expect(['1', '1.5', '2'].map((count) => en.hours(count))).toEqual(['1 hour', '1.5 hours', '2 hours']);
    expect([1, 6, 12, 18].map((count) => fr.months(count))).toEqual(['un mois', 'six mois', 'douze mois', '18 mois']);
    expect([1, 6, 18].map((count) => en.months(count))).toEqual(['one month', 'six months', '18 months']);
  });
});

const line = { label: 'L', task: 'green-spaces', priceHt: '100.00' } as const;

function offer(fields: Partial<ContractInput> = {}): ContractInput {
  return {
    label: 'Offer',
    provider: { name: 'Firm', kind: 'other', vatStatus: 'taxed' },
    separatesRecoverable: true,
    lines: [line],
    ...fields,
  };
}

function english(after: Omit<ArrangementInput, 'label'>, before: Omit<ArrangementInput, 'label'> = {}): TenantsNote {
  const comparison = compareArrangements({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: {
      name: 'R',
      regime: 'hlm',
      territory: 'metropole',
      dwellings: [
        { id: '1', building: 'A' },
        { id: '2', building: 'B' },
      ],
    },
    before: { label: 'before', ...before },
    after: { label: 'after', ...after },
  });
  return tenantsNote(comparison, { locale: 'en' });
}

describe('what a note says of the facts', () => {
  it('spells out the key and the perimeter of an expense that does not follow the rest', () => {
    const { questions } = english({ contracts: [offer({ perimeter: { buildings: ['A'] } })] });
    expect(questions[7]?.answers).toEqual([
      'Key: per dwelling; perimeter: the residence “R”, 2 dwellings.',
      'L: key per dwelling; perimeter — building A.',
      'No dwelling is stated to be vacant.',
    ]);
  });

  it('says when a provider has not said whether it charges VAT', () => {
    const { questions } = english({
      contracts: [
        offer({
          provider: { name: 'Firm', kind: 'other', vatStatus: 'unknown', labels: ['regie-de-quartier'] },
          lines: [{ label: 'L', task: 'green-spaces', totalTtc: '50.00' }],
        }),
      ],
    });
    expect(questions[2]).toEqual({
      question: 'What is the price before VAT, the VAT, and the price including VAT?',
      answers: [
        '“Offer”: Firm, firm, régie de quartier (neighbourhood enterprise), which has not said whether it charges VAT.',
        'L: €50.00 incl. VAT a year.',
      ],
      missing: ['L: only the total of the invoice, including VAT, is known.'],
    });
  });

  it('compares two contracts before VAT and including it, or only including it', () => {
    const dearer = { contracts: [offer({ lines: [{ ...line, priceHt: '150.00' }] })] };
    const rest =
      'The computation takes the price including VAT, which is what the landlord pays: that is the one to compare.';
    expect(english(dearer, { contracts: [offer()] }).questions[2]?.answers.at(-1)).toBe(
      `From one contract to the other, the change is +€50.00 before VAT and +€60.00 including VAT a year. ${rest}`,
    );
    const invoiced = { contracts: [offer({ lines: [{ label: 'L', task: 'green-spaces', totalTtc: '100.00' }] })] };
    expect(english(dearer, invoiced).questions[2]?.answers.at(-1)).toBe(
      `From one contract to the other, the change is +€80.00 including VAT a year. ${rest}`,
    );
    expect(english(dearer).questions[2]?.answers).toHaveLength(2);
  });

  it('names other money that pays for a line, and that nothing else does', () => {
    const financed = offer({
      lines: [{ ...line, funding: { source: 'property-tax-relief', label: 'plan for 2026' } }],
    });
    const { questions, table } = english({ contracts: [financed, offer({ label: 'B', otherFunding: 'none' })] });
    expect(questions[8]?.answers).toEqual([
      '“Offer”: funding stated — L — already paid for by the property-tax relief, plan for 2026; what is already paid for in that way must not be paid for a second time through the charges.',
      '“B”: no other funding is stated.',
    ]);
    expect(table.rows.find(({ label }) => label.startsWith('Other funding'))?.cells).toEqual([
      'to be stated',
      'L — already paid for by the property-tax relief, plan for 2026, none',
      '',
    ]);
  });

  it('says that today’s building employee is gone, and who does the work', () => {
    const today = { buildingEmployees: [{ label: 'Post', grossEmployerCost: 100, tasks: ['waste'] }] } as const;
    expect(english({}, today).questions[4]).toMatchObject({
      answers: [
        'Today’s arrangement has no caretaker.',
        'Post (building employee, employé d’immeuble): tasks in the employment contract — waste removal.',
        'Post: no pay item left out is stated.',
        'Post: the post no longer exists in the new arrangement.',
      ],
      missing: ['Post: waste removal — nothing says who takes this task over.'],
    });
    const lodge = { label: 'Lodge', workers: [{ grossEmployerCost: 1, tasks: ['waste'] }] } as const;
    expect(english({ caretakers: [lodge] }, today).questions[4]).toMatchObject({
      answers: { length: 5, 4: 'Post: waste removal — now done, at least in part, by Lodge.' },
      missing: [],
    });
  });

  it('keeps one full stop after words that a caller ended with one', () => {
    const { questions } = english({ contracts: [offer({ priceRevision: 'Each year.' })] });
    expect(questions[10]?.answers[0]).toBe('“Offer”: Each year.');
  });

  it('says the same in English of penalties, of other money, of the texts and of neutral prices', () => {
    const pruning = { label: 'P', task: 'tree-pruning', totalTtc: '12.00', treatment: 'recoverable' } as const;
    const credit = { label: 'C', totalTtc: '2.00', reason: 'penalty', line: 0 } as const;
    const { questions, after } = english({
      otherFunding: 'a grant',
      contracts: [offer({ lines: [pruning], creditNotes: [credit] })],
    });
    expect(questions[8]?.answers).toEqual([
      '“after”: funding stated — a grant; what is already paid for in that way must not be paid for a second time through the charges.',
    ]);
    expect(questions[9]?.answers).toEqual([
      '“Offer”: credit notes for penalties — €2.00, of which €2.00 taken off the charges.',
    ]);
    expect(after.rows[0]?.cells[2]).toBe(
      '100% of the price incl. VAT, not on the list, by the landlord’s choice, in spite of Décret n°\u00a082-955 du 9 novembre 1982, annexe; Cass. 3e civ., 23 mars 2004, n°\u00a002-20.933',
    );
    expect(questions[6]?.answers.slice(2)).toEqual([
      '“Offer”: the rest not changing, the tenants would pay the same as before if its recoverable lines cost €1.66 excl. VAT a year.',
      '“Offer”: the rest not changing, total spending would stay the same if all its lines cost €1.66 excl. VAT a year.',
    ]);
    expect(english({}).questions[9]).toMatchObject({ answers: ['The new arrangement has no contract.'], missing: [] });
  });

  it('says what the account must contain, and that the texts of an earlier day were not read', () => {
    expect(english({}).statement).toHaveLength(6);
    const day = (on: string): TenantsNote =>
      tenantsNote(compareArrangements({ ...caseNamed('exempt').fr, on }), { locale: 'en' });
    expect(day('2014-03-27').statement[0]).toBe(
      'The account is sent to tenants one month before the yearly settlement (régularisation). It states charges by nature (par nature): each kind of charge, with its total.',
    );
    expect(day('2014-03-26').statement).toEqual(['The texts that say so were not read for 26 March 2014.']);
    expect(day('2014-03-26').table.rows.at(-1)).toEqual({
      label: 'Documents open to tenants',
      cells: ['to be stated', 'to be stated', ''],
    });
    expect(day('2014-03-26').questions[1]?.answers).toHaveLength(1);
    const advances = (on: string): readonly string[] | undefined => day(on).questions[10]?.answers;
    const month =
      'For this spending alone, an advance payment of €89.58 a month per dwelling would cover the new charges, to within a few cents.';
    expect(advances('2014-03-27')).toEqual([
      month,
      'The landlord sets the advance payment, by the results of the last settlement and, where it is a legal person, by its budget (Loi n°\u00a089-462 du 6 juillet 1989, art. 23).',
    ]);
    expect(advances('2014-03-26')).toEqual([month]);
  });
});

describe('the plain text', () => {
  const width = (words: string): number => Array.from(words.replaceAll(/\p{M}/gu, '')).length;
  const lines = (note: TenantsNote): readonly string[] => renderNote(note, { format: 'text' }).split('\n');

  it('says in words that a side has no item', () => {
    const text = lines(english({}));
    expect(text.slice(text.indexOf('Today, item by item'), text.indexOf('Today, item by item') + 4)).toEqual([
      'Today, item by item',
      '-------------------',
      '',
      '  No item.',
    ]);
    expect(renderNote(english({}))).toContain('## Today, item by item\n\nNo item.\n');
  });

  it('counts characters, whatever their accents and spaces', () => {
    const note = noteOf('exempt', 'fr');
    const rows = [
      { label: 'e\u0301te\u0301', cells: ['1\u202f234,00'] },
      { label: 'mois', cells: ['9,00'] },
    ];
    const text = lines({ ...note, before: { headings: ['Où', '€'], rows } });
    const at = text.indexOf('Aujourd’hui, poste par poste');
    expect(text.slice(at + 3, at + 7)).toEqual([
      '  Où           €',
      '  ----  --------',
      '  été   1\u202f234,00',
      '  mois      9,00',
    ]);
  });

  it('cuts a word that is longer than a line, and loses none of it', () => {
    const word = 'x'.repeat(250);
    const text = lines({ ...noteOf('exempt', 'fr'), summary: [`a ${word} b`], cautions: [word] });
    expect(text.slice(3, 6)).toEqual(['  a', `  ${'x'.repeat(98)}`, `  ${'x'.repeat(98)}`]);
    expect(text[6]).toBe(`  ${'x'.repeat(54)} b`);
    const at = text.indexOf('À régler ou à confirmer');
    expect(
      text
        .slice(at + 3, at + 7)
        .join('')
        .replaceAll(/[^x]/g, ''),
    ).toBe(word);
  });

  it('keeps its layout whatever callers type', () => {
    const plain = lines(noteOf('exempt', 'en')).filter((one) => /^\S/.test(one));
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.constantFrom(
        '====\n----',
        '\u001b[31mred',
        '\u202eright to left',
        '1. 2. 3.',
        '- a\n- b',
        '\t|\r\n',
        '-'.repeat(99),
      ),
    );
    fc.assert(
      fc.property(words, words, (typed, other) => {
        const note = noteOf('exempt', 'en');
        const text = lines({
          ...note,
          summary: [typed, other],
          table: { ...note.table, rows: [...note.table.rows, { label: typed, cells: [other, typed, other] }] },
          after: { ...note.after, rows: [{ label: other, cells: ['1.00', '2.00', typed] }] },
          cautions: [typed],
          method: other,
        });
        // Titles, their rules and the questions alone stand at the margin.
        expect(text.filter((one) => /^\S/.test(one))).toEqual(plain);
        expect(text.every((one) => width(one) <= 100)).toBe(true);
        expect(text.join('')).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: runs(100) },
    );
  });
});
