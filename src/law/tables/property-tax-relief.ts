/**
 * The relief from property tax (abattement de taxe foncière sur les propriétés bâties, TFPB) in priority districts
 * (quartiers prioritaires de la politique de la ville, QPV): how much, for which years, who must have signed what, and what
 * may not be charged to tenants besides. A tax year is read on its 1 January.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type SourceDefinition } from '../table.js';

/** Where the dwellings stand, for the relief: the mainland (métropole) or overseas (outre-mer). */
export type ReliefTerritory = 'metropole' | 'overseas';

/** What is taxed less, and which dwellings are. */
export interface PropertyTaxReliefScope {
  /** What the share is taken off: the taxable base (base d'imposition), not the tax. */
  readonly base: 'property-tax-base';
  /** Which dwellings: those of social housing. */
  readonly dwellings: 'social-housing';
  /** Where: a priority district (QPV). */
  readonly districts: 'priority-district';
  /** Whether the long exemption of new social dwellings must have ended. */
  readonly afterLongExemption: boolean;
}

/** By when the owner must be a signatory of the city contract and of the convention annexed to it, within the tax year. */
export interface PropertyTaxReliefSignature {
  /** The last day of the tax year by which both must be signed, that day included: month and day. */
  readonly signedBy: '01-01' | '03-31';
  /** The last day of the tax year by which the relief must be declared; `null` where no day was read. */
  readonly declaredBy: '03-31' | null;
  /** Whether having had the relief the year before is enough, without new signatures. */
  readonly carriesOver: boolean;
}

/** Kinds of action that the national framework names. */
export type PropertyTaxReliefAction =
  | 'common-parts-and-surroundings'
  | 'over-upkeep'
  | 'field-staff'
  | 'lift-repair'
  | 'bulky-waste'
  | 'quietness'
  | 'tenant-relations'
  | 'small-works'
  | 'social-link'
  | 'insertion';

const CHECKED = { verifiedTo: '2026-02-01', checkedOn: '2026-11-23' } as const;
const FIRST_DAY = '2025-01-01';
const LAST_DAY = '2030-12-31';

const STATUTE: SourceDefinition = { text: 'cgi', article: 'art. 1388 bis' };
const PERIOD: readonly SourceDefinition[] = [STATUTE, { text: 'loi-2023-1322', article: 'art. 73' }];

const OVERSEAS_RECHECK =
  'What the finance act for 2026 (loi 2026-103) says of the relief overseas was not read: a later day for the signatures of 2026 had been asked for.';

/** Share of the taxable base that the relief takes off. */
export const propertyTaxReliefShare: LawTable<string> = /* @__PURE__ */ lawTable({
  ...CHECKED,
  id: 'charges/property-tax-relief/share',
  title: {
    fr: 'Part de la base de TFPB retranchée dans les quartiers prioritaires',
    en: 'Share of the property tax base taken off in priority districts',
  },
  unit: 'share',
  rows: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: '0.3',
      confidence: 'confirmed',
      sources: PERIOD,
      note: 'Tax years 2025 to 2030. The relief is older; the rules of the years before 2025 were not read.',
    },
  ],
});

/** What the relief bears on. */
export const propertyTaxReliefScope: LawTable<PropertyTaxReliefScope> =
  /* @__PURE__ */ lawTable<PropertyTaxReliefScope>({
    ...CHECKED,
    id: 'charges/property-tax-relief/scope',
    title: {
      fr: 'Champ de l’abattement de TFPB dans les quartiers prioritaires',
      en: 'Scope of the property tax relief in priority districts',
    },
    unit: 'rule',
    rows: [
      {
        from: FIRST_DAY,
        until: LAST_DAY,
        value: {
          base: 'property-tax-base',
          dwellings: 'social-housing',
          districts: 'priority-district',
          afterLongExemption: true,
        },
        confidence: 'confirmed',
        sources: PERIOD,
        note: 'While the long exemption of new social dwellings runs there is no tax to relieve.',
      },
    ],
  });

