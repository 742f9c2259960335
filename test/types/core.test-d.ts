/**
 * What the compiler must accept and refuse. `tsc -p test` checks these; nothing here runs.
 */
import { expectTypeOf, test } from 'vitest';

import {
  addAmounts,
  addDays,
  addVat,
  asInvoiced,
  attempt,
  civilDate,
  ht,
  isPalierError,
  period,
  siren,
  siret,
  subtractAmounts,
  ttc,
  type Amount,
  type AmountHT,
  type AmountTTC,
  type CivilDate,
  type Explanation,
  type Finding,
  type PalierError,
  type Period,
  type SafeResult,
  type Siren,
  type Siret,
} from '../../src/index.js';

test('an amount HT and an amount TTC are never taken for one another', () => {
  expectTypeOf(ht('1')).toEqualTypeOf<AmountHT>();
  expectTypeOf(ttc('1')).toEqualTypeOf<AmountTTC>();
  expectTypeOf<AmountTTC>().not.toExtend<AmountHT>();
  expectTypeOf<AmountHT>().not.toExtend<AmountTTC>();
  expectTypeOf<Amount>().not.toExtend<AmountHT>();
  expectTypeOf(addVat(ht('1'), '0.2').ttc).toEqualTypeOf<AmountTTC>();
  expectTypeOf(addAmounts(ttc('1'), ttc('2'))).toEqualTypeOf<AmountTTC>();
  // @ts-expect-error VAT is added to a price HT.
  addVat(ttc('1'), '0.2');
  // @ts-expect-error A sum has one tax basis.
  addAmounts<'HT'>(ht('1'), ttc('2'));
  // @ts-expect-error Also when the compiler is left to guess which.
  addAmounts(ht('1'), ttc('1'));
  // @ts-expect-error A difference too.
  subtractAmounts(ht('1'), ttc('1'));
});

test('an invoice may state its total alone; a computed price has its three figures', () => {
  expectTypeOf(asInvoiced({ ttc: '1' }).ht).toEqualTypeOf<AmountHT | undefined>();
  expectTypeOf(addVat(ht('1'), '0.2').ht).toEqualTypeOf<AmountHT>();
});

test('a day, a SIREN and a SIRET are checked texts', () => {
  expectTypeOf<CivilDate>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<CivilDate>();
  expectTypeOf(civilDate('2026-01-01')).toEqualTypeOf<CivilDate>();
  // @ts-expect-error A text that nobody checked is not a day.
  addDays('2026-01-01', 1);
  // @ts-expect-error A Date is not a day.
  addDays(new Date(0), 1);
  expectTypeOf(siret('')).toEqualTypeOf<Siret>();
  expectTypeOf(siren('')).toEqualTypeOf<Siren>();
  expectTypeOf<Siret>().not.toExtend<Siren>();
});

test('results are readonly', () => {
  const whole: Period = period(civilDate('2026-01-01'), civilDate('2026-12-31'));
  // @ts-expect-error A period does not change.
  whole.firstDay = civilDate('2026-01-02');
  // @ts-expect-error Nor does an amount.
  ht('1').euros = ht('2').euros;
  expectTypeOf<Finding['basis']>().toExtend<readonly unknown[]>();
  expectTypeOf<Finding['basis']>().not.toExtend<unknown[]>();
  expectTypeOf<Explanation>().not.toBeAny();
});

test('an attempt tells its value from its error', () => {
  const result = attempt(() => ht('1'));
  expectTypeOf(result).toEqualTypeOf<SafeResult<AmountHT>>();
  if (result.ok) expectTypeOf(result.value).toEqualTypeOf<AmountHT>();
  else expectTypeOf(result.error).toEqualTypeOf<PalierError>();
  const caught: unknown = undefined;
  if (isPalierError(caught)) expectTypeOf(caught).toEqualTypeOf<PalierError>();
});
