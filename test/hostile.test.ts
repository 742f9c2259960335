/**
 * Every public function against what callers without types may give it: it refuses with a PalierError that names a code
 * and a path, or answers; it never breaks, hangs, or changes what it was given.
 */
import fc from 'fast-check';
import * as z from 'zod';
import { describe, expect, it } from 'vitest';

import * as palier from '../src/index.js';
import { comparisonCases } from './cases/charges-comparison.js';

const {
  attempt,
  caretakerShares,
  chargesMessages,
  cite,
  civilDate,
  compareArrangements,
  finding,
  given,
  ht,
  isPalierError,
  period,
  PalierError,
  tenantsNote,
  ttc,
  weights,
} = palier;

const day = civilDate('2026-02-28');
const spring = period(civilDate('2026-03-01'), civilDate('2026-05-31'));
const calendar = { week: [1, 2, 3, 4, 5], zone: 'metropole' };
const label = {
  key: 'charges/total',
  name: 'total',
  unit: 'eur',
  context: [palier.figure('arrangement', 'x', 'text')],
} as const;
const part = given(label, 100);
const basis = [cite('cch', { article: 'art. L442-3', confidence: 'confirmed' })];
const verdict = { code: 'charges/contract-cost-disputed', outcome: 'met', severity: 'info', basis } as const;
const [{ input }] = comparisonCases as readonly [(typeof comparisonCases)[number]];
const comparison = compareArrangements(input);
const [offered] = comparisonCases.flatMap((one) => (one.name.startsWith('21:') ? compareArrangements(one.input) : []));
const sensitivity = { contract: 0, line: 0, pricesHt: ['1'] };
const stock = {
  on: input.on,
  key: input.key,
  residences: [{ residence: input.residence, before: input.before, after: input.after }],
  mostAffected: 1,
};
const account = {
  on: '2026-03-01',
  period: { firstDay: '2024-01-01', lastDay: '2024-12-31' },
  regularisedOn: '2026-02-10',
  statementSentOn: '2026-01-09',
};
const statement = { on: '2026-03-01', building: 'block', sentOn: '2026-01-09', byNature: true };
const place = input.residence;
const scenarios = {
  on: input.on,
  residence: place,
  key: input.key,
  reference: input.before,
  scenarios: [input.after],
};
const charged = {
  year: { firstDay: '2026-01-01', lastDay: '2026-12-31' },
  residence: { name: 'R', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }, { id: '2' }] },
  key: 'per-dwelling',
  method: 'pooled-year',
  expenses: { label: '2026', supplies: [{ label: 'Produits', task: 'cleaning-supplies', totalTtc: '100.00' }] },
  tenancies: [{ id: 'A', dwelling: '1', firstDay: '2020-05-01', provisions: '45.00' }],
} as const;
const yearOfCharges = palier.chargesYear(charged);
const settling = { on: '2027-06-01', regularisedOn: '2027-07-01', statementSentOn: '2027-06-01' };
const regularisation = palier.regularise(yearOfCharges, settling);
const row = palier.requireRow(caretakerShares['one-task'], day);
const error = new PalierError({ code: 'a/b', path: [], expected: 'e', found: 'f' }).toJSON();

const caretaking = {
  on: '2026-01-01',
  rentedDwellings: 250,
  place: { sensitiveArea: true },
  staff: {
    before: [{ label: 'x', fullTimeEquivalents: 1, kind: 'provider', doesCaretakingOrSurveillance: true }],
  },
};

const council = {
  on: day,
  dwellings: 3,
  planOn: '2026-01-01',
  meetings: 1,
  fundingPaid: '6.00',
  projectOnAgenda: true,
};
const charge = { on: day, topic: 'security', regime: 'hlm', task: 'night-patrol', line: 'x', agreement: 'binding' };
const ballot = { on: day, tenants: 4, answers: 2, yes: 2, round: 1, consultedOn: '2025-12-28', closedOn: day };
const agreed = {
  on: day,
  topic: 'security',
  derogates: true,
  concernedTenants: 5,
  signatories: { affiliatedInStock: false, boardVotes: '0.5', tenantsGrouped: 1 },
  notifiedOn: '2025-12-01',
  refusals: 2,
};
const named = {
  on: day,
  tenants: 10,
  affiliated: false,
  members: 1,
  representatives: 3,
  amongTenants: true,
  registeredLetter: true,
};
const works = { on: day, kind: 'improvement', affectsRentsOrCharges: true, meetingHeld: true };

