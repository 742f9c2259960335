/**
 * What a kind of structure is on a day: whether it is a SIAE, how it works, for whom, under which contracts and VAT.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  fillMessage,
  figure,
  finding,
  formatCitations,
  formatDay,
  parseInput,
  renderFinding,
  schemaOf,
  type Citation,
  type CivilDate,
  type Finding,
  type FindingInput,
  type Locale,
  type Message,
  type SafeResult,
} from '../../core/index.js';
import {
  citationsOf,
  disabilityLevyDeduction,
  KIND_ASPECTS,
  kindAspectNames,
  rowOn,
  socialEnterpriseByRight,
  STRUCTURE_KINDS,
  structureKinds,
  type KindAspectName,
  type KindAspects,
  type KindExistence,
  type LawRow,
  type LawTable,
  type StructureKind,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { siaeMessages } from '../messages.js';
import { endedFinding, existenceOn, kindFigures, lastRowsOf, termOf, type KindExistenceOn } from './kind-existence.js';
import { isSiaeKind } from './siae-kind.js';

/**
 * What a kind is on a day: one of the four of the statute, the experimental one, one whose experiment has reached its term
 * and that no text known prolongs, or a neighbour that is no SIAE.
 */
export type KindStatus = 'statute' | 'experimental' | 'ended-unless-prolonged' | 'neighbour';

/** One aspect of a kind: its value, and the row that it was read in. */
export type KindCardAspect<V> = V & {
  /** The row of the day. */
  readonly row: LawRow<V>;
};

/** The aspects known of a kind on a day, by name. An absent one is not known: nothing is supposed in its place. */
export type KindCardAspects = {
  readonly [A in KindAspectName]?: KindCardAspect<KindAspects[A]>;
};

/** What is known of a kind on a day. Plain JSON. */
export interface KindCard {
  /** The kind. */
  readonly kind: StructureKind;
  /** The day. */
  readonly on: CivilDate;
  /** Its full name. */
  readonly names: Message;
  /** Whether it is, or was until its term, a structure d'insertion par l'activité économique. */
  readonly isSiae: boolean;
  /** What it is on that day. */
  readonly status: KindStatus;
  /** What is known of it, by aspect; empty once its term has passed. */
  readonly aspects: KindCardAspects;
  /** What the reader must know beside, with the articles. */
  readonly findings: readonly Finding[];
}

/** A card read back: whatever else it holds is worked out again. */
interface CardReference {
  readonly kind: StructureKind;
  readonly on: CivilDate;
}

const kindSchema = z.enum(STRUCTURE_KINDS);
const referenceSchema: z.ZodType<CardReference> = z.object({
  kind: kindSchema,
  on: schemaOf((value) => civilDate(value as string)),
});

function aspectOn(table: LawTable<object> | undefined, on: CivilDate): object | undefined {
  const row = table === undefined ? undefined : rowOn(table, on);
  return row === undefined ? undefined : { ...row.value, row };
}

function aspectsOn(kind: StructureKind, on: CivilDate): KindCardAspects {
  const known = KIND_ASPECTS.flatMap((name) => {
    const aspect = aspectOn(structureKinds[kind][name], on);
    return aspect === undefined ? [] : [[name, aspect]];
  });
  // Each aspect comes from the table of its own name.
  return Object.fromEntries(known) as KindCardAspects;
}

function statusOf({ row, hasEnded }: KindExistenceOn): KindStatus {
  if (hasEnded) return 'ended-unless-prolonged';
  return row.value.status === 'not-siae' ? 'neighbour' : row.value.status;
}

function toKnow(
  code: string,
  kind: StructureKind,
  basis: readonly Citation[],
  more: Partial<FindingInput> = {},
): Finding {
  const figures = [...kindFigures(kind), ...(more.figures ?? [])];
  return finding({ outcome: 'not-applicable', severity: 'info', ...more, code, basis, figures, path: ['kind'] });
}

function existenceFindings(kind: StructureKind, row: LawRow<KindExistence>): readonly Finding[] {
  const basis = citationsOf(row);
  const isNeighbour = row.value.status === 'not-siae';
  const what = isNeighbour ? toKnow('siae/kind-neighbour', kind, basis, { severity: 'warning' }) : [];
  const statute = row.value.status === 'statute' ? toKnow('siae/kind-statute', kind, basis) : [];
  // The term is that of the last row: a later act may have carried on the one known on the day.
  const experiment = lastRowsOf(kind).flatMap((last) => {
    const figures = termOf(last);
    if (figures.length === 0) return [];
    return toKnow('siae/kind-experiment', kind, citationsOf(last), { severity: 'warning', figures });
  });
  return [what, statute, experiment].flat();
}

