/**
 * The findings of a duty whose execution is not known: what binds, and what does not.
 */
import { finding, type Citation, type ErrorPath, type Figure, type Finding, type Severity } from '../../core/index.js';

/**
 * The value of the need in the input: one path for the thousands of findings that compare it.
 *
 * @internal
 */
export const AT_NEED: ErrorPath = /* @__PURE__ */ Object.freeze(['need']);

/**
 * The value of the contract in the input.
 *
 * @internal
 */
export const AT_CONTRACT: ErrorPath = /* @__PURE__ */ Object.freeze(['contract']);

/** What a finding of a duty adds to its code and its grounds. */
interface Remarks {
  /** The figures compared. */
  readonly figures?: readonly Figure[];
  /** Which part of the input it speaks of. */
  readonly path?: ErrorPath;
}

/**
 * Whether one of the grounds is not confirmed, so that the answer cannot be sure.
 *
 * @param basis - The grounds.
 * @returns Whether it is so.
 *
 * @internal
 */
export function isUnconfirmed(basis: readonly Citation[]): boolean {
  return basis.some(({ confidence }) => confidence === 'unconfirmed');
}

function said(code: string, severity: Severity, basis: readonly Citation[], remarks: Remarks): Finding {
  if (!isUnconfirmed(basis)) return finding({ code, outcome: 'not-applicable', severity, basis, ...remarks });
  return finding({ code, outcome: 'uncertain', reason: 'unconfirmed-value', severity, basis, ...remarks });
}

/**
 * Says what a duty asks for, to be carried out.
 *
 * @param code - Code of the finding.
 * @param basis - Its grounds.
 * @param remarks - Figures and path.
 * @returns A finding for information, to be settled before deciding; uncertain on an unconfirmed ground.
 *
 * @internal
 */
export function binding(code: string, basis: readonly Citation[], remarks: Remarks = {}): Finding {
  return said(code, 'warning', basis, remarks);
}

/**
 * Says that a duty does not bind, or what goes with it.
 *
 * @param code - Code of the finding.
 * @param basis - Its grounds.
 * @param remarks - Figures and path.
 * @returns A finding for information; uncertain on an unconfirmed ground.
 *
 * @internal
 */
export function informing(code: string, basis: readonly Citation[], remarks: Remarks = {}): Finding {
  return said(code, 'info', basis, remarks);
}

/**
 * Says that the law leaves a point open, and which reading is used.
 *
 * @param code - Code of the finding.
 * @param basis - Its grounds.
 * @param remarks - Figures and path.
 * @returns An uncertain finding.
 *
 * @internal
 */
export function unsettled(code: string, basis: readonly Citation[], remarks: Remarks = {}): Finding {
  return finding({ code, outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning', basis, ...remarks });
}

/**
 * Says that the rule of before the code was not read.
 *
 * @param code - Code of the finding.
 * @param basis - The text that was not read.
 * @param remarks - Figures and path.
 * @returns An uncertain finding.
 *
 * @internal
 */
export function notRead(code: string, basis: readonly Citation[], remarks: Remarks = {}): Finding {
  return finding({ code, outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning', basis, ...remarks });
}