const GENERAL_RULE: PropertyTaxReliefSignature = { signedBy: '01-01', declaredBy: null, carriesOver: false };
const GENERAL_NOTE =
  'The owner must be a signatory on 1 January: somebody who signs on that day is. The general rule on the day of the declaration was not read.';

/**
 * By when the owner must have signed the city contract (contrat de ville) and the convention annexed to it on upkeep and
 * management (with the commune, the EPCI and the State), by territory.
 */
export const propertyTaxReliefSignatures: Readonly<Record<ReliefTerritory, LawTable<PropertyTaxReliefSignature>>> =
  /* @__PURE__ */ deepFreeze({
    metropole: /* @__PURE__ */ lawTable<PropertyTaxReliefSignature>({
      ...CHECKED,
      id: 'charges/property-tax-relief/signature/metropole',
      title: {
        fr: 'Signatures exigées pour l’abattement de TFPB (métropole)',
        en: 'Signatures that the property tax relief needs (mainland)',
      },
      unit: 'rule',
      rows: [
        {
          from: FIRST_DAY,
          until: '2025-12-31',
          value: { signedBy: '03-31', declaredBy: '03-31', carriesOver: false },
          confidence: 'confirmed',
          sources: [STATUTE, { text: 'loi-2025-127', article: 'art. 114' }],
          note: 'For 2025 alone, signatures and declaration were accepted until 31 March.',
        },
        {
          from: '2026-01-01',
          until: LAST_DAY,
          value: GENERAL_RULE,
          confidence: 'confirmed',
          sources: PERIOD,
          note: GENERAL_NOTE,
        },
      ],
    }),
    overseas: /* @__PURE__ */ lawTable<PropertyTaxReliefSignature>({
      ...CHECKED,
      id: 'charges/property-tax-relief/signature/overseas',
      title: {
        fr: 'Signatures exigées pour l’abattement de TFPB (outre-mer)',
        en: 'Signatures that the property tax relief needs (overseas)',
      },
      unit: 'rule',
      rows: [
        {
          from: FIRST_DAY,
          until: '2025-12-31',
          value: { ...GENERAL_RULE, carriesOver: true },
          confidence: 'confirmed',
          sources: [STATUTE, { text: 'loi-2025-127', article: 'art. 47' }],
          note: 'For 2025 the relief goes on by itself where it was held in 2024; otherwise the general rule of 1 January stands.',
        },
        {
          from: '2026-01-01',
          until: LAST_DAY,
          value: GENERAL_RULE,
          confidence: 'confirmed',
          sources: PERIOD,
          recheck: OVERSEAS_RECHECK,
          note: GENERAL_NOTE,
        },
      ],
    }),
  });

/**
 * A later day for the signatures overseas that was asked for and whose fate is not known: month and day of the tax year;
 * the row holds until that day. What rests on it is uncertain.
 */
export const propertyTaxReliefPostponement: LawTable<string> = /* @__PURE__ */ lawTable({
  ...CHECKED,
  id: 'charges/property-tax-relief/postponement-asked',
  title: {
    fr: 'Report demandé outre-mer pour les signatures de l’abattement de TFPB',
    en: 'Postponement asked for overseas for the signatures of the property tax relief',
  },
  unit: 'rule',
  rows: [
    {
      from: '2026-01-01',
      until: '2026-03-31',
      value: '03-31',
      confidence: 'unconfirmed',
      sources: [STATUTE, { text: 'senat-amendement-i-2426' }],
      recheck: OVERSEAS_RECHECK,
      note: 'For the tax year 2026. An amendment of November 2025 asked for it; whether the act took it up was not found.',
    },
  ],
});

/** Share of the cost of the relief to the municipalities that the State pays back. */
export const propertyTaxReliefCompensation: LawTable<string> = /* @__PURE__ */ lawTable({
  ...CHECKED,
  id: 'charges/property-tax-relief/compensation',
  title: {
    fr: 'Part du coût de l’abattement de TFPB compensée aux communes par l’État',
    en: 'Share of the cost of the property tax relief that the State pays back to municipalities',
  },
  unit: 'share',
  rows: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: '0.4',
      confidence: 'single-source',
      sources: [STATUTE],
      recheck: 'The source gives the share as approximate and without a year.',
      note: 'About 40 %. The row has the days of the relief itself.',
    },
  ],
});

