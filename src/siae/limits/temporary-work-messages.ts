/**
 * The texts of the missions of temporary work.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of `temporaryMission`, by the codes of its findings.
 *
 * @internal
 */
export const temporaryWorkMessages: Messages = {
  'siae/mission-length-without-cdi': {
    fr: 'Le CDI intérimaire n’étant pas ouvert à cet âge, aucune durée de mission ne s’y rattache : voir la durée d’un contrat de mission.',
    en: 'As the permanent temporary-work contract is not open at that age, no length of mission goes with it: see that of a mission contract.',
  },
  'siae/mission-length-age-unknown': {
    fr: 'La durée de la mission dépend de l’âge du salarié à la signature du CDI intérimaire : le demander à la structure.',
    en: 'The length of the mission depends on the age of the worker when the permanent contract was signed: ask the structure.',
  },
  'siae/mission-begun-before-signature': {
    fr: 'La mission commence le {first}, avant sa signature le {on} : ce qui a été lu ne dit pas quelle loi s’applique alors. Lecture retenue : celle du jour de la signature.',
    en: 'The mission begins on {first}, before its signature on {on}: what was read does not say which law applies then. Reading used: that of the day of signature.',
  },
  'siae/mission-length-within': {
    fr: 'La mission, renouvellements compris, va du {first} au {last} : elle tient dans les {months} permis, jusqu’au {lawful}.',
    en: 'The mission, renewals included, runs from {first} to {last}: it fits in the {months} allowed, up to {lawful}.',
  },
  'siae/mission-length-exceeded': {
    fr: 'La mission, renouvellements compris, va du {first} au {last} et dépasse {months} : ramenez son terme au {lawful} au plus tard.',
    en: 'The mission, renewals included, runs from {first} to {last} and is longer than {months}: bring its end back to {lawful} at the latest.',
  },
  'siae/mission-length-not-read': {
    fr: 'La durée maximale d’une telle mission n’a pas été lue pour ce jour : demandez à la structure le texte qu’elle applique.',
    en: 'The longest such mission was not read for that day: ask the structure which text it applies.',
  },
  'siae/mission-cdi-old-enough': {
    fr: 'Le CDI intérimaire a été signé à {age} ans : il en fallait {minimum}.',
    en: 'The permanent contract was signed at the age of {age}: {minimum} was asked.',
  },
  'siae/mission-cdi-too-young': {
    fr: 'Le CDI intérimaire a été signé à {age} ans alors qu’il en faut {minimum} : une ETTI ne peut pas en conclure plus tôt ; il lui faut un contrat de mission.',
    en: 'The permanent contract was signed at the age of {age} while {minimum} is asked: an ETTI may not conclude one earlier; it takes a mission contract.',
  },
  'siae/mission-cdi-age-unknown': {
    fr: 'Un CDI intérimaire d’ETTI suppose un salarié d’au moins {minimum} ans à la signature : demandez à la structure de le confirmer.',
    en: 'A permanent contract of an ETTI takes a worker aged {minimum} or more at signature: ask the structure to confirm it.',
  },
  'siae/mission-cdi-allowed': {
    fr: 'Une EATT peut employer ses salariés en CDI intérimaire.',
    en: 'An EATT may employ its workers under a permanent contract.',
  },
  'siae/mission-no-waiting': {
    fr: 'Entre la mission finie le {previous} et celle qui commence le {first}, dans le même parcours, aucun délai de carence n’est dû.',
    en: 'Between the mission that ended on {previous} and the one that starts on {first}, in the same path, no waiting period is due.',
  },
  'siae/mission-waiting-before-exemption': {
    fr: 'Pour une mission signée le {on}, la dispense de délai de carence n’existait pas : la règle générale s’applique (art. L1251-36), non calculée ici ; écart entre les deux missions : {gap}, à vérifier avec la structure.',
    en: 'For a mission signed on {on}, the exemption from the waiting period did not exist: the general rule applies (art. L1251-36), which is not computed here; {gap} lie between the two missions, to be checked with the structure.',
  },
  'siae/mission-waiting-other-path': {
    fr: 'Les deux missions ne sont pas dans le même parcours : la règle générale du délai de carence s’applique (art. L1251-36), non calculée ici ; écart entre elles : {gap}, à vérifier avec la structure.',
    en: 'The two missions are not in the same path: the general rule of the waiting period applies (art. L1251-36), which is not computed here; {gap} lie between them, to be checked with the structure.',
  },
  'siae/mission-waiting-path-unknown': {
    fr: 'Aucun délai de carence n’est dû entre deux missions d’un même parcours : demandez à la structure si celle finie le {previous} et celle du {first} le sont ; sinon la règle générale s’applique (art. L1251-36).',
    en: 'No waiting period is due between two missions in one path: ask the structure whether the one that ended on {previous} and that of {first} are; otherwise the general rule applies (art. L1251-36).',
  },
  'siae/mission-waiting-cdi': {
    fr: 'La dispense de délai de carence vise les contrats de mission : rien de ce qui a été lu ne l’étend aux missions d’un CDI intérimaire ; écart entre les deux missions : {gap}, à vérifier avec la structure.',
    en: 'The exemption from the waiting period is about mission contracts: nothing that was read extends it to missions under a permanent contract; {gap} lie between the two missions, to be checked with the structure.',
  },
  'siae/mission-hire-no-waiting': {
    fr: 'Le CDD de {hire} chez l’utilisateur peut suivre sans délai de carence : la durée demandée est d’au moins {minimum}.',
    en: 'The fixed-term contract of {hire} at the user may follow without a waiting period: at least {minimum} is asked.',
  },
  'siae/mission-hire-short': {
    fr: 'Le CDD de {hire} chez l’utilisateur est trop court pour la dispense de délai de carence, qui en demande au moins {minimum} : la règle générale s’applique (art. L1251-36), non calculée ici.',
    en: 'The fixed-term contract of {hire} at the user is too short for the exemption from the waiting period, which asks for at least {minimum}: the general rule applies (art. L1251-36), which is not computed here.',
  },
  'siae/mission-hire-before-exemption': {
    fr: 'Pour une mission signée le {on}, la dispense de délai de carence avant un CDD n’existait pas : la règle générale s’applique au CDD de {hire} (art. L1251-36), non calculée ici.',
    en: 'For a mission signed on {on}, the exemption from the waiting period before a fixed-term contract did not exist: the general rule applies to the contract of {hire} (art. L1251-36), which is not computed here.',
  },
  'siae/mission-hire-cdi': {
    fr: 'La dispense de délai de carence avant un CDD de {minimum} ou plus vise les contrats de mission : rien de ce qui a été lu ne l’étend au CDI intérimaire ; à vérifier avec la structure pour celui de {hire}.',
    en: 'The exemption from the waiting period before a fixed-term contract of {minimum} or more is about mission contracts: nothing that was read extends it to the permanent one; to be checked with the structure for that of {hire}.',
  },
  'siae/mission-recourse-hiring-support': {
    fr: 'La mission favorise le recrutement de personnes sans emploi en difficulté : ni remplacement ni surcroît d’activité ne sont à justifier.',
    en: 'The mission favours the hiring of unemployed people in difficulty: neither a replacement nor a surge of activity has to be shown.',
  },
  'siae/mission-recourse-insertion-mission': {
    fr: 'La mission finit le {last} et dure au moins {minimum} : une ETTI peut la conclure à ce titre, sans remplacement ni surcroît d’activité à justifier.',
    en: 'The mission ends on {last}, on or after {soonest}: it is long enough for an ETTI to conclude it as such, with neither a replacement nor a surge of activity to show.',
  },
  'siae/mission-recourse-too-short': {
    fr: 'La mission finit le {last} et n’atteint pas {minimum} : pour ce cas de recours, elle doit aller au moins jusqu’au {soonest} ; sinon, retenez un autre cas.',
    en: 'The mission ends on {last}, too soon for this case of recourse: it must run at least to {soonest}; otherwise rely on another case.',
  },
  'siae/mission-recourse-not-yet': {
    fr: 'Ce cas de recours n’existe que depuis le {from} : une mission signée le {on} en demande un autre.',
    en: 'This case of recourse exists since {from} only: a mission signed on {on} takes another one.',
  },
  'siae/mission-recourse-not-read': {
    fr: 'Ce cas de recours n’a pas été lu pour une telle mission signée le {on} : demandez à la structure l’article sur lequel elle s’appuie.',
    en: 'This case of recourse was not read for such a mission signed on {on}: ask the structure which article it relies on.',
  },
  'siae/mission-recourse-general': {
    fr: 'La mission s’appuie sur un cas de recours du droit commun (remplacement, surcroît d’activité…), qui n’est pas vérifié ici.',
    en: 'The mission rests on a case of recourse of the general law (replacement, surge of activity…), which is not checked here.',
  },
  'siae/mission-recourse-unknown': {
    fr: 'Le cas de recours n’est pas donné : demandez à la structure celui que nomme le contrat de mission.',
    en: 'The case of recourse is not given: ask the structure which one the mission contract names.',
  },
  'siae/mission-licence': {
    fr: 'Une ETTI a une convention avec l’État ; elle a aussi, sauf vérification contraire, les obligations de toute entreprise d’intérim (déclaration, garantie financière) : demandez-en la preuve.',
    en: 'An ETTI has a convention with the State; it also has, unless checked otherwise, the duties of any firm of temporary work (declaration, financial guarantee): ask for proof of them.',
  },
};
