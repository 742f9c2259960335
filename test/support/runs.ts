/**
 * How many runs a property test makes, or how many items a long oracle walks: all of them in the first time zone,
 * a tenth in the others, where only what depends on the zone could differ.
 *
 * @param full - The count in the first time zone.
 * @returns The count here, at least one.
 */
export function runs(full: number): number {
  const divisor = Number(process.env['PALIER_RUNS_DIVISOR'] ?? '1');
  return Math.max(1, Math.ceil(full / divisor));
}
