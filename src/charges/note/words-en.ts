/**
 * The words of the note in English. French legal terms stay beside their translation: they are those of the account.
 */
import { exact, formatCount, type DecimalInput } from '../../core/index.js';
import type { NeutralWords, NoteWords } from './words.js';

const number = (value: DecimalInput): string => formatCount(value, 'en');
const hours = (count: DecimalInput): string => `${number(count)} ${exact(count).equals(1) ? 'hour' : 'hours'}`;

const SPELLED = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const spelled = (count: number): string => SPELLED[count] ?? number(count);

const neutral = (stays: string, lines: string, never: string): NeutralWords => ({
  at: (price) => `the rest not changing, ${stays} if ${lines} cost ${price} a year`,
  beside: (price, offered) => `the rest not changing, ${stays} if ${lines} cost ${price} a year, instead of ${offered}`,
  never,
});

// English counts one alone as singular.
const plural = (count: number, one: string, several: string): string => (count === 1 ? one : several);

/**
 * The note in English.
 *
 * @internal
 */
export const englishWords: NoteWords = {
  sections: {
    before: 'Today, item by item',
    after: 'Tomorrow, item by item',
    nothing: 'No item.',
    questions: 'What tenants ask',
    missing: 'What the data do not say:',
    cautions: 'To settle or to confirm',
    statement: 'What the yearly account (décompte) must contain',
    sources: 'Texts cited',
  },
  names: {
    keys: {
      'per-dwelling': 'per dwelling',
      'living-area': 'by living area (surface habitable)',
      'usable-area': 'by usable area (surface utile)',
      'corrected-area': 'by corrected area (surface corrigée)',
      thousandths: 'by thousandths (tantièmes)',
      occupants: 'by number of occupants',
      'tax-value': 'by rental value (valeur locative)',
      'lift-coefficient': 'by floor coefficients (coefficients d’étage)',
      meters: 'by meters (compteurs)',
      other: 'another key',
    },
    declaredKey: (name, measure) => `“${name}” (${measure})`,
    perimeters: {
      buildings: (names) => `${plural(names.length, 'building', 'buildings')} ${names.join(', ')}`,
      stairwells: (names) => `${plural(names.length, 'stairwell', 'stairwells')} ${names.join(', ')}`,
      dwellings: (names) => `${plural(names.length, 'dwelling', 'dwellings')} ${names.join(', ')}`,
    },
    residence: 'the whole residence',
    staffTasks: {
      'common-parts': 'upkeep of the common parts',
      waste: 'waste removal',
    },
    providers: {
      EI: 'entreprise d’insertion (work-integration enterprise)',
      ETTI: 'entreprise de travail temporaire d’insertion (work-integration temping agency)',
      AI: 'association intermédiaire (work-integration association that lends staff)',
      ACI: 'atelier et chantier d’insertion (work-integration workshop)',
      EITI: 'entreprise d’insertion par le travail indépendant (work integration through self-employment)',
      other: 'firm',
    },
    labels: { 'regie-de-quartier': 'régie de quartier (neighbourhood enterprise)' },
  },
  pieces: {
    quoted: (words) => `“${words}”`,
    about: (subject, said) => `${subject}: ${said}.`,
    within: (heading, said) => `${heading} — ${said}`,
    semicolon: '; ',
    fromTo: (lowest, highest) => `from ${lowest} to ${highest}`,
    months: (count) => `${spelled(count)} ${plural(count, 'month', 'months')}`,
    dwellings: (count) => `${number(count)} ${plural(count, 'dwelling', 'dwellings')}`,
    occupied: (count) => `${number(count)} occupied ${plural(count, 'dwelling', 'dwellings')}`,
    hours,
    hoursAYear: (count) => `${hours(count)} a year`,
  },
  summary: {
    title: (residence) => `Residence “${residence}”: what the new arrangement would change for the service charges`,
    move: (before, after) => `The landlord is considering a move from “${before}” to “${after}”.`,
    year: (total, tenants, landlord) => `Over a year, ${total}; ${tenants}; ${landlord}.`,
    total: {
      more: (amount) => `total spending rises by ${amount}`,
      less: (amount) => `total spending falls by ${amount}`,
      same: () => 'total spending does not change',
    },
    tenants: {
      more: (amount) => `the tenants in place pay ${amount} more`,
      less: (amount) => `the tenants in place pay ${amount} less`,
      same: () => 'the tenants in place pay the same',
    },
    landlord: {
      more: (amount) => `what is left to the landlord rises by ${amount}`,
      less: (amount) => `what is left to the landlord falls by ${amount}`,
      same: () => 'what is left to the landlord does not change',
    },
    month: (change) => `For each dwelling, the change is ${change} a month.`,
    months: (lowest, highest) => `For each dwelling, the change is between ${lowest} and ${highest} a month.`,
  },
  balance: {
    headings: (before, after) => ['In euros', `Before (${before})`, `After (${after})`, 'Change'],
    total: 'Landlord’s total spending (incl. VAT, and employer cost)',
    recoverable: 'Recoverable part (part récupérable)',
    rule: 'Share and text',
    vacancy: 'of which share of the vacant dwellings, borne by the landlord',
    tenants: 'Paid by the tenants in place',
    landlord: 'Left to the landlord',
    perYear: (dwellings, keys) =>
      `Per dwelling and year (${dwellings}, ${plural(keys.length, 'key', 'keys')}: ${keys.join(', ')})`,
    perMonth: 'Per dwelling and month',
    spread: {
      lowest: (label) => `${label}: the lowest`,
      median: (label) => `${label}: the median`,
      highest: (label) => `${label}: the highest`,
    },
    vacant: 'Vacant dwellings',
    funding: 'Other funding (property-tax relief, subsidy)',
    noFunding: 'none',
    credited: 'Penalties and credit notes passed on to tenants',
    yes: 'yes',
    no: 'no',
    start: 'Start date',
    provision: 'Next advance payment (provision)',
    provisionOf: (month) => `${month} a month per dwelling for this spending, to be set by the landlord`,
    documents: 'Documents open to tenants',
    documentsOpen: (months) => `${months} from the sending of the account`,
    toSpecify: 'to be stated',
    toSpecifyFor: (facts, contracts) => `${facts}; to be stated for ${contracts}`,
    notApplicable: 'not applicable',
    itemByItem: 'see item by item',
    monthNote:
      'A month is a twelfth of the year, rounded to the cent; its change is the difference of the two rounded months.',
    changeNote:
      'The Change column is read dwelling by dwelling: the lowest, the median and the highest of the changes, vacant dwellings left out.',
  },
  rules: {
    headings: ['Item', 'Spending (€)', 'Recoverable (€)', 'Rule'],
    shareOf: (share, base) => `${share} of ${base}`,
    wholePost: 'the spending being that of the whole post',
    offList: (texts) => `100% of the price incl. VAT, not on the list, by the landlord’s choice, in spite of ${texts}`,
    byKey: {
      'charges/caretaker-share/both-tasks': 'both tasks being in the employment contract',
      'charges/caretaker-share/one-task': 'one of the two tasks being in the employment contract',
      'charges/caretaker-share/no-task': 'neither task being in the employment contract',
      'charges/caretaker-share/not-alone': 'a firm working on the same task for good',
      'charges/building-employee-share/both-tasks': 'both tasks being in the employment contract',
      'charges/building-employee-share/one-task': 'one of the two tasks being in the employment contract',
      'charges/building-employee-share/no-task': 'neither task being in the employment contract',
      'charges/supervision-share/rate': 'direct control of caretakers and building employees',
      'charges/supervision-share/no-rate': 'no rate being set on that day',
      'charges/supervision-share/no-staff': 'there being no caretaker or building employee to supervise',
      'charges/listed-line': '100% of the price incl. VAT',
      'charges/disputed-line/without-vat': 'VAT not recovered, out of prudence, before the statute of 2006',
      'charges/disputed-line/vat-unknown':
        'VAT not known: nothing is recovered, out of prudence, before the statute of 2006',
      'charges/line-recovered-by-landlord': '100% of the price incl. VAT, by the landlord’s choice',
      'charges/mapped-line': '100% of the price incl. VAT, as the landlord classes it',
      'charges/off-list-line': 'not on the list, as the landlord classes it',
      'charges/financed-line/property-tax-relief': 'already paid for by the property-tax relief',
      'charges/financed-line/subsidy': 'already paid for by a subsidy',
      'charges/financed-line/other': 'already paid for by other funding',
      'charges/credited-to-tenants': 'credit note passed on to tenants',
      'charges/credit-kept-by-landlord': 'credit note kept by the landlord',
      'charges/credit-of-unrecovered-line': 'credit note on spending that tenants are not charged for',
      'charges/unlisted-line': 'not on the list',
      'charges/unsettled-line': 'the law is not settled, nothing is recovered out of prudence',
      'charges/line-kept-by-landlord': 'borne by the landlord, by its own choice',
      'charges/line-of-unsplit-contract': 'the contract does not separate, nothing is recovered',
    },
  },
  questions: {
    tasks: 'Which tasks, how often, for how many hours, and since when?',
    contract: 'May we read the contract? Does it say in writing what is recoverable and what is not?',
    prices: 'What is the price before VAT, the VAT, and the price including VAT?',
    paidBefore: 'What was paid before, to whom, and what share of it was recoverable?',
    caretakers:
      'The caretaker (gardien): which tasks in the employment contract, which pay items left out, who takes over?',
    perDwelling: 'What is the effect per dwelling and month, from the lowest to the highest?',
    whoGains: 'Who gains? Does the landlord save money?',
    keyAndVacancy: 'Which key (clé de répartition), which perimeter, and who pays for vacant dwellings?',
    funding: 'Is it already paid for by the property-tax relief (abattement de taxe foncière) or by a subsidy?',
    quality: 'How is quality checked, and do penalties come back to the tenants?',
    revision: 'How is the price revised, and what will the next advance payment (provision) be?',
    oftenAsked: 'Are bulky waste, tree pruning and bin washing charged to tenants?',
  },
  answers: {
    noContract: 'The new arrangement has no contract.',
    tasks: (names) => `Tasks entrusted: ${names}.`,
    from: (day) => `from ${day}`,
    noStart: 'the start date is not stated',
    noFrequency: 'how often is not stated',
    noHours: 'the number of hours is not stated',
    separates: 'the contract separates recoverable spending from the rest',
    doesNotSeparate: 'the contract does not separate recoverable spending from the rest',
    noCopy: 'A copy of the contract is not attached to this note.',
    documents: (months, texts) =>
      `The documents behind the account (pièces justificatives) may be consulted at the landlord’s for ${months} from its sending (${texts}).`,
    vat: {
      taxed: () => 'which charges VAT',
      'exempt-ai': (article) => `exempt from VAT (${article})`,
      franchise: (article) => `without VAT, as a small business (franchise en base: ${article})`,
      unknown: () => 'which has not said whether it charges VAT',
    },
    rate: (rate) => `VAT at ${rate}`,
    noVat: 'no VAT',
    hourly: (hours, price) => `${hours} at ${price}`,
    price: (label, parts) => `${label}: ${parts} a year.`,
    priceToday: (label, parts) => `For comparison, today — ${label}: ${parts} a year.`,
    compareGross: (net, gross) =>
      [
        net === undefined
          ? `From one contract to the other, the change is ${gross} including VAT a year.`
          : `From one contract to the other, the change is ${net} before VAT and ${gross} including VAT a year.`,
        'The computation takes the price including VAT, which is what the landlord pays: that is the one to compare.',
      ].join(' '),
    onlyGross: 'only the total of the invoice, including VAT, is known',
    ownStaff: 'the landlord’s own staff',
    ownSupplies: 'bought by the landlord',
    paid: (label, payee, cost, recoverable, rule) =>
      `${label} (${payee}): ${cost}, of which ${recoverable} recoverable (${rule}).`,
    nothingPaid: 'No spending is stated for today’s arrangement.',
    noCaretaker: 'Today’s arrangement has no caretaker.',
    employee: (label) => `${label} (building employee, employé d’immeuble)`,
    postTasks: (tasks) => `tasks in the employment contract — ${tasks}`,
    neitherTask: 'neither of the two',
    excluded: (items) => `pay items left out — ${items}`,
    noExcluded: 'no pay item left out is stated',
    item: (name, amount) => `${name} (${amount})`,
    postGone: 'the post no longer exists in the new arrangement',
    postKept: 'the post is kept',
    taskLeaves: (task) => `${task} leaves the employment contract`,
    taskEnters: (task) => `${task} enters the employment contract`,
    takenOver: (task, by) => `${task} — now done, at least in part, by ${by}`,
    notTakenOver: (task) => `${task} — nothing says who takes this task over`,
    otherServices:
      'Nothing says who provides the other services that the caretaker gave (presence, reception, watching over the building).',
    allVacant: 'All dwellings are vacant.',
    periods: { perMonth: 'Per month', perYear: 'Per year' },
    same: (change) => `${change} for each occupied dwelling`,
    range: (lowest, where, highest, there, median) =>
      `from ${lowest} (dwelling ${where}) to ${highest} (dwelling ${there}), median ${median}`,
    gains: (tenants, landlord, total) => `Tenants: ${tenants}; landlord: ${landlord}; total spending: ${total} a year.`,
    paidOf: (today, ofToday, tomorrow, ofTomorrow) =>
      `The tenants in place pay ${today} of the ${ofToday} spent today; they would pay ${tomorrow} of ${ofTomorrow}.`,
    neutralAnyway: 'its price changes nothing for the tenants',
    neutralUnsettled:
      'its neutral price is not computed, as what part of a contract was recoverable on that day is not settled',
    neutral: {
      tenants: neutral(
        'the tenants would pay the same as before',
        'its recoverable lines',
        'at no price would the tenants pay as little as before, since the rest already costs them more',
      ),
      recoverable: neutral(
        'the recoverable part, vacant dwellings included, would stay the same',
        'its recoverable lines',
        'at no price would the recoverable part, vacant dwellings included, stay the same, since the rest already costs more',
      ),
      total: neutral(
        'total spending would stay the same',
        'all its lines',
        'at no price would total spending stay the same, since the rest already costs more',
      ),
    },
    key: (keys, residence, dwellings) =>
      `${plural(keys.length, 'Key', 'Keys')}: ${keys.join(', ')}; perimeter: the residence “${residence}”, ${dwellings}.`,
    ownKey: (key, perimeter) => `key ${key}; perimeter — ${perimeter}`,
    noVacancy: 'No dwelling is stated to be vacant.',
    vacancy: (count, before, after) =>
      `Vacant dwellings: ${count}. Their share stays with the landlord (${before} before, ${after} after) and is not spread over the others.`,
    noFunding: 'no other funding is stated',
    funding: (funding) =>
      `funding stated — ${funding}; what is already paid for in that way must not be paid for a second time through the charges`,
    fundingUnsaid: 'nothing is said of a property-tax relief or of a subsidy',
    ownMeans: 'the landlord’s staff and supplies',
    noControl: 'how quality is checked is not described',
    penaltiesCredited: 'penalties are taken off the charges',
    penaltiesKept: 'penalties are not taken off the charges',
    penaltiesUnsaid: 'what becomes of penalties is not stated',
    penalties: (total, credited) => `credit notes for penalties — ${total}, of which ${credited} taken off the charges`,
    noRevision: 'how the price is revised is not stated',
    noProvision: 'This note does not set the next advance payment.',
    provision: (month) =>
      `For this spending alone, an advance payment of ${month} a month per dwelling would cover the new charges, to within a few cents.`,
    provisions: (lowest, highest) =>
      `For this spending alone, an advance payment of ${lowest} to ${highest} a month, depending on the dwelling, would cover the new charges, to within a few cents.`,
    provisionSet: (texts) =>
      `The landlord sets the advance payment, by the results of the last settlement and, where it is a legal person, by its budget (${texts}).`,
    noLine: 'no line in the new arrangement',
    charged: 'charged to tenants, by the landlord’s decision',
    notCharged: 'not charged to tenants, left to the landlord',
    leftToLandlord: (cost, rule) => `${cost} left to the landlord (${rule})`,
  },
  caution: (outcome, text, texts) => `${outcome}. ${text} Texts: ${texts}.`,
  statement: {
    byNature: (months) =>
      `The account is sent to tenants ${months} before the yearly settlement (régularisation). It states charges by nature (par nature): each kind of charge, with its total.`,
    allocationMode:
      'In a block of several dwellings, it also states how charges are shared between tenants (mode de répartition).',
    heat: 'Where heating or hot water is collective, a note says how those charges are worked out.',
    documents: (months) =>
      `The supporting documents (pièces justificatives) stay open to tenants for ${months} from the sending of the account.`,
    provisions:
      'Advance payments (provisions) are justified by the results of the last settlement and, where the landlord is a legal person, by its budget (budget prévisionnel).',
    texts: (texts, readUpTo) => `Texts, read up to ${readUpTo}: ${texts}.`,
    notRead: (day) => `The texts that say so were not read for ${day}.`,
  },
  method: (day, readUpTo) =>
    [
      `Exact computation over a whole year, under the law applicable on ${day}, the texts having been read up to ${readUpTo}: the recoverable part is rounded to the cent, then shared between the dwellings, vacant ones included, by largest remainder (the cents left over go to the largest fractions of a cent), so that the total is kept to the cent.`,
      '“Single source”: the point was read in one place only; “inferred”: it is a reading of the texts, not a written rule.',
    ].join(' '),
};
