/**
 * Rates of VAT (taxe sur la valeur ajoutée) on the services and works that a landlord buys, and the articles to quote.
 */
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';
import type { TextId } from '../texts.js';

/** Where the building stands, for VAT. */
export type VatTerritory = 'metropole' | 'guadeloupe-martinique-reunion' | 'guyane-mayotte';

/**
 * Which rate: `standard` (taux normal: cleaning, green spaces, caretaking, security), `intermediate` (taux
 * intermédiaire: upkeep and improvement works in dwellings older than two years, whatever the rate was called then),
 * `reduced` (taux réduit: energy works, separate collection of waste). What falls under which is for the provider to say.
 */
export type VatCategory = 'standard' | 'intermediate' | 'reduced';

/** What an article on VAT is quoted for. */
export type VatReferenceKey = 'standard-rate' | 'works-in-dwellings' | 'ai-exemption' | 'small-business-franchise';

/** The article to quote. */
export interface VatReference {
  /** The code. */
  readonly text: TextId;
  /** The article, as it is cited; `null` when only the code is known. */
  readonly article: string | null;
}

const CHECKED = { verifiedTo: '2026-07-28', checkedOn: '2026-11-23' } as const;
const RATE = { ...CHECKED, unit: 'share' } as const;
const REFERENCE = { ...CHECKED, unit: 'rule' } as const;

// VAT leaves the CGI for the CIBS on 1 January 2027: every table closes a row on the eve.
const LAST_DAY_OF_CGI = '2026-12-31';
const FIRST_DAY_OF_CIBS = '2027-01-01';
const MOVE_TO_CIBS: readonly SourceDefinition[] = [{ text: 'ordonnance-2025-1247' }, { text: 'ordonnance-2026-671' }];

function rateUnderCibs(value: string, confidence: 'inferred' | 'unconfirmed'): RowDefinition<string> {
  return {
    from: FIRST_DAY_OF_CIBS,
    until: null,
    value,
    confidence,
    sources: [{ text: 'cibs' }, ...MOVE_TO_CIBS],
    recheck: 'The finance act for 2027 was not read, nor the article of the CIBS that states the rate.',
    note: 'The move of VAT from the CGI to the CIBS changes no substance: the rate of 2026 goes on.',
  };
}

const HOUSING_RECHECK = 'What the finance act for 2026 (loi 2026-103) says of VAT on housing was not read.';
const OVERSEAS_RECHECK = 'Read the present wording of the CGI before relying on it.';

const WORKS_REFERENCE: SourceDefinition = { text: 'cgi', article: 'art. 279-0 bis' };

/**
 * The rates, by territory and category. A category that does not exist in a territory has no table: see
 * {@link vatRateTable}.
 */
