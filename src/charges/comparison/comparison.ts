/**
 * Two arrangements of the same work side by side, and what the law says of passing from one to the other.
 */
import { figure, finding, refuse, type AmountTTC, type CivilDate, type Finding } from '../../core/index.js';
import {
  caretakingDuty,
  citationsOf,
  cite,
  rowOn,
  textsCheckedOn,
  type ChargesRegime,
  type LawRow,
} from '../../law/index.js';
import { caretakingFindings, type CaretakingFacts } from '../work/caretaking-duty.js';
import { saidAt } from '../allocation/allocation.js';
import {
  changeOf,
  type ArrangementResult,
  type AssessedArrangement,
  type Balance,
  type Setting,
} from './arrangement.js';
import { changeOfColumns, columnsOf, type DwellingColumns } from './distribution.js';
import { keyName, type ApportionmentKey } from '../residence/key.js';
import { lawCheckedBefore } from '../law-checked.js';
import { neutralPrices, type NeutralPrice } from './neutral-price.js';
import { decreeOf, keyGrounds, regimeFindings, statuteOf } from '../regime.js';
import { occupiedPositions, type Residence } from '../residence/residence.js';

/** What each dwelling bears in each arrangement, and the change. */
export interface PerDwelling {
  /** Today. */
  readonly before: DwellingColumns;
  /** As it would be. */
  readonly after: DwellingColumns;
  /** After less before, dwelling by dwelling. */
  readonly change: DwellingColumns;
}

