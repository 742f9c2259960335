/**
 * Who may prescribe, on a day.
 */
import { civilDate, refuse } from '../../core/index.js';
import { insertionPrescribers, rowOn, type InsertionPrescriber } from '../../law/index.js';

/**
 * Looks up a body on the list of those who may prescribe (prescripteurs habilités), on a day. An orienteur is not on it,
 * nor is a social landlord as such; its subsidiary in intermediate renting (`OIL`) or its social residence (`RS_FJT`) may be.
 *
 * @param code - The code of the body, as Les emplois de l'inclusion writes it, such as `FT`.
 * @param on - The day, `YYYY-MM-DD`; from 2021-09-01.
 * @returns The body with its names, or `undefined` for what is not on the list.
 * @throws {@link PalierError} `core/invalid-date` or `core/date-out-of-range` for what is not a day, `siae/no-text-then`
 * before 1 September 2021.
 *
 * @example
 * ```ts
 * console.log(prescriberFor('FT', '2023-12-31')?.names.fr, prescriberFor('FT', '2024-01-01')?.names.fr);
 * //=> Pôle emploi France Travail
 * console.log(prescriberFor('orienteur', '2026-06-01')); //=> undefined
 * ```
 */
export function prescriberFor(code: string, on: string): InsertionPrescriber | undefined {
  const row = rowOn(insertionPrescribers, civilDate(on, ['on']));
  if (row === undefined) return refuse('siae/no-text-then', 'a day from 2021-09-01', on, ['on']);
  return row.value.find((one) => one.code === code);
}
