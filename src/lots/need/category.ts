/**
 * What is bought, and on which side of the thresholds it stands.
 */
import * as z from 'zod';

import { PROCUREMENT_CATEGORIES, type ProcurementCategory, type PurchaseKind } from '../../law/index.js';

/**
 * Schema of a category.
 *
 * @internal
 */
export const categorySchema: z.ZodType<ProcurementCategory> = z.enum(
  PROCUREMENT_CATEGORIES as readonly [ProcurementCategory, ...ProcurementCategory[]],
);

/**
 * The side of the thresholds that a category stands on.
 *
 * @param category - The category.
 * @returns Works, or supplies and services.
 *
 * @internal
 */
export function purchaseKindOf(category: ProcurementCategory): PurchaseKind {
  return category === 'works' ? 'works' : 'supplies-and-services';
}
