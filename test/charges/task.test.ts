import { describe, expect, test } from 'vitest';
import * as z from 'zod';

import {
  addDays,
  attempt,
  civilDate,
  isPalierError,
  renderFinding,
  type CivilDate,
  type Finding,
} from '../../src/core/index.js';
import { chargesMessages } from '../../src/charges/messages.js';
import {
  minorRepair,
  recoverabilityOf,
  safeMinorRepair,
  safeRecoverabilityOf,
  type Recoverability,
} from '../../src/charges/list/recoverability.js';
import { taskOn, taskSchema, type OwnTaskInput, type TaskInput } from '../../src/charges/list/task.js';
import {
  chargesRegimes,
  entrustedTasks,
  listCodes,
  requireRow,
  rowOn,
  type ChargesRegimeId,
  type ListCode,
  type TaskId,
} from '../../src/law/index.js';
import { RECOVERABLE_LIST } from '../law/expected-values.js';

const d = (text: string): CivilDate => civilDate(text);
const wrong = (value: unknown): never => value as never;
const NOW = '2026-03-01';

function ask(task: TaskInput, on = NOW, regime: ChargesRegimeId = 'hlm'): Recoverability {
  return recoverabilityOf({ task, on, regime });
}

function labels({ citations }: Pick<Recoverability, 'citations'>): readonly string[] {
  return citations.map(({ label }) => label.replaceAll('\u00a0', ' '));
}

const inFrench = (one: Finding): string => renderFinding(one, chargesMessages, 'fr').replaceAll(/[\u00a0\u202f]/g, ' ');
const inEnglish = (one: Finding): string => renderFinding(one, chargesMessages, 'en').replaceAll('\u00a0', ' ');

function refused(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isPalierError(error)) return `${error.code} at ${error.path.join('.')}`;
  }
  return 'accepted';
}

/** Task, place, heading, nature, answer: what a landlord asks, and what it is told. */
const ANSWERS = [
  ['common-parts-cleaning', 'IV.3', 'IV', 'staff', 'recoverable'],
  ['cleaning-supplies', 'IV.1.b', 'IV', 'supplies', 'recoverable'],
  ['window-cleaning-facade', null, null, null, 'not-recoverable'],
  ['waste-removal', 'VI.3', 'VI', 'staff', 'recoverable'],
  ['waste-bags', 'VI.1.a', 'VI', 'supplies', 'recoverable'],
  ['bin-washing', null, null, null, 'not-recoverable'],
  ['bin-washing-products', 'VI.1.b', 'VI', 'supplies', 'recoverable'],
  ['bin-rental', null, null, null, 'not-recoverable'],
  ['bulky-waste', null, null, null, 'contested'],
  ['chute-and-column-unblocking', null, null, null, 'not-recoverable'],
  ['pest-control', null, null, null, 'not-recoverable'],
  ['pest-control-products', 'VI.1.b', 'VI', 'supplies', 'recoverable'],
  ['rat-control', null, null, null, 'to-confirm'],
  ['green-spaces', 'V.2.a', 'V', 'operation', 'recoverable'],
  ['hedge-and-shrub-trimming', 'V.2.a', 'V', 'operation', 'recoverable'],
  ['tree-pruning', null, null, null, 'not-recoverable'],
  ['bed-replanting', null, null, null, 'not-recoverable'],
  ['outdoor-equipment-minor-repair', 'V.2.b', 'V', 'minor-repair', 'recoverable'],
  ['snow-salt', 'IV.1.b', 'IV', 'supplies', 'recoverable'],
  ['snow-clearing', 'V.2.a', 'V', 'operation', 'to-confirm'],
  ['common-parts-repainting', null, null, null, 'not-recoverable'],
  ['graffiti-removal', null, null, null, 'to-confirm'],
  ['indoor-lamp-replacement', null, null, null, 'to-confirm'],
  ['common-pipes-joints', 'II.2.b', 'II', 'minor-repair', 'recoverable'],
  ['entry-phone-upkeep', 'VII.2.c', 'VII', 'operation', 'recoverable'],
  ['entry-phone-replacement', null, null, null, 'not-recoverable'],
  ['lift-minimal-clauses', 'I.bis', 'I', 'operation', 'recoverable'],
  ['lift-extended-clauses', null, null, null, 'not-recoverable'],
  // The heading has supplies, upkeep and minor repairs.
  ['works-inside-dwellings', 'III', 'III', null, 'to-confirm'],
  ['reception', null, null, null, 'not-recoverable'],
  ['mediation', null, null, null, 'not-recoverable'],
  ['night-patrol', null, null, null, 'not-recoverable'],
  ['surveillance', null, null, null, 'not-recoverable'],
  ['shopping-carry-up', null, null, null, 'not-recoverable'],
  ['social-support', null, null, null, 'not-recoverable'],
] as const;

