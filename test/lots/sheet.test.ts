/**
 * The sheet that a buyer reads: its words, what it says once, what it refuses.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  formatPath,
  isPalierError,
  procurementRoutes,
  renderRoutesSheet,
  renderRoutesTable,
  ROUTES,
  routesSheet,
  type OperationInput,
  type ProcurementRoutes,
  type RoutesSheet,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

/** With plain spaces, for texts and figures are written with narrow ones. */
const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

const carried: OperationInput = {
  title: 'Panne d’ascenseur',
  buyer: { class: 'esh' },
  days: { consultationOn: '2026-03-09' },
  category: 'services',
  onePiece: { distinctServices: false },
  lots: [
    {
      number: '1',
      title: 'Courses portées',
      category: 'services',
      value: { periods: [{ kind: 'firm', amount: '6480', months: 2 }] },
    },
  ],
};

const yearly = (amount: string): OperationInput['lots'][number]['value'] => ({
  periods: [
    { kind: 'firm', amount, months: 12 },
    { kind: 'renewal', amount, months: 12, times: 2 },
  ],
});
const cleaningLots = (
  [
    ['1', 'Nord', '50000'],
    ['2', 'Sud', '20000'],
    ['3', 'Est', '13333.33'],
  ] as const
).map(
  ([number, title, amount]) =>
    ({ number, title, category: 'services', cpv: '90911200-8', value: yearly(amount) }) as const,
);
const cleaning: OperationInput = {
  title: 'Nettoyage',
  buyer: { class: 'esh' },
  days: { noticeSentOn: '2026-09-15' },
  category: 'services',
  lots: cleaningLots,
};

const sheetOf = (input: OperationInput, locale: 'fr' | 'en' = 'fr'): RoutesSheet =>
  routesSheet(procurementRoutes(input), { locale, lots: input.lots });

