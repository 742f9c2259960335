/**
 * Answers of every function of `palier/lots` that finds something, over small sets of values on both sides of each rule,
 * and the findings that they hold.
 */
import * as palier from '../../src/index.js';
import type { Finding, LotInput, OperationInput, ProcurementCategory } from '../../src/index.js';

/** The values of every field. */
type Each<T> = { readonly [K in keyof T]: readonly T[K][] };

/** Marks a field that is left out. */
const LEFT_OUT = undefined;

function withoutLeftOut<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== LEFT_OUT)) as T;
}

interface Draft {
  readonly made: object;
  readonly changed: number;
}

/** How many fields may leave their first value at a time: the first ones are those that bind. */
const MOST_CHANGED = 2;

function combine(fields: Readonly<Record<string, readonly unknown[]>>): readonly object[] {
  return Object.entries(fields)
    .reduce<readonly Draft[]>(
      (all, [name, values]) =>
        all.flatMap(({ made, changed }) =>
          values.flatMap((value, position) => {
            const now = position === 0 ? changed : changed + 1;
            return now > MOST_CHANGED ? [] : { made: { ...made, [name]: value }, changed: now };
          }),
        ),
      [{ made: {}, changed: 0 }],
    )
    .map(({ made }) => made);
}

/** Combinations of the values that change at most two fields from their first value; `undefined` leaves a field out. */
function every<T extends object>(fields: Each<{ readonly [K in keyof T]: T[K] | undefined }>): readonly T[] {
  return combine(fields).map((one) => withoutLeftOut(one) as T);
}

const DAYS = [
  '2026-08-22',
  '2016-04-01',
  '2018-12-25',
  '2019-06-01',
  '2020-12-08',
  '2021-10-01',
  '2022-06-01',
  '2024-06-01',
  '2026-03-01',
  '2026-08-20',
  '2026-08-21',
  '2027-12-31',
];
const BUYERS: readonly palier.BuyerInput[] = [
  { class: 'oph' },
  { class: 'oph', operatingExpenses: '60000000.01', yearlySpending: '50000000.01', insertionCompetence: true },
  { class: 'esh', yearlySpending: '50000000', insertionCompetence: false },
  { class: 'hlm-cooperative', role: 'contracting-entity' },
  { class: 'sem' },
  { class: 'local-authority', operatingExpenses: '60000000.01', yearlySpending: '100000000.01' },
  { class: 'local-authority' },
  { class: 'local-public-body', operatingExpenses: '60000000', yearlySpending: '100000000.01' },
  { class: 'state' },
  { class: 'state-public-body', central: true, operatingExpenses: '60000000.01' },
  { class: 'state-industrial-body' },
  { class: 'other-body' },
];
const NEEDS = ['6000000', '20000', '30000', '59999.99', '95000', '216000', '750000'];
const CATEGORIES: readonly ProcurementCategory[] = ['works', 'supplies', 'services', 'social-services'];
const PROCEDURES = ['dispensed', 'adapted', 'formalised', undefined] as const;
const FLAGS = [true, false, undefined] as const;

const days = DAYS.map((noticeSentOn) => ({ noticeSentOn }));

function firm(number: string, category: ProcurementCategory, amount: string, others: Partial<LotInput> = {}): LotInput {
  return { number, title: 'x', category, value: { periods: [{ kind: 'firm', amount, months: 12 }] }, ...others };
}

function operation(lots: readonly LotInput[], others: Partial<OperationInput> = {}): OperationInput {
  return {
    title: 'x',
    buyer: { class: 'oph' },
    days: { noticeSentOn: '2026-06-01' },
    category: lots[0]?.category ?? 'services',
    lots,
    ...others,
  };
}

