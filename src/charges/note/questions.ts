/**
 * The twelve questions that tenants' associations ask, in their order, and what the data answer.
 */
import {
  civilDate,
  exact,
  formatAmount,
  formatCount,
  formatDay,
  formatShare,
  french,
  type Explained,
} from '../../core/index.js';
import { citeVat, entrustedTasks, excludedPayItems, requireRow, type TaskId } from '../../law/index.js';
import type { ArrangementResult, Comparison } from '../compare.js';
import type { Spread } from '../distribution.js';
import type { CostPart } from '../part.js';
import type { CaretakerInput, ContractInput, StaffTask } from '../schema.js';
import type { NoteQuestion } from './types.js';
import { KEY_WORDS, KIND_WORDS, TASK_WORDS, list, linesOf, money, moneyChange, isLine, ruleOf } from './words.js';

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

const tasksOf = ({ workers }: CaretakerInput): readonly StaffTask[] => [
  ...new Set(workers.flatMap((worker) => worker.tasks)),
];

// What becomes of a post: gone, kept as it is, or kept with other tasks in its contract of employment.
function fateOf(post: CaretakerInput, kept: CaretakerInput | undefined): string {
  if (kept === undefined) return 'le poste n’existe plus dans la nouvelle organisation';
  const [before, after] = [tasksOf(post), tasksOf(kept)];
  const moves = [
    ...before
      .filter((task) => !after.includes(task))
      .map((task) => french`${TASK_WORDS[task]} sort de son contrat de travail`),
    ...after
      .filter((task) => !before.includes(task))
      .map((task) => french`${TASK_WORDS[task]} entre dans son contrat de travail`),
  ];
  return moves.length === 0 ? 'le poste est maintenu' : french`le poste est maintenu ; ${list(moves)}`;
}

function caretakers(comparison: Comparison): NoteQuestion {
  const { before, after, on } = comparison;
  const items = requireRow(excludedPayItems, on).value;
  const posts = before.given.caretakers ?? [];
  const keptPost = (label: string): CaretakerInput | undefined =>
    after.given.caretakers?.find((post) => post.label === label);
  const lines = posts.flatMap((post) => {
    const { label, workers } = post;
    const tasks = tasksOf(post).map((task) => TASK_WORDS[task]);
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
      french`${label} : ${fateOf(post, keptPost(label))}.`,
    ];
  });
  return question(
    french`Le gardien : quelles tâches dans son contrat de travail, quels éléments exclus, qui le remplace ?`,
    {
      answers: posts.length === 0 ? ['L’organisation actuelle ne comporte pas de gardien.'] : lines,
      missing: [
        posts.every(({ label }) => keptPost(label) !== undefined)
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
  const range = ({ lowest, highest, median }: Spread, period: string): string =>
    lowest.euros.equals(highest.euros)
      ? french`${period} : ${moneyChange(median.euros)} pour chaque logement occupé.`
      : french`${period} : de ${moneyChange(lowest.euros)} (logement ${lowest.dwelling}) à ${moneyChange(highest.euros)} (logement ${highest.dwelling}), médiane ${moneyChange(median.euros)}.`;
  return question(french`Quel effet par logement et par mois, du plus faible au plus fort ?`, {
    answers: [range(spread, 'Par mois'), range(year, 'Par an')],
  });
}

function whoGains(comparison: Comparison): NoteQuestion {
  const { change } = comparison;
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
      french`Locataires : ${moneyChange(change.tenants.euros)} ; bailleur : ${moneyChange(change.landlord.euros)} ; dépense totale : ${moneyChange(change.total.euros)} par an.`,
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

/** The questions, in the order in which associations ask them. */
export const QUESTIONS: readonly ((comparison: Comparison) => NoteQuestion)[] = [
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
];
