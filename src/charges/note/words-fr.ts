/**
 * The words of the note in French.
 */
import { exact, formatCount, french, type DecimalInput } from '../../core/index.js';
import type { NeutralWords, NoteWords } from './words.js';

const number = (value: DecimalInput): string => formatCount(value, 'fr');
const hours = (count: DecimalInput): string => `${number(count)} ${exact(count).lessThan(2) ? 'heure' : 'heures'}`;

const SPELLED = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];
const spelled = (count: number): string => SPELLED[count] ?? number(count);

const keysWord = (keys: readonly string[]): string => (keys.length < 2 ? 'clé' : 'clés');

const neutral = (stays: string, lines: string, never: string): NeutralWords => ({
  at: (price) => `le reste ne changeant pas, ${stays} si ${lines} coûtaient ${price} par an`,
  beside: (price, offered) =>
    `le reste ne changeant pas, ${stays} si ${lines} coûtaient ${price} par an, au lieu de ${offered}`,
  never,
});

// French counts the plural from two on.
const plural = (count: number, one: string, several: string): string => (count < 2 ? one : several);

// Made in a function that bundlers may leave out: the sentences are tagged, which they cannot know to be harmless.
/**
 * The note in French.
 *
 * @internal
 */
export const frenchWords: NoteWords = /* @__PURE__ */ ((): NoteWords => ({
  sections: {
    before: 'Aujourd’hui, poste par poste',
    after: 'Demain, poste par poste',
    nothing: 'Aucun poste.',
    questions: 'Les questions des locataires',
    missing: french`Ce que les données ne disent pas :`,
    cautions: 'À régler ou à confirmer',
    statement: 'Ce que le décompte annuel doit contenir',
    sources: 'Textes cités',
  },
  names: {
    keys: {
      'per-dwelling': 'au logement',
      'living-area': 'à la surface habitable',
      'usable-area': 'à la surface utile',
      'corrected-area': 'à la surface corrigée',
      thousandths: 'aux tantièmes',
      occupants: 'au nombre d’occupants',
      'tax-value': 'à la valeur locative',
      'lift-coefficient': 'aux coefficients d’étage',
      meters: 'aux compteurs',
      other: 'autre clé',
    },
    declaredKey: (name, measure) => french`« ${name} » (${measure})`,
    perimeters: {
      buildings: (names) => `${plural(names.length, 'bâtiment', 'bâtiments')} ${names.join(', ')}`,
      stairwells: (names) => `${plural(names.length, 'cage d’escalier', 'cages d’escalier')} ${names.join(', ')}`,
      dwellings: (names) => `${plural(names.length, 'logement', 'logements')} ${names.join(', ')}`,
    },
    residence: 'toute la résidence',
    staffTasks: {
      'common-parts': 'entretien des parties communes',
      waste: 'élimination des rejets',
    },
    providers: {
      EI: 'entreprise d’insertion',
      ETTI: 'entreprise de travail temporaire d’insertion',
      AI: 'association intermédiaire',
      ACI: 'structure porteuse d’un atelier et chantier d’insertion',
      EITI: 'entreprise d’insertion par le travail indépendant',
      other: 'entreprise',
    },
    labels: { 'regie-de-quartier': 'régie de quartier' },
  },
  pieces: {
    quoted: (words) => french`« ${words} »`,
    about: (subject, said) => french`${subject} : ${said}.`,
    within: (heading, said) => `${heading} — ${said}`,
    semicolon: french` ; `,
    fromTo: (lowest, highest) => `de ${lowest} à ${highest}`,
    months: (count) => `${spelled(count)} mois`,
    dwellings: (count) => `${number(count)} ${plural(count, 'logement', 'logements')}`,
    occupied: (count) => `${number(count)} ${plural(count, 'logement occupé', 'logements occupés')}`,
    hours,
    hoursAYear: (count) => `${hours(count)} par an`,
  },
  summary: {
    title: (residence) =>
      french`Résidence « ${residence} » : ce que changerait la nouvelle organisation pour les charges`,
    move: (before, after) => french`Le bailleur envisage de passer de « ${before} » à « ${after} ».`,
    year: (total, tenants, landlord) => french`Sur un an, ${total} ; ${tenants} ; ${landlord}.`,
    total: {
      more: (amount) => `la dépense totale augmente de ${amount}`,
      less: (amount) => `la dépense totale baisse de ${amount}`,
      same: () => 'la dépense totale ne change pas',
    },
    tenants: {
      more: (amount) => `les locataires en place paient ${amount} de plus`,
      less: (amount) => `les locataires en place paient ${amount} de moins`,
      same: () => 'les locataires en place paient la même somme',
    },
    landlord: {
      more: (amount) => `ce qui reste au bailleur augmente de ${amount}`,
      less: (amount) => `ce qui reste au bailleur baisse de ${amount}`,
      same: () => 'ce qui reste au bailleur ne change pas',
    },
    month: (change) => `Par logement, l’écart est de ${change} par mois.`,
    months: (lowest, highest) => `Par logement, l’écart va de ${lowest} à ${highest} par mois.`,
  },
  balance: {
    headings: (before, after) => ['En euros', `Avant (${before})`, `Après (${after})`, 'Écart'],
    total: 'Dépense totale du bailleur (TTC et coût employeur)',
    recoverable: 'Part récupérable',
    rule: 'Taux et texte',
    vacancy: 'dont part des logements vacants, gardée par le bailleur',
    tenants: 'À la charge des locataires en place',
    landlord: 'Reste au bailleur',
    perYear: (dwellings, keys) => french`Par logement et par an (${dwellings}, ${keysWord(keys)} : ${keys.join(', ')})`,
    perMonth: 'Par logement et par mois',
    spread: {
      lowest: (label) => french`${label} : le moins`,
      median: (label) => french`${label} : la médiane`,
      highest: (label) => french`${label} : le plus`,
    },
    vacant: 'Logements vacants',
    funding: 'Autre financement (abattement de taxe foncière, subvention)',
    noFunding: 'aucun',
    credited: 'Pénalités et avoirs rendus aux locataires',
    yes: 'oui',
    no: 'non',
    start: 'Date d’effet',
    provision: 'Prochaine provision',
    provisionOf: (month) => `${month} par mois et par logement pour ces dépenses, à fixer par le bailleur`,
    documents: 'Pièces consultables',
    documentsOpen: (months) => `${months} à compter de l’envoi du décompte`,
    toSpecify: 'à préciser',
    toSpecifyFor: (facts, contracts) => french`${facts} ; à préciser pour ${contracts}`,
    notApplicable: 'sans objet',
    itemByItem: 'voir poste par poste',
    monthNote: french`Le mois est le douzième de l’année, arrondi au centime ; son écart est la différence des deux mois arrondis.`,
    changeNote: french`La colonne Écart se lit logement par logement : le plus faible, le médian et le plus fort des écarts, logements vacants exclus.`,
  },
  rules: {
    headings: ['Poste', 'Dépense (€)', 'Récupérable (€)', 'Règle'],
    shareOf: (share, base) => `${share} de ${base}`,
    wholePost: 'la dépense étant celle de tout le poste',
    offList: (texts) => french`100 % du TTC, hors liste, choix du bailleur, malgré ${texts}`,
    byKey: {
      'charges/caretaker-share/both-tasks': 'les deux tâches dans le contrat de travail',
      'charges/caretaker-share/one-task': 'une seule des deux tâches dans le contrat de travail',
      'charges/caretaker-share/no-task': 'aucune des deux tâches dans le contrat de travail',
      'charges/caretaker-share/not-alone': 'une entreprise travaillant durablement sur la même tâche',
      'charges/building-employee-share/both-tasks': 'les deux tâches dans le contrat de travail',
      'charges/building-employee-share/one-task': 'une seule des deux tâches dans le contrat de travail',
      'charges/building-employee-share/no-task': 'aucune des deux tâches dans le contrat de travail',
      'charges/supervision-share/rate': 'contrôle direct des gardiens et employés d’immeuble',
      'charges/supervision-share/no-rate': 'aucun taux n’étant fixé à cette date',
      'charges/supervision-share/no-staff': 'sans gardien ni employé d’immeuble à encadrer',
      'charges/listed-line': french`100 % du TTC`,
      'charges/disputed-line/without-vat': 'TVA non récupérée par prudence, avant la loi de 2006',
      'charges/disputed-line/vat-unknown': 'TVA inconnue : rien n’est récupéré par prudence, avant la loi de 2006',
      'charges/line-recovered-by-landlord': french`100 % du TTC, choix du bailleur`,
      'charges/mapped-line': french`100 % du TTC, selon le classement du bailleur`,
      'charges/off-list-line': 'absent de la liste, selon le classement du bailleur',
      'charges/financed-line/property-tax-relief': 'déjà payé par l’abattement de taxe foncière',
      'charges/financed-line/subsidy': 'déjà payé par une subvention',
      'charges/financed-line/other': 'déjà payé par un autre financement',
      'charges/credited-to-tenants': 'avoir rendu aux locataires',
      'charges/credit-kept-by-landlord': 'avoir gardé par le bailleur',
      'charges/credit-of-unrecovered-line': 'avoir sur une dépense qui n’est pas facturée aux locataires',
      'charges/unlisted-line': 'absent de la liste',
      'charges/unsettled-line': 'droit non fixé, rien n’est récupéré par prudence',
      'charges/line-kept-by-landlord': 'gardé à sa charge par le bailleur',
      'charges/line-of-unsplit-contract': 'contrat qui ne sépare pas, rien n’est récupéré',
    },
  },
  questions: {
    tasks: french`Quelles tâches, à quelle fréquence, combien d’heures, depuis quand ?`,
    contract: french`Peut-on lire le contrat ? Le partage entre récupérable et non récupérable y est-il écrit ?`,
    prices: french`Quel prix hors taxes, quelle TVA, quel prix TTC ?`,
    paidBefore: french`Que payait-on avant, à qui, et à quel taux récupérable ?`,
    caretakers: french`Le gardien : quelles tâches dans son contrat de travail, quels éléments exclus, qui le remplace ?`,
    perDwelling: french`Quel effet par logement et par mois, du plus faible au plus fort ?`,
    whoGains: french`Qui y gagne ? Le bailleur fait-il une économie ?`,
    keyAndVacancy: french`Quelle clé, quel périmètre, et qui paie pour les logements vacants ?`,
    funding: french`Est-ce déjà payé par l’abattement de taxe foncière ou par une subvention ?`,
    quality: french`Comment la qualité est-elle contrôlée, et les pénalités reviennent-elles aux locataires ?`,
    revision: french`Comment le prix est-il révisé, et quelle sera la prochaine provision ?`,
    oftenAsked: french`Les encombrants, l’élagage et le lavage des bacs sont-ils facturés aux locataires ?`,
  },
  answers: {
    noContract: 'La nouvelle organisation ne comporte aucun contrat.',
    tasks: (names) => french`Tâches confiées : ${names}.`,
    from: (day) => `à partir du ${day}`,
    noStart: 'la date de début n’est pas indiquée',
    noFrequency: 'fréquence non indiquée',
    noHours: 'nombre d’heures non indiqué',
    separates: 'le contrat distingue les dépenses récupérables des autres',
    doesNotSeparate: 'le contrat ne distingue pas les dépenses récupérables des autres',
    noCopy: 'La copie du contrat n’est pas jointe à cette note.',
    documents: (months, texts) =>
      `Les pièces justificatives du décompte se consultent auprès du bailleur pendant ${months} à compter de son envoi (${texts}).`,
    vat: {
      taxed: () => 'soumise à la TVA',
      'exempt-ai': (article) => `exonérée de TVA (${article})`,
      franchise: (article) => `en franchise de TVA (${article})`,
      unknown: () => 'qui n’a pas dit si elle facture la TVA',
    },
    rate: (rate) => `TVA ${rate}`,
    noVat: 'sans TVA',
    hourly: (hours, price) => `${hours} à ${price}`,
    price: (label, parts) => french`${label} : ${parts} par an.`,
    priceToday: (label, parts) => french`Pour comparer, aujourd’hui — ${label} : ${parts} par an.`,
    compareGross: (net, gross) =>
      [
        net === undefined
          ? `D’un contrat à l’autre, l’écart est de ${gross} TTC par an.`
          : `D’un contrat à l’autre, l’écart est de ${net} hors taxes et de ${gross} TTC par an.`,
        french`Le calcul retient le prix TTC, celui que le bailleur paie : c’est lui qu’il faut comparer.`,
      ].join(' '),
    onlyGross: 'seul le total TTC de la facture est connu',
    ownStaff: 'personnel du bailleur',
    ownSupplies: 'achats du bailleur',
    paid: (label, payee, cost, recoverable, rule) =>
      french`${label} (${payee}) : ${cost}, dont ${recoverable} récupérables (${rule}).`,
    nothingPaid: 'Aucune dépense n’est indiquée pour l’organisation actuelle.',
    noCaretaker: 'L’organisation actuelle ne comporte pas de gardien.',
    employee: (label) => `${label} (employé d’immeuble)`,
    postTasks: (tasks) => `tâches du contrat de travail — ${tasks}`,
    neitherTask: 'aucune des deux',
    excluded: (items) => `éléments de rémunération exclus — ${items}`,
    noExcluded: 'aucun élément de rémunération exclu n’est déclaré',
    item: (name, amount) => `${name} (${amount})`,
    postGone: 'le poste n’existe plus dans la nouvelle organisation',
    postKept: 'le poste est maintenu',
    taskLeaves: (task) => `${task} sort de son contrat de travail`,
    taskEnters: (task) => `${task} entre dans son contrat de travail`,
    takenOver: (task, by) => `${task} — tâche assurée désormais, au moins en partie, par ${by}`,
    notTakenOver: (task) => `${task} — rien n’indique qui reprend cette tâche`,
    otherServices:
      'Rien n’indique qui assure les autres services que le gardien rendait (présence, accueil, surveillance).',
    allVacant: 'Tous les logements sont vacants.',
    periods: { perMonth: 'Par mois', perYear: 'Par an' },
    same: (change) => `${change} pour chaque logement occupé`,
    range: (lowest, where, highest, there, median) =>
      `de ${lowest} (logement ${where}) à ${highest} (logement ${there}), médiane ${median}`,
    gains: (tenants, landlord, total) =>
      french`Locataires : ${tenants} ; bailleur : ${landlord} ; dépense totale : ${total} par an.`,
    paidOf: (today, ofToday, tomorrow, ofTomorrow) =>
      french`Les locataires en place paient ${today} sur ${ofToday} dépensés aujourd’hui ; ils paieraient ${tomorrow} sur ${ofTomorrow}.`,
    neutralAnyway: 'son prix ne change rien pour les locataires',
    neutralUnsettled:
      'son prix neutre n’est pas calculé, car la part récupérable d’un contrat n’était pas fixée à cette date',
    neutral: {
      tenants: neutral(
        'les locataires paieraient la même somme qu’avant',
        'ses lignes récupérables',
        'à aucun prix les locataires ne paieraient aussi peu qu’avant, le reste coûtant déjà plus',
      ),
      recoverable: neutral(
        'la part récupérable, logements vacants compris, resterait la même',
        'ses lignes récupérables',
        'à aucun prix la part récupérable, logements vacants compris, ne resterait la même, le reste coûtant déjà plus',
      ),
      total: neutral(
        'la dépense totale resterait la même',
        'toutes ses lignes',
        'à aucun prix la dépense totale ne resterait la même, le reste coûtant déjà plus',
      ),
    },
    key: (keys, residence, dwellings) =>
      french`${plural(keys.length, 'Clé', 'Clés')} : ${keys.join(', ')} ; périmètre : la résidence « ${residence} », ${dwellings}.`,
    ownKey: (key, perimeter) => french`clé ${key} ; périmètre — ${perimeter}`,
    noVacancy: 'Aucun logement n’est déclaré vacant.',
    vacancy: (count, before, after) =>
      french`Logements vacants : ${count}. Leur part reste au bailleur (${before} avant, ${after} après) et n’est pas reportée sur les autres.`,
    noFunding: 'aucun autre financement n’est déclaré',
    funding: (funding) =>
      french`financement déclaré — ${funding} ; ce qui est déjà payé ainsi ne doit pas l’être une seconde fois par les charges`,
    fundingUnsaid: 'rien n’est dit d’un abattement de taxe foncière ou d’une subvention',
    ownMeans: 'le personnel et les achats du bailleur',
    noControl: 'le contrôle de la qualité n’est pas décrit',
    penaltiesCredited: 'les pénalités sont déduites des charges',
    penaltiesKept: 'les pénalités ne sont pas déduites des charges',
    penaltiesUnsaid: 'le sort des pénalités n’est pas indiqué',
    penalties: (total, credited) => `avoirs de pénalités — ${total}, dont ${credited} déduits des charges`,
    noRevision: 'la clause de révision du prix n’est pas indiquée',
    noProvision: 'Cette note ne fixe pas la prochaine provision.',
    provision: (month) =>
      `Pour ces seules dépenses, une provision de ${month} par mois et par logement couvrirait les nouvelles charges, à quelques centimes près.`,
    provisions: (lowest, highest) =>
      `Pour ces seules dépenses, une provision de ${lowest} à ${highest} par mois selon le logement couvrirait les nouvelles charges, à quelques centimes près.`,
    provisionSet: (texts) =>
      `Le bailleur fixe la provision, selon les résultats de la dernière régularisation et, s’il est une personne morale, selon le budget prévisionnel (${texts}).`,
    noLine: 'aucune ligne dans la nouvelle organisation',
    charged: 'facturé aux locataires, sur décision du bailleur',
    notCharged: 'non facturé aux locataires, reste au bailleur',
    leftToLandlord: (cost, rule) => `${cost} qui restent au bailleur (${rule})`,
  },
  caution: (outcome, text, texts) => french`${outcome}. ${text} Textes : ${texts}.`,
  statement: {
    byNature: (months) =>
      french`Le décompte est communiqué aux locataires ${months} avant la régularisation annuelle. Il présente les charges par nature : chaque nature de charges, avec son total.`,
    allocationMode: 'Dans un immeuble collectif, il indique aussi le mode de répartition entre les locataires.',
    heat: 'Si le chauffage ou l’eau chaude sont collectifs, une note dit comment ces charges sont calculées.',
    documents: (months) =>
      `Les pièces justificatives restent à la disposition des locataires pendant ${months} à compter de l’envoi du décompte.`,
    provisions:
      'Les provisions sont justifiées par les résultats de la dernière régularisation et, quand le bailleur est une personne morale, par le budget prévisionnel.',
    texts: (texts, readUpTo) => french`Textes, lus jusqu’au ${readUpTo} : ${texts}.`,
    notRead: (day) => `Les textes qui le disent n’ont pas été lus pour le ${day}.`,
  },
  method: (day, readUpTo) =>
    [
      french`Calcul exact sur une année entière, selon le droit applicable le ${day}, les textes ayant été lus jusqu’au ${readUpTo} : part récupérable arrondie au centime, puis répartie entre les logements, vacants compris, au plus fort reste (les centimes qui restent vont aux plus grandes fractions de centime), la somme étant conservée au centime près.`,
      french`« Source unique » : le point n’a été lu qu’à un endroit ; « interprétation » : c’est une lecture des textes, non une règle écrite.`,
    ].join(' '),
}))();