const operations: readonly (readonly [readonly LotInput[], Partial<OperationInput>])[] = [
  ...CATEGORIES.flatMap((category) =>
    NEEDS.map((amount): readonly [readonly LotInput[], object] => [[firm('1', category, amount)], {}]),
  ),
  [[firm('1', 'works', '400000'), firm('2', 'works', '60000'), firm('3', 'services', '40000')], {}],
  [[firm('1', 'works', '400000'), firm('2', 'works', '40000'), firm('3', 'services', '60000')], {}],
  [[firm('1', 'works', '240000'), firm('2', 'works', '30000'), firm('3', 'works', '30000')], {}],
  [[firm('1', 'services', '240000'), firm('2', 'services', '30000')], {}],
  [[firm('1', 'services', '240000'), firm('2', 'services', '40000'), firm('3', 'services', '40000')], {}],
  [[firm('1', 'services', '240000'), firm('2', 'services', '110000')], {}],
  [[firm('1', 'social-services', '240000', { cpv: '85312510' }), firm('2', 'services', '40000')], {}],
  [[firm('1', 'services', '300000', { innovative: true, reservation: 'prison-and-others' })], {}],
  [[firm('1', 'services', '99999.99', { innovative: true })], {}],
  [[firm('1', 'services', '50000', { innovative: true }), firm('2', 'services', '20000')], {}],
  [
    [firm('1', 'services', '300000', { innovative: true }), firm('2', 'services', '40000', { innovative: true })],
    { noticePublished: true },
  ],
  [
    [
      {
        number: '1',
        title: 'x',
        category: 'services',
        value: { framework: { maximum: null, estimate: '900', months: 12 } },
      },
    ],
    {},
  ],
  [
    [
      firm('1', 'services', '90000'),
      { ...firm('2', 'services', '1'), value: { framework: { maximum: null, estimate: '900', months: 12 } } },
    ],
    {},
  ],
  [[firm('1', 'services', '90000')], { category: 'social-services' }],
  [[firm('1', 'social-services', '90000')], { category: 'services' }],
  [[firm('1', 'works', '90000'), firm('2', 'social-services', '90000')], { category: 'social-services' }],
  [[firm('1', 'services', '90000', { cpv: '90911200', reservation: 'social-economy' })], {}],
  [[firm('1', 'services', '90000')], { outsideTheCode: 'off-plan-purchase' }],
];

type Answer = object;

function routes(): readonly Answer[] {
  return palier.routesOfPlan(
    days.flatMap((on) =>
      BUYERS.slice(0, 4).flatMap((buyer) =>
        operations.map(([lots, others]) => operation(lots, { ...others, buyer, days: on })),
      ),
    ),
  );
}

const ONE_BUYER: readonly palier.BuyerInput[] = [
  { class: 'esh', role: 'contracting-entity' },
  { class: 'oph' },
  { class: 'esh' },
];

function duties(): readonly Answer[] {
  const need = { days, buyer: BUYERS, category: CATEGORIES, need: NEEDS };
  const fewer = { ...need, buyer: ONE_BUYER, need: ['6000000', '95000', '216000', '750000'] };
  const social = every<palier.SocialConditionInput>({
    ...fewer,
    months: [5, 6],
    contract: ['100', undefined],
    facts: [
      undefined,
      { condition: true },
      { condition: false },
      { reservedLot: true },
      ...palier.SOCIAL_DEROGATIONS.map((derogation) => ({ derogation })),
    ],
  });
  const papers = every<palier.ContractPapersInput>({
    ...need,
    buyer: [{ class: 'oph' }],
    contract: ['25000', undefined],
    procedure: PROCEDURES,
    notice: FLAGS,
  });
  return [
    ...every<palier.PublicityInput>({ ...need, procedure: PROCEDURES, ground: [undefined, 'innovative'] }).map(
      palier.publicityDuty,
    ),
    ...every<palier.PublicityInput>({
      days,
      buyer: [{ class: 'local-authority' }, { class: 'esh' }, { class: 'oph' }],
      category: ['services', 'works'],
      need: ['95000', '50000', '300000'],
      procedure: ['adapted', 'dispensed', 'formalised'],
      ground: [undefined, 'innovative'],
    }).map(palier.publicityDuty),
    ...papers
      .filter(({ contract, need: all }) => contract === undefined || Number(all) >= 25_000)
      .map(palier.contractPapers),
    ...notified().map(palier.contractPapers),
    ...social.map(palier.socialConditionDuty),
    ...every<palier.EnvironmentalDutiesInput>({
      ...fewer,
      facts: [undefined, { condition: true }, { condition: false }],
    }).flatMap(palier.environmentalDuties),
    ...every<palier.TenderCommitteeInput>({
      on: DAYS,
      buyer: BUYERS,
      category: CATEGORIES,
      contract: [...NEEDS, '215999.99', '216000.01'],
    }).flatMap(palier.tenderCommitteeDuties),
    ...every<palier.PurchasingSchemeInput>({ on: DAYS, buyer: BUYERS }).map(palier.purchasingSchemeDuty),
  ];
}