describe('a task that the law tables know', () => {
  test.each(ANSWERS)('%s', (task, code, heading, nature, answer) => {
    const result = ask(task);
    expect(result).toMatchObject({ code, heading, nature, answer, mappedBy: 'law' });
    expect(result.names).toEqual(entrustedTasks[task].title);
    const row = requireRow(entrustedTasks[task], d(NOW));
    expect([result.confidence, result.note]).toEqual([row.confidence, row.note]);
    const said = task === 'works-inside-dwellings' ? 'needs-consent' : answer;
    expect(result.finding.code).toBe(`charges/task-${said}`);
    expect(result.finding.path).toEqual(['task']);
    expect(result.finding.basis).toEqual(result.citations);
    const doubtful = row.confidence === 'unconfirmed' || answer === 'contested' || answer === 'to-confirm';
    expect(result.finding.outcome).toBe(doubtful ? 'uncertain' : 'met');
    expect(result.finding.severity).toBe(answer === 'contested' || answer === 'to-confirm' ? 'warning' : 'info');
  });

  test('no task is forgotten', () => {
    expect(ANSWERS.map(([task]) => task)).toEqual(Object.keys(entrustedTasks));
  });

  test('what is not settled says why', () => {
    expect(ask('bulky-waste').finding.reason).toBe('unsettled-law');
    expect(ask('snow-clearing').finding.reason).toBe('unsettled-law');
    expect(ask('social-support').finding.reason).toBe('unconfirmed-value');
    expect(ask('tree-pruning').finding).not.toHaveProperty('reason');
  });

  test.each([
    ['common-parts-cleaning', '1986-12-31', null, 'not-recoverable', 'inferred'],
    ['common-parts-cleaning', '1987-01-01', 'IV.3', 'recoverable', 'confirmed'],
    ['waste-removal', '1986-12-31', null, 'not-recoverable', 'inferred'],
    ['waste-removal', '1987-01-01', 'VI.3', 'recoverable', 'confirmed'],
    ['lift-minimal-clauses', '2006-07-15', 'I.2', 'to-confirm', 'unconfirmed'],
    ['lift-minimal-clauses', '2006-07-16', 'I.bis', 'recoverable', 'confirmed'],
    ['lift-extended-clauses', '2006-07-15', null, 'not-recoverable', 'inferred'],
    ['lift-extended-clauses', '2006-07-16', null, 'not-recoverable', 'inferred'],
  ] as const)('%s on %s', (task, on, code, answer, confidence) => {
    expect(ask(task, on)).toMatchObject({ code, answer, confidence });
  });

  test('a place that is argued for has its heading, and no nature where its lines differ', () => {
    expect(ask('lift-minimal-clauses', '2006-07-15')).toMatchObject({ heading: 'I', nature: null });
  });
});

