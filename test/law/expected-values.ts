// Written out by hand from the texts, apart from the tables: what each dated value is on the first and on the last day
// of each of its rows. `null` stands for "no value on that day".

/** Table, day, value. */
export type ExpectedValue = readonly [table: string, day: string, value: unknown];

function shares(
  table: string,
  values: readonly (readonly [first: string, last: string, value: string | null])[],
): readonly ExpectedValue[] {
  return values.flatMap(([first, last, value]) => [
    [table, first, value],
    [table, last, value],
  ]);
}

const NEVER = '2200-12-31';

const NO_STAFF = ['1982-11-13', '1986-12-31', '0'] as const;

/** Shares of staff cost (décrets 82-955 and 87-713, art. 2; décret 86-1316; décret 2008-1411). */
export const STAFF_SHARES: readonly ExpectedValue[] = [
  ...shares('charges/caretaker-share/both-tasks', [
    NO_STAFF,
    ['1987-01-01', '1987-12-31', '0.375'],
    ['1988-01-01', '2008-12-31', '0.75'],
    ['2009-01-01', NEVER, '0.75'],
  ]),
  ...shares('charges/caretaker-share/one-task', [
    NO_STAFF,
    ['1987-01-01', '1987-12-31', '0'],
    ['1988-01-01', '2008-12-31', '0'],
    ['2009-01-01', NEVER, '0.4'],
  ]),
  ...shares('charges/caretaker-share/no-task', [NO_STAFF, ['1987-01-01', NEVER, '0']]),
  ...shares('charges/building-employee-share/both-tasks', [
    NO_STAFF,
    ['1987-01-01', '1987-12-31', '0.5'],
    ['1988-01-01', '2008-12-31', '1'],
    ['2009-01-01', NEVER, '1'],
  ]),
  ...shares('charges/building-employee-share/one-task', [
    NO_STAFF,
    ['1987-01-01', '1987-12-31', '0'],
    ['1988-01-01', '2008-12-31', '0'],
    ['2009-01-01', NEVER, '1'],
  ]),
  ...shares('charges/building-employee-share/no-task', [NO_STAFF, ['1987-01-01', NEVER, '0']]),
  ...shares('charges/supervision-share', [NO_STAFF, ['1987-01-01', '2008-12-31', null], ['2009-01-01', NEVER, '0.1']]),
];

/** Rates of VAT (CGI art. 278, 279-0 bis, 278-0 bis A, 294, 296). */
export const VAT_RATES: readonly ExpectedValue[] = [
  ...shares('vat/rate/metropole/standard', [
    ['1982-07-01', '1995-07-31', '0.186'],
    ['1995-08-01', '2000-03-31', '0.206'],
    ['2000-04-01', '2013-12-31', '0.196'],
    ['2014-01-01', '2026-12-31', '0.2'],
    ['2027-01-01', NEVER, '0.2'],
  ]),
  ...shares('vat/rate/metropole/intermediate', [
    ['1999-09-15', '2011-12-31', '0.055'],
    ['2012-01-01', '2013-12-31', '0.07'],
    ['2014-01-01', '2026-12-31', '0.1'],
    ['2027-01-01', NEVER, '0.1'],
  ]),
  ...shares('vat/rate/metropole/reduced', [
    ['1982-07-01', '2026-12-31', '0.055'],
    ['2027-01-01', NEVER, '0.055'],
  ]),
  ...shares('vat/rate/guadeloupe-martinique-reunion/standard', [
    ['2014-01-01', '2026-12-31', '0.085'],
    ['2027-01-01', NEVER, '0.085'],
  ]),
  ...shares('vat/rate/guadeloupe-martinique-reunion/reduced', [
    ['2014-01-01', '2026-12-31', '0.021'],
    ['2027-01-01', NEVER, '0.021'],
  ]),
  ...['standard', 'intermediate', 'reduced'].flatMap((category) =>
    shares(`vat/rate/guyane-mayotte/${category}`, [
      ['2014-01-01', '2026-12-31', '0'],
      ['2027-01-01', NEVER, '0'],
    ]),
  ),
];

/** Gross hourly minimum wage in euros, and its monthly amount for 35 hours a week as the decrees' notices give it. */
export const SMIC_METROPOLE: readonly (readonly [first: string, last: string, hourly: string, monthly: string])[] = [
  ['2018-01-01', '2018-12-31', '9.88', '1498.47'],
  ['2019-01-01', '2019-12-31', '10.03', '1521.22'],
  ['2020-01-01', '2020-12-31', '10.15', '1539.42'],
  ['2021-01-01', '2021-09-30', '10.25', '1554.58'],
  ['2021-10-01', '2021-12-31', '10.48', '1589.47'],
  ['2022-01-01', '2022-04-30', '10.57', '1603.12'],
  ['2022-05-01', '2022-07-31', '10.85', '1645.58'],
  ['2022-08-01', '2022-12-31', '11.07', '1678.95'],
  ['2023-01-01', '2023-04-30', '11.27', '1709.28'],
  ['2023-05-01', '2023-12-31', '11.52', '1747.20'],
  ['2024-01-01', '2024-10-31', '11.65', '1766.92'],
  ['2024-11-01', '2025-12-31', '11.88', '1801.80'],
  ['2026-01-01', '2026-05-31', '12.02', '1823.03'],
  ['2026-06-01', NEVER, '12.31', '1867.02'],
];

/** The same in Mayotte. */
export const SMIC_MAYOTTE: readonly ExpectedValue[] = shares('smic/hourly/mayotte', [
  ['2024-01-01', '2024-10-31', '8.8'],
  ['2024-11-01', '2025-12-31', '8.98'],
  ['2026-01-01', '2026-05-31', '9.33'],
  ['2026-06-01', NEVER, '9.56'],
]);

/** Task, place on the list, answer, task of a caretaker, VAT, confidence. */
export type ExpectedTask = readonly [
  task: string,
  code: string | null,
  answer: string,
  caretakingTask: string | null,
  vat: string,
  confidence: string,
];

/** What may be entrusted, and what the list says of it. */
export const TASKS: readonly ExpectedTask[] = [
  ['common-parts-cleaning', 'IV.3', 'recoverable', 'common-parts', 'standard', 'confirmed'],
  ['cleaning-supplies', 'IV.1.b', 'recoverable', null, 'ask', 'confirmed'],
  ['window-cleaning-facade', null, 'not-recoverable', null, 'standard', 'inferred'],
  ['waste-removal', 'VI.3', 'recoverable', 'waste', 'standard', 'confirmed'],
  ['waste-bags', 'VI.1.a', 'recoverable', null, 'ask', 'confirmed'],
  ['bin-washing', null, 'not-recoverable', null, 'standard', 'single-source'],
  ['bin-washing-products', 'VI.1.b', 'recoverable', null, 'ask', 'confirmed'],
  ['bin-rental', null, 'not-recoverable', null, 'ask', 'single-source'],
  ['bulky-waste', null, 'contested', null, 'standard-doubtful', 'single-source'],
  ['chute-and-column-unblocking', null, 'not-recoverable', null, 'ask', 'confirmed'],
  ['pest-control', null, 'not-recoverable', null, 'ask', 'confirmed'],
  ['pest-control-products', 'VI.1.b', 'recoverable', null, 'ask', 'confirmed'],
  ['rat-control', null, 'to-confirm', null, 'ask', 'unconfirmed'],
  ['green-spaces', 'V.2.a', 'recoverable', null, 'standard', 'confirmed'],
  ['hedge-and-shrub-trimming', 'V.2.a', 'recoverable', null, 'standard', 'confirmed'],
  ['tree-pruning', null, 'not-recoverable', null, 'standard', 'confirmed'],
  ['bed-replanting', null, 'not-recoverable', null, 'standard', 'confirmed'],
  ['outdoor-equipment-minor-repair', 'V.2.b', 'recoverable', null, 'ask', 'confirmed'],
  ['snow-salt', 'IV.1.b', 'recoverable', null, 'ask', 'inferred'],
  ['snow-clearing', 'V.2.a', 'to-confirm', null, 'ask', 'unconfirmed'],
  ['common-parts-repainting', null, 'not-recoverable', null, 'ask', 'unconfirmed'],
  ['graffiti-removal', null, 'to-confirm', null, 'ask', 'unconfirmed'],
  ['indoor-lamp-replacement', null, 'to-confirm', null, 'ask', 'unconfirmed'],
  ['common-pipes-joints', 'II.2.b', 'recoverable', null, 'ask', 'confirmed'],
  ['entry-phone-upkeep', 'VII.2.c', 'recoverable', null, 'ask', 'confirmed'],
  ['entry-phone-replacement', null, 'not-recoverable', null, 'ask', 'confirmed'],
  ['lift-minimal-clauses', 'I.bis', 'recoverable', null, 'ask', 'confirmed'],
  ['lift-extended-clauses', null, 'not-recoverable', null, 'ask', 'inferred'],
  ['works-inside-dwellings', 'III', 'to-confirm', null, 'ask', 'single-source'],
  ['reception', null, 'not-recoverable', null, 'ask', 'confirmed'],
  ['mediation', null, 'not-recoverable', null, 'ask', 'confirmed'],
  ['night-patrol', null, 'not-recoverable', null, 'standard', 'confirmed'],
  ['surveillance', null, 'not-recoverable', null, 'standard', 'confirmed'],
  ['shopping-carry-up', null, 'not-recoverable', null, 'standard', 'confirmed'],
  ['social-support', null, 'not-recoverable', null, 'ask', 'unconfirmed'],
];

/** Agreements with the tenants and their consultation (loi 86-1290, arts 42 to 44 quater; CSI art. R271-3). */
export const TENANT_AGREEMENTS: readonly ExpectedValue[] = (
  [
    [
      'signature',
      '1986-12-24',
      '1989-07-07',
      {
        affiliatedInStock: false,
        boardVotes: null,
        tenants: { part: 1, whole: 3 },
        tenantsIfAffiliated: null,
      },
    ],
    [
      'signature',
      '1989-07-08',
      '2009-03-27',
      {
        affiliatedInStock: false,
        boardVotes: null,
        tenants: { part: 1, whole: 3 },
        tenantsIfAffiliated: { part: 1, whole: 5 },
      },
    ],
    [
      'signature',
      '2009-03-28',
      NEVER,
      {
        affiliatedInStock: true,
        boardVotes: { part: 1, whole: 2 },
        tenants: { part: 1, whole: 5 },
        tenantsIfAffiliated: null,
      },
    ],
    ['opposition', '1986-12-24', '1989-07-07', { months: 1, refusals: 'majority' }],
    ['opposition', '1989-07-08', '2009-03-27', { months: 1, refusals: 'more-than-signatories' }],
    ['opposition', '2009-03-28', NEVER, { months: 2, refusals: 'half' }],
    ['direct-vote', '2009-03-28', NEVER, { quorum: { part: 1, whole: 4 }, months: 2, secondQuorum: null }],
    ['derogations', '1986-12-24', '2006-07-15', []],
    ['derogations', '2006-07-16', NEVER, ['security', 'sustainable-development']],
    [
      'representatives',
      '2014-03-27',
      NEVER,
      {
        tenants: { part: 1, whole: 10 },
        maxRepresentatives: 3,
        namedBy: 'registered-letter',
        consultedEveryMonths: 6,
      },
    ],
    ['consultation-funding', '2017-01-29', NEVER, '2'],
    ['consultation-council', '2000-12-14', NEVER, { setUpWithinMonths: 6, meetingsAYear: 1 }],
    ['caretaking-consultation', '2014-01-01', NEVER, 'council-consulted'],
    [
      'works-duties',
      '2017-01-29',
      NEVER,
      ['information-meeting', 'consultation', 'documents', 'commune-informed', 'written-balance'],
    ],
  ] as const
).flatMap(([table, first, last, value]): readonly ExpectedValue[] => [
  [`charges/agreement/${table}`, first, value],
  [`charges/agreement/${table}`, last, value],
]);

/** The yearly account (loi 89-462, art. 23 and 7-1): table, first day, last day, value. */
export const ACCOUNTS: readonly ExpectedValue[] = (
  [
    [
      'provisions',
      '2014-03-27',
      NEVER,
      { regularisation: 'annual', justifiedBy: ['last-results', 'budget-of-legal-person'] },
    ],
    ['statement', '2014-03-27', NEVER, { monthsBefore: 1, holds: ['by-nature', 'allocation-mode-in-blocks'] }],
    ['documents', '2014-03-27', NEVER, { months: 6 }],
    ['recap', '2015-09-01', NEVER, 'on-request'],
    ['late', '2014-03-27', NEVER, { lastDay: 'end-of-following-year', instalments: 12 }],
    ['limitation', '2014-03-27', NEVER, { years: 3, tenantFrom: 'regularisation', landlordFrom: null }],
    ['heat-information', '2020-10-25', '2021-12-31', 'note'],
    ['heat-information', '2022-01-01', NEVER, 'note-and-monthly-evaluation'],
    ['associations-look-back', '2014-03-27', NEVER, { years: 3 }],
  ] as const
).flatMap(([table, first, last, value]): readonly ExpectedValue[] => [
  [`charges/account/${table}`, first, value],
  [`charges/account/${table}`, last, value],
]);

