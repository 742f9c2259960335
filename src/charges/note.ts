/**
 * The note for the tenants' association (amicale de locataires): what a comparison answers to the questions that
 * associations ask, and what it cannot answer. Structured content; `note-markdown.ts` writes it.
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
  french,
  outcomeWord,
  type Citation,
  type Decimal,
  type Explained,
  type Explanation,
  type Finding,
} from '../core/index.js';
import { citeVat, entrustedTasks, excludedPayItems, requireRow, type TaskId } from '../law/index.js';
import { asComparison, type ArrangementResult, type Comparison } from './compare.js';
import type { ContractLinePart } from './contract.js';
import type { Column, Spread } from './distribution.js';
import { chargesMessages } from './messages.js';
import type { CostPart } from './part.js';
import type { ContractInput, ProviderInput, StaffTask } from './schema.js';

/** A line of a table of the note: what it is about, and its cells, written for people. */
export interface NoteRow {
  /** What the line is about. */
  readonly label: string;
  /** Its cells, one for each heading after the first. */
  readonly cells: readonly string[];
}

/** A table of the note. */
export interface NoteTable {
  /** Headings of the columns, the first one included. */
  readonly headings: readonly string[];
  /** The lines. */
  readonly rows: readonly NoteRow[];
}

/** A question that tenants' associations ask, and what the data answer. */
export interface NoteQuestion {
  /** The question. */
  readonly question: string;
  /** What the data answer, one sentence each; empty when they do not. */
  readonly answers: readonly string[];
  /** What the data do not say, one sentence each; empty when they say it all. */
  readonly missing: readonly string[];
}

/** The note as structured content, in French. */
export interface TenantsNote {
  /** The title. */
  readonly title: string;
  /** What it comes to, in a few sentences. */
  readonly summary: readonly string[];
  /** Before, after and change. */
  readonly table: NoteTable;
  /** How the change of each dwelling is to be read. */
  readonly tableNote: string;
  /** What today's organisation pays for, and what is recoverable of it. */
  readonly before: NoteTable;
  /** What the new organisation would pay for, and what is recoverable of it. */
  readonly after: NoteTable;
  /** The questions, in the order in which associations ask them. */
  readonly questions: readonly NoteQuestion[];
  /** What is breached, uncertain, or to be settled before deciding. */
  readonly cautions: readonly string[];
  /** The texts cited, each once. */
  readonly sources: readonly string[];
  /** How the figures were made. */
  readonly method: string;
}

const KEY_WORDS = {
  'per-dwelling': 'au logement',
  'living-area': 'à la surface habitable',
  thousandths: 'aux tantièmes',
} as const;

const TASK_WORDS: Readonly<Record<StaffTask, string>> = {
  'common-parts': 'entretien des parties communes',
  waste: 'élimination des rejets',
};

const KIND_WORDS: Readonly<Record<ProviderInput['kind'], string>> = {
  EI: 'entreprise d’insertion',
  ETTI: 'entreprise de travail temporaire d’insertion',
  AI: 'association intermédiaire',
  ACI: 'atelier et chantier d’insertion',
  EITI: 'entreprise d’insertion par le travail indépendant',
  other: 'entreprise',
};

const bare = (value: Decimal): string => formatEuros(value, { locale: 'fr', bare: true });
const signed = (value: Decimal): string => formatEuros(value, { locale: 'fr', bare: true, signed: true });
const money = (value: Decimal): string => formatEuros(value, { locale: 'fr' });
const list = (words: readonly string[]): string => words.join(', ');

function isLine(part: CostPart): part is ContractLinePart {
  return part.kind === 'contract-line';
}

function linesOf(side: ArrangementResult): readonly ContractLinePart[] {
  return side.parts.filter(isLine);
}

const UNRECOVERED_WORDS: Readonly<Record<string, string>> = {
  'charges/unlisted-line': 'absent de la liste',
  'charges/unsettled-line': 'droit non fixé, rien n’est récupéré par prudence',
  'charges/line-kept-by-landlord': 'gardé à sa charge par le bailleur',
  'charges/line-of-unsplit-contract': 'contrat qui ne sépare pas, rien n’est récupéré',
};

