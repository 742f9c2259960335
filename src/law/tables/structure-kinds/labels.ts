/**
 * What a kind or a label carries beside its convention: the régie de quartier, which is a label and no kind; approval as a
 * social enterprise (ESUS) by right; the deduction from the disability levy (OETH) of a buyer.
 */
import type { Message } from '../../../core/index.js';
import type { LawTable } from '../../row.js';
import type { StructureKind } from '../../structure-kind.js';
import { deepFreeze, lawTable } from '../../table.js';

/** A place of the Code du travail that cites régies de quartier, without saying what they are. */
export interface RegieCitation {
  /** The article. */
  readonly article: string;
  /** What it says of them. */
  readonly says: 'may-sign-a-convention' | 'home-help-without-exclusivity' | 'social-enterprise-by-right';
}

/** What a régie de quartier is. */
export interface RegieNature {
  /** In a sentence. */
  readonly summary: Message;
}

/** How a régie de quartier enters a reserved contract. */
export interface RegieReservation {
  /** By which ways. */
  readonly through: readonly ('convention' | 'equivalent')[];
  /** In a sentence. */
  readonly summary: Message;
}

/** What a régie de quartier is, by subject. */
export interface RegieDeQuartierTables {
  /** What the label is. */
  readonly nature: LawTable<RegieNature>;
  /** Where the statute cites it. */
  readonly statute: LawTable<readonly RegieCitation[]>;
  /** The kinds of convention that it usually holds, most usual first. */
  readonly conventions: LawTable<readonly StructureKind[]>;
  /** How it enters a reserved contract: through its convention, or as an equivalent structure. */
  readonly reservation: LawTable<RegieReservation>;
}

/** Who is a social enterprise (entreprise solidaire d'utilité sociale, ESUS) by right. */
export interface SocialEnterpriseByRight {
  /** The kinds. */
  readonly kinds: readonly StructureKind[];
  /** The labels. */
  readonly labels: readonly ['regie-de-quartier'];
  /** What it must meet all the same. */
  readonly conditions: readonly ('social-economy' | 'pay-scale' | 'not-listed')[];
  /** Whether the approval must still be asked for. */
  readonly mustBeAsked: boolean;
}