const mission = {
  kind: 'ETTI',
  on: '2026-01-10',
  firstDay: '2026-01-15',
  lastDay: '2028-01-14',
  contract: 'mission',
  ageAtCdi: 60,
  recourse: 'insertion-mission',
  previous: { lastDay: '2026-01-09', samePath: true },
  hire: { months: 2 },
};
const workerHours = {
  on: '2026-06-30',
  supplies: [
    { userForm: 'oph', userId: 'A', month: '2026-05', hours: '120.5' },
    { userForm: 'esh', userId: 'B', firstDay: '2026-06-01', lastDay: '2026-06-12', hours: 60 },
  ],
  derogations: [{ firstDay: '2026-01-01', lastDay: '2028-12-31', users: ['A'] }],
};
const supply = {
  on: '2026-07-16',
  userForm: 'oph',
  place: { commune: '94028', departement: '94' },
  territory: { departements: ['94'], communes: ['77288'] },
  forbiddenWork: false,
  lastRedundancy: '2026-01-15',
  preciseAndTemporary: true,
};
const worksite = {
  on: day,
  sales: '140000',
  linkedCosts: '500000',
  income: '400000',
  decision: { from: '2025-01-01', until: '2026-12-31', cap: '0.5', favourableOpinion: true },
  additionalSales: '10000',
  additionalCosts: 0,
};
const worksiteBearer = { on: day, holder: 'association', hiresPeopleInDifficulty: true, mainlySocialUtility: true };

const fixedTermContract = {
  on: '2025-10-10',
  kind: 'ACI',
  firstDay: '2025-10-15',
  lastDay: '2028-06-30',
  weeklyHours: '15.5',
  hoursPeriod: { firstDay: '2026-03-15', lastDay: '2026-09-14' },
  adaptedSentence: false,
  derogations: [
    {
      reason: 'cumulation',
      decisions: [{ decidedOn: '2026-03-02', firstDay: '2026-03-15', lastDay: '2026-09-14' }],
      pathFirstDay: '2025-10-15',
      otherHours: 12,
      otherEmployer: 'other',
    },
  ],
  extensions: [{ reason: 'disability', specialDifficulty: true, decidedBy: 'structure' }],
  directRecruitment: true,
  immersionDays: 10,
};
const openEndedContract = {
  on: day,
  kind: 'ETTI',
  age: 57,
  pathFirstDay: '2025-01-15',
  insertionPosts: 10,
  heldPosts: '1.5',
  askedPosts: 1,
  prefectDecidedOn: null,
  weeklyHours: 20,
  lastContractLastDay: day,
};

const hired = {
  kind: 'ACI',
  on: '2026-06-01',
  criteria: [{ code: 'QPV', provenOn: '2026-05-04' }],
  prescribedBy: null,
};
const aided = { kind: 'ACI', on: '2025-06-30', work: { hours: 1352 } };

const reservedFor = { on: day, reservation: 'social-economy', service: '85312510', months: 36 };
const entering = {
  on: day,
  reservation: 'insertion',
  candidate: { kinds: ['EI'], workforce: { headcount: { total: 2, disadvantaged: 1 }, on: day } },
  measure: 'headcount',
  awardOn: day,
};

const path = {
  on: '2026-06-01',
  startedOn: '2024-01-10',
  kind: 'ACI',
  suspensions: [{ firstDay: '2024-05-01', lastDay: '2024-06-30', reason: 'contract-broken' }],
  extensions: [{ reason: 'disabled-worker', decidedBy: 'prescriber', firstDay: '2026-01-10', lastDay: '2027-01-09' }],
  person: { disabledWorker: true },
  newPathAskedBy: 'siae',
};
const convention = {
  kind: 'ACI',
  firstDay: '2024-01-01',
  lastDay: '2026-12-31',
  second: { kind: 'EI', favourableOpinion: true, separateAccounts: true },
};
const annex = { kind: 'EI', year: 2026, on: '2026-06-01', signedOn: null, offered: true, orderedDay: '2026-05-15' };

