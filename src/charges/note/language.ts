/**
 * A language of the note: its words, and how it writes figures.
 */
import {
  civilDate,
  exact,
  fillMessage,
  formatAmount,
  formatCitations,
  formatCount,
  formatDay,
  formatEuros,
  formatShare,
  type Amount,
  type Citation,
  type DecimalInput,
  type Decimal,
  type Explanation,
  type Locale,
} from '../../core/index.js';
import type { Comparison } from '../comparison/comparison.js';
import { chargesMessages } from '../messages.js';
import type { CostPart } from '../part.js';
import { keyName, type ApportionmentKey } from '../residence/key.js';
import type { Residence } from '../residence/residence.js';
import type { ArrangementInput, FundingInput } from '../schema.js';
import type { NoteWords } from './words.js';
import { englishWords } from './words-en.js';
import { frenchWords } from './words-fr.js';

/** A language of the note. */
export interface Language {
  /** Which one. */
  readonly locale: Locale;
  /** What it says. */
  readonly words: NoteWords;
  /** Euros without their sign, for a column whose heading says it. */
  readonly bare: (value: Decimal) => string;
  /** The same, gains and losses alike with their sign. */
  readonly signed: (value: Decimal) => string;
  /** Euros in a sentence. */
  readonly money: (value: Decimal) => string;
  /** A change in euros, in a sentence. */
  readonly change: (value: Decimal) => string;
  /** An amount with its tax basis. */
  readonly amount: (value: Amount) => string;
  /** A price of one hour excluding VAT, which may have more decimals than an amount. */
  readonly hourly: (value: Decimal) => string;
  /** A share, as a percentage. */
  readonly share: (value: Decimal) => string;
  /** A count. */
  readonly count: (value: DecimalInput) => string;
  /** A day as it was given. */
  readonly day: (value: string) => string;
  /** Grounds on one line. */
  readonly texts: (basis: readonly Citation[]) => string;
  /** The text of a step of an explanation. */
  readonly step: (one: Explanation) => string;
}

const WORDS: Readonly<Record<Locale, NoteWords>> = { fr: frenchWords, en: englishWords };

/**
 * A language of the note.
 *
 * @param locale - Which one.
 * @returns Its words and its figures.
 *
 * @internal
 */
export function languageOf(locale: Locale): Language {
  return {
    locale,
    words: WORDS[locale],
    bare: (value) => formatEuros(value, { locale, bare: true }),
    signed: (value) => formatEuros(value, { locale, bare: true, signed: true }),
    money: (value) => formatEuros(value, { locale }),
    change: (value) => formatEuros(value, { locale, signed: true }),
    amount: (value) => formatAmount(value, locale),
    hourly: (value) => formatEuros(value, { locale, basis: 'HT' }),
    share: (value) => formatShare(value, locale),
    count: (value) => formatCount(value, locale),
    day: (value) => formatDay(civilDate(value), locale),
    texts: (basis) => formatCitations(basis, locale),
    step: ({ key, inputs, result, context }) =>
      fillMessage(chargesMessages, key, [...inputs, result, ...context], locale),
  };
}

/**
 * Several words in a sentence.
 *
 * @param words - The words; those that are not there are left out.
 * @returns The words, with commas between them.
 *
 * @internal
 */
export function list(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(', ');
}

/**
 * How a code is called, or the code itself where no word is known for it.
 *
 * @param names - The names by code.
 * @param code - The code.
 * @returns The name.
 *
 * @internal
 */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}

/**
 * How a key of apportionment is called.
 *
 * @param key - The key.
 * @param residence - The residence, which knows what was declared.
 * @param language - The language.
 * @returns The name.
 *
 * @internal
 */
export function keyWords(key: ApportionmentKey, residence: Residence, language: Language): string {
  const { declaredKeys = [] } = residence;
  const { names } = language.words;
  if (typeof key === 'string') return nameOf(names.keys, key);
  // A key declared again keeps what it measures; the last declaration has its present name.
  const declared = declaredKeys.filter(({ id }) => id === key.declared).at(-1);
  return names.declaredKey(declared?.name ?? key.declared, nameOf(names.keys, declared?.kind ?? 'other'));
}

/**
 * The keys that what is recoverable is shared by, on either side.
 *
 * @param comparison - The comparison.
 * @returns Each key once; that of the comparison when nothing is recoverable.
 *
 * @internal
 */
export function usedKeys(comparison: Comparison): readonly ApportionmentKey[] {
  const { before, after, key: common } = comparison;
  const used = new Map(
    [...before.groups, ...after.groups].flatMap(({ key, recoverable }) =>
      recoverable.euros.isZero() ? [] : [[keyName(key), key] as const],
    ),
  );
  return used.size === 0 ? [common] : [...used.values()];
}