/** Two ways of doing the same work, compared over a year. */
export interface Comparison {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The key of apportionment. */
  readonly key: ApportionmentKey;
  /** The residence. */
  readonly residence: Residence;
  /** Today. */
  readonly before: ArrangementResult;
  /** As it would be. */
  readonly after: ArrangementResult;
  /** After less before: a positive amount is a rise. */
  readonly change: Balance;
  /** What each dwelling bears. */
  readonly perDwelling: PerDwelling;
  /** For each contract of `after`, the prices at which what is recoverable, or the total, stays what it is today. */
  readonly neutralPrices: readonly NeutralPrice[];
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** What a comparison was made of. */
export interface Made {
  /** Residence, key and rules. */
  readonly setting: Setting;
  /** Today. */
  readonly before: AssessedArrangement;
  /** As it would be. */
  readonly after: AssessedArrangement;
}

/** What changes, as far as the law has something to say of it. */
type PlainChange = Readonly<Record<'tenants' | 'total', AmountTTC>>;

// Out of the enumerable properties, so that a comparison prints, compares and serialises as data.
const MADE: unique symbol = Symbol.for('palier.Comparison') as never;

/**
 * Checks that a value is what {@link compareArrangements} returned: its parts are then trusted. A copy, or one read back
 * from JSON, is not.
 *
 * @param comparison - Anything.
 * @returns What the comparison was made of.
 * @throws {@link PalierError} `charges/not-a-comparison`.
 *
 * @internal
 */
export function madeOf(comparison: Comparison): Made {
  const isMade = typeof comparison === 'object' && (comparison as Comparison | null) !== null && MADE in comparison;
  return isMade
    ? (comparison as Comparison & { readonly [MADE]: Made })[MADE]
    : refuse('charges/not-a-comparison', 'what compareArrangements returned', comparison, ['comparison']);
}

/**
 * Takes a comparison as it is.
 *
 * @param comparison - Anything.
 * @returns The comparison.
 * @throws {@link PalierError} `charges/not-a-comparison`.
 *
 * @internal
 */
export function asComparison(comparison: Comparison): Comparison {
  madeOf(comparison);
  return comparison;
}

/**
 * Puts two arrangements side by side.
 *
 * @param made - Residence, key, rules, and the two arrangements.
 * @param regime - The row that says which texts apply.
 * @param caretaking - Facts on the caretaking of the set, when they are known.
 * @returns The comparison.
 *
 * @internal
 */
export function comparisonOf(made: Made, regime: LawRow<ChargesRegime>, caretaking?: CaretakingFacts): Comparison {
  const { setting, before, after } = made;
  const { place, key, rules } = setting;
  const today = columnsOf(place, before.cents);
  const tomorrow = columnsOf(place, after.cents);
  const change = changeOf(before.result, after.result);
  const whole: Comparison = {
    on: rules.on,
    key,
    residence: place,
    before: before.result,
    after: after.result,
    change,
    perDwelling: { before: today, after: tomorrow, change: changeOfColumns(place, today, tomorrow) },
    neutralPrices: neutralPrices(before.result, after.result, after.contractLines),
    findings: findingsOf(made, change, regime, caretaking),
  };
  return Object.defineProperty(whole, MADE, { value: made });
}

/**
 * What the law says of two arrangements and of passing from one to the other.
 *
 * @param made - Residence, key, rules, and the two arrangements.
 * @param change - After less before.
 * @param regime - The row that says which texts apply.
 * @param caretaking - Facts on the caretaking of the set, when they are known.
 * @returns The findings: on the whole, on caretaking, then on each arrangement.
 *
 * @internal
 */
export function findingsOf(
  made: Made,
  change: PlainChange,
  regime: LawRow<ChargesRegime>,
  caretaking?: CaretakingFacts,
): readonly Finding[] {
  return [
    ...commonFindings(made, change, regime),
    ...caretakingOf(made, caretaking),
    ...made.before.findings,
    ...made.after.findings,
  ];
}

// A hundred rented dwellings or more: below, no set is concerned by this residence alone.
function caretakingOf({ setting, before, after }: Made, facts: CaretakingFacts | undefined): readonly Finding[] {
  const { on } = setting.rules;
  if (facts !== undefined) return caretakingFindings({ ...facts, on }, ['caretaking']);
  const scope = rowOn(caretakingDuty.scope, on);
  const dwellings = setting.place.dwellings.length;
  if (scope === undefined || dwellings < scope.value.minDwellings || !changesStaff(before, after)) return [];
  return [
    finding({
      code: 'charges/caretaking-facts-needed',
      outcome: 'uncertain',
      reason: 'missing-fact',
      severity: 'warning',
      basis: citationsOf(scope),
      figures: [figure('dwellings', dwellings, 'count')],
      path: ['caretaking'],
    }),
  ];
}

// Posts and their tasks: what the caretaking of a place may hang on.
function changesStaff(before: AssessedArrangement, after: AssessedArrangement): boolean {
  const posts = ({ result: { given } }: AssessedArrangement): string =>
    JSON.stringify([
      (given.caretakers ?? []).map(({ label, workers }) => [label, workers.map(({ tasks }) => tasks)]),
      (given.buildingEmployees ?? []).map(({ label, tasks }) => [label, tasks]),
    ]);
  return posts(before) !== posts(after);
}

// One finding a key, whoever names it first.
function keyFindings({ setting, before, after }: Made): readonly Finding[] {
  const basis = keyGrounds(setting.rules);
  const seen = new Set<string>();
  return [before, after].flatMap(({ groups, result }) =>
    groups.flatMap(({ group: { key, kind, declaration, parts } }) => {
      if (seen.has(keyName(key))) return [];
      seen.add(keyName(key));
      const own = parts.map((position) => result.parts[position]).find((part) => part?.allocation.key !== undefined);
      return finding({
        code: declaration === undefined ? `charges/key/${kind}` : 'charges/key/declared',
        outcome: 'not-applicable',
        severity: 'info',
        basis,
        figures:
          declaration === undefined
            ? []
            : [figure('key', declaration.name, 'text'), figure('declaredOn', declaration.declaredOn, 'day')],
        path: own === undefined || keyName(key) === keyName(setting.key) ? ['key'] : saidAt(own, 'key'),
      });
    }),
  );
}

function commonFindings(made: Made, change: PlainChange, regime: LawRow<ChargesRegime>): readonly Finding[] {
  const { place, rules } = made.setting;
  const findings = [
    ...regimeFindings(regime, place.name),
    ...keyFindings(made),
    ...lawCheckedBefore(rules.on, textsCheckedOn(), [statuteOf(rules), decreeOf('art. 2', rules)]),
  ];
  const vacant = place.dwellings.length - occupiedPositions(place).length;
  if (vacant > 0) {
    findings.push(
      finding({
        code: 'charges/vacancy-with-landlord',
        outcome: 'met',
        severity: 'info',
        basis: [cite('ca-paris-1994-05-18', { confidence: 'single-source' })],
        figures: [figure('vacant', vacant, 'count'), figure('vacancy', made.after.result.vacancy.euros, 'eur')],
        path: ['residence', 'dwellings'],
      }),
    );
  }
  if (change.tenants.euros.isPositive() && !change.tenants.euros.isZero() && change.total.euros.isNegative()) {
    findings.push(
      finding({
        code: 'charges/tenants-pay-more-while-total-falls',
        outcome: 'not-applicable',
        severity: 'warning',
        basis: [statuteOf(rules), decreeOf('art. 2', rules)],
        figures: [figure('tenants', change.tenants.euros, 'eur'), figure('total', change.total.euros, 'eur')],
        path: ['after'],
      }),
    );
  }
  return findings;
}