describe('a line of the list', () => {
  const DAYS = ['1982-11-13', '1986-12-31', '1987-01-01', '2000-12-31', '2001-01-01', '2006-07-15', '2006-07-16', NOW];

  test.each(RECOVERABLE_LIST)('%s, heading %s, %s, from %s to %s', (code, heading, nature, first, last) => {
    for (const on of [...DAYS, first]) {
      const held = first <= on && on <= last;
      const result = ask(code as ListCode, on);
      // How much of a lift contract could be charged before the statute of 2006 was not read.
      const other = code === 'I.bis' ? 'to-confirm' : 'not-recoverable';
      // Upkeep and minor repairs inside dwellings.
      const listed = code.startsWith('III.2.') ? 'to-confirm' : 'recoverable';
      expect([on, result.answer]).toEqual([on, held ? listed : other]);
      expect(result).toMatchObject({ code, heading, nature, mappedBy: 'law' });
      expect(result.finding.outcome).toBe(result.answer === 'to-confirm' ? 'uncertain' : 'met');
    }
  });

  test('the line and the task of lift contracts say the same, before and since the statute', () => {
    for (const on of ['1982-11-13', '2006-07-15', '2006-07-16', '2021-06-30', '2021-07-01', NOW]) {
      const line = ask('I.bis', on);
      const { code, heading, nature, finding, ...task } = ask('lift-minimal-clauses', on);
      expect([code, heading, nature]).toEqual(on < '2006-07-16' ? ['I.2', 'I', null] : ['I.bis', 'I', 'operation']);
      expect(line).toMatchObject({ ...task, ...(on < '2006-07-16' ? {} : { note: line.note }) });
      expect([line.finding.outcome, line.finding.basis]).toEqual([finding.outcome, finding.basis]);
    }
    expect(ask('I.bis', '2006-07-15')).toMatchObject({ answer: 'to-confirm', confidence: 'unconfirmed' });
    expect(labels(ask('I.bis', '2006-07-15')).join()).not.toContain('2006-872');
  });

  test('upkeep and minor repairs inside dwellings hang on the tenants’ consent', () => {
    const result = ask('III.2.b.3');
    expect(result).toMatchObject({ code: 'III.2.b.3', nature: 'minor-repair', confidence: 'single-source' });
    expect(result.note).toMatch(/in the tenant’s place \(art. 3\).*with the tenants’ consent, one by one or by/);
    expect(result.finding).toMatchObject({
      code: 'charges/task-needs-consent',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
    });
    expect(labels(result)).toEqual([
      'CCH, art. L442-3',
      'Décret n° 82-955 du 9 novembre 1982, annexe, III.2.b.3',
      'Décret n° 82-955 du 9 novembre 1982, art. 3',
      'CA Colmar, 15 janvier 1998',
      'CA Douai, 21 juin 2007',
      'USH, note sur les contrats multi-services',
    ]);
    expect(result.citations.map(({ confidence }) => confidence)).toEqual([
      'confirmed',
      'confirmed',
      ...Array.from({ length: 4 }, () => 'single-source'),
    ]);
    const own = ask({ name: 'Robinets', code: 'III.2.b.3' });
    expect(own).toMatchObject({ answer: 'to-confirm', mappedBy: 'landlord', confidence: 'inferred' });
    expect(own.names.fr).toBe('Robinets');
    expect(own.finding).toMatchObject({ code: 'charges/task-needs-consent', outcome: 'uncertain' });
    // Fuel is no work.
    expect(ask('III.1').finding).toMatchObject({ code: 'charges/task-recoverable', outcome: 'met' });
  });

  test('every line of the list is asked for', () => {
    expect(RECOVERABLE_LIST).toHaveLength(listCodes.length);
  });

  test('the lines of labour are tasks of a caretaker, and taxed as the tasks are', () => {
    const read = (code: ListCode): readonly unknown[] => {
      const { caretakingTask, vat } = taskOn(code, d(NOW)).answer;
      return [caretakingTask, vat];
    };
    expect(read('IV.3')).toEqual(['common-parts', 'standard']);
    expect(read('VI.3')).toEqual(['waste', 'standard']);
    expect(read('V.2.a.1')).toEqual([null, 'standard']);
    expect(read('V.2.a.2')).toEqual([null, 'standard']);
    const others = listCodes.filter((code) => !['IV.3', 'VI.3', 'V.2.a.1', 'V.2.a.2'].includes(code));
    for (const code of others) expect([code, ...read(code)]).toEqual([code, null, 'ask']);
  });

  test('a day without the line rests on the texts that hold it', () => {
    expect(labels(ask('IV.3', '1986-12-31'))).toEqual([
      'CCH, art. L442-3',
      'Décret n° 82-955 du 9 novembre 1982, annexe',
      'CE, 1er juillet 1988, n° 47-887',
    ]);
    expect(ask('VIII.1', '2000-12-31')).toMatchObject({ answer: 'recoverable', confidence: 'single-source' });
    expect(ask('VIII.1', '2001-01-01')).toMatchObject({ answer: 'not-recoverable', confidence: 'single-source' });
  });
});