const FRAMEWORK_NOTE =
  'An agreement between landlords, State and elected bodies, not a law. That it exists was read in two sources, the list of actions in one.';

const ACTIONS: readonly PropertyTaxReliefAction[] = [
  'common-parts-and-surroundings',
  'over-upkeep',
  'field-staff',
  'lift-repair',
  'bulky-waste',
  'quietness',
  'tenant-relations',
  'small-works',
  'social-link',
  'insertion',
];

/** What the national framework names as actions that the relief may pay for, in its local upkeep programmes. */
export const propertyTaxReliefFramework: LawTable<readonly PropertyTaxReliefAction[]> = /* @__PURE__ */ lawTable<
  readonly PropertyTaxReliefAction[]
>({
  ...CHECKED,
  id: 'charges/property-tax-relief/framework',
  title: {
    fr: 'Actions du cadre national de l’abattement de TFPB',
    en: 'Actions of the national framework of the property tax relief',
  },
  unit: 'list',
  rows: [
    {
      from: '2015-04-29',
      until: '2021-09-29',
      value: ACTIONS,
      confidence: 'single-source',
      sources: [{ text: 'cadre-national-abattement-tfpb' }],
      note: FRAMEWORK_NOTE,
    },
    {
      from: '2021-09-30',
      until: null,
      value: ACTIONS,
      confidence: 'single-source',
      sources: [{ text: 'cadre-national-abattement-tfpb' }],
      recheck: 'No newer national framework was found for the tax years 2025 to 2030.',
      note: `Amended on 30 September 2021 on steering, the tenants’ share in it and a plan of several years. ${FRAMEWORK_NOTE}`,
    },
  ],
});

/** What becomes of the actions that the relief pays for: they are not charged again to tenants. */
export const propertyTaxReliefUse: LawTable<'not-charged-again'> = /* @__PURE__ */ lawTable<'not-charged-again'>({
  ...CHECKED,
  id: 'charges/property-tax-relief/use',
  title: {
    fr: 'Actions payées par l’abattement de TFPB et charges des locataires',
    en: 'Actions paid by the property tax relief and the tenants’ charges',
  },
  unit: 'rule',
  rows: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: 'not-charged-again',
      confidence: 'confirmed',
      sources: [STATUTE, { text: 'ush-bilan-tfpb-2017' }],
      note: 'The relief is the counterpart of actions beyond ordinary management; the landlords’ federation says that their extra cost may not weigh on tenants.',
    },
  ],
});

/** Share of a line that tenants may be charged for what the relief has paid of it. */
export const propertyTaxReliefPaidShare: LawTable<string> = /* @__PURE__ */ lawTable({
  ...CHECKED,
  id: 'charges/property-tax-relief/paid-share-recoverable',
  title: {
    fr: 'Part récupérable de ce que l’abattement de TFPB a payé',
    en: 'Recoverable share of what the property tax relief has paid',
  },
  unit: 'share',
  rows: [
    {
      from: FIRST_DAY,
      until: LAST_DAY,
      value: '0',
      confidence: 'unconfirmed',
      sources: [STATUTE],
      note: 'No text states a figure: what the relief has paid is counted as zero, and only the ordinary part stays in the charges.',
    },
  ],
});

/** What the list of recoverable charges says of the property tax itself. */
export const propertyTaxRecovery: LawTable<'not-recoverable'> = /* @__PURE__ */ lawTable<'not-recoverable'>({
  ...CHECKED,
  id: 'charges/property-tax',
  title: { fr: 'Récupération de la taxe foncière', en: 'Recovery of the property tax' },
  unit: 'rule',
  rows: [
    {
      from: '1982-11-13',
      until: null,
      value: 'not-recoverable',
      confidence: 'confirmed',
      sources: [
        { text: 'decret-82-955', article: 'annexe, VIII' },
        { text: 'decret-87-713', article: 'annexe, VIII' },
      ],
      note: 'Heading VIII of the list has the tax on the removal of household waste and the sweeping tax, and no other; the list is closed.',
    },
  ],
});