// The rule that made a part recoverable or not, read back from its explanation.
function ruleOf({ recoverable: { explanation } }: CostPart): string {
  const { key, inputs, operation, citations, steps } = explanation;
  const [base, rate] = inputs;
  if (operation === 'product' && base !== undefined && rate !== undefined) {
    const ground = formatCitations(
      steps.flatMap((step) => step.citations),
      'fr',
    );
    return french`${formatShare(exact(rate.value), 'fr')} de ${bare(exact(base.value))} — ${ground}`;
  }
  const chosen = key === 'charges/line-recovered-by-landlord' ? ', choix du bailleur' : '';
  const words = UNRECOVERED_WORDS[key] ?? french`100 % du TTC${chosen}`;
  return `${words} — ${formatCitations(citations, 'fr')}`;
}

function detail(side: ArrangementResult): NoteTable {
  return {
    headings: ['Poste', 'Dépense', 'Récupérable', 'Règle'],
    rows: side.parts.map((part) => ({
      label: part.label,
      cells: [bare(part.cost.euros), bare(part.recoverable.euros), ruleOf(part)],
    })),
  };
}

function spreadRows(comparison: Comparison, period: 'perYear' | 'perMonth', label: string): readonly NoteRow[] {
  const { before, after, change } = comparison.perDwelling;
  const columns = [before[period], after[period], change[period]] as const;
  const row = (words: string, of: (spread: Spread) => Decimal): NoteRow => ({
    label: words,
    cells: columns.map(({ spread }, position) =>
      spread === undefined ? '—' : (position === 2 ? signed : bare)(of(spread)),
    ),
  });
  const same = ({ spread }: Column): boolean =>
    spread === undefined || spread.lowest.euros.equals(spread.highest.euros);
  if (columns.every(same)) return [row(label, ({ median }) => median.euros)];
  return [
    row(french`${label} : le moins`, ({ lowest }) => lowest.euros),
    row(french`${label} : la médiane`, ({ median }) => median.euros),
    row(french`${label} : le plus`, ({ highest }) => highest.euros),
  ];
}

const TO_SPECIFY = 'à préciser';
const DOCUMENTS_OPEN = 'six mois à compter de l’envoi du décompte';

function singleRule(side: ArrangementResult): string {
  const [only, ...others] = side.parts;
  if (only === undefined) return '—';
  return others.length === 0 ? ruleOf(only) : 'voir poste par poste';
}

// What the contracts of a side say on a point, each answer once, and which of them are silent.
function factOf(side: ArrangementResult, says: (contract: ContractInput) => string | undefined): string {
  const { contracts = [] } = side.given;
  const facts = [...new Set(contracts.flatMap((contract) => says(contract) ?? []))];
  if (facts.length === 0) return TO_SPECIFY;
  const silent = contracts.filter((contract) => says(contract) === undefined).map(({ label }) => french`« ${label} »`);
  return silent.length === 0 ? list(facts) : french`${list(facts)} ; ${TO_SPECIFY} pour ${list(silent)}`;
}

function creditWords({ penaltiesCreditedToTenants: credited }: ContractInput): string | undefined {
  return credited === undefined ? undefined : credited ? 'oui' : 'non';
}

function startWords({ startsOn }: ContractInput): string | undefined {
  return startsOn === undefined ? undefined : formatDay(civilDate(startsOn), 'fr');
}

