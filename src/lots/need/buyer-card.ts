/**
 * What a class of buyer is subject to on a day, as a card that a person reads.
 */
import * as z from 'zod';

import {
  attempt,
  civilDate,
  figure,
  fillMessage,
  finding,
  formatDay,
  parseInput,
  renderFinding,
  schemaOf,
  type Citation,
  type CivilDate,
  type Figure,
  type Finding,
  type FindingInput,
  type Locale,
  type SafeResult,
} from '../../core/index.js';
import {
  BUYER_CLASSES,
  buyerAdvances,
  buyerContractLaw,
  buyerPublicity,
  buyerStatus,
  cite,
  executionReport,
  landlordExemptions,
  purchasingScheme,
  tenderCommittee,
  type AboveThreshold,
  type BuyerAdvances,
  type BuyerClass,
  type BuyerContractLaw,
  type BuyerPublicity,
  type BuyerRole,
  type BuyerStatus,
  type CommitteeRules,
  type LawTable,
  type PurchasingSchemeBuyers,
} from '../../law/index.js';
import { lawCheckedBefore } from '../law-checked.js';
import { ruledIf, ruledOn, type Ruled } from '../ruled.js';
import { lotsMessages } from '../messages.js';

/** What {@link buyerCard} is asked. */
export interface BuyerCardInput {
  /** What the buyer is. */
  readonly class: BuyerClass;
  /** In which capacity it buys; as a contracting authority unless said. */
  readonly role?: BuyerRole;
  /** The day, `YYYY-MM-DD`; from 2016-04-01. */
  readonly on: string;
}

/** One thing that a buyer is subject to. */
export interface BuyerCardAspect<V> {
  /** The value of the day. */
  readonly value: V;
  /** What it rests on: each ground says how well it is confirmed. */
  readonly basis: readonly Citation[];
}

/** What is known of a buyer on a day, by subject. An absent one was not read for that day: nothing stands in its place. */
export interface BuyerCardAspects {
  /** What it is, and which contracting authority. */
  readonly status?: BuyerCardAspect<BuyerStatus>;
  /** Whether its contracts are administrative. */
  readonly contractLaw?: BuyerCardAspect<BuyerContractLaw>;
  /** Which article rules the publicity of its adapted procedures. */
  readonly publicity?: BuyerCardAspect<BuyerPublicity>;
  /** Whether advances are compulsory. */
  readonly advances?: BuyerCardAspect<BuyerAdvances>;
  /** Whose rules its tender committee follows; social landlords only. */
  readonly committee?: BuyerCardAspect<CommitteeRules>;
  /** When the yearly execution report is due; social landlords only. */
  readonly report?: BuyerCardAspect<AboveThreshold>;
  /** Who adopts a scheme of responsible purchases on that day. */
  readonly scheme: BuyerCardAspect<PurchasingSchemeBuyers>;
}

/** What a class of buyer is subject to on a day. Plain JSON. */
export interface BuyerCard {
  /** The class. */
  readonly class: BuyerClass;
  /** In which capacity it buys. */
  readonly role: BuyerRole;
  /** The day. */
  readonly on: CivilDate;
  /** What is known, by subject. */
  readonly aspects: BuyerCardAspects;
  /** The same in sentences, with the articles, then what is not sure. */
  readonly findings: readonly Finding[];
}

const shape = {
  class: z.enum(BUYER_CLASSES as readonly [BuyerClass, ...BuyerClass[]]),
  role: z.exactOptional(z.enum(['contracting-authority', 'contracting-entity'])),
  on: schemaOf((value) => civilDate(value as string)),
};

/** Schema of {@link BuyerCardInput}: unknown keys are refused, the day is checked. */
export const buyerCardSchema: z.ZodType<BuyerCardInput> = z.strictObject(shape);

/** A card read back: whatever else it holds is worked out again. */
const referenceSchema: z.ZodType<BuyerCardInput> = z.object(shape);

const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;
const UNREAD = { outcome: 'uncertain', reason: 'unconfirmed-value', severity: 'warning' } as const;

type How = Pick<FindingInput, 'outcome' | 'reason' | 'severity'>;
const TO_KNOW: How = { outcome: 'not-applicable', severity: 'info' };

function say(code: string, basis: readonly Citation[], how: How = TO_KNOW, figures: readonly Figure[] = []): Finding {
  return finding({ ...how, code: `lots/buyer-${code}`, basis, figures, path: ['class'] });
}

/** What the value itself says, under its own code; what is disputed or unsettled is uncertain. */
function sayValue(point: string, aspect: Ruled<string> | undefined): readonly Finding[] {
  if (aspect === undefined) return [];
  const { value, basis } = aspect;
  return [say(`${point}/${value}`, basis, value === 'disputed' || value === 'unsettled' ? UNSETTLED : TO_KNOW)];
}

function landlordGroup(one: BuyerClass): 'oph' | 'private' | undefined {
  if (one === 'oph') return 'oph';
  return one === 'esh' || one === 'hlm-cooperative' || one === 'sem' ? 'private' : undefined;
}

function defined<T extends object>(aspects: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(aspects).filter(([, aspect]) => aspect !== undefined)) as T;
}