const annexRow = {
  siret: '39281437200034',
  kind: 'ACI',
  annexState: 'VALIDE',
  annexStart: day,
  annexEnd: '31/12/2200',
};
const known = {
  name: 'Régie',
  siret: '39281437200034',
  kinds: ['EI'],
  labels: ['regie-de-quartier'],
  activities: ['premises-cleaning'],
  naf: '81.21Z',
  location: { commune: '94022', latitude: 48.764509, longitude: 2.407143 },
  territory: { departements: ['94'], communes: ['77288'], radiusKm: 10 },
  workforce: { on: day, headcount: { total: 10, disadvantaged: 6, disabled: 2, both: 1 } },
  capacity: { hoursPerMonth: '120.5', supervision: true },
  turnover: { year: 2025, euros: '930000' },
  annexes: [{ kind: 'EI', state: 'VALIDE', firstDay: day, lastDay: day }],
  conventions: [
    {
      kind: 'EI',
      firstDay: '2025-01-01',
      lastDay: '2027-12-31',
      annexes: [{ number: 'EI094250001A0M0', state: 'VALIDE', firstDay: '2026-01-01', lastDay: '2026-12-31' }],
    },
    { kind: 'AI', firstDay: '2025-01-01', lastDay: '2027-12-31', territory: { departements: ['94'] } },
  ],
} as const;
const directory = palier.structureDirectory([known, { name: 'A', kinds: ['ACI'] }]);
const wanted = {
  tasks: ['premises-cleaning', 'mediation'],
  place: { commune: '94022', around: { latitude: 48.76, longitude: 2.4, radiusKm: 20 } },
  hoursPerMonth: '150.25',
  firstDay: '2026-01-01',
  lastDay: '2026-12-31',
  reservation: 'insertion',
  supervision: true,
} as const;
const matchOptions = { weights: { tasks: 1 }, formPoints: { lasting: { EI: 90 } }, measure: 'headcount' } as const;
const match = palier.matchStructures(wanted, directory, day, matchOptions);
const supplyLimits = { maxShareOfCapacity: '0.8', maxShareOfTurnover: '0.3', yearlyValue: '50000' };
const choisy = { latitude: 48.764509, longitude: 2.407143 };
const creteil = { latitude: 48.780054, longitude: 2.462768 };

const dutyNeed = { days: { noticeSentOn: day }, buyer: { class: 'oph' }, category: 'works', need: '6000000' } as const;
const socialDuty = { ...dutyNeed, contract: 100, months: 5, facts: { derogation: 'works-under-six-months' } } as const;
const greenDuty = { ...dutyNeed, facts: { condition: true } };
const awarding = { days: { noticeSentOn: day }, category: 'supplies', criteria: { kind: 'several', insertion: true } };

const advertised = { ...dutyNeed, procedure: 'adapted' };
const papersOf = { ...dutyNeed, contract: '30000', procedure: 'dispensed', notice: true };

const cutPlan = {
  days: { noticeSentOn: '2026-06-01' },
  buyer: { class: 'oph' },
  category: 'services',
  need: '216000',
  lotsPlanned: 1,
  reason: 'more-costly',
};
const lotsOfOperators = {
  days: { noticeSentOn: '2026-06-01' },
  lots: ['1', '2'],
  maxBids: 2,
  maxAwards: 1,
  documents: { bids: true },
  tenders: [{ operator: 'A', lots: ['1', '2'] }],
  ranked: [{ operator: 'A', lot: '1' }],
  awards: [{ operator: 'A', lot: '1' }],
};
const aidGiven = {
  on: '2026-06-01',
  buyer: { class: 'esh' },
  generalInterest: true,
  amount: '23000',
  requestedOn: day,
};
const insertionBought = {
  days: { consultationOn: '2026-06-01' },
  buyer: { class: 'oph', insertionCompetence: true },
  category: 'services',
  cpv: '85312510',
  objectIsInsertion: true,
  mixedWith: { socialServices: '2', otherServices: '1' },
};

const valuedNeed = {
  days: { noticeSentOn: day },
  buyer: { class: 'oph' },
  category: 'works',
  lots: [{ number: '1', value: { framework: { maximum: '900', months: 12, renewals: 3 } } }],
  units: [{ label: 'x', amount: 1, autonomous: true }],
  recurring: { previousTwelveMonths: { amount: 9, correction: -1 } },
} as const;
const boughtNeed = {
  title: 'x',
  category: 'works',
  on: day,
  family: 'x',
  value: '60000',
  treatedAs: 'dispensed',
} as const;
const boughtNeeds = {
  buyer: { class: 'oph' },
  needs: [1, 2].map((id) => ({ ...boughtNeed, id: String(id) })),
} as const;
const dayOfThresholds = { on: day, buyer: { class: 'oph' }, need: '60000', lot: 1 } as const;
const plannedLots = {
  days: { noticeSentOn: day },
  buyer: { class: 'oph' },
  category: 'works',
  lots: [1, 2].map((number) => ({
    number: String(number),
    category: 'works',
    value: '60000',
    innovative: true,
    siae: true,
  })),
  pots: 'separate',
  uses: ['innovative', 'dispensed'],
} as const;
const smallLots = {
  days: { noticeSentOn: day },
  buyer: { class: 'oph' },
  category: 'works',
  lots: [1, 2].map((number) => ({ number: String(number), category: 'works', value: '60000', innovative: true })),
  pot: [{ lot: '2', use: 'innovative' }],
  pots: 'separate',
} as const;