// As codes are written: `legal-forms`.
function slugOf(aspect: KindAspectName): string {
  return aspect.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function aspectFindings(kind: StructureKind, aspects: KindCardAspects): readonly Finding[] {
  return KIND_ASPECTS.flatMap((name) => {
    const row = aspects[name]?.row;
    if (row?.confidence !== 'unconfirmed') return [];
    const uncertain = { outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning' } as const;
    return toKnow(`siae/kind-unconfirmed/${slugOf(name)}`, kind, citationsOf(row), uncertain);
  });
}

function vatFindings(kind: StructureKind, { vat }: KindCardAspects): readonly Finding[] {
  if (vat?.regime !== 'ask-the-seller') return [];
  const missing = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
  return [toKnow('siae/kind-vat-to-ask', kind, citationsOf(vat.row), missing)];
}

function buyerFindings(kind: StructureKind, on: CivilDate): readonly Finding[] {
  const esus = rowOn(socialEnterpriseByRight, on);
  const levy = rowOn(disabilityLevyDeduction, on);
  return [
    esus?.value.kinds.includes(kind) === true ? toKnow('siae/kind-social-enterprise', kind, citationsOf(esus)) : [],
    levy?.value.kinds.includes(kind) === true
      ? toKnow('siae/kind-levy-deduction', kind, citationsOf(levy), {
          figures: [figure('share', levy.value.share, 'share')],
        })
      : [],
    levy !== undefined && isSiaeKind(kind) ? toKnow('siae/kind-no-levy-deduction', kind, citationsOf(levy)) : [],
  ].flat();
}

function cardOf(kind: StructureKind, on: CivilDate): KindCard {
  const existence = existenceOn(kind, on);
  const { row, hasEnded } = existence;
  const tables = Object.values<LawTable<unknown>>({ ...structureKinds[kind] });
  const checked = lawCheckedBefore(on, tables, citationsOf(row));
  const common = { kind, on, names: row.value.names, isSiae: isSiaeKind(kind), status: statusOf(existence) };
  if (hasEnded) return { ...common, aspects: {}, findings: [endedFinding(kind, row), ...checked] };
  const aspects = aspectsOn(kind, on);
  return {
    ...common,
    aspects,
    findings: [
      ...existenceFindings(kind, row),
      ...aspectFindings(kind, aspects),
      ...vatFindings(kind, aspects),
      ...buyerFindings(kind, on),
      ...checked,
    ],
  };
}

/**
 * Everything known of a kind of structure on a day: whether it is a SIAE, the legal forms it may take, how it works, for
 * whom, under which contracts, hours and lengths, where, under which VAT. An aspect that no text read speaks of is absent.
 *
 * A régie de quartier has no card: it is a label. See the tables `regieDeQuartier`.
 *
 * @param kind - The kind.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The card. After the term of an experiment it says so, and holds no aspect.
 * @throws {@link PalierError} `siae/no-text-then` before the first day read on the kind, `core/unknown-value` for the
 * kind, `core/invalid-date` or `core/date-out-of-range` for the day.
 *
 * @example
 * ```ts
 * const { isSiae, status, aspects } = kindCard('AI', '2026-07-01');
 * console.log(isSiae, status, aspects.legalForms?.rule, aspects.vat?.regime);
 * //=> true statute association exempt-under-conditions
 * console.log(kindCard('EITI', '2026-12-22').status, kindCard('EITI', '2026-12-23').status);
 * //=> experimental ended-unless-prolonged
 * ```
 */
export function kindCard(kind: StructureKind, on: string): KindCard {
  return cardOf(parseInput(kindSchema, kind, ['kind']), civilDate(on, ['on']));
}

/**
 * As {@link kindCard}, with the error as a value.
 *
 * @param kind - The kind.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The card, or the error.
 *
 * @example
 * ```ts
 * const early = safeKindCard('EATT', '2023-12-31');
 * if (!early.ok) console.log(early.error.code, early.error.expected);
 * //=> siae/no-text-then a day from 2024-01-01, the first read on EATT
 * ```
 */
export function safeKindCard(kind: StructureKind, on: string): SafeResult<KindCard> {
  return attempt(() => kindCard(kind, on));
}

/**
 * Writes a card as a short list that a buyer reads: the name and the day, one line an aspect with its articles and how
 * well they are confirmed, then what to know beside.
 *
 * @param card - The card, or one read back from JSON: it is worked out again from its kind and its day.
 * @param locale - The language.
 * @returns Lines of text.
 * @throws {@link PalierError} as {@link kindCard}, and `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * const [title, , forms] = renderKindCard(kindCard('AI', '2026-07-01'), 'en').split('\n');
 * console.log(title); //=> AI: Intermediary association (association intermédiaire), on 1 July 2026
 * console.log(forms); //=> - Legal forms: An association only [Code du travail, art. L5132-7; Code du travail, art. R5132-11]
 * ```
 */
export function renderKindCard(card: KindCard, locale: Locale): string {
  const { kind, on } = parseInput(referenceSchema, card, ['card']);
  const { names, aspects, findings } = cardOf(kind, on);
  const day = formatDay(on, locale);
  const colon = locale === 'fr' ? '\u202f: ' : ': ';
  const aspectLine = (name: KindAspectName): readonly string[] => {
    const aspect = aspects[name];
    if (aspect === undefined) return [];
    const basis = formatCitations(citationsOf(aspect.row), locale);
    return [`- ${kindAspectNames[name][locale]}${colon}${aspect.summary[locale]} [${basis}]`];
  };
  const title = [figure('kind', kind, 'text'), figure('name', names[locale], 'text'), figure('day', day, 'text')];
  return [
    fillMessage(siaeMessages, 'siae/kind-card-title', title, locale),
    ...KIND_ASPECTS.flatMap(aspectLine),
    ...findings.map((one) => `- ${renderFinding(one, siaeMessages, locale)}`),
  ].join('\n');
}
