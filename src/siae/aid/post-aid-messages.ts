/**
 * The texts of the aid per post.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link postAid}, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const postAidMessages: Messages = {
  // Steps of an explanation.
  'siae/aid': {
    fr: 'Aide au poste d’insertion',
    en: 'Aid per post in insertion',
  },
  'siae/aid-per-post': {
    fr: 'Aide pour un équivalent temps plein et un an',
    en: 'Aid for a full-time equivalent and a year',
  },
  'siae/aid-socle/published': {
    fr: 'Socle pour un équivalent temps plein et un an, depuis le {since}',
    en: 'Fixed part for a full-time equivalent and a year, since {since}',
  },
  'siae/aid-socle/last-known': {
    fr: 'Dernier socle publié, du {since}, pour un équivalent temps plein et un an',
    en: 'Last fixed part published, of {since}, for a full-time equivalent and a year',
  },
  'siae/aid-rate/modulated': {
    fr: 'Socle et part modulée, en part du socle',
    en: 'Fixed and modulated parts, as a share of the fixed part',
  },
  'siae/aid-rate/cdi-first-year': {
    fr: 'Part du socle, première année d’un CDI inclusion',
    en: 'Share of the fixed part, first year of a CDI inclusion',
  },
  'siae/aid-rate/cdi-next-years': {
    fr: 'Part du socle, à partir de la deuxième année d’un CDI inclusion',
    en: 'Share of the fixed part, from the second year of a CDI inclusion',
  },
  'siae/aid-hours/worked': {
    fr: 'Heures travaillées',
    en: 'Hours worked',
  },
  'siae/aid-hours/paid': {
    fr: 'Heures payées',
    en: 'Hours paid',
  },
  'siae/aid-hours/of-equivalents': {
    fr: 'Équivalents temps plein, en heures',
    en: 'Full-time equivalents, in hours',
  },
  'siae/aid-equivalents': {
    fr: 'Équivalents temps plein',
    en: 'Full-time equivalents',
  },
  'siae/aid-full-time/worked': {
    fr: 'Heures travaillées d’un équivalent temps plein',
    en: 'Hours worked of a full-time equivalent',
  },
  'siae/aid-full-time/paid': {
    fr: 'Heures payées d’un équivalent temps plein',
    en: 'Hours paid of a full-time equivalent',
  },
  // Findings.
  'siae/aid-last-known': {
    fr: 'Aucun arrêté n’a été trouvé pour le {on} : le montant retenu est le dernier publié, celui du {since}. Demander à la structure ({kind}) ou à la DDETS le montant de l’année.',
    en: 'No arrêté was found for {on}: the amount used is the last one published, that of {since}. Ask the structure ({kind}) or the DDETS for the amount of the year.',
  },
  'siae/aid-not-found': {
    fr: 'Aucun montant publié n’a été trouvé pour le {on} (période ouverte le {since}, {kind}) : l’aide n’est pas calculée. Demander le montant à la structure ou à la DDETS.',
    en: 'No published amount was found for {on} (period open on {since}, {kind}): the aid is not computed. Ask the structure or the DDETS for the amount.',
  },
  'siae/aid-eiti-monthly': {
    fr: 'Pour un contrat nouveau depuis le {from}, l’aide d’une EITI ne se compte plus en heures : {monthly} par mois pendant {months}, puis, jusqu’à {lastMonth} en tout, une aide qui décroît, les mois où le chiffre d’affaires est inférieur au RSA, de montants qui n’ont pas été trouvés ; le travailleur indépendant est immatriculé depuis moins de {registered} et n’a pas de salarié. Vérifier ces conditions auprès de la structure.',
    en: 'For a contract new since {from} the aid of an EITI no longer goes by hours: {monthly} a month for {months}, then, until {lastMonth} in all, an aid that decreases, in the months whose turnover is below the RSA, by amounts that were not found; the self-employed worker has been registered for less than {registered} and has no staff. Check these conditions with the structure.',
  },
  'siae/aid-eiti-monthly/contract-unknown': {
    fr: 'Demander le jour du contrat : depuis le {from}, l’aide d’une EITI ne se compte plus en heures pour les contrats nouveaux, et celle des contrats plus anciens n’a pas été trouvée. Pour un contrat nouveau : {monthly} par mois pendant {months}, puis, jusqu’à {lastMonth} en tout, une aide qui décroît, les mois où le chiffre d’affaires est inférieur au RSA, de montants qui n’ont pas été trouvés ; le travailleur indépendant est immatriculé depuis moins de {registered} et n’a pas de salarié.',
    en: 'Ask for the day of the contract: since {from} the aid of an EITI no longer goes by hours for new contracts, and that of older contracts was not found. For a new contract: {monthly} a month for {months}, then, until {lastMonth} in all, an aid that decreases, in the months whose turnover is below the RSA, by amounts that were not found; the self-employed worker has been registered for less than {registered} and has no staff.',
  },
  'siae/aid-eiti-monthly/older-contract': {
    fr: 'Ce contrat est antérieur au {from} : l’aide mensuelle d’une EITI ({monthly} par mois pendant {months}) est donnée pour les contrats nouveaux, et aucun texte lu ne dit celle des contrats plus anciens. Lecture retenue : l’aide n’est pas connue. La demander à la structure ou à la DDETS.',
    en: 'This contract is older than {from}: the monthly aid of an EITI ({monthly} a month for {months}) is given for new contracts, and no text read says that of older ones. Reading used: the aid is not known. Ask the structure or the DDETS for it.',
  },
  'siae/aid-eiti-ended': {
    fr: 'L’expérimentation des EITI prend fin le {end}, par prudence. Aucun texte qui la prolonge n’a été trouvé : aucune aide n’est retenue le {on}. Demander à la structure sur quel texte elle s’appuie.',
    en: 'The experiment of the EITI ends on {end}, by prudence. No text that prolongs it was found: no aid is used on {on}. Ask the structure on what text it relies.',
  },
  'siae/aid-eiti-maximum': {
    fr: 'Pour une EITI, ce montant est le plus élevé que l’aide puisse atteindre pour ces heures ({kind}).',
    en: 'For an EITI this amount is the most that the aid may come to for these hours ({kind}).',
  },
  'siae/aid-conditions': {
    fr: 'L’État verse l’aide à la structure ({kind}), dans la limite des postes de sa convention, pour des personnes éligibles, et sans la cumuler avec une autre aide de l’État à l’emploi pour le même poste.',
    en: 'The State pays the aid to the structure ({kind}), within the posts of its convention, for eligible people, and not on top of another State aid to employment for the same post.',
  },
  'siae/aid-ei-raised-alone': {
    fr: 'Le 1er janvier 2025, le socle des EI a seul été relevé, à {socle}, hors de l’indexation sur le SMIC ; la raison n’a pas été trouvée. Le montant publié est retenu.',
    en: 'On 1 January 2025 the fixed part of the EI alone was raised, to {socle}, outside the indexing on the minimum wage; the reason was not found. The published amount is used.',
  },
  'siae/aid-cdi-not-modulated': {
    fr: 'Les textes sur l’aide d’un CDI inclusion ne parlent pas de part modulée : celle qui est indiquée n’est pas comptée.',
    en: 'The texts on the aid of a CDI inclusion mention no modulated part: the one given is not counted.',
  },
  'siae/aid-rounded/half-up': {
    fr: 'Aucun texte lu ne dit comment l’aide s’arrondit : {aid} est arrondi au centime le plus proche, en une fois.',
    en: 'No text read says how the aid is rounded: {aid} is rounded to the nearest cent, once.',
  },
  'siae/aid-rounded/down': {
    fr: 'Aucun texte lu ne dit comment l’aide s’arrondit : {aid} est arrondi au centime inférieur, en une fois.',
    en: 'No text read says how the aid is rounded: {aid} is rounded down to the cent, once.',
  },
};
