/**
 * Subsidies (subventions, loi 2000-321 art. 9-1 to 10-1): what one is, by whom it is given, from which amount it asks for a
 * written convention, what its recipient renders and signs.
 */
import type { BuyerClass } from '../procurement-terms.js';
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/**
 * What makes an aid a subsidy: it serves the general interest, the recipient has both started and defined what it is for,
 * and whoever gives it receives no individualised service (prestation individualisée) in return.
 */
export type SubsidyTest =
  'general-interest' | 'initiated-by-recipient' | 'defined-by-recipient' | 'no-individualised-service';

/** Who signs the engagement contract. */
export type SubsidyRecipient = 'association' | 'foundation' | 'other';

/** Whether the statute on subsidies binds a body that gives one: not established for private bodies. */
export type SubsidyGiverRule = 'bound' | 'not-established';

/** When the financial report is due. */
export interface SubsidyReport {
  /** Months from the end of the financial year of the award. */
  readonly months: number;
}

/** The dated values of subsidies, by subject. */
export interface SubsidyTables {
  /** The tests of the definition; all of them must pass. */
  readonly definition: LawTable<readonly SubsidyTest[]>;
  /** A written convention is compulsory for a year's subsidy of more than this, in euros, in-kind aid valued and counted. */
  readonly convention: LawTable<string>;
  /** Grants to build, buy or improve social housing stand outside the convention. */
  readonly socialHousing: LawTable<'outside-the-convention'>;
  /** Within how many months after the financial year of the award the financial report (compte rendu financier) is due. */
  readonly report: LawTable<SubsidyReport>;
  /** Who signs the republican engagement contract (contrat d'engagement républicain), for requests from the first day on. */
  readonly engagement: LawTable<readonly SubsidyRecipient[]>;
  /** Which givers the statute binds. */
  readonly givers: LawTable<Readonly<Record<BuyerClass, SubsidyGiverRule>>>;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const OLDER = 'The statute is older: this table begins with the ordonnance of 2015 on public contracts.';

function since2016<V>(row: Omit<RowDefinition<V>, 'from' | 'until'>): readonly RowDefinition<V>[] {
  return [{ from: '2016-04-01', until: null, note: OLDER, ...row }];
}

/** What a subsidy is and what it asks for, by subject. */
export const subsidyTables: SubsidyTables = /* @__PURE__ */ deepFreeze({
  definition: /* @__PURE__ */ lawTable<readonly SubsidyTest[]>({
    ...CHECKED,
    id: 'procurement/subsidy/definition',
    unit: 'list',
    title: { fr: 'Définition de la subvention', en: 'Definition of a subsidy' },
    rows: since2016<readonly SubsidyTest[]>({
      value: ['general-interest', 'initiated-by-recipient', 'defined-by-recipient', 'no-individualised-service'],
      confidence: 'confirmed',
      sources: [
        { text: 'loi-2000-321', article: 'art. 9-1' },
        { text: 'loi-2014-856', article: 'art. 59' },
      ],
    }),
  }),
  convention: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'procurement/subsidy/convention',
    unit: 'eur',
    title: {
      fr: 'Montant au-delà duquel une convention est obligatoire',
      en: 'Amount above which a convention is compulsory',
    },
    rows: since2016({
      value: '23000',
      confidence: 'confirmed',
      sources: [
        { text: 'loi-2000-321', article: 'art. 10' },
        { text: 'decret-2001-495', article: 'art. 1' },
      ],
      note: `Strictly above, for the year; aid in kind counts once it is valued. ${OLDER}`,
    }),
  }),
  socialHousing: /* @__PURE__ */ lawTable<'outside-the-convention'>({
    ...CHECKED,
    id: 'procurement/subsidy/social-housing',
    unit: 'rule',
    title: {
      fr: 'Subventions pour le logement social, hors de la convention',
      en: 'Grants for social housing, outside the convention',
    },
    rows: since2016<'outside-the-convention'>({
      value: 'outside-the-convention',
      confidence: 'single-source',
      sources: [{ text: 'loi-2000-321', article: 'art. 10' }],
      note: `Grants to build, buy or improve social housing. ${OLDER}`,
    }),
  }),
  report: /* @__PURE__ */ lawTable<SubsidyReport>({
    ...CHECKED,
    id: 'procurement/subsidy/report',
    unit: 'rule',
    title: { fr: 'Délai du compte rendu financier', en: 'Time limit of the financial report' },
    rows: since2016({
      value: { months: 6 },
      confidence: 'confirmed',
      sources: [{ text: 'loi-2000-321', article: 'art. 10' }],
      note: `Counted from the end of the financial year of the award. ${OLDER}`,
    }),
  }),
  engagement: /* @__PURE__ */ lawTable<readonly SubsidyRecipient[]>({
    ...CHECKED,
    id: 'procurement/subsidy/engagement-contract',
    unit: 'list',
    title: {
      fr: 'Signataires du contrat d’engagement républicain',
      en: 'Who signs the republican engagement contract',
    },
    rows: [
      {
        from: '2022-01-02',
        until: null,
        value: ['association', 'foundation'],
        confidence: 'confirmed',
        sources: [{ text: 'loi-2000-321', article: 'art. 10-1' }, { text: 'decret-2021-1947' }],
        note: 'The day is that of the request.',
      },
    ],
  }),
  givers: /* @__PURE__ */ lawTable<Readonly<Record<BuyerClass, SubsidyGiverRule>>>({
    ...CHECKED,
    id: 'procurement/subsidy/givers',
    unit: 'rule',
    title: { fr: 'Organismes tenus par les règles de la subvention', en: 'Bodies bound by the rules on subsidies' },
    rows: since2016<Readonly<Record<BuyerClass, SubsidyGiverRule>>>({
      value: {
        oph: 'bound',
        esh: 'not-established',
        'hlm-cooperative': 'not-established',
        sem: 'not-established',
        'local-authority': 'bound',
        'local-public-body': 'bound',
        state: 'bound',
        'state-public-body': 'bound',
        'state-industrial-body': 'bound',
        'other-body': 'not-established',
      },
      confidence: 'inferred',
      sources: [
        { text: 'loi-2000-321', article: 'art. 9-1' },
        { text: 'loi-2000-321', article: 'art. 10' },
      ],
      note: `The statute names administrative authorities and bodies that run an industrial or commercial public service: public establishments are sorted as bound; no source says whether a private company such as an ESH falls in. ${OLDER}`,
    }),
  }),
});
