/**
 * The texts of the value of a need.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link estimateNeed}, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const needValueMessages: Messages = {
  // Steps of an explanation.
  'lots/need-value': {
    fr: 'Valeur estimée du besoin',
    en: 'Estimated value of the need',
  },
  'lots/need-larger': {
    fr: 'Valeur estimée du besoin, la plus élevée de deux lectures (l’autre donne {other})',
    en: 'Estimated value of the need, the larger of two readings (the other one gives {other})',
  },
  'lots/lot-value/none': {
    fr: 'Lot {number}, sur {months}',
    en: 'Lot {number}, over {months}',
  },
  'lots/lot-value/with-maximum': {
    fr: 'Lot {number}, accord-cadre à son maximum, sur {months}',
    en: 'Lot {number}, framework agreement at its maximum, over {months}',
  },
  'lots/lot-value/without-maximum': {
    fr: 'Lot {number}, accord-cadre sans maximum, selon l’estimation de l’acheteur, sur {months}',
    en: 'Lot {number}, framework agreement without a maximum, as the buyer estimates it, over {months}',
  },
  'lots/firm-period': {
    fr: 'Période ferme ({months})',
    en: 'Firm period ({months})',
  },
  'lots/firm-periods': {
    fr: 'Périodes fermes',
    en: 'Firm periods',
  },
  'lots/renewal-period': {
    fr: 'Reconduction ({months})',
    en: 'Renewal ({months})',
  },
  'lots/renewal-periods': {
    fr: 'Reconductions',
    en: 'Renewals',
  },
  'lots/period-amount': {
    fr: 'Une période ({months})',
    en: 'One period ({months})',
  },
  'lots/period-count': {
    fr: 'Nombre de périodes',
    en: 'Number of periods',
  },
  'lots/option': {
    fr: 'Option « {label} »',
    en: 'Option “{label}”',
  },
  'lots/optional-tranche': {
    fr: 'Tranche optionnelle « {label} »',
    en: 'Optional tranche “{label}”',
  },
  'lots/premiums': {
    fr: 'Primes aux candidats ou soumissionnaires',
    en: 'Premiums for candidates or tenderers',
  },
  'lots/made-available': {
    fr: 'Fournitures et services mis à disposition des titulaires',
    en: 'Supplies and services made available to the contractors',
  },
  'lots/same-need/works': {
    fr: 'Même opération de travaux : « {label} »',
    en: 'Same works operation: “{label}”',
  },
  'lots/same-need/others': {
    fr: 'Fournitures ou services homogènes : « {label} »',
    en: 'Homogeneous supplies or services: “{label}”',
  },
  'lots/unit-need': {
    fr: 'Même besoin d’une autre unité : « {label} »',
    en: 'Same need of another unit: “{label}”',
  },
  'lots/recurring-need': {
    fr: 'Besoin régulier sur douze mois',
    en: 'Regular need over twelve months',
  },
  'lots/recurring-previous': {
    fr: 'Douze mois précédents, corrigés pour les douze suivants',
    en: 'Twelve months before, corrected for the twelve that follow',
  },
  'lots/recurring-performed': {
    fr: 'Exécuté dans les douze mois précédents',
    en: 'Performed in the twelve months before',
  },
  'lots/recurring-rise': {
    fr: 'Hausse attendue',
    en: 'Rise expected',
  },
  'lots/recurring-fall': {
    fr: 'Baisse attendue',
    en: 'Fall expected',
  },
  'lots/recurring-next': {
    fr: 'Douze mois suivants',
    en: 'Twelve months after',
  },
  // Findings.
  'lots/need-value-before-code': {
    fr: 'Les règles de calcul d’avant le code, qui tenaient au décret de 2016, n’ont pas été lues : la valeur est calculée comme le code le demande depuis le 1er avril 2019. Vérifier ce décret avant de s’y fier.',
    en: 'The rules of before the code, which stood in the decree of 2016, were not read: the value is computed as the code asks since 1 April 2019. Check that decree before relying on it.',
  },
  'lots/framework-duration': {
    fr: 'Lot {number} : accord-cadre de {months}, reconductions comprises ; {maximum} au plus.',
    en: 'Lot {number}: framework agreement of {months}, renewals included; {maximum} at most.',
  },
  'lots/framework-duration-exceeded': {
    fr: 'Lot {number} : accord-cadre de {months}, reconductions comprises, pour {maximum} au plus. Le raccourcir, ou retirer des reconductions ; une durée plus longue suppose un cas exceptionnel dûment justifié, par l’objet ou par des investissements amortissables sur une durée supérieure.',
    en: 'Lot {number}: framework agreement of {months}, renewals included, where {maximum} is the most. Shorten it, or take renewals out; a longer one supposes an exceptional case, duly justified by its object or by investments that take longer to pay off.',
  },
  'lots/framework-duration-excepted/exceptional-and-justified': {
    fr: 'Lot {number} : accord-cadre de {months}, au-delà de {maximum}, annoncé comme un cas exceptionnel. Écrire la justification dans le dossier : l’objet, ou des investissements amortissables sur une durée supérieure.',
    en: 'Lot {number}: framework agreement of {months}, beyond {maximum}, said to be an exceptional case. Write the justification in the file: the object, or investments that take longer to pay off.',
  },
  'lots/framework-duration-excepted/restricted-competition-or-failure': {
    fr: 'Lot {number} : accord-cadre de {months}, au-delà de {maximum}, annoncé comme exposé à un risque important de restriction de la concurrence ou de procédure infructueuse. Écrire ce risque dans le dossier ; seule une entité adjudicatrice peut l’invoquer.',
    en: 'Lot {number}: framework agreement of {months}, beyond {maximum}, said to run a high risk of restricted competition or of a procedure without result. Write that risk in the file; only a contracting entity may rely on it.',
  },
  'lots/framework-deemed-above': {
    fr: 'Lot {number} : un accord-cadre sans maximum est réputé dépasser les seuils de procédure formalisée, quelle que soit son estimation. Fixer un maximum, ou passer par une procédure formalisée.',
    en: 'Lot {number}: a framework agreement without a maximum is deemed above the thresholds of formalised procedures, whatever its estimate. Set a maximum, or use a formalised procedure.',
  },
  'lots/framework-maximum-disputed': {
    fr: 'Lot {number} : accord-cadre sans maximum. Le code en exige un depuis sa version du 26 août 2021, mais il n’est pas confirmé que cette version s’applique aux consultations engagées avant le 1er janvier 2022 ; si elle ne s’applique pas, la valeur est réputée dépasser les seuils de procédure formalisée, lecture retenue ici. Fixer un maximum règle le doute.',
    en: 'Lot {number}: framework agreement without a maximum. The code asks for one since its version of 26 August 2021, but it is not confirmed that this version applies to consultations engaged before 1 January 2022; if it does not, the value is deemed above the thresholds of formalised procedures, which is the reading used here. Setting a maximum settles the doubt.',
  },
  'lots/framework-maximum-missing': {
    fr: 'Lot {number} : accord-cadre sans maximum. Un maximum, en valeur ou en quantité, est obligatoire : le fixer et l’écrire dans les documents de la consultation ; c’est lui qui fait la valeur du lot.',
    en: 'Lot {number}: framework agreement without a maximum. A maximum, in value or in quantity, is compulsory: set it and write it in the consultation documents; it makes the value of the lot.',
  },
  'lots/unit-apart': {
    fr: 'Le besoin de « {unit} » ({amount}) n’est pas ajouté : une unité qui répond seule de ses marchés peut être estimée à son niveau. L’acheteur peut aussi l’ajouter ; dire dans le dossier en quoi l’unité est autonome.',
    en: 'The need of “{unit}” ({amount}) is not added: a unit that alone answers for its contracts may be estimated at its level. The buyer may also add it; say in the file in what the unit is autonomous.',
  },
  'lots/need-reading/contracts': {
    fr: 'Les marchés envisagés, sur toute leur durée, valent {planned} ; le besoin régulier sur douze mois vaut {yearly}. La valeur des marchés est retenue.',
    en: 'The contracts planned, over their whole life, are worth {planned}; the regular need over twelve months is worth {yearly}. The value of the contracts is kept.',
  },
  'lots/need-reading/twelve-months': {
    fr: 'Les marchés envisagés, sur toute leur durée, valent {planned} ; le besoin régulier sur douze mois vaut {yearly}. La valeur sur douze mois, plus élevée, est retenue : les marchés envisagés ne couvrent pas tout le besoin.',
    en: 'The contracts planned, over their whole life, are worth {planned}; the regular need over twelve months is worth {yearly}. The value over twelve months, the larger one, is kept: the contracts planned do not cover the whole need.',
  },
};