function balanceTable(comparison: Comparison): NoteTable {
  const { before, after, change, residence, key } = comparison;
  const row = (label: string, name: 'total' | 'recoverable' | 'vacancy' | 'tenants' | 'landlord'): NoteRow => ({
    label,
    cells: [bare(before[name].euros), bare(after[name].euros), signed(change[name].euros)],
  });
  const count = formatCount(residence.dwellings.length, 'fr');
  const perYear = french`Par logement et par an (${count} logements, clé : ${KEY_WORDS[key]})`;
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  const vacantCount = formatCount(vacant, 'fr');
  return {
    headings: ['En euros', `Avant (${before.label})`, `Après (${after.label})`, 'Écart'],
    rows: [
      row('Dépense totale du bailleur (TTC et coût employeur)', 'total'),
      row('Part récupérable', 'recoverable'),
      ...(before.parts.length > 1 && after.parts.length > 1
        ? []
        : [{ label: 'Taux et texte', cells: [singleRule(before), singleRule(after), ''] }]),
      ...(vacant > 0 ? [row('dont part des logements vacants, gardée par le bailleur', 'vacancy')] : []),
      row('À la charge des locataires en place', 'tenants'),
      row('Reste au bailleur', 'landlord'),
      ...spreadRows(comparison, 'perYear', perYear),
      ...spreadRows(comparison, 'perMonth', 'Par logement et par mois'),
      { label: 'Logements vacants', cells: [vacantCount, vacantCount, ''] },
      {
        label: 'Autre financement (abattement de taxe foncière, subvention)',
        cells: [
          factOf(before, ({ otherFunding }) => (otherFunding === 'none' ? 'aucun' : otherFunding)),
          factOf(after, ({ otherFunding }) => (otherFunding === 'none' ? 'aucun' : otherFunding)),
          '',
        ],
      },
      {
        label: 'Pénalités et avoirs rendus aux locataires',
        cells: [factOf(before, creditWords), factOf(after, creditWords), ''],
      },
      { label: 'Date d’effet', cells: ['', factOf(after, startWords), ''] },
      { label: 'Prochaine provision', cells: ['', TO_SPECIFY, ''] },
      { label: 'Pièces consultables', cells: [DOCUMENTS_OPEN, DOCUMENTS_OPEN, ''] },
    ],
  };
}

function tableNoteOf({ perDwelling: { change } }: Comparison): string {
  const month = 'Le mois est le douzième de l’année, arrondi au centime.';
  const { spread } = change.perYear;
  return spread === undefined || spread.lowest.euros.equals(spread.highest.euros)
    ? month
    : french`La colonne Écart se lit logement par logement : le plus faible, le médian et le plus fort des écarts, logements vacants exclus. ${month}`;
}

function sentenceOf(value: Decimal, subject: string, more: string, less: string, same: string): string {
  if (value.isZero()) return french`${subject} ${same}`;
  return french`${subject} ${(value.isNegative() ? less : more).replace('#', money(value.abs()))}`;
}

function summary(comparison: Comparison): readonly string[] {
  const { change, before, after } = comparison;
  const total = sentenceOf(change.total.euros, 'la dépense totale', 'augmente de #', 'baisse de #', 'ne change pas');
  const tenants = sentenceOf(
    change.tenants.euros,
    'les locataires en place',
    'paient # de plus',
    'paient # de moins',
    'paient la même somme',
  );
  const landlord = sentenceOf(
    change.landlord.euros,
    'ce qui reste au bailleur',
    'augmente de #',
    'baisse de #',
    'ne change pas',
  );
  const sentences = [
    french`Le bailleur envisage de passer de « ${before.label} » à « ${after.label} ».`,
    french`Sur un an, ${total} ; ${tenants} ; ${landlord}.`,
  ];
  const { spread } = comparison.perDwelling.change.perMonth;
  if (spread !== undefined) {
    const { lowest, highest } = spread;
    const signedMoney = (value: Decimal): string => formatEuros(value, { locale: 'fr', signed: true });
    sentences.push(
      lowest.euros.equals(highest.euros)
        ? french`Par logement, l’écart est de ${signedMoney(lowest.euros)} par mois.`
        : french`Par logement, l’écart va de ${signedMoney(lowest.euros)} à ${signedMoney(highest.euros)} par mois.`,
    );
  }
  return sentences;
}