function notified(): readonly palier.ContractPapersInput[] {
  return every<palier.ContractPapersInput>({
    days: ['2023-12-31', '2024-01-01', '2026-06-30'].map((notifiedOn) => ({ noticeSentOn: '2023-11-02', notifiedOn })),
    buyer: [{ class: 'oph' }],
    category: ['services'],
    need: ['30000', '50000', '95000'],
    procedure: PROCEDURES,
    ground: [undefined, 'innovative'],
  });
}

function criteria(): readonly Answer[] {
  const said = every<palier.AwardCriteriaFactsInput>({
    kind: ['price-only', 'cost-only', 'several'],
    environmental: FLAGS,
    insertion: FLAGS,
    standardised: FLAGS,
    linkedToObject: FLAGS,
  });
  return every<palier.AwardCriteriaInput>({
    days: ['2026-08-22', '2019-06-01', '2026-08-20', '2026-08-21'].map((noticeSentOn) => ({ noticeSentOn })),
    category: ['supplies', 'works'],
    dispensed: [undefined, true],
    criteria: [...said, undefined],
  }).map(palier.awardCriteriaDuty);
}

function advances(): readonly Answer[] {
  return every<palier.AdvanceInput>({
    on: DAYS,
    buyer: [BUYERS[5], ...BUYERS],
    amountHt: ['60000', '50000'],
    vatRate: ['0.2', undefined],
    months: [13, 2, 3],
    renewable: [true, undefined],
    framework: [true, undefined],
    smeHolder: FLAGS,
  }).map(palier.advanceDuty);
}

function awards(): readonly Answer[] {
  return every<palier.DirectAwardInput>({
    on: DAYS,
    operator: ['A', undefined],
    otherOffersExist: FLAGS,
    previousAwards: [[{ operator: 'A', on: '2016-03-01', dispensed: true }], [], undefined],
  }).map(palier.rotationDuty);
}

function timeLimits(): readonly Answer[] {
  const periods = every<palier.MinimumTenderPeriodInput>({
    procedure: ['open', 'restricted', 'negotiated', 'adapted'],
    step: [undefined, 'applications', 'tenders'],
    noticeSentOn: ['2026-06-01', '2018-06-01'],
    invitationSentOn: [undefined, '2026-07-01'],
    role: [undefined, 'contracting-entity'],
    electronic: [undefined, true],
    urgency: [undefined, true],
    priorInformationNoticeSentOn: [undefined, '2026-01-02', '2026-05-20'],
    documentsNotOnProfile: [undefined, true],
    closingOn: [undefined, '2026-06-08', '2026-09-30'],
  });
  const steps = every<palier.MinimumTenderPeriodInput>({
    procedure: ['restricted', 'negotiated'],
    step: ['tenders'],
    noticeSentOn: ['2026-06-01', '2018-06-01'],
    invitationSentOn: ['2026-07-01'],
    role: [undefined, 'contracting-entity'],
    electronic: [true, undefined],
    urgency: [undefined, true],
    priorInformationNoticeSentOn: [undefined, '2026-01-02'],
  });
  return [
    ...[...periods, ...steps].flatMap((input) => {
      const result = palier.safeMinimumTenderPeriod(input);
      return result.ok ? [result.value] : [];
    }),
    ...every<palier.StandstillInput>({
      on: ['2026-06-01', '2016-06-01'],
      procedure: ['formalised', 'dispensed', 'adapted'],
      notificationSentOn: ['2026-11-02'],
      electronic: [true, false],
      singleOperator: [undefined, true],
      subsequentContract: [undefined, true],
      signedOn: ['2026-11-12', '2026-11-13', '2026-11-20', undefined],
    }).map(palier.standstill),
  ];
}

const sixLots = {
  '1': '399999.99',
  '2': '60000',
  '3': '40000.01',
  '4': '20000',
  '5': '110000',
  '6': '40000.01',
} as const;

