import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  chargesMessages,
  compareArrangements,
  explainDwelling,
  renderNote,
  tenantsNote,
  type ApportionmentKey,
  type ArrangementInput,
  type Comparison,
  type ContractInput,
} from '../../src/charges/index.js';
import { renderExplanation } from '../../src/core/index.js';
import { comparisonCases } from '../cases/charges-comparison.js';

function caseNamed(start: string): Comparison {
  const found = comparisonCases.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`no case ${start}`);
  return compareArrangements(found.input);
}

const written = (file: string): string => readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8');

function compare(
  before: Omit<ArrangementInput, 'label'>,
  after: Omit<ArrangementInput, 'label'>,
  vacant = 0,
): Comparison {
  const dwellings = Array.from({ length: 3 }, (_, n) => ({ id: String(n + 1), vacant: n < vacant }));
  return compareArrangements({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings },
    before: { label: 'avant', ...before },
    after: { label: 'après', ...after },
  });
}

const contract = (fields: Partial<ContractInput> = {}): ContractInput => ({
  label: 'Contrat',
  provider: { name: 'Structure', kind: 'EI', vatStatus: 'taxed' },
  separatesRecoverable: true,
  lines: [{ label: 'Ligne', task: 'common-parts-cleaning', priceHt: '100.00' }],
  ...fields,
});

describe('case 21, as people read it', () => {
  it('is a whole note', () => {
    expect(renderNote(tenantsNote(caseNamed('21:')))).toBe(written('note-case-21.txt'));
  });

  it('explains what tenants pay, in French', () => {
    const { change } = caseNamed('21:');
    const text = renderExplanation(change.tenants.explanation, { messages: chargesMessages, locale: 'fr' });
    expect(text).toBe(written('explanation-case-21.txt').trimEnd());
  });

  it('explains the part of a dwelling, in English', () => {
    const { before } = explainDwelling(caseNamed('1:'), '7');
    expect(renderExplanation(before.explanation, { messages: chargesMessages, locale: 'en', depth: 2 })).toBe(
      [
        'Share of dwelling “7” (“gardien”): €1,440.47 = €28,809.27 × 1 ÷ 20, by largest remainder (before rounding: 1,440.4635)',
        '  Recoverable part (“gardien”): €28,809.27',
        '  This dwelling: 1',
        '  Dwellings of the residence: 20',
      ].join('\n'),
    );
  });
});