interface Answer {
  readonly answers?: readonly (string | undefined)[];
  readonly missing?: readonly (string | undefined)[];
}

function question(text: string, { answers = [], missing = [] }: Answer): NoteQuestion {
  const said = (part: string | undefined): part is string => part !== undefined;
  return { question: text, answers: answers.filter(said), missing: missing.filter(said) };
}

function contractsOf(comparison: Comparison): readonly ContractInput[] {
  return comparison.after.given.contracts ?? [];
}

// What each contract says on a point, or a sentence on what it leaves out.
function byContract(
  comparison: Comparison,
  says: (contract: ContractInput) => string | undefined,
  silent: string,
): Required<Answer> {
  const contracts = contractsOf(comparison);
  return {
    answers: contracts.map((contract) => {
      const said = says(contract);
      return said === undefined ? undefined : french`« ${contract.label} » : ${said}.`;
    }),
    missing: [
      ...contracts.map((contract) =>
        says(contract) === undefined ? french`« ${contract.label} » : ${silent}.` : undefined,
      ),
      contracts.length === 0 ? 'La nouvelle organisation ne comporte aucun contrat.' : undefined,
    ],
  };
}

function whichTasks(comparison: Comparison): NoteQuestion {
  const lines = linesOf(comparison.after).map(({ line }) => line);
  const starts = byContract(
    comparison,
    ({ startsOn }) =>
      startsOn === undefined ? undefined : french`à partir du ${formatDay(civilDate(startsOn), 'fr')}`,
    'la date de début n’est pas indiquée',
  );
  const facts = (label: string, words: readonly (string | undefined)[]): string | undefined => {
    const known = words.filter((word) => word !== undefined);
    return known.length === 0 ? undefined : french`${label} : ${list(known)}.`;
  };
  return question(french`Quelles tâches, à quelle fréquence, combien d’heures, depuis quand ?`, {
    answers: [
      lines.length === 0 ? undefined : french`Tâches confiées : ${list(lines.map(({ label }) => label))}.`,
      ...lines.map(({ label, frequency, hours }) =>
        facts(label, [frequency, hours === undefined ? undefined : french`${formatCount(hours, 'fr')} heures par an`]),
      ),
      ...starts.answers,
    ],
    missing: [
      ...lines.map(({ label, frequency, hours }) =>
        facts(label, [
          frequency === undefined ? 'fréquence non indiquée' : undefined,
          hours === undefined ? 'nombre d’heures non indiqué' : undefined,
        ]),
      ),
      ...starts.missing,
    ],
  });
}

function contractCopy(comparison: Comparison): NoteQuestion {
  const split = byContract(
    comparison,
    ({ separatesRecoverable }) =>
      separatesRecoverable
        ? 'le contrat distingue les dépenses récupérables des autres'
        : 'le contrat ne distingue pas les dépenses récupérables des autres',
    '',
  );
  return question(french`Peut-on lire le contrat ? Le partage entre récupérable et non récupérable y est-il écrit ?`, {
    answers: split.answers,
    missing: [
      ...split.missing,
      'La copie du contrat n’est pas jointe à cette note. Les pièces justificatives du décompte se consultent auprès du bailleur pendant six mois à compter de son envoi (loi n°\u00a089-462, art. 23).',
    ],
  });
}

function providerWords(comparison: Comparison): readonly string[] {
  return contractsOf(comparison).map(({ label, provider }) => {
    const status = {
      taxed: 'soumise à la TVA',
      'exempt-ai': `exonérée de TVA (${citeVat('ai-exemption', comparison.on).label})`,
      franchise: `en franchise de TVA (${citeVat('small-business-franchise', comparison.on).label})`,
    }[provider.vatStatus];
    return french`« ${label} » : ${provider.name}, ${KIND_WORDS[provider.kind]}, ${status}.`;
  });
}

function taxWords({ value, explanation }: Explained): string {
  return explanation.key.startsWith('charges/no-vat/') ? 'sans TVA' : french`TVA ${formatShare(value, 'fr')}`;
}

