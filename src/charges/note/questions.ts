/**
 * The twelve questions that tenants' associations ask, in their order, and what the data answer.
 */
import { exact, type Decimal, type Explained } from '../../core/index.js';
import { citeVat, entrustedTasks, excludedPayItems, requireRow, type TaskId } from '../../law/index.js';
import type { ArrangementResult } from '../comparison/arrangement.js';
import type { Comparison } from '../comparison/comparison.js';
import type { ContractLinePart } from '../work/contract.js';
import type { CreditNotePart } from '../work/credit-note.js';
import type { Spread } from '../comparison/distribution.js';
import type { NeutralPrice, NeutralTotal } from '../comparison/neutral-price.js';
import type { CostPart } from '../part.js';
import { keyName, type ApportionmentKey } from '../residence/key.js';
import { partsOf } from '../residence/perimeter.js';
import type { ArrangementInput, ContractInput, WorkerInput } from '../schema.js';
import { taskOn, type StaffTask } from '../list/task.js';
import { openDocuments, provisionTexts } from './account.js';
import { creditedOf, creditNotesOf, totalOf } from './credits.js';
import { keyWords, list, nameOf, partRule, statedFunding, usedKeys, type Language } from './language.js';
import type { NoteQuestion } from './types.js';
import type { NeutralWords, QuestionName } from './words.js';

interface Answer {
  readonly answers?: readonly (string | undefined)[];
  readonly missing?: readonly (string | undefined)[];
}

type Answers = (comparison: Comparison, language: Language) => Answer;

function contractsOf(comparison: Comparison): readonly ContractInput[] {
  return comparison.after.given.contracts ?? [];
}

function isLine(part: CostPart): part is ContractLinePart {
  return part.kind === 'contract-line';
}

function isContracted(part: CostPart): part is ContractLinePart | CreditNotePart {
  return part.kind === 'contract-line' || part.kind === 'credit-note';
}

function linesOf(side: ArrangementResult): readonly ContractLinePart[] {
  return side.parts.filter(isLine);
}