function smallLots(): readonly Answer[] {
  const lots = CATEGORIES.flatMap((category) =>
    FLAGS.map((innovative) =>
      Object.entries(sixLots).map(([number, value]) =>
        withoutLeftOut({ number, value, category: number === '4' ? ('works' as const) : category, innovative }),
      ),
    ),
  ) as readonly (readonly palier.SmallLotInput[])[];
  const pots = every<palier.SmallLotsInput>({
    days,
    buyer: [{ class: 'oph' }],
    category: CATEGORIES,
    lots: [
      ...lots,
      ...lots.map((all) => all.slice(1, 2)),
      ...lots.map((all) => all.slice(0, 3)),
      [
        { number: '2', category: 'services', value: '400000' },
        { number: '4', category: 'services', value: '100000' },
      ],
    ],
    pot: [
      [
        { lot: '2', use: 'adapted' },
        { lot: '3', use: 'dispensed' },
      ],
      ...palier.SMALL_LOT_USES.flatMap((use) => ['2', '4', '5'].map((lot) => [{ lot, use }])),
    ],
    pots: ['common', 'separate'],
  });
  const tooLarge = { ...pots[0]!, category: 'services', lots: lots[8]!, pot: [{ lot: '5', use: 'adapted' }] } as const;
  return [...pots, tooLarge].flatMap((input) => {
    const result = palier.safeCheckSmallLots(input);
    return result.ok ? [result.value] : [];
  });
}

/** Forty lots, the last of which brings a fifth of them all to a round sum. */
function manyLots(cents: (position: number) => number): readonly palier.PlanLotInput[] {
  const all = Array.from({ length: 39 }, (_, position) => cents(position));
  const rest = 150_000_005 - all.reduce((sum, one) => sum + one, 0);
  return [...all, rest].map((one, position) => ({
    number: String(position + 1),
    category: 'services',
    value: (one / 100).toFixed(2),
    siae: true,
  }));
}

function plans(): readonly Answer[] {
  const lots = [true, undefined].flatMap((siae) =>
    CATEGORIES.map((category) =>
      Object.entries(sixLots).map(([number, value]) => withoutLeftOut({ number, value, category, siae })),
    ),
  ) as readonly (readonly palier.PlanLotInput[])[];
  const inputs = every<palier.PlanSmallLotsInput>({
    days,
    buyer: [{ class: 'oph' }],
    category: CATEGORIES,
    lots: [
      ...lots,
      ...lots.map((all) => all.slice(0, 4).map((one) => ({ ...one, siae: one.number !== '4' }))),
      ...lots.map((all) => all.slice(0, 1)),
      ...lots.map((all) => all.slice(0, 3).map((one) => ({ ...one, value: '100' }))),
      ...lots.map((all) => all.slice(0, 3).map((one) => ({ ...one, value: one.number === '1' ? '400000' : '50000' }))),
    ],
    pots: ['common', 'separate'],
    uses: [['dispensed'], ['adapted'], undefined],
  });
  const many = [manyLots((position) => 2_000_000 + 10_002 * position), manyLots(() => 3_000_001)].map((all) => ({
    ...inputs[0]!,
    category: 'services' as const,
    lots: all,
    pots: 'separate' as const,
    uses: ['dispensed', 'adapted'] as const,
  }));
  const goals: readonly palier.SmallLotsGoal[] = [
    'most-lots',
    'most-value',
    { chosen: ['3'], then: 'most-lots' },
    { chosen: ['2', '3'] },
    { chosen: ['2', '3', '4', '6'] },
  ];
  return [...inputs, ...many].flatMap((input) =>
    goals.flatMap((goal) => {
      const result = palier.safePlanSmallLots(input, goal);
      return result.ok ? [result.value] : [];
    }),
  );
}

function allotments(): readonly Answer[] {
  return every<palier.AllotmentInput>({
    days,
    buyer: ONE_BUYER,
    category: ['services', 'social-services'],
    need: ['95000', '216000'],
    lotsPlanned: [1, 2],
    distinctServices: FLAGS,
    reason: [...palier.ALLOTMENT_REASONS, undefined],
    globalContract: [undefined, true],
  }).map(palier.allotmentDuty);
}