function aspectsOn(one: BuyerClass, on: CivilDate): BuyerCardAspects {
  const group = landlordGroup(one);
  return defined<BuyerCardAspects>({
    status: ruledIf(buyerStatus[one], on),
    contractLaw: ruledIf(buyerContractLaw[one], on),
    publicity: ruledIf(buyerPublicity[one], on),
    advances: ruledIf(buyerAdvances[one], on),
    committee: group === undefined ? undefined : ruledIf(tenderCommittee[group], on),
    report: group === undefined ? undefined : ruledIf(executionReport[group], on),
    scheme: ruledOn(purchasingScheme.buyers, on, ['on']),
  });
}

function statusFindings(
  { class: one, role = 'contracting-authority' }: BuyerCardInput,
  aspects: BuyerCardAspects,
): readonly Finding[] {
  const { status } = aspects;
  if (status === undefined) return [];
  const { nature, authority } = status.value;
  return [
    say(`nature/${nature}`, status.basis),
    landlordGroup(one) === undefined ? [] : say('follows-the-code', status.basis),
    role === 'contracting-authority'
      ? say(`authority/${authority}`, status.basis)
      : say('contracting-entity', status.basis, UNREAD),
  ].flat();
}

function exemptionFindings(one: BuyerClass, on: CivilDate): readonly Finding[] {
  const codes = { designBuild: 'design-build', designCompetition: 'design-competition' } as const;
  return (['designBuild', 'designCompetition'] as const).flatMap((name) => {
    const exempt = ruledIf(landlordExemptions[name], on);
    return exempt?.value.includes(one) === true ? [say(codes[name], exempt.basis)] : [];
  });
}

function schemeFinding({ scheme }: BuyerCardAspects, on: CivilDate): Finding {
  const amount = ruledOn(purchasingScheme.amount, on);
  const figures = [figure('above', amount.value.above, 'eur-ht')];
  return say(`scheme/${scheme.value}`, [...scheme.basis, ...amount.basis], TO_KNOW, figures);
}

function unreadFindings({ advances }: BuyerCardAspects): readonly Finding[] {
  if (advances !== undefined) return [];
  return [say('before-the-code', [cite('ordonnance-2015-899', { confidence: 'unconfirmed' })], UNREAD)];
}

function cardOf(input: BuyerCardInput): BuyerCard {
  const { class: one, role = 'contracting-authority' } = input;
  const on = input.on as CivilDate;
  const aspects = aspectsOn(one, on);
  const tables: readonly LawTable<unknown>[] = [buyerStatus[one], buyerContractLaw[one], buyerAdvances[one]];
  return {
    class: one,
    role,
    on,
    aspects,
    findings: [
      ...statusFindings(input, aspects),
      ...sayValue('contract-law', aspects.contractLaw),
      ...sayValue('publicity', aspects.publicity),
      ...sayValue('advances', aspects.advances),
      ...sayValue('committee', aspects.committee),
      ...sayValue('report', aspects.report),
      schemeFinding(aspects, on),
      ...exemptionFindings(one, on),
      ...unreadFindings(aspects),
      ...lawCheckedBefore(on, tables, aspects.scheme.basis),
    ],
  };
}

/**
 * What a class of buyer is subject to on a day: what it is, the law of its contracts and their court, the publicity of its
 * adapted procedures, advances, the tender committee, the scheme of responsible purchases, what is lighter for social
 * landlords. The thresholds of the day are another card.
 *
 * @param input - The class, the capacity, the day.
 * @returns The card: values by subject, and sentences with their articles.
 * @throws {@link PalierError} `lots/no-text-then` before 2016-04-01, or as {@link parseInput}.
 *
 * @example
 * ```ts
 * const { aspects } = buyerCard({ class: 'esh', on: '2026-06-01' });
 * console.log(aspects.contractLaw?.value, aspects.publicity?.value, aspects.advances?.value);
 * //=> private-law R2131-13 not-bound
 * ```
 */
export function buyerCard(input: BuyerCardInput): BuyerCard {
  return cardOf(parseInput(buyerCardSchema, input));
}

/**
 * As {@link buyerCard}, with the error as a value.
 *
 * @param input - The class, the capacity, the day.
 * @returns The card, or the error.
 *
 * @example
 * ```ts
 * const early = safeBuyerCard({ class: 'oph', on: '2016-03-31' });
 * if (!early.ok) console.log(early.error.code); //=> lots/no-text-then
 * ```
 */
export function safeBuyerCard(input: BuyerCardInput): SafeResult<BuyerCard> {
  return attempt(() => buyerCard(input));
}

/**
 * Writes a card as a short list that a buyer reads: the buyer and the day, then one line for each thing it is subject to.
 *
 * @param card - The card, or one read back from JSON: it is worked out again from its class, its capacity and its day.
 * @param locale - The language.
 * @returns Lines of text.
 * @throws {@link PalierError} as {@link buyerCard}, and `core/unknown-value` for the language.
 *
 * @example
 * ```ts
 * const [title, nature] = renderBuyerCard(buyerCard({ class: 'esh', on: '2026-06-01' }), 'en').split('\n');
 * console.log(title); //=> ESH (social housing company), on 1 June 2026
 * console.log(nature); //=> - For information: A private company. [CCH, art. L433-1; CCH, art. R433-1]
 * ```
 */
export function renderBuyerCard(card: BuyerCard, locale: Locale): string {
  const reference = parseInput(referenceSchema, card, ['card']);
  const { findings, on } = cardOf(reference);
  const title = `lots/buyer-title/${reference.class}`;
  const day = figure('day', formatDay(on, locale), 'text');
  return [
    fillMessage(lotsMessages, title, [day], locale),
    ...findings.map((one) => `- ${renderFinding(one, lotsMessages, locale)}`),
  ].join('\n');
}
