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
  'siae/two-conventions': {
    fr: 'Conventions {kinds} en vigueur ensemble : chaque convention a sa comptabilité distincte ; rattacher chaque lot à une seule.',
    en: 'Conventions {kinds} in force together: each has separate accounts; charge each lot to one of them.',
  },
  'siae/two-conventions-not-foreseen': {
    fr: 'Conventions {kinds} en vigueur ensemble : aucun texte lu ne prévoit ce cumul. Demander les conventions signées.',
    en: 'Conventions {kinds} in force together: no text read foresees them together. Ask for the signed conventions.',
  },
  'siae/no-convention-in-force': {
    fr: 'Aucune convention de la structure n’est en vigueur ce jour-là : elle n’est pas une structure d’insertion par l’activité économique.',
    en: 'No convention of the structure is in force on that day: it is not a structure d’insertion par l’activité économique.',
  },
  'siae/conventions-not-known': {
    fr: 'Les conventions de la structure ne sont pas connues : demander la convention en vigueur et l’annexe financière de l’année.',
    en: 'The conventions of the structure are not known: ask for the one in force and the financial annex of the year.',
  },
};
