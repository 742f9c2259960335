/**
 * What the caller may weigh otherwise in a match. Everything here is practice: no text ranks structures.
 */
import * as z from 'zod';

import { parseInput, refuse, type ErrorPath } from '../../core/index.js';
import { STRUCTURE_KINDS, type StructureKind } from '../../law/index.js';
import type { NeedPattern } from './need.js';

/** The parts that a score is made of, in the order in which they are shown. */
export type MatchPartName = 'tasks' | 'place' | 'hours' | 'convention' | 'form' | 'supervision';

/** How much each part weighs against the others: whole numbers from 0 to 1,000. */
export type MatchWeights = Readonly<Record<MatchPartName, number>>;

/** What a kind, or the label of a régie de quartier, is worth for a pattern of work: points from 0 to 100. */
export type FormPoints = Readonly<Record<NeedPattern, Readonly<Record<StructureKind | 'regie-de-quartier', number>>>>;

/** What a caller may weigh otherwise. */
export interface MatchOptions {
  /** Weights that replace the defaults. */
  readonly weights?: Partial<MatchWeights>;
  /** Points that replace the defaults. */
  readonly formPoints?: Readonly<
    Partial<Record<NeedPattern, Readonly<Partial<Record<StructureKind | 'regie-de-quartier', number>>>>>
  >;
  /** What the 50 % of a reservation is counted in; left out, people if they are known, and the doubt is named. */
  readonly measure?: 'headcount' | 'full-time-equivalents';
}

/** The weights unless the caller says otherwise: a practice of this package, not a rule. */
export const defaultMatchWeights: MatchWeights = /* @__PURE__ */ Object.freeze({
  tasks: 30,
  place: 20,
  hours: 20,
  convention: 15,
  form: 15,
  supervision: 10,
});

/**
 * What each form of work is worth unless the caller says otherwise: a practice of this package, not a rule. Supplying
 * workers by the hour (AI, ETTI) suits a single mission, producing a service with a team of one's own (EI, ACI) suits
 * work that lasts, and a régie de quartier suits both. A facilitators' body (OPCS) supplies no labour.
 */
export const defaultFormPoints: FormPoints = /* @__PURE__ */ Object.freeze({
  'one-off': /* @__PURE__ */ Object.freeze({
    EI: 60,
    ETTI: 80,
    AI: 100,
    ACI: 40,
    EITI: 60,
    GEIQ: 40,
    EA: 60,
    EATT: 80,
    ESAT: 60,
    SEP: 20,
    EBE: 50,
    OPCS: 0,
    'regie-de-quartier': 100,
  }),
  lasting: /* @__PURE__ */ Object.freeze({
    EI: 100,
    ETTI: 40,
    AI: 40,
    ACI: 100,
    EITI: 40,
    GEIQ: 40,
    EA: 100,
    EATT: 40,
    ESAT: 100,
    SEP: 60,
    EBE: 60,
    OPCS: 0,
    'regie-de-quartier': 100,
  }),
});

const weight = z.int().min(0).max(1000);
const points = z.int().min(0).max(100);
const formOfOne = z.strictObject(
  Object.fromEntries([...STRUCTURE_KINDS, 'regie-de-quartier'].map((kind) => [kind, z.exactOptional(points)])),
);

/** Schema of {@link MatchOptions}: unknown keys are refused. */
export const matchOptionsSchema: z.ZodType<MatchOptions> = z.strictObject({
  weights: z.exactOptional(
    z.strictObject({
      tasks: z.exactOptional(weight),
      place: z.exactOptional(weight),
      hours: z.exactOptional(weight),
      convention: z.exactOptional(weight),
      form: z.exactOptional(weight),
      supervision: z.exactOptional(weight),
    }),
  ),
  formPoints: z.exactOptional(
    z.strictObject({ 'one-off': z.exactOptional(formOfOne), lasting: z.exactOptional(formOfOne) }),
  ),
  measure: z.exactOptional(z.enum(['headcount', 'full-time-equivalents'])),
});

/** Options with every default filled in. */
export interface Weighing {
  /** The weights. */
  readonly weights: MatchWeights;
  /** Points of the forms of work. */
  readonly formPoints: FormPoints;
  /** What the share of a reservation is counted in. */
  readonly measure?: 'headcount' | 'full-time-equivalents';
}

/**
 * Fills the defaults in.
 *
 * @param options - What the caller says.
 * @param path - Where it stands, for the error.
 * @returns All options.
 * @throws {@link PalierError} as the schema; `siae/no-weight` when every weight but that of the supervision is zero.
 *
 * @internal
 */
export function weighingOf(options: MatchOptions, path: ErrorPath): Weighing {
  const { weights = {}, formPoints = {}, measure } = parseInput(matchOptionsSchema, options, path);
  const all = { ...defaultMatchWeights, ...weights };
  // The supervision does not count for every need.
  if (all.tasks + all.place + all.hours + all.convention + all.form === 0) {
    const expected = 'a weight above 0 for the tasks, the place, the hours, the convention or the form';
    return refuse('siae/no-weight', expected, weights, [...path, 'weights']);
  }
  return {
    weights: all,
    formPoints: {
      'one-off': { ...defaultFormPoints['one-off'], ...formPoints['one-off'] },
      lasting: { ...defaultFormPoints.lasting, ...formPoints.lasting },
    },
    ...(measure === undefined ? {} : { measure }),
  };
}