const contractOfBuyer = {
  on: day,
  buyer: { class: 'oph', operatingExpenses: '70000000' },
  amountHt: '60000',
  vatRate: '0.2',
  months: 13,
  renewable: true,
  smeHolder: true,
};
const committeeOf = { on: day, buyer: { class: 'esh' }, category: 'services', contract: '216000' };
const spendingBuyer = { on: day, buyer: { class: 'oph', yearlySpending: '50000001' } };
const directAward = {
  on: day,
  operator: 'A',
  otherOffersExist: true,
  previousAwards: [{ operator: 'A', on: '2025-01-01', dispensed: true }],
};
const needToCut = {
  title: 'x',
  days: { noticeSentOn: day },
  buyer: { class: 'oph' },
  category: 'services',
  months: 12,
  renewals: { count: 2, months: 6 },
  pieces: [
    { task: 'painting', site: { label: 'A', commune: '94028' }, hours: 10, cpv: '45442100-8' },
    {
      task: 'mediation',
      site: { label: 'B', departement: '75' },
      hours: 10,
      amount: '900',
      category: 'social-services',
    },
  ],
  hourlyPrice: '25.5',
  hoursPerMonthOfOneStructure: 100,
  onePiece: { distinctServices: true },
} as const;
const cardOfBuyer = { class: 'oph', role: 'contracting-authority', on: day } as const;

const oneLot: palier.LotInput = {
  number: '1',
  title: 'x',
  category: 'services',
  value: { periods: [{ kind: 'firm', amount: 1, months: 1 }] },
};
const smallOperation: palier.OperationInput = {
  title: 'x',
  buyer: { class: 'oph' },
  days: { consultationOn: day },
  category: 'services',
  lots: [oneLot],
};
const routesOfNeed = palier.procurementRoutes(smallOperation);