function prices(comparison: Comparison): NoteQuestion {
  const lines = linesOf(comparison.after);
  return question(french`Quel prix hors taxes, quelle TVA, quel prix TTC ?`, {
    answers: [
      ...providerWords(comparison),
      ...lines.map(({ label, price: { ht, rate, ttc } }) => {
        const net = ht === undefined ? undefined : formatAmount({ basis: 'HT', euros: ht.value }, 'fr');
        const tax = rate === undefined ? undefined : taxWords(rate);
        const gross = formatAmount({ basis: 'TTC', euros: ttc.value }, 'fr');
        return french`${label} : ${list([net, tax, gross].filter((part) => part !== undefined))} par an.`;
      }),
    ],
    missing: lines.map(({ label, price: { ht } }) =>
      ht === undefined ? french`${label} : seul le total TTC de la facture est connu.` : undefined,
    ),
  });
}

function payeeOf(side: ArrangementResult, part: CostPart): string {
  if (part.kind === 'supply') return 'achats du bailleur';
  if (!isLine(part)) return 'personnel du bailleur';
  return side.given.contracts?.[part.contract]?.provider.name ?? '';
}

function paidBefore(comparison: Comparison): NoteQuestion {
  const { before } = comparison;
  return question(french`Que payait-on avant, à qui, et à quel taux récupérable ?`, {
    answers: before.parts.map(
      (part) =>
        french`${part.label} (${payeeOf(before, part)}) : ${money(part.cost.euros)}, dont ${money(part.recoverable.euros)} récupérables (${ruleOf(part)}).`,
    ),
    missing: [before.parts.length === 0 ? 'Aucune dépense n’est indiquée pour l’organisation actuelle.' : undefined],
  });
}

function caretakers(comparison: Comparison): NoteQuestion {
  const { before, after, on } = comparison;
  const items = requireRow(excludedPayItems, on).value;
  const posts = [...(before.given.caretakers ?? [])];
  const kept = new Set((after.given.caretakers ?? []).map(({ label }) => label));
  const lines = posts.flatMap(({ label, workers }) => {
    const tasks = [...new Set(workers.flatMap((worker) => worker.tasks))].map((task) => TASK_WORDS[task]);
    const excluded = workers.flatMap(({ excludedPay = [] }) =>
      excludedPay.map(({ item, amount }) => {
        const name = items.find(({ code }) => code === item)?.names.fr ?? item;
        return `${name} (${money(exact(amount))})`;
      }),
    );
    return [
      french`${label} : tâches du contrat de travail — ${tasks.length === 0 ? 'aucune des deux' : list(tasks)}.`,
      excluded.length === 0
        ? french`${label} : aucun élément de rémunération exclu n’est déclaré.`
        : french`${label} : éléments de rémunération exclus — ${list(excluded)}.`,
      kept.has(label)
        ? french`${label} : le poste est maintenu.`
        : french`${label} : le poste n’existe plus dans la nouvelle organisation.`,
    ];
  });
  return question(
    french`Le gardien : quelles tâches dans son contrat de travail, quels éléments exclus, qui le remplace ?`,
    {
      answers: posts.length === 0 ? ['L’organisation actuelle ne comporte pas de gardien.'] : lines,
      missing: [
        posts.length === 0
          ? undefined
          : 'Les données ne disent pas qui assure les autres services que le gardien rendait (présence, accueil, surveillance).',
      ],
    },
  );
}

