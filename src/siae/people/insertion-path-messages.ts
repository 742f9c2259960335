/**
 * The texts of an insertion path.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link insertionPath}, by the codes of its findings.
 *
 * @internal
 */
export const insertionPathMessages: Messages = {
  'siae/path-prison': {
    fr: 'Les règles du parcours ne s’appliquent pas à une personne détenue qui a un contrat d’emploi pénitentiaire.',
    en: 'The rules of the path do not apply to a detainee with a prison employment contract.',
  },
  'siae/path-state/not-started': {
    fr: 'Le parcours ne commence que le {startedOn}, jour du récépissé.',
    en: 'The path begins only on {startedOn}, the day of the receipt.',
  },
  'siae/path-state/running': {
    fr: 'Le parcours court. Il est terminé à partir du {overFrom} ; sa durée est de {months} au plus à partir du {startedOn}, hors prolongation.',
    en: 'The path is running. It is over from {overFrom}; it lasts {months} at most from {startedOn}, extensions apart.',
  },
  'siae/path-state/running-open': {
    fr: 'Le parcours court jusqu’à la rupture du contrat à durée indéterminée d’inclusion, sans nouvelle décision.',
    en: 'The path runs until the open-ended inclusion contract (CDI inclusion) is broken, without a new decision.',
  },
  'siae/path-state/suspended': {
    fr: 'Le parcours est suspendu ce jour, et le droit aux aides avec lui.',
    en: 'The path is suspended on this day, and the right to the aid with it.',
  },
  'siae/path-state/in-the-gap': {
    fr: 'Le parcours est terminé depuis le {overFrom}. Avant le {newFrom}, la structure seule ne peut pas en ouvrir un autre : s’adresser à un prescripteur.',
    en: 'The path is over since {overFrom}. Before {newFrom} the structure alone cannot open another: turn to a prescriber.',
  },
  'siae/path-state/free': {
    fr: 'Le parcours est terminé depuis le {overFrom}. Depuis le {newFrom}, la structure seule peut en ouvrir un autre, si la personne est éligible.',
    en: 'The path is over since {overFrom}. Since {newFrom} the structure alone may open another, if the person is eligible.',
  },
  'siae/path-older-than-text': {
    fr: 'Ce parcours, commencé le {startedOn}, est plus ancien que les articles appliqués ({textFrom}). Lecture retenue : ils valent pour les parcours en cours. À vérifier auprès d’un prescripteur.',
    en: 'This path, begun on {startedOn}, is older than the articles applied ({textFrom}). Reading used: they hold for paths under way. Check with a prescriber.',
  },
  'siae/path-association-before': {
    fr: 'Avant le {from}, une association intermédiaire pouvait embaucher sans PASS IAE.',
    en: 'Before {from} an association intermédiaire could hire without a PASS IAE.',
  },
  'siae/path-count/calendar-months': {
    fr: 'Compté en mois comme le texte l’écrit ({months}), le dernier jour sans prolongation est le {calendar} ; la plateforme compte {days} et s’arrête le {platform}. Lecture retenue : les mois. Ne pas embaucher entre ces deux jours sans vérifier sur la plateforme.',
    en: 'Counted in months as the text writes it ({months}), the last day without extension is {calendar}; the platform counts {days} and stops on {platform}. Reading used: months. Do not hire between these two days without checking on the platform.',
  },
  'siae/path-count/platform-days': {
    fr: 'La plateforme compte {days} : le dernier jour sans prolongation est le {platform} ; en mois, comme le texte l’écrit ({months}), ce serait le {calendar}. Lecture retenue, à votre demande : les jours de la plateforme.',
    en: 'The platform counts {days}: the last day without extension is {platform}; in months, as the text writes it ({months}), it would be {calendar}. Reading used, as asked: the days of the platform.',
  },
  'siae/path-suspended-days/count-in': {
    fr: 'Le texte ne dit pas si une suspension repousse la fin du parcours. Lecture retenue : elle ne la repousse pas, et le parcours est terminé à partir du {countIn}. La plateforme repousse la fin : ce serait alors le {added}. Lire la date de fin sur la plateforme.',
    en: 'The text does not say whether a suspension moves the end of the path. Reading used: it does not, and the path is over from {countIn}. The platform moves the end: it would then be {added}. Read the end on the platform.',
  },
  'siae/path-suspended-days/added-after': {
    fr: 'Le texte ne dit pas si une suspension repousse la fin du parcours. Lecture retenue, à votre demande : elle la repousse, et le parcours est terminé à partir du {added} ; sinon, ce serait le {countIn}. Lire la date de fin sur la plateforme.',
    en: 'The text does not say whether a suspension moves the end of the path. Reading used, as asked: it does, and the path is over from {added}; otherwise it would be {countIn}. Read the end on the platform.',
  },
  'siae/path-bridge-contract': {
    fr: 'Le contrat passerelle est ouvert aux salariés des entreprises d’insertion et des ateliers et chantiers d’insertion ; employeur : {kind}.',
    en: 'The bridge contract (contrat passerelle) is open to workers of an EI or an ACI; employer: {kind}.',
  },
  'siae/path-bridge-contract-closed': {
    fr: 'Le contrat passerelle n’était ouvert qu’aux salariés des entreprises d’insertion et des ateliers et chantiers d’insertion ; employeur : {kind}. Choisir un autre cas de suspension, ou aucun.',
    en: 'The bridge contract (contrat passerelle) was open only to workers of an EI or an ACI; employer: {kind}. Choose another case of suspension, or none.',
  },
  'siae/path-bridge-contract-past-term': {
    fr: 'Ce contrat passerelle va jusqu’au {bridgeEnd}, après la fin de l’expérimentation, le {lastDay} ; aucun texte trouvé ne la prolonge ni ne règle les contrats en cours ce jour-là. Lecture retenue : le parcours reste suspendu, mais rien n’assure le contrat ni son aide après le {lastDay}. Interroger la DDETS.',
    en: 'This bridge contract goes to {bridgeEnd}, after the experiment ended on {lastDay}; no text found extends it or settles the contracts under way on that day. Reading used: the path stays suspended, but nothing secures the contract or its aid after {lastDay}. Ask the State’s local service (DDETS).',
  },
  'siae/path-bridge-contract-ended': {
    fr: 'L’expérimentation du contrat passerelle a pris fin le {lastDay} et aucun texte qui la prolonge n’a été trouvé, mais la plateforme montre encore ce cas. Lecture retenue : elle est terminée. Interroger la DDETS avant d’y recourir.',
    en: 'The experiment of the bridge contract ended on {lastDay} and no text that extends it was found, yet the platform still shows the case. Reading used: it is over. Ask the State’s local service (DDETS) before using it.',
  },
  'siae/path-suspension-short': {
    fr: 'Cette suspension du contrat dure {days} : elle ne suspend pas le parcours, qui ne l’est qu’au-delà de {over}.',
    en: 'This suspension of the contract lasts {days}: it does not suspend the path, which takes more than {over}.',
  },
  'siae/path-suspension-platform': {
    fr: 'La plateforme n’accepte pas une suspension de plus de {months}, ici jusqu’au {limit} ; aucun texte ne fixe ce maximum.',
    en: 'The platform takes no suspension longer than {months}, here until {limit}; no text sets that maximum.',
  },
  'siae/path-early-end': {
    fr: 'Il est mis fin au parcours le {endedOn}, pour une suspension commencée le {suspended} : le texte le permet au-delà de {months} de suspension continue, donc à partir du {from}. Le délai de deux ans court alors du début de la suspension.',
    en: 'The path is ended on {endedOn}, for a suspension begun on {suspended}: the text allows it beyond {months} of unbroken suspension, so from {from}. The two years then run from the start of the suspension.',
  },
  'siae/path-early-end-too-soon': {
    fr: 'Il est mis fin au parcours le {endedOn}, pour une suspension commencée le {suspended} : c’est trop tôt, le texte ne le permet qu’au-delà de {months} de suspension continue, donc à partir du {from}. Lecture retenue : le délai de deux ans court de cette fin, et non du début de la suspension. Faire rouvrir le parcours, ou attendre ce jour pour y mettre fin.',
    en: 'The path is ended on {endedOn}, for a suspension begun on {suspended}: that is too soon, as the text allows it only beyond {months} of unbroken suspension, so from {from}. Reading used: the two years run from that end, not from the start of the suspension. Have the path opened again, or wait for that day to end it.',
  },
  'siae/path-early-end-possible': {
    fr: 'Le parcours est suspendu depuis le {suspended}, plus de {months} de suite : depuis le {from}, un prescripteur ou une structure peut y mettre fin. Ce n’est pas une obligation.',
    en: 'The path has been suspended since {suspended}, more than {months} in a row: since {from} a prescriber or a structure may end it. It is no duty.',
  },
  'siae/path-ended-late': {
    fr: 'La fin donnée, {endedOn}, vient après celle que les faits permettent, {longest} : préciser la prolongation ou la suspension qui l’explique.',
    en: 'The end given, {endedOn}, comes after the one that the facts allow, {longest}: say which extension or suspension explains it.',
  },
  'siae/path-new-not-needed': {
    fr: 'Le parcours couvre encore ce jour, ou ne l’a pas encore atteint : un nouveau parcours n’a pas à être demandé.',
    en: 'The path still covers this day, or has not begun yet: no new path is to be asked for.',
  },
  'siae/path-new/siae': {
    fr: 'La structure seule peut ouvrir un nouveau parcours depuis le {newFrom}, si la personne est éligible.',
    en: 'The structure alone may open a new path since {newFrom}, if the person is eligible.',
  },
  'siae/path-new/siae-refused': {
    fr: 'La structure seule ne peut pas ouvrir un nouveau parcours avant le {newFrom}, le précédent étant terminé depuis le {overFrom} : demander à un prescripteur.',
    en: 'The structure alone cannot open a new path before {newFrom}, the former one being over since {overFrom}: ask a prescriber.',
  },
  'siae/path-new/prescriber': {
    fr: 'Un prescripteur peut ouvrir un nouveau parcours, même dans les deux ans, après examen de la situation de la personne.',
    en: 'A prescriber may open a new path, even within the two years, after looking at the situation of the person.',
  },
  'siae/path-new-unsettled': {
    fr: 'Qu’un nouveau parcours soit ouvert à la structure seule dépend de l’effet des suspensions sur la fin du précédent, que le texte ne dit pas. Demander à un prescripteur, ou lire la date de fin sur la plateforme.',
    en: 'Whether a new path is open to the structure alone depends on what suspensions did to the end of the former one, which the text does not say. Ask a prescriber, or read the end on the platform.',
  },
  'siae/path-new-unsettled/count': {
    fr: 'Qu’un nouveau parcours puisse être ouvert le {on} dépend du compte : les jours de la plateforme et les mois du texte ne donnent pas le même état ce jour-là. Le texte compte en mois ; la plateforme n’est qu’une pratique. Lire la date de fin sur la plateforme et interroger un prescripteur.',
    en: 'Whether a new path may be opened on {on} depends on the count: the days of the platform and the months of the text do not give the same state on that day. The text counts in months; the platform is only practice. Read the end on the platform and ask a prescriber.',
  },
  'siae/path-extension-decider/siae': {
    fr: 'Cette prolongation du parcours se décide par la structure elle-même, sans prescripteur.',
    en: 'This extension of the path is decided by the structure itself, without a prescriber.',
  },
  'siae/path-extension-decider/prescriber': {
    fr: 'Cette prolongation du parcours se décide par un prescripteur, à la demande de la structure : c’est un prescripteur qui l’a décidée.',
    en: 'This extension of the path is decided by a prescriber, whom the structure asks: a prescriber decided it.',
  },
  'siae/path-extension-decider/prescriber-missing': {
    fr: 'Cette prolongation du parcours se décide par un prescripteur ; la structure l’a décidée seule, et elle ne compte pas. Saisir un prescripteur.',
    en: 'This extension of the path is decided by a prescriber; the structure decided it alone, and it does not count. Ask a prescriber.',
  },
  'siae/path-extension-decider/direct-hire/aged-50': {
    fr: 'La structure ({kind}) a décidé seule cette prolongation. Si elle a recruté directement, elle peut prolonger le contrat d’un salarié de 50 ans et plus, sans que le parcours, donc l’aide, suive avec certitude. Lecture retenue : le parcours n’est prolongé que par un prescripteur. Le saisir pour garder l’aide.',
    en: 'The structure ({kind}) decided this extension alone. If it recruited directly, it may extend the contract of a worker of 50 or more, but it is not certain that the path, hence the aid, follows. Reading used: only a prescriber extends the path. Ask one so as to keep the aid.',
  },
  'siae/path-extension-decider/direct-hire/disabled-worker': {
    fr: 'La structure ({kind}) a décidé seule cette prolongation. Si elle a recruté directement, elle peut prolonger le contrat d’un salarié reconnu travailleur handicapé, sans que le parcours, donc l’aide, suive avec certitude. Lecture retenue : le parcours n’est prolongé que par un prescripteur. Le saisir pour garder l’aide.',
    en: 'The structure ({kind}) decided this extension alone. If it recruited directly, it may extend the contract of a worker recognised as disabled, but it is not certain that the path, hence the aid, follows. Reading used: only a prescriber extends the path. Ask one so as to keep the aid.',
  },
  'siae/path-extension-person/aged-50': {
    fr: 'Cette prolongation suppose une personne de 50 ans ou plus, ce qui est le cas ; le prescripteur apprécie ses difficultés particulières.',
    en: 'This extension takes a person of 50 or more, which is the case; the prescriber appreciates the particular difficulties.',
  },
  'siae/path-extension-person/aged-50-no': {
    fr: 'Cette prolongation suppose une personne de 50 ans ou plus, ce qui n’est pas le cas : chercher un autre cas de prolongation.',
    en: 'This extension takes a person of 50 or more, which is not the case: look for another case of extension.',
  },
  'siae/path-extension-person/aged-50-unknown': {
    fr: 'Cette prolongation suppose une personne de 50 ans ou plus, qui rencontre des difficultés particulières : demander si elle a cet âge.',
    en: 'This extension takes a person of 50 or more, with particular difficulties: ask whether that age is reached.',
  },
  'siae/path-extension-person/disabled-worker': {
    fr: 'Cette prolongation suppose une personne reconnue travailleur handicapé, ce qui est le cas ; le prescripteur apprécie ses difficultés particulières.',
    en: 'This extension takes a person recognised as a disabled worker, which is the case; the prescriber appreciates the particular difficulties.',
  },
  'siae/path-extension-person/disabled-worker-no': {
    fr: 'Cette prolongation suppose une personne reconnue travailleur handicapé, ce qui n’est pas le cas : chercher un autre cas de prolongation.',
    en: 'This extension takes a person recognised as a disabled worker, which is not the case: look for another case of extension.',
  },
  'siae/path-extension-person/disabled-worker-unknown': {
    fr: 'Cette prolongation suppose une personne reconnue travailleur handicapé, qui rencontre des difficultés particulières : demander si elle l’est, et jusqu’à quand.',
    en: 'This extension takes a person recognised as a disabled worker, with particular difficulties: ask whether that is so, and until when.',
  },
  'siae/path-extension-kind': {
    fr: 'Cette prolongation n’est ouverte qu’aux associations intermédiaires et aux ateliers et chantiers d’insertion ; employeur : {kind}.',
    en: 'This extension is open only to an AI or an ACI; employer: {kind}.',
  },
  'siae/path-extension-training': {
    fr: 'La prolongation va jusqu’au {lastDay} ; elle ne peut pas dépasser la fin de l’action de formation, le {training}.',
    en: 'The extension goes to {lastDay}; it may not pass the end of the training action, {training}.',
  },
  'siae/path-extension-training-unknown': {
    fr: 'La prolongation va jusqu’au {lastDay} ; elle ne peut pas dépasser la fin de l’action de formation, qui n’est pas connue : la demander.',
    en: 'The extension goes to {lastDay}; it may not pass the end of the training action, which is not known: ask for it.',
  },
  'siae/path-extension-permanent': {
    fr: 'Le parcours est prolongé jusqu’à la rupture du contrat à durée indéterminée d’inclusion, conclu avec une personne de 57 ans ou plus.',
    en: 'The path goes on until the open-ended inclusion contract (CDI inclusion), made with a person of 57 or more, is broken.',
  },
  'siae/path-extension-total': {
    fr: 'La prolongation va jusqu’au {lastDay} ; avec elle, le parcours ne peut pas dépasser {months} au total, soit le {limit}.',
    en: 'The extension goes to {lastDay}; with it the path may not pass {months} in all, that is {limit}.',
  },
  'siae/path-extension-decision': {
    fr: 'La décision va jusqu’au {lastDay} ; chacune dure {months} au plus, ici jusqu’au {limit}.',
    en: 'The decision goes to {lastDay}; each lasts {months} at most, here until {limit}.',
  },
  'siae/path-extension-platform': {
    fr: 'La plateforme limite une demande à {request} (ici {asked}) et le cumul pour ce motif à {cumulated} (ici {sum}) ; ce sont ses réglages, non la loi. Étaler les demandes.',
    en: 'The platform limits one request to {request} (here {asked}) and the sum for this reason to {cumulated} (here {sum}); these are its settings, not the law. Spread the requests.',
  },
  'siae/path-extension-after-end': {
    fr: 'Cette prolongation commence le {firstDay}, après la fin du parcours ({overFrom}) : aucun texte lu ne dit si cela se peut. Lecture retenue : elle compte. Interroger le prescripteur.',
    en: 'This extension begins on {firstDay}, after the path was over ({overFrom}): no text read says whether that may be. Reading used: it counts. Ask the prescriber.',
  },
};