describe('a task of the landlord', () => {
  const mats: OwnTaskInput = { name: 'Tapis d’entrée', code: 'IV.2.a' };
  const watch: OwnTaskInput = { name: 'Veille des halls', code: null };

  test('stands where the landlord puts it', () => {
    const result = ask(mats);
    expect(result).toMatchObject({
      code: 'IV.2.a',
      heading: 'IV',
      nature: 'operation',
      answer: 'recoverable',
      names: { fr: 'Tapis d’entrée', en: 'Tapis d’entrée' },
      mappedBy: 'landlord',
      confidence: 'inferred',
    });
    expect(result.finding).toMatchObject({ code: 'charges/task-recoverable', outcome: 'not-applicable' });
    expect(result.citations.map(({ confidence }) => confidence)).toEqual(['confirmed', 'inferred']);
    expect(labels(result)).toEqual(['CCH, art. L442-3', 'Décret n° 82-955 du 9 novembre 1982, annexe, IV.2.a']);
  });

  test('is not recoverable when it is on no line, on the ground that the list is closed', () => {
    const result = ask(watch, NOW, 'private');
    expect(result).toMatchObject({ code: null, heading: null, nature: null, answer: 'not-recoverable' });
    expect([result.mappedBy, result.confidence, result.note]).toEqual(['landlord', 'inferred', undefined]);
    expect(result.finding).toMatchObject({ code: 'charges/task-not-recoverable', outcome: 'not-applicable' });
    expect(labels(result)).toEqual([
      'Loi n° 89-462 du 6 juillet 1989, art. 23',
      'Décret n° 87-713 du 26 août 1987, annexe',
    ]);
  });

  test('follows the days of its line', () => {
    const cleaning: OwnTaskInput = { name: 'Ménage', code: 'IV.3' };
    expect(ask(cleaning, '1986-12-31').answer).toBe('not-recoverable');
    expect(ask(cleaning, '1987-01-01').answer).toBe('recoverable');
    // That the list did not hold the line is no reading of the landlord's.
    expect(ask(cleaning, '1986-12-31')).toMatchObject({ confidence: 'inferred', finding: { outcome: 'met' } });
    expect(ask(cleaning, '1987-01-01')).toMatchObject({
      confidence: 'inferred',
      finding: { outcome: 'not-applicable' },
    });
    expect(ask({ name: 'Bail', code: 'VIII.1' }, '2001-01-01').answer).toBe('not-recoverable');
  });

  test('has the task of a caretaker and the VAT of its line, unless the landlord says otherwise', () => {
    const read = (task: OwnTaskInput): readonly unknown[] => {
      const { caretakingTask, vat } = taskOn(task, d(NOW)).answer;
      return [caretakingTask, vat];
    };
    expect(read(mats)).toEqual([null, 'ask']);
    expect(read({ ...mats, caretakingTask: 'common-parts', vat: 'standard' })).toEqual(['common-parts', 'standard']);
    expect(read({ name: 'Ménage', code: 'IV.3' })).toEqual(['common-parts', 'standard']);
    expect(read({ name: 'Ménage', code: 'IV.3', caretakingTask: null, vat: 'ask' })).toEqual([null, 'ask']);
    expect(read(watch)).toEqual([null, 'ask']);
    expect(read({ ...watch, caretakingTask: 'waste', vat: 'standard' })).toEqual(['waste', 'standard']);
  });
});