const part = (markdown: string, title: string): string => {
  const [, after = ''] = markdown.split(`\n## ${title}\n`);
  return after.split(/^## /m)[0] ?? '';
};

describe('the sheet of a direct award, in English', () => {
  const routes = procurementRoutes(carried);
  const sheet = routesSheet(routes, { locale: 'en', buyer: 'ESH Example', siae: ['Régie', 'AI'] });
  const text = renderRoutesSheet(sheet);

  it('begins with who, when, how much, how', () => {
    expect(plain(text).split('\n').slice(0, 14)).toEqual([
      '# Purchase sheet: Panne d’ascenseur',
      '',
      '- Buyer: ESH Example.',
      '- Decisive day: 9 March 2026, the consultation is engaged.',
      '- Object: services.',
      '- Estimated value of the need: €6,480.00 excl. VAT, not in lots.',
      '- Lightest procedure at this value: direct award, without publicity or competition.',
      '- Structures to ask: Régie; AI.',
      '',
      '## Value of the need',
      '',
      '- Estimated value of the need: €6,480.00 excl. VAT \\[CCP, art. R2121-1\\]',
      '  - Lot 1, over 2 months: €6,480.00 excl. VAT',
      '',
    ]);
  });

  it('has every route in its table, with a whole first sentence', () => {
    expect(sheet.headings).toEqual(['Route', 'Answer', 'First reason', 'Articles']);
    expect(sheet.table.map(({ route }) => route)).toEqual(ROUTES.map(({ route }) => route));
    expect(sheet.table[0]?.cells).toEqual([
      'Direct award below the dispense threshold',
      'open',
      'The need, €6,480.00 excl. VAT, is below €40,000.00 excl. VAT: the contract may be awarded without publicity or competition, directly to a SIAE.',
      'CCP, art. R2122-8',
    ]);
    expect(sheet.table[6]?.cells.slice(0, 3)).toEqual([
      'Reservation for insertion structures',
      'open (adapted procedure)',
      'The contract or the lot may be reserved so.',
    ]);
    for (const { cells } of sheet.table) expect(cells[2], cells[0]).toMatch(/\.$/);
  });

  it('gives the written reasons, and what only the buyer can write', () => {
    expect(sheet.reasons.map(({ title }) => title)).toEqual([
      'Choice of the procedure',
      'Allotment',
      'Reservation',
      'Social condition',
    ]);
    expect(sheet.reasons[0]).toEqual({
      title: 'Choice of the procedure',
      texts: [
        'The need, €6,480.00 excl. VAT, is below €40,000.00 excl. VAT: the contract may be awarded without publicity or competition, directly to a SIAE. [CCP, art. R2122-8]',
      ],
      toWrite:
        'the procedure chosen; if it asks for more than the lightest one, why; if it is a direct award, the tender chosen and what makes it relevant.',
    });
    expect(sheet.reasons[1]?.toWrite).toBe('');
    expect(part(text, 'Statement of reasons, for the procedure file')).toContain(
      '_To be completed:_ the lots reserved, for which structures, and what is known of the supply.',
    );
  });

  it('says what a direct award and an adapted procedure ask for, not what nobody asked about', () => {
    expect(sheet.duties.map(({ title, procedures }) => [title, procedures])).toEqual([
      ['Whichever route is taken', ['dispensed', 'adapted']],
      ['By direct award', ['dispensed']],
      ['By adapted procedure', ['adapted']],
    ]);
    expect(sheet.duties[1]?.notDue).toBe(
      'Without effect here: Publicity; Time limits; Electronic exchanges; Award criteria.',
    );
    expect(part(text, 'What these routes require')).toContain(
      '- The formalised procedure remains possible without being compulsory: its duties are not detailed here.',
    );
  });
});

describe('the sheet of a need in lots, in French', () => {
  const sheet = sheetOf(cleaning);
  const text = renderRoutesSheet(sheet);

  it('names the lots where it values them', () => {
    expect(plain(part(text, 'Valeur du besoin')).trim().split('\n').slice(0, 4)).toEqual([
      '- Valeur estimée du besoin : 249 999,99 € HT = 150 000,00 € HT + 60 000,00 € HT + 39 999,99 € HT \\[CCP, art. R2121-1\\]',
      '  - Lot 1 (Nord), sur 36 mois : 150 000,00 € HT = 50 000,00 € HT + 100 000,00 € HT',
      '    - Période ferme (12 mois) : 50 000,00 € HT',
      '    - Reconductions : 100 000,00 € HT = 50 000,00 € HT × 2',
    ]);
  });

  it('answers lot by lot where lots differ', () => {
    expect(plain(sheet.table[1]?.cells[1] ?? '')).toBe('ouverte : lot 3 ; fermée : lots 1 et 2');
    expect(plain(sheet.table[5]?.cells[1] ?? '')).toBe('ouverte');
    expect(plain(sheet.table[15]?.cells[1] ?? '')).toBe('sous condition (procédure formalisée)');
    expect(sheet.summary.map(plain)).toEqual([
      'Jour décisif : 15 septembre 2026, envoi de l’avis à la publication.',
      'Objet : services.',
      'Valeur estimée du besoin : 249 999,99 € HT, en 3 lots.',
      'Procédure la plus légère pour l’ensemble : procédure formalisée.',
    ]);
  });

  it('says once what several routes say', () => {
    const [reserved] = sheet.routes.filter(({ routes }) => routes.includes('reserved-insertion'));
    expect(reserved?.routes).toEqual(['reserved-insertion', 'reserved-disability', 'reserved-both', 'reserved-prison']);
    const own = reserved?.more.filter((one) => one.includes('travailleurs visés')).map(plain);
    expect(own).toEqual([
      'La structure doit employer au moins 50 % de travailleurs visés par la réservation : demandez-en la preuve. [CCP, art. R2113-7]',
    ]);
  });

  it('says each duty once, and up to which day the texts were read once', () => {
    const duties = part(text, 'Ce que ces voies demandent')
      .split('\n')
      .filter((line) => line.startsWith('- **'));
    expect(duties.length).toBeGreaterThan(10);
    expect(new Set(duties).size).toBe(duties.length);
    expect(plain(text).split('Les textes ont été lus jusqu’au 1er août 2026').length).toBe(2);
    expect(sheet.duties.map(({ title }) => title)).toEqual([
      'Quelle que soit la voie',
      'En procédure adaptée ou en procédure formalisée',
      'De gré à gré',
      'En procédure adaptée',
      'En procédure formalisée',
    ]);
    expect(sheet.dutyNotes).toEqual([]);
  });

  it('sends back to the reasons for the social condition', () => {
    const social = sheet.duties.flatMap(({ duties }) => duties.filter(({ duty }) => duty === 'social-condition'));
    expect(social.map(({ due, texts }) => [due, texts])).toEqual([['yes', ['Voir l’exposé des motifs.']]]);
    const [reason] = sheet.reasons.filter(({ title }) => title === 'Condition sociale');
    expect(plain(reason?.texts[0] ?? '')).toMatch(
      /^Le besoin, 249 999,99 € HT, atteint le seuil européen de 216 000,00 € HT : le marché prévoit une condition/,
    );
    expect(plain(reason?.texts[1] ?? '')).toMatch(/^À confirmer : Le texte ne dit rien des lots\./);
    expect(reason?.toWrite).toBe('la clause prévue et son volume, ou la dérogation choisie et ses motifs.');
  });

  it('says what closes the others and what would open them', () => {
    const closed = plain(part(text, 'Les voies fermées, et ce qui les ouvrirait'));
    expect(closed).toContain(
      '- **Gré à gré pour un achat innovant** : Pour l’ouvrir : Ouverte si l’objet est réellement nouveau ou sensiblement amélioré, et sous les seuils de cette voie. \\[CCP, art. R2122-9-1\\]',
    );
    expect(closed).toContain('  - Le découper pour passer sous le seuil est interdit.');
    expect(sheet.closed.every(({ status, why }) => status === 'closed' && why.length > 0)).toBe(true);
  });

  it('puts together what is to be confirmed', () => {
    const confirm = sheet.confirm.map(plain);
    expect(confirm.some((one) => one.startsWith('Définition du besoin : Le texte demande aussi de n’acheter'))).toBe(
      true,
    );
    expect(confirm.at(-1)).toBe('Voies à confirmer, détaillées plus haut : Marché de services d’insertion.');
  });

  it('says which lots are reserved, and that a reservation stated is not allowed', () => {
    const [first, second, third] = cleaningLots;
    if (first === undefined || second === undefined || third === undefined) return;
    const lots = [
      { ...first, reservation: 'insertion' },
      { ...second, reservation: 'social-economy' },
      { ...third, reservation: 'insertion' },
    ] as const;
    const [reason] = sheetOf({ ...cleaning, lots }).reasons.filter(({ title }) => title === 'Réservation');
    const texts = reason?.texts.map(plain) ?? [];
    expect(texts.slice(0, 3)).toEqual([
      'Lots 1 (Nord) et 3 (Est) : réservation aux structures d’insertion.',
      'Lot 2 (Sud) : réservation à l’économie sociale et solidaire.',
      'La règle permet de réserver : aux structures d’insertion ; au secteur du handicap ; aux structures d’insertion et au secteur du handicap ; au travail en prison.',
    ]);
    expect(texts[3]).toMatch(/^Le service 90911200 \(code CPV\) n’est pas sur la liste/);
    expect(sheet.reasons.find(({ title }) => title === 'Réservation')?.texts[0]).toBe(
      'Aucun lot n’est donné pour réservé.',
    );
  });

  it('is the same for an answer read back from JSON', () => {
    const routes = procurementRoutes(cleaning);
    const again = JSON.parse(JSON.stringify(routes)) as ProcurementRoutes;
    expect(routesSheet(again, { lots: cleaningLots })).toEqual(sheet);
    expect(JSON.parse(JSON.stringify(sheet))).toEqual(sheet);
    expect(renderRoutesTable(again, 'fr')).toBe(renderRoutesTable(routes, 'fr'));
  });
});

describe('a need outside the code', () => {
  it('has one route and its reason, and no duty of the code', () => {
    const sheet = sheetOf({ ...carried, outsideTheCode: 'developer' }, 'en');
    expect(sheet.routes.map(({ routes }) => routes)).toEqual([['private-contract']]);
    expect(sheet.reasons[0]?.texts[0]).toMatch(/^Contract stated outside the code: an insertion clause is a matter of/);
    expect(sheet.duties).toEqual([]);
    expect(renderRoutesSheet(sheet)).not.toContain('What these routes require');
  });
});

describe('the compact table', () => {
  it('has a column for lots only where they differ', () => {
    const lines = plain(renderRoutesTable(procurementRoutes(cleaning), 'fr')).split('\n');
    expect(lines.slice(0, 5)).toEqual([
      'Voie                                        Réponse         Pour   Passation',
      '------------------------------------------  --------------  -----  --------------------',
      'Gré à gré sous le seuil de dispense         fermée',
      'Gré à gré pour de petits lots (20 %)        sous condition  lot 3  gré à gré',
      'Gré à gré pour un achat innovant            fermée',
    ]);
    expect(lines).toHaveLength(ROUTES.length + 2);
    const [head, , first] = renderRoutesTable(procurementRoutes(carried), 'en').split('\n');
    expect(head).toBe('Route                                      Answer           Passed by');
    expect(first).toBe('Direct award below the dispense threshold  open             direct award');
  });
});

describe('any need', () => {
  const anyNeed = fc.record({
    class: fc.constantFrom('oph', 'esh', 'hlm-cooperative', 'sem', 'local-authority' as const),
    on: fc.constantFrom(
      '2016-04-01',
      '2019-12-31',
      '2021-06-01',
      '2026-03-31',
      '2026-08-21',
      '2026-08-22',
      '2027-12-31',
    ),
    category: fc.constantFrom('supplies', 'services', 'works', 'social-services' as const),
    amounts: fc.array(fc.constantFrom('9000', '39999.99', '79000', '216000', '5404000'), {
      minLength: 1,
      maxLength: 4,
    }),
    locale: fc.constantFrom('fr', 'en' as const),
  });

  it('has a sheet whose every text is found, in the typography of its language', () => {
    fc.assert(
      fc.property(anyNeed, ({ class: buyer, on, category, amounts, locale }) => {
        const input = {
          title: 'x',
          buyer: { class: buyer },
          days: { noticeSentOn: on },
          category,
          lots: amounts.map((amount, at) => ({
            number: String(at + 1),
            title: 'x',
            category,
            value: { periods: [{ kind: 'firm', amount, months: 12 }] },
          })),
        } as OperationInput;
        const text = renderRoutesSheet(sheetOf(input, locale));
        expect(text).not.toMatch(/undefined|\{\w+\}|\[object/);
        expect(text.endsWith('\n')).toBe(true);
        if (locale === 'fr') expect(text.replace(/^\| :---.*$/m, '')).not.toMatch(/ [;:!?%»]|« /);
        else expect(text).not.toContain('\u202F:');
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('what a caller typed', () => {
  it('stays words', () => {
    const input = { ...carried, title: '<b>x</b> | [y](z)' };
    const text = renderRoutesSheet(routesSheet(procurementRoutes(input), { buyer: '# a | b', siae: ['*c*'] }));
    expect(text).toContain('\\<b\\>x\\</b\\> \\| \\[y\\](z)');
    expect(plain(text)).toContain('- Acheteur : \\# a \\| b.');
    expect(plain(text)).toContain('- Structures à interroger : \\*c\\*.');
  });
});

describe('bad input', () => {
  const routes = procurementRoutes(carried);
  const sheet = routesSheet(routes);
  const refused = (call: () => unknown): string => {
    const result = attempt(call);
    return result.ok ? 'accepted' : `${result.error.code} ${formatPath(result.error.path)}`;
  };

  it.each([
    [() => routesSheet(null as never), 'core/wrong-type routes'],
    [() => routesSheet({ ...routes, lightest: 'light' as never }), 'core/unknown-value routes.lightest'],
    [() => routesSheet({ ...routes, routes: [] }), 'core/empty-list routes.routes'],
    [() => routesSheet(routes, { locale: 'de' as never }), 'core/unknown-value options.locale'],
    [() => routesSheet(routes, { buyer: 'a\nb' }), 'core/invalid-value options.buyer'],
    [() => routesSheet(routes, { language: 'fr' } as never), 'core/unknown-key options.language'],
    [
      () => routesSheet(routes, { lots: [{ number: '1', title: 'x', reservation: 'x' as never }] }),
      'core/unknown-value options.lots[0].reservation',
    ],
    [() => renderRoutesSheet({ ...sheet, locale: 'de' as never }), 'core/unknown-value sheet.locale'],
    [() => renderRoutesSheet({ ...sheet, extra: 1 } as never), 'core/unknown-key sheet.extra'],
    [() => renderRoutesTable(routes, 'de' as never), 'core/unknown-value options.locale'],
  ])('is refused (%#)', (call, expected) => {
    expect(refused(call)).toBe(expected);
  });

  it('also a finding that no text is known for', () => {
    const [first] = routes.routes;
    if (first === undefined) return;
    const findings = first.findings.map((one) => ({ ...one, code: 'lots/x' }));
    const strange = { ...routes, routes: [{ ...first, findings }, ...routes.routes.slice(1)] };
    const result = attempt(() => routesSheet(strange));
    expect(!result.ok && isPalierError(result.error) && result.error.code).toBe('core/unknown-message');
  });
});
