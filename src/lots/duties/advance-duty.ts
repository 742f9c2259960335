/**
 * The advance that a buyer owes on one contract, with its lowest amount explained.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  exact,
  figure,
  finding,
  given,
  parseInput,
  productInCents,
  proportionInCents,
  refuse,
  schemaOf,
  share,
  type CivilDate,
  type Decimal,
  type DecimalInput,
  type EurosInput,
  type Explained,
  type SafeResult,
} from '../../core/index.js';
import { buyerAdvances, procurementAdvances } from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { buyerSchema, eurosFromZero, readBuyer, type BuyerInput } from '../need/buyer.js';
import { advance, advanceRules, type AdvanceRules } from './advance.js';
import type { Duty } from './duty.js';

/** What {@link advanceDuty} is given: one contract, its firm part. */
export interface AdvanceInput {
  /** The decisive day, `YYYY-MM-DD`; from 2016-04-01. */
  readonly on: string;
  /** Who buys. */
  readonly buyer: BuyerInput;
  /** Initial amount of the contract without its renewals, in euros HT. */
  readonly amountHt: EurosInput;
  /** The same amount in euros TTC: the lowest advance is counted on it. */
  readonly amountTtc?: EurosInput;
  /** Instead of the amount TTC, the rate of VAT, as a share. */
  readonly vatRate?: DecimalInput;
  /** Time of execution without renewals, in whole months. */
  readonly months: number;
  /** Whether the contract may be renewed; not unless said. */
  readonly renewable?: boolean;
  /** Whether it is a framework agreement carried out by orders (accord-cadre à bons de commande); not unless said. */
  readonly framework?: boolean;
  /** Whether the holder is a small or medium enterprise (PME); not unless said. */
  readonly smeHolder?: boolean;
}

/** Whether an advance is due, and its lowest amount. Plain JSON. */
export interface AdvanceDuty extends Duty {
  /** The lowest advance, in euros TTC, rounded half up to the cent; when the amount TTC is known, for other than frameworks. */
  readonly minimum?: Explained;
}

const money = schemaOf(eurosFromZero);

/** Schema of {@link AdvanceInput}: unknown keys are refused, amounts are read exactly. */
export const advanceSchema: z.ZodType<AdvanceInput> = z.strictObject({
  on: schemaOf((value) => civilDate(value as string)),
  buyer: buyerSchema,
  amountHt: money,
  amountTtc: z.exactOptional(money),
  vatRate: z.exactOptional(schemaOf((value) => share(value as DecimalInput))),
  months: z.int().min(1).max(1_200),
  renewable: z.exactOptional(z.boolean()),
  framework: z.exactOptional(z.boolean()),
  smeHolder: z.exactOptional(z.boolean()),
});

function withTax(input: AdvanceInput): Explained | undefined {
  const { amountHt, amountTtc, vatRate } = input;
  const ttc = { key: 'lots/advance-amount-ttc', name: 'amountTtc', unit: 'eur-ttc' } as const;
  if (amountTtc !== undefined) {
    if (vatRate !== undefined)
      return refuse('lots/ttc-twice', 'an amount TTC or a rate, not both', vatRate, ['vatRate']);
    if (exact(amountTtc).lessThan(amountHt)) {
      return refuse('core/number-out-of-range', 'no less than the amount HT', amountTtc, ['amountTtc']);
    }
    return given(ttc, amountTtc);
  }
  if (vatRate === undefined) return undefined;
  return productInCents(ttc, [
    given({ key: 'lots/advance-amount-ht', name: 'amountHt', unit: 'eur-ht' }, amountHt),
    given({ key: 'lots/advance-with-vat', name: 'withVat', unit: 'count' }, exact(vatRate).plus(1)),
  ]);
}

