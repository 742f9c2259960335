/**
 * Texts on the conventions of a structure.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts.
 *
 * @internal
 */
export const conventionsMessages: Messages = {
  'siae/convention-in-force': {
    fr: 'La convention {kind} est en vigueur, jusqu’au {until}.',
    en: 'The convention {kind} is in force, until {until}.',
  },
  'siae/experiment-over': {
    fr: 'L’expérimentation des EITI prend fin le {end}, par prudence, sauf prolongation qui n’a pas été trouvée : vérifier avant de contracter.',
    en: 'The EITI experiment ends on {end}, by prudence, unless prolonged, which was not found: check before contracting.',
  },
  'siae/annex-not-known': {
    fr: 'L’annexe financière de l’année de la convention {kind} n’est pas connue : la demander.',
    en: 'The financial annex of the year of the convention {kind} is not known: ask for it.',
  },
  'siae/annex-grace': {
    fr: 'L’annexe financière de la convention {kind} a pris fin ; la plateforme laisse la structure ouverte pendant un délai de grâce : demander l’avenant de l’année.',
    en: 'The financial annex of the convention {kind} has ended; the platform leaves the structure open for a grace period: ask for the annex of the year.',
  },
  'siae/annex-none': {
    fr: 'Aucune annexe financière active de la convention {kind} ce jour-là : la convention reste en vigueur, mais l’aide et l’accès à la plateforme sont à vérifier.',
    en: 'No active financial annex of the convention {kind} on that day: the convention stays in force, but the aid and the access to the platform are to be checked.',
  },
  'siae/experiment-not-begun': {
    fr: 'La convention {kind} est donnée en vigueur avant le {begin}, premier jour de l’expérimentation : vérifier ses jours.',
    en: 'The convention {kind} is said to be in force before {begin}, the first day of the experiment: check its days.',
  },
  'siae/convention-law-not-read': {
    fr: 'La convention {kind} est donnée en vigueur, jusqu’au {until} ; le texte de ce jour-là n’a pas été lu : demander la convention signée.',
    en: 'The convention {kind} is said to be in force, until {until}; the text of that day was not read: ask for the signed convention.',
  },
  'siae/convention-days-too-long': {
    fr: 'La convention {kind} est donnée du {from} au {until}, plus que sa durée maximale : lire les jours de la convention signée ; elle a été comptée comme en vigueur.',
    en: 'The convention {kind} is said to run from {from} to {until}, longer than it may last: read the days of the signed convention; it was counted as in force.',
  },
  'siae/two-conventions': {
    fr: 'Conventions {kinds} en vigueur ensemble : il y faut un avis favorable et une comptabilité distincte pour chacune. Les demander ; rattacher chaque lot à une seule convention.',
    en: 'Conventions {kinds} in force together: that takes a favourable opinion and separate accounts for each. Ask for them; charge each lot to one convention.',
  },
  'siae/two-conventions-mentioned': {
    fr: 'Conventions {kinds} en vigueur ensemble : la convention de l’association intermédiaire mentionne les autres conventions de l’organisme. La demander ; les deux ont été comptées comme en vigueur.',
    en: 'Conventions {kinds} in force together: that of the association intermédiaire mentions the other conventions of the body. Ask for it; all were counted as in force.',
  },
  'siae/two-conventions-exclusive': {
    fr: 'Conventions {kinds} en vigueur ensemble : une ETTI a pour activité exclusive l’insertion par le travail temporaire, avec tous ses moyens humains et matériels. Toutes ont été comptées comme en vigueur ; faire confirmer qu’elles sont bien à la même personne.',
    en: 'Conventions {kinds} in force together: an ETTI has temporary work for insertion as its sole activity, with all its staff and means. All were counted as in force; have it confirmed that they belong to the same body.',
  },
  'siae/two-conventions-not-foreseen': {
    fr: 'Conventions {kinds} en vigueur ensemble : aucun texte lu ne prévoit ce cumul. Toutes ont été comptées comme en vigueur ; demander les conventions signées.',
    en: 'Conventions {kinds} in force together: no text read foresees them together. All were counted as in force; ask for the signed conventions.',
  },
  'siae/no-convention-expected': {
    fr: 'La structure n’a pas de convention d’insertion par l’activité économique et ce qu’elle est n’en demande pas.',
    en: 'The structure has no convention of insertion by economic activity, and what it is asks for none.',
  },
  'siae/no-convention-in-force': {
    fr: 'Aucune convention de la structure n’est en vigueur ce jour-là : elle n’est pas une structure d’insertion par l’activité économique.',
    en: 'No convention of the structure is in force on that day: it is not a structure d’insertion par l’activité économique.',
  },
  'siae/conventions-not-known': {
    fr: 'Les conventions de la structure ne sont pas connues ({kinds}) : demander la convention en vigueur et l’annexe financière de l’année.',
    en: 'The conventions of the structure are not known ({kinds}): ask for the one in force and the financial annex of the year.',
  },
  'siae/annex-without-convention': {
    fr: 'Une annexe financière {kind} est active jusqu’au {until}, sans convention {kind} connue ce jour-là : demander la convention, que l’annexe de l’année ne prouve pas.',
    en: 'A financial annex {kind} is active until {until}, and no convention {kind} is known on that day: ask for the convention, which the annex of the year does not prove.',
  },
};
