/**
 * What each class of buyer is subject to under the code of public procurement (code de la commande publique): what it is,
 * whether its contracts are administrative, how it makes its adapted procedures known, whether advances are compulsory, and
 * what is proper to social landlords.
 */
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import { BUYER_CLASSES, type BuyerClass } from '../procurement-terms.js';
import type { LawTable } from '../row.js';

/** What a buyer is: a public establishment, a private company, a grouping or an authority of its own, the State. */
export type BuyerNature =
  | 'local-public-establishment'
  | 'private-company'
  | 'local-authority'
  | 'state'
  | 'state-public-establishment'
  | 'state-industrial-establishment'
  | 'other-body';

/**
 * Which contracting authority (pouvoir adjudicateur) a buyer is: a `central` one (autorité publique centrale), another
 * (`other`), or `as-declared` by the buyer, since only some public bodies of the State are central.
 */
export type BuyerAuthority = 'central' | 'other' | 'as-declared';

/** What a buyer is, and which contracting authority. */
export interface BuyerStatus {
  /** What it is. */
  readonly nature: BuyerNature;
  /** Which contracting authority. */
  readonly authority: BuyerAuthority;
}

/**
 * The law of the contract: `administrative` (administrative contract and court), `private-law` (private-law contract, judicial
 * court), or `by-legal-form` where the class holds public and private persons.
 */
export type BuyerContractLaw = 'administrative' | 'private-law' | 'by-legal-form';

/**
 * Which article rules the publicity of an adapted procedure (MAPA): `R2131-12` (supports by value), `R2131-13` (free), or
 * `disputed` where the sources disagree.
 */
export type BuyerPublicity = 'R2131-12' | 'R2131-13' | 'disputed';

/** Whether advances are compulsory: for that buyer they are (`bound`), are not (`not-bound`), or the sources disagree. */
export type BuyerAdvances = 'bound' | 'not-bound' | 'disputed';

/** A dated value for each class of buyer. */
export type ByBuyerClass<V> = Readonly<Record<BuyerClass, LawTable<V>>>;

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;
const SINCE_2016 = { from: '2016-04-01', until: null } as const;
const SINCE_CODE = { from: '2019-04-01', until: null } as const;

function perClass<V>(
  aspect: string,
  fr: string,
  en: string,
  rowOf: (one: BuyerClass) => RowDefinition<V>,
): ByBuyerClass<V> {
  const tables = BUYER_CLASSES.map((one) => [
    one,
    lawTable<V>({
      ...CHECKED,
      id: `procurement/${aspect}/${one}`,
      unit: 'rule',
      title: { fr: `${fr}, acheteur « ${one} »`, en: `${en}, buyer “${one}”` },
      rows: [rowOf(one)],
    }),
  ]);
  return deepFreeze(Object.fromEntries(tables) as ByBuyerClass<V>);
}

const HLM = ['oph', 'esh', 'hlm-cooperative'] as const;
type Landlord = (typeof HLM)[number] | 'sem';

function isLandlord(one: BuyerClass): one is Landlord {
  return one === 'sem' || (HLM as readonly BuyerClass[]).includes(one);
}

const SUBJECTION = {
  oph: [{ text: 'cch', article: 'art. L433-1' }],
  esh: [
    { text: 'cch', article: 'art. L433-1' },
    { text: 'cch', article: 'art. R433-1' },
  ],
  'hlm-cooperative': [
    { text: 'cch', article: 'art. L433-1' },
    { text: 'cch', article: 'art. R433-1' },
  ],
  sem: [
    { text: 'cch', article: 'art. L481-4' },
    { text: 'cch', article: 'art. R433-1' },
  ],
} as const;

const STATUS: Readonly<Record<BuyerClass, BuyerStatus>> = {
  oph: { nature: 'local-public-establishment', authority: 'other' },
  esh: { nature: 'private-company', authority: 'other' },
  'hlm-cooperative': { nature: 'private-company', authority: 'other' },
  sem: { nature: 'private-company', authority: 'other' },
  'local-authority': { nature: 'local-authority', authority: 'other' },
  'local-public-body': { nature: 'local-public-establishment', authority: 'other' },
  state: { nature: 'state', authority: 'central' },
  'state-public-body': { nature: 'state-public-establishment', authority: 'as-declared' },
  'state-industrial-body': { nature: 'state-industrial-establishment', authority: 'other' },
  'other-body': { nature: 'other-body', authority: 'other' },
};

function statusRow(one: BuyerClass): RowDefinition<BuyerStatus> {
  const value = STATUS[one];
  if (!isLandlord(one)) {
    return {
      ...SINCE_CODE,
      value,
      confidence: 'inferred',
      sources: [{ text: 'ccp', article: 'art. L1211-1' }],
      note: 'The article says who is a contracting authority; which of them are central comes from the annexed notice, read on thresholds only.',
    };
  }
  return {
    ...SINCE_2016,
    value,
    confidence: 'confirmed',
    sources: SUBJECTION[one],
    note: 'A contracting authority that is not central, as a person governed by public law or as a body of L1211-1, 2°, of the code of public procurement.',
  };
}

/** What each class of buyer is. */
export const buyerStatus: ByBuyerClass<BuyerStatus> = /* @__PURE__ */ perClass(
  'buyer-status',
  'Nature de l’acheteur',
  'What the buyer is',
  statusRow,
);

const REQUALIFIED =
  'Whether loi 2026-403 made the contracts of private buyers administrative was not found: read article L6 again.';