/** Arguments that each function accepts: every one of them is then replaced by something hostile. */
const accepted: Readonly<Record<string, readonly unknown[]>> = {
  cpvCode: ['90910000'],
  isCpvCode: ['90910000-9'],
  lot: [oneLot],
  safeLot: [oneLot],
  operation: [smallOperation],
  safeOperation: [smallOperation],
  procurementRoutes: [smallOperation],
  safeProcurementRoutes: [smallOperation],
  routesOfPlan: [[smallOperation]],
  advanceDuty: [contractOfBuyer],
  proposeCuts: [needToCut],
  safeProposeCuts: [needToCut],
  buyerCard: [cardOfBuyer],
  purchasingSchemeDuty: [spendingBuyer],
  renderBuyerCard: [palier.buyerCard(cardOfBuyer), 'fr'],
  renderRoutesSheet: [palier.routesSheet(routesOfNeed)],
  renderRoutesTable: [routesOfNeed, 'fr'],
  rotationDuty: [directAward],
  routesSheet: [routesOfNeed, { locale: 'fr', buyer: 'x', lots: [{ number: '1', title: 'x' }], siae: ['x'] }],
  safeAdvanceDuty: [contractOfBuyer],
  safeBuyerCard: [cardOfBuyer],
  safePurchasingSchemeDuty: [spendingBuyer],
  safeRotationDuty: [directAward],
  safeTenderCommitteeDuties: [committeeOf],
  tenderCommitteeDuties: [committeeOf],
  allotmentDuty: [cutPlan],
  checkSmallLots: [smallLots],
  planSmallLots: [plannedLots, 'most-value'],
  safePlanSmallLots: [plannedLots, 'most-value'],
  procurementThresholds: [dayOfThresholds],
  safeCheckSmallLots: [smallLots],
  safeProcurementThresholds: [dayOfThresholds],
  assessSubsidy: [aidGiven],
  bidderLimits: [lotsOfOperators],
  insertionServices: [insertionBought],
  isSocialService: ['85312510', day],
  safeAllotmentDuty: [cutPlan],
  safeAssessSubsidy: [aidGiven],
  safeBidderLimits: [lotsOfOperators],
  safeInsertionServices: [insertionBought],
  dateToDatePeriod: [{ event: '2026-12-28', days: 16 }],
  minimumTenderPeriod: [{ procedure: 'open', noticeSentOn: '2026-06-01', electronic: true }],
  regulationPeriod: [{ event: '2026-12-28', days: 16, zone: 'metropole' }],
  safeMinimumTenderPeriod: [{ procedure: 'open', noticeSentOn: '2026-06-01', electronic: true }],
  safeStandstill: [{ on: '2026-06-01', procedure: 'formalised', notificationSentOn: '2026-11-02', electronic: true }],
  standstill: [{ on: '2026-06-01', procedure: 'formalised', notificationSentOn: '2026-11-02', electronic: true }],
  contractPapers: [papersOf],
  publicityDuty: [advertised],
  safeContractPapers: [papersOf],
  safePublicityDuty: [advertised],
  checkReservation: [reservedFor],
  detectSplitting: [boughtNeeds],
  estimateNeed: [valuedNeed],
  safeDetectSplitting: [boughtNeeds],
  safeEstimateNeed: [valuedNeed],
  awardCriteriaDuty: [awarding],
  environmentalDuties: [greenDuty],
  safeAwardCriteriaDuty: [awarding],
  safeEnvironmentalDuties: [greenDuty],
  safeSocialConditionDuty: [socialDuty],
  socialConditionDuty: [socialDuty],
  entryOfKind: ['EI', 'insertion', day],
  mayEnterReservation: [entering],
  reservationMatrix: [day],
  safeCheckReservation: [reservedFor],
  safeMayEnterReservation: [entering],
  accountCalendar: [account],
  activity: ['painting', ['x']],
  addAmounts: [ht(1), ht(2)],
  addDays: [day, 1],
  addMonths: [day, 1],
  addVat: [ht(1), '0.2'],
  addWorkingDays: [day, 1, calendar],
  addYears: [day, 1],
  amount: [{ basis: 'HT', euros: '1' }, ['x']],
  annexNumber: ['ACI051170013A0M1', ['x']],
  apportion: [100, [1, 2]],
  apportionEuros: [100, weights([1, 2])],
  apportionTable: [
    [100, 200],
    [1, 2],
  ],
  apportionWithin: [[100], [[1, 2]]],
  apportioned: [label, part, part, part, palier.decimal(1)],
  assessCaretakingDuty: [caretaking],
  asInvoiced: [{ ttc: 1, ht: 1, vat: 0 }],
  insertionContract: [fixedTermContract],
  isSiaeKind: ['AI'],
  kindCard: ['AI', day],
  legalFormOfKind: [{ kind: 'AI', legalForm: 'association', on: day }],
  personEligibility: [hired],
  postAid: [aided],
  prescriberFor: ['FT', day],
  renderKindCard: [palier.kindCard('AI', day), 'fr'],
  safeInsertionContract: [fixedTermContract],
  safeKindCard: ['AI', day],
  safeLegalFormOfKind: [{ kind: 'AI', legalForm: 'association', on: day }],
  safePersonEligibility: [hired],
  safePostAid: [aided],
  safeSeniorContract: [openEndedContract],
  seniorContract: [openEndedContract],
  attempt: [() => 1],
  calendarYear: [2026],
  changesBetween: [civilDate('2025-01-01'), day, [caretakerShares['one-task']]],
  chargesYear: [charged],
  citationsOf: [row],
  cite: ['cch', { article: 'art. 1', confidence: 'confirmed' }],
  citeVat: ['standard-rate', day],
  civilDate: ['2026-01-01', ['x']],
  commune: ['94022', ['x']],
  compareArrangements: [input],
  compareDays: [day, day],
  compareNatural: ['a', 'b'],
  compareStock: [{ ...stock, onProgress: () => true }],
  compareStockSteps: [stock],
  compareScenarios: [scenarios],
  consultationCouncil: [council],
  contains: [spring, day],
  conventionTerms: [convention],
  dayOfWeek: [day],
  daysBetween: [day, day],
  daysInYear: [2026],
  decimal: ['1', { maxDecimals: 2, min: 0, max: 3 }, ['x']],
  departement: ['94', ['x']],
  departementOfCommune: ['94022'],
  departementOfPostcode: ['94600'],
  derogation: [charge],
  describeValue: ['x'],
  differenceOf: [label, [part]],
  directVote: [ballot],
  earliest: [[day]],
  easterSunday: [2026],
  epochDay: [day],
  escapeMarkdown: ['x'],
  euros: ['1', ['x']],
  exact: ['1'],
  explainDwelling: [comparison, '1'],
  figure: ['x', '1', 'eur'],
  fillMessage: [chargesMessages, 'charges/vat', [], 'fr', (text: string) => text],
  finding: [verdict],
  formatAmount: [ht(1), 'fr'],
  formatCitations: [basis, 'fr'],
  formatCount: [1, 'fr'],
  formatDay: [day, 'fr'],
  formatEuros: [palier.decimal(1), { locale: 'fr', basis: 'HT', signed: true, bare: true }],
  formatFigure: [palier.figure('x', '1', 'eur'), 'fr'],
  formatPassNumber: ['999990000001'],
  formatPath: [['x', 1]],
  formatShare: [palier.decimal(1), 'fr'],
  french: [['a', 'b'], 'x'],
  fromCents: [1],
  fromEpochDay: [1],
  given: [label, 1],
  headingOf: ['IV.3'],
  ht: ['1', ['x']],
  inclusiveDays: [spring],
  isActivityCode: ['painting'],
  isAnnexNumber: ['ACI051170013A0M1'],
  insertionPath: [path],
  isCivilDate: ['x'],
  isCommune: ['x'],
  isDepartement: ['x'],
  isLeapYear: [2026],
  isPalierError: ['x'],
  isPassNumber: ['999990000001'],
  isPostcode: ['x'],
  isSiren: ['x'],
  isSiret: ['x'],
  isWeights: ['x'],
  isWorkingDay: [day, calendar],
  lastDayOfMonth: [day],
  lateAnnex: [annex],
  latest: [[day]],
  lawCheckedBefore: [{ code: 'charges/law-checked-before', on: day, checked: day, basis }],
  lawText: ['cch'],
  listOf: [z.string(), { max: 3 }],
  localAgreement: [agreed],
  monthlyProvision: [{ recoverable: 1, dwellings: 1, margin: 0, months: 12 }],
  nafCode: ['81.21Z', ['x']],
  nextProvision: [{ yearly: 1, margin: 0, months: 12 }],
  minorRepair: [{ replacementTtc: 1, repairTtc: 1, on: day, regime: 'hlm' }],
  nextWorkingDay: [day, calendar],
  outcomeWord: ['met', 'fr'],
  overlap: [spring, spring],
  parseInput: [z.string(), 'x', ['x']],
  parseRows: [z.string(), ['x'], { max: 3 }, ['x']],
  passNumber: ['99999 00 00001', ['x']],
  period: [day, day, ['x']],
  pick: [label, part],
  postcode: ['94600', ['x']],
  printable: [5],
  priceSensitivity: [offered, sensitivity],
  productInCents: [label, [part]],
  proportionInCents: [label, part, part, part, 'down'],
  provisionsOf: [{ yearlyCents: [1], margin: 0, months: 12 }],
  propertyTaxRelief: [{ taxYear: 2026, territory: 'metropole', base: 1, rate: '0.3', inPriorityDistrict: true }],
  publicHolidays: [2026, 'metropole', {}],
  quotientInCents: [label, part, part, 'down'],
  readEmploisRows: [[annexRow], { strict: true }],
  readMarcheRows: [[{ siret: '39281437200034', kind: 'ACI' }], { strict: true }],
  readPeriod: [spring, ['x']],
  recoverabilityOf: [{ task: 'waste-bags', on: day, regime: 'hlm' }],
  renderExplanation: [part.explanation, { messages: chargesMessages, locale: 'fr', format: 'text', depth: 2 }],
  renderFinding: [finding(verdict), chargesMessages, 'fr'],
  renderNote: [tenantsNote(comparison), { format: 'text' }],
  renderStatement: [yearOfCharges, 'A', { locale: 'fr', format: 'text', regularisation }],
  requireRow: [caretakerShares['one-task'], day],
  residence: [place],
  residenceTree: [place],
  reviveError: [error],
  roundToCents: [palier.decimal(1)],
  rowOn: [caretakerShares['one-task'], day],
  rowsToRecheck: [[caretakerShares['one-task']]],
  safeAssessCaretakingDuty: [caretaking],
  safeAccountCalendar: [account],
  safeCompareArrangements: [input],
  safeChargesYear: [charged],
  safeCompareScenarios: [scenarios],
  safeReadEmploisRows: [[annexRow], { strict: true }],
  safeReadMarcheRows: [[{ siret: '39281437200034', kind: 'ACI' }], { strict: true }],
  safeRegularise: [yearOfCharges, settling],
  safeCompareStock: [stock],
  safeConsultationCouncil: [council],
  safeConventionTerms: [convention],
  safeInsertionPath: [path],
  safeLateAnnex: [annex],
  safeDerogation: [charge],
  safeDirectVote: [ballot],
  safeLocalAgreement: [agreed],
  safeMinorRepair: [{ replacementTtc: 1, repairTtc: 1, on: day, regime: 'hlm' }],
  safeRecoverabilityOf: [{ task: 'waste-bags', on: day, regime: 'hlm' }],
  safePropertyTaxRelief: [{ taxYear: 2026, territory: 'metropole', base: 1, rate: '0.3', inPriorityDistrict: true }],
  safeResidence: [place],
  safeMonthlyProvision: [{ recoverable: 1, dwellings: 1 }],
  safeNextProvision: [{ yearly: 1 }],
  safePriceSensitivity: [offered, sensitivity],
  safeProvisionsOf: [{ yearlyCents: [1] }],
  safeStatementContent: [statement],
  safeTenantRepresentatives: [named],
  safeWorksConsultation: [works],
  safeVatStatusFindings: [{ on: '2026-11-23', kind: 'ACI', vatStatus: 'unknown' }],
  schemaOf: [(value: unknown) => value],
  share: ['1', ['x']],
  siren: ['399637933', ['x']],
  sirenOf: ['39963793300017'],
  siret: ['39963793300017', ['x']],
  splitPeriod: [spring, [day]],
  statementContent: [statement],
  subtractAmounts: [ttc(1), ttc(2)],
  sumOf: [label, [part]],
  tenantRepresentatives: [named],
  tenantsNote: [comparison, { locale: 'en' }],
  tenancyStatement: [yearOfCharges, 'A'],
  suggestAllocations: [place, '2026-01-01'],
  regularise: [yearOfCharges, settling],
  textsCheckedOn: [[caretakerShares['one-task']]],
  toCents: ['1', ['x']],
  ttc: ['1', ['x']],
  twelfths: ['143.10'],
  unconfirmedRows: [[caretakerShares['one-task']]],
  valueOn: [caretakerShares['one-task'], day],
  vatRateTable: ['metropole', 'standard'],
  vatStatusFindings: [{ on: '2026-11-23', kind: 'ACI', vatStatus: 'unknown' }],
  weights: [[1, 2], ['x']],
  workingDayOnOrAfter: [day, calendar],
  workingDays: [spring, calendar],
  worksConsultation: [works],
  yearOf: [day],
  safeTemporaryMission: [mission],
  safeWorksiteHolder: [worksiteBearer],
  safeWorksiteSales: [worksite],
  temporaryMission: [mission],
  worksiteHolder: [worksiteBearer],
  associationHours: [workerHours],
  safeAssociationHours: [workerHours],
  associationSupply: [supply],
  safeAssociationSupply: [supply],
  worksiteSales: [worksite],
  conventionsOn: [known, day],
  distanceKm: [choisy, creteil],
  matchStructures: [wanted, directory, day, matchOptions],
  safeConventionsOn: [known, day],
  safeMatchStructures: [wanted, directory, day, matchOptions],
  safeStructure: [known],
  safeStructureDirectory: [[known]],
  safeSupplyShape: [match, supplyLimits],
  structure: [known, ['x']],
  structureDirectory: [[known], ['x']],
  supplyShape: [match, supplyLimits],
};

