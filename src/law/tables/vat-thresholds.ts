/**
 * Ceilings below which a provider charges no VAT, and the formality of the rates below the standard one.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { VatReference } from './vat-rates.js';

/** What a small business sells, for the ceilings: services (prestations de services) or goods (livraisons de biens). */
export type FranchiseActivity = 'services' | 'goods';

/** Which turnover a ceiling bears on: that of the year before, or that of the year under way. */
export type FranchiseYear = 'prior-year' | 'current-year';

/** Where the customer's statement may stand that the works are entitled to a rate below the standard one. */
export type VatRateStatement = 'quote' | 'invoice' | 'public-contract';

const CHECKED = { verifiedTo: '2026-07-28', checkedOn: '2026-11-23' } as const;

const FRANCHISE: readonly SourceDefinition[] = [{ text: 'cgi', article: 'art. 293 B' }, { text: 'loi-2025-1044' }];

function franchiseTable(
  activity: FranchiseActivity,
  year: FranchiseYear,
  value: string,
  fr: string,
  en: string,
): LawTable<string> {
  return lawTable({
    ...CHECKED,
    id: `vat/franchise/${activity}/${year}`,
    title: {
      fr: `Plafond de la franchise en base de TVA, ${fr}`,
      en: `Ceiling of the small-business exemption, ${en}`,
    },
    unit: 'eur',
    rows: [
      {
        from: '2025-01-01',
        until: '2026-12-31',
        value,
        confidence: 'confirmed',
        sources: FRANCHISE,
        note: 'The single threshold of 25 000 euros was repealed, for 2025 and later years; other thresholds drafted in the finance bill for 2026 were dropped. The years before 2025 were not read.',
      },
      {
        from: '2027-01-01',
        until: null,
        value,
        confidence: 'inferred',
        sources: [
          { text: 'cibs', article: 'art. L223-3' },
          { text: 'ordonnance-2025-1247' },
          { text: 'ordonnance-2026-671' },
        ],
        recheck: 'The finance act for 2027 was not read, nor the words of the article of the CIBS.',
        note: 'The move of VAT from the CGI to the CIBS changes no substance: the ceiling of 2026 goes on.',
      },
    ],
  });
}

/**
 * Ceilings of turnover, in euros excluding VAT, of the small-business exemption (franchise en base de TVA). Whether a
 * turnover equal to the ceiling is within it was not read.
 */
export const vatFranchiseCeilings: Readonly<
  Record<FranchiseActivity, Readonly<Record<FranchiseYear, LawTable<string>>>>
> = /* @__PURE__ */ deepFreeze({
  services: {
    'prior-year': /* @__PURE__ */ franchiseTable(
      'services',
      'prior-year',
      '37500',
      'services, année précédente',
      'services, year before',
    ),
    'current-year': /* @__PURE__ */ franchiseTable(
      'services',
      'current-year',
      '41250',
      'services, année en cours',
      'services, current year',
    ),
  },
  goods: {
    'prior-year': /* @__PURE__ */ franchiseTable(
      'goods',
      'prior-year',
      '85000',
      'biens, année précédente',
      'goods, year before',
    ),
    'current-year': /* @__PURE__ */ franchiseTable(
      'goods',
      'current-year',
      '93500',
      'biens, année en cours',
      'goods, current year',
    ),
  },
});

function sideBusiness(year: string, value: string): RowDefinition<string> {
  return {
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    value,
    confidence: 'confirmed',
    sources: [
      { text: 'cgi', article: 'art. 206, 1 bis' },
      { text: 'cgi', article: 'art. 261, 7, 1° b' },
    ],
  };
}

/**
 * Euros a year up to which an association pays no commercial tax on a side business (activité lucrative accessoire), that
 * sum included, as long as its non-profit work clearly prevails.
 */
export const associationSideBusinessCeiling: LawTable<string> = /* @__PURE__ */ lawTable({
  ...CHECKED,
  id: 'vat/association-side-business',
  title: {
    fr: 'Plafond des activités lucratives accessoires d’une association',
    en: 'Ceiling of the side business of an association',
  },
  unit: 'eur',
  rows: [
    sideBusiness('2024', '78596'),
    sideBusiness('2025', '80011'),
    {
      ...sideBusiness('2026', '81051'),
      confidence: 'single-source',
      recheck: 'Read in commentaries, not in an official text.',
      note: 'The sum moves each year: that of 2027 was not found.',
    },
  ],
});

/** The article to quote for the VAT of non-profit associations (organismes sans but lucratif). */
export const nonProfitVatReference: LawTable<VatReference> = /* @__PURE__ */ lawTable<VatReference>({
  ...CHECKED,
  id: 'vat/reference/non-profit',
  title: {
    fr: 'Article de la TVA des associations sans but lucratif',
    en: 'Article on the VAT of non-profit associations',
  },
  unit: 'rule',
  rows: [
    {
      from: '2024-01-01',
      until: '2026-12-31',
      value: { text: 'cgi', article: 'art. 261, 7, 1° b' },
      confidence: 'single-source',
      sources: [{ text: 'cgi', article: 'art. 261, 7, 1° b' }],
      note: 'The article is older: the row begins with the first ceiling of side business that was read.',
    },
    {
      from: '2027-01-01',
      until: null,
      value: { text: 'cibs', article: null },
      confidence: 'single-source',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      recheck: 'The article is not known: look it up in the concordance table of the JO of 20 December 2025.',
      note: 'Somewhere in L211-1 to L211-189.',
    },
  ],
});

const FORMALITY: readonly SourceDefinition[] = [{ text: 'loi-2025-127', article: 'art. 41' }];

/**
 * Where the customer certifies that works are entitled to the intermediate or the reduced rate of VAT, in place of the
 * separate certificate (attestation) of before.
 */
export const vatRateStatement: LawTable<readonly VatRateStatement[]> = /* @__PURE__ */ lawTable<
  readonly VatRateStatement[]
>({
  ...CHECKED,
  id: 'vat/rate-statement',
  title: {
    fr: 'Mention qui remplace l’attestation de TVA à taux réduit ou intermédiaire',
    en: 'Statement that replaces the certificate for a reduced or intermediate rate of VAT',
  },
  unit: 'list',
  rows: [
    {
      from: '2025-02-16',
      until: '2025-10-21',
      value: ['quote', 'invoice'],
      confidence: 'confirmed',
      sources: FORMALITY,
      note: 'The separate certificate was asked for until the day before; since when was not read.',
    },
    {
      from: '2025-10-22',
      until: '2026-12-31',
      value: ['quote', 'invoice', 'public-contract'],
      confidence: 'confirmed',
      sources: [...FORMALITY, { text: 'bofip-2025-10-22' }],
      note: 'The tax administration also accepts the statement in the public contract.',
    },
    {
      from: '2027-01-01',
      until: null,
      value: ['quote', 'invoice', 'public-contract'],
      confidence: 'inferred',
      sources: [{ text: 'cibs' }, { text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }],
      recheck: 'The finance act for 2027 was not read, nor the article of the CIBS that states the formality.',
      note: 'The move of VAT from the CGI to the CIBS changes no substance, and comments of the administration keep their force.',
    },
  ],
});
