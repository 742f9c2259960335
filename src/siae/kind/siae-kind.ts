/**
 * Which kinds are SIAE.
 */
import { SIAE_KINDS, type SiaeKind } from '../../law/index.js';

/**
 * Whether a kind is a SIAE: one of the four of the statute, or the experimental EITI. It does not look at the day: see
 * {@link kindCard} for what an EITI is after its term.
 *
 * @param kind - Anything.
 * @returns Whether it is.
 *
 * @example
 * ```ts
 * console.log(isSiaeKind('ACI'), isSiaeKind('EITI'), isSiaeKind('ESAT')); //=> true true false
 * ```
 */
export function isSiaeKind(kind: unknown): kind is SiaeKind {
  return (SIAE_KINDS as readonly unknown[]).includes(kind);
}
