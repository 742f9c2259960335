/**
 * How many hours one worker of an association intermédiaire (AI) may still be supplied: 480 in 24 months, at the users whose
 * hours count.
 */
import {
  attempt,
  civilDate,
  differenceOf,
  exact,
  figure,
  finding,
  given,
  parseInput,
  refuse,
  sumOf,
  type Citation,
  type CivilDate,
  type Explained,
  type Finding,
  type Period,
  type SafeResult,
} from '../../core/index.js';
import {
  associationRules,
  associationUserForms,
  associationUsers,
  citationsOf,
  rowOn,
  type AssociationUserForm,
  type LawTable,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import {
  countedStints,
  doubtFindings,
  longDerogationFindings,
  rowFor,
  takeOverFindings,
  unknownUserFindings,
  type HoursCase,
} from './association-findings.js';
import {
  associationHoursSchema,
  readDerogations,
  readStints,
  type AssociationCapScope,
  type AssociationEshReading,
  type AssociationHoursInput,
  type AssociationWindowReading,
  type Stint,
} from './association-input.js';
import { windowFindings } from './association-window-findings.js';
import { windowsOf, type WindowState } from './association-windows.js';

export {
  associationHoursSchema,
  type AssociationCapScope,
  type AssociationDerogationInput,
  type AssociationEshReading,
  type AssociationHoursInput,
  type AssociationHoursRecord,
  type AssociationWindowReading,
} from './association-input.js';

/** Hours at the users of one form. */
export interface AssociationFormHours {
  /** The form. */
  readonly userForm: AssociationUserForm;
  /** Their hours. */
  readonly hours: Explained;
}

/** One window over which hours are added up. */
export interface AssociationWindow extends Period {
  /** The user, where each is counted alone; `null` where all are added up. */
  readonly userId: string | null;
  /** The hours that count, of records that lie within the window, by form of user. */
  readonly forms: readonly AssociationFormHours[];
  /** Their sum. */
  readonly counted: Explained;
  /** Hours of the records that lie partly outside: how many of them fall within is not known. */
  readonly straddling: Explained;
  /** Hours left under the cap before any derogation, straddling hours taken off; zero when there are none. */
  readonly left: Explained;
  /** Hours counted above the cap, derogation or not; zero when there are none. */
  readonly excess: Explained;
}

/** What the hours of one worker come to. */
export interface AssociationHours {
  /** The day asked for. */
  readonly on: CivilDate;
  /** Over what the cap was counted. */
  readonly capScope: AssociationCapScope;
  /** How the months were run. */
  readonly windowReading: AssociationWindowReading;
  /** How an ESH was read. */
  readonly eshReading: AssociationEshReading;
  /** The windows; for `rolling` the worst one, then the fullest of those that hold the day. */
  readonly windows: readonly AssociationWindow[];
  /**
   * Hours left on the day, before any derogation: in the window that holds the day (the fullest of them, where each user
   * is counted alone), planned hours of it taken off, or the whole cap where no window holds it.
   */
  readonly left: Explained;
  /** Hours that do not count, by form of user. */
  readonly leftOutForms: readonly AssociationFormHours[];
  /** Their sum. */
  readonly leftOut: Explained;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

function named(point: string, name: string, citations: readonly Citation[] = []) {
  return { key: `siae/association-${point}`, name, unit: 'hours', citations } as const;
}

function stintStep({ hours, firstDay, lastDay }: Stint): Explained {
  const context = [figure('first', firstDay, 'day'), figure('last', lastDay, 'day')];
  return given({ ...named('stint', 'hours'), context }, hours);
}

function byForm(stints: readonly Stint[], on: CivilDate): readonly AssociationFormHours[] {
  return associationUserForms.flatMap((userForm) => {
    const own = stints.filter(({ form }) => form === userForm);
    if (own.length === 0) return [];
    const citations = citationsOf(rowFor(associationUsers[userForm], on));
    return [{ userForm, hours: sumOf(named(`hours/${userForm}`, 'hours', citations), own.map(stintStep)) }];
  });
}

function ofForms(forms: readonly AssociationFormHours[]): readonly Explained[] {
  return forms.map(({ hours }) => hours);
}

function capStep(on: CivilDate, hundredths: number): Explained {
  const citations = citationsOf(rowFor(associationRules.hoursCap, on));
  return given(named(hundredths === 0 ? 'cap-after' : 'cap', 'cap', citations), exact(hundredths).dividedBy(100));
}

function windowOf(state: WindowState, on: CivilDate): AssociationWindow {
  const forms = byForm(state.certain, on);
  const cap = capStep(on, state.cap);
  const counted = sumOf(
    named('counted', 'counted', citationsOf(rowFor(associationRules.capReach, on))),
    ofForms(forms),
  );
  const straddling = sumOf(named('straddling', 'straddling'), state.straddling.map(stintStep));
  const taken = counted.value.plus(straddling.value);
  return {
    firstDay: state.firstDay,
    lastDay: state.lastDay,
    userId: state.user,
    forms,
    counted,
    straddling,
    left: taken.lessThan(cap.value)
      ? differenceOf(named('left', 'left'), straddling.value.isZero() ? [cap, counted] : [cap, counted, straddling])
      : given(named('none-left', 'left'), 0),
    excess: counted.value.greaterThan(cap.value)
      ? differenceOf(named('excess', 'excess'), [counted, cap])
      : given(named('no-excess', 'excess'), 0),
  };
}

function leftOn(windows: readonly AssociationWindow[], on: CivilDate, cap: number): Explained {
  return windows
    .map(({ left }) => left)
    .reduce((least, left) => (left.value.lessThan(least.value) ? left : least), capStep(on, cap));
}

function leftOutFindings(forms: readonly AssociationFormHours[], leftOut: Explained, esh: string): readonly Finding[] {
  // An ESH left out is a reading, which has a finding of its own.
  const exempt = forms.filter(({ userForm }) => userForm !== 'esh' || esh === 'counts');
  if (exempt.length === 0) return [];
  return [
    finding({
      code: 'siae/association-users-exempt',
      outcome: 'not-applicable',
      severity: 'info',
      basis: exempt.flatMap(({ hours }) => hours.explanation.citations),
      figures: [figure('leftOut', leftOut.value, 'hours')],
      path: ['supplies'],
    }),
  ];
}

function formerFindings(on: CivilDate): readonly Finding[] {
  const { approvalThreshold, formerConditions, hoursWindow } = associationRules;
  if (rowOn(hoursWindow, on) !== undefined) return [];
  const threshold = rowFor(approvalThreshold, on);
  // The former article was read in one copy of the code: what it asked for before that copy is not known.
  const said =
    rowOn(formerConditions, on) === undefined
      ? ({ outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning' } as const)
      : ({ outcome: 'not-applicable', severity: 'info' } as const);
  return [
    finding({
      code: 'siae/association-former-conditions',
      ...said,
      basis: [...citationsOf(rowFor(formerConditions, on)), ...citationsOf(threshold)],
      figures: [figure('threshold', threshold.value.hours, 'hours')],
      path: ['on'],
    }),
  ];
}

function noneCounts(states: readonly WindowState[], { on, stints }: HoursCase): readonly Finding[] {
  if (states.length > 0) return [];
  const code = `siae/association-none-${stints.length === 0 ? 'given' : 'counts'}`;
  const basis = citationsOf(rowFor(associationRules.hoursCap, on));
  return [finding({ code, outcome: 'not-applicable', severity: 'info', basis })];
}

function read(input: AssociationHoursInput): HoursCase {
  const on = civilDate(input.on);
  const { hoursCap, hoursWindow } = associationRules;
  const row = rowOn(hoursCap, on);
  if (row === undefined) {
    return refuse('siae/no-text-then', 'a day from 2014-07-01, the first of the article on the cap', on, ['on']);
  }
  const derogations = readDerogations(input.derogations ?? []);
  const { months } = rowFor(hoursWindow, on).value;
  return {
    on,
    rules: {
      on,
      months,
      cap: row.value.hours * 100,
      scope: input.capScope ?? 'all-users',
      reading: input.windowReading ?? 'restart',
      derogations,
    },
    esh: input.eshReading ?? 'counts',
    stints: readStints(input.supplies, months),
    derogations,
  };
}

function tablesOf(stints: readonly Stint[]): readonly LawTable<unknown>[] {
  const { hoursCap, hoursWindow, capReach } = associationRules;
  return [hoursCap, hoursWindow, capReach, ...new Set(stints.map(({ form }) => associationUsers[form]))];
}

/**
 * Adds up the hours of one worker of an AI and says what is left under the cap: 480 hours, included, in 24 months from the
 * first supply (première mise à disposition).
 *
 * Hours count at private employers, EPIC (an OPH is one) and EPA for their private-law staff, added together. They do not at
 * private non-profit legal persons (an association, an HLM foundation), public authorities and households. The months start
 * with the first supply to a user whose hours count. Three points are not settled, and each is a stated option: whether all
 * users are added up (`capScope`), what follows the 24 months (`windowReading`), whether an ESH is a non-profit legal person
 * (`eshReading`). A finding says which reading was used: for an ESH always, for the two others where another reading would
 * say something else or leave other hours.
 *
 * A record that lies across the end of a window is not shared out by day: it is counted in neither, and the answer is
 * uncertain unless all its hours and none of them give the same verdict. A derogation covers the records that lie within its
 * days, for three years at most from its first day. Hours that it covers pass the cap lawfully; whether they count towards
 * it for the hours outside the derogation is not written: those that are above the cap only if they do are uncertain.
 *
 * Hours of records that end after the day are planned: where the cap holds without them, the finding says that they would
 * pass it.
 *
 * Before 15 June 2021 the cap was the same, but what the former article said of a window was not read: every window with
 * hours before that day is uncertain.
 *
 * Source: Code du travail, art. L5132-9, R5132-18 2° and D5132-18-1, as of the day given.
 *
 * @param input - Day, supplies, derogations, readings.
 * @returns The windows, the hours counted, left, in excess and left out, and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `siae/no-text-then` before 1 July 2014, and for a derogation before
 * 1 September 2021; `siae/days-or-month` for a record with neither or both, `core/reversed-period`, `siae/record-too-long`
 * above 24 months, `siae/too-many-hours` above 24 a day in one record or in several, `siae/user-two-forms` for a user whose
 * records name two forms; `core/date-out-of-range` when a window ends after 2200.
 *
 * @example
 * ```ts
 * const { windows, left, findings } = associationHours({
 *   on: '2026-06-30',
 *   supplies: [
 *     { userForm: 'oph', userId: 'A', month: '2026-05', hours: '120.5' },
 *     { userForm: 'sem', userId: 'B', firstDay: '2026-06-01', lastDay: '2026-06-12', hours: 60 },
 *     { userForm: 'household', userId: 'C', month: '2026-06', hours: 20 },
 *   ],
 * });
 * for (const { firstDay, lastDay, counted } of windows) console.log(firstDay, lastDay, counted.value.toFixed());
 * //=> 2026-05-01 2028-04-30 180.5
 * console.log(left.value.toFixed()); //=> 299.5
 * for (const { code, outcome } of findings) console.log(code, outcome);
 * //=> siae/association-hours-within met
 * //=> siae/association-users-exempt not-applicable
 * //=> siae/association-scope-all-users uncertain
 * ```
 */
export function associationHours(input: AssociationHoursInput): AssociationHours {
  const facts = read(parseInput(associationHoursSchema, input));
  const { on, rules, esh, stints, derogations } = facts;
  const counted = countedStints(stints, on, esh);
  const states = windowsOf(counted, rules);
  const windows = states.map((state) => windowOf(state, on));
  const kept = new Set(counted);
  const leftOutForms = byForm(
    stints.filter((stint) => !kept.has(stint)),
    on,
  );
  const leftOut = sumOf(named('left-out', 'leftOut'), ofForms(leftOutForms));
  const basis = citationsOf(rowFor(associationRules.hoursCap, on));
  return {
    on,
    capScope: rules.scope,
    windowReading: rules.reading,
    eshReading: esh,
    windows,
    left: leftOn(
      windows.filter((_, at) => states[at]?.isOpen),
      on,
      rules.cap,
    ),
    leftOutForms,
    leftOut,
    findings: [
      ...states.flatMap((state) => windowFindings(state, facts)),
      ...noneCounts(states, facts),
      ...takeOverFindings(states, on),
      ...leftOutFindings(leftOutForms, leftOut, esh),
      ...longDerogationFindings(derogations),
      ...unknownUserFindings(facts),
      ...formerFindings(on),
      ...doubtFindings(facts),
      ...lawCheckedBefore(on, tablesOf(stints), basis),
    ],
  };
}

/**
 * The same as {@link associationHours}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeAssociationHours({ on: '2014-06-30', supplies: [] });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeAssociationHours(input: AssociationHoursInput): SafeResult<AssociationHours> {
  return attempt(() => associationHours(input));
}