describe('the texts of each landlord', () => {
  test('its own decree and its own statute', () => {
    expect(labels(ask('tree-pruning', NOW, 'hlm'))).toEqual([
      'CCH, art. L442-3',
      'Décret n° 82-955 du 9 novembre 1982, annexe',
      'Cass. 3e civ., 23 mars 2004, n° 02-20.933',
    ]);
    expect(labels(ask('tree-pruning', NOW, 'sem-convention'))).toEqual([
      'Loi n° 89-462 du 6 juillet 1989, art. 23',
      'Décret n° 87-713 du 26 août 1987, annexe',
      'Cass. 3e civ., 23 mars 2004, n° 02-20.933',
    ]);
    expect(labels(ask('tree-pruning', '1987-08-30', 'private'))[0]).toBe('Loi n° 86-1290 du 23 décembre 1986, art. 18');
  });

  test('of the two statutes that speak of lifts, its own', () => {
    const others = [
      'Loi n° 2006-872 du 13 juillet 2006, art. 88',
      'CCH, art. L125-2-2',
      'CCH, art. L134-1 et suivants',
    ];
    expect(labels(ask('I.bis', NOW, 'hlm-convention'))).toEqual(['CCH, art. L442-3, I', ...others]);
    expect(labels(ask('I.bis', NOW, 'private'))).toEqual(['Loi n° 89-462 du 6 juillet 1989, art. 23', ...others]);
    // A landlord under neither reads its own, as sure as its regime is, beside what changed both.
    expect(labels(ask('I.bis', NOW, 'residence-sociale'))).toEqual(['CCH, art. R353-158, II', ...others]);
    expect(ask('I.bis', NOW, 'residence-sociale').citations[0]).toMatchObject({ confidence: 'single-source' });
    expect(ask('I.bis', NOW, 'private').citations[0]).toMatchObject({ confidence: 'confirmed' });
  });

  test('the decree of 1986 changed that of HLM bodies', () => {
    expect(labels(ask('VI.3', NOW, 'hlm')).at(-1)).toBe('Décret n° 86-1316 du 26 décembre 1986');
    expect(labels(ask('VI.3', NOW, 'private')).at(-1)).toBe('Décret n° 87-713 du 26 août 1987, annexe, VI.3');
  });

  test('none on the eve of its texts', () => {
    const firstDays: Readonly<Record<ChargesRegimeId, string>> = {
      hlm: '1982-11-13',
      'hlm-convention': '1982-11-13',
      'sem-convention': '1987-08-30',
      private: '1987-08-30',
      'residence-sociale': '1994-12-27',
      'vente-hlm-deferred-coownership': '2021-11-29',
    };
    expect(Object.keys(firstDays)).toEqual(Object.keys(chargesRegimes));
    for (const [regime, first] of Object.entries(firstDays) as [ChargesRegimeId, string][]) {
      const eve = addDays(d(first), -1);
      expect(ask('waste-bags', first, regime).answer).toBe('recoverable');
      expect(refused(() => ask('waste-bags', eve, regime))).toBe('charges/no-text-then at on');
      const costs = { replacementTtc: 1, repairTtc: 1, regime } as const;
      expect(minorRepair({ ...costs, on: first }).outcome).toBe('met');
      expect(refused(() => minorRepair({ ...costs, on: eve }))).toBe('charges/no-text-then at on');
    }
  });

  test('every task and every line, under every regime, on days on both sides of each change', () => {
    const tasks: readonly TaskInput[] = [...(Object.keys(entrustedTasks) as TaskId[]), ...listCodes];
    const days = ['1987-08-30', '1989-07-06', '2006-07-15', '2006-07-16', '2021-11-29', NOW];
    for (const regime of Object.keys(chargesRegimes) as ChargesRegimeId[]) {
      for (const on of days) {
        const { decree } = rowOn(chargesRegimes[regime], d(on))?.value ?? {};
        if (decree === undefined) continue;
        for (const task of tasks) {
          const { citations, finding, heading, code } = ask(task, on, regime);
          const decrees = citations
            .map(({ text }) => text)
            .filter((text) => text === 'decret-82-955' || text === 'decret-87-713');
          expect(decrees.filter((text) => text !== decree)).toEqual([]);
          expect(new Set(citations.map(({ label }) => label)).size).toBe(citations.length);
          expect(heading === null).toBe(code === null);
          expect([inFrench(finding), inEnglish(finding)].join()).not.toContain('{');
        }
      }
    }
  });
});

