/**
 * The texts of the property tax relief, by the keys of its explanations and the codes of its findings.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of the property tax relief, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const propertyTaxReliefMessages: Messages = {
  // Steps of an explanation.
  'charges/property-tax-base': {
    fr: 'Base d’imposition à la taxe foncière',
    en: 'Taxable base of the property tax',
  },
  'charges/property-tax-rate': {
    fr: 'Taux de taxe foncière',
    en: 'Rate of the property tax',
  },
  'charges/property-tax-before': {
    fr: 'Taxe foncière sans abattement',
    en: 'Property tax without the relief',
  },
  'charges/property-tax-relief-share': {
    fr: 'Part de la base retranchée dans un quartier prioritaire',
    en: 'Share of the base taken off in a priority district',
  },
  'charges/property-tax-relief-on-base': {
    fr: 'Abattement sur la base',
    en: 'Relief on the base',
  },
  'charges/property-tax-base-after': {
    fr: 'Base après abattement',
    en: 'Base after the relief',
  },
  'charges/property-tax-after': {
    fr: 'Taxe foncière due',
    en: 'Property tax due',
  },
  'charges/property-tax-after/if-conditions-met': {
    fr: 'Taxe foncière due si les conditions de l’abattement sont remplies',
    en: 'Property tax due if the conditions of the relief are met',
  },
  'charges/property-tax-relief-amount': {
    fr: 'Abattement de taxe foncière',
    en: 'Property tax relief',
  },
  'charges/property-tax-relief-amount/if-conditions-met': {
    fr: 'Abattement de taxe foncière si ses conditions sont remplies',
    en: 'Property tax relief if its conditions are met',
  },
  'charges/property-tax-relief/none': {
    fr: 'Abattement refusé : une condition n’est pas remplie',
    en: 'No relief: a condition is not met',
  },
  'charges/property-tax-relief-per-dwelling': {
    fr: 'Abattement rapporté à un logement',
    en: 'Relief on one dwelling',
  },
  'charges/property-tax-relief-one-dwelling': {
    fr: 'Un logement',
    en: 'One dwelling',
  },
  'charges/property-tax-relief-dwellings': {
    fr: 'Logements de la base d’imposition',
    en: 'Dwellings of the taxable base',
  },
  'charges/relief-action-cost': {
    fr: 'Coût TTC de « {action} »',
    en: 'Cost of “{action}” including VAT',
  },
  'charges/relief-action-paid': {
    fr: 'Part de « {action} » payée par l’abattement',
    en: 'Part of “{action}” paid by the relief',
  },
  'charges/relief-action-paid-share': {
    fr: 'Part récupérable de ce que l’abattement a payé',
    en: 'Recoverable share of what the relief has paid',
  },
  'charges/relief-action-recoverable-of-paid': {
    fr: '« {action} » : récupérable de ce que l’abattement a payé',
    en: '“{action}”: recoverable of what the relief has paid',
  },
  'charges/relief-action-ordinary': {
    fr: '« {action} » : part que l’abattement ne paie pas',
    en: '“{action}”: part that the relief does not pay',
  },
  // Findings.
  'charges/property-tax-relief-available': {
    fr: 'Abattement de {share} de la base de taxe foncière pour {taxYear} : il suppose que toutes les conditions qui suivent soient remplies.',
    en: 'Relief of {share} of the property tax base for {taxYear}: it supposes that all of the conditions below are met.',
  },
  'charges/property-tax-relief/period': {
    fr: 'La loi accorde l’abattement pour les impositions de {firstYear} à {lastYear}.',
    en: 'The law grants the relief for the tax years {firstYear} to {lastYear}.',
  },
  'charges/property-tax-relief/district': {
    fr: 'Les logements doivent être situés dans un quartier prioritaire de la politique de la ville.',
    en: 'The dwellings must be in a priority district.',
  },
  'charges/property-tax-relief/long-exemption': {
    fr: 'L’abattement suit la longue exonération des logements sociaux : elle doit avoir pris fin.',
    en: 'The relief follows the long exemption of social dwellings, which must have ended.',
  },
  'charges/property-tax-relief/city-contract': {
    fr: 'Le propriétaire doit avoir signé le contrat de ville au plus tard le {deadline}.',
    en: 'The owner must have signed the city contract by {deadline}.',
  },
  'charges/property-tax-relief/use-convention': {
    fr: 'Le propriétaire doit avoir signé au plus tard le {deadline}, avec la commune, l’intercommunalité et l’État, la convention d’entretien et de gestion annexée au contrat de ville.',
    en: 'The owner must have signed by {deadline}, with the municipality, the grouping of municipalities and the State, the convention on upkeep and management annexed to the city contract.',
  },
  'charges/property-tax-relief/declaration': {
    fr: 'L’abattement doit avoir été déclaré au plus tard le {deadline}.',
    en: 'The relief must have been declared by {deadline}.',
  },
  'charges/property-tax-relief/held-year-before': {
    fr: 'Sans signatures à temps, l’abattement outre-mer suppose d’avoir été obtenu pour {yearBefore}.',
    en: 'Without signatures in time, the relief overseas supposes that it was held for {yearBefore}.',
  },
  'charges/property-tax-relief-not-charged-again': {
    fr: '« {action} » : les {paid} payés par l’abattement ne doivent pas être facturés une seconde fois aux locataires. Le reste ({ordinary}) ne leur est facturable que s’il est sur la liste.',
    en: '“{action}”: the {paid} paid by the relief must not be charged a second time to tenants. The rest ({ordinary}) may be charged to them only if it is on the list.',
  },
  'charges/property-tax-relief-actions-above-relief': {
    fr: 'Les actions sont dites payées par l’abattement pour {paid}, et l’abattement vaut {relief} : il n’en paie donc qu’une partie, et ce qui peut être facturé aux locataires reste incertain. Chiffrer à part, pour chaque action, ce que l’abattement paie.',
    en: 'The actions are said to be paid by the relief for {paid}, and the relief is worth {relief}: it pays only a part of them, and what may be charged to tenants stays uncertain. Price apart, for each action, what the relief pays.',
  },
  'charges/property-tax-relief-paid-part': {
    fr: 'Ce que l’abattement a payé est compté à {share} dans les charges : aucun texte lu ne fixe ce chiffre.',
    en: 'What the relief has paid is counted at {share} in the charges: no text read states that figure.',
  },
  'charges/property-tax-not-recoverable': {
    fr: 'La taxe foncière, avec ou sans abattement, n’est pas sur la liste : elle n’est jamais récupérable.',
    en: 'The property tax, with or without the relief, is not on the list: it is never recoverable.',
  },
};
