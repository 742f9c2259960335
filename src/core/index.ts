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