function limits(): readonly Answer[] {
  return every<palier.BidderLimitsInput>({
    days,
    lots: [['1', '2']],
    maxBids: [1, 2, undefined],
    maxAwards: [1, undefined],
    documents: [{}, { bids: true, maximum: true, rule: true }, { bids: false, maximum: false, rule: false }, undefined],
    tenders: [[{ operator: 'A', lots: ['1', '2'] }], undefined],
    ranked: [['1', '2'].map((lot) => ({ operator: 'A', lot })), undefined],
    awards: [['1', '2'].map((lot) => ({ operator: 'A', lot })), undefined],
  }).flatMap((input) => {
    const result = palier.safeBidderLimits(input);
    return result.ok ? [result.value] : [];
  });
}

function subsidies(): readonly Answer[] {
  const facts = every<palier.SubsidyInput>({
    on: ['2016-04-01', '2026-06-01'],
    buyer: [{ class: 'oph' }, { class: 'esh' }, { class: 'local-authority' }],
    initiatedByRecipient: FLAGS,
    definedByRecipient: FLAGS,
    generalInterest: FLAGS,
    individualisedService: [false, true, undefined],
    buyerDefinedNeed: [undefined, true],
    amount: ['23000.01', '23000', undefined],
    forSocialHousingConstruction: [undefined, true],
    recipient: ['association', undefined, 'other'],
  });
  const asked = every<palier.SubsidyInput>({
    on: ['2026-06-01'],
    buyer: [{ class: 'oph' }],
    amount: ['23000.01'],
    requestedOn: ['2021-06-01', '2026-01-02'],
    recipient: ['association', undefined],
  });
  return [...facts, ...asked].flatMap((input) => {
    const result = palier.safeAssessSubsidy(input);
    return result.ok ? [result.value] : [];
  });
}

function insertion(): readonly Answer[] {
  return every<palier.InsertionServicesInput>({
    days,
    buyer: BUYERS,
    category: ['services', 'works', 'social-services'],
    cpv: ['85312510', '90911200', '79620000', '79710000', undefined],
    objectIsInsertion: FLAGS,
    inCityContract: FLAGS,
    mixedWith: [
      { socialServices: '2', otherServices: '1' },
      { socialServices: '1', otherServices: '1' },
      'not-determinable',
      undefined,
    ],
  }).map(palier.insertionServices);
}

const contracts: readonly palier.ContractValueInput[] = [
  { periods: [{ kind: 'firm', amount: '900', months: 12 }] },
  {
    periods: [
      { kind: 'firm', amount: '900', months: 12, times: 2 },
      { kind: 'renewal', amount: '900', months: 12, times: 2 },
    ],
    options: [{ label: 'x', amount: '1' }],
    optionalTranches: [{ label: 'x', amount: '1' }],
  },
  {
    periods: [
      { kind: 'firm', amount: '900', months: 12 },
      { kind: 'renewal', amount: '900', months: 12 },
    ],
  },
  { framework: { maximum: '900', months: 12, renewals: 3 } },
  { framework: { maximum: '900', months: 24, renewals: 4 } },
  { framework: { maximum: '900', months: 97 } },
  { framework: { maximum: null, estimate: '900', months: 12 } },
];

function values(): readonly Answer[] {
  return every<palier.NeedValueInput>({
    days: [...days, { noticeSentOn: '2021-08-25' }, { noticeSentOn: '2021-12-31' }],
    buyer: [{ class: 'oph', role: 'contracting-entity' }, undefined],
    category: ['works', 'services'],
    lots: contracts.map((value) => [{ number: '1', value }]),
    premiums: [undefined, '1'],
    madeAvailable: [undefined, '1'],
    sameNeed: [[{ label: 'x', amount: '1' }], undefined],
    units: [
      [
        { label: 'x', amount: '1', autonomous: true },
        { label: 'y', amount: '1', autonomous: false },
      ],
      undefined,
    ],
    recurring: [
      { previousTwelveMonths: { amount: '9', correction: '-1' } },
      { previousTwelveMonths: { amount: '90000', correction: '1' }, nextTwelveMonths: '5' },
      { previousTwelveMonths: { amount: '90000', correction: '-1' } },
      { nextTwelveMonths: '90000' },
      undefined,
    ],
    longFramework: ['exceptional-and-justified', 'restricted-competition-or-failure', undefined],
  }).flatMap((input) => {
    const result = palier.safeEstimateNeed(input);
    return result.ok ? [result.value] : [];
  });
}

