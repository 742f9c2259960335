/**
 * Whether a structure of a kind may have the legal form that a directory gives it.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  figure,
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
  rowOn,
  STRUCTURE_KINDS,
  structureKinds,
  type KindLegalForms,
  type LawRow,
  type StructureKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { endedFinding, existenceOn, firstDayOf } from './kind-existence.js';
import { LEGAL_FORMS, type LegalForm } from './legal-form.js';

/** What {@link legalFormOfKind} is given. */
export interface LegalFormOfKindInput {
  /** The kind. */
  readonly kind: StructureKind;
  /** The legal form of the structure. */
  readonly legalForm: LegalForm;
  /** The day whose law is applied, `YYYY-MM-DD`. */
  readonly on: string;
}

/** Whether the form fits the kind. Plain JSON. */
export interface LegalFormOfKind {
  /** The kind. */
  readonly kind: StructureKind;
  /** The legal form. */
  readonly legalForm: LegalForm;
  /** The day whose law was applied. */
  readonly on: CivilDate;
  /** What the law says, with its articles. */
  readonly findings: readonly Finding[];
}

/** Schema of {@link LegalFormOfKindInput}: unknown keys are refused. */
export const legalFormOfKindSchema: z.ZodType<LegalFormOfKindInput> = z.strictObject({
  kind: z.enum(STRUCTURE_KINDS),
  legalForm: z.enum(LEGAL_FORMS),
  on: schemaOf((value) => civilDate(value as string)),
});

type Verdict = Pick<FindingInput, 'code' | 'outcome' | 'severity' | 'reason'>;

const MET = { outcome: 'met', severity: 'info' } as const;
const TO_ASK = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;

function associationVerdict(form: LegalForm): Verdict {
  if (form === 'association') return { ...MET, code: 'siae/legal-form/association' };
  // A directory writes "other" for what it has no word for: it does not tell what the form is.
  if (form === 'other') return { ...TO_ASK, code: 'siae/legal-form/unknown-form' };
  return { code: 'siae/legal-form/not-an-association', outcome: 'breached', severity: 'blocking' };
}

// As `worksiteHolder` reads the list, less what the form does not tell: the object of a private body, which authority it is.
function worksiteVerdict(form: LegalForm): Verdict {
  switch (form) {
    case 'association':
    case 'foundation':
    case 'ccas':
    case 'local-authority':
      return { code: 'siae/legal-form/holders-of-a-worksite', outcome: 'not-applicable', severity: 'info' };
    case 'sarl':
    case 'sas':
    case 'sa':
    case 'snc':
      return { ...UNSETTLED, code: 'siae/legal-form/commercial-holder' };
    case 'sarl-cooperative':
    case 'sa-cooperative':
      return { ...UNSETTLED, code: 'siae/legal-form/cooperative-holder' };
    case 'employers-group':
    case 'other':
      return { ...TO_ASK, code: 'siae/legal-form/unknown-holder' };
    case 'epsms':
      return { code: 'siae/legal-form/holder-not-listed', outcome: 'breached', severity: 'blocking' };
  }
}

function verdictOf(rule: KindLegalForms['rule'], form: LegalForm): Verdict {
  switch (rule) {
    case 'any':
      return { ...MET, code: 'siae/legal-form/any' };
    case 'association':
      return associationVerdict(form);
    case 'holders-of-a-worksite':
      return worksiteVerdict(form);
    case 'non-profit':
      return form === 'association' || form === 'employers-group'
        ? { ...MET, code: 'siae/legal-form/non-profit' }
        : { ...TO_ASK, code: 'siae/legal-form/ask-whether-non-profit' };
  }
}

// `undefined` when no rule on the form of the kind was read, whatever the day.
function rowOfForms(kind: StructureKind, on: CivilDate): LawRow<KindLegalForms> | undefined {
  const table = structureKinds[kind].legalForms;
  if (table === undefined) return undefined;
  return (
    rowOn(table, on) ??
    refuse('siae/no-text-then', `a day from ${firstDayOf(table)}, the first read on the forms of ${kind}`, on, ['on'])
  );
}

function formFinding(kind: StructureKind, legalForm: LegalForm, on: CivilDate): Finding {
  const { row, hasEnded } = existenceOn(kind, on);
  if (hasEnded) return endedFinding(kind, row);
  const common = { figures: [figure('kind', kind, 'text')], path: ['legalForm'] };
  const forms = rowOfForms(kind, on);
  return forms === undefined
    ? finding({
        ...common,
        code: 'siae/legal-form/no-rule-read',
        outcome: 'not-applicable',
        severity: 'info',
        basis: citationsOf(row),
      })
    : finding({ ...common, ...verdictOf(forms.value.rule, legalForm), basis: citationsOf(forms) });
}

/**
 * Whether a structure of a kind may have the legal form given: an AI is an association and nothing else, an EI or an ETTI
 * takes any form, a GEIQ makes no profit. The holders of an ACI are a closed list, of which the form tells a part: a
 * commercial company and a cooperative (SCIC) are uncertain, a public social establishment is not on it; {@link worksiteHolder}
 * settles the rest. For the other kinds no rule was read.
 *
 * @param input - The kind, the legal form, the day.
 * @returns One verdict, and whether the texts were read up to that day.
 * @throws {@link PalierError} `siae/no-text-then` before the first day read, and as {@link parseInput}.
 *
 * @example
 * ```ts
 * const { findings } = legalFormOfKind({ kind: 'AI', legalForm: 'sas', on: '2026-07-01' });
 * console.log(findings[0]?.outcome, findings[0]?.code); //=> breached siae/legal-form/not-an-association
 * ```
 */
export function legalFormOfKind(input: LegalFormOfKindInput): LegalFormOfKind {
  const { kind, legalForm, on: day } = parseInput(legalFormOfKindSchema, input);
  const on = civilDate(day);
  const one = formFinding(kind, legalForm, on);
  const { existence, legalForms = existence } = structureKinds[kind];
  return { kind, legalForm, on, findings: [one, ...lawCheckedBefore(on, [legalForms], one.basis)] };
}

/**
 * As {@link legalFormOfKind}, with the error as a value.
 *
 * @param input - The kind, the legal form, the day.
 * @returns The verdict, or the error.
 *
 * @example
 * ```ts
 * const result = safeLegalFormOfKind({ kind: 'ACI', legalForm: 'association', on: '2024-06-30' });
 * if (!result.ok) console.log(result.error.expected); //=> a day from 2024-07-01, the first read on the forms of ACI
 * ```
 */
export function safeLegalFormOfKind(input: LegalFormOfKindInput): SafeResult<LegalFormOfKind> {
  return attempt(() => legalFormOfKind(input));
}