function contractLawRow(one: BuyerClass): RowDefinition<BuyerContractLaw> {
  const row = { ...SINCE_CODE, sources: [{ text: 'ccp', article: 'art. L6' }] } as const;
  if (one === 'other-body') {
    return {
      ...row,
      value: 'by-legal-form',
      confidence: 'single-source',
      note: 'The article makes the contracts of public persons administrative, and says nothing of the others.',
    };
  }
  if (STATUS[one].nature === 'private-company') {
    return { ...row, value: 'private-law', confidence: 'confirmed', recheck: REQUALIFIED };
  }
  return { ...row, value: 'administrative', confidence: one === 'oph' ? 'confirmed' : 'single-source' };
}

/** Whether the contracts of each class of buyer are administrative, which decides of the court. */
export const buyerContractLaw: ByBuyerClass<BuyerContractLaw> = /* @__PURE__ */ perClass(
  'buyer-contract-law',
  'Nature du contrat et juge',
  'Law of the contract and court',
  contractLawRow,
);

const OPH_RANKED =
  'Article R2100-1, which names the OPH, ranks them with the buyers other than the State, the local authorities and their public establishments';

function publicityRow(one: BuyerClass): RowDefinition<BuyerPublicity> {
  if (one === 'oph') {
    return {
      ...SINCE_CODE,
      value: 'disputed',
      confidence: 'confirmed',
      sources: [
        { text: 'ccp', article: 'art. R2131-12' },
        { text: 'ccp', article: 'art. R2131-13' },
        { text: 'ccp', article: 'art. R2100-1' },
      ],
      note: `Commentaries sort an OPH, a local public establishment, under R2131-12. ${OPH_RANKED}: that leads to R2131-13.`,
    };
  }
  const isListed = !['esh', 'hlm-cooperative', 'sem', 'state-industrial-body', 'other-body'].includes(one);
  const value = isListed ? 'R2131-12' : 'R2131-13';
  return { ...SINCE_CODE, value, confidence: 'confirmed', sources: [{ text: 'ccp', article: `art. ${value}` }] };
}

/** Which article rules the publicity of the adapted procedures of each class of buyer. */
export const buyerPublicity: ByBuyerClass<BuyerPublicity> = /* @__PURE__ */ perClass(
  'buyer-publicity',
  'Publicité des procédures adaptées',
  'Publicity of adapted procedures',
  publicityRow,
);

const SORTED =
  'The article lists the State, its public bodies other than industrial ones, local authorities, their public establishments and groupings; the class is sorted by those words.';

function advancesRow(one: BuyerClass): RowDefinition<BuyerAdvances> {
  if (one === 'oph') {
    return {
      ...SINCE_CODE,
      value: 'disputed',
      confidence: 'inferred',
      sources: [
        { text: 'ccp', article: 'art. L2191-1' },
        { text: 'ccp', article: 'art. R2191-1' },
        { text: 'ccp', article: 'art. R2100-1' },
      ],
      note: `By the words of L2191-1 an OPH, a local public establishment, is bound. ${OPH_RANKED}, and R2191-1 takes those buyers out of the chapter; an official of the ministry wrote in 2020 that OPH are outside these rules.`,
    };
  }
  const isBound = ['local-authority', 'local-public-body', 'state', 'state-public-body'].includes(one);
  return {
    ...SINCE_CODE,
    value: isBound ? 'bound' : 'not-bound',
    confidence: 'inferred',
    sources: [{ text: 'ccp', article: 'art. L2191-1' }],
    note: SORTED,
  };
}

/** Whether advances are compulsory for each class of buyer. */
export const buyerAdvances: ByBuyerClass<BuyerAdvances> = /* @__PURE__ */ perClass(
  'buyer-advances',
  'Avances obligatoires',
  'Compulsory advances',
  advancesRow,
);

/** What is lighter for social landlords in works on buildings. Both are information: neither bears on a route to a SIAE. */
export interface LandlordExemptions {
  /** Design-build (conception-réalisation) for aided rental housing without the technical reasons asked of others. */
  readonly designBuild: LawTable<readonly BuyerClass[]>;
  /** No duty to hold a competition (concours) for the design of a building. */
  readonly designCompetition: LawTable<readonly BuyerClass[]>;
}

const LANDLORDS: readonly BuyerClass[] = [...HLM, 'sem'];

/** The exemptions of social landlords in works on buildings, with the classes of buyer that have them. */
export const landlordExemptions: LandlordExemptions = /* @__PURE__ */ deepFreeze({
  designBuild: /* @__PURE__ */ lawTable<readonly BuyerClass[]>({
    ...CHECKED,
    id: 'procurement/landlord-exemption/design-build',
    unit: 'list',
    title: {
      fr: 'Conception-réalisation sans condition technique pour le logement locatif aidé',
      en: 'Design-build without technical conditions for aided rental housing',
    },
    rows: [
      {
        ...SINCE_CODE,
        value: LANDLORDS,
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. L2171-2, dernier al.' }],
        note: 'It came with the law of 2018 on housing; the row begins with the code.',
      },
    ],
  }),
  designCompetition: /* @__PURE__ */ lawTable<readonly BuyerClass[]>({
    ...CHECKED,
    id: 'procurement/landlord-exemption/design-competition',
    unit: 'list',
    title: {
      fr: 'Dispense de concours de maîtrise d’œuvre pour les bâtiments',
      en: 'No duty to hold a design competition for buildings',
    },
    rows: [
      {
        ...SINCE_CODE,
        value: LANDLORDS,
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. R2172-2, 5°' }],
        note: 'For a SEM, within its approved activity. It came with the law of 2018 on housing; the row begins with the code.',
      },
    ],
  }),
});
