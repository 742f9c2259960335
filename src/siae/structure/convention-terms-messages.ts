/**
 * The texts of the terms of a convention and of a late annex.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link conventionTerms} and {@link lateAnnex}, by the codes of their findings.
 *
 * @internal
 */
export const conventionTermsMessages: Messages = {
  'siae/convention-length': {
    fr: 'La convention va jusqu’au {lastDay} : elle ne dépasse pas {years} ans, qui la mèneraient au {limit}.',
    en: 'The convention goes to {lastDay}: it does not pass {years} years, which would take it to {limit}.',
  },
  'siae/convention-too-long': {
    fr: 'La convention va jusqu’au {lastDay} : elle dépasse {years} ans, soit le {limit}. La faire renouveler par la même procédure.',
    en: 'The convention goes to {lastDay}: it passes {years} years, that is {limit}. Have it renewed by the same procedure.',
  },
  'siae/convention-second-exclusive': {
    fr: 'Une convention {first} et une convention {second} du même organisme : une ETTI a pour activité exclusive l’insertion par le travail temporaire, avec tous ses moyens. Lecture retenue : les deux ne vont pas ensemble chez la même personne ; demander les conventions signées.',
    en: 'A convention {first} and a convention {second} of the same body: an ETTI has temporary work for insertion as its sole activity, with all its means. Reading used: the two do not go together in one body; ask for the signed conventions.',
  },
  'siae/convention-second-mentioned': {
    fr: 'Une convention {first} et une convention {second} du même organisme : celle de l’association intermédiaire mentionne l’autre. La demander.',
    en: 'A convention {first} and a convention {second} of the same body: that of the association intermédiaire mentions the other. Ask for it.',
  },
  'siae/convention-second-opinion': {
    fr: 'Une convention {first} et une convention {second} du même organisme demandent un avis favorable de l’instance consultée.',
    en: 'A convention {first} and a convention {second} of the same body take a favourable opinion of the body consulted.',
  },
  'siae/convention-second-opinion-unknown': {
    fr: 'Une convention {first} et une convention {second} du même organisme demandent un avis favorable de l’instance consultée : demander s’il a été rendu.',
    en: 'A convention {first} and a convention {second} of the same body take a favourable opinion of the body consulted: ask whether it was given.',
  },
  'siae/convention-second-accounts': {
    fr: 'Une convention {first} et une convention {second} du même organisme demandent une comptabilité distincte pour chacune.',
    en: 'A convention {first} and a convention {second} of the same body take separate accounts for each.',
  },
  'siae/convention-second-accounts-unknown': {
    fr: 'Une convention {first} et une convention {second} du même organisme demandent une comptabilité distincte pour chacune : demander si elle est tenue.',
    en: 'A convention {first} and a convention {second} of the same body take separate accounts for each: ask whether they are kept.',
  },
  'siae/convention-consulted/cdiae': {
    fr: 'À cette date, l’instance consultée est le conseil départemental de l’insertion par l’activité économique.',
    en: 'On this day the body consulted is the departmental council for insertion (CDIAE).',
  },
  'siae/convention-consulted/employment-committee': {
    fr: 'À cette date, l’instance consultée est la commission spécialisée du comité départemental pour l’emploi ; outre-mer, le changement est venu plus tard.',
    en: 'On this day the body consulted is the special commission of the departmental committee for employment; overseas the change came later.',
  },
  'siae/convention-breach': {
    fr: 'Si la convention n’est pas respectée, le préfet prévient par lettre recommandée de son intention de la résilier ; l’employeur a {months} au moins pour répondre. En cas de fraude ou de détournement, il doit la résilier.',
    en: 'If the convention is not respected, the prefect warns by registered letter that it may be ended; the employer has {months} at least to answer. In case of fraud or misuse it must be ended.',
  },
  'siae/annex/not-yet': {
    fr: 'L’année de l’avenant ne commence que le {firstDay}.',
    en: 'The year of the annex begins only on {firstDay}.',
  },
  'siae/annex/signed': {
    fr: 'L’avenant annuel est signé ; à signer avant le {before}.',
    en: 'The yearly annex is signed; it was to be before {before}.',
  },
  'siae/annex/former-terms': {
    fr: 'L’avenant annuel n’est pas signé : les stipulations financières précédentes valent encore, jusqu’au {until} inclus, jour fixé par arrêté. Le signer avant.',
    en: 'The yearly annex is not signed: the former money terms still hold, until {until} included, the day set by order. Sign it before.',
  },
  'siae/annex/former-terms-at-most': {
    fr: 'L’avenant annuel n’est pas signé. Les stipulations financières précédentes valent jusqu’à un jour fixé par arrêté, au plus tard le {until} inclus ; ce jour n’est pas connu : chercher l’arrêté de l’année.',
    en: 'The yearly annex is not signed. The former money terms hold until a day set by order, at the latest {until} included; that day is not known: look for the order of the year.',
  },
  'siae/annex/payment-suspended': {
    fr: 'L’avenant annuel proposé n’est pas signé après le {until} : le versement des aides est suspendu jusqu’à sa conclusion. Le signer avant le {before}.',
    en: 'The annex offered is not signed after {until}: payment of the aid is suspended until it is. Sign it before {before}.',
  },
  'siae/annex/payment-suspended-not-offered': {
    fr: 'L’avenant annuel n’est pas signé après le {until}, mais il n’a pas été proposé à la structure, et le texte ne suspend le versement que pour un avenant proposé. Lecture retenue : suspension. Interroger la DDETS.',
    en: 'The annex is not signed after {until}, but it was not offered to the structure, and the text suspends payment only for an annex that was. Reading used: suspension. Ask the State’s local service (DDETS).',
  },
  'siae/annex/recovery': {
    fr: 'L’avenant annuel n’était pas signé avant le {before} : les aides versées pour l’année font l’objet d’une demande de reversement, qui tient compte des actions réalisées.',
    en: 'The yearly annex was not signed before {before}: the aid paid for the year is asked back, with regard to the work done.',
  },
  'siae/annex/recovery-not-offered': {
    fr: 'L’avenant annuel n’était pas signé avant le {before}, mais il n’a pas été proposé à la structure : le texte ne dit pas ce qu’il en est. Lecture retenue : demande de reversement. Interroger la DDETS.',
    en: 'The yearly annex was not signed before {before}, but it was not offered to the structure: the text does not say what follows. Reading used: the aid is asked back. Ask the State’s local service (DDETS).',
  },
  'siae/annex-on-last-day': {
    fr: 'Le texte demande un avenant conclu « avant le {before} » : signer ce jour même est peut-être trop tard. Lecture retenue : ce jour compte encore. Signer la veille au plus tard.',
    en: 'The text asks for an annex concluded “before {before}”: to sign on that very day may be too late. Reading used: that day still counts. Sign on the eve at the latest.',
  },
};
