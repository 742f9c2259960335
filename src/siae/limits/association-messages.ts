/**
 * The texts of the limits of an association intermédiaire.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of `associationHours` and `associationSupply`, by the keys of their explanations and the codes of their findings.
 *
 * @internal
 */
export const associationMessages: Messages = {
  // Steps of an explanation.
  'siae/association-stint': {
    fr: 'Heures du {first} au {last}',
    en: 'Hours from {first} to {last}',
  },
  'siae/association-hours/oph': {
    fr: 'Heures auprès d’offices publics de l’habitat',
    en: 'Hours at public housing offices',
  },
  'siae/association-hours/esh': {
    fr: 'Heures auprès d’entreprises sociales pour l’habitat',
    en: 'Hours at social housing companies',
  },
  'siae/association-hours/hlm-cooperative': {
    fr: 'Heures auprès de coopératives d’HLM',
    en: 'Hours at HLM cooperatives',
  },
  'siae/association-hours/sem': {
    fr: 'Heures auprès de sociétés d’économie mixte immobilières',
    en: 'Hours at semi-public housing companies',
  },
  'siae/association-hours/hlm-foundation': {
    fr: 'Heures auprès de fondations d’HLM',
    en: 'Hours at HLM foundations',
  },
  'siae/association-hours/non-profit': {
    fr: 'Heures auprès de personnes morales de droit privé à but non lucratif',
    en: 'Hours at private non-profit legal persons',
  },
  'siae/association-hours/private-employer': {
    fr: 'Heures auprès d’autres employeurs de droit privé',
    en: 'Hours at other private employers',
  },
  'siae/association-hours/epic': {
    fr: 'Heures auprès d’EPIC',
    en: 'Hours at public industrial and commercial bodies',
  },
  'siae/association-hours/epa-private-law-staff': {
    fr: 'Heures auprès d’EPA, pour leur personnel de droit privé',
    en: 'Hours at public administrative bodies, for their private-law staff',
  },
  'siae/association-hours/public-authority': {
    fr: 'Heures auprès de collectivités ou de l’État',
    en: 'Hours at public authorities',
  },
  'siae/association-hours/household': {
    fr: 'Heures auprès de particuliers',
    en: 'Hours at households',
  },
  'siae/association-counted': {
    fr: 'Heures comptées',
    en: 'Hours counted',
  },
  'siae/association-straddling': {
    fr: 'Heures à cheval sur une limite de la période',
    en: 'Hours across a limit of the window',
  },
  'siae/association-left-out': {
    fr: 'Heures non comptées',
    en: 'Hours left out',
  },
  'siae/association-cap': {
    fr: 'Plafond d’heures',
    en: 'Cap on hours',
  },
  'siae/association-cap-after': {
    fr: 'Heures permises après la période, si elle ne court qu’une fois',
    en: 'Hours allowed after the window, if it runs once only',
  },
  'siae/association-left': {
    fr: 'Heures restantes sous le plafond',
    en: 'Hours left under the cap',
  },
  'siae/association-none-left': {
    fr: 'Aucune heure restante',
    en: 'No hours left',
  },
  'siae/association-excess': {
    fr: 'Heures au-delà du plafond',
    en: 'Hours above the cap',
  },
  'siae/association-no-excess': {
    fr: 'Aucune heure au-delà du plafond',
    en: 'No hours above the cap',
  },
  // Hours.
  'siae/association-hours-within': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted} : le plafond de {cap} n’est pas atteint.',
    en: 'From {first} to {last}, the count of this worker is {counted}: the cap of {cap} is not reached.',
  },
  'siae/association-hours-within-at-most': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted}, à quoi s’ajoutent au plus les heures à cheval sur une limite de la période ({straddling}) : le plafond de {cap} n’est pas atteint, même si elles y tombent toutes.',
    en: 'From {first} to {last}, the count of this worker is {counted}, plus at most the hours across a limit of the window ({straddling}): the cap of {cap} is not reached, even if all of them fall within.',
  },
  'siae/association-hours-reached': {
    fr: 'Du {first} au {last}, heures faites et prévues, le plafond de {cap} est atteint sans être dépassé : plus aucune heure chez un utilisateur soumis au plafond d’ici la fin de la période, sauf dérogation du préfet.',
    en: 'From {first} to {last}, hours done and planned, the cap of {cap} is reached and not passed: no more hours at a user whose hours count until the window ends, unless the prefect derogates.',
  },
  'siae/association-hours-may-reach': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted}, plus des heures à cheval sur une limite de la période ({straddling}) : si elles y tombent toutes, le plafond de {cap} est atteint, sans être dépassé. Demandez à l’association les heures de part et d’autre de la limite avant toute nouvelle commande.',
    en: 'From {first} to {last}, the count of this worker is {counted}, plus hours across a limit of the window ({straddling}): if all of them fall within, the cap of {cap} is reached, and not passed. Ask the association for the hours on either side of the limit before any new order.',
  },
  'siae/association-hours-exceeded': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted} : le plafond de {cap} est dépassé de {excess}. Arrêtez les mises à disposition de ce salarié ou demandez à l’association une dérogation du préfet ; le préfet peut mettre fin à la convention, et la protection contre les sanctions du prêt de main-d’œuvre illicite tombe.',
    en: 'From {first} to {last}, the count of this worker is {counted}: the cap of {cap} is passed by {excess}. Stop the supplies of this worker or ask the association for a derogation of the prefect; the prefect may end the convention, and the immunity from the penalties for illicit labour lending is lost.',
  },
  'siae/association-hours-exceeded-at-least': {
    fr: 'Du {first} au {last}, le décompte de ce salarié hors dérogation, sans les heures à cheval sur une limite, est déjà de {uncovered} : le plafond de {cap} est dépassé d’au moins {surely}. Arrêtez les mises à disposition de ce salarié hors dérogation ou demandez à l’association une dérogation du préfet qui les couvre ; le préfet peut mettre fin à la convention, et la protection contre les sanctions du prêt de main-d’œuvre illicite tombe.',
    en: 'From {first} to {last}, the count of this worker outside any derogation, without the hours across a limit, is already {uncovered}: the cap of {cap} is passed by at least {surely}. Stop the supplies of this worker outside a derogation or ask the association for a derogation of the prefect that covers them; the prefect may end the convention, and the immunity from the penalties for illicit labour lending is lost.',
  },
  'siae/association-hours-would-exceed': {
    fr: 'Du {first} au {last}, le décompte de ce salarié hors dérogation serait de {uncovered}, dont {planned} à faire ou en cours au {on} : le plafond de {cap} serait dépassé d’au moins {surely}. Ne commandez pas ces heures, ou demandez d’abord à l’association une dérogation du préfet.',
    en: 'From {first} to {last}, the count of this worker outside any derogation would be {uncovered}, of which {planned} are to be done or under way on {on}: the cap of {cap} would be passed by at least {surely}. Do not order these hours, or first ask the association for a derogation of the prefect.',
  },
  'siae/association-hours-beside-derogation': {
    fr: 'Du {first} au {last}, la dérogation du préfet (jusqu’au {until}) couvre {covered} : le texte ne dit pas si ces heures comptent aussi dans le plafond des heures faites hors dérogation. Si elles comptent, jusqu’à {rest} de plus le dépassent ; faites-le préciser par le préfet.',
    en: 'From {first} to {last}, the derogation of the prefect (until {until}) covers {covered}: the text does not say whether these hours also count towards the cap of the hours outside it. If they do, up to {rest} more are above it; have the prefect say so.',
  },
  'siae/association-hours-derogated': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted} et le plafond est de {cap} : la dérogation du préfet couvre ce qui le dépasse, jusqu’au {until}. Demandez-en une copie à l’association.',
    en: 'From {first} to {last}, the count of this worker is {counted} and the cap is {cap}: the derogation of the prefect covers what is above it, until {until}. Ask the association for a copy.',
  },
  'siae/association-hours-may-derogate': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted}, plus des heures à cheval sur une limite de la période ({straddling}) : si elles y tombent, le plafond de {cap} est dépassé, mais la dérogation du préfet couvre ce qui le dépasse, jusqu’au {until}. Demandez-en une copie à l’association.',
    en: 'From {first} to {last}, the count of this worker is {counted}, plus hours across a limit of the window ({straddling}): if they fall within, the cap of {cap} is passed, but the derogation of the prefect covers what is above it, until {until}. Ask the association for a copy.',
  },
  'siae/association-hours-after-derogation': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted} et le plafond est de {cap} : des heures hors dérogation (celle-ci va jusqu’au {until}) s’ajoutent à un plafond déjà passé sous dérogation. Le texte ne dit pas comment elles comptent : demandez au préfet un renouvellement, ou arrêtez les mises à disposition.',
    en: 'From {first} to {last}, the count of this worker is {counted} and the cap is {cap}: hours outside the derogation (which runs until {until}) come on top of a cap already passed under it. The text does not say how they count: ask the prefect to renew it, or stop the supplies.',
  },
  'siae/association-hours-to-split': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted}, plus des heures à cheval sur une limite de la période ({straddling}) ; le plafond est de {cap}. Demandez à l’association les heures de part et d’autre de la limite et saisissez-les séparément.',
    en: 'From {first} to {last}, the count of this worker is {counted}, plus hours across a limit of the window ({straddling}); the cap is {cap}. Ask the association for the hours on either side of the limit and enter them apart.',
  },
  'siae/association-hours-cut-by-derogation': {
    fr: 'La saisie du {cutFirst} au {cutLast} ({cut}) est coupée par une limite de la dérogation du préfet (la dernière va jusqu’au {until}), et le plafond de {cap} du {first} au {last} en dépend. Demandez à l’association les heures sous dérogation et hors dérogation, et saisissez-les séparément.',
    en: 'The record from {cutFirst} to {cutLast} ({cut}) is cut by a limit of the derogation of the prefect (the last one runs until {until}), and the cap of {cap} from {first} to {last} depends on it. Ask the association for the hours under the derogation and outside it, and enter them apart.',
  },
  'siae/association-hours-after-window': {
    fr: 'Du {first} au {last}, après la fin des 24 mois, le décompte hors dérogation est de {surely} : si la période ne court qu’une fois, aucune heure n’y est permise.',
    en: 'From {first} to {last}, after the 24 months, the count outside any derogation is {surely}: if the window runs once only, no hour is allowed there.',
  },
  'siae/association-hours-closed': {
    fr: 'Les 24 mois sont finis depuis le {first} : si la période ne court qu’une fois, ce salarié ne peut plus être mis à disposition d’un utilisateur soumis au plafond.',
    en: 'The 24 months are over since {first}: if the window runs once only, this worker may no longer be supplied to a user whose hours count.',
  },
  'siae/association-hours-former': {
    fr: 'Du {first} au {last}, le décompte de ce salarié est de {counted} et le plafond est de {cap} ; la période commence sous l’ancien article, dont le décompte n’a pas été lu : demandez à l’association celui qu’elle applique.',
    en: 'From {first} to {last}, the count of this worker is {counted} and the cap is {cap}; the window starts under the former article, whose way of counting was not read: ask the association which one it applies.',
  },
  'siae/association-none-counts': {
    fr: 'Parmi les heures données, aucune ne compte dans le plafond.',
    en: 'Of the hours given, none counts towards the cap.',
  },
  'siae/association-none-given': {
    fr: 'Aucune mise à disposition n’est donnée : rien n’est à compter dans le plafond.',
    en: 'No supply is given: there is nothing to count towards the cap.',
  },
  'siae/association-hours-take-over': {
    fr: 'Au-delà du plafond, une entreprise de travail temporaire d’insertion (ETTI) peut prendre le relais auprès du même utilisateur.',
    en: 'Beyond the cap, an insertion temporary work agency (ETTI) may take the worker over at the same user.',
  },
  'siae/association-users-exempt': {
    fr: 'Heures laissées de côté : {leftOut}. Les particuliers, les collectivités et les personnes morales de droit privé à but non lucratif échappent au plafond.',
    en: 'Hours left out: {leftOut}. Households, public authorities and private non-profit legal persons are free of the cap.',
  },
  'siae/association-derogation-too-long': {
    fr: 'La dérogation qui commence le {first} est écrite jusqu’au {written}, alors qu’elle ne peut dépasser {months} : elle n’est comptée que jusqu’au {lawful} ; demandez à l’association la décision de renouvellement.',
    en: 'The derogation that starts on {first} is written until {written}, but may not be longer than {months}: it counts until {lawful} only; ask the association for the decision that renews it.',
  },
  'siae/association-derogation-unknown-user': {
    fr: 'Utilisateurs visés par la dérogation qui commence le {first} et absents des heures données : {unknown}. Vérifiez leurs identifiants : pour eux, elle ne couvre rien ici.',
    en: 'Users named by the derogation that starts on {first} and absent from the hours given: {unknown}. Check their identifiers: for them, it covers nothing here.',
  },
  'siae/association-former-conditions': {
    fr: 'Avant le 15 juin 2021, l’ancien article, lu dans le code de septembre 2020, demandait aussi une convention de coopération avec Pôle emploi, et un agrément au-delà de {threshold}.',
    en: 'Before 15 June 2021, the former article, read in the code of September 2020, also asked for a convention of cooperation with Pôle emploi, and for an approval above {threshold}.',
  },
  'siae/association-esh-counts': {
    fr: 'Les heures faites auprès d’une ESH ({esh}) sont comptées : qu’une ESH soit une personne morale à but non lucratif, exemptée du plafond, n’est pas tranché. Faites-le confirmer par la DDETS avant de compter sur l’exemption.',
    en: 'The hours at an ESH ({esh}) are counted: whether an ESH is a non-profit legal person, free of the cap, is not settled. Have the DDETS confirm it before relying on the exemption.',
  },
  'siae/association-esh-non-profit': {
    fr: 'Les heures faites auprès d’une ESH ({esh}) sont laissées de côté, comme auprès d’une personne morale à but non lucratif : ce n’est pas tranché. Faites-le confirmer par la DDETS.',
    en: 'The hours at an ESH ({esh}) are left out, as at a non-profit legal person: this is not settled. Have the DDETS confirm it.',
  },
  'siae/association-scope-all-users': {
    fr: 'Les heures de tous les utilisateurs soumis au plafond ont été additionnées, comme le dit le texte : il reste {together} au {on}. Comptées utilisateur par utilisateur, comme l’écrivent certains commentaires, elles donneraient une autre réponse : il resterait {alone} chez le plus chargé.',
    en: 'The hours of all the users whose hours count were added together, as the text says: {together} are left on {on}. Counted user by user, as some comments write, they would give another answer: {alone} would be left at the fullest of them.',
  },
  'siae/association-scope-per-user': {
    fr: 'Les heures ont été comptées utilisateur par utilisateur, comme l’écrivent certains commentaires : il reste {alone} au {on} chez le plus chargé. Additionnées, comme le dit le texte, elles donneraient une autre réponse : il resterait {together}. Faites confirmer cette lecture par la DDETS.',
    en: 'The hours were counted user by user, as some comments write: {alone} are left on {on} at the fullest of them. Added together, as the text says, they would give another answer: {together} would be left. Have the DDETS confirm this reading.',
  },
  'siae/association-window-restart': {
    fr: 'Le texte ne dit pas ce qui suit les 24 mois : il a été lu comme ouvrant une nouvelle période à la première mise à disposition suivante ; une période glissante ou unique donnerait une autre réponse. Heures restantes au {on} : {restart} si la période recommence, {rolling} si elle glisse, {once} si elle est unique. Faites confirmer cette lecture par la DDETS.',
    en: 'The text does not say what follows the 24 months: it was read as opening a new window with the next supply; a rolling window, or one that runs once, would give another answer. Hours left on {on}: {restart} if the window restarts, {rolling} if it rolls, {once} if it runs once. Have the DDETS confirm this reading.',
  },
  'siae/association-window-rolling': {
    fr: 'Le texte ne dit pas ce qui suit les 24 mois : ils ont été comptés en période glissante ; une période qui recommence ou unique donnerait une autre réponse. Heures restantes au {on} : {restart} si la période recommence, {rolling} si elle glisse, {once} si elle est unique. Faites confirmer cette lecture par la DDETS.',
    en: 'The text does not say what follows the 24 months: they were counted as a rolling window; one that restarts, or that runs once, would give another answer. Hours left on {on}: {restart} if the window restarts, {rolling} if it rolls, {once} if it runs once. Have the DDETS confirm this reading.',
  },
  'siae/association-window-once': {
    fr: 'Le texte ne dit pas ce qui suit les 24 mois : ils ont été comptés une seule fois ; une période qui recommence ou glissante donnerait une autre réponse. Heures restantes au {on} : {restart} si la période recommence, {rolling} si elle glisse, {once} si elle est unique. Faites confirmer cette lecture par la DDETS.',
    en: 'The text does not say what follows the 24 months: they were counted once only; a window that restarts, or a rolling one, would give another answer. Hours left on {on}: {restart} if the window restarts, {rolling} if it rolls, {once} if it runs once. Have the DDETS confirm this reading.',
  },
  // Supply.
  'siae/association-place-within': {
    fr: 'Le lieu du travail est dans le territoire de la convention de l’association.',
    en: 'The place of the work is within the territory of the convention of the association.',
  },
  'siae/association-place-outside': {
    fr: 'Le lieu du travail est hors du territoire de la convention : l’association ne peut pas y mettre de salariés à disposition. Cherchez une structure conventionnée sur ce territoire.',
    en: 'The place of the work is outside the territory of the convention: the association may not supply workers there. Look for a structure whose convention covers it.',
  },
  'siae/association-place-unknown': {
    fr: 'L’association ne travaille que dans le territoire de sa convention : précisez la commune du travail.',
    en: 'The association works within the territory of its convention only: say in which commune the work is.',
  },
  'siae/association-territory-unknown': {
    fr: 'L’association ne travaille que dans le territoire de sa convention : demandez-lui lequel.',
    en: 'The association works within the territory of its convention only: ask which one it is.',
  },
  'siae/association-work-allowed': {
    fr: 'Le travail n’est pas sur la liste des travaux interdits.',
    en: 'The work is not on the list of what is forbidden.',
  },
  'siae/association-work-forbidden': {
    fr: 'Ce travail est interdit aux salariés d’une association intermédiaire (amiante, certains agents chimiques…) : confiez-le à une entreprise habilitée. Le préfet peut mettre fin à la convention de l’association.',
    en: 'This work is forbidden to the workers of an association intermédiaire (asbestos, certain chemicals…): give it to a qualified firm. The prefect may end the convention of the association.',
  },
  'siae/association-work-unknown': {
    fr: 'Vérifiez que le travail n’est pas sur la liste de l’article D4154-1 (amiante, certains agents chimiques…) : il serait interdit.',
    en: 'Check that the work is not on the list of article D4154-1 (asbestos, certain chemicals…): it would be forbidden.',
  },
  'siae/association-redundancy-none': {
    fr: 'L’utilisateur n’a pas licencié pour motif économique sur un emploi équivalent.',
    en: 'The user made nobody redundant from an equivalent job.',
  },
  'siae/association-redundancy-over': {
    fr: 'Le dernier licenciement économique sur un emploi équivalent date du {redundancy} : les {months} sont passés au {on}.',
    en: 'The last redundancy from an equivalent job was on {redundancy}: the {months} are over on {on}.',
  },
  'siae/association-redundancy-bar': {
    fr: 'L’utilisateur a licencié pour motif économique sur un emploi équivalent le {redundancy}, dans les {months} qui précèdent le {on} : aucune mise à disposition avant le {free}.',
    en: 'The user made somebody redundant from an equivalent job on {redundancy}, within the {months} before {on}: no supply before {free}.',
  },
  'siae/association-redundancy-last-day': {
    fr: 'L’utilisateur a licencié pour motif économique sur un emploi équivalent le {redundancy}, soit {months} jour pour jour avant le {on} : le texte ne dit pas si ce jour est encore compris. Lecture retenue : il l’est ; attendez le {free}.',
    en: 'The user made somebody redundant from an equivalent job on {redundancy}, {months} to the day before {on}: the text does not say whether that day is still among them. Reading used: it is; wait until {free}.',
  },
  'siae/association-redundancy-unknown': {
    fr: 'Demandez à l’utilisateur s’il a licencié pour motif économique sur un emploi équivalent dans les {months} qui précèdent le {on} : la mise à disposition serait interdite.',
    en: 'Ask the user whether it made anybody redundant from an equivalent job in the {months} before {on}: the supply would be forbidden.',
  },
  'siae/association-redundancy-household': {
    fr: 'L’utilisateur est un particulier, pour son usage privé : l’interdiction après un licenciement économique vise les employeurs.',
    en: 'The user is a private person, for private use: the bar after a redundancy is about employers.',
  },
  'siae/association-task-fits': {
    fr: 'La tâche est précise et temporaire.',
    en: 'The task is precise and temporary.',
  },
  'siae/association-task-unfit': {
    fr: 'La tâche n’est pas précise et temporaire, alors que cet utilisateur ne peut en confier d’autre : redéfinissez-la, ou achetez une prestation à une autre structure.',
    en: 'The task is not precise and temporary, and this user may give no other: define it anew, or buy a service from another structure.',
  },
  'siae/association-task-unfit-doubtful': {
    fr: 'La tâche n’est pas précise et temporaire ; qu’une ESH soit tenue de n’en confier que de telles n’est pas tranché, et elle a été lue comme un employeur soumis à la règle : redéfinissez la tâche, ou faites confirmer par la DDETS.',
    en: 'The task is not precise and temporary; whether an ESH may give only such tasks is not settled, and it was read as an employer that the rule applies to: define the task anew, or have the DDETS confirm.',
  },
  'siae/association-task-unknown': {
    fr: 'Chez cet utilisateur, la tâche doit être précise et temporaire : décrivez-la avec son terme dans le contrat.',
    en: 'At this user the task must be precise and temporary: describe it, with its end, in the contract.',
  },
  'siae/association-task-free': {
    fr: 'Cet utilisateur n’est pas tenu de ne confier que des tâches précises et temporaires.',
    en: 'This user is not bound to give only precise and temporary tasks.',
  },
  'siae/association-contract-content': {
    fr: 'Le contrat écrit de mise à disposition indique le nom des salariés, les tâches, le lieu, le terme et les équipements de protection individuelle, et la rémunération quand l’utilisateur est une entreprise.',
    en: 'The written contract with the user states the names of the workers, the tasks, the place, the end and the personal protective equipment, and the pay where the user is an enterprise.',
  },
  'siae/association-equal-pay': {
    fr: 'Le salarié est payé au moins comme un salarié équivalent de l’utilisateur : donnez ce salaire à l’association.',
    en: 'The worker is paid at least as much as an equivalent worker of the user: tell the association that pay.',
  },
};