// Words that a caller typed may end with a full stop; the sentence has its own.
function unstopped(words: string): string {
  return words.replace(/[ .]+$/, '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// What each contract says on a point, or a sentence on what it leaves out.
function byContract(
  comparison: Comparison,
  { words }: Language,
  says: (contract: ContractInput, position: number) => string | undefined,
  silent: string,
): Required<Answer> {
  const contracts = contractsOf(comparison);
  const about = ({ label }: ContractInput, said: string): string =>
    words.pieces.about(words.pieces.quoted(label), unstopped(said));
  if (contracts.length === 0) return { answers: [words.answers.noContract], missing: [] };
  const said = contracts.map((contract, position) => ({ contract, said: says(contract, position) }));
  return {
    answers: said.map((one) => (one.said === undefined ? undefined : about(one.contract, one.said))),
    missing: said.map((one) => (one.said === undefined ? about(one.contract, silent) : undefined)),
  };
}

const tasks: Answers = (comparison, language) => {
  const { words, day } = language;
  const said = words.answers;
  const lines = linesOf(comparison.after).map(({ line }) => line);
  const starts = byContract(
    comparison,
    language,
    ({ startsOn }) => (startsOn === undefined ? undefined : said.from(day(startsOn))),
    said.noStart,
  );
  const facts = (label: string, ...known: readonly (string | undefined)[]): string | undefined =>
    list(known) === '' ? undefined : words.pieces.about(label, unstopped(list(known)));
  return {
    answers: [
      lines.length === 0 ? undefined : said.tasks(list(lines.map(({ label }) => label))),
      ...lines.map(({ label, frequency, hours }) =>
        facts(label, frequency, hours === undefined ? undefined : words.pieces.hoursAYear(hours)),
      ),
      ...starts.answers,
    ],
    missing: [
      ...lines.map(({ label, frequency, hours }) =>
        facts(
          label,
          frequency === undefined ? said.noFrequency : undefined,
          hours === undefined ? said.noHours : undefined,
        ),
      ),
      ...starts.missing,
    ],
  };
};

const contract: Answers = (comparison, language) => {
  const said = language.words.answers;
  const split = byContract(
    comparison,
    language,
    ({ separatesRecoverable }) => (separatesRecoverable ? said.separates : said.doesNotSeparate),
    '',
  );
  const open = openDocuments(comparison.on, language);
  const documents = open === undefined ? undefined : said.documents(open.months, language.texts(open.citations));
  return { answers: [...split.answers, documents], missing: [...split.missing, said.noCopy] };
};

function providers(comparison: Comparison, { words }: Language): readonly string[] {
  const articles = {
    taxed: '',
    'exempt-ai': citeVat('ai-exemption', comparison.on).label,
    franchise: citeVat('small-business-franchise', comparison.on).label,
    unknown: '',
  };
  return contractsOf(comparison).map(({ label, provider: { name, kind, labels = [], vatStatus } }) =>
    words.pieces.about(
      words.pieces.quoted(label),
      list([
        name,
        nameOf(words.names.providers, kind),
        ...labels.map((held) => nameOf(words.names.labels, held)),
        words.answers.vat[vatStatus](articles[vatStatus]),
      ]),
    ),
  );
}

function taxOf({ value, explanation }: Explained, { words, share }: Language): string {
  return explanation.key.startsWith('charges/no-vat/') ? words.answers.noVat : words.answers.rate(share(value));
}

function priceParts({ price: { ht, rate, ttc }, line }: ContractLinePart, language: Language): string {
  const { words, amount } = language;
  const { hourlyPriceHt, hours } = line;
  const hourly =
    hourlyPriceHt === undefined || hours === undefined
      ? undefined
      : words.answers.hourly(words.pieces.hours(hours), language.hourly(exact(hourlyPriceHt)));
  const net = ht === undefined ? undefined : amount({ basis: 'HT', euros: ht.value });
  return list([
    net !== undefined && hourly !== undefined ? words.answers.item(net, hourly) : net,
    rate === undefined ? undefined : taxOf(rate, language),
    amount({ basis: 'TTC', euros: ttc.value }),
  ]);
}

// What the lines cost in all, excluding VAT; unknown when one of them is only known by the total of an invoice.
function netOf(lines: readonly ContractLinePart[]): Decimal | undefined {
  return lines.reduce<Decimal | undefined>(
    (sum, { price: { ht } }) => (sum === undefined || ht === undefined ? undefined : sum.plus(ht.value)),
    exact(0),
  );
}

function grossOf(lines: readonly ContractLinePart[]): Decimal {
  return lines.reduce((sum, { price: { ttc } }) => sum.plus(ttc.value), exact(0));
}

// What a side has beside its contracts: when that changes too, prices of contracts do not tell what the change is.
function ownMeans({
  caretakers = [],
  buildingEmployees = [],
  supervision = [],
  supplies = [],
}: ArrangementInput): string {
  return JSON.stringify([caretakers, buildingEmployees, supervision, supplies]);
}

const prices: Answers = (comparison, language) => {
  const { words, change } = language;
  const [today, lines] = [linesOf(comparison.before), linesOf(comparison.after)];
  const [netToday, net] = [netOf(today), netOf(lines)];
  const onlyContracts = ownMeans(comparison.before.given) === ownMeans(comparison.after.given);
  return {
    answers: [
      ...providers(comparison, language),
      ...lines.map((part) => words.answers.price(part.label, priceParts(part, language))),
      ...today.map((part) => words.answers.priceToday(part.label, priceParts(part, language))),
      today.length === 0 || lines.length === 0 || !onlyContracts
        ? undefined
        : words.answers.compareGross(
            netToday === undefined || net === undefined ? undefined : change(net.minus(netToday)),
            change(grossOf(lines).minus(grossOf(today))),
          ),
    ],
    missing: lines.map(({ label, price: { ht } }) =>
      ht === undefined ? words.pieces.about(label, words.answers.onlyGross) : undefined,
    ),
  };
};

function payeeOf(side: ArrangementResult, part: CostPart, { words }: Language): string {
  if (part.kind === 'supply') return words.answers.ownSupplies;
  if (!isContracted(part)) return words.answers.ownStaff;
  return side.given.contracts?.[part.contract]?.provider.name ?? '';
}

const paidBefore: Answers = (comparison, language) => {
  const { words, money } = language;
  const { before } = comparison;
  return {
    answers: before.parts.map((part) =>
      words.answers.paid(
        part.label,
        payeeOf(before, part, language),
        money(part.cost.euros),
        money(part.recoverable.euros),
        partRule(part, comparison, language),
      ),
    ),
    missing: [before.parts.length === 0 ? words.answers.nothingPaid : undefined],
  };
};

// A post of the landlord's staff, caretaker or building employee.
interface Post {
  readonly kind: 'caretaker' | 'employee';
  readonly label: string;
  readonly workers: readonly WorkerInput[];
}

function postsOf({ caretakers = [], buildingEmployees = [] }: ArrangementInput): readonly Post[] {
  return [
    ...caretakers.map(({ label, workers }): Post => ({ kind: 'caretaker', label, workers })),
    ...buildingEmployees.map((employee): Post => ({ kind: 'employee', label: employee.label, workers: [employee] })),
  ];
}

function tasksOf({ workers }: Post): readonly StaffTask[] {
  return [...new Set(workers.flatMap((worker) => worker.tasks))];
}

// What becomes of a post: gone, kept as it is, or kept with other tasks in its contract of employment.
function fateOf(post: Post, kept: Post | undefined, { words }: Language): string {
  const said = words.answers;
  if (kept === undefined) return said.postGone;
  const [before, after] = [tasksOf(post), tasksOf(kept)];
  const name = (task: StaffTask): string => nameOf(words.names.staffTasks, task);
  const moves = [
    ...before.filter((task) => !after.includes(task)).map((task) => said.taskLeaves(name(task))),
    ...after.filter((task) => !before.includes(task)).map((task) => said.taskEnters(name(task))),
  ];
  return [said.postKept, ...(moves.length === 0 ? [] : [list(moves)])].join(words.pieces.semicolon);
}

// Who does a task in the new arrangement, beside a post that leaves it.
function takersOf(task: StaffTask, { after, on }: Comparison): readonly string[] {
  const staff = postsOf(after.given).flatMap((post) => (tasksOf(post).includes(task) ? post.label : []));
  const firms = linesOf(after).flatMap(({ line, contract: position }) =>
    taskOn(line.task, on).answer.caretakingTask === task
      ? (after.given.contracts?.[position]?.provider.name ?? [])
      : [],
  );
  return [...new Set([...staff, ...firms])];
}

function postAnswer(post: Post, kept: Post | undefined, comparison: Comparison, language: Language): Required<Answer> {
  const { words, money, locale } = language;
  const said = words.answers;
  const items = requireRow(excludedPayItems, comparison.on).value;
  const name = (task: StaffTask): string => nameOf(words.names.staffTasks, task);
  const about = (sentence: string): string => words.pieces.about(post.label, sentence);
  const title = post.kind === 'employee' ? said.employee(post.label) : post.label;
  const excluded = post.workers.flatMap(({ excludedPay = [] }) =>
    excludedPay.map(({ item, amount }) =>
      said.item(items.find(({ code }) => code === item)?.names[locale] ?? item, money(exact(amount))),
    ),
  );
  const keptTasks = kept === undefined ? [] : tasksOf(kept);
  const left = tasksOf(post)
    .filter((task) => !keptTasks.includes(task))
    .map((task) => ({ task: name(task), takers: takersOf(task, comparison) }));
  return {
    answers: [
      words.pieces.about(
        title,
        said.postTasks(tasksOf(post).length === 0 ? said.neitherTask : list(tasksOf(post).map(name))),
      ),
      about(excluded.length === 0 ? said.noExcluded : said.excluded(list(excluded))),
      about(fateOf(post, kept, language)),
      ...left.map(({ task, takers }) => (takers.length === 0 ? undefined : about(said.takenOver(task, list(takers))))),
    ],
    missing: left.map(({ task, takers }) => (takers.length === 0 ? about(said.notTakenOver(task)) : undefined)),
  };
}

const caretakers: Answers = (comparison, language) => {
  const said = language.words.answers;
  const posts = postsOf(comparison.before.given);
  const keptPost = ({ kind, label }: Post): Post | undefined =>
    postsOf(comparison.after.given).find((post) => post.kind === kind && post.label === label);
  const answered = posts.map((post) => postAnswer(post, keptPost(post), comparison, language));
  const gone = posts.some((post) => post.kind === 'caretaker' && keptPost(post) === undefined);
  return {
    answers: [
      posts.some(({ kind }) => kind === 'caretaker') ? undefined : said.noCaretaker,
      ...answered.flatMap(({ answers }) => answers),
    ],
    missing: [...answered.flatMap(({ missing }) => missing), gone ? said.otherServices : undefined],
  };
};

const perDwelling: Answers = (comparison, { words, change: changeOf }) => {
  const said = words.answers;
  const { change } = comparison.perDwelling;
  const range = ({ lowest, highest, median }: Spread): string =>
    lowest.euros.equals(highest.euros)
      ? said.same(changeOf(median.euros))
      : said.range(
          changeOf(lowest.euros),
          lowest.dwelling,
          changeOf(highest.euros),
          highest.dwelling,
          changeOf(median.euros),
        );
  const answers = (['perMonth', 'perYear'] as const).flatMap((period) => {
    const { spread } = change[period];
    return spread === undefined ? [] : words.pieces.about(said.periods[period], range(spread));
  });
  return { answers, missing: [answers.length === 0 ? said.allVacant : undefined] };
};

function neutralAt({ ht, ttc, offeredHt }: NeutralTotal, said: NeutralWords, { amount }: Language): string {
  const neutral = ht ?? ttc;
  if (neutral === undefined) return said.never;
  if (ht === undefined || offeredHt === undefined) return said.at(amount(neutral));
  return said.beside(amount(ht), amount(offeredHt));
}

// The neutral price keeps what is recoverable where it is: that is what tenants pay, unless some of it is for vacant dwellings.
function neutralWords(price: NeutralPrice, { before, after }: Comparison, language: Language): readonly string[] {
  const { neutralAnyway, neutralUnsettled, neutral } = language.words.answers;
  const vacancy = [before, after].some((side) => !side.vacancy.euros.isZero());
  const { status, totalNeutral } = price;
  const said = { 'nothing-recoverable': neutralAnyway, unsettled: neutralUnsettled };
  return [
    status === 'found' || status === 'out-of-reach'
      ? neutralAt({ ...price, status }, vacancy ? neutral.recoverable : neutral.tenants, language)
      : said[status],
    neutralAt(totalNeutral, neutral.total, language),
  ];
}

const whoGains: Answers = (comparison, language) => {
  const { words, money, change: changeOf } = language;
  const { before, after, change, neutralPrices } = comparison;
  return {
    answers: [
      words.answers.gains(
        changeOf(change.tenants.euros),
        changeOf(change.landlord.euros),
        changeOf(change.total.euros),
      ),
      words.answers.paidOf(
        money(before.tenants.euros),
        money(before.total.euros),
        money(after.tenants.euros),
        money(after.total.euros),
      ),
      ...neutralPrices.flatMap((price) =>
        neutralWords(price, comparison, language).map((said) =>
          words.pieces.about(words.pieces.quoted(price.label), said),
        ),
      ),
    ],
  };
};

// The keys that the rest follows: that of the comparison where something is shared by it, else those that are used.
function mainKeys(comparison: Comparison): readonly ApportionmentKey[] {
  const used = usedKeys(comparison);
  const common = used.find((key) => keyName(key) === keyName(comparison.key));
  return common === undefined ? used : [common];
}

// The key and the perimeter of an expense that does not follow the rest, each said once.
function ownKeys(comparison: Comparison, language: Language): readonly string[] {
  const { before, after, residence, key: common } = comparison;
  const { words } = language;
  const [main = common, ...others] = mainKeys(comparison);
  const said = [...before.parts, ...after.parts].flatMap(({ label, allocation: { key, perimeter } }) => {
    if (key === undefined && perimeter === undefined) return [];
    const follows = others.length === 0 && keyName(key ?? common) === keyName(main);
    if (follows && (perimeter ?? 'residence') === 'residence') return [];
    const parts = partsOf(perimeter ?? 'residence');
    const where = parts === undefined ? words.names.residence : words.names.perimeters[parts.level](parts.names);
    return words.pieces.about(label, words.answers.ownKey(keyWords(key ?? common, residence, language), where));
  });
  return [...new Set(said)];
}

const keyAndVacancy: Answers = (comparison, language) => {
  const { words, count, money } = language;
  const { residence, before, after } = comparison;
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  return {
    answers: [
      words.answers.key(
        mainKeys(comparison).map((key) => keyWords(key, residence, language)),
        residence.name,
        words.pieces.dwellings(residence.dwellings.length),
      ),
      ...ownKeys(comparison, language),
      vacant === 0
        ? words.answers.noVacancy
        : words.answers.vacancy(count(vacant), money(before.vacancy.euros), money(after.vacancy.euros)),
    ],
  };
};

const funding: Answers = ({ after }, language) => {
  const { answers: said, pieces } = language.words;
  const stated = statedFunding(after.given, language);
  return {
    answers: stated.map(({ of, funding: known }) => {
      if (known === undefined) return undefined;
      return pieces.about(capitalised(of), known.length === 0 ? said.noFunding : said.funding(unstopped(list(known))));
    }),
    missing: stated.map(({ of, funding: known }) =>
      known === undefined ? pieces.about(capitalised(of), said.fundingUnsaid) : undefined,
    ),
  };
};

const quality: Answers = (comparison, language) => {
  const said = language.words.answers;
  const control = byContract(comparison, language, ({ qualityControl }) => qualityControl, said.noControl);
  const penalties = byContract(
    comparison,
    language,
    ({ penaltiesCreditedToTenants: credited }, position) => {
      const notes = creditNotesOf(comparison.after, position).filter(({ note }) => note.reason === 'penalty');
      const amount = creditedOf(notes);
      const facts = list([
        credited === undefined ? undefined : credited ? said.penaltiesCredited : said.penaltiesKept,
        amount === undefined ? undefined : said.penalties(language.money(totalOf(notes)), language.money(amount)),
      ]);
      return facts === '' ? undefined : facts;
    },
    said.penaltiesUnsaid,
  );
  return {
    answers: [...new Set([...control.answers, ...penalties.answers])],
    missing: [...control.missing, ...penalties.missing],
  };
};

const revision: Answers = (comparison, language) => {
  const said = language.words.answers;
  const revised = byContract(comparison, language, ({ priceRevision }) => priceRevision, said.noRevision);
  const { spread } = comparison.perDwelling.after.perMonth;
  if (spread === undefined) return { answers: revised.answers, missing: [...revised.missing, said.noProvision] };
  const [lowest, highest] = [language.money(spread.lowest.euros), language.money(spread.highest.euros)];
  const texts = provisionTexts(comparison.on);
  return {
    answers: [
      ...revised.answers,
      lowest === highest ? said.provision(lowest) : said.provisions(lowest, highest),
      texts.length === 0 ? undefined : said.provisionSet(language.texts(texts)),
    ],
    missing: revised.missing,
  };
};

const OFTEN_ASKED: readonly TaskId[] = ['bulky-waste', 'tree-pruning', 'bin-washing'];

// What the landlord bears alone, apart from the tasks that are asked for by name.
function keptByLandlord(comparison: Comparison, language: Language): readonly string[] {
  const { words, money } = language;
  const asked = (part: CostPart): boolean => isLine(part) && OFTEN_ASKED.some((task) => task === part.line.task);
  return comparison.after.parts
    .filter((part) => part.recoverable.euros.isZero() && !part.cost.euros.isZero() && !asked(part))
    .map((part) =>
      words.pieces.about(
        part.label,
        words.answers.leftToLandlord(money(part.cost.euros), partRule(part, comparison, language)),
      ),
    );
}

const oftenAsked: Answers = (comparison, language) => {
  const { after, on } = comparison;
  const { words, locale } = language;
  const byTask = OFTEN_ASKED.map((task) => {
    const name = requireRow(entrustedTasks[task], on).value.names[locale];
    const lines = linesOf(after).filter(({ line }) => line.task === task);
    if (lines.length === 0) return words.pieces.about(name, words.answers.noLine);
    const charged = lines.some(({ recovered }) => recovered);
    return words.pieces.about(name, charged ? words.answers.charged : words.answers.notCharged);
  });
  return { answers: [...byTask, ...keptByLandlord(comparison, language)] };
};

const ANSWERS: Readonly<Record<QuestionName, Answers>> = {
  tasks,
  contract,
  prices,
  paidBefore,
  caretakers,
  perDwelling,
  whoGains,
  keyAndVacancy,
  funding,
  quality,
  revision,
  oftenAsked,
};

/**
 * The twelve questions with their answers, in the order in which associations ask them.
 *
 * @param comparison - The comparison.
 * @param language - The language.
 * @returns The questions.
 *
 * @internal
 */
export function questionsOf(comparison: Comparison, language: Language): readonly NoteQuestion[] {
  const said = (part: string | undefined): part is string => part !== undefined;
  return Object.entries(ANSWERS).map(([name, answer]) => {
    const { answers = [], missing = [] } = answer(comparison, language);
    return {
      question: language.words.questions[name as QuestionName],
      answers: answers.filter(said),
      missing: missing.filter(said),
    };
  });
}