function minimumOf(amountTtc: Explained, months: number, rate: Decimal, { rates }: AdvanceRules): Explained {
  const { monthsOfBase } = rates.value;
  const citations = rates.basis;
  const minimum = { key: 'lots/advance-minimum', name: 'minimum', unit: 'eur-ttc', citations } as const;
  const part = given({ key: 'lots/advance-rate', name: 'rate', unit: 'share', citations }, rate);
  if (months <= monthsOfBase) return productInCents(minimum, [amountTtc, part]);
  // One division, so that only the advance itself is rounded.
  const base = given({ key: 'lots/advance-base-months', name: 'baseMonths', unit: 'months', citations }, monthsOfBase);
  return proportionInCents(
    { ...minimum, key: 'lots/advance-minimum-long' },
    amountTtc,
    productInCents({ key: 'lots/advance-months-of-rate', name: 'monthsOfRate', unit: 'count' }, [base, part]),
    given({ key: 'lots/advance-months', name: 'months', unit: 'months' }, months),
    'half-up',
  );
}

/**
 * Says whether the buyer owes an advance (avance) on a contract, and of how much at least. It does when it is one of the
 * buyers of CCP art. L2191-1, the initial amount is above 50,000 euros HT and the time of execution above two months; the
 * lowest advance is 5 % of the amount TTC, or of twelve months of it for a longer contract, and more for a small or medium
 * enterprise where the buyer is the State or a large one. ESH, HLM co-operatives and SEM never owe one: their contract may
 * grant it. Whether an OPH does is disputed, and the answer says so.
 *
 * @param input - The day, the buyer, the contract.
 * @returns The duty, with the lowest advance explained when the amount TTC or the rate of VAT is given.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01, `lots/ttc-twice`, `core/number-out-of-range` for an
 * amount TTC below the amount HT, or as {@link parseInput} and the buyer.
 *
 * @example
 * ```ts
 * const contract = { on: '2026-05-04', amountHt: '60000', amountTtc: '72000', months: 3 };
 * const { due, minimum } = advanceDuty({ ...contract, buyer: { class: 'local-authority', operatingExpenses: '8000000' } });
 * console.log(due, minimum?.value.toFixed(2)); //=> yes 3600.00
 * console.log(advanceDuty({ ...contract, buyer: { class: 'esh' } }).due); //=> no
 * ```
 */
export function advanceDuty(input: AdvanceInput): AdvanceDuty {
  const parsed = parseInput(advanceSchema, input);
  const on = parsed.on as CivilDate;
  const buyer = readBuyer(parsed.buyer, ['buyer']);
  const amountTtc = withTax(parsed);
  const rules = advanceRules(on, buyer, ['on']);
  const { months, renewable = false, framework = false, smeHolder = false } = parsed;
  const duty = advance(rules, { amount: exact(parsed.amountHt), months, renewed: renewable, framework });
  const tables = [...Object.values({ ...procurementAdvances }), buyerAdvances[buyer.class]];
  const checked = lawCheckedBefore(on, tables, rules.basis);
  if (duty.due === 'no') return { ...duty, findings: [...duty.findings, ...checked] };
  const findings = [...duty.findings, ...rules.repayment, ...checked];
  // Of a framework agreement the orders count, or its minimum: neither is given here.
  if (amountTtc === undefined || framework) return { ...duty, findings };
  const rate = smeHolder ? (rules.smeMinimum ?? rules.minimum) : rules.minimum;
  const minimum = minimumOf(amountTtc, months, rate, rules);
  const amount = finding({
    code: 'lots/advance-minimum-amount',
    outcome: 'not-applicable',
    severity: 'info',
    basis: rules.rates.basis,
    figures: [figure('minimum', minimum.value, 'eur-ttc'), figure('amountTtc', amountTtc.value, 'eur-ttc')],
  });
  return { ...duty, findings: [...findings, amount], minimum };
}

/**
 * As {@link advanceDuty}, with the error as a value.
 *
 * @param input - The day, the buyer, the contract.
 * @returns The duty, or the error.
 *
 * @example
 * ```ts
 * const early = safeAdvanceDuty({ on: '2016-03-31', buyer: { class: 'oph' }, amountHt: '60000', months: 3 });
 * if (!early.ok) console.log(early.error.code); //=> lots/no-text-then
 * ```
 */
export function safeAdvanceDuty(input: AdvanceInput): SafeResult<AdvanceDuty> {
  return attempt(() => advanceDuty(input));
}
