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
    fr: 'Une association intermédiaire est exonérée de TVA quel que soit son client, à condition d’être conventionnée par l’État et d’avoir une gestion désintéressée : demander les deux.',
    en: 'An association intermédiaire is exempt from VAT whoever its customer, provided that it is under a convention with the State and that its management is disinterested: ask for both.',
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
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année précédente se compare à {ceiling}.',
    en: 'Small-business exemption: the turnover on services of the year before is compared with {ceiling}.',
  },
  'charges/vat-status/franchise-current-year': {
    fr: 'Franchise en base : le chiffre d’affaires de services de l’année en cours se compare à {ceiling}.',
    en: 'Small-business exemption: the turnover on services of the current year is compared with {ceiling}.',
  },
  'charges/vat-status/franchise-ceiling-not-read': {
    fr: 'Franchise en base : les plafonds de cette date n’ont pas été lus.',
    en: 'Small-business exemption: the ceilings of that day were not read.',
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