describe('a day before the list', () => {
  test.each<[string, TaskInput]>([
    ['a task', 'tree-pruning'],
    ['a line', 'I.1'],
    ['a line that came later', 'IV.3'],
    ['an own task on no line', { name: 'x', code: null }],
    ['an own task on a line', { name: 'x', code: 'I.1' }],
  ])('%s', (_, task) => {
    expect(refused(() => taskOn(task, d('1982-11-12'), ['here']))).toBe('charges/no-text-then at here');
    expect(refused(() => taskOn(task, d('1982-11-12')))).toBe('charges/no-text-then at ');
    expect(refused(() => taskOn(task, d('1982-11-13')))).toBe('accepted');
  });
});

describe('the words of the findings', () => {
  test('each answer', () => {
    expect(inFrench(ask('hedge-and-shrub-trimming').finding)).toBe(
      'Conforme : « Taille des haies et des arbustes » est sur la liste des charges récupérables le 1er mars 2026, V.2.a : la dépense peut être récupérée. [CCH, art. L442-3 ; Décret n° 82-955 du 9 novembre 1982, annexe, V.2.a]',
    );
    expect(inEnglish(ask('tree-pruning').finding)).toBe(
      'Met: “Élagage et abattage des arbres” is not on the list of recoverable charges on 1 March 2026: the expense stays with the landlord. [CCH, art. L442-3; Décret n° 82-955 du 9 novembre 1982, annexe; Cass. 3e civ., 23 mars 2004, n° 02-20.933]',
    );
    expect(inFrench(ask('bulky-waste').finding)).toContain(
      'À confirmer : « Stockage et enlèvement des encombrants » : bailleurs et locataires lisent les textes en sens contraire.',
    );
    expect(inEnglish(ask('snow-clearing').finding)).toContain(
      'To be confirmed: “Déneigement (main-d’œuvre)”: whether the expense is recoverable is not settled, by the texts or by the rulings found.',
    );
    expect(inFrench(ask('works-inside-dwellings').finding)).toContain(
      'À confirmer : « Menus travaux dans les logements (contrat multi-services) » : sur la liste le 1er mars 2026 (III) lorsque le bailleur le fait à la place du locataire. Ce travail revient au locataire : la dépense n’est récupérable qu’avec l’accord des locataires, donné un par un ou par un accord collectif local qui les oblige. Sans cet accord, elle reste au bailleur. [',
    );
    expect(inEnglish(ask('works-inside-dwellings').finding)).toContain(
      'the expense is recoverable only with the tenants’ consent, given one by one or by a local agreement that binds them.',
    );
    expect(inFrench(ask({ name: 'Veille', code: null }).finding)).toContain(
      'Pour information : « Veille » n’est pas sur la liste des charges récupérables le 1er mars 2026 : la dépense reste au bailleur. [CCH, art. L442-3 ; Décret n° 82-955 du 9 novembre 1982, annexe (interprétation)]',
    );
    expect(inEnglish(ask({ name: 'Mats', code: 'IV.2.a' }).finding)).toContain(
      '“Mats” is on the list of recoverable charges on 1 March 2026, IV.2.a: the expense may be recovered. [CCH, art. L442-3; Décret n° 82-955 du 9 novembre 1982, annexe, IV.2.a (inferred)]',
    );
  });
});

describe('a replacement in the place of a repair', () => {
  const costs = { repairTtc: '48.00', on: NOW, regime: 'hlm' } as const;

  test.each([
    ['47.99', 'met', 'info'],
    ['48.00', 'met', 'info'],
    ['48.01', 'breached', 'blocking'],
    ['0', 'met', 'info'],
    [4800, 'breached', 'blocking'],
  ] as const)('at %s for a repair at 48.00: %s', (replacementTtc, outcome, severity) => {
    expect(minorRepair({ ...costs, replacementTtc })).toMatchObject({
      code: 'charges/replacement-as-minor-repair',
      outcome,
      severity,
      path: ['replacementTtc'],
    });
  });

  test('each landlord reads it in its own decree', () => {
    const basis = (regime: ChargesRegimeId): readonly string[] =>
      labels({ citations: minorRepair({ ...costs, replacementTtc: 1, regime }).basis });
    expect(basis('hlm')).toEqual(['Décret n° 82-955 du 9 novembre 1982, art. 2, c']);
    expect(basis('private')).toEqual(['Décret n° 87-713 du 26 août 1987, art. 2, e']);
    expect(basis('vente-hlm-deferred-coownership')).toEqual(['CCH, art. R443-17-3']);
  });

  test('in words', () => {
    expect(inFrench(minorRepair({ ...costs, replacementTtc: '48.01' }))).toBe(
      'Non conforme : Un remplacement n’est assimilé à une menue réparation que s’il ne coûte pas plus cher qu’elle : remplacement 48,01 € TTC, réparation 48,00 € TTC. [Décret n° 82-955 du 9 novembre 1982, art. 2, c]',
    );
    expect(inEnglish(minorRepair({ ...costs, replacementTtc: '12' }))).toContain('replacement €12.00 incl. VAT');
  });
});