/** What a buyer deducts from its disability levy (contribution OETH) for a purchase. */
export interface DisabilityLevyDeduction {
  /** Kinds whose contracts count; a SIAE is none of them. */
  readonly kinds: readonly StructureKind[];
  /** Others whose contracts count: disabled independent workers, wage-portage firms for disabled workers. */
  readonly others: readonly ('disabled-independent' | 'wage-portage')[];
  /** Share of the price excluding tax, net of materials, products, subcontracting, intermediate and selling costs. */
  readonly share: string;
  /** The most, as a share of the levy. */
  readonly ceilings: {
    /** When the buyer meets less than half of its quota. */
    readonly belowHalfOfQuota: string;
    /** When it meets at least half of it. */
    readonly fromHalfOfQuota: string;
  };
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;

/** The régie de quartier (or régie de territoire): a label, never a kind. */
export const regieDeQuartier: RegieDeQuartierTables = /* @__PURE__ */ deepFreeze<RegieDeQuartierTables>({
  nature: /* @__PURE__ */ lawTable<RegieNature>({
    ...CHECKED,
    id: 'siae/label/regie-de-quartier/nature',
    unit: 'rule',
    title: { fr: 'Nature du label de régie de quartier', en: 'What the label of régie de quartier is' },
    rows: [
      {
        from: '2021-06-15',
        until: null,
        value: {
          summary: {
            fr: 'Association titulaire d’une marque collective que le Mouvement des régies accorde, avec habitants, collectivité et bailleurs sociaux au conseil',
            en: 'An association holding a collective mark granted by the Mouvement des régies, with residents, the local authority and social landlords on its board',
          },
        },
        confidence: 'single-source',
        sources: [{ text: 'mouvement-des-regies' }],
        note: 'Sources agree, but none is a text of law: the code cites régies without saying what they are. The label is older than the row, which starts with that on its conventions.',
      },
    ],
  }),
  statute: /* @__PURE__ */ lawTable<readonly RegieCitation[]>({
    ...CHECKED,
    id: 'siae/label/regie-de-quartier/statute',
    unit: 'list',
    title: { fr: 'Régies de quartier dans le Code du travail', en: 'Régies de quartier in the Code du travail' },
    rows: [
      {
        from: '2025-01-01',
        until: null,
        value: [
          { article: 'art. L5132-2, 4°', says: 'may-sign-a-convention' },
          { article: 'art. L7232-1-2, 1°, a bis', says: 'home-help-without-exclusivity' },
          { article: 'art. L3332-17-1, II', says: 'social-enterprise-by-right' },
        ],
        confidence: 'single-source',
        sources: [
          { text: 'code-travail', article: 'art. L5132-2, 4°' },
          { text: 'code-travail', article: 'art. L7232-1-2, 1°, a bis' },
          { text: 'code-travail', article: 'art. L3332-17-1, II' },
        ],
        note: 'None of them defines a régie. The row starts with the versions that were read, of 1 January 2025.',
      },
    ],
  }),
  conventions: /* @__PURE__ */ lawTable<readonly StructureKind[]>({
    ...CHECKED,
    id: 'siae/label/regie-de-quartier/conventions',
    unit: 'list',
    title: { fr: 'Conventions habituelles d’une régie de quartier', en: 'Usual conventions of a régie de quartier' },
    rows: [
      {
        from: '2021-06-15',
        until: null,
        value: ['ACI', 'EI', 'AI'],
        confidence: 'confirmed',
        sources: [{ text: 'code-travail', article: 'art. L5132-2, 4°' }, { text: 'mouvement-des-regies' }],
        note: 'ACI, EI or both; an AI sometimes. A régie may hold none. The row starts with the reform of the chapter of 15 June 2021.',
      },
    ],
  }),
  reservation: /* @__PURE__ */ lawTable<RegieReservation>({
    ...CHECKED,
    verifiedTo: '2026-08-01',
    id: 'siae/label/regie-de-quartier/reservation',
    unit: 'rule',
    title: { fr: 'Régie de quartier et marchés réservés', en: 'Régie de quartier and reserved contracts' },
    rows: [
      {
        from: '2021-06-15',
        until: null,
        value: {
          through: ['convention', 'equivalent'],
          summary: {
            fr: 'Seulement par sa convention d’ACI, d’EI ou d’AI, ou comme structure équivalente avec au moins 50\u202f% de travailleurs défavorisés',
            en: 'Only through its convention as ACI, EI or AI, or as an equivalent structure with at least 50% of disadvantaged workers',
          },
        },
        confidence: 'inferred',
        sources: [
          { text: 'ccp', article: 'art. L2113-13' },
          { text: 'ccp', article: 'art. R2113-7' },
          { text: 'code-travail', article: 'art. L5132-2, 4°' },
        ],
        note: 'The reservation names the structures of L5132-4 and equivalent ones: a label alone is neither.',
      },
    ],
  }),
});

/** Who is a social enterprise by right (agrément ESUS de plein droit). */
export const socialEnterpriseByRight: LawTable<SocialEnterpriseByRight> =
  /* @__PURE__ */ lawTable<SocialEnterpriseByRight>({
    ...CHECKED,
    id: 'siae/social-enterprise-by-right',
    unit: 'rule',
    title: { fr: 'Agrément ESUS de plein droit', en: 'Approval as a social enterprise by right' },
    rows: [
      {
        from: '2025-01-01',
        until: null,
        value: {
          kinds: ['EI', 'ETTI', 'AI', 'ACI', 'EA', 'ESAT'],
          labels: ['regie-de-quartier'],
          conditions: ['social-economy', 'pay-scale', 'not-listed'],
          mustBeAsked: true,
        },
        confidence: 'single-source',
        sources: [{ text: 'code-travail', article: 'art. L3332-17-1, II' }],
        note: 'EITI and EATT are not listed. The row starts with the version that was read, of 1 January 2025.',
      },
    ],
  });

const DEDUCTION = {
  kinds: ['EA', 'ESAT'],
  share: '0.3',
  ceilings: { belowHalfOfQuota: '0.5', fromHalfOfQuota: '0.75' },
} as const;

/** What a buyer deducts from its disability levy. */
export const disabilityLevyDeduction: LawTable<DisabilityLevyDeduction> =
  /* @__PURE__ */ lawTable<DisabilityLevyDeduction>({
    ...CHECKED,
    id: 'siae/disability-levy-deduction',
    unit: 'rule',
    title: { fr: 'Déduction de la contribution OETH', en: 'Deduction from the disability levy' },
    rows: [
      {
        from: '2021-01-01',
        until: '2023-12-19',
        value: { ...DEDUCTION, others: ['disabled-independent'] },
        confidence: 'single-source',
        sources: [
          { text: 'code-travail', article: 'art. L5212-10-1' },
          { text: 'code-travail', article: 'art. D5212-22' },
        ],
        note: 'Read in the version of 20 December 2023, less what that day added; the row starts with the version of D5212-22.',
      },
      {
        from: '2023-12-20',
        until: null,
        value: { ...DEDUCTION, others: ['disabled-independent', 'wage-portage'] },
        confidence: 'single-source',
        sources: [
          { text: 'code-travail', article: 'art. L5212-10-1' },
          { text: 'code-travail', article: 'art. D5212-22' },
        ],
        note: 'Nothing for a SIAE. An EATT is not named.',
      },
    ],
  });
