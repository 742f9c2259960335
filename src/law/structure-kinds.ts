/**
 * What each kind of structure is, aspect by aspect, all kinds together.
 */
import type { KindTables } from './kind-aspects.js';
import type { StructureKind } from './structure-kind.js';
import { deepFreeze } from './table.js';
import { aciTables } from './tables/structure-kinds/aci.js';
import { aiTables } from './tables/structure-kinds/ai.js';
import { eaTables, eattTables, esatTables } from './tables/structure-kinds/disability.js';
import { eiTables } from './tables/structure-kinds/ei.js';
import { eitiTables } from './tables/structure-kinds/eiti.js';
import { ettiTables } from './tables/structure-kinds/etti.js';
import { ebeTables, geiqTables, opcsTables, sepTables } from './tables/structure-kinds/neighbours.js';

/** The dated aspects of every kind of structure. An aspect without a table was not read: it is not known. */
export const structureKinds: Readonly<Record<StructureKind, KindTables>> = /* @__PURE__ */ deepFreeze({
  EI: eiTables,
  ETTI: ettiTables,
  AI: aiTables,
  ACI: aciTables,
  EITI: eitiTables,
  GEIQ: geiqTables,
  EA: eaTables,
  EATT: eattTables,
  ESAT: esatTables,
  SEP: sepTables,
  EBE: ebeTables,
  OPCS: opcsTables,
});