describe('the note', () => {
  const note = (...args: Parameters<typeof compare>): ReturnType<typeof tenantsNote> => tenantsNote(compare(...args));
  const answers = (position: number, ...args: Parameters<typeof compare>): unknown => {
    const { answers: said, missing } = note(...args).questions[position - 1] ?? {};
    return { said, missing };
  };

  it('asks the twelve questions in their order, whatever the data', () => {
    const questions = note({}, {}).questions.map(({ question }) => question.replaceAll('\u202f', ' '));
    expect(questions).toEqual([
      'Quelles tâches, à quelle fréquence, combien d’heures, depuis quand ?',
      'Peut-on lire le contrat ? Le partage entre récupérable et non récupérable y est-il écrit ?',
      'Quel prix hors taxes, quelle TVA, quel prix TTC ?',
      'Que payait-on avant, à qui, et à quel taux récupérable ?',
      'Le gardien : quelles tâches dans son contrat de travail, quels éléments exclus, qui le remplace ?',
      'Quel effet par logement et par mois, du plus faible au plus fort ?',
      'Qui y gagne ? Le bailleur fait-il une économie ?',
      'Quelle clé, quel périmètre, et qui paie pour les logements vacants ?',
      'Est-ce déjà payé par l’abattement de taxe foncière ou par une subvention ?',
      'Comment la qualité est-elle contrôlée, et les pénalités reviennent-elles aux locataires ?',
      'Comment le prix est-il révisé, et quelle sera la prochaine provision ?',
      'Les encombrants, l’élagage et le lavage des bacs sont-ils facturés aux locataires ?',
    ]);
  });

  it('says what the facts of a contract are, and which are missing', () => {
    const told = contract({
      startsOn: '2026-03-01',
      priceRevision: 'indice écrit au contrat',
      qualityControl: 'une visite par mois',
      penaltiesCreditedToTenants: true,
      otherFunding: 'none',
      lines: [
        {
          label: 'Ligne',
          task: 'common-parts-cleaning',
          priceHt: '100.00',
          hours: 1040,
          frequency: 'cinq fois par semaine',
        },
      ],
    });
    const silent = contract({ label: 'Muet', otherFunding: 'abattement' });
    const both = [{}, { contracts: [told, silent] }] as const;
    expect(answers(1, ...both)).toEqual({
      said: [
        'Tâches confiées\u202f: Ligne, Ligne.',
        'Ligne\u202f: cinq fois par semaine, 1\u202f040 heures par an.',
        '«\u202fContrat\u202f»\u202f: à partir du 1er mars 2026.',
      ],
      missing: [
        'Ligne\u202f: fréquence non indiquée, nombre d’heures non indiqué.',
        '«\u202fMuet\u202f»\u202f: la date de début n’est pas indiquée.',
      ],
    });
    expect(answers(9, ...both)).toEqual({
      said: [
        '«\u202fContrat\u202f»\u202f: aucun autre financement n’est déclaré.',
        '«\u202fMuet\u202f»\u202f: financement déclaré — abattement\u202f; ce qui est déjà payé ainsi ne doit pas l’être une seconde fois par les charges.',
      ],
      missing: [],
    });
    expect(answers(10, ...both)).toEqual({
      said: [
        '«\u202fContrat\u202f»\u202f: une visite par mois.',
        '«\u202fContrat\u202f»\u202f: les pénalités sont déduites des charges.',
      ],
      missing: [
        '«\u202fMuet\u202f»\u202f: le contrôle de la qualité n’est pas décrit.',
        '«\u202fMuet\u202f»\u202f: le sort des pénalités n’est pas indiqué.',
      ],
    });
    expect(answers(11, ...both)).toEqual({
      said: [
        '«\u202fContrat\u202f»\u202f: indice écrit au contrat.',
        'Pour ces seules dépenses, une provision de 6,67\u202f€ par mois et par logement couvrirait les nouvelles charges, à quelques centimes près.',
        'Le bailleur fixe la provision, selon les résultats de la dernière régularisation et, s’il est une personne morale, selon le budget prévisionnel (Loi n°\u00a089-462 du 6 juillet 1989, art. 23).',
      ],
      missing: ['«\u202fMuet\u202f»\u202f: la clause de révision du prix n’est pas indiquée.'],
    });
    const facts = note(...both)
      .table.rows.slice(-6)
      .map(({ label, cells }) => [label, ...cells]);
    expect(facts).toEqual([
      ['Logements vacants', '0', '0', ''],
      ['Autre financement (abattement de taxe foncière, subvention)', 'à préciser', 'aucun, abattement', ''],
      ['Pénalités et avoirs rendus aux locataires', 'sans objet', 'oui\u202f; à préciser pour «\u202fMuet\u202f»', ''],
      ['Date d’effet', '', '1er mars 2026\u202f; à préciser pour «\u202fMuet\u202f»', ''],
      [
        'Prochaine provision',
        '',
        '6,67\u202f€ par mois et par logement pour ces dépenses, à fixer par le bailleur',
        '',
      ],
      [
        'Pièces consultables',
        'six mois à compter de l’envoi du décompte',
        'six mois à compter de l’envoi du décompte',
        '',
      ],
    ]);
  });

  it('says when penalties are not credited, and that no contract answers', () => {
    expect(
      answers(10, {}, { contracts: [contract({ penaltiesCreditedToTenants: false, qualityControl: 'visite' })] }),
    ).toEqual({
      said: [
        '«\u202fContrat\u202f»\u202f: visite.',
        '«\u202fContrat\u202f»\u202f: les pénalités ne sont pas déduites des charges.',
      ],
      missing: [],
    });
    expect(answers(10, {}, {})).toEqual({ said: ['La nouvelle organisation ne comporte aucun contrat.'], missing: [] });
    expect(answers(4, {}, {})).toEqual({
      said: [],
      missing: ['Aucune dépense n’est indiquée pour l’organisation actuelle.'],
    });
    expect(answers(2, {}, { contracts: [contract({ separatesRecoverable: false })] })).toMatchObject({
      said: [
        '«\u202fContrat\u202f»\u202f: le contrat ne distingue pas les dépenses récupérables des autres.',
        'Les pièces justificatives du décompte se consultent auprès du bailleur pendant six mois à compter de son envoi (Loi n°\u00a089-462 du 6 juillet 1989, art. 23\u202f; Loi n°\u00a02014-366 du 24 mars 2014).',
      ],
      missing: ['La copie du contrat n’est pas jointe à cette note.'],
    });
  });

  it('tells prices with tax, without tax, and as invoiced', () => {
    const lines = [{ label: 'Ligne', task: 'green-spaces', priceHt: '100.00' }] as const;
    expect(
      answers(
        3,
        {},
        {
          contracts: [
            contract({ lines }),
            contract({ label: 'B', provider: { name: 'A', kind: 'AI', vatStatus: 'exempt-ai' }, lines }),
            contract({ label: 'C', provider: { name: 'F', kind: 'other', vatStatus: 'franchise' }, lines }),
            contract({ label: 'D', lines: [{ label: 'Facture', task: 'bulky-waste', totalTtc: '50.00' }] }),
          ],
        },
      ),
    ).toEqual({
      said: [
        '«\u202fContrat\u202f»\u202f: Structure, entreprise d’insertion, soumise à la TVA.',
        '«\u202fB\u202f»\u202f: A, association intermédiaire, exonérée de TVA (CGI, art. 261, 7, 1° bis).',
        '«\u202fC\u202f»\u202f: F, entreprise, en franchise de TVA (CGI, art. 293 B).',
        '«\u202fD\u202f»\u202f: Structure, entreprise d’insertion, soumise à la TVA.',
        'Ligne\u202f: 100,00\u202f€ HT, TVA 20\u202f%, 120,00\u202f€ TTC par an.',
        'Ligne\u202f: 100,00\u202f€ HT, sans TVA, 100,00\u202f€ TTC par an.',
        'Ligne\u202f: 100,00\u202f€ HT, sans TVA, 100,00\u202f€ TTC par an.',
        'Facture\u202f: 50,00\u202f€ TTC par an.',
      ],
      missing: ['Facture\u202f: seul le total TTC de la facture est connu.'],
    });
  });

  it('says who was paid before and by which rule', () => {
    const before = {
      caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: 100, tasks: [] }] }],
      supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: 10 }],
      contracts: [
        contract({
          lines: [
            { label: 'Élagage', task: 'tree-pruning', totalTtc: 5 },
            { label: 'Encombrants', task: 'bulky-waste', totalTtc: 6, treatment: 'recoverable' },
            { label: 'Gardé', task: 'green-spaces', totalTtc: 7, treatment: 'not-recoverable' },
          ],
        }),
        contract({ label: 'Forfait', separatesRecoverable: false }),
      ],
    } as const;
    const { said } = answers(4, before, {}) as { said: readonly string[] };
    expect(said.map((sentence) => sentence.split(' — ')[0])).toEqual([
      'Loge (personnel du bailleur)\u202f: 100,00\u202f€, dont 0,00\u202f€ récupérables (0\u202f% de 100,00, aucune des deux tâches dans le contrat de travail',
      'Produits (achats du bailleur)\u202f: 10,00\u202f€, dont 10,00\u202f€ récupérables (100\u202f% du TTC',
      'Élagage (Structure)\u202f: 5,00\u202f€, dont 0,00\u202f€ récupérables (absent de la liste',
      'Encombrants (Structure)\u202f: 6,00\u202f€, dont 6,00\u202f€ récupérables (100\u202f% du TTC, choix du bailleur',
      'Gardé (Structure)\u202f: 7,00\u202f€, dont 0,00\u202f€ récupérables (gardé à sa charge par le bailleur',
      'Ligne (Structure)\u202f: 120,00\u202f€, dont 0,00\u202f€ récupérables (contrat qui ne sépare pas, rien n’est récupéré',
    ]);
    expect(answers(5, before, before)).toMatchObject({
      said: [
        'Loge\u202f: tâches du contrat de travail — aucune des deux.',
        'Loge\u202f: aucun élément de rémunération exclu n’est déclaré.',
        'Loge\u202f: le poste est maintenu.',
      ],
    });
    expect(answers(5, {}, before)).toEqual({
      said: ['L’organisation actuelle ne comporte pas de gardien.'],
      missing: [],
    });
  });

  it('says which task leaves or enters the contract of a caretaker who stays', () => {
    const lodge = (...tasks: readonly ('common-parts' | 'waste')[]) =>
      ({ caretakers: [{ label: 'Loge', workers: [{ grossEmployerCost: 1, tasks }] }] }) as const;
    const fate = (before: ReturnType<typeof lodge>, after: ReturnType<typeof lodge>): unknown =>
      (answers(5, before, after) as { said: readonly string[] }).said[2];
    expect(fate(lodge('common-parts', 'waste'), lodge('waste'))).toBe(
      'Loge\u202f: le poste est maintenu\u202f; entretien des parties communes sort de son contrat de travail.',
    );
    expect(fate(lodge(), lodge('waste'))).toBe(
      'Loge\u202f: le poste est maintenu\u202f; élimination des rejets entre dans son contrat de travail.',
    );
    expect(answers(5, lodge('waste'), lodge('waste'))).toMatchObject({ missing: [] });
    expect(answers(5, lodge('waste'), {})).toMatchObject({
      missing: [
        'Loge\u202f: élimination des rejets — rien n’indique qui reprend cette tâche.',
        'Rien n’indique qui assure les autres services que le gardien rendait (présence, accueil, surveillance).',
      ],
    });
  });

  it('spells out what is and is not charged', () => {
    const lines = [
      { label: 'E', task: 'bulky-waste', totalTtc: 6, treatment: 'recoverable' },
      { label: 'P', task: 'tree-pruning', totalTtc: 6 },
    ] as const;
    const { said } = answers(12, {}, { contracts: [contract({ lines })] }) as { said: readonly string[] };
    expect(said.map((sentence) => sentence.split('\u202f: ')[1])).toEqual([
      'facturé aux locataires, sur décision du bailleur.',
      'non facturé aux locataires, reste au bailleur.',
      'aucune ligne dans la nouvelle organisation.',
    ]);
  });

  it('shows a spread when dwellings differ, and none when all are vacant', () => {
    const supplies = [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.00' }] as const;
    const rows = (vacant: number): readonly string[] =>
      note({}, { supplies }, vacant).table.rows.flatMap(({ label, cells }) =>
        label.startsWith('Par logement') ? [cells.join(' | ')] : [],
      );
    expect(rows(0)).toEqual([
      '0,00 | 33,33 | +33,33',
      '0,00 | 33,33 | +33,33',
      '0,00 | 33,34 | +33,34',
      '0,00 | 2,78 | +2,78',
    ]);
    expect(rows(1)).toEqual(['0,00 | 33,33 | +33,33', '0,00 | 2,78 | +2,78']);
    expect(rows(3)).toEqual(['— | — | —', '— | — | —']);
    expect(answers(6, {}, { supplies }, 3)).toEqual({ said: [], missing: ['Tous les logements sont vacants.'] });
    expect(answers(6, {}, { supplies })).toEqual({
      said: [
        'Par mois\u202f: +2,78\u202f€ pour chaque logement occupé.',
        'Par an\u202f: de +33,33\u202f€ (logement 2) à +33,34\u202f€ (logement 1), médiane +33,33\u202f€.',
      ],
      missing: [],
    });
    expect(note({}, { supplies }, 3).summary).toHaveLength(2);
    expect(note({}, { supplies }, 1).table.rows.map(({ label }) => label)).toContain(
      'dont part des logements vacants, gardée par le bailleur',
    );
    expect(note({}, { supplies }).table.rows.map(({ label }) => label)).not.toContain(
      'dont part des logements vacants, gardée par le bailleur',
    );
  });

  it('says plainly who gains, and at which price nobody loses', () => {
    const today = {
      contracts: [contract({ lines: [{ label: 'L', task: 'green-spaces', totalTtc: '100.00' }] })],
    } as const;
    const offer = contract({ label: 'Offre', lines: [{ label: 'L', task: 'green-spaces', totalTtc: '130.00' }] });
    const pruning = contract({ label: 'Élagage', lines: [{ label: 'É', task: 'tree-pruning', totalTtc: '1.00' }] });
    expect(answers(7, today, { contracts: [offer, pruning] })).toEqual({
      said: [
        'Locataires\u202f: +30,00\u202f€\u202f; bailleur\u202f: +1,00\u202f€\u202f; dépense totale\u202f: +31,00\u202f€ par an.',
        'Les locataires en place paient 100,00\u202f€ sur 100,00\u202f€ dépensés aujourd’hui\u202f; ils paieraient 130,00\u202f€ sur 131,00\u202f€.',
        '«\u202fOffre\u202f»\u202f: le reste ne changeant pas, les locataires paieraient la même somme qu’avant si ses lignes récupérables coûtaient 83,33\u202f€ HT par an.',
        '«\u202fOffre\u202f»\u202f: le reste ne changeant pas, la dépense totale resterait la même si toutes ses lignes coûtaient 82,50\u202f€ HT par an.',
        '«\u202fÉlagage\u202f»\u202f: son prix ne change rien pour les locataires.',
        '«\u202fÉlagage\u202f»\u202f: à aucun prix la dépense totale ne resterait la même, le reste coûtant déjà plus.',
      ],
      missing: [],
    });
    const { said } = answers(7, today, { contracts: [offer, { ...offer, label: 'Autre' }] }) as {
      said: readonly string[];
    };
    expect(said.slice(2, 4)).toEqual([
      '«\u202fOffre\u202f»\u202f: à aucun prix les locataires ne paieraient aussi peu qu’avant, le reste coûtant déjà plus.',
      '«\u202fOffre\u202f»\u202f: à aucun prix la dépense totale ne resterait la même, le reste coûtant déjà plus.',
    ]);
  });

  it('says that the neutral price keeps what is recoverable, when some of it is for vacant dwellings', () => {
    const of = (totalTtc: string): Omit<ArrangementInput, 'label'> => ({
      contracts: [contract({ label: 'Offre', lines: [{ label: 'L', task: 'green-spaces', totalTtc }] })],
    });
    const { said } = answers(7, of('100.00'), of('130.00'), 1) as { said: readonly string[] };
    expect(said[2]).toBe(
      '«\u202fOffre\u202f»\u202f: le reste ne changeant pas, la part récupérable, logements vacants compris, resterait la même si ses lignes récupérables coûtaient 83,33\u202f€ HT par an.',
    );
  });

  it('names the rule below the share of vacant dwellings, which is a part of what is recoverable', () => {
    const supplies = [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.00' }] as const;
    expect(
      note({}, { supplies }, 1)
        .table.rows.slice(1, 5)
        .map(({ label }) => label),
    ).toEqual([
      'Part récupérable',
      'dont part des logements vacants, gardée par le bailleur',
      'Taux et texte',
      'À la charge des locataires en place',
    ]);
  });

  it('names the keys in use, and counts the dwellings that pay', () => {
    const dwellings = [1, 2, 3].map((id) => ({ id: String(id), livingArea: 40, vacant: id === 3 }));
    const keyed = (...keys: readonly (ApportionmentKey | undefined)[]): ReturnType<typeof tenantsNote> =>
      tenantsNote(
        compareArrangements({
          on: '2026-01-01',
          key: 'per-dwelling',
          residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings },
          before: { label: 'avant' },
          after: {
            label: 'après',
            supplies: keys.map((key, position) => ({
              label: `P${String(position)}`,
              task: 'cleaning-supplies',
              totalTtc: '120.00',
              ...(key === undefined ? {} : { key }),
            })),
          },
        }),
      );
    const said = (one: ReturnType<typeof tenantsNote>): unknown => [
      one.table.rows.find(({ label }) => label.startsWith('Par logement et par an'))?.label.replaceAll('\u202f', ' '),
      ...(one.questions[7]?.answers ?? []).slice(0, -1).map((answer) => answer.replaceAll('\u202f', ' ')),
    ];
    expect(said(keyed('living-area', 'living-area'))).toEqual([
      'Par logement et par an (2 logements occupés, clé : à la surface habitable)',
      'Clé : à la surface habitable ; périmètre : la résidence « R », 3 logements.',
    ]);
    expect(said(keyed('living-area', undefined))).toEqual([
      'Par logement et par an (2 logements occupés, clés : à la surface habitable, au logement)',
      'Clé : au logement ; périmètre : la résidence « R », 3 logements.',
      'P0 : clé à la surface habitable ; périmètre — toute la résidence.',
    ]);
    expect(said(keyed())).toEqual([
      'Par logement et par an (2 logements occupés, clé : au logement)',
      'Clé : au logement ; périmètre : la résidence « R », 3 logements.',
    ]);
  });

  it('compares the prices of contracts only when nothing but contracts changes', () => {
    const lawn = (priceHt: string): ContractInput =>
      contract({ lines: [{ label: 'Pelouse', task: 'green-spaces', priceHt }] });
    const products = (totalTtc: string) => [{ label: 'Produits', task: 'cleaning-supplies', totalTtc }] as const;
    const lodge = { label: 'Loge', workers: [{ grossEmployerCost: '900.00', tasks: ['waste'] }] } as const;
    const compared = (...args: Parameters<typeof compare>): boolean =>
      (answers(3, ...args) as { said: readonly string[] }).said.some((one) => one.startsWith('D’un contrat à l’autre'));
    const today = { contracts: [lawn('100.00')] };
    const tomorrow = { contracts: [lawn('150.00')] };
    expect(compared(today, tomorrow)).toBe(true);
    expect(compared({ ...today, caretakers: [lodge] }, tomorrow)).toBe(false);
    expect(compared({ ...today, caretakers: [lodge] }, { ...tomorrow, caretakers: [lodge] })).toBe(true);
    expect(compared({ ...today, supplies: products('10.00') }, { ...tomorrow, supplies: products('11.00') })).toBe(
      false,
    );
    expect(compared({ ...today, supplies: products('10.00') }, { ...tomorrow, supplies: products('10') })).toBe(true);
  });

  it('answers from the credit notes what becomes of penalties', () => {
    const credit = { label: 'Avoir', totalTtc: '30.00', reason: 'penalty' } as const;
    const row = (...contracts: readonly ContractInput[]): string | undefined =>
      note({}, { contracts }).table.rows.find(({ label }) => label.startsWith('Pénalités'))?.cells[1];
    const unsaid = contract({ qualityControl: 'visite', creditNotes: [credit] });
    expect(row(unsaid)).toBe('30,00\u202f€');
    expect(answers(10, {}, { contracts: [unsaid] })).toEqual({
      said: [
        '«\u202fContrat\u202f»\u202f: visite.',
        '«\u202fContrat\u202f»\u202f: avoirs de pénalités — 30,00\u202f€, dont 30,00\u202f€ déduits des charges.',
      ],
      missing: [],
    });
    const kept = { ...unsaid, penaltiesCreditedToTenants: false };
    expect(row(kept)).toBe('non, 0,00\u202f€');
    expect(answers(10, {}, { contracts: [kept] })).toMatchObject({
      said: {
        1: '«\u202fContrat\u202f»\u202f: les pénalités ne sont pas déduites des charges, avoirs de pénalités — 30,00\u202f€, dont 0,00\u202f€ déduits des charges.',
      },
    });
    // A correction of an invoice is given back too; it says nothing of penalties.
    const corrected = contract({ qualityControl: 'visite', creditNotes: [{ ...credit, reason: 'correction' }] });
    expect(row(corrected)).toBe('30,00\u202f€');
    expect(answers(10, {}, { contracts: [corrected] })).toMatchObject({
      missing: ['«\u202fContrat\u202f»\u202f: le sort des pénalités n’est pas indiqué.'],
    });
    expect(row(corrected, contract({ label: 'Muet' }))).toBe('30,00\u202f€\u202f; à préciser pour «\u202fMuet\u202f»');
  });

  it('says that the texts are against a line that the landlord charges off the list', () => {
    const lines = [
      { label: 'Élagage', task: 'tree-pruning', totalTtc: '5.00', treatment: 'recoverable' },
      { label: 'Halls', task: 'common-parts-cleaning', totalTtc: '6.00', treatment: 'recoverable' },
    ] as const;
    const supplies = [{ label: 'Scie', task: 'tree-pruning', totalTtc: '7.00', treatment: 'recoverable' }] as const;
    const rules = note({}, { contracts: [contract({ lines })], supplies }).after.rows.map(({ cells }) => cells[2]);
    const against =
      '100\u202f% du TTC, hors liste, choix du bailleur, malgré Décret n°\u00a082-955 du 9 novembre 1982, annexe\u202f; Cass. 3e civ., 23 mars 2004, n°\u00a002-20.933';
    expect(rules).toEqual([
      against,
      against,
      '100\u202f% du TTC, choix du bailleur — Décret n°\u00a082-955 du 9 novembre 1982, annexe, IV.3',
    ]);
  });

  it('says what other money pays for staff, supplies or the whole', () => {
    const supplies = [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '10.00' }] as const;
    const row = (...args: Parameters<typeof compare>): readonly string[] | undefined =>
      note(...args).table.rows.find(({ label }) => label.startsWith('Autre financement'))?.cells;
    expect(row({ otherFunding: 'none' }, { otherFunding: 'subvention de la ville', supplies })).toEqual([
      'aucun',
      'subvention de la ville',
      '',
    ]);
    expect(answers(9, {}, { otherFunding: 'subvention de la ville.', supplies })).toEqual({
      said: [
        '«\u202faprès\u202f»\u202f: financement déclaré — subvention de la ville\u202f; ce qui est déjà payé ainsi ne doit pas l’être une seconde fois par les charges.',
      ],
      missing: [],
    });
    expect(answers(9, {}, { otherFunding: 'none', contracts: [contract()] })).toEqual({
      said: ['«\u202faprès\u202f»\u202f: aucun autre financement n’est déclaré.'],
      missing: [],
    });
    expect(answers(9, {}, {})).toEqual({
      said: [],
      missing: ['«\u202faprès\u202f»\u202f: rien n’est dit d’un abattement de taxe foncière ou d’une subvention.'],
    });
    const beside = { supplies, contracts: [contract({ otherFunding: 'none' })] };
    expect(answers(9, {}, beside)).toEqual({
      said: ['«\u202fContrat\u202f»\u202f: aucun autre financement n’est déclaré.'],
      missing: [
        'Le personnel et les achats du bailleur\u202f: rien n’est dit d’un abattement de taxe foncière ou d’une subvention.',
      ],
    });
    expect(row({}, beside)?.[1]).toBe('aucun\u202f; à préciser pour le personnel et les achats du bailleur');
  });

  it('leaves the next advance open when nobody pays', () => {
    expect(answers(11, {}, {}, 3)).toEqual({
      said: ['La nouvelle organisation ne comporte aucun contrat.'],
      missing: ['Cette note ne fixe pas la prochaine provision.'],
    });
    const provision = note({}, {}, 3).table.rows.find(({ label }) => label === 'Prochaine provision');
    expect(provision?.cells).toEqual(['', 'à préciser', '']);
  });

  it('sums up rises, falls and what does not change', () => {
    const cost = (priceTtc: string): Omit<ArrangementInput, 'label'> => ({
      contracts: [contract({ lines: [{ label: 'L', task: 'green-spaces', totalTtc: priceTtc }] })],
    });
    const said = (before: string, after: string): string | undefined => note(cost(before), cost(after)).summary[1];
    expect(said('90.00', '120.00')).toBe(
      'Sur un an, la dépense totale augmente de 30,00\u202f€\u202f; les locataires en place paient 30,00\u202f€ de plus\u202f; ce qui reste au bailleur ne change pas.',
    );
    expect(said('120.00', '90.00')).toBe(
      'Sur un an, la dépense totale baisse de 30,00\u202f€\u202f; les locataires en place paient 30,00\u202f€ de moins\u202f; ce qui reste au bailleur ne change pas.',
    );
    expect(said('90.00', '90.00')).toBe(
      'Sur un an, la dépense totale ne change pas\u202f; les locataires en place paient la même somme\u202f; ce qui reste au bailleur ne change pas.',
    );
  });

  it('lets nothing that a caller typed become Markdown', () => {
    const hostile = '# titre [x](javascript:alert(1)) | <b> # *a*';
    const text = renderNote(
      tenantsNote(
        compare(
          { caretakers: [{ label: hostile, workers: [{ grossEmployerCost: 1, tasks: [] }] }] },
          {
            contracts: [
              contract({
                label: hostile,
                provider: { name: hostile, kind: 'other', vatStatus: 'franchise' },
                priceRevision: hostile,
              }),
            ],
          },
        ),
      ),
    );
    expect(text).not.toMatch(/(?<!\\)\[x|(?<!\\)<b>|^# titre|(?<!\\)\*a/m);
    const cells = text
      .split('\n')
      .filter((one) => one.startsWith('|'))
      .map((one) => one.split(/(?<!\\)\|/).length);
    expect(new Set(cells)).toEqual(new Set([6]));
  });

  it('is French in its typography throughout', () => {
    const text = renderNote(tenantsNote(caseNamed('23 the wrong way')));
    expect(text.replaceAll(/^\|[ :|-]+\|$/gm, '')).not.toMatch(/ [:;!?%€»]|« |\w'\w/);
  });
});