function perDwelling(comparison: Comparison): NoteQuestion {
  const { spread } = comparison.perDwelling.change.perMonth;
  const year = comparison.perDwelling.change.perYear.spread;
  if (spread === undefined || year === undefined) {
    return question(french`Quel effet par logement et par mois, du plus faible au plus fort ?`, {
      missing: ['Tous les logements sont vacants.'],
    });
  }
  const amount = (value: Decimal): string => formatEuros(value, { locale: 'fr', signed: true });
  const range = ({ lowest, highest, median }: Spread, period: string): string =>
    lowest.euros.equals(highest.euros)
      ? french`${period} : ${amount(median.euros)} pour chaque logement occupé.`
      : french`${period} : de ${amount(lowest.euros)} (logement ${lowest.dwelling}) à ${amount(highest.euros)} (logement ${highest.dwelling}), médiane ${amount(median.euros)}.`;
  return question(french`Quel effet par logement et par mois, du plus faible au plus fort ?`, {
    answers: [range(spread, 'Par mois'), range(year, 'Par an')],
  });
}

function whoGains(comparison: Comparison): NoteQuestion {
  const { change } = comparison;
  const amount = (value: Decimal): string => formatEuros(value, { locale: 'fr', signed: true });
  const prices = comparison.neutralPrices.map(({ label, status, ht, ttc }) => {
    const neutral = ht ?? ttc;
    if (status === 'nothing-recoverable') return french`« ${label} » : son prix ne change rien pour les locataires.`;
    if (neutral === undefined) {
      return french`« ${label} » : à aucun prix les locataires ne paieraient autant qu’avant, le reste coûtant déjà plus.`;
    }
    return french`« ${label} » : les locataires paieraient la même somme qu’avant si ses lignes récupérables coûtaient ${formatAmount(neutral, 'fr')} par an.`;
  });
  return question(french`Qui y gagne ? Le bailleur fait-il une économie ?`, {
    answers: [
      french`Locataires : ${amount(change.tenants.euros)} ; bailleur : ${amount(change.landlord.euros)} ; dépense totale : ${amount(change.total.euros)} par an.`,
      ...prices,
    ],
  });
}

function keyAndVacancy(comparison: Comparison): NoteQuestion {
  const { residence, key, before, after } = comparison;
  const vacant = residence.dwellings.filter((dwelling) => dwelling.vacant).length;
  return question(french`Quelle clé, quel périmètre, et qui paie pour les logements vacants ?`, {
    answers: [
      french`Clé : ${KEY_WORDS[key]} ; périmètre : la résidence « ${residence.name} », ${formatCount(residence.dwellings.length, 'fr')} logements.`,
      vacant === 0
        ? 'Aucun logement n’est déclaré vacant.'
        : french`Logements vacants : ${formatCount(vacant, 'fr')}. Leur part reste au bailleur (${money(before.vacancy.euros)} avant, ${money(after.vacancy.euros)} après) et n’est pas reportée sur les autres.`,
    ],
  });
}

function funding(comparison: Comparison): NoteQuestion {
  const said = byContract(
    comparison,
    ({ otherFunding }) =>
      otherFunding === undefined
        ? undefined
        : otherFunding === 'none'
          ? 'aucun autre financement n’est déclaré'
          : french`financement déclaré — ${otherFunding} ; ce qui est déjà payé ainsi ne doit pas l’être une seconde fois par les charges`,
    'rien n’est dit d’un abattement de taxe foncière ou d’une subvention',
  );
  return question(french`Est-ce déjà payé par l’abattement de taxe foncière ou par une subvention ?`, said);
}

function quality(comparison: Comparison): NoteQuestion {
  const control = byContract(
    comparison,
    ({ qualityControl }) => qualityControl,
    'le contrôle de la qualité n’est pas décrit',
  );
  const penalties = byContract(
    comparison,
    ({ penaltiesCreditedToTenants }) =>
      penaltiesCreditedToTenants === undefined
        ? undefined
        : penaltiesCreditedToTenants
          ? 'les pénalités sont déduites des charges'
          : 'les pénalités ne sont pas déduites des charges',
    'le sort des pénalités n’est pas indiqué',
  );
  return question(french`Comment la qualité est-elle contrôlée, et les pénalités reviennent-elles aux locataires ?`, {
    answers: [...control.answers, ...penalties.answers],
    missing: [...new Set([...control.missing, ...penalties.missing])],
  });
}