// What the landlord charges although the list does not have it: a finding says so, where the line stands.
function isOffList({ path }: CostPart, { findings }: Comparison): boolean {
  const place = path.join('.');
  return findings.some((one) => one.code === 'charges/line-not-on-list' && one.path.join('.') === place);
}

/**
 * The rule that made a part recoverable or not, and what of it stands out beside its spending.
 *
 * @param part - The part.
 * @param comparison - The comparison that it is of.
 * @param language - The language.
 * @returns As {@link ruleOf}, and that a supervisor's spending is that of the whole post, or that the texts are against it.
 *
 * @internal
 */
export function partRule(part: CostPart, comparison: Comparison, language: Language): string {
  const { kind, cost, recoverable } = part;
  const { explanation } = recoverable;
  const { rules } = language.words;
  if (explanation.key === 'charges/line-recovered-by-landlord' && isOffList(part, comparison)) {
    return rules.offList(language.texts(explanation.citations));
  }
  // A supervisor's time is shared out, what the landlord pays is not.
  const [base] = explanation.inputs;
  const whole = kind === 'supervision' && base !== undefined && !cost.euros.equals(base.value);
  return ruleOf(explanation, language, whole ? rules.wholePost : undefined);
}

/**
 * The rule that made a part recoverable or not, read back from its explanation.
 *
 * @param explanation - How the recoverable amount came about.
 * @param language - The language.
 * @param also - What to say beside a share of a base; nothing unless said.
 * @returns The share and the base, or the words of the rule, and the texts.
 *
 * @internal
 */
export function ruleOf(explanation: Explanation, language: Language, also?: string): string {
  const { words, share, bare, texts, step } = language;
  const { key, inputs, operation, citations, steps } = explanation;
  const [base, rate] = inputs;
  if (operation === 'product' && base !== undefined && rate !== undefined) {
    const ground = texts(steps.flatMap((one) => one.citations));
    const [, rateStep] = steps;
    const why = rateStep === undefined ? undefined : words.rules.byKey[rateStep.key];
    return words.pieces.within(
      list([words.rules.shareOf(share(exact(rate.value)), bare(exact(base.value))), why, also]),
      ground,
    );
  }
  const said = words.rules.byKey[key] ?? step(explanation);
  return citations.length === 0 ? said : words.pieces.within(said, texts(citations));
}

/** What other money may pay for. */
interface Funded {
  readonly otherFunding?: string;
  readonly lines?: readonly { readonly label: string; readonly funding?: FundingInput }[];
}

// The other money that pays for a contract, an arrangement or some of their lines: nothing listed when it is stated that there is
// none, `undefined` when nothing is stated.
function fundingOf(funded: Funded, language: Language): readonly string[] | undefined {
  const { otherFunding, lines = [] } = funded;
  const { byKey } = language.words.rules;
  const financed = lines.flatMap(({ label, funding }) =>
    funding === undefined
      ? []
      : language.words.pieces.within(
          label,
          list([nameOf(byKey, `charges/financed-line/${funding.source}`), funding.label]),
        ),
  );
  if (otherFunding === undefined && financed.length === 0) return undefined;
  return [...(otherFunding === undefined || otherFunding === 'none' ? [] : [otherFunding]), ...financed];
}

/** What is stated of other money: by the arrangement as a whole, then by each of its contracts. */
export interface StatedFunding {
  /** Whose it is. */
  readonly of: string;
  /** As {@link fundingOf}. */
  readonly funding: readonly string[] | undefined;
}

/**
 * Who in an arrangement states other money, or should: the arrangement when it says something or has more than contracts,
 * and each contract, unless the arrangement answers for a silent one.
 *
 * @param given - The arrangement.
 * @param language - The language.
 * @returns The statements; those without funding are silent.
 *
 * @internal
 */
export function statedFunding(given: ArrangementInput, language: Language): readonly StatedFunding[] {
  const { words } = language;
  const { label, otherFunding, supplies = [], contracts = [] } = given;
  const own = fundingOf({ ...(otherFunding === undefined ? {} : { otherFunding }), lines: supplies }, language);
  const staff = [given.caretakers, given.buildingEmployees, given.supervision].some((posts = []) => posts.length > 0);
  const asked = otherFunding !== undefined || staff || supplies.length > 0 || contracts.length === 0;
  const whole = {
    of: otherFunding === undefined && contracts.length > 0 ? words.answers.ownMeans : words.pieces.quoted(label),
    funding: own,
  };
  const ofContracts = contracts.map((contract) => ({
    of: words.pieces.quoted(contract.label),
    funding: fundingOf(contract, language),
  }));
  return [
    ...(asked ? [whole] : []),
    ...ofContracts.filter(({ funding }) => funding !== undefined || otherFunding === undefined),
  ];
}