function splittings(): readonly Answer[] {
  const record = (id: string, category: ProcurementCategory, value: string, autonomousUnit?: string): object =>
    withoutLeftOut({
      id,
      title: 'x',
      category,
      on: '2026-06-01',
      family: 'x',
      value,
      treatedAs: 'dispensed',
      autonomousUnit,
    });
  const lists = CATEGORIES.flatMap((category) => [
    [record('1', category, '59999.99'), record('2', category, '59999.99')],
    [record('1', category, '400000'), record('2', category, '30000')],
    [record('1', category, '400000'), record('2', category, '90000'), record('3', category, '30000', 'agence')],
    [record('1', category, '100'), record('2', category, '100')],
  ]);
  return [
    ...lists,
    ...lists.map((all) => all.map((one, position) => (position === 0 ? { ...one, treatedAs: 'adapted' } : one))),
  ].map((needs) => palier.detectSplitting({ buyer: { class: 'oph' }, needs } as palier.SplittingInput));
}

function cards(): readonly Answer[] {
  return [
    ...every<palier.BuyerCardInput>({
      on: DAYS,
      class: palier.BUYER_CLASSES,
      role: ['contracting-authority', 'contracting-entity'],
    }).map(palier.buyerCard),
    ...every<palier.ProcurementThresholdsInput>({ on: DAYS, buyer: BUYERS, need: [...NEEDS, undefined] }).map(
      palier.procurementThresholds,
    ),
  ];
}

function cuts(): readonly Answer[] {
  const piece = (task: palier.ActivityCode, site: palier.SiteInput, amount?: string): palier.CutPieceInput =>
    withoutLeftOut({ task, site, hours: 300, amount }) as palier.CutPieceInput;
  const known = { label: 'Les Tilleuls', commune: '94028' };
  const many = Array.from({ length: 101 }, (_, position) =>
    piece('premises-cleaning', { label: `Site ${String(position)}` }, '1000'),
  );
  return every<palier.CutsInput>({
    title: ['x'],
    days: [...days, { noticeSentOn: '2018-06-01' }],
    buyer: [{ class: 'oph' }],
    category: ['services'],
    months: [12],
    renewals: [undefined, { count: 2, months: 12 }],
    pieces: [
      [piece('premises-cleaning', known, '30000'), piece('green-spaces', { label: 'Le Quai', commune: '75113' })],
      [piece('premises-cleaning', { label: 'x' }, '1000'), piece('premises-cleaning', { label: 'y' }, '2000')],
      [piece('premises-cleaning', known, '400000')],
      [piece('premises-cleaning', known, '4000'), { ...piece('green-spaces', known, '2000'), category: 'works' }],
      many,
      many.slice(0, 60),
    ],
    hourlyPrice: ['30'],
    hoursPerMonthOfOneStructure: [undefined, 10, 100_000],
    onePiece: [undefined, { distinctServices: false }],
  }).map(palier.proposeCuts);
}

/**
 * Answers of every function.
 *
 * @returns Each answer once.
 */
export function lotsCorpus(): readonly object[] {
  return [
    routes,
    duties,
    criteria,
    advances,
    awards,
    timeLimits,
    smallLots,
    plans,
    allotments,
    limits,
    subsidies,
    insertion,
    values,
    splittings,
    cards,
    cuts,
  ].flatMap((make) => make());
}

function isFinding(value: object): value is Finding {
  return 'code' in value && 'outcome' in value && 'basis' in value;
}

/**
 * Walks an answer.
 *
 * @param answer - Anything made of plain lists and records.
 * @param seen - Told each finding and each key of a step of an explanation.
 */
export function visitAnswer(
  answer: unknown,
  seen: { readonly finding: (one: Finding) => void; readonly key: (key: string) => void },
): void {
  if (typeof answer !== 'object' || answer === null) return;
  if (Array.isArray(answer)) {
    for (const one of answer) visitAnswer(one, seen);
    return;
  }
  if (isFinding(answer)) {
    seen.finding(answer);
    return;
  }
  if ('key' in answer && typeof answer.key === 'string') seen.key(answer.key);
  for (const one of Object.values(answer)) visitAnswer(one, seen);
}