/** Functions that refuse by design, whatever they are given, or whose result is a function's own. */
const APART = ['PalierError', 'refuse'];

const cyclic: Record<string, unknown> = {};
cyclic['self'] = cyclic;
let deep: unknown = 'bottom';
for (let level = 0; level < 5_000; level += 1) deep = [deep];

const hostile: readonly unknown[] = [
  undefined,
  null,
  NaN,
  Infinity,
  -Infinity,
  0.1 + 0.2,
  -0,
  -1,
  '1.234',
  1e300,
  2 ** 53,
  '',
  'x'.repeat(1_000_000),
  '1'.repeat(1_000_000),
  '2026-02-30',
  '__proto__',
  'constructor',
  true,
  1n,
  Symbol('s'),
  () => 1,
  new Date(NaN),
  [],
  [undefined],
  [null],
  [[[]]],
  [, 1],
  [0, 0],
  Array.from({ length: 1_000_001 }, () => 0),
  {},
  { locale: 'de' },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  Object.create(null),
  cyclic,
  deep,
  new Map(),
  /x/,
];

const functions = Object.entries(palier).filter(([, one]) => typeof one === 'function') as [
  string,
  (...args: never[]) => unknown,
][];

function fate(call: () => unknown): string {
  try {
    call();
    return 'answered';
  } catch (caught) {
    if (!isPalierError(caught)) return `broke: ${String(caught)}`;
    const { code, path, expected } = caught;
    const clear =
      /^(?:core|law|siae|charges|lots)\/[a-z-]+$/.test(code) && Array.isArray(path) && /[a-z]{2}/.test(expected);
    return clear ? 'refused' : `odd error ${caught.message}`;
  }
}

