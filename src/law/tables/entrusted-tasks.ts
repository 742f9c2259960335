/**
 * What may be entrusted to a provider, and what the list of recoverable charges says of it (annex of the decrees, whose
 * numbers are quoted; the list is closed, so that what is not on it stays with the landlord).
 */
import type { Confidence, Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { lawTable, type RowDefinition, type SourceDefinition } from '../table.js';

/** A task that a landlord may entrust to a provider. Products and labour are apart where the list treats them so. */
export type TaskId =
  | 'common-parts-cleaning'
  | 'cleaning-supplies'
  | 'window-cleaning-facade'
  | 'waste-removal'
  | 'waste-bags'
  | 'bin-washing'
  | 'bin-washing-products'
  | 'bin-rental'
  | 'bulky-waste'
  | 'chute-and-column-unblocking'
  | 'pest-control'
  | 'pest-control-products'
  | 'rat-control'
  | 'green-spaces'
  | 'hedge-and-shrub-trimming'
  | 'tree-pruning'
  | 'bed-replanting'
  | 'outdoor-equipment-minor-repair'
  | 'snow-salt'
  | 'snow-clearing'
  | 'common-parts-repainting'
  | 'graffiti-removal'
  | 'indoor-lamp-replacement'
  | 'common-pipes-joints'
  | 'entry-phone-upkeep'
  | 'entry-phone-replacement'
  | 'lift-minimal-clauses'
  | 'lift-extended-clauses'
  | 'works-inside-dwellings'
  | 'reception'
  | 'mediation'
  | 'night-patrol'
  | 'surveillance'
  | 'shopping-carry-up'
  | 'social-support';

/** What the law says of a task. */
export interface TaskAnswer {
  /** Its place on the list: `IV.3`; for a task that is arguable, the place argued for; `null` when there is none. */
  readonly code: string | null;
  /**
   * `recoverable` when the list names it, `not-recoverable` when it does not, `contested` when landlords and tenants'
   * bodies read the texts in opposite ways, `to-confirm` when it hangs on a fact or on a reading that is not settled.
   */
  readonly answer: 'recoverable' | 'not-recoverable' | 'contested' | 'to-confirm';
  /**
   * Which of the two tasks of art. 2 it would be in a caretaker's contract of employment: upkeep of the common parts or
   * waste removal; `null` when neither.
   */
  readonly caretakingTask: 'common-parts' | 'waste' | null;
  /**
   * `standard` when the standard rate of VAT is certain in the mainland, `standard-doubtful` when it goes unless the
   * provider states another that may apply, `ask` when the provider must say the rate.
   */
  readonly vat: 'standard' | 'standard-doubtful' | 'ask';
  /**
   * What an agreement with the tenants (loi 86-1290 art. 42) does for it, where that is not the general rule of departures
   * from the list. `consent`: the tenants' consent is what makes it recoverable, each one's or by an agreement on any
   * subject. `doubtful`: no source says that a subject which allows a departure from the list reaches it.
   */
  readonly underAgreement?: 'consent' | 'doubtful';
  /** The task, for people. */
  readonly names: Message;
}

interface TaskDefinition extends TaskAnswer {
  readonly confidence: Confidence;
  /** What it rests on instead of its place in the annexes, when a statute names it. */
  readonly statutes?: readonly SourceDefinition[];
  /** What it rests on beside the closed list. */
  readonly sources?: readonly SourceDefinition[];
  readonly note?: string;
  readonly recheck?: string;
  /** First day, when it is not that of the list. */
  readonly from?: string;
  /** What held before that first day, oldest first. */
  readonly before?: readonly RowDefinition<TaskAnswer>[];
}

const LIST_IN_FORCE = '1982-11-13';
const STAFF_LINES_IN_FORCE = '1987-01-01';

function listSources(code: string | null): readonly SourceDefinition[] {
  const article = code === null ? 'annexe' : `annexe, ${code}`;
  return [
    { text: 'decret-82-955', article },
    { text: 'decret-87-713', article },
  ];
}

function taskTable(id: TaskId, definition: TaskDefinition): LawTable<TaskAnswer> {
  const { confidence, statutes, sources = [], from = LIST_IN_FORCE, before = [], note, recheck, ...value } = definition;
  return lawTable<TaskAnswer>({
    id: `charges/task/${id}`,
    title: value.names,
    unit: 'rule',
    verifiedTo: '2026-02-01',
    checkedOn: '2026-11-23',
    rows: [
      ...before,
      {
        from,
        until: null,
        value,
        confidence,
        sources: [...(statutes ?? listSources(value.code)), ...sources],
        ...(note === undefined ? {} : { note }),
        ...(recheck === undefined ? {} : { recheck }),
      },
    ],
  });
}

const LABOUR_NOT_LISTED_YET =
  'The lines for labour entered the list with décret 86-1316 on 1 January 1987; the decrees make no difference between in-house services and contracts.';

function notListedBefore1987(value: TaskAnswer): RowDefinition<TaskAnswer> {
  return {
    from: LIST_IN_FORCE,
    until: '1986-12-31',
    value: { ...value, code: null, answer: 'not-recoverable' },
    confidence: 'inferred',
    sources: [{ text: 'decret-82-955', article: 'annexe' }, { text: 'ce-1988-07-01-47-887' }],
    note: LABOUR_NOT_LISTED_YET,
  };
}

const COMMON_PARTS_CLEANING: TaskAnswer = {
  code: 'IV.3',
  answer: 'recoverable',
  caretakingTask: 'common-parts',
  vat: 'standard',
  names: {
    fr: 'Nettoyage des halls, escaliers, paliers et cabines d’ascenseur',
    en: 'Cleaning of halls, stairs, landings and lift cabins',
  },
};

const WASTE_REMOVAL: TaskAnswer = {
  code: 'VI.3',
  answer: 'recoverable',
  caretakingTask: 'waste',
  vat: 'standard',
  names: {
    fr: 'Sortie et rentrée des conteneurs, balayage du local à déchets',
    en: 'Taking bins out and in, sweeping the waste room',
  },
};

const LIFT_STATUTES_UNTIL_2021: readonly SourceDefinition[] = [
  { text: 'cch', article: 'art. L442-3, I' },
  { text: 'loi-89-462', article: 'art. 23' },
  { text: 'loi-2006-872', article: 'art. 88' },
  { text: 'cch', article: 'art. L125-2-2' },
];
// The statutes still quote the article that lifts stood under until then.
const LIFT_STATUTES: readonly SourceDefinition[] = [
  ...LIFT_STATUTES_UNTIL_2021,
  { text: 'cch', article: 'art. L134-1 et suivants' },
];
const UNDER_LIFT_STATUTES = { from: '2006-07-16', until: '2021-06-30' } as const;
const LIFT_CHAPTER_IN_FORCE = '2021-07-01';
const LIFT_CLAUSES_NAMED =
  'Minimum visits, small worn parts, freeing trapped people, putting back in service. The first day under the statutes is that of the consolidated codes and may be 17 July 2006.';
const BEYOND_LIFT_CLAUSES =
  'The statutes name the minimum clauses, and the list is closed: what a contract covers beyond them stays with the landlord, by what the contract states. No ruling was found.';

const LIFT_MINIMAL_CLAUSES: TaskAnswer = {
  code: 'I.bis',
  answer: 'recoverable',
  caretakingTask: null,
  vat: 'ask',
  names: {
    fr: 'Clauses minimales du contrat d’entretien d’ascenseur',
    en: 'Minimum clauses of a lift maintenance contract',
  },
};

const LIFT_EXTENDED_CLAUSES: TaskAnswer = {
  code: null,
  answer: 'not-recoverable',
  caretakingTask: null,
  vat: 'ask',
  names: {
    fr: 'Clauses étendues du contrat d’entretien d’ascenseur',
    en: 'Extended clauses of a lift maintenance contract',
  },
};

const NOT_SETTLED = 'No text or ruling was found that settles it.';

const SECURITY_AGREEMENT: readonly SourceDefinition[] = [
  { text: 'cch', article: 'art. L442-3' },
  { text: 'loi-86-1290', article: 'art. 42' },
];
const AGREEMENTS_IN_FORCE = '2006-07-16';
const UNLESS_AGREED =
  'Not on the list. A local agreement under art. 42 of loi 86-1290 may derogate from the list, on security or sustainable development only.';

const GUARDING_RULING: SourceDefinition = { text: 'cass-2008-03-19-07-10794' };

// A task off the list, which an agreement may let tenants be charged for since the statute of 2006.
function unlessAgreed(value: TaskAnswer, rulings: readonly SourceDefinition[] = []): TaskDefinition {
  return {
    ...value,
    confidence: 'confirmed',
    sources: [...SECURITY_AGREEMENT, ...rulings],
    note: UNLESS_AGREED,
    from: AGREEMENTS_IN_FORCE,
    before: [
      {
        from: LIST_IN_FORCE,
        until: '2006-07-15',
        value,
        confidence: 'confirmed',
        sources: [...listSources(null), ...rulings],
        note: 'Not on the list, which no agreement could depart from before loi 2006-872.',
      },
    ],
  };
}

const DEFINITIONS: Readonly<Record<TaskId, TaskDefinition>> = {
  'common-parts-cleaning': {
    ...COMMON_PARTS_CLEANING,
    confidence: 'confirmed',
    from: STAFF_LINES_IN_FORCE,
    before: [notListedBefore1987(COMMON_PARTS_CLEANING)],
  },
  'cleaning-supplies': {
    code: 'IV.1.b',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Produits d’entretien, balais et petit matériel', en: 'Cleaning products, brooms and small kit' },
    confidence: 'confirmed',
  },
  'window-cleaning-facade': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: { fr: 'Nettoyage des vitres en façade', en: 'Cleaning of façade windows' },
    confidence: 'inferred',
    note: 'The list has the cleaning of indoor common parts (IV.3) and visits to façade-cradle gear (VII.2.d), and does not name façade windows; no ruling was found.',
  },
  'waste-removal': {
    ...WASTE_REMOVAL,
    confidence: 'confirmed',
    from: STAFF_LINES_IN_FORCE,
    before: [notListedBefore1987(WASTE_REMOVAL)],
  },
  'waste-bags': {
    code: 'VI.1.a',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Sacs pour les déchets', en: 'Bags for waste' },
    confidence: 'confirmed',
  },
  'bin-washing': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: { fr: 'Lavage et désinfection des conteneurs (main-d’œuvre)', en: 'Washing and disinfecting bins (labour)' },
    confidence: 'single-source',
    sources: [
      { text: 'ca-lyon-2003-11-19' },
      { text: 'cass-1994-10-05' },
      { text: 'cass-1999-03-10-97-10499' },
      { text: 'cnl-digest' },
    ],
    note: 'The products are on the list (VI.1.b), the labour is not. The rulings are known through a tenants’ body.',
  },
  'bin-washing-products': {
    code: 'VI.1.b',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Produits de désinfection des conteneurs', en: 'Products to disinfect bins' },
    confidence: 'confirmed',
  },
  'bin-rental': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Location des conteneurs', en: 'Rental of bins' },
    confidence: 'single-source',
    sources: [{ text: 'ca-lyon-2003-11-19' }],
  },
  'bulky-waste': {
    code: null,
    answer: 'contested',
    caretakingTask: null,
    vat: 'standard-doubtful',
    names: { fr: 'Stockage et enlèvement des encombrants', en: 'Storing and removal of bulky waste' },
    confidence: 'single-source',
    sources: [
      { text: 'cass-2008-05-15-07-16567' },
      { text: 'cgl-encombrants' },
      { text: 'cass-1995-12-06-93-17250' },
      { text: 'rep-min-43172' },
    ],
    note: 'No ruling on an invoice for removal was found. In 2008 a landlord argued that a caretaker’s work on bulky waste is waste removal, and lost; tenants’ bodies draw a general rule from it. On the other side, waste removal has been held wider than household waste. The reduced rates of VAT go to the collection of household waste: the standard rate goes here unless the provider shows that link.',
  },
  'chute-and-column-unblocking': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Débouchage des vide-ordures et des colonnes d’eaux usées',
      en: 'Unblocking of rubbish chutes and waste-water columns',
    },
    confidence: 'confirmed',
    sources: [{ text: 'cass-2012-06-13-11-18740' }],
  },
  'pest-control': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Désinsectisation et désinfection (main-d’œuvre)', en: 'Insect control and disinfection (labour)' },
    confidence: 'confirmed',
    sources: [{ text: 'cass-1999-03-10-97-10499' }, { text: 'cass-2003-04-01' }],
    note: 'The products are on the list (VI.1.b), the labour is not.',
  },
  'pest-control-products': {
    code: 'VI.1.b',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Produits de désinsectisation et de désinfection',
      en: 'Products for insect control and disinfection',
    },
    confidence: 'confirmed',
  },
  'rat-control': {
    code: null,
    answer: 'to-confirm',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Dératisation', en: 'Rat control' },
    confidence: 'unconfirmed',
    note: `The list names products against insects and for disinfection. ${NOT_SETTLED}`,
  },
  'green-spaces': {
    code: 'V.2.a',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: {
      fr: 'Tonte, désherbage, ramassage des feuilles, nettoyage des abords',
      en: 'Mowing, weeding, leaf collection, cleaning of surroundings',
    },
    confidence: 'confirmed',
    note: 'A heading of its own on the list, apart from the indoor common parts: it is not counted here as one of the two tasks of a caretaker.',
  },
  'hedge-and-shrub-trimming': {
    code: 'V.2.a',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: { fr: 'Taille des haies et des arbustes', en: 'Trimming of hedges and shrubs' },
    confidence: 'confirmed',
  },
  'tree-pruning': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: { fr: 'Élagage et abattage des arbres', en: 'Pruning and felling of trees' },
    confidence: 'confirmed',
    sources: [{ text: 'cass-2004-03-23-02-20933' }],
  },
  'bed-replanting': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: { fr: 'Réfection des massifs', en: 'Re-making of planted beds' },
    confidence: 'confirmed',
    note: 'The list excludes it by name (V.1.c).',
  },
  'outdoor-equipment-minor-repair': {
    code: 'V.2.b',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Peinture et menues réparations des bancs, jeux et clôtures',
      en: 'Painting and minor repair of benches, play equipment and fences',
    },
    confidence: 'confirmed',
  },
  'snow-salt': {
    code: 'IV.1.b',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Sel de déneigement', en: 'Salt against snow' },
    confidence: 'inferred',
    note: 'The list names salt among the consumables for cleaning (IV.1.b); that it means salt against snow too is a reading, kept because the word is there without limit. Only the labour of clearing is left open: see that task.',
  },
  'snow-clearing': {
    code: 'V.2.a',
    answer: 'to-confirm',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Déneigement (main-d’œuvre)', en: 'Snow clearing (labour)' },
    confidence: 'unconfirmed',
    note: `Arguable as cleaning of paths. ${NOT_SETTLED}`,
  },
  'common-parts-repainting': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Peinture des halls et des escaliers', en: 'Repainting of halls and stairs' },
    confidence: 'unconfirmed',
    note: `Not on the list. ${NOT_SETTLED}`,
  },
  'graffiti-removal': {
    code: null,
    answer: 'to-confirm',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Enlèvement des graffitis', en: 'Graffiti removal' },
    confidence: 'unconfirmed',
    note: `Not on the list, hence with the landlord by default. ${NOT_SETTLED}`,
  },
  'indoor-lamp-replacement': {
    code: null,
    answer: 'to-confirm',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Remplacement des lampes des parties communes intérieures',
      en: 'Replacement of lamps in indoor common parts',
    },
    confidence: 'unconfirmed',
    note: `The list names lamps of lift cabins, boiler rooms and outdoor spaces. ${NOT_SETTLED}`,
  },
  'common-pipes-joints': {
    code: 'II.2.b',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Joints et presse-étoupe des canalisations communes',
      en: 'Joints and packing on common pipes',
    },
    confidence: 'confirmed',
  },
  'entry-phone-upkeep': {
    code: 'VII.2.c',
    answer: 'recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Entretien des interphones et des portes à ouverture automatique ou codée',
      en: 'Upkeep of entry phones and of automatic or coded doors',
    },
    confidence: 'confirmed',
  },
  'entry-phone-replacement': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Remplacement des interphones', en: 'Replacement of entry phones' },
    confidence: 'confirmed',
    sources: [
      { text: 'decret-82-955', article: 'art. 2' },
      { text: 'decret-87-713', article: 'art. 2' },
    ],
    note: 'A replacement counts as a minor repair only when it costs no more than the repair.',
  },
  'lift-minimal-clauses': {
    ...LIFT_MINIMAL_CLAUSES,
    confidence: 'confirmed',
    statutes: LIFT_STATUTES,
    note: `${LIFT_CLAUSES_NAMED} Lifts moved from L125-2-2 to L134-1 ff. with the new book I of the code (ordonnance 2020-71, art. 8: 1 July 2021 at the latest; décret 2021-872: that day).`,
    from: LIFT_CHAPTER_IN_FORCE,
    before: [
      {
        from: LIST_IN_FORCE,
        until: '2006-07-15',
        value: { ...LIFT_MINIMAL_CLAUSES, code: 'I.2', answer: 'to-confirm' },
        confidence: 'unconfirmed',
        sources: listSources('I.2'),
        note: 'The decrees list some of it, operation by operation (I.2). How much of such a contract was recoverable before the statute of 2006 was not read.',
      },
      {
        ...UNDER_LIFT_STATUTES,
        value: LIFT_MINIMAL_CLAUSES,
        confidence: 'confirmed',
        sources: LIFT_STATUTES_UNTIL_2021,
        note: LIFT_CLAUSES_NAMED,
      },
    ],
  },
  'lift-extended-clauses': {
    ...LIFT_EXTENDED_CLAUSES,
    confidence: 'inferred',
    sources: LIFT_STATUTES,
    note: BEYOND_LIFT_CLAUSES,
    from: LIFT_CHAPTER_IN_FORCE,
    before: [
      {
        from: LIST_IN_FORCE,
        until: '2006-07-15',
        value: LIFT_EXTENDED_CLAUSES,
        confidence: 'inferred',
        sources: listSources(null),
        note: 'The list is closed and does not name the repairs that such clauses cover. No ruling was found.',
      },
      {
        ...UNDER_LIFT_STATUTES,
        value: LIFT_EXTENDED_CLAUSES,
        confidence: 'inferred',
        sources: [...listSources(null), ...LIFT_STATUTES_UNTIL_2021],
        note: BEYOND_LIFT_CLAUSES,
      },
    ],
  },
  'works-inside-dwellings': {
    code: 'III',
    answer: 'to-confirm',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Menus travaux dans les logements (contrat multi-services)',
      en: 'Small works inside dwellings (multi-service contract)',
    },
    underAgreement: 'consent',
    confidence: 'single-source',
    sources: [
      { text: 'decret-82-955', article: 'art. 3' },
      { text: 'decret-87-713', article: 'art. 3' },
      { text: 'ca-colmar-1998-01-15' },
      { text: 'ca-douai-2007-06-21' },
      { text: 'ush-contrats-multi-services' },
    ],
    note: 'On the list only where the landlord has it done in the tenant’s place (art. 3); the work is the tenant’s by law, hence recoverable only with the tenants’ consent, one by one or by a local agreement. A ruling of 2007 accepted such an agreement. The rulings are known through a note of the landlords’ federation.',
  },
  reception: unlessAgreed({
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Accueil des locataires', en: 'Reception of tenants' },
  }),
  mediation: unlessAgreed({
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: { fr: 'Médiation', en: 'Mediation' },
  }),
  'night-patrol': unlessAgreed(
    {
      code: null,
      answer: 'not-recoverable',
      caretakingTask: null,
      vat: 'standard',
      names: { fr: 'Correspondants de nuit', en: 'Night patrol' },
    },
    [GUARDING_RULING],
  ),
  surveillance: unlessAgreed(
    {
      code: null,
      answer: 'not-recoverable',
      caretakingTask: null,
      vat: 'standard',
      names: { fr: 'Surveillance', en: 'Surveillance' },
    },
    [GUARDING_RULING],
  ),
  'shopping-carry-up': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'standard',
    names: {
      fr: 'Portage des courses pendant une panne d’ascenseur',
      en: 'Carrying shopping up while a lift is down',
    },
    underAgreement: 'doubtful',
    confidence: 'confirmed',
    note: 'Not on the list; the landlords reported in the press bear it. A local agreement could only reach it through security, which no source says.',
  },
  'social-support': {
    code: null,
    answer: 'not-recoverable',
    caretakingTask: null,
    vat: 'ask',
    names: {
      fr: 'Accompagnement social et formation facturés à part',
      en: 'Social support and training billed apart',
    },
    confidence: 'unconfirmed',
    note: `Not on the list. ${NOT_SETTLED}`,
  },
};

/** What the list says of each task. */
export const entrustedTasks: Readonly<Record<TaskId, LawTable<TaskAnswer>>> = /* @__PURE__ */ Object.freeze(
  Object.fromEntries(
    (Object.keys(DEFINITIONS) as TaskId[]).map((id) => [id, taskTable(id, DEFINITIONS[id])]),
  ) as Record<TaskId, LawTable<TaskAnswer>>,
);