export const vatRates: Readonly<Record<VatTerritory, Readonly<Partial<Record<VatCategory, LawTable<string>>>>>> =
  /* @__PURE__ */ deepFreeze({
    metropole: {
      standard: /* @__PURE__ */ lawTable({
        ...RATE,
        id: 'vat/rate/metropole/standard',
        title: { fr: 'Taux normal de TVA (métropole)', en: 'Standard rate of VAT (mainland)' },
        rows: [
          {
            from: '1982-07-01',
            until: '1995-07-31',
            value: '0.186',
            confidence: 'single-source',
            sources: [{ text: 'loi-82-540' }, { text: 'openfisca-france' }],
          },
          {
            from: '1995-08-01',
            until: '2000-03-31',
            value: '0.206',
            confidence: 'single-source',
            sources: [{ text: 'loi-95-858' }, { text: 'openfisca-france' }],
          },
          {
            from: '2000-04-01',
            until: '2013-12-31',
            value: '0.196',
            confidence: 'single-source',
            sources: [{ text: 'cgi', article: 'art. 278' }, { text: 'loi-2000-656' }, { text: 'openfisca-france' }],
            note: 'The rate has several sources; its first day was read in one.',
          },
          {
            from: '2014-01-01',
            until: LAST_DAY_OF_CGI,
            value: '0.2',
            confidence: 'confirmed',
            sources: [
              { text: 'cgi', article: 'art. 278' },
              { text: 'loi-2012-1510', confidence: 'single-source' },
            ],
          },
          rateUnderCibs('0.2', 'inferred'),
        ],
      }),
      intermediate: /* @__PURE__ */ lawTable({
        ...RATE,
        id: 'vat/rate/metropole/intermediate',
        title: {
          fr: 'Taux de TVA des travaux dans les logements de plus de deux ans (métropole)',
          en: 'Rate of VAT on works in dwellings older than two years (mainland)',
        },
        rows: [
          {
            from: '1999-09-15',
            until: '2011-12-31',
            value: '0.055',
            confidence: 'confirmed',
            sources: [WORKS_REFERENCE, { text: 'loi-99-1172', article: 'art. 5' }],
            note: 'The reduced rate of then. By the day of the invoice; the standard rate applied before.',
          },
          {
            from: '2012-01-01',
            until: '2013-12-31',
            value: '0.07',
            confidence: 'confirmed',
            sources: [WORKS_REFERENCE, { text: 'loi-2011-1978', confidence: 'single-source' }],
          },
          {
            from: '2014-01-01',
            until: LAST_DAY_OF_CGI,
            value: '0.1',
            confidence: 'confirmed',
            sources: [WORKS_REFERENCE, { text: 'loi-2012-1510', confidence: 'single-source' }],
            recheck: HOUSING_RECHECK,
            note: 'Cleaning, green spaces and boilers able to burn fossil fuel are out of it: art. 279-0 bis, 2 bis.',
          },
          rateUnderCibs('0.1', 'inferred'),
        ],
      }),
      reduced: /* @__PURE__ */ lawTable({
        ...RATE,
        id: 'vat/rate/metropole/reduced',
        title: { fr: 'Taux réduit de TVA (métropole)', en: 'Reduced rate of VAT (mainland)' },
        rows: [
          {
            from: '1982-07-01',
            until: LAST_DAY_OF_CGI,
            value: '0.055',
            confidence: 'confirmed',
            sources: [
              { text: 'cgi', article: 'art. 278-0 bis A' },
              { text: 'cgi', article: 'art. 278-0 bis M' },
              { text: 'loi-82-540', confidence: 'single-source' },
            ],
            recheck: HOUSING_RECHECK,
            note: 'The first day was read in one source. What falls under the rate changed often since then: energy works and separate collection of waste are its present objects.',
          },
          rateUnderCibs('0.055', 'inferred'),
        ],
      }),
    },
    'guadeloupe-martinique-reunion': {
      standard: /* @__PURE__ */ lawTable({
        ...RATE,
        id: 'vat/rate/guadeloupe-martinique-reunion/standard',
        title: {
          fr: 'Taux normal de TVA (Guadeloupe, Martinique, La Réunion)',
          en: 'Standard rate of VAT (Guadeloupe, Martinique, La Réunion)',
        },
        rows: [
          {
            from: '2014-01-01',
            until: LAST_DAY_OF_CGI,
            value: '0.085',
            confidence: 'unconfirmed',
            sources: [{ text: 'cgi', article: 'art. 296' }],
            recheck: OVERSEAS_RECHECK,
            note: 'Read in the code as it stood in 2002 only. The row begins with the present rates of the mainland.',
          },
          rateUnderCibs('0.085', 'unconfirmed'),
        ],
      }),
      reduced: /* @__PURE__ */ lawTable({
        ...RATE,
        id: 'vat/rate/guadeloupe-martinique-reunion/reduced',
        title: {
          fr: 'Taux réduit de TVA (Guadeloupe, Martinique, La Réunion)',
          en: 'Reduced rate of VAT (Guadeloupe, Martinique, La Réunion)',
        },
        rows: [
          {
            from: '2014-01-01',
            until: LAST_DAY_OF_CGI,
            value: '0.021',
            confidence: 'unconfirmed',
            sources: [{ text: 'cgi', article: 'art. 296' }],
            recheck: OVERSEAS_RECHECK,
            note: 'Read in the code as it stood in 2002 only. The row begins with the present rates of the mainland.',
          },
          rateUnderCibs('0.021', 'unconfirmed'),
        ],
      }),
    },
    'guyane-mayotte': {
      standard: /* @__PURE__ */ noVat('standard', 'Taux normal', 'Standard rate'),
      intermediate: /* @__PURE__ */ noVat('intermediate', 'Taux intermédiaire', 'Intermediate rate'),
      reduced: /* @__PURE__ */ noVat('reduced', 'Taux réduit', 'Reduced rate'),
    },
  });