describe('what is refused', () => {
  test.each<[unknown, string]>([
    ['tree-felling', 'core/unknown-value at task'],
    ['IV.4', 'core/unknown-value at task'],
    ['V.2.a', 'core/unknown-value at task'],
    ['constructor', 'core/unknown-value at task'],
    [{ name: 'x', code: 'V.2.a' }, 'core/unknown-value at task.code'],
    [{ name: 'x' }, 'core/missing-value at task.code'],
    [{ name: ' ', code: null }, 'core/invalid-value at task.name'],
    [{ name: 'x'.repeat(201), code: null }, 'core/text-too-long at task.name'],
    [{ name: 'x', code: null, vat: '20' }, 'core/unknown-value at task.vat'],
    [{ name: 'x', code: null, caretakingTask: 'bins' }, 'core/unknown-value at task.caretakingTask'],
    [{ name: 'x', code: null, price: 1 }, 'core/unknown-key at task.price'],
  ])('the task %j', (task, error) => {
    expect(refused(() => ask(wrong(task)))).toBe(error);
  });

  test('a day, a regime and costs that are none', () => {
    expect(refused(() => ask('waste-bags', '2026-02-30'))).toBe('core/invalid-date at on');
    expect(refused(() => ask('waste-bags', NOW, wrong('copro')))).toBe('core/unknown-value at regime');
    const costs = { replacementTtc: 1, repairTtc: 1, on: NOW, regime: 'hlm' } as const;
    expect(refused(() => minorRepair({ ...costs, repairTtc: '1.001' }))).toBe('core/too-many-decimals at repairTtc');
    expect(refused(() => minorRepair({ ...costs, replacementTtc: -1 }))).toBe(
      'core/number-out-of-range at replacementTtc',
    );
    expect(refused(() => minorRepair({ ...costs, replacementTtc: '100000000' }))).toBe('accepted');
    expect(refused(() => minorRepair({ ...costs, replacementTtc: '100000000.01' }))).toBe(
      'core/number-out-of-range at replacementTtc',
    );
    expect(refused(() => minorRepair(wrong({ ...costs, price: 1 })))).toBe('core/unknown-key at price');
  });

  test('as a value', () => {
    expect(safeRecoverabilityOf({ task: 'waste-bags', on: NOW, regime: 'hlm' })).toMatchObject({
      ok: true,
      value: { code: 'VI.1.a' },
    });
    const none = safeRecoverabilityOf(wrong(null));
    expect(none.ok ? 'accepted' : none.error.code).toBe('core/wrong-type');
    expect(safeMinorRepair({ replacementTtc: 1, repairTtc: 1, on: NOW, regime: 'hlm' })).toMatchObject({ ok: true });
    const negative = safeMinorRepair({ replacementTtc: 1, repairTtc: -1, on: NOW, regime: 'hlm' });
    expect(negative.ok ? 'accepted' : negative.error.path).toEqual(['repairTtc']);
  });
});

test('the schema of a task can be written as JSON Schema', () => {
  const { anyOf } = z.toJSONSchema(taskSchema, { io: 'input' });
  expect(anyOf?.map((one) => (one as { type?: string }).type)).toEqual(['string', 'object']);
  expect((anyOf?.[0] as { enum: readonly string[] }).enum).toHaveLength(Object.keys(entrustedTasks).length + 84);
  expect(attempt(() => taskSchema.parse('VIII.3'))).toMatchObject({ ok: true });
});