describe('every public function', () => {
  it('has arguments here that it accepts', () => {
    expect(Object.keys(accepted).sort()).toEqual(
      functions
        .map(([name]) => name)
        .filter((name) => !APART.includes(name))
        .sort(),
    );
  });

  it.each(functions.filter(([name]) => !APART.includes(name)))(
    '%s refuses or answers, and never breaks',
    (name, run) => {
      const good = accepted[name] ?? [];
      expect(fate(() => run(...(good as never[])))).toBe('answered');
      for (const [position] of good.entries()) {
        for (const [index, bad] of hostile.entries()) {
          const args = good.map((one, at) => (at === position ? bad : one));
          expect([name, position, index, fate(() => run(...(args as never[])))].join(' ')).toMatch(
            /(?:answered|refused)$/,
          );
        }
      }
      for (const bad of [undefined, null, {}, []]) {
        expect(fate(() => run(...(good.map(() => bad) as never[])))).toMatch(/^(?:answered|refused)$/);
      }
      expect(fate(() => run())).toMatch(/^(?:answered|refused)$/);
    },
  );

  it('shares nothing that a caller could change', () => {
    const unfrozen = (value: unknown, path: string): readonly string[] => {
      if (typeof value !== 'object' || value === null || value instanceof z.ZodType) return [];
      const inner = Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}.${key}`));
      return Object.isFrozen(value) ? inner : [path, ...inner];
    };
    const data = Object.entries(palier).filter(([, one]) => typeof one !== 'function');
    expect(data.length).toBeGreaterThan(10);
    expect(data.flatMap(([name, one]) => unfrozen(one, name))).toEqual([]);
  });

  it('leaves the prototypes of the language alone', () => {
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('a match', () => {
  const needFields = ['tasks', 'place', 'hoursPerMonth', 'firstDay', 'lastDay', 'pattern', 'reservation'] as const;
  const structureFields = ['name', 'kinds', 'labels', 'location', 'territory', 'workforce', 'conventions'] as const;

  it('refuses or answers anything that JSON can hold, and says where', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...needFields), (value, field) => {
        const result = palier.safeMatchStructures({ ...wanted, [field]: value }, directory, day);
        return result.ok || result.error.path[0] === 'need';
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...structureFields), (value, field) => {
        const result = palier.safeStructure({ ...known, [field]: value });
        return result.ok || result.error.path[0] === field;
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['a copy', () => ({ ...directory })],
    ['one read back from JSON', () => JSON.parse(JSON.stringify(directory)) as unknown],
    ['its list', () => directory.structures],
  ])('asks a directory, not %s', (_, copy) => {
    const result = palier.safeMatchStructures(wanted, copy() as typeof directory, day);
    expect(result.ok ? 'accepted' : result.error.code).toBe('siae/not-a-directory');
  });
});

describe('a comparison', () => {
  it('refuses or answers anything that JSON can hold, in time', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.constantFrom('on', 'key', 'residence', 'before', 'after'),
        (value, field) => {
          const result = attempt(() => compareArrangements({ ...input, [field]: value }));
          return result.ok || result.error.path[0] === field;
        },
      ),
    );
  });

  it('changes nothing of what it is given', () => {
    const before = structuredClone(input);
    compareArrangements(input);
    expect(input).toEqual(before);
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(compareArrangements(freeze(structuredClone(input)) as typeof input)).toEqual(comparison);
  });
});

describe('a year of expenses', () => {
  const fields = ['year', 'on', 'residence', 'key', 'expenses', 'tenancies', 'method'] as const;

  it('refuses or answers anything that JSON can hold, in time, and says where', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(...fields), (value, field) => {
        const result = attempt(() => palier.chargesYear({ ...charged, [field]: value }));
        return result.ok || result.error.path[0] === field;
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['a copy', () => ({ ...yearOfCharges })],
    ['one read back from JSON', () => JSON.parse(JSON.stringify(yearOfCharges)) as unknown],
  ])('is not %s, for what is made of it', (_, copy) => {
    const result = attempt(() => palier.regularise(copy() as typeof yearOfCharges, settling));
    expect(result.ok ? 'accepted' : result.error.code).toBe('charges/not-a-year');
  });
});
