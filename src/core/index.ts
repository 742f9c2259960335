/**
 * Values with no law in them: amounts, exact numbers, errors.
 *
 * @packageDocumentation
 */
export { decimal, exact, share, type Decimal, type DecimalInput, type DecimalLimits } from './decimal.js';
export {
  attempt,
  describeValue,
  formatPath,
  isPalierError,
  MAX_ISSUES_KEPT,
  PalierError,
  refuse,
  reviveError,
  type ErrorPath,
  type PalierErrorJson,
  type PalierIssue,
  type SafeResult,
} from './errors.js';
export {
  addAmounts,
  addVat,
  amount,
  asInvoiced,
  euros,
  fromCents,
  ht,
  roundToCents,
  subtractAmounts,
  toCents,
  ttc,
  type Amount,
  type AmountHT,
  type AmountTTC,
  type EurosInput,
  type InvoicedFigures,
  type TaxBasis,
  type VatBreakdown,
} from './money.js';
export type { Authority, Citation, Confidence } from './citation.js';
export {
  apportioned,
  differenceOf,
  given,
  pick,
  productInCents,
  proportionInCents,
  quotientInCents,
  renderExplanation,
  sumOf,
  type Explained,
  type Explanation,
  type ExplanationFormat,
  type Operation,
  type Rounding,
  type StepLabel,
} from './explanation.js';
export {
  figure,
  formatAmount,
  formatCount,
  formatDay,
  formatEuros,
  formatFigure,
  formatShare,
  type EurosFormat,
  type Figure,
  type Locale,
  type Unit,
} from './figure.js';
export {
  finding,
  formatCitations,
  outcomeWord,
  renderFinding,
  type Finding,
  type FindingInput,
  type Outcome,
  type Severity,
  type UncertaintyReason,
} from './finding.js';
export { french } from './french.js';
export { escapeMarkdown, fillMessage, type Message, type Messages } from './message.js';
export { printable } from './printable.js';
export { listOf, parseInput, parseRows, schemaOf, type ListLimits } from './parse.js';
export {
  addDays,
  addMonths,
  addYears,
  civilDate,
  compareDays,
  dayOfWeek,
  daysBetween,
  daysInYear,
  earliest,
  epochDay,
  fromEpochDay,
  isCivilDate,
  isLeapYear,
  lastDayOfMonth,
  latest,
  yearOf,
  type CivilDate,
  type IsoWeekday,
} from './civil-date.js';
export {
  calendarYear,
  contains,
  inclusiveDays,
  overlap,
  period,
  readPeriod,
  splitPeriod,
  type Period,
} from './period.js';
export {
  easterSunday,
  FIRST_HOLIDAY_YEAR,
  HOLIDAY_ZONES,
  LAST_HOLIDAY_YEAR,
  publicHolidays,
  type HolidayCode,
  type HolidayOptions,
  type HolidayZone,
  type PublicHoliday,
} from './public-holidays.js';
export {
  addWorkingDays,
  isWorkingDay,
  MONDAY_TO_FRIDAY,
  MONDAY_TO_SATURDAY,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDays,
  type WorkingCalendar,
} from './working-days.js';
export { cpvCode, isCpvCode, type CpvCode } from './cpv.js';
export { compareNatural } from './natural-order.js';
export {
  commune,
  departement,
  departementOfCommune,
  departementOfPostcode,
  DEPARTEMENTS,
  isCommune,
  isDepartement,
  isPostcode,
  isSiren,
  isSiret,
  postcode,
  siren,
  sirenOf,
  siret,
  type Commune,
  type Departement,
  type Postcode,
  type Siren,
  type Siret,
} from './identifiers.js';
export { apportion, apportionEuros, apportionWithin } from './apportion.js';
export { apportionTable, type ApportionedTable } from './apportion-table.js';
export { isWeights, MAX_WEIGHTS, weights, type Weights } from './weights.js';
