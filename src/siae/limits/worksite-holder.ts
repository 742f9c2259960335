/**
 * Who may run an ACI (organisme porteur d'un atelier et chantier d'insertion).
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  earliest,
  finding,
  parseInput,
  refuse,
  schemaOf,
  type CivilDate,
  type Finding,
  type FindingInput,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  requireRow,
  rowOn,
  worksiteHolderCodes,
  worksiteHolders,
  worksiteSalesCap,
  type WorksiteHolderCode,
  type WorksiteHolderRule,
} from '../../law/index.js';
import { LEGAL_FORMS, type LegalForm } from '../kind/legal-form.js';
import { lawCheckedBefore } from '../law-checked.js';

/**
 * Who runs an ACI: a code of the closed list, a legal form as directories write it, `scic` (société coopérative
 * d'intérêt collectif), or `none-of-these` for somebody known not to be on the list.
 */
export type WorksiteHolderForm = WorksiteHolderCode | LegalForm | 'scic' | 'none-of-these';

/** What {@link worksiteHolder} is given. */
export interface WorksiteHolderInput {
  /** The day whose law is applied, `YYYY-MM-DD`; from 2008-05-01, and read from 2024-07-01 only. */
  readonly on: string;
  /** Who runs the ACI. */
  readonly holder: WorksiteHolderForm;
  /** Whether its object is to hire people in difficulty; asked of private bodies, left out when it is not known. */
  readonly hiresPeopleInDifficulty?: boolean;
  /** Whether its activities are mainly of social utility; asked of private bodies, left out when it is not known. */
  readonly mainlySocialUtility?: boolean;
}

/** What the closed list says of a holder. */
export interface WorksiteHolder {
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** The holder of the list that this is; `null` when it is none, or when that is not settled. */
  readonly listedAs: WorksiteHolderCode | null;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** Schema of {@link WorksiteHolderInput}: unknown keys are refused, the day is read exactly. */
export const worksiteHolderSchema: z.ZodType<WorksiteHolderInput> = z.strictObject({
  on: schemaOf((value) => civilDate(value as string)),
  holder: z.enum([...worksiteHolderCodes, ...LEGAL_FORMS, 'scic', 'none-of-these']),
  hiresPeopleInDifficulty: z.exactOptional(z.boolean()),
  mainlySocialUtility: z.exactOptional(z.boolean()),
});

type Standing = WorksiteHolderCode | 'commercial' | 'cooperative' | 'form-unclear' | 'not-listed';

// What a legal form tells of the list. A cooperative may be a SCIC; a local authority may be a région, which is not listed.
const FORMS: Readonly<Record<LegalForm | 'scic' | 'none-of-these', Standing>> = {
  association: 'private-non-profit',
  foundation: 'private-non-profit',
  ccas: 'ccas-cias',
  sarl: 'commercial',
  sas: 'commercial',
  sa: 'commercial',
  snc: 'commercial',
  'sarl-cooperative': 'cooperative',
  'sa-cooperative': 'cooperative',
  scic: 'cooperative',
  'employers-group': 'form-unclear',
  'local-authority': 'form-unclear',
  other: 'form-unclear',
  epsms: 'not-listed',
  'none-of-these': 'not-listed',
};

function isCode(holder: WorksiteHolderForm | Standing): holder is WorksiteHolderCode {
  return (worksiteHolderCodes as readonly string[]).includes(holder);
}

function conditionsMet(input: WorksiteHolderInput, conditions: WorksiteHolderRule['conditions']): boolean | undefined {
  const known = conditions.map((condition) =>
    condition === 'hires-people-in-difficulty' ? input.hiresPeopleInDifficulty : input.mainlySocialUtility,
  );
  if (known.includes(false)) return false;
  return known.includes(undefined) ? undefined : true;
}

type Verdict = { readonly point: string } & Pick<FindingInput, 'outcome' | 'severity' | 'reason'>;

const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;
const UNKNOWN = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
const REFUSED = { outcome: 'breached', severity: 'blocking' } as const;

function verdictOf(input: WorksiteHolderInput, standing: Standing, list: readonly WorksiteHolderRule[]): Verdict {
  const rule = list.find(({ code }) => code === standing);
  if (rule !== undefined) {
    const met = conditionsMet(input, rule.conditions);
    if (met === undefined) return { point: 'conditions-unknown', ...UNKNOWN };
    return met ? { point: 'listed', outcome: 'met', severity: 'info' } : { point: 'conditions-unmet', ...REFUSED };
  }
  if (standing === 'form-unclear') return { point: standing, ...UNKNOWN };
  if (standing === 'commercial' || standing === 'cooperative') return { point: standing, ...UNSETTLED };
  return { point: 'not-listed', ...REFUSED };
}

/**
 * Says whether somebody may run an ACI: the list is closed.
 *
 * A private body must be non-profit, with the hiring of people in difficulty as its object and activities mainly of social
 * utility. A commercial company does not fit these words: the answer is uncertain, and asks for the convention. So it is for
 * a cooperative of collective interest (SCIC), which no source settles. The list was read in its version of 1 July 2024:
 * before that day, every answer is uncertain.
 *
 * Source: Code du travail, art. R5132-27, as of the day given.
 *
 * @param input - Day, holder or legal form, what is known of its object.
 * @returns The holder of the list that it is, and the findings.
 * @throws {@link PalierError} as {@link parseInput}; `siae/no-text-then` before 1 May 2008.
 *
 * @example
 * ```ts
 * const facts = { on: '2026-01-01', hiresPeopleInDifficulty: true, mainlySocialUtility: true };
 * for (const holder of ['association', 'sas', 'onf'] as const) {
 *   const { listedAs, findings } = worksiteHolder({ ...facts, holder });
 *   console.log(listedAs, findings[0]?.code, findings[0]?.outcome);
 * }
 * //=> private-non-profit siae/worksite-holder-listed met
 * //=> null siae/worksite-holder-commercial uncertain
 * //=> onf siae/worksite-holder-listed met
 * ```
 */
export function worksiteHolder(input: WorksiteHolderInput): WorksiteHolder {
  const checked = parseInput(worksiteHolderSchema, input);
  const on = civilDate(checked.on);
  if (rowOn(worksiteSalesCap, on) === undefined) {
    return refuse('siae/no-text-then', 'a day from 2008-05-01, the first of the rules on ACI', on, ['on']);
  }
  const row = rowOn(worksiteHolders, on);
  const basis = citationsOf(row ?? requireRow(worksiteHolders, earliest(worksiteHolders.rows.map(({ from }) => from))));
  const standing = isCode(checked.holder) ? checked.holder : FORMS[checked.holder];
  const { point, ...verdict }: Verdict =
    row === undefined
      ? { point: 'not-read', outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning' }
      : verdictOf(checked, standing, row.value);
  const path = ['holder'];
  return {
    on,
    listedAs: row !== undefined && isCode(standing) ? standing : null,
    findings: [
      finding({ code: `siae/worksite-holder-${point}`, ...verdict, basis, path }),
      ...lawCheckedBefore(on, [worksiteHolders], basis),
    ],
  };
}

/**
 * The same as {@link worksiteHolder}, with the error as a value.
 *
 * @param input - Anything.
 * @returns The answer, or why it was refused.
 *
 * @example
 * ```ts
 * const result = safeWorksiteHolder({ on: '2008-04-30', holder: 'association' });
 * console.log(result.ok ? 'accepted' : result.error.code); //=> siae/no-text-then
 * ```
 */
export function safeWorksiteHolder(input: WorksiteHolderInput): SafeResult<WorksiteHolder> {
  return attempt(() => worksiteHolder(input));
}
