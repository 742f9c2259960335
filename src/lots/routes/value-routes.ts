/**
 * The routes that the value of the whole need opens or closes: direct award, adapted procedure, formalised procedure.
 */
import { figure, type Finding } from '../../core/index.js';
import { purchaseKindOf } from '../need/category.js';
import type { RuleBook } from './rule-book.js';
import {
  closing,
  forEveryLot,
  fulfilled,
  opensWithMaximum,
  NOTHING,
  remark,
  statusBy,
  type RouteDraft,
  type Scene,
} from './scene.js';

function laterDays({ laterDispense }: RuleBook, { operation, need }: Scene): readonly Finding[] {
  const next = laterDispense[operation.kind].find(({ value }) => need.lessThan(value));
  if (next === undefined) return NOTHING;
  const figures = [figure('day', next.from, 'day'), figure('threshold', next.value, 'eur-ht')];
  return [remark('lots/opens-from-day', next.basis, figures)];
}

/**
 * Direct award below the dispense threshold (R2122-8), for the whole need.
 *
 * @param book - The rules of the day.
 * @param scene - The operation.
 * @returns The route.
 *
 * @internal
 */
export function directAward(book: RuleBook, scene: Scene): RouteDraft {
  const { need, withoutMaximum, thresholds, operation } = scene;
  const { value, basis } = thresholds.dispense[operation.kind];
  const figures = [figure('need', need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  const below = need.lessThan(value);
  const one =
    below && !withoutMaximum
      ? fulfilled('lots/direct-award-open', basis, figures)
      : closing(withoutMaximum ? 'lots/need-without-maximum' : 'lots/direct-award-closed', basis, figures);
  return {
    route: 'direct-award',
    statuses: forEveryLot(scene, statusBy(one)),
    findings: [one],
    opensIf: opensIf(),
    procedure: 'dispensed',
  };

  function opensIf(): readonly Finding[] {
    if (withoutMaximum) return [opensWithMaximum(basis)];
    return below ? [] : laterDays(book, scene);
  }
}

/**
 * Adapted procedure (R2123-1, 1° and 3°).
 *
 * @param book - The rules of the day.
 * @param scene - The operation.
 * @returns The route.
 *
 * @internal
 */
export function adaptedProcedure(book: RuleBook, scene: Scene): RouteDraft {
  const { need, withoutMaximum, thresholds, category } = scene;
  const { value, basis } = thresholds.european[purchaseKindOf(category)];
  const figures = [figure('need', need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  const one = adaptedFinding();
  return {
    route: 'adapted-procedure',
    statuses: forEveryLot(scene, statusBy(one)),
    findings: [one],
    opensIf: one.code === 'lots/need-without-maximum' ? [opensWithMaximum(basis)] : NOTHING,
    procedure: 'adapted',
  };

  function adaptedFinding(): Finding {
    if (category === 'social-services') {
      return fulfilled('lots/adapted-social-services', book.socialServices.basis, figures.slice(0, 1));
    }
    if (withoutMaximum) return closing('lots/need-without-maximum', basis, figures);
    return need.lessThan(value)
      ? fulfilled('lots/adapted-open', basis, figures)
      : closing('lots/adapted-closed', basis, figures);
  }
}

/**
 * Formalised procedure (R2124-1): due from the European threshold on, and never forbidden below it.
 *
 * @param scene - The operation.
 * @returns The route.
 *
 * @internal
 */
export function formalisedProcedure(scene: Scene): RouteDraft {
  const { need, thresholds, category, lightest, withoutMaximum } = scene;
  const { value, basis } = thresholds.european[purchaseKindOf(category)];
  const figures = [figure('need', need, 'eur-ht'), figure('threshold', value, 'eur-ht')];
  const why = withoutMaximum ? 'lots/formalised-without-maximum' : 'lots/formalised-required';
  const one =
    lightest === 'formalised'
      ? fulfilled(why, basis, figures)
      : remark('lots/formalised-voluntary', basis, figures.slice(0, 1));
  return {
    route: 'formalised-procedure',
    statuses: forEveryLot(scene, 'open'),
    findings: [one],
    opensIf: NOTHING,
    procedure: 'formalised',
  };
}