function revision(comparison: Comparison): NoteQuestion {
  const said = byContract(
    comparison,
    ({ priceRevision }) => priceRevision,
    'la clause de révision du prix n’est pas indiquée',
  );
  return question(french`Comment le prix est-il révisé, et quelle sera la prochaine provision ?`, {
    answers: said.answers,
    missing: [...said.missing, 'Cette note ne fixe pas la prochaine provision.'],
  });
}

const OFTEN_ASKED: readonly TaskId[] = ['bulky-waste', 'tree-pruning', 'bin-washing'];

function oftenAsked(comparison: Comparison): NoteQuestion {
  const { after, on } = comparison;
  return question(french`Les encombrants, l’élagage et le lavage des bacs sont-ils facturés aux locataires ?`, {
    answers: OFTEN_ASKED.map((task) => {
      const name = requireRow(entrustedTasks[task], on).value.names.fr;
      const lines = linesOf(after).filter(({ line }) => line.task === task);
      if (lines.length === 0) return french`${name} : aucune ligne dans la nouvelle organisation.`;
      const charged = lines.some(({ recovered }) => recovered);
      return french`${name} : ${charged ? 'facturé aux locataires, sur décision du bailleur' : 'non facturé aux locataires, reste au bailleur'}.`;
    }),
  });
}

const QUESTIONS = [
  whichTasks,
  contractCopy,
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
] as const;

function isCaution({ outcome, severity }: Finding): boolean {
  return outcome === 'breached' || outcome === 'uncertain' || severity !== 'info';
}

function citationsIn({ citations, steps }: Explanation): readonly Citation[] {
  return [...citations, ...steps.flatMap(citationsIn)];
}

function sourcesOf({ before, after, findings }: Comparison): readonly string[] {
  const explained = [before, after].flatMap(({ total, recoverable }) => [total.explanation, recoverable.explanation]);
  const cited = [...findings.flatMap(({ basis }) => basis), ...explained.flatMap(citationsIn)];
  return [...new Set(cited.map(({ label }) => label))].sort((a, b) => a.localeCompare(b, 'fr'));
}

/**
 * Makes the note for the tenants' association out of a comparison: the table of before, after and change, and the
 * answers to the twelve questions that associations ask, saying plainly which the data cannot answer. In French.
 *
 * @param comparison - What {@link compareArrangements} returned.
 * @returns The note as structured content; {@link renderNote} writes it as Markdown.
 * @throws {@link PalierError} `charges/not-a-comparison`.
 *
 * @example
 * ```ts
 * const comparison = compareArrangements({
 *   on: '2026-01-01',
 *   key: 'per-dwelling',
 *   residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: [{ id: '1' }] },
 *   before: { label: 'aujourd’hui' },
 *   after: { label: 'demain' },
 * });
 * console.log(tenantsNote(comparison).questions.length); //=> 12
 * ```
 */
export function tenantsNote(comparison: Comparison): TenantsNote {
  const { residence, before, after, findings, on } = asComparison(comparison);
  const render = ({ code, outcome, figures, basis }: Finding): string =>
    french`${outcomeWord(outcome, 'fr')}. ${fillMessage(chargesMessages, code, figures, 'fr')} Textes : ${formatCitations(basis, 'fr')}.`;
  return {
    title: french`Résidence « ${residence.name} » : ce que changerait la nouvelle organisation pour les charges`,
    summary: summary(comparison),
    table: balanceTable(comparison),
    tableNote: tableNoteOf(comparison),
    before: detail(before),
    after: detail(after),
    questions: QUESTIONS.map((ask) => ask(comparison)),
    cautions: [...new Set(findings.filter(isCaution).map(render))],
    sources: sourcesOf(comparison),
    method: french`Calcul exact sur une année, selon le droit applicable le ${formatDay(on, 'fr')} : part récupérable arrondie au centime, puis répartie entre tous les logements au plus fort reste, la somme étant conservée au centime près.`,
  };
}