const CARETAKING_SINCE_2014 = (
  [
    ['scope', { minDwellings: 100, communeAbove: 25000, urbanAreaFrom: 50000, urbanAreaCommuneAbove: 15000 }],
    ['staffing', { dwellingsInSlice: 100, fullTimeEquivalents: 1 }],
    ['slices', 'whole'],
    [
      'staff',
      [
        { kind: 'own-caretaker', role: 'counts' },
        { kind: 'own-building-employee', role: 'counts' },
        { kind: 'mediation-or-night', role: 'on-top' },
        { kind: 'provider', role: 'counts' },
      ],
    ],
    ['work', 'caretaking-or-surveillance'],
    ['prefect-answer', { months: 2 }],
    ['fine', { offenceClass: 5, times: 'per-missing-caretaker' }],
  ] as const
).map(([name, value]) => [`charges/caretaking-duty/${name}`, value] as const);

/** The duty of caretaking or surveillance (CSI art. R271-1, R271-2, R271-6, R271-7). */
export const CARETAKING_DUTY: readonly ExpectedValue[] = CARETAKING_SINCE_2014.flatMap(([table, value]) => [
  [table, '2014-01-01', value] as const,
  [table, NEVER, value] as const,
]);

const RELIEF_ACTIONS = [
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
const SIGNED_ON_1_JANUARY = { signedBy: '01-01', declaredBy: null, carriesOver: false };

/** The relief from property tax in priority districts (CGI art. 1388 bis), and the tax itself. */
export const PROPERTY_TAX: readonly ExpectedValue[] = (
  [
    ['charges/property-tax-relief/share', '2025-01-01', '2030-12-31', '0.3'],
    [
      'charges/property-tax-relief/scope',
      '2025-01-01',
      '2030-12-31',
      {
        base: 'property-tax-base',
        dwellings: 'social-housing',
        districts: 'priority-district',
        afterLongExemption: true,
      },
    ],
    [
      'charges/property-tax-relief/signature/metropole',
      '2025-01-01',
      '2025-12-31',
      { signedBy: '03-31', declaredBy: '03-31', carriesOver: false },
    ],
    ['charges/property-tax-relief/signature/metropole', '2026-01-01', '2030-12-31', SIGNED_ON_1_JANUARY],
    [
      'charges/property-tax-relief/signature/overseas',
      '2025-01-01',
      '2025-12-31',
      { signedBy: '01-01', declaredBy: null, carriesOver: true },
    ],
    ['charges/property-tax-relief/signature/overseas', '2026-01-01', '2030-12-31', SIGNED_ON_1_JANUARY],
    ['charges/property-tax-relief/postponement-asked', '2026-01-01', '2026-03-31', '03-31'],
    ['charges/property-tax-relief/compensation', '2025-01-01', '2030-12-31', '0.4'],
    ['charges/property-tax-relief/framework', '2015-04-29', '2021-09-29', RELIEF_ACTIONS],
    ['charges/property-tax-relief/framework', '2021-09-30', NEVER, RELIEF_ACTIONS],
    ['charges/property-tax-relief/use', '2025-01-01', '2030-12-31', 'not-charged-again'],
    ['charges/property-tax-relief/paid-share-recoverable', '2025-01-01', '2030-12-31', '0'],
    ['charges/property-tax', '1982-11-13', NEVER, 'not-recoverable'],
  ] as const
).flatMap(([table, first, last, value]) => [[table, first, value] as const, [table, last, value] as const]);

/** Ceilings below which a provider charges no VAT (CGI art. 293 B; art. 206, 1 bis), and the statement on reduced rates. */
export const VAT_THRESHOLDS: readonly ExpectedValue[] = (
  [
    ['vat/franchise/services/prior-year', '2025-01-01', '2026-12-31', '37500'],
    ['vat/franchise/services/prior-year', '2027-01-01', NEVER, '37500'],
    ['vat/franchise/services/current-year', '2025-01-01', '2026-12-31', '41250'],
    ['vat/franchise/services/current-year', '2027-01-01', NEVER, '41250'],
    ['vat/franchise/goods/prior-year', '2025-01-01', '2026-12-31', '85000'],
    ['vat/franchise/goods/prior-year', '2027-01-01', NEVER, '85000'],
    ['vat/franchise/goods/current-year', '2025-01-01', '2026-12-31', '93500'],
    ['vat/franchise/goods/current-year', '2027-01-01', NEVER, '93500'],
    ['vat/association-side-business', '2024-01-01', '2024-12-31', '78596'],
    ['vat/association-side-business', '2025-01-01', '2025-12-31', '80011'],
    ['vat/association-side-business', '2026-01-01', '2026-12-31', '81051'],
    ['vat/reference/non-profit', '2024-01-01', '2026-12-31', { text: 'cgi', article: 'art. 261, 7, 1° b' }],
    ['vat/reference/non-profit', '2027-01-01', NEVER, { text: 'cibs', article: null }],
    ['vat/rate-statement', '2025-02-16', '2025-10-21', ['quote', 'invoice']],
    ['vat/rate-statement', '2025-10-22', '2026-12-31', ['quote', 'invoice', 'public-contract']],
    ['vat/rate-statement', '2027-01-01', NEVER, ['quote', 'invoice', 'public-contract']],
  ] as const
).flatMap(([table, first, last, value]) => [[table, first, value] as const, [table, last, value] as const]);

/** Code, heading, nature, first day, last day. */
export type ExpectedLine = readonly [code: string, heading: string, nature: string, first: string, last: string];

function lines(
  heading: string,
  natures: Readonly<Record<string, readonly string[]>>,
  first = '1982-11-13',
  last = NEVER,
): readonly ExpectedLine[] {
  return Object.entries(natures).flatMap(([nature, codes]) =>
    codes.map((code): ExpectedLine => [code, heading, nature, first, last]),
  );
}

/** The list of recoverable charges (décrets 82-955 and 87-713, annexe), counted on the printed annex. */
export const RECOVERABLE_LIST: readonly ExpectedLine[] = [
  ...lines('I', {
    supplies: ['I.1', 'I.2.b'],
    operation: ['I.2.a.1', 'I.2.a.2', 'I.2.a.3', 'I.2.a.4', 'I.2.a.5'],
    'minor-repair': ['I.2.c.1', 'I.2.c.2', 'I.2.c.3'],
  }),
  ...lines('I', { operation: ['I.bis'] }, '2006-07-16'),
  ...lines('II', {
    supplies: ['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.e', 'II.1.f'],
    operation: Array.from({ length: 18 }, (_, position) => `II.2.a.${String(position + 1)}`),
    'minor-repair': ['II.2.b.1', 'II.2.b.2', 'II.2.b.3', 'II.2.b.4', 'II.2.b.5'],
  }),
  ...lines('III', {
    supplies: ['III.1'],
    operation: Array.from({ length: 10 }, (_, position) => `III.2.a.${String(position + 1)}`),
    'minor-repair': ['III.2.b.1', 'III.2.b.2', 'III.2.b.3', 'III.2.b.4'],
  }),
  ...lines('IV', { supplies: ['IV.1.a', 'IV.1.b'], operation: ['IV.2.a'], 'minor-repair': ['IV.2.b'] }),
  ...lines('IV', { staff: ['IV.3'] }, '1987-01-01'),
  ...lines('V', {
    supplies: ['V.1.a', 'V.1.b', 'V.1.c'],
    operation: ['V.2.a.1', 'V.2.a.2', 'V.2.a.3', 'V.2.a.4', 'V.2.a.5', 'V.2.a.6'],
    'minor-repair': ['V.2.b'],
  }),
  ...lines('VI', { supplies: ['VI.1.a', 'VI.1.b'], operation: ['VI.2.a', 'VI.2.b'] }),
  ...lines('VI', { staff: ['VI.3'] }, '1987-01-01'),
  ...lines('VII', {
    supplies: ['VII.1', 'VII.3'],
    operation: ['VII.2.a', 'VII.2.b', 'VII.2.c', 'VII.2.d'],
  }),
  ...lines('VIII', { tax: ['VIII.1'] }, '1982-11-13', '2000-12-31'),
  ...lines('VIII', { tax: ['VIII.2', 'VIII.3'] }),
];

const SALES_CAP = {
  below: '0.3',
  raisedTo: '0.5',
  base: 'costs-linked-to-activities',
  condition: 'not-provided-by-local-firms',
};

/** Missions of an ETTI or an EATT, sales and holders of an ACI (Code du travail, art. L5132-6 to R5132-27). */
export const TEMPORARY_WORK_AND_WORKSITES: readonly ExpectedValue[] = (
  [
    ['temporary-work/mission-length/etti', '2023-12-20', NEVER, { months: 24 }],
    ['temporary-work/mission-length/eatt', '2024-01-01', NEVER, { months: 24 }],
    [
      'temporary-work/waiting/etti',
      '2020-12-16',
      '2023-12-19',
      { betweenMissions: 'general-rule', hireFromMonths: null },
    ],
    ['temporary-work/waiting/etti', '2023-12-20', NEVER, { betweenMissions: 'none', hireFromMonths: 2 }],
    ['temporary-work/waiting/eatt', '2024-01-01', NEVER, { betweenMissions: 'none', hireFromMonths: 2 }],
    ['temporary-work/recourse/hiring-support', '2023-12-20', NEVER, { minimumMonths: null }],
    ['temporary-work/recourse/insertion-mission', '2023-12-20', NEVER, { minimumMonths: 1 }],
    ['temporary-work/cdi/etti', '2020-12-16', NEVER, { minimumAge: 57, missionMonths: 36 }],
    ['temporary-work/cdi/eatt', '2024-01-01', NEVER, { minimumAge: null, missionMonths: null }],
    ['temporary-work/excluded-part', '2023-12-20', NEVER, 'section-4-bis'],
    ['temporary-work/convention', '2023-12-20', NEVER, 'state-convention'],
    ['temporary-work/general-duties', '2023-12-20', NEVER, ['declaration', 'financial-guarantee']],
    ['worksite/sales-cap', '2008-05-01', '2024-06-30', { ...SALES_CAP, opinionOf: 'cdiae' }],
    ['worksite/sales-cap', '2024-07-01', NEVER, { ...SALES_CAP, opinionOf: 'specialised-commission' }],
    [
      'worksite/holders',
      '2024-07-01',
      NEVER,
      [
        {
          code: 'private-non-profit',
          names: { fr: 'Organisme de droit privé à but non lucratif', en: 'Private non-profit body' },
          conditions: ['hires-people-in-difficulty', 'mainly-social-utility'],
        },
        ...(
          [
            [
              'ccas-cias',
              'Centre communal ou intercommunal d’action sociale',
              'Social action centre of one or several communes',
            ],
            ['commune', 'Commune', 'Commune'],
            ['epci', 'Établissement public de coopération intercommunale', 'Public body of several communes'],
            ['syndicat-mixte', 'Syndicat mixte', 'Mixed syndicate (syndicat mixte)'],
            ['departement', 'Département', 'Département'],
            ['chamber-of-agriculture', 'Chambre d’agriculture', 'Chamber of agriculture'],
            [
              'state-vocational-or-agricultural-school',
              'Établissement d’enseignement professionnel et d’enseignement agricole de l’État',
              'State school of vocational and agricultural education',
            ],
            ['onf', 'Office national des forêts', 'National forests office'],
          ] as const
        ).map(([code, fr, en]) => ({ code, names: { fr, en }, conditions: [] })),
      ],
    ],
  ] as const
).flatMap(([table, first, last, value]): readonly ExpectedValue[] => [
  [`siae/${table}`, first, value],
  [`siae/${table}`, last, value],
]);

const CUMULATION = {
  monthsInPath: 4,
  maxMonths: 6,
  renewals: 1,
  totalHours: 24,
  barredEmployers: ['siae', 'ea'],
};
const EXTENSIONS = { training: 'to-end-of-training', minAge: 50, disability: 'recognised' };
const SERIOUS = { decisionMonths: 12, totalMonths: 60 };
const DIRECT = ['prescriber', 'structure-recruiting-directly'];

/** Contracts of insertion workers (Code du travail, art. L5132-5 to L5132-15-1-1 and their decrees). */
export const INSERTION_CONTRACTS: readonly ExpectedValue[] = (
  [
    ['insertion-contract/kinds', '2021-06-15', ['EI', 'AI', 'ACI']],
    ...['ei', 'ai', 'aci'].flatMap((kind) => [
      [`insertion-contract/length-${kind}`, '2021-06-15', { minMonths: 4, maxMonths: 24 }] as const,
      [`insertion-contract/waiver-${kind}`, '2021-06-15', 'adapted-sentence'] as const,
      [`insertion-contract/hours-${kind}`, '2021-06-15', { minimum: 20, maximum: 35 }] as const,
      [`insertion-contract/cumulation-${kind}`, '2021-09-01', CUMULATION] as const,
      [`insertion-contract/immersion-${kind}`, '2021-06-15', '0.25'] as const,
    ]),
    ['insertion-contract/great-difficulty-individual', '2021-09-01', { maxMonths: 12, extends: 'to-end-of-action' }],
    ['insertion-contract/great-difficulty-collective', '2021-09-01', { maxMonths: 12, extends: 'no' }],
    ['insertion-contract/extensions-ei', '2021-06-15', { ...EXTENSIONS, seriousDifficulty: null, decidedBy: DIRECT }],
    [
      'insertion-contract/extensions-ai',
      '2021-06-15',
      { ...EXTENSIONS, seriousDifficulty: SERIOUS, decidedBy: ['prescriber'] },
    ],
    [
      'insertion-contract/extensions-aci',
      '2021-06-15',
      { ...EXTENSIONS, seriousDifficulty: SERIOUS, decidedBy: DIRECT },
    ],
    ['insertion-contract/end-indemnity', '2021-06-15', 'not-due'],
    ['senior-contract/kinds', '2020-12-16', ['EI', 'ETTI', 'AI', 'ACI']],
    ...['ei', 'etti', 'ai', 'aci'].flatMap((kind) => [
      [`senior-contract/age-${kind}`, '2020-12-16', { years: 57 }] as const,
      [`senior-contract/seniority-${kind}`, '2021-09-01', { months: 12 }] as const,
      [`senior-contract/cap-${kind}`, '2021-09-01', { share: '0.2', withPrefect: '0.3' }] as const,
    ]),
    ['senior-contract/hours', '2021-09-01', { minimum: 24, fewerPossible: ['AI', 'ETTI'] }],
    ['senior-contract/gap', '2021-09-01', 'none'],
  ] as const
).flatMap(([table, first, value]): readonly ExpectedValue[] => [
  [`siae/${table}`, first, value],
  [`siae/${table}`, NEVER, value],
]);

function kindValues(
  kind: string,
  first: string,
  last: string,
  aspects: Readonly<Record<string, object>>,
): readonly ExpectedValue[] {
  return Object.entries(aspects).flatMap(([aspect, value]) => [
    [`siae/kind/${kind}/${aspect}`, first, value] as const,
    [`siae/kind/${kind}/${aspect}`, last, value] as const,
  ]);
}

const CDDI_LENGTH = { minimumMonths: 4, maximumMonths: 24 };
const NO_SHARE = { minimum: null, maximum: null };
const ORDINARY_VAT = { vat: { regime: 'ordinary' } };
const MISSIONS = { minimumMonths: null, maximumMonths: 24 };

/**
 * What each kind of structure is, less its names and sentences (Code du travail, fifth part, book I, title III, chapter II,
 * and the articles on its neighbours; loi 2018-771, art. 83; loi 2020-1577; CGI).
 */
export const KIND_VALUES: readonly ExpectedValue[] = [
  ...kindValues('ei', '2008-05-01', NEVER, { existence: { status: 'statute' } }),
  ...kindValues('ei', '2021-09-01', NEVER, { 'legal-forms': { rule: 'any' } }),
  ...kindValues('ei', '2021-06-15', NEVER, {
    'activity-mode': { modes: ['sells-goods-and-services'] },
    customers: { who: 'any' },
    contracts: { contracts: ['cddi', 'cdi-inclusion'] },
    'weekly-hours': { minimum: 20, maximum: 35 },
    'contract-length': CDDI_LENGTH,
    'workforce-share': NO_SHARE,
    exclusivity: { scope: 'none' },
    territory: { limit: 'none' },
  }),
  ...kindValues('ei', '2020-09-30', '2026-12-31', ORDINARY_VAT),
  ...kindValues('ei', '2027-01-01', NEVER, ORDINARY_VAT),
  ...kindValues('etti', '2008-05-01', NEVER, { existence: { status: 'statute' } }),
  ...kindValues('etti', '2021-09-01', NEVER, { 'legal-forms': { rule: 'any' } }),
  ...kindValues('etti', '2023-12-20', NEVER, {
    'activity-mode': { modes: ['temporary-work'] },
    customers: { who: 'user-enterprises' },
    contracts: { contracts: ['mission', 'temporary-work-cdi'] },
    'weekly-hours': { minimum: null, maximum: null },
    'contract-length': MISSIONS,
    'workforce-share': { minimum: '1', maximum: '1' },
    exclusivity: { scope: 'whole-activity' },
    territory: { limit: 'none' },
  }),
  ...kindValues('etti', '2020-09-30', '2026-12-31', ORDINARY_VAT),
  ...kindValues('etti', '2027-01-01', NEVER, ORDINARY_VAT),
  ...kindValues('ai', '2008-05-01', NEVER, { existence: { status: 'statute' } }),
  ...kindValues('ai', '2021-06-15', NEVER, {
    'legal-forms': { rule: 'association' },
    'activity-mode': { modes: ['lends-people-for-a-price'] },
    customers: { who: 'any-within-hours-cap' },
    contracts: { contracts: ['cddu', 'cddi', 'cdi-inclusion'] },
    'weekly-hours': { minimum: 20, maximum: 35 },
    'contract-length': CDDI_LENGTH,
    'workforce-share': NO_SHARE,
    exclusivity: { scope: 'object' },
  }),
  ...kindValues('ai', '2021-09-01', NEVER, { territory: { limit: 'territory-of-convention' } }),
  ...kindValues('ai', '2020-09-30', '2026-12-31', { vat: { regime: 'exempt-under-conditions' } }),
  ...kindValues('ai', '2027-01-01', NEVER, { vat: { regime: 'exempt-under-conditions' } }),
  ...kindValues('aci', '2008-05-01', NEVER, {
    existence: { status: 'statute' },
    customers: { who: 'any-within-sales-cap' },
  }),
  ...kindValues('aci', '2021-06-15', NEVER, {
    'activity-mode': { modes: ['collective-work-actions'] },
    contracts: { contracts: ['cddi', 'cdi-inclusion'] },
    'weekly-hours': { minimum: 20, maximum: 35 },
    'contract-length': CDDI_LENGTH,
    'workforce-share': NO_SHARE,
    territory: { limit: 'as-convention-says' },
  }),
  ...kindValues('aci', '2024-07-01', NEVER, {
    'legal-forms': { rule: 'holders-of-a-worksite' },
    exclusivity: { scope: 'mainly-social-utility' },
  }),
  ...kindValues('aci', '2024-01-01', NEVER, { vat: { regime: 'ask-the-seller' } }),
  ...kindValues('aci', '2024-01-01', '2026-12-31', { 'vat-of-public-body': { regime: 'by-activity' } }),
  ...kindValues('aci', '2027-01-01', NEVER, { 'vat-of-public-body': { regime: 'by-activity' } }),
  ...kindValues('eiti', '2019-01-01', '2021-12-31', { existence: { status: 'experimental' } }),
  ...kindValues('eiti', '2022-01-01', '2023-12-31', { existence: { status: 'experimental' } }),
  ...kindValues('eiti', '2024-01-01', '2026-12-22', { existence: { status: 'experimental' } }),
  ...kindValues('eiti', '2019-01-01', '2026-12-22', {
    'legal-forms': { rule: 'any' },
    'activity-mode': { modes: ['introduces-independents'] },
    customers: { who: 'any' },
    contracts: { contracts: ['support-without-employment'] },
    exclusivity: { scope: 'introduction-and-support' },
  }),
  ...kindValues('eiti', '2025-01-01', '2026-12-22', { 'contract-length': MISSIONS }),
  ...kindValues('geiq', '2022-03-10', NEVER, {
    existence: { status: 'not-siae' },
    'legal-forms': { rule: 'non-profit' },
    'activity-mode': { modes: ['lends-to-members'] },
    customers: { who: 'members' },
  }),
  ...kindValues('ea', '2019-01-01', NEVER, {
    existence: { status: 'not-siae' },
    'workforce-share': { minimum: '0.55', maximum: '1' },
  }),
  ...kindValues('ea', '2019-01-01', '2026-12-31', { vat: { regime: 'by-legal-form' } }),
  ...kindValues('ea', '2027-01-01', NEVER, { vat: { regime: 'by-legal-form' } }),
  ...kindValues('ea', '2024-01-01', NEVER, { contracts: { contracts: ['cdd-tremplin'] } }),
  ...kindValues('ea', '2026-08-20', NEVER, { 'activity-mode': { modes: ['sells-goods-and-services'] } }),
  ...kindValues('eatt', '2024-01-01', NEVER, {
    existence: { status: 'not-siae' },
    'activity-mode': { modes: ['temporary-work'] },
    contracts: { contracts: ['mission', 'temporary-work-cdi'] },
    'contract-length': MISSIONS,
  }),
  ...kindValues('esat', '2021-01-01', '2023-12-19', { existence: { status: 'not-siae' } }),
  ...kindValues('esat', '2023-12-20', NEVER, { existence: { status: 'not-siae' } }),
  ...kindValues('esat', '2021-01-01', '2026-12-31', { vat: { regime: 'by-legal-form' } }),
  ...kindValues('esat', '2027-01-01', NEVER, { vat: { regime: 'by-legal-form' } }),
  ...kindValues('esat', '2026-08-20', NEVER, { 'activity-mode': { modes: ['sells-goods-and-services'] } }),
  ...kindValues('sep', '2022-06-23', NEVER, {
    existence: { status: 'not-siae' },
    contracts: { contracts: ['prison-employment'] },
  }),
  ...kindValues('sep', '2026-08-20', NEVER, { 'activity-mode': { modes: ['goods-and-services-made-in-prison'] } }),
  ...kindValues('ebe', '2020-12-16', '2026-02-19', { existence: { status: 'not-siae' } }),
  ...kindValues('ebe', '2026-02-20', '2026-12-31', { existence: { status: 'not-siae' } }),
  ...kindValues('ebe', '2020-12-16', '2026-12-31', { contracts: { contracts: ['cdi'] } }),
  ...kindValues('opcs', '2026-08-20', NEVER, {
    existence: { status: 'not-siae' },
    'activity-mode': { modes: ['no-labour-supplied'] },
  }),
];

const DEDUCTED = {
  kinds: ['EA', 'ESAT'],
  share: '0.3',
  ceilings: { belowHalfOfQuota: '0.5', fromHalfOfQuota: '0.75' },
};

/** The label of régie de quartier, approval as a social enterprise, the disability levy (Code du travail; CCP). */
export const LABEL_VALUES: readonly ExpectedValue[] = (
  [
    ['label/regie-de-quartier/nature', '2021-06-15', NEVER, {}],
    [
      'label/regie-de-quartier/statute',
      '2025-01-01',
      NEVER,
      [
        { article: 'art. L5132-2, 4°', says: 'may-sign-a-convention' },
        { article: 'art. L7232-1-2, 1°, a bis', says: 'home-help-without-exclusivity' },
        { article: 'art. L3332-17-1, II', says: 'social-enterprise-by-right' },
      ],
    ],
    ['label/regie-de-quartier/conventions', '2021-06-15', NEVER, ['ACI', 'EI', 'AI']],
    ['label/regie-de-quartier/reservation', '2021-06-15', NEVER, { through: ['convention', 'equivalent'] }],
    [
      'social-enterprise-by-right',
      '2025-01-01',
      NEVER,
      {
        kinds: ['EI', 'ETTI', 'AI', 'ACI', 'EA', 'ESAT'],
        labels: ['regie-de-quartier'],
        conditions: ['social-economy', 'pay-scale', 'not-listed'],
        mustBeAsked: true,
      },
    ],
    ['disability-levy-deduction', '2021-01-01', '2023-12-19', { ...DEDUCTED, others: ['disabled-independent'] }],
    [
      'disability-levy-deduction',
      '2023-12-20',
      NEVER,
      { ...DEDUCTED, others: ['disabled-independent', 'wage-portage'] },
    ],
  ] as const
).flatMap(([table, first, last, value]) => [
  [`siae/${table}`, first, value] as const,
  [`siae/${table}`, last, value] as const,
]);

const LEVEL_2_OF_2020 = 'CAP_BEP SENIOR JEUNE ASE DELD TH PI PSH_PR REF_DA ZRR QPV';
const LEVEL_2_OF_2021 = `${LEVEL_2_OF_2020} DETENTION_MJ FLE PM`;

/** Criteria of eligibility, by code, and how many of level 2 (R5132-1-7; arrêté du 1er septembre 2021, annexe). */
export const ELIGIBILITY: readonly ExpectedValue[] = (
  [
    ['siae/eligibility/level-1', '2021-09-01', NEVER, 'RSA ASS AAH DETLD'],
    ['siae/eligibility/level-2', '2020-03-23', '2021-09-02', LEVEL_2_OF_2020],
    ['siae/eligibility/level-2', '2021-09-03', '2022-05-31', LEVEL_2_OF_2021],
    ['siae/eligibility/level-2', '2022-06-01', '2025-09-05', LEVEL_2_OF_2021],
    ['siae/eligibility/level-2', '2025-09-06', '2026-03-31', LEVEL_2_OF_2021],
    ['siae/eligibility/level-2', '2026-04-01', NEVER, LEVEL_2_OF_2021],
    ['siae/eligibility/level-2-number/ei', '2021-09-01', '2025-09-05', { count: 3 }],
    ['siae/eligibility/level-2-number/ei', '2025-09-06', NEVER, { count: 3 }],
    ['siae/eligibility/level-2-number/etti', '2021-09-01', '2025-09-05', { count: 2 }],
    ['siae/eligibility/level-2-number/etti', '2025-09-06', NEVER, { count: 2 }],
    ['siae/eligibility/level-2-number/ai', '2021-09-01', '2025-09-05', { count: 2 }],
    ['siae/eligibility/level-2-number/ai', '2025-09-06', NEVER, { count: 2 }],
    ['siae/eligibility/level-2-number/aci', '2021-09-01', '2025-09-05', { count: 3 }],
    ['siae/eligibility/level-2-number/aci', '2025-09-06', NEVER, { count: 3 }],
    ['siae/eligibility/level-2-number/eiti', '2021-09-01', '2026-07-31', { count: 3 }],
    ['siae/eligibility/level-2-number/eiti', '2026-08-01', NEVER, { count: 3 }],
  ] as const
).flatMap(([table, first, last, value]) => [[table, first, value] as const, [table, last, value] as const]);

const ARRETES = [
  ['2014-01-01', '2014-12-31'],
  ['2015-01-01', '2015-12-31'],
  ['2016-01-01', '2016-12-31'],
  ['2017-01-01', '2017-12-31'],
  ['2018-01-01', '2018-12-31'],
  ['2019-01-01', '2019-12-31'],
  ['2020-01-01', '2020-12-31'],
  ['2021-01-01', '2021-09-30'],
  ['2021-10-01', '2021-12-31'],
  ['2022-01-01', '2022-04-30'],
  ['2022-05-01', '2022-07-31'],
  ['2022-08-01', '2022-12-31'],
  ['2023-01-01', '2023-04-30'],
  ['2023-05-01', '2023-12-31'],
  ['2024-01-01', '2024-10-31'],
] as const;

const SINCE_JULY = [['2014-07-01', '2014-12-31'], ...ARRETES.slice(1)] as const;
const AUTUMN_2024 = ['2024-11-01', '2025-12-31'] as const;
const UNPUBLISHED = ['2026-01-01', NEVER] as const;

function amounts(
  table: string,
  days: readonly (readonly [first: string, last: string])[],
  euros: readonly (string | null)[],
): readonly ExpectedValue[] {
  return shares(
    `siae/aid/socle/${table}`,
    days.map(([first, last], position) => [first, last, euros[position] ?? null]),
  );
}

/** The fixed part of the aid per post, in euros, column by column as the arrêtés give it. */
export const AID_SOCLE: readonly ExpectedValue[] = [
  ...amounts(
    'metropole/ei',
    [...ARRETES, ['2024-11-01', '2024-12-31'], ['2025-01-01', '2025-12-31'], UNPUBLISHED],
    // prettier-ignore
    ['10000', '10080', '10143', '10237', '10363', '10520', '10646', '10751', '10988', '11087', '11381', '11609', '11819', '12081', '12218', '12459', '13304', null],
  ),
  ...amounts(
    'metropole/etti',
    [...ARRETES, AUTUMN_2024, UNPUBLISHED],
    // prettier-ignore
    ['4250', '4284', '4311', '4351', '4405', '4472', '4299', '4341', '4437', '4253', '4366', '4454', '4535', '4636', '4688', '4781', null],
  ),
  ...amounts(
    'metropole/ai',
    [...SINCE_JULY, AUTUMN_2024, UNPUBLISHED],
    // prettier-ignore
    ['1300', '1310', '1319', '1331', '1347', '1367', '1383', null, '1428', '1441', '1479', '1509', '1536', '1570', '1588', '1619', null],
  ),
  ...amounts(
    'metropole/aci',
    [...SINCE_JULY, AUTUMN_2024, UNPUBLISHED],
    // prettier-ignore
    ['19200', '19354', '19474', '19655', '19897', '20199', '20441', null, '21096', '21286', '21850', '22289', '22692', '23196', '23458', '23921', null],
  ),
  ...amounts(
    'metropole/eiti',
    [...ARRETES.slice(5, 12), ['2023-01-01', '2023-12-31'], ['2024-01-01', '2024-10-31'], ['2024-11-01', '2024-12-31']],
    ['5548', '5614', null, '5794', null, '6001', '6001', null, '6443', '6570'],
  ),
  ...amounts(
    'mayotte/ei',
    [
      ['2022-05-01', '2022-07-31'],
      ['2022-08-01', '2022-12-31'],
      ['2023-01-01', '2024-10-31'],
      ['2024-11-01', '2024-12-31'],
      ['2025-01-01', '2025-12-31'],
      UNPUBLISHED,
    ],
    ['8590', '8763', null, '9412', null, null],
  ),
  ...(
    [
      ['mayotte/etti', '3295', '3361', '3610'],
      ['mayotte/ai', '1115', '1138', '1223'],
      ['mayotte/aci', '16493', '16825', '18070'],
    ] as const
  ).flatMap(([table, may, august, november]) =>
    amounts(
      table,
      [
        ['2022-05-01', '2022-07-31'],
        ['2022-08-01', '2022-12-31'],
        ['2023-01-01', '2024-10-31'],
        AUTUMN_2024,
        UNPUBLISHED,
      ],
      [may, august, null, november, null],
    ),
  ),
  ...amounts(
    'mayotte/eiti',
    [
      ['2022-05-01', '2022-07-31'],
      ['2022-08-01', '2023-12-31'],
      ['2024-01-01', '2024-10-31'],
      ['2024-11-01', '2024-12-31'],
    ],
    ['4529', null, '4862', '4961'],
  ),
];

const SHARES_OF_CDI = { firstYear: '1', after: '0.7' };
const EITI_MONTHS = { months: 9, lastMonth: 24, registeredUnderMonths: 36 };

/** What else the aid is counted with: hours, modulated part, prison, CDI inclusion, bridge contract, EITI. */
export const AID_RULES: readonly ExpectedValue[] = (
  [
    ['siae/aid/full-time-hours/ei', '2014-01-01', NEVER, { hours: 1505, nature: 'worked' }],
    ['siae/aid/full-time-hours/etti', '2014-01-01', NEVER, { hours: 1600, nature: 'worked' }],
    ['siae/aid/full-time-hours/ai', '2014-07-01', NEVER, { hours: 1607, nature: 'worked' }],
    ['siae/aid/full-time-hours/aci', '2014-07-01', NEVER, { hours: 1820, nature: 'paid' }],
    ['siae/aid/full-time-hours/eiti', '2019-01-01', '2024-12-31', { hours: 1505, nature: 'worked' }],
    ['siae/aid/modulation/ordinary', '2014-01-01', NEVER, '0.1'],
    ['siae/aid/modulation/prison', '2019-01-01', NEVER, '0.05'],
    ['siae/aid/prison/ei', '2019-01-01', '2019-12-31', { socle: 'own', euros: '6312' }],
    ['siae/aid/prison/ei', '2020-01-01', '2021-09-30', { socle: 'unknown' }],
    ['siae/aid/prison/ei', '2021-10-01', '2021-12-31', { socle: 'own', euros: '6593' }],
    ['siae/aid/prison/ei', '2022-01-01', '2022-08-20', { socle: 'unknown' }],
    ['siae/aid/prison/ei', '2022-08-21', NEVER, { socle: 'ordinary' }],
    ['siae/aid/prison/aci', '2019-01-01', '2019-12-31', { socle: 'own', euros: '12119' }],
    ['siae/aid/prison/aci', '2020-01-01', '2021-09-30', { socle: 'unknown' }],
    ['siae/aid/prison/aci', '2021-10-01', '2021-12-31', { socle: 'own', euros: '12658' }],
    ['siae/aid/prison/aci', '2022-01-01', '2022-08-20', { socle: 'unknown' }],
    ['siae/aid/prison/aci', '2022-08-21', NEVER, { socle: 'ordinary' }],
    ['siae/aid/cdi-inclusion/ei', '2021-09-01', NEVER, SHARES_OF_CDI],
    ['siae/aid/cdi-inclusion/etti', '2021-09-01', NEVER, SHARES_OF_CDI],
    ['siae/aid/cdi-inclusion/ai', '2021-09-01', NEVER, SHARES_OF_CDI],
    ['siae/aid/cdi-inclusion/aci', '2021-09-01', NEVER, SHARES_OF_CDI],
    ['siae/aid/bridge-contract/metropole', '2021-09-01', '2021-12-31', { euros: '2050' }],
    ['siae/aid/bridge-contract/metropole', '2022-01-01', '2022-04-30', { euros: '2114' }],
    ['siae/aid/bridge-contract/metropole', '2022-05-01', '2022-07-31', { euros: '2170' }],
    ['siae/aid/bridge-contract/metropole', '2022-08-01', '2022-12-31', { euros: '2214' }],
    ['siae/aid/bridge-contract/metropole', '2023-01-01', '2023-04-30', { euros: null }],
    ['siae/aid/bridge-contract/metropole', '2023-05-01', '2023-12-31', { euros: '2304' }],
    ['siae/aid/bridge-contract/metropole', '2024-01-01', '2024-10-31', { euros: '2330' }],
    ['siae/aid/bridge-contract/metropole', '2024-11-01', '2025-12-15', { euros: '2376' }],
    ['siae/aid/bridge-contract/metropole', '2025-12-16', NEVER, { euros: null }],
    ['siae/aid/bridge-contract/mayotte', '2022-05-01', '2022-07-31', { euros: '1639' }],
    ['siae/aid/bridge-contract/mayotte', '2022-08-01', '2022-12-31', { euros: '1672' }],
    ['siae/aid/bridge-contract/mayotte', '2023-01-01', '2024-10-31', { euros: null }],
    ['siae/aid/bridge-contract/mayotte', '2024-11-01', '2025-12-15', { euros: '1796' }],
    ['siae/aid/bridge-contract/mayotte', '2025-12-16', NEVER, { euros: null }],
    ['siae/aid/eiti-monthly/metropole', '2025-01-01', '2026-12-22', { euros: '450', ...EITI_MONTHS }],
    ['siae/aid/eiti-monthly/metropole', '2026-12-23', NEVER, { euros: null, ...EITI_MONTHS }],
    ['siae/aid/eiti-monthly/mayotte', '2025-01-01', '2026-12-22', { euros: '340', ...EITI_MONTHS }],
    ['siae/aid/eiti-monthly/mayotte', '2026-12-23', NEVER, { euros: null, ...EITI_MONTHS }],
  ] as const
).flatMap(([table, first, last, value]) => [[table, first, value] as const, [table, last, value] as const]);

/** The insertion path (Code du travail, art. R5132-1-2 to R5132-1-18) and what the platform does beside it. */
export const INSERTION_PATH: readonly ExpectedValue[] = (
  [
    ['siae/path/length', '2021-09-01', NEVER, { months: 24 }],
    ['siae/path/suspension', '2021-09-01', NEVER, { contractSuspendedOverDays: 15, withoutContract: true }],
    ['siae/path/suspended-days', '2021-09-01', NEVER, 'count-in'],
    ['siae/path/early-end', '2021-09-01', NEVER, { months: 12 }],
    ['siae/path/gap', '2021-09-01', NEVER, { months: 24 }],
    [
      'siae/path/extension-cases',
      '2021-09-01',
      NEVER,
      {
        training: {
          decidedBy: 'siae',
          kinds: ['EI', 'ETTI', 'AI', 'ACI'],
          until: 'training-end',
          decisionMonths: null,
        },
        'aged-50': {
          decidedBy: 'prescriber',
          kinds: ['EI', 'ETTI', 'AI', 'ACI'],
          until: 'total',
          decisionMonths: null,
        },
        'disabled-worker': {
          decidedBy: 'prescriber',
          kinds: ['EI', 'ETTI', 'AI', 'ACI'],
          until: 'total',
          decisionMonths: null,
        },
        'serious-difficulty': { decidedBy: 'prescriber', kinds: ['AI', 'ACI'], until: 'total', decisionMonths: 12 },
        'permanent-contract': {
          decidedBy: 'siae',
          kinds: ['EI', 'ETTI', 'AI', 'ACI'],
          until: 'contract-end',
          decisionMonths: null,
        },
      },
    ],
    [
      'siae/path/extension-totals',
      '2021-09-01',
      NEVER,
      { training: null, 'aged-50': 84, 'disabled-worker': 60, 'serious-difficulty': 60, 'permanent-contract': null },
    ],
    ['siae/path/start', '2021-09-01', NEVER, 'receipt-with-number'],
    ['siae/path/proofs', '2021-09-01', NEVER, { months: 24 }],
    [
      'siae/path/control',
      '2021-09-01',
      NEVER,
      { yearsAfter: 1, answerWeeks: 6, observationWeeks: 6, decisionMonths: 5 },
    ],
    ['siae/path/associations', '2021-12-01', NEVER, 'path-required'],
    ['siae/path/prison', '2022-06-23', NEVER, 'not-subject'],
    [
      'siae/path/bridge-contract',
      '2020-12-16',
      '2025-12-15',
      { kinds: ['EI', 'ACI'], afterMonths: 4, months: 3, renewals: 1 },
    ],
    ['siae/path/bridge-contract', '2025-12-16', NEVER, null],
    ['siae/path/platform-length', '2024-02-28', NEVER, { days: 730 }],
    ['siae/path/platform-suspension', '2026-08-01', NEVER, { months: 36, backDays: 365, end: 'moved' }],
    [
      'siae/path/platform-extensions',
      '2026-08-01',
      NEVER,
      {
        training: { requestDays: 365, cumulatedDays: null },
        'aged-50': { requestDays: 365, cumulatedDays: 1825 },
        'disabled-worker': { requestDays: 365, cumulatedDays: 1095 },
        'serious-difficulty': { requestDays: 365, cumulatedDays: 1095 },
        'permanent-contract': { requestDays: 3650, cumulatedDays: null },
      },
    ],
    ['siae/path/platform-request', '2026-08-01', NEVER, { months: 12 }],
  ] as const
).flatMap(([table, first, last, value]) => [[table, first, value] as const, [table, last, value] as const]);

/** Conventions with the State (Code du travail, art. R5132-3 ff., D5132-30; décrets 2023-1303 and 2024-560). */
export const INSERTION_CONVENTIONS: readonly ExpectedValue[] = (
  [
    ['siae/convention/length/ei', '2016-05-01', NEVER, { years: 3 }],
    ['siae/convention/length/etti', '2014-02-24', NEVER, { years: 3 }],
    ['siae/convention/length/ai', '2014-07-01', NEVER, { years: 3 }],
    ['siae/convention/length/aci', '2016-05-01', NEVER, { years: 3 }],
    ...(['ei', 'etti', 'ai', 'aci'] as const).map(
      (kind) =>
        [
          `siae/convention/late-annex/${kind}`,
          '2023-12-30',
          NEVER,
          { formerTermsAtMostUntil: '05-31', signedBefore: '09-30' },
        ] as const,
    ),
    ['siae/convention/consulted-body', '2008-05-01', '2024-06-30', 'cdiae'],
    ['siae/convention/consulted-body', '2024-07-01', NEVER, 'employment-committee'],
    ['siae/convention/breach', '2014-07-01', NEVER, { notice: 'registered-letter', answerMonths: 1 }],
    ['siae/convention/fraud', '2014-02-24', NEVER, 'termination-and-recovery'],
    [
      'siae/convention/second',
      '2008-05-01',
      '2024-06-30',
      { kinds: ['EI', 'AI'], opinion: 'favourable', accounts: 'separate' },
    ],
    [
      'siae/convention/second',
      '2024-07-01',
      NEVER,
      { kinds: ['EI', 'AI'], opinion: 'favourable', accounts: 'separate' },
    ],
    ['siae/convention/association-mentions-others', '2021-09-01', NEVER, 'mentioned'],
    [
      'siae/convention/annex-states',
      '2020-09-11',
      NEVER,
      [
        { state: 'VALIDE', active: true },
        { state: 'PROVISOIRE', active: true },
        { state: 'HISTORISE', active: false },
        { state: 'ANNULE', active: false },
        { state: 'SAISI', active: false },
        { state: 'BROUILLON', active: false },
        { state: 'CLOTURE', active: false },
        { state: 'REJETE', active: false },
      ],
    ],
    ['siae/convention/annex-grace', '2020-09-04', NEVER, { days: 30 }],
  ] as const
).flatMap(([table, first, last, value]) => [[table, first, value] as const, [table, last, value] as const]);

const ASSOCIATION_DEROGATION = {
  maxYears: 3,
  renewable: true,
  weighs: ['etti-activity-in-departement', 'activity-report'],
};
const association = (
  table: string,
  ...rows: readonly (readonly [first: string, last: string, value: unknown])[]
): readonly ExpectedValue[] =>
  rows.flatMap(([first, last, value]) => [
    [`siae/association/${table}`, first, value] as const,
    [`siae/association/${table}`, last, value] as const,
  ]);
const contractItem = (code: string, fr: string, en: string, enterpriseOnly = false): unknown => ({
  code,
  names: { fr, en },
  enterpriseOnly,
});

/** The limits of an association intermédiaire (Code du travail, art. L5132-7 to L5132-14, R5132-12 to R5132-22). */
export const ASSOCIATION_RULES: readonly ExpectedValue[] = [
  ...association('hours-cap', ['2014-07-01', '2021-06-14', { hours: 480 }], ['2021-06-15', NEVER, { hours: 480 }]),
  ...association('hours-window', ['2021-06-15', NEVER, { months: 24, from: 'first-supply' }]),
  ...association('cap-reach', ['2021-06-15', NEVER, { users: 'all-together' }]),
  ...association(
    'derogation',
    ['2021-09-01', '2024-06-30', { ...ASSOCIATION_DEROGATION, opinionOf: 'cdiae' }],
    ['2024-07-01', NEVER, { ...ASSOCIATION_DEROGATION, opinionOf: 'specialised-commission' }],
  ),
  ...association(
    'approval-threshold',
    ['2020-09-30', '2021-06-14', { hours: 16, applies: true }],
    ['2021-06-15', NEVER, { hours: 16, applies: false }],
  ),
  ...association('former-conditions', [
    '2020-09-30',
    '2021-06-14',
    { usersOf: 'L2212-1', cooperationWith: 'pole-emploi' },
  ]),
  ...association('beyond-cap', ['2017-02-14', NEVER, 'etti']),
  ...association('task', ['2021-06-15', NEVER, 'precise-and-temporary']),
  ...association('territory', ['2021-09-01', NEVER, 'territory-of-convention']),
  ...association('forbidden-work', [
    '2021-09-01',
    NEVER,
    {
      list: 'D4154-1',
      examples: [
        { fr: 'Travaux exposant à l’amiante', en: 'Works on asbestos' },
        { fr: 'Travaux exposant à certains agents chimiques', en: 'Work with certain chemicals' },
      ],
    },
  ]),
  ...association('redundancy-bar', ['2021-06-15', NEVER, { months: 6, job: 'equivalent' }]),
  ...association('equal-pay', ['2021-06-15', NEVER, 'at-least-equivalent-worker']),
  ...association('supply-contract', [
    '2021-09-01',
    NEVER,
    [
      contractItem('names', 'Nom des salariés', 'Names of the workers'),
      contractItem('tasks', 'Tâches', 'Tasks'),
      contractItem('place', 'Lieu de travail', 'Place of work'),
      contractItem('end-date', 'Terme de la mise à disposition', 'End of the supply'),
      contractItem('pay', 'Rémunération', 'Pay', true),
      contractItem('protective-equipment', 'Équipements de protection individuelle', 'Personal protective equipment'),
    ],
  ]),
  ...association('sanction', [
    '2021-09-01',
    NEVER,
    { conventionEndedFor: ['dangerous-work', 'breach-of-cap-article'], immunityFrom: 'illicit-labour-lending' },
  ]),
  ...association('reception-desk', ['2021-09-01', NEVER, { daysPerWeek: 3 }]),
  ...association('user-headcount', ['2020-01-02', NEVER, { leftOutFor: 'accident-rates' }]),
];

/** Whether the hours at a user of an association intermédiaire count towards the cap, from 15 June 2021 on. */
export const ASSOCIATION_USERS: readonly (readonly [form: string, standing: string, confidence: string])[] = [
  ['oph', 'counts', 'single-source'],
  ['esh', 'doubtful', 'inferred'],
  ['hlm-cooperative', 'counts', 'single-source'],
  ['sem', 'counts', 'single-source'],
  ['hlm-foundation', 'exempt', 'single-source'],
  ['non-profit', 'exempt', 'confirmed'],
  ['private-employer', 'counts', 'single-source'],
  ['epic', 'counts', 'single-source'],
  ['epa-private-law-staff', 'counts', 'single-source'],
  ['public-authority', 'exempt', 'confirmed'],
  ['household', 'exempt', 'confirmed'],
];

const CODE = '2019-04-01';
const BEFORE_CODE = ['2016-04-01', '2019-03-31'] as const;
const FIFTY = [
  [...BEFORE_CODE, '0.5'],
  [CODE, '2022-12-29', '0.5'],
  ['2022-12-30', NEVER, '0.5'],
] as const;

/** Since when each reservation may be used, and with which share of the workforce (CCP art. L2113-12 to L2113-16, R2113-7). */
export const RESERVATIONS: readonly ExpectedValue[] = [
  ...shares('siae/reservation-use/insertion', [
    [...BEFORE_CODE, 'allowed'],
    [CODE, NEVER, 'allowed'],
  ]),
  ...shares('siae/reservation-use/disability', [
    [...BEFORE_CODE, 'allowed'],
    [CODE, NEVER, 'allowed'],
  ]),
  ...shares('siae/reservation-use/insertion-and-disability', [
    [CODE, '2020-12-08', 'forbidden'],
    ['2020-12-09', NEVER, 'allowed'],
  ]),
  ...shares('siae/reservation-use/prison', [
    ['2022-10-21', '2022-12-29', 'no-share-yet'],
    ['2022-12-30', NEVER, 'allowed'],
  ]),
  ...shares('siae/reservation-use/prison-and-others', [['2022-10-21', NEVER, 'in-prison-only']]),
  ...shares('siae/reservation-use/social-economy', [[CODE, NEVER, 'allowed']]),
  ...shares('siae/reservation-share/insertion', FIFTY),
  ...shares('siae/reservation-share/disability', FIFTY),
  ...shares('siae/reservation-share/insertion-and-disability', [
    ['2020-12-09', '2022-12-29', '0.5'],
    ['2022-12-30', NEVER, '0.5'],
  ]),
  ...shares('siae/reservation-share/prison', [['2022-12-30', NEVER, '0.5']]),
  ...[CODE, NEVER].map((day): ExpectedValue => ['siae/social-economy-limits', day, { maxYears: 3, exclusionYears: 3 }]),
  ...[CODE, NEVER].map((day): ExpectedValue => [
    'siae/social-economy-services',
    day,
    [
      { first: '75121000', last: '75121000' },
      { first: '75122000', last: '75122000' },
      { first: '75123000', last: '75123000' },
      { first: '79622000', last: '79622000' },
      { first: '79624000', last: '79624000' },
      { first: '79625000', last: '79625000' },
      { first: '80110000', last: '80110000' },
      { first: '80300000', last: '80300000' },
      { first: '80420000', last: '80420000' },
      { first: '80430000', last: '80430000' },
      { first: '80511000', last: '80511000' },
      { first: '80520000', last: '80520000' },
      { first: '80590000', last: '80590000' },
      { first: '85000000', last: '85323000' },
      { first: '92500000', last: '92500000' },
      { first: '92600000', last: '92600000' },
      { first: '98133000', last: '98133000' },
      { first: '98133110', last: '98133110' },
    ],
  ]),
];

type EntryRows = readonly (readonly [first: string, last: string, value: string])[];

function sinceTheOrdonnance(value: string): EntryRows {
  return [
    [...BEFORE_CODE, value],
    [CODE, NEVER, value],
  ];
}

function since(first: string, value: string): EntryRows {
  return [[first, NEVER, value]];
}

// The experiments of the EITI and of the EBE end; what follows is not known where it is the kind that opens the door.
function eiti(first: string, value: string): EntryRows {
  return [
    [first, '2026-12-22', value],
    ['2026-12-23', NEVER, 'unknown'],
  ];
}

function ebe(first: string, value: string): EntryRows {
  return [
    [first, '2026-12-31', value],
    ['2027-01-01', NEVER, 'unknown'],
  ];
}

const EATT_DAY = '2024-01-01';
const PRISON_DAY = '2022-10-21';

const ENTRIES: Readonly<Record<string, Readonly<Record<string, EntryRows>>>> = {
  'reservation-entry/insertion': {
    ei: sinceTheOrdonnance('by-right'),
    etti: sinceTheOrdonnance('by-right'),
    ai: sinceTheOrdonnance('by-right'),
    aci: sinceTheOrdonnance('by-right'),
    eiti: [['2019-01-01', '2019-03-31', 'equivalent-doubtful'], ...eiti(CODE, 'equivalent-doubtful')],
    geiq: sinceTheOrdonnance('equivalent'),
    ea: sinceTheOrdonnance('no'),
    eatt: since(EATT_DAY, 'no'),
    esat: sinceTheOrdonnance('no'),
    sep: sinceTheOrdonnance('no'),
    ebe: [[...BEFORE_CODE, 'equivalent-doubtful'], ...ebe(CODE, 'equivalent-doubtful')],
    opcs: sinceTheOrdonnance('no'),
    'regie-without-convention': sinceTheOrdonnance('equivalent'),
    'other-operator': sinceTheOrdonnance('equivalent-doubtful'),
  },
  'reservation-entry/disability': {
    ei: sinceTheOrdonnance('no'),
    etti: sinceTheOrdonnance('no'),
    ai: sinceTheOrdonnance('no'),
    aci: sinceTheOrdonnance('no'),
    eiti: [
      ['2019-01-01', '2019-03-31', 'no'],
      [CODE, NEVER, 'no'],
    ],
    geiq: sinceTheOrdonnance('no'),
    ea: sinceTheOrdonnance('by-right'),
    eatt: since(EATT_DAY, 'by-right'),
    esat: sinceTheOrdonnance('by-right'),
    sep: sinceTheOrdonnance('no'),
    ebe: sinceTheOrdonnance('no'),
    opcs: sinceTheOrdonnance('no'),
    'regie-without-convention': sinceTheOrdonnance('no'),
    'other-operator': sinceTheOrdonnance('equivalent-doubtful'),
  },
  'reservation-entry/prison': {
    ei: since(PRISON_DAY, 'if-working-in-prison'),
    etti: since(PRISON_DAY, 'if-working-in-prison'),
    ai: since(PRISON_DAY, 'if-working-in-prison'),
    aci: since(PRISON_DAY, 'if-working-in-prison'),
    eiti: since(PRISON_DAY, 'no'),
    geiq: since(PRISON_DAY, 'no'),
    ea: since(PRISON_DAY, 'no'),
    eatt: since(EATT_DAY, 'no'),
    esat: since(PRISON_DAY, 'no'),
    sep: since(PRISON_DAY, 'by-right'),
    ebe: since(PRISON_DAY, 'no'),
    opcs: since(PRISON_DAY, 'no'),
    'regie-without-convention': since(PRISON_DAY, 'no'),
    'other-operator': since(PRISON_DAY, 'if-working-in-prison'),
  },
  'reservation-entry/social-economy': {
    ei: since(CODE, 'by-right-if-ess'),
    etti: since(CODE, 'by-right-if-ess'),
    ai: since(CODE, 'by-right-if-ess'),
    aci: since(CODE, 'by-right-if-ess'),
    eiti: since(CODE, 'by-right-if-ess'),
    geiq: since(CODE, 'by-right-if-ess'),
    ea: since(CODE, 'by-right-if-ess'),
    eatt: since(EATT_DAY, 'by-right-if-ess'),
    esat: since(CODE, 'by-right-if-ess'),
    sep: since(CODE, 'no'),
    ebe: since(CODE, 'by-right-if-ess'),
    opcs: since(CODE, 'no'),
    'regie-without-convention': since(CODE, 'by-right-if-ess'),
    'other-operator': since(CODE, 'by-right-if-ess'),
  },
  'social-clause-entry': {
    ei: since(CODE, 'yes'),
    etti: since(CODE, 'yes'),
    ai: since(CODE, 'yes'),
    aci: since(CODE, 'yes'),
    eiti: eiti(CODE, 'doubtful'),
    geiq: since(CODE, 'yes'),
    ea: since(CODE, 'yes'),
    eatt: since(EATT_DAY, 'yes'),
    esat: since(CODE, 'own-rules'),
    sep: since(CODE, 'yes'),
    ebe: ebe(CODE, 'possible'),
    opcs: since(CODE, 'no'),
    'regie-without-convention': since(CODE, 'yes'),
    'other-operator': since(CODE, 'possible'),
  },
};

/** How each kind enters each reservation by its kind alone, and whether it counts for a social clause. */
export const RESERVATION_ENTRIES: readonly ExpectedValue[] = Object.entries(ENTRIES).flatMap(([column, kinds]) =>
  Object.entries(kinds).flatMap(([kind, rows]) => shares(`siae/${column}/${kind}`, rows)),
);

const CODE_DAY = '2019-04-01';
const LANDLORD_CLASSES = ['oph', 'esh', 'hlm-cooperative', 'sem'];
const OTHER = 'other';

/** Table of each class of buyer, first day, value. */
const BUYER_ASPECTS: readonly (readonly [aspect: string, first: string, values: Readonly<Record<string, unknown>>])[] =
  [
    [
      'buyer-status',
      CODE_DAY,
      {
        'local-authority': { nature: 'local-authority', authority: OTHER },
        'local-public-body': { nature: 'local-public-establishment', authority: OTHER },
        state: { nature: 'state', authority: 'central' },
        'state-public-body': { nature: 'state-public-establishment', authority: 'as-declared' },
        'state-industrial-body': { nature: 'state-industrial-establishment', authority: OTHER },
        'other-body': { nature: 'other-body', authority: OTHER },
      },
    ],
    [
      'buyer-status',
      '2016-04-01',
      {
        oph: { nature: 'local-public-establishment', authority: OTHER },
        esh: { nature: 'private-company', authority: OTHER },
        'hlm-cooperative': { nature: 'private-company', authority: OTHER },
        sem: { nature: 'private-company', authority: OTHER },
      },
    ],
    [
      'buyer-contract-law',
      CODE_DAY,
      {
        oph: 'administrative',
        esh: 'private-law',
        'hlm-cooperative': 'private-law',
        sem: 'private-law',
        'local-authority': 'administrative',
        'local-public-body': 'administrative',
        state: 'administrative',
        'state-public-body': 'administrative',
        'state-industrial-body': 'administrative',
        'other-body': 'by-legal-form',
      },
    ],
    [
      'buyer-publicity',
      CODE_DAY,
      {
        oph: 'disputed',
        esh: 'R2131-13',
        'hlm-cooperative': 'R2131-13',
        sem: 'R2131-13',
        'local-authority': 'R2131-12',
        'local-public-body': 'R2131-12',
        state: 'R2131-12',
        'state-public-body': 'R2131-12',
        'state-industrial-body': 'R2131-13',
        'other-body': 'R2131-13',
      },
    ],
    [
      'buyer-advances',
      CODE_DAY,
      {
        oph: 'disputed',
        esh: 'not-bound',
        'hlm-cooperative': 'not-bound',
        sem: 'not-bound',
        'local-authority': 'bound',
        'local-public-body': 'bound',
        state: 'bound',
        'state-public-body': 'bound',
        'state-industrial-body': 'not-bound',
        'other-body': 'not-bound',
      },
    ],
  ];

/** Table, first and last day, value, each row of it. */
const BUYER_RULES: readonly (readonly [table: string, first: string, last: string, value: unknown])[] = [
  ['landlord-exemption/design-build', CODE_DAY, NEVER, LANDLORD_CLASSES],
  ['landlord-exemption/design-competition', CODE_DAY, NEVER, LANDLORD_CLASSES],
  ['advance/conditions', '2016-04-01', '2019-03-31', { amountAbove: '50000', monthsAbove: 2 }],
  ['advance/conditions', CODE_DAY, NEVER, { amountAbove: '50000', monthsAbove: 2 }],
  ['advance/rates', '2016-04-01', '2019-03-31', { minimum: '0.05', maximum: null, monthsOfBase: 12 }],
  ['advance/rates', CODE_DAY, NEVER, { minimum: '0.05', maximum: '0.3', monthsOfBase: 12 }],
  [
    'advance/sme-rates',
    CODE_DAY,
    '2019-12-31',
    { state: '0.2', stateAdministrative: null, local: null, expensesAbove: '60000000' },
  ],
  [
    'advance/sme-rates',
    '2020-01-01',
    '2022-12-29',
    { state: '0.2', stateAdministrative: '0.1', local: '0.1', expensesAbove: '60000000' },
  ],
  [
    'advance/sme-rates',
    '2022-12-30',
    '2024-12-31',
    { state: '0.3', stateAdministrative: '0.1', local: '0.1', expensesAbove: '60000000' },
  ],
  [
    'advance/sme-rates',
    '2025-01-01',
    NEVER,
    { state: '0.3', stateAdministrative: '0.1', local: '0.1', expensesAbove: '60000000' },
  ],
  ['advance/refusal', '2016-04-01', '2019-03-31', 'holder-may-refuse'],
  ['advance/refusal', CODE_DAY, NEVER, 'holder-may-refuse'],
  ['advance/renewals', CODE_DAY, NEVER, 'one-each'],
  ['advance/orders', '2016-04-01', '2019-03-31', 'each-order'],
  ['advance/orders', CODE_DAY, NEVER, 'each-order'],
  ['advance/repayment', '2022-12-30', '2025-12-31', { smallUpTo: '0.3', smallFrom: '0.65', progressOf: 'contract' }],
  ['advance/repayment', '2026-01-01', NEVER, { smallUpTo: '0.3', smallFrom: '0.65', progressOf: 'own-share' }],
  ['tender-committee/private-landlords', '2016-04-01', '2019-03-31', 'private-hlm-bodies'],
  ['tender-committee/private-landlords', CODE_DAY, NEVER, 'private-hlm-bodies'],
  ['tender-committee/oph', '2016-04-01', '2018-11-24', 'own-rules'],
  ['tender-committee/oph', '2018-11-25', '2024-03-07', 'private-hlm-bodies'],
  ['tender-committee/oph', '2024-03-08', NEVER, 'private-hlm-bodies'],
  ['execution-report/private-landlords', '2016-04-01', '2019-03-31', 'above-european-threshold'],
  ['execution-report/private-landlords', CODE_DAY, NEVER, 'above-european-threshold'],
  ['execution-report/oph', '2018-11-25', NEVER, 'unsettled'],
  ['purchasing-scheme/amount', '2016-04-01', '2022-12-31', { above: '100000000', measure: 'yearly-purchases' }],
  ['purchasing-scheme/amount', '2023-01-01', NEVER, { above: '50000000', measure: 'calendar-year-spending' }],
  ['purchasing-scheme/buyers', '2016-04-01', '2023-10-24', 'local-authorities-and-statutory-buyers'],
  ['purchasing-scheme/buyers', '2023-10-25', NEVER, 'every-buyer'],
  [
    'purchasing-scheme/content',
    '2023-10-25',
    NEVER,
    { indicatorsEveryYears: 2, followUpEveryYears: 1, published: 'site-of-the-buyer', jointScheme: true },
  ],
  ...(
    [
      ['dispensed-award-duties', '2016-04-01', '2019-03-31'],
      ['dispensed-award-duties', CODE_DAY, NEVER],
      ['innovative-award-duties', '2018-12-25', '2018-12-26'],
      ['innovative-award-duties', '2018-12-27', '2021-12-15'],
      ['innovative-award-duties', '2021-12-16', NEVER],
    ] as const
  ).map(
    ([table, first, last]) =>
      [table, first, last, ['relevant-offer', 'good-use-of-public-money', 'not-always-the-same-operator']] as const,
  ),
];

/** What each class of buyer is subject to, and the duties that depend on it. */
export const PROCUREMENT_BUYERS: readonly ExpectedValue[] = [
  ...BUYER_ASPECTS.flatMap(([aspect, first, values]) =>
    Object.entries(values).flatMap(([one, value]): readonly ExpectedValue[] => [
      [`procurement/${aspect}/${one}`, first, value],
      [`procurement/${aspect}/${one}`, NEVER, value],
    ]),
  ),
  ...BUYER_RULES.flatMap(([table, first, last, value]): readonly ExpectedValue[] => [
    [`procurement/${table}`, first, value],
    [`procurement/${table}`, last, value],
  ]),
];

const STEPS = [
  'open',
  'restricted-applications',
  'restricted-tenders',
  'negotiated-applications',
  'negotiated-tenders',
];

/** Days: base, electronic, urgency, prior information. */
type PeriodDays = readonly [base: number, electronic: number | null, urgency: number | null, prior: number | null];

function periodRows(
  role: string,
  first: string,
  last: string,
  rows: readonly (readonly [days: PeriodDays, when: string | null] | null)[],
): readonly ExpectedValue[] {
  return rows.flatMap((row, position): readonly ExpectedValue[] => {
    if (row === null) return [];
    const [[base, electronic, urgency, priorInformation], electronicWhen] = row;
    const value = { base, electronic, electronicWhen, urgency, priorInformation };
    const table = `procurement/receipt-period/${role}/${STEPS[position]!}`;
    return [
      [table, first, value],
      [table, last, value],
    ];
  });
}

const OPEN_CALL = [[35, 30, 15, 15], 'possible'] as const;
const APPLICATIONS = [[30, null, 15, null], null] as const;
const TENDERS = [[30, 25, 10, 10], 'possible'] as const;
const ENTITY_APPLICATIONS = [[15, null, null, null], null] as const;
const ENTITY_TENDERS = [[10, null, null, null], null] as const;
const WHILE_DECREE = ['2016-04-01', '2019-03-31'] as const;
const IN_CODE = ['2019-04-01', NEVER] as const;

/** Time limits of procedures, the same under the decree of 2016 and under the code. */
const SAME_IN_BOTH: readonly (readonly [table: string, value: unknown])[] = [
  ['receipt-period-adapted', 'sufficient'],
  ['prior-information-window', { atLeastDays: 35, atMostMonths: 12 }],
  ['documents-extra-days', { days: 5, unless: 'urgency' }],
  ['agreed-tender-date', { notFor: 'central-authorities', withoutAgreement: 10 }],
  ['standstill', { electronic: 11, otherwise: 16, procedure: 'formalised' }],
  ['standstill-exemptions', ['single-operator', 'subsequent-contract']],
];

/** Time limits of award procedures (CCP art. R2151-1 ff., R2161-2 ff., R2182-1 and R2182-2; décret 2016-360). */
export const PROCUREMENT_TIME_LIMITS: readonly ExpectedValue[] = [
  ...periodRows('contracting-authority', ...WHILE_DECREE, [OPEN_CALL, APPLICATIONS, TENDERS, APPLICATIONS, TENDERS]),
  ...periodRows('contracting-authority', ...IN_CODE, [
    OPEN_CALL,
    APPLICATIONS,
    [[30, 25, 10, 10], 'used'],
    APPLICATIONS,
    TENDERS,
  ]),
  ...periodRows('contracting-entity', ...WHILE_DECREE, [OPEN_CALL, ENTITY_APPLICATIONS, null, null, null]),
  ...periodRows('contracting-entity', ...IN_CODE, [
    OPEN_CALL,
    ENTITY_APPLICATIONS,
    ENTITY_TENDERS,
    ENTITY_APPLICATIONS,
    ENTITY_TENDERS,
  ]),
  ...SAME_IN_BOTH.flatMap(([table, value]): readonly ExpectedValue[] =>
    [...WHILE_DECREE, ...IN_CODE].map((day) => [`procurement/${table}`, day, value]),
  ),
  ...['2016-04-01', NEVER].flatMap((day): readonly ExpectedValue[] => [
    ['procurement/period-count/regulation', day, { eventCounts: false, lastDayMoves: true }],
    ['procurement/period-count/date-to-date', day, { eventCounts: true, lastDayMoves: false }],
    ['procurement/two-working-days', day, { workingDays: 2, fromDays: 2 }],
  ]),
];

const BEFORE_SOCIAL_DUTY = [CODE_DAY, '2026-08-20'] as const;
const DISPUTED_DAY = ['2026-08-21', '2026-08-21'] as const;
const SINCE_SOCIAL_DUTY = ['2026-08-22', NEVER] as const;

/** A value of the social duty: before it, on the disputed day, since. */
function socialDuty(table: string, before: unknown, value: unknown): readonly ExpectedValue[] {
  const days = [
    [BEFORE_SOCIAL_DUTY, before],
    [DISPUTED_DAY, value],
    [SINCE_SOCIAL_DUTY, value],
  ] as const;
  return days.flatMap(([ends, held]) => ends.map((day): ExpectedValue => [`procurement/${table}`, day, held]));
}

const NO_DEROGATION = { contracts: 'none', underMonths: null };
const ANY_CONTRACT = { contracts: 'any', underMonths: null };
const INSERTION = { acceptedWeight: '0.15', withoutClause: true };
const PRICE_OF_STANDARD_THINGS = { priceAlone: 'standardised-supplies-or-services', environmental: false };
const THREE = ['economic', 'social', 'environmental'];
const WITHOUT_ENERGY = { dimensions: THREE, energyFromEuropeanThreshold: false };

const PLAIN_ROWS: readonly (readonly [table: string, first: string, last: string, value: unknown])[] = [
  ['social-condition/rule', '2016-04-01', '2019-03-31', 'optional'],
  ['social-condition/rule', ...BEFORE_SOCIAL_DUTY, 'optional'],
  ['social-condition/rule', ...DISPUTED_DAY, 'disputed'],
  ['social-condition/rule', ...SINCE_SOCIAL_DUTY, 'from-european-threshold'],
  ['insertion-criterion', '2016-04-01', '2019-03-31', INSERTION],
  ['insertion-criterion', CODE_DAY, '2026-08-20', INSERTION],
  ['insertion-criterion', '2026-08-21', NEVER, INSERTION],
  ['sustainable-objectives', '2021-08-25', NEVER, 'contributes'],
  ['need-definition', '2016-04-01', '2019-03-31', WITHOUT_ENERGY],
  ['need-definition', CODE_DAY, '2025-10-15', WITHOUT_ENERGY],
  ['need-definition', '2025-10-16', NEVER, { dimensions: THREE, energyFromEuropeanThreshold: true }],
  ['energy-performance', '2025-10-16', NEVER, 'awaits-decree'],
  ['specifications', CODE_DAY, '2026-08-21', 'no-dimension-named'],
  ['specifications', '2026-08-22', NEVER, 'three-dimensions'],
  ['environmental-condition', '2016-04-01', '2019-03-31', 'optional'],
  ['environmental-condition', ...BEFORE_SOCIAL_DUTY, 'optional'],
  ['environmental-condition', ...DISPUTED_DAY, 'disputed'],
  ['environmental-condition', ...SINCE_SOCIAL_DUTY, 'required'],
  ['award-criteria', '2016-04-01', '2019-03-31', PRICE_OF_STANDARD_THINGS],
  ['award-criteria', CODE_DAY, '2026-08-20', PRICE_OF_STANDARD_THINGS],
  ['award-criteria', '2026-08-21', NEVER, { priceAlone: 'nothing', environmental: true }],
  ['award-statute', CODE_DAY, '2023-10-24', 'linked-criteria'],
  ['award-statute', '2023-10-25', '2026-08-21', 'price-cost-or-several'],
  ['award-statute', '2026-08-22', NEVER, 'linked-criteria-one-environmental'],
  ['award-without-competition', '2016-04-01', '2019-03-31', 'no-criteria-asked'],
  ['award-without-competition', CODE_DAY, NEVER, 'no-criteria-asked'],
];

/** Social and environmental conditions, and award criteria (CCP art. L2111-1 to L2112-2-1, L2152-7, R2152-7). */
export const PROCUREMENT_CONDITIONS: readonly ExpectedValue[] = [
  ...PLAIN_ROWS.flatMap(([table, first, last, value]): readonly ExpectedValue[] => [
    [`procurement/${table}`, first, value],
    [`procurement/${table}`, last, value],
  ]),
  ...socialDuty('social-derogation/immediately-available-solution', NO_DEROGATION, ANY_CONTRACT),
  ...socialDuty('social-derogation/no-sufficient-link', NO_DEROGATION, ANY_CONTRACT),
  ...socialDuty('social-derogation/restricts-competition-or-difficult', NO_DEROGATION, ANY_CONTRACT),
  ...socialDuty('social-derogation/works-under-six-months', NO_DEROGATION, { contracts: 'works', underMonths: 6 }),
  ...socialDuty('social-reasons/contracting-authority', 'nothing-to-state', 'kept-documents'),
  ...socialDuty('social-reasons/contracting-entity', 'nothing-to-state', 'any-appropriate-means'),
  ...socialDuty('social-condition/social-services', 'none', 'own-threshold'),
  ...socialDuty(
    'social-condition/lots',
    { value: 'none', derogation: 'none' },
    { value: 'all-lots', derogation: 'each-lot' },
  ),
  ...socialDuty('social-condition/reserved-lots', 'not-needed', 'not-enough-alone'),
];

/** Amounts (euros HT) and shares of procurement, each row from its first to its last day: table, days, value. */
export const PROCUREMENT_AMOUNTS: readonly (readonly [table: string, first: string, last: string, value: string])[] = [
  // Décret 2016-360 art. 30; CCP art. R2122-8; décret 2020-893; loi 2020-1525 art. 142; décrets 2022-1683 to 2025-1386.
  ['dispense/supplies-and-services', '2016-04-01', '2019-03-31', '25000'],
  ['dispense/supplies-and-services', '2019-04-01', '2019-12-31', '25000'],
  ['dispense/supplies-and-services', '2020-01-01', '2026-03-31', '40000'],
  ['dispense/supplies-and-services', '2026-04-01', NEVER, '60000'],
  ['dispense/works', '2016-04-01', '2019-03-31', '25000'],
  ['dispense/works', '2019-04-01', '2019-12-31', '25000'],
  ['dispense/works', '2020-01-01', '2020-07-23', '40000'],
  ['dispense/works', '2020-07-24', '2020-12-07', '70000'],
  ['dispense/works', '2020-12-08', '2020-12-08', '70000'],
  ['dispense/works', '2020-12-09', '2022-12-31', '100000'],
  ['dispense/works', '2023-01-01', '2024-12-31', '100000'],
  ['dispense/works', '2025-01-01', '2025-12-31', '100000'],
  ['dispense/works', '2026-01-01', NEVER, '100000'],
  ['dispensed-lots-share', '2019-04-01', NEVER, '0.2'],
  // CCP annexe 2 and the delegated regulations.
  ['european-threshold/central-authority', '2016-04-01', '2017-12-31', '135000'],
  ['european-threshold/central-authority', '2018-01-01', '2019-03-31', '144000'],
  ['european-threshold/central-authority', '2019-04-01', '2019-12-31', '144000'],
  ['european-threshold/central-authority', '2020-01-01', '2021-12-31', '139000'],
  ['european-threshold/central-authority', '2022-01-01', '2023-12-31', '140000'],
  ['european-threshold/central-authority', '2024-01-01', '2025-12-31', '143000'],
  ['european-threshold/central-authority', '2026-01-01', '2027-12-31', '140000'],
  ['european-threshold/other-authority', '2016-04-01', '2017-12-31', '209000'],
  ['european-threshold/other-authority', '2018-01-01', '2019-03-31', '221000'],
  ['european-threshold/other-authority', '2019-04-01', '2019-12-31', '221000'],
  ['european-threshold/other-authority', '2020-01-01', '2021-12-31', '214000'],
  ['european-threshold/other-authority', '2022-01-01', '2023-12-31', '215000'],
  ['european-threshold/other-authority', '2024-01-01', '2025-12-31', '221000'],
  ['european-threshold/other-authority', '2026-01-01', '2027-12-31', '216000'],
  ['european-threshold/contracting-entity', '2016-04-01', '2017-12-31', '418000'],
  ['european-threshold/contracting-entity', '2018-01-01', '2019-03-31', '443000'],
  ['european-threshold/contracting-entity', '2019-04-01', '2019-12-31', '443000'],
  ['european-threshold/contracting-entity', '2020-01-01', '2021-12-31', '428000'],
  ['european-threshold/contracting-entity', '2022-01-01', '2023-12-31', '431000'],
  ['european-threshold/contracting-entity', '2024-01-01', '2025-12-31', '443000'],
  ['european-threshold/contracting-entity', '2026-01-01', '2027-12-31', '432000'],
  ['european-threshold/works', '2016-04-01', '2017-12-31', '5225000'],
  ['european-threshold/works', '2018-01-01', '2019-03-31', '5548000'],
  ['european-threshold/works', '2019-04-01', '2019-12-31', '5548000'],
  ['european-threshold/works', '2020-01-01', '2021-12-31', '5350000'],
  ['european-threshold/works', '2022-01-01', '2023-12-31', '5382000'],
  ['european-threshold/works', '2024-01-01', '2025-12-31', '5538000'],
  ['european-threshold/works', '2026-01-01', '2027-12-31', '5404000'],
  // Directives 2014/24 and 2014/25.
  ['social-services/contracting-authority', '2016-04-01', '2019-03-31', '750000'],
  ['social-services/contracting-authority', '2019-04-01', NEVER, '750000'],
  ['social-services/contracting-entity', '2016-04-01', '2019-03-31', '1000000'],
  ['social-services/contracting-entity', '2019-04-01', NEVER, '1000000'],
  // Décret 2016-360 art. 22; CCP art. R2123-1, 2°.
  ['small-lot-limit/supplies-and-services', '2016-04-01', '2019-03-31', '80000'],
  ['small-lot-limit/supplies-and-services', '2019-04-01', NEVER, '80000'],
  ['small-lot-limit/works', '2016-04-01', '2019-03-31', '1000000'],
  ['small-lot-limit/works', '2019-04-01', NEVER, '1000000'],
  ['small-lots-share', '2016-04-01', '2019-03-31', '0.2'],
  ['small-lots-share', '2019-04-01', NEVER, '0.2'],
  // Décret 2018-1225; CCP art. R2122-9-1.
  ['innovative-purchase/need', '2018-12-25', '2018-12-26', '100000'],
  ['innovative-purchase/need', '2018-12-27', '2021-12-15', '100000'],
  ['innovative-purchase/need', '2021-12-16', NEVER, '100000'],
  ['innovative-purchase/lot/supplies-and-services', '2021-12-16', NEVER, '80000'],
  ['innovative-purchase/lot/works', '2021-12-16', NEVER, '100000'],
  ['innovative-purchase/lots-share', '2021-12-16', NEVER, '0.2'],
];

const DECREE: readonly [string, string] = ['2016-04-01', '2019-03-31'];
const AUTUMN_2018: readonly [string, string] = ['2018-10-01', '2019-03-31'];
const SINCE_CODE: readonly [string, string] = [CODE_DAY, NEVER];
const NO_PUBLICITY = { supports: ['none'], choice: 'all' };
const FREE_PUBLICITY = { supports: ['freely-adapted'], choice: 'all' };

const PUBLICITY_ROWS: readonly (readonly [table: string, first: string, last: string, value: unknown])[] = [
  ['publicity-line', ...DECREE, '90000'],
  ['publicity-line', CODE_DAY, '2021-12-31', '90000'],
  ['publicity-line', '2022-01-01', NEVER, '90000'],
  ['publicity/dispensed', ...DECREE, NO_PUBLICITY],
  ['publicity/dispensed', ...SINCE_CODE, NO_PUBLICITY],
  ['publicity/listed-below-line', ...SINCE_CODE, FREE_PUBLICITY],
  ['publicity/listed-from-line', ...SINCE_CODE, { supports: ['boamp', 'legal-gazette'], choice: 'one-of' }],
  ['publicity/other-buyers', ...SINCE_CODE, FREE_PUBLICITY],
  ['publicity/social-below', ...SINCE_CODE, FREE_PUBLICITY],
  ['publicity/social-from', ...SINCE_CODE, { supports: ['joue'], choice: 'all' }],
  ['publicity/formalised-listed', ...SINCE_CODE, { supports: ['joue', 'boamp'], choice: 'all' }],
  ['publicity/formalised-others', ...SINCE_CODE, { supports: ['joue'], choice: 'all' }],
  ['publicity-form', '2022-01-01', NEVER, 'national-standard-form'],
  ['national-notice-delay', ...SINCE_CODE, { hours: 48 }],
  ['written-contract', ...DECREE, '25000'],
  ['written-contract', ...SINCE_CODE, '25000'],
  ['buyer-profile', ...AUTUMN_2018, { needFrom: null }],
  ['buyer-profile', CODE_DAY, '2019-12-31', { needFrom: '25000' }],
  ['buyer-profile', '2020-01-01', '2026-03-31', { needFrom: '40000' }],
  ['buyer-profile', '2026-04-01', NEVER, { needFrom: '60000' }],
  [
    'electronic-exchanges-exceptions',
    ...SINCE_CODE,
    ['no-publicity-below-threshold', 'social-services', 'technical-reason'],
  ],
  ['essential-data', ...AUTUMN_2018, '25000'],
  ['essential-data', CODE_DAY, '2019-12-31', '25000'],
  ['essential-data', '2020-01-01', NEVER, '40000'],
  ['essential-data-months', ...AUTUMN_2018, { months: 2 }],
  ['essential-data-months', ...SINCE_CODE, { months: 2 }],
  ['essential-data-portal', ...AUTUMN_2018, 'buyer-profile'],
  ['essential-data-portal', CODE_DAY, '2023-12-31', 'buyer-profile'],
  ['essential-data-portal', '2024-01-01', NEVER, 'data-gouv'],
  ['essential-data-dispensed', '2024-01-01', NEVER, { from: '25000', instead: 'yearly-list', byMonth: 3 }],
  ['turnover-ceiling', ...DECREE, { times: '2' }],
  ['turnover-ceiling', CODE_DAY, '2025-12-31', { times: '2' }],
  ['turnover-ceiling', '2026-01-01', NEVER, { times: '1.5' }],
];

/** Publicity and papers of contracts (CCP art. R2131-12 to R2131-20, R2112-1, R2132-2, R2132-12, R2142-7, R2196-1). */
export const PROCUREMENT_PUBLICITY_AND_PAPERS: readonly ExpectedValue[] = PUBLICITY_ROWS.flatMap(
  ([table, first, last, value]): readonly ExpectedValue[] => [
    [`procurement/${table}`, first, value],
    [`procurement/${table}`, last, value],
  ],
);

/** Identifier without `procurement/`, value before the code, value since; each on the first and the last day. */
function beforeAndSince(table: string, before: unknown, since: unknown = before): readonly ExpectedValue[] {
  return [
    [`procurement/${table}`, BEFORE_CODE[0], before],
    [`procurement/${table}`, BEFORE_CODE[1], before],
    [`procurement/${table}`, CODE, since],
    [`procurement/${table}`, NEVER, since],
  ];
}

const WHERE_REASONS = {
  authority: 'consultation-documents-or-report',
  entity: 'kept-information',
  kept: 'kept-procedure-documents',
};

/** The duty to award in lots (CCP art. L2113-10, L2113-11, L2151-1, R2113-1 to R2113-3, and the texts of before). */
export const PROCUREMENT_ALLOTMENT: readonly ExpectedValue[] = [
  ...beforeAndSince('allotment/duty', 'unless-no-distinct-services'),
  ...beforeAndSince('allotment/global-contracts', 'outside'),
  ...beforeAndSince('allotment/bidder-limits', { bids: true, awards: true }),
  ...beforeAndSince('allotment/bidder-statement', ['bids', 'maximum', 'rule']),
  ...beforeAndSince(
    'allotment/reason-places',
    { ...WHERE_REASONS, keptFor: 'below-thresholds-or-social-services' },
    { ...WHERE_REASONS, keptFor: 'adapted-procedure' },
  ),
  ...['cannot-coordinate', 'restricts-competition', 'technically-difficult', 'more-costly'].flatMap((reason) =>
    beforeAndSince(`allotment/reason/${reason}`, 'any-buyer'),
  ),
  ['procurement/allotment/reason/unsuccessful-procedure', '2023-10-25', 'contracting-entity'],
  ['procurement/allotment/reason/unsuccessful-procedure', NEVER, 'contracting-entity'],
  ['procurement/allotment/without-distinct-services', '2016-04-01', 'no-reason-needed'],
  ['procurement/allotment/without-distinct-services', NEVER, 'no-reason-needed'],
  ...(
    [
      ['2016-04-01', '2016-12-10', 'any-buyer', null],
      ['2016-12-11', '2019-03-31', 'nobody', null],
      ['2019-04-01', '2023-10-24', 'nobody', null],
      ['2023-10-25', '2023-12-29', 'contracting-entity', null],
      ['2023-12-30', NEVER, 'contracting-entity', '10000000'],
    ] as const
  ).flatMap(([first, last, allowedBy, needFrom]): readonly ExpectedValue[] => [
    ['procurement/allotment/variable-offers', first, { allowedBy, needFrom }],
    ['procurement/allotment/variable-offers', last, { allowedBy, needFrom }],
  ]),
];

const SOCIAL_SERVICES = {
  listed: [
    { first: '79611000', last: '79611000' },
    { first: '79700000', last: '79723000' },
    { first: '80000000', last: '80660000' },
    { first: '85000000', last: '85323000' },
  ],
  outside: [{ first: '79620000', last: '79620000' }],
};
const AWARD_CONCERNS = [
  'quality',
  'continuity',
  'accessibility',
  'affordability',
  'availability',
  'completeness',
  'needs-of-users',
  'involvement-of-users',
  'innovation',
];

/** Contracts of insertion services (CCP art. R2123-1 3°, R2123-2, R2123-7, CCH art. L424-2). */
export const PROCUREMENT_INSERTION_SERVICES: readonly ExpectedValue[] = [
  ...beforeAndSince('insertion-services/procedure', 'adapted-whatever-the-value'),
  ...beforeAndSince('insertion-services/services', SOCIAL_SERVICES),
  ...beforeAndSince('insertion-services/mixed', { follows: 'higher-value', otherwise: 'other-services' }),
  ...beforeAndSince('insertion-services/concerns', AWARD_CONCERNS),
  ['procurement/insertion-services/landlord-competence', '2016-04-01', 'ancillary-argued'],
  ['procurement/insertion-services/landlord-competence', '2020-08-31', 'ancillary-argued'],
  ['procurement/insertion-services/landlord-competence', '2020-09-01', 'ancillary-argued'],
  ['procurement/insertion-services/landlord-competence', NEVER, 'ancillary-argued'],
  ['procurement/insertion-services/made-for', '2016-04-01', ['ACI']],
  ['procurement/insertion-services/made-for', NEVER, ['ACI']],
];

/** Subsidies (loi 2000-321 art. 9-1 to 10-1, décret 2001-495, décret 2021-1947). */
export const PROCUREMENT_SUBSIDIES: readonly ExpectedValue[] = (
  [
    [
      'definition',
      '2016-04-01',
      ['general-interest', 'initiated-by-recipient', 'defined-by-recipient', 'no-individualised-service'],
    ],
    ['convention', '2016-04-01', '23000'],
    ['social-housing', '2016-04-01', 'outside-the-convention'],
    ['report', '2016-04-01', { months: 6 }],
    ['engagement-contract', '2022-01-02', ['association', 'foundation']],
    [
      'givers',
      '2016-04-01',
      {
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
    ],
  ] as const
).flatMap(([table, first, value]) => [
  [`procurement/subsidy/${table}`, first, value],
  [`procurement/subsidy/${table}`, NEVER, value],
]);

/** The value of the need, and how long a framework agreement may last (CCP art. R2121-1 to R2121-8, R2162-4, L2125-1). */
export const PROCUREMENT_VALUE: readonly ExpectedValue[] = [
  ...(
    [
      ['contents', ['options', 'renewals', 'every-lot', 'premiums']],
      ['tranches', 'firm-and-optional'],
      ['units', 'added-unless-autonomous'],
      ['appraisal', 'notice-else-consultation'],
      ['splitting', 'forbidden'],
      ['works', { of: 'operation', madeAvailable: ['supplies', 'services'] }],
      ['homogeneous', ['own-characteristics', 'functional-unit']],
      ['recurring', ['previous-twelve-months-corrected', 'next-twelve-months']],
      ['reading', 'larger'],
      ['framework', 'maximum-over-whole-duration'],
    ] as const
  ).flatMap(([subject, value]): readonly ExpectedValue[] => [
    [`procurement/need-value/${subject}`, CODE, value],
    [`procurement/need-value/${subject}`, NEVER, value],
  ]),
  ...shares('procurement/need-value/framework-without-maximum', [
    [CODE, '2021-08-25', 'deemed-above-thresholds'],
    ['2021-08-26', '2021-12-31', 'maximum-compulsory'],
    ['2022-01-01', NEVER, 'maximum-compulsory'],
  ]),
  ...[CODE, NEVER].map((day): ExpectedValue => [
    'procurement/framework-duration/contracting-authority',
    day,
    { maxYears: 4, exceptions: ['exceptional-and-justified'] },
  ]),
  ...[CODE, '2023-10-24'].map((day): ExpectedValue => [
    'procurement/framework-duration/contracting-entity',
    day,
    { maxYears: 8, exceptions: ['exceptional-and-justified'] },
  ]),
  ...['2023-10-25', NEVER].map((day): ExpectedValue => [
    'procurement/framework-duration/contracting-entity',
    day,
    { maxYears: 8, exceptions: ['exceptional-and-justified', 'restricted-competition-or-failure'] },
  ]),
];
