/**
 * Whether the buyer adopts a scheme of responsible purchases (schéma de promotion des achats publics socialement et
 * écologiquement responsables, SPASER, CCP art. L2111-3).
 */
import {
  exact,
  figure,
  finding,
  type CivilDate,
  type ErrorPath,
  type Figure,
  type Finding,
  type FindingInput,
} from '../../core/index.js';
import {
  purchasingScheme as tables,
  type PurchasingSchemeAmount,
  type PurchasingSchemeBuyers,
} from '../../law/index.js';
import type { Buyer } from '../need/buyer.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import type { Duty, DutyAnswer } from './duty.js';

function contentFindings(on: CivilDate): readonly Finding[] {
  const content = ruledIf(tables.content, on);
  if (content === undefined) return [];
  const figures = [figure('years', content.value.indicatorsEveryYears, 'count')];
  const code = 'lots/purchasing-scheme-content';
  return [finding({ code, outcome: 'not-applicable', severity: 'info', basis: content.basis, figures })];
}

type Verdict = readonly [due: DutyAnswer, point: string, how: Pick<FindingInput, 'outcome' | 'severity' | 'reason'>];

function verdict(buyer: Buyer, amount: PurchasingSchemeAmount, who: PurchasingSchemeBuyers): Verdict {
  const spending = buyer.yearlySpending;
  if (spending?.greaterThan(amount.above) === false) {
    return ['no', 'not-above', { outcome: 'not-applicable', severity: 'info' }];
  }
  if (spending === undefined) {
    return ['uncertain', 'missing-spending', { outcome: 'uncertain', severity: 'warning', reason: 'missing-fact' }];
  }
  // Which other buyers had their status "set by law" was not settled by what was read.
  if (who === 'every-buyer' || buyer.class === 'local-authority') {
    return ['yes', 'due', { outcome: 'not-applicable', severity: 'warning' }];
  }
  return ['uncertain', 'status-by-law', { outcome: 'uncertain', severity: 'warning', reason: 'unsettled-law' }];
}

function figuresOf({ yearlySpending }: Buyer, { above }: PurchasingSchemeAmount): readonly Figure[] {
  const limit = figure('above', exact(above), 'eur-ht');
  return yearlySpending === undefined ? [limit] : [limit, figure('spending', yearlySpending, 'eur-ht')];
}

/**
 * Judges whether a buyer adopts a scheme of responsible purchases on a day: nothing of an operation bears on it.
 *
 * @param on - The day, checked.
 * @param buyer - The buyer, with what it spends in a year when known.
 * @param path - Where the day stands in the input.
 * @returns The duty.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01.
 *
 * @internal
 */
export function purchasingScheme(on: CivilDate, buyer: Buyer, path?: ErrorPath): Duty {
  const amount: Ruled<PurchasingSchemeAmount> = ruledOn(tables.amount, on, path ?? ['days']);
  const who: Ruled<PurchasingSchemeBuyers> = ruledOn(tables.buyers, on);
  const [due, point, how] = verdict(buyer, amount.value, who.value);
  const main = finding({
    ...how,
    code: `lots/purchasing-scheme/${point}`,
    basis: [...amount.basis, ...who.basis],
    figures: figuresOf(buyer, amount.value),
  });
  return {
    duty: 'responsible-purchasing-scheme',
    due,
    findings: due === 'no' ? [main] : [main, ...contentFindings(on)],
  };
}
