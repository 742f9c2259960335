/**
 * The texts of a provider’s VAT status, by the codes of its findings.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of a provider’s VAT status, by the codes of its findings.
 *
 * @internal
 */
export const vatStatusMessages: Messages = {
  // Findings.
  'charges/vat-status/ai-exemption': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : celle-ci déclare remplir les deux conditions.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: this one states that it fulfils both conditions.',
  },
  'charges/vat-status/ai-exemption/ask-both': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : demander les deux.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: ask for both.',
  },
  'charges/vat-status/ai-exemption/ask-convention': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : la gestion désintéressée est déclarée, demander la convention.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: disinterested management is stated, ask for the convention.',
  },
  'charges/vat-status/ai-exemption/ask-management': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : la convention est déclarée, demander si la gestion est désintéressée.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: the convention is stated, ask whether the management is disinterested.',
  },
  'charges/vat-status/ai-exemption/no-convention': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : celle-ci n’est pas conventionnée, l’exonération ne lui est pas due.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: this one is under no convention, and is not entitled to the exemption.',
  },
  'charges/vat-status/ai-exemption/no-management': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : la gestion de celle-ci n’est pas désintéressée, l’exonération ne lui est pas due.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: the management of this one is not disinterested, and it is not entitled to the exemption.',
  },
  'charges/vat-status/ai-exemption/neither': {
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : celle-ci n’est pas conventionnée et sa gestion n’est pas désintéressée, l’exonération ne lui est pas due.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: this one is under no convention and its management is not disinterested, and it is not entitled to the exemption.',
  },
  'charges/vat-status/ai-charging-vat': {
    fr: 'Une association intermédiaire conventionnée, à gestion désintéressée, est exonérée, et celle-ci déclare facturer la TVA : demander la mention de TVA du devis.',
    en: 'An association intermédiaire under a convention and with disinterested management is exempt, and this one states that it charges VAT: ask for the VAT mention on the quote.',
  },
  'charges/vat-status/exemption-of-another-kind': {
    fr: 'L’exonération des associations intermédiaires ne vaut que pour elles.',
    en: 'The exemption of associations intermédiaires is for them alone.',
  },
  'charges/vat-status/ask-the-association': {
    fr: 'La TVA d’un atelier et chantier d’insertion ou d’une régie de quartier se juge au cas par cas et ne se déduit pas de son statut : demander la mention de TVA du devis.',
    en: 'The VAT of an atelier et chantier d’insertion or of a régie de quartier is judged case by case and does not follow from its status: ask for the VAT mention on the quote.',
  },
  'charges/vat-status/ask-the-provider': {
    fr: 'On ne sait pas si le prestataire facture la TVA : demander la mention de TVA du devis.',
    en: 'It is not known whether the provider charges VAT: ask for the VAT mention on the quote.',
  },
  'charges/vat-status/franchise-prior-year': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année précédente se compare au plafond de {ceiling} ; il n’est pas connu, le demander.',
    en: 'Small-business exemption: the turnover on services of the year before is compared with the ceiling of {ceiling}; it is not known, ask for it.',
  },
  'charges/vat-status/franchise-current-year': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année en cours se compare au plafond de {ceiling} ; il n’est pas connu, le demander.',
    en: 'Small-business exemption: the turnover on services of the current year is compared with the ceiling of {ceiling}; it is not known, ask for it.',
  },
  'charges/vat-status/franchise-prior-year/below': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année précédente, déclaré pour {turnover}, est inférieur au plafond de {ceiling}.',
    en: 'Small-business exemption: the turnover on services of the year before, stated as {turnover}, is below the ceiling of {ceiling}.',
  },
  'charges/vat-status/franchise-prior-year/at-ceiling': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année précédente, déclaré pour {turnover}, est égal au plafond de {ceiling}. Aucune source lue ne dit si le plafond lui-même est compris.',
    en: 'Small-business exemption: the turnover on services of the year before, stated as {turnover}, equals the ceiling of {ceiling}. No source read says whether the ceiling itself is within.',
  },
  'charges/vat-status/franchise-prior-year/exceeded': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année précédente, déclaré pour {turnover}, dépasse le plafond de {ceiling}. Demander au prestataire s’il facture la TVA.',
    en: 'Small-business exemption: the turnover on services of the year before, stated as {turnover}, exceeds the ceiling of {ceiling}. Ask the provider whether it charges VAT.',
  },
  'charges/vat-status/franchise-current-year/below': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année en cours, déclaré pour {turnover}, est inférieur au plafond de {ceiling}.',
    en: 'Small-business exemption: the turnover on services of the current year, stated as {turnover}, is below the ceiling of {ceiling}.',
  },
  'charges/vat-status/franchise-current-year/at-ceiling': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année en cours, déclaré pour {turnover}, est égal au plafond de {ceiling}. Aucune source lue ne dit si le plafond lui-même est compris.',
    en: 'Small-business exemption: the turnover on services of the current year, stated as {turnover}, equals the ceiling of {ceiling}. No source read says whether the ceiling itself is within.',
  },
  'charges/vat-status/franchise-current-year/exceeded': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année en cours, déclaré pour {turnover}, dépasse le plafond de {ceiling}. Demander au prestataire s’il facture la TVA.',
    en: 'Small-business exemption: the turnover on services of the current year, stated as {turnover}, exceeds the ceiling of {ceiling}. Ask the provider whether it charges VAT.',
  },
  'charges/vat-status/franchise-ceiling-not-read': {
    fr: 'Franchise en base : les plafonds de cette date n’ont pas été lus.',
    en: 'Small-business exemption: the ceilings of that day were not read.',
  },
  'charges/vat-status/rate-certificate': {
    fr: 'Taux réduit ou intermédiaire : avant le {replaced}, le client remettait une attestation séparée (formulaire Cerfa) selon laquelle les travaux y avaient droit. Depuis quand elle était demandée n’a pas été lu.',
    en: 'Reduced or intermediate rate: before {replaced} the customer gave a separate certificate (Cerfa form) that the works were entitled to it. Since when it was asked for was not read.',
  },
  'charges/vat-status/rate-statement': {
    fr: 'Taux réduit ou intermédiaire : le client certifie sur le devis ou la facture que les travaux y ont droit, sans attestation séparée.',
    en: 'Reduced or intermediate rate: the customer certifies on the quote or the invoice that the works are entitled to it, without a separate certificate.',
  },
  'charges/vat-status/rate-statement-or-contract': {
    fr: 'Taux réduit ou intermédiaire : le client certifie sur le devis, la facture ou le marché public que les travaux y ont droit, sans attestation séparée.',
    en: 'Reduced or intermediate rate: the customer certifies on the quote, the invoice or the public contract that the works are entitled to it, without a separate certificate.',
  },
};
