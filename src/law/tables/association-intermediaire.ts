/**
 * AI (associations intermédiaires): how many hours one worker may be supplied, to whom, where and for what (Code du travail,
 * art. L5132-7 to L5132-14, R5132-11 to R5132-22).
 */
import type { Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';

/**
 * Who uses the worker: the forms of landlords (OPH office public de l'habitat, ESH entreprise sociale pour l'habitat, HLM
 * cooperative, SEM immobilière, HLM foundation, association), then everybody else: other private employers, EPIC, EPA for
 * their private-law staff, public authorities (commune, EPCI, CCAS, département, State), households for private use.
 */
export type AssociationUserForm =
  | 'oph'
  | 'esh'
  | 'hlm-cooperative'
  | 'sem'
  | 'hlm-foundation'
  | 'non-profit'
  | 'private-employer'
  | 'epic'
  | 'epa-private-law-staff'
  | 'public-authority'
  | 'household';

/** Whether hours at a user count towards the cap. */
export interface AssociationUserRule {
  /** They count, they do not, or no source settles it. */
  readonly standing: 'counts' | 'exempt' | 'doubtful';
  /** The user's form, for people. */
  readonly names: Message;
}

/** The cap on the hours of one worker (plafond d'heures). */
export interface AssociationHoursCap {
  /** The most hours, included. */
  readonly hours: number;
}

/** How long hours are added up for. */
export interface AssociationHoursWindow {
  /** Calendar months. */
  readonly months: number;
  /** What they are counted from: the first supply (première mise à disposition). */
  readonly from: 'first-supply';
}

/** What the hours of one worker are added up over. */
export interface AssociationCapReach {
  /** All the users whose hours count, or each of them alone. */
  readonly users: 'all-together';
}

/** The prefect's derogation from the cap. */
export interface AssociationDerogationRule {
  /** The longest derogation, in years; it may be renewed. */
  readonly maxYears: number;
  /** Whether it may be renewed. */
  readonly renewable: boolean;
  /** Who is consulted: the CDIAE, then the commission spécialisée of the comité départemental pour l'emploi. */
  readonly opinionOf: 'cdiae' | 'specialised-commission';
  /** What the prefect weighs. */
  readonly weighs: readonly ('etti-activity-in-departement' | 'activity-report')[];
}

/** The old threshold of hours above which an approval was asked for. */
export interface AssociationApprovalThreshold {
  /** Hours. */
  readonly hours: number;
  /** Whether the article that it refers to still asks for the approval. */
  readonly applies: boolean;
}

/** What a supply asked for before the law of 14 December 2020. */
export interface AssociationFormerConditions {
  /** The user whose hours counted were named by this article, under its old number. */
  readonly usersOf: string;
  /** A convention of cooperation was asked for, with this body. */
  readonly cooperationWith: 'pole-emploi';
}

/** Work that an AI worker may not be given (travaux interdits). */
export interface AssociationForbiddenWork {
  /** The article that lists it. */
  readonly list: string;
  /** Some of what is on the list, for people. */
  readonly examples: readonly Message[];
}

/** The bar after redundancies (licenciements économiques) at the user. */
export interface AssociationRedundancyBar {
  /** Calendar months before the supply. */
  readonly months: number;
  /** Which redundancies: those on an equivalent job. */
  readonly job: 'equivalent';
}

/** What may end, and what is lost, when the rules are not kept. */
export interface AssociationSanction {
  /** What lets the prefect end the convention. */
  readonly conventionEndedFor: readonly ('dangerous-work' | 'breach-of-cap-article')[];
  /** What the AI is immune from only while the conditions are met: penalties for illicit labour lending. */
  readonly immunityFrom: 'illicit-labour-lending';
}

/** What the written contract with the user holds. */
export interface AssociationContractItem {
  /** Stable code. */
  readonly code: 'names' | 'tasks' | 'place' | 'end-date' | 'pay' | 'protective-equipment';
  /** The item, for people. */
  readonly names: Message;
  /** Whether it is asked for only where the user is an enterprise. */
  readonly enterpriseOnly: boolean;
}

/** How long the reception desk (permanence) is open. */
export interface AssociationReceptionDesk {
  /** Days a week, or their equivalent. */
  readonly daysPerWeek: number;
}

/** What the workers supplied are left out of the user's headcount for. */
export interface AssociationUserHeadcount {
  /** The only purpose. */
  readonly leftOutFor: 'accident-rates';
}

/** The rules on an AI, by subject. */
export interface AssociationTables {
  /** The cap on the hours of one worker. */
  readonly hoursCap: LawTable<AssociationHoursCap>;
  /** The window over which they are added up. */
  readonly hoursWindow: LawTable<AssociationHoursWindow>;
  /** The users over which they are added up. */
  readonly capReach: LawTable<AssociationCapReach>;
  /** The prefect's derogation. */
  readonly derogation: LawTable<AssociationDerogationRule>;
  /** The old threshold of 16 hours. */
  readonly approvalThreshold: LawTable<AssociationApprovalThreshold>;
  /** What was asked for before the reform. */
  readonly formerConditions: LawTable<AssociationFormerConditions>;
  /** Who may take the worker over beyond the cap. */
  readonly beyondCap: LawTable<'etti'>;
  /** The task at a user whose hours count. */
  readonly task: LawTable<'precise-and-temporary'>;
  /** Where workers may be supplied. */
  readonly territory: LawTable<'territory-of-convention'>;
  /** Work that is forbidden. */
  readonly forbiddenWork: LawTable<AssociationForbiddenWork>;
  /** The bar after redundancies. */
  readonly redundancyBar: LawTable<AssociationRedundancyBar>;
  /** The worker's pay at a user whose hours count. */
  readonly equalPay: LawTable<'at-least-equivalent-worker'>;
  /** What the contract with the user holds. */
  readonly supplyContract: LawTable<readonly AssociationContractItem[]>;
  /** What is risked. */
  readonly sanction: LawTable<AssociationSanction>;
  /** The reception desk (permanence), in days a week. */
  readonly receptionDesk: LawTable<AssociationReceptionDesk>;
  /** Where the user's headcount leaves the workers out. */
  readonly userHeadcount: LawTable<AssociationUserHeadcount>;
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;
const REFORM = '2021-06-15';
const DECREES = '2021-09-01';
const UNDATED =
  'The version of the article is not dated: the row starts with the reform of the articles beside it, after which no change of it is known.';

function labour(article: string): SourceDefinition {
  return { text: 'code-travail', article: `art. ${article}` };
}

function since<V>(from: string, value: V, note: string | undefined, ...articles: readonly string[]): RowDefinition<V> {
  return {
    from,
    until: null,
    value,
    confidence: 'single-source',
    sources: articles.map(labour),
    ...(note === undefined ? {} : { note }),
  };
}

function table<V>(name: string, title: Message, ...rows: readonly RowDefinition<V>[]): LawTable<V> {
  const unit = Array.isArray(rows[0]?.value) ? 'list' : 'rule';
  return lawTable<V>({ ...CHECKED, id: `siae/association/${name}`, unit, title, rows });
}

function item(
  code: AssociationContractItem['code'],
  fr: string,
  en: string,
  enterpriseOnly = false,
): AssociationContractItem {
  return { code, names: { fr, en }, enterpriseOnly };
}

const DEROGATION = {
  maxYears: 3,
  renewable: true,
  weighs: ['etti-activity-in-departement', 'activity-report'],
} as const;

/** The rules on an AI, by subject. */
export const associationRules: AssociationTables = /* @__PURE__ */ deepFreeze({
  hoursCap: /* @__PURE__ */ table<AssociationHoursCap>(
    'hours-cap',
    { fr: 'Plafond d’heures d’un salarié d’AI', en: 'Cap on the hours of an AI worker' },
    {
      from: '2014-07-01',
      until: '2021-06-14',
      value: { hours: 480 },
      confidence: 'single-source',
      sources: [labour('R5132-18, 2°'), labour('L5132-9')],
      note: 'R5132-18 in its version of 1 July 2014; L5132-9 in its former version, read in the code of September 2020.',
    },
    {
      from: REFORM,
      until: null,
      value: { hours: 480 },
      confidence: 'confirmed',
      sources: [labour('R5132-18, 2°'), labour('L5132-9, 2°')],
    },
  ),
  hoursWindow: /* @__PURE__ */ table<AssociationHoursWindow>(
    'hours-window',
    { fr: 'Période sur laquelle les heures sont cumulées', en: 'Window over which the hours are added up' },
    {
      from: REFORM,
      until: null,
      value: { months: 24, from: 'first-supply' },
      confidence: 'confirmed',
      sources: [labour('L5132-9, 2°')],
      note: 'The article does not say what follows the 24 months. What its former version said of a window was not read.',
    },
  ),
  capReach: /* @__PURE__ */ table<AssociationCapReach>(
    'cap-reach',
    { fr: 'Utilisateurs dont les heures se cumulent', en: 'Users whose hours are added together' },
    {
      from: REFORM,
      until: null,
      value: { users: 'all-together' },
      confidence: 'confirmed',
      sources: [
        labour('L5132-9, 2°'),
        { text: 'urssaf-ai' },
        { text: 'efl-associations-intermediaires', confidence: 'single-source' },
      ],
      note: 'The text counts the supplies of one worker, and an example of URSSAF adds up several enterprises. Some comments write "in an enterprise", as if each were counted alone; no ruling was found.',
    },
  ),
  derogation: /* @__PURE__ */ table<AssociationDerogationRule>(
    'derogation',
    { fr: 'Dérogation du préfet au plafond d’heures', en: 'Derogation of the prefect from the cap on hours' },
    {
      from: DECREES,
      until: '2024-06-30',
      value: { ...DEROGATION, opinionOf: 'cdiae' },
      confidence: 'inferred',
      sources: [labour('D5132-18-1'), labour('L5132-9')],
      note: 'The article was created on 1 September 2021 and read in its version of 1 July 2024, on which day the commission took the place of the CDIAE in the whole chapter: the rest is taken to be the same.',
    },
    {
      from: '2024-07-01',
      until: null,
      value: { ...DEROGATION, opinionOf: 'specialised-commission' },
      confidence: 'confirmed',
      sources: [labour('D5132-18-1'), labour('L5132-9')],
      note: 'How the hours done under a derogation count once it has ended is not written.',
    },
  ),
  approvalThreshold: /* @__PURE__ */ table<AssociationApprovalThreshold>(
    'approval-threshold',
    { fr: 'Ancien seuil d’heures soumis à agrément', en: 'Old threshold of hours that asked for an approval' },
    {
      from: '2020-09-30',
      until: '2021-06-14',
      value: { hours: 16, applies: true },
      confidence: 'single-source',
      sources: [labour('R5132-18, 1°'), labour('L5132-9')],
      note: 'L5132-9 in its former version, read in a copy of the code of September 2020: the row starts with that copy, not with the text.',
    },
    since<AssociationApprovalThreshold>(
      REFORM,
      { hours: 16, applies: false },
      'A dead letter: R5132-18 1° is still printed but refers to a 1° of L5132-9 that the law of 14 December 2020 rewrote.',
      'R5132-18, 1°',
      'L5132-9',
    ),
  ),
  formerConditions: /* @__PURE__ */ table<AssociationFormerConditions>(
    'former-conditions',
    { fr: 'Conditions antérieures à la loi du 14 décembre 2020', en: 'Conditions before the law of 14 December 2020' },
    {
      from: '2020-09-30',
      until: '2021-06-14',
      value: { usersOf: 'L2212-1', cooperationWith: 'pole-emploi' },
      confidence: 'single-source',
      sources: [labour('L5132-9')],
      note: 'Read in a copy of the code of September 2020: the row starts with that copy, not with the text. L2212-1 is the old number of L2211-1.',
    },
  ),
  beyondCap: /* @__PURE__ */ table<'etti'>(
    'beyond-cap',
    { fr: 'Qui peut prendre le relais au-delà du plafond', en: 'Who may take over beyond the cap' },
    {
      from: '2017-02-14',
      until: null,
      value: 'etti',
      confidence: 'single-source',
      sources: [{ text: 'rep-min-2017-02-14' }],
      note: 'The cap protects temporary work agencies from the lighter rules of an AI, the answer says.',
    },
  ),
  task: /* @__PURE__ */ table<'precise-and-temporary'>(
    'task',
    { fr: 'Tâche confiée à un utilisateur soumis au plafond', en: 'Task at a user whose hours count' },
    since<'precise-and-temporary'>(REFORM, 'precise-and-temporary', undefined, 'L5132-9, 1°'),
  ),
  territory: /* @__PURE__ */ table<'territory-of-convention'>(
    'territory',
    { fr: 'Territoire des mises à disposition', en: 'Territory of the supplies' },
    since<'territory-of-convention'>(DECREES, 'territory-of-convention', UNDATED, 'R5132-19'),
  ),
  forbiddenWork: /* @__PURE__ */ table<AssociationForbiddenWork>(
    'forbidden-work',
    { fr: 'Travaux interdits aux salariés d’une AI', en: 'Work forbidden to the workers of an AI' },
    since<AssociationForbiddenWork>(
      DECREES,
      {
        list: 'D4154-1',
        examples: [
          { fr: 'Travaux exposant à l’amiante', en: 'Works on asbestos' },
          { fr: 'Travaux exposant à certains agents chimiques', en: 'Work with certain chemicals' },
        ],
      },
      UNDATED,
      'L5132-10',
      'R5132-21',
      'D4154-1',
    ),
  ),
  redundancyBar: /* @__PURE__ */ table<AssociationRedundancyBar>(
    'redundancy-bar',
    { fr: 'Interdiction après un licenciement économique', en: 'Bar after a redundancy' },
    since<AssociationRedundancyBar>(REFORM, { months: 6, job: 'equivalent' }, UNDATED, 'L5132-7'),
  ),
  equalPay: /* @__PURE__ */ table<'at-least-equivalent-worker'>(
    'equal-pay',
    { fr: 'Rémunération du salarié mis à disposition', en: 'Pay of the supplied worker' },
    since<'at-least-equivalent-worker'>(
      REFORM,
      'at-least-equivalent-worker',
      `Public holidays are paid where the user's staff have them, in a sentence that still cites the old number L2212-1. ${UNDATED}`,
      'L5132-11',
    ),
  ),
  supplyContract: /* @__PURE__ */ table<readonly AssociationContractItem[]>(
    'supply-contract',
    { fr: 'Contenu du contrat de mise à disposition', en: 'Content of the contract with the user' },
    since<readonly AssociationContractItem[]>(
      DECREES,
      [
        item('names', 'Nom des salariés', 'Names of the workers'),
        item('tasks', 'Tâches', 'Tasks'),
        item('place', 'Lieu de travail', 'Place of work'),
        item('end-date', 'Terme de la mise à disposition', 'End of the supply'),
        item('pay', 'Rémunération', 'Pay', true),
        item('protective-equipment', 'Équipements de protection individuelle', 'Personal protective equipment'),
      ],
      UNDATED,
      'R5132-20',
    ),
  ),
  sanction: /* @__PURE__ */ table<AssociationSanction>(
    'sanction',
    { fr: 'Sanctions d’une AI', en: 'What an AI risks' },
    since<AssociationSanction>(
      DECREES,
      {
        conventionEndedFor: ['dangerous-work', 'breach-of-cap-article'],
        immunityFrom: 'illicit-labour-lending',
      },
      UNDATED,
      'R5132-22',
      'L5132-14',
    ),
  ),
  receptionDesk: /* @__PURE__ */ table<AssociationReceptionDesk>(
    'reception-desk',
    { fr: 'Permanence d’accueil d’une AI', en: 'Reception desk of an AI' },
    since<AssociationReceptionDesk>(DECREES, { daysPerWeek: 3 }, UNDATED, 'R5132-12, 2° c'),
  ),
  userHeadcount: /* @__PURE__ */ table<AssociationUserHeadcount>(
    'user-headcount',
    { fr: 'Salariés d’AI dans l’effectif de l’utilisateur', en: 'AI workers in the headcount of the user' },
    since<AssociationUserHeadcount>(
      '2020-01-02',
      { leftOutFor: 'accident-rates' },
      'Left out only for the rate of accidents at work and occupational diseases; elsewhere L1111-2 2° counts those present for a year.',
      'R1111-1',
      'L1111-2, 2°',
    ),
  ),
});

interface UserRow {
  readonly standing: AssociationUserRule['standing'];
  readonly fr: string;
  readonly en: string;
  readonly confidence?: RowDefinition<unknown>['confidence'];
  readonly sources: readonly SourceDefinition[];
  readonly note?: string;
}

function userTable(form: AssociationUserForm, user: UserRow): LawTable<AssociationUserRule> {
  const { standing, fr, en, confidence = 'single-source', sources, note } = user;
  return table<AssociationUserRule>(
    `users/${form}`,
    { fr: `Plafond d’heures des AI\u202f: ${fr}`, en: `Cap on hours of AI: ${en}` },
    {
      from: REFORM,
      until: null,
      value: { standing, names: { fr, en } },
      confidence,
      sources,
      ...(note === undefined ? {} : { note }),
    },
  );
}

const COUNTED = /* @__PURE__ */ [labour('L2211-1'), labour('L5132-9, 2°')];
const LAST_PARAGRAPH = /* @__PURE__ */ labour('L5132-9, dernier alinéa');
const ANSWER: SourceDefinition = { text: 'rep-min-2017-02-14', confidence: 'single-source' };

/** Whether the hours at a user count towards the cap, by form of user. */
export const associationUsers: Readonly<Record<AssociationUserForm, LawTable<AssociationUserRule>>> =
  /* @__PURE__ */ deepFreeze({
    oph: /* @__PURE__ */ userTable('oph', {
      standing: 'counts',
      fr: 'Office public de l’habitat (OPH)',
      en: 'Public housing office (OPH)',
      sources: [...COUNTED, { text: 'cch', article: 'art. L421-1' }],
      note: 'An OPH is an EPIC.',
    }),
    esh: /* @__PURE__ */ userTable('esh', {
      standing: 'doubtful',
      fr: 'Entreprise sociale pour l’habitat (ESH)',
      en: 'Social housing company (ESH)',
      confidence: 'inferred',
      sources: [
        ...COUNTED,
        LAST_PARAGRAPH,
        { text: 'cch', article: 'art. L411-2' },
        { text: 'cch', article: 'art. L422-2' },
      ],
      note: 'A private employer, whose dividends are limited: no source says whether it is a private non-profit legal person. L411-2 and L422-2 of the CCH never call it one.',
    }),
    'hlm-cooperative': /* @__PURE__ */ userTable('hlm-cooperative', {
      standing: 'counts',
      fr: 'Coopérative d’HLM',
      en: 'HLM cooperative',
      sources: COUNTED,
    }),
    sem: /* @__PURE__ */ userTable('sem', {
      standing: 'counts',
      fr: 'Société d’économie mixte immobilière (SEM)',
      en: 'Semi-public housing company (SEM)',
      sources: COUNTED,
    }),
    'hlm-foundation': /* @__PURE__ */ userTable('hlm-foundation', {
      standing: 'exempt',
      fr: 'Fondation d’HLM',
      en: 'HLM foundation',
      sources: [LAST_PARAGRAPH, { text: 'cch', article: 'art. L411-2' }],
    }),
    'non-profit': /* @__PURE__ */ userTable('non-profit', {
      standing: 'exempt',
      fr: 'Personne morale de droit privé à but non lucratif (association, résidence sociale)',
      en: 'Private non-profit legal person (association, social residence)',
      confidence: 'confirmed',
      sources: [LAST_PARAGRAPH, ANSWER],
    }),
    'private-employer': /* @__PURE__ */ userTable('private-employer', {
      standing: 'counts',
      fr: 'Autre employeur de droit privé',
      en: 'Other private employer',
      sources: COUNTED,
    }),
    epic: /* @__PURE__ */ userTable('epic', {
      standing: 'counts',
      fr: 'Établissement public industriel et commercial (EPIC)',
      en: 'Public industrial and commercial body (EPIC)',
      sources: COUNTED,
    }),
    'epa-private-law-staff': /* @__PURE__ */ userTable('epa-private-law-staff', {
      standing: 'counts',
      fr: 'Établissement public administratif, pour son personnel de droit privé',
      en: 'Public administrative body, for its private-law staff',
      sources: COUNTED,
    }),
    'public-authority': /* @__PURE__ */ userTable('public-authority', {
      standing: 'exempt',
      fr: 'Collectivité territoriale, CCAS, EPCI ou État',
      en: 'Local authority, social action centre, body of communes or the State',
      confidence: 'confirmed',
      sources: [labour('L2211-1'), { text: 'urssaf-ai', confidence: 'single-source' }],
      note: 'They stand outside L2211-1, which the cap refers to; URSSAF says so of local authorities.',
    }),
    household: /* @__PURE__ */ userTable('household', {
      standing: 'exempt',
      fr: 'Particulier, pour son usage privé',
      en: 'Private person, for private use',
      confidence: 'confirmed',
      sources: [LAST_PARAGRAPH, ANSWER],
      note: 'A natural person outside any trade: a tenant at home for instance.',
    }),
  });

/** The forms of users, landlords first. */
export const associationUserForms: readonly AssociationUserForm[] = /* @__PURE__ */ deepFreeze<AssociationUserForm[]>([
  'oph',
  'esh',
  'hlm-cooperative',
  'sem',
  'hlm-foundation',
  'non-profit',
  'private-employer',
  'epic',
  'epa-private-law-staff',
  'public-authority',
  'household',
]);