function noVat(category: VatCategory, fr: string, en: string): LawTable<string> {
  return lawTable({
    ...RATE,
    id: `vat/rate/guyane-mayotte/${category}`,
    title: { fr: `${fr} de TVA (Guyane, Mayotte)`, en: `${en} of VAT (Guyane, Mayotte)` },
    rows: [
      {
        from: '2014-01-01',
        until: LAST_DAY_OF_CGI,
        value: '0',
        confidence: 'unconfirmed',
        sources: [{ text: 'cgi', article: 'art. 294' }],
        recheck: OVERSEAS_RECHECK,
        note: 'VAT does not apply there, so that nothing is added whatever the category. Read for Guyane in the code as it stood in 2002 only. The row begins with the present rates of the mainland.',
      },
      rateUnderCibs('0', 'unconfirmed'),
    ],
  });
}

const UNKNOWN_ARTICLE = 'The article is not known: look it up in the concordance table of the JO of 20 December 2025.';

function articleUnderCibs(chapter: string): RowDefinition<VatReference> {
  return {
    from: FIRST_DAY_OF_CIBS,
    until: null,
    value: { text: 'cibs', article: null },
    confidence: 'single-source',
    sources: [{ text: 'cibs' }, ...MOVE_TO_CIBS],
    recheck: UNKNOWN_ARTICLE,
    note: `Somewhere in ${chapter}.`,
  };
}

function articleOfCgi(
  from: string,
  article: string,
  confidence: 'confirmed' | 'single-source',
): RowDefinition<VatReference> {
  return {
    from,
    until: LAST_DAY_OF_CGI,
    value: { text: 'cgi', article },
    confidence,
    sources: [{ text: 'cgi', article }],
  };
}

/** The articles to quote on a day, by what they are quoted for: see {@link citeVat}. */
export const vatReferences: Readonly<Record<VatReferenceKey, LawTable<VatReference>>> = /* @__PURE__ */ deepFreeze({
  'standard-rate': /* @__PURE__ */ lawTable({
    ...REFERENCE,
    id: 'vat/reference/standard-rate',
    title: { fr: 'Article du taux normal de TVA', en: 'Article on the standard rate of VAT' },
    rows: [articleOfCgi('1982-07-01', 'art. 278', 'single-source'), articleUnderCibs('L213-1 to L213-302')],
  }),
  'works-in-dwellings': /* @__PURE__ */ lawTable({
    ...REFERENCE,
    id: 'vat/reference/works-in-dwellings',
    title: {
      fr: 'Article du taux des travaux dans les logements de plus de deux ans',
      en: 'Article on the rate for works in dwellings older than two years',
    },
    rows: [
      articleOfCgi('1999-09-15', 'art. 279-0 bis', 'confirmed'),
      articleUnderCibs('L213-1 to L213-302 or L221-1 to L221-103'),
    ],
  }),
  'ai-exemption': /* @__PURE__ */ lawTable({
    ...REFERENCE,
    id: 'vat/reference/ai-exemption',
    title: {
      fr: 'Article de l’exonération des associations intermédiaires',
      en: 'Article on the exemption of associations intermédiaires',
    },
    rows: [
      {
        ...articleOfCgi('1987-01-28', 'art. 261, 7, 1° bis', 'confirmed'),
        sources: [
          { text: 'cgi', article: 'art. 261, 7, 1° bis' },
          { text: 'boi-tva-champ-30-10-30-20-20', article: '§ 280-370' },
          { text: 'rep-min-15605', confidence: 'single-source' },
        ],
        note: 'For an association under a convention with the State and with disinterested management, whoever the customer. The first day is that on which the consolidated code took the words up.',
      },
      articleUnderCibs('L211-1 to L211-189'),
    ],
  }),
  'small-business-franchise': /* @__PURE__ */ lawTable({
    ...REFERENCE,
    id: 'vat/reference/small-business-franchise',
    title: { fr: 'Article de la franchise en base de TVA', en: 'Article on the small-business exemption from VAT' },
    rows: [
      {
        ...articleOfCgi('1991-06-24', 'art. 293 B', 'confirmed'),
        sources: [{ text: 'cgi', article: 'art. 293 B' }, { text: 'loi-2025-1044' }],
        note: 'The single threshold of 25 000 euros was repealed in 2025 before it served. The first day is that on which the consolidated code took the article up.',
      },
      {
        from: FIRST_DAY_OF_CIBS,
        until: null,
        value: { text: 'cibs', article: 'art. L223-3' },
        confidence: 'confirmed',
        sources: [{ text: 'cibs', article: 'art. L223-3' }, ...MOVE_TO_CIBS],
        recheck: 'The words that an invoice must carry after the move wait for a decree.',
      },
    ],
  }),
});
