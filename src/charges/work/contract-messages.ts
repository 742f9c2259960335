/**
 * The texts on contracts: invoices, credit notes, other funding, VAT that is not known, tasks mapped by the landlord.
 */
import type { Messages } from '../../core/index.js';

/**
 * Texts of the steps and of the findings on contracts.
 *
 * @internal
 */
export const contractMessages: Messages = {
  // Steps of an explanation: what an invoice prints.
  'charges/invoiced-ht': {
    fr: 'Montant hors taxes facturé, pris tel quel',
    en: 'Amount excluding VAT as invoiced, taken as it is',
  },
  'charges/invoiced-vat': {
    fr: 'TVA facturée, prise telle quelle',
    en: 'VAT as invoiced, taken as it is',
  },
  'charges/invoiced-ttc': {
    fr: 'Montant TTC facturé',
    en: 'Amount including VAT as invoiced',
  },
  'charges/exact-vat': {
    fr: 'TVA exacte au taux de {rate}, non arrondie',
    en: 'Exact VAT at the rate of {rate}, not rounded',
  },
  'charges/exact-ttc': {
    fr: 'Prix TTC exact de la ligne, non arrondi',
    en: 'Exact price of the line including VAT, not rounded',
  },
  'charges/exact-ttc-of-lines': {
    fr: 'Prix TTC exact de toutes les lignes',
    en: 'Exact price of all the lines including VAT',
  },
  'charges/share-of-invoiced-total': {
    fr: 'Part de la ligne dans le total TTC facturé, la TVA étant calculée une fois sur l’ensemble',
    en: 'Share of the line in the total including VAT as invoiced, VAT being computed once on the whole',
  },
  // Steps of an explanation: what becomes of a line.
  'charges/disputed-line/without-vat': {
    fr: '« {line} » : récupéré sans sa TVA, par prudence ; des arrêts ont jugé la TVA et la marge non récupérables avant la loi de 2006, et la marge n’est pas connue ici',
    en: '“{line}”: recovered without its VAT, out of prudence; rulings held VAT and margin not recoverable before the statute of 2006, and the margin is not known here',
  },
  'charges/disputed-line/vat-unknown': {
    fr: '« {line} » : rien n’est récupéré, par prudence ; des arrêts ont jugé la TVA et la marge non récupérables avant la loi de 2006, et la TVA n’est pas connue ici',
    en: '“{line}”: nothing is recovered, out of prudence; rulings held VAT and margin not recoverable before the statute of 2006, and the VAT is not known here',
  },
  'charges/ttc-less-vat': {
    fr: 'Prix TTC ramené au hors taxes',
    en: 'Price including VAT, brought back to the price without it',
  },
  'charges/mapped-line': {
    fr: '« {line} » : rattaché à une ligne de la liste par le bailleur, récupérable TTC',
    en: '“{line}”: put under a line of the list by the landlord, recoverable including VAT',
  },
  'charges/off-list-line': {
    fr: '« {line} » : classé hors de la liste par le bailleur, reste à sa charge',
    en: '“{line}”: put off the list by the landlord, stays with it',
  },
  'charges/financed-line/property-tax-relief': {
    fr: '« {line} » : déjà payé par l’abattement de taxe foncière, rien n’est facturé aux locataires',
    en: '“{line}”: already paid by the property tax relief, tenants are charged nothing',
  },
  'charges/financed-line/subsidy': {
    fr: '« {line} » : déjà payé par une subvention, rien n’est facturé aux locataires',
    en: '“{line}”: already paid by a subsidy, tenants are charged nothing',
  },
  'charges/financed-line/other': {
    fr: '« {line} » : déjà payé par un autre financement, rien n’est facturé aux locataires',
    en: '“{line}”: already paid by other money, tenants are charged nothing',
  },
  // Steps of an explanation: credit notes.
  'charges/credit-note': {
    fr: 'Avoir « {credit} », déduit de la dépense',
    en: 'Credit note “{credit}”, taken off the expense',
  },
  'charges/credited-to-tenants': {
    fr: 'Avoir « {credit} » : déduit de ce que paient les locataires, comme la dépense acquittée',
    en: 'Credit note “{credit}”: taken off what tenants pay, as it is off what was paid',
  },
  'charges/credit-of-unrecovered-line': {
    fr: 'Avoir « {credit} » : les locataires ne paient pas cette dépense, rien ne leur est déduit',
    en: 'Credit note “{credit}”: tenants do not pay that expense, nothing is taken off for them',
  },
  'charges/credit-kept-by-landlord': {
    fr: 'Avoir « {credit} » : gardé par le bailleur, rien n’est déduit pour les locataires',
    en: 'Credit note “{credit}”: kept by the landlord, nothing is taken off for tenants',
  },
  // Findings: lines.
  'charges/line-mapped': {
    fr: '« {line} » : le bailleur rattache cette tâche à la ligne {code} de la liste ; le rattachement est le sien.',
    en: '“{line}”: the landlord puts this task under line {code} of the list; the reading is its own.',
  },
  'charges/line-mapped-off-list': {
    fr: '« {line} » : le bailleur ne rattache cette tâche à aucune ligne de la liste ; la dépense reste à sa charge.',
    en: '“{line}”: the landlord puts this task under no line of the list; the expense stays with it.',
  },
  'charges/vat-rate-doubtful': {
    fr: '« {line} » : le taux normal de TVA ({rate}) est retenu faute de taux indiqué ; un taux réduit n’est possible que si la prestation se rattache à la collecte des déchets ménagers. Demander au prestataire le taux de son devis.',
    en: '“{line}”: the standard rate of VAT ({rate}) is used since no rate is stated; a reduced rate is possible only if the service belongs to the collection of household waste. Ask the provider for the rate of its quote.',
  },
  'charges/line-financed/property-tax-relief': {
    fr: '« {line} » est déjà payé par l’abattement de taxe foncière (TFPB) : les locataires ne peuvent pas le payer une seconde fois.',
    en: '“{line}” is already paid by the property tax relief (abattement de TFPB): tenants may not pay it a second time.',
  },
  'charges/line-financed/property-tax-relief/named': {
    fr: '« {line} » est déjà payé par l’abattement de taxe foncière (TFPB) (« {funding} ») : les locataires ne peuvent pas le payer une seconde fois.',
    en: '“{line}” is already paid by the property tax relief (abattement de TFPB) (“{funding}”): tenants may not pay it a second time.',
  },
  'charges/line-financed/subsidy': {
    fr: '« {line} » est déjà payé par une subvention : les locataires ne peuvent pas le payer une seconde fois.',
    en: '“{line}” is already paid by a subsidy: tenants may not pay it a second time.',
  },
  'charges/line-financed/subsidy/named': {
    fr: '« {line} » est déjà payé par une subvention (« {funding} ») : les locataires ne peuvent pas le payer une seconde fois.',
    en: '“{line}” is already paid by a subsidy (“{funding}”): tenants may not pay it a second time.',
  },
  'charges/line-financed/other': {
    fr: '« {line} » est déjà payé par un autre financement : les locataires ne peuvent pas le payer une seconde fois.',
    en: '“{line}” is already paid by other money: tenants may not pay it a second time.',
  },
  'charges/line-financed/other/named': {
    fr: '« {line} » est déjà payé par un autre financement (« {funding} ») : les locataires ne peuvent pas le payer une seconde fois.',
    en: '“{line}” is already paid by other money (“{funding}”): tenants may not pay it a second time.',
  },
  'charges/invoiced-vat-differs': {
    fr: '« {line} » : la facture porte {vat} de TVA, et le taux de {rate} donne {computed} ; l’écart dépasse un centime. Demander au prestataire quel taux il applique.',
    en: '“{line}”: the invoice has {vat} of VAT, and the rate of {rate} gives {computed}; they differ by more than a cent. Ask the provider which rate it applies.',
  },
  // Findings: contracts.
  'charges/invoiced-vat-not-due': {
    fr: '« {line} » : la facture porte {vat} de TVA, alors qu’aucune TVA n’était due, d’après ce qui est dit du prestataire et du lieu. Le montant est repris tel quel : demander au prestataire une facture rectifiée, ou s’il facture la TVA.',
    en: '“{line}”: the invoice has {vat} of VAT, although no VAT was due, from what is said of the provider and of the place. The amount is taken as it is: ask the provider for a corrected invoice, or whether it charges VAT.',
  },
  'charges/penalty-credited': {
    fr: 'Contrat « {contract} » : la pénalité « {credit} » ({amount}) est déduite de ce que paient les locataires, qui ne doivent que la dépense acquittée.',
    en: 'Contract “{contract}”: the penalty “{credit}” ({amount}) is taken off what tenants pay, who owe only what was paid.',
  },
  'charges/penalty-kept-by-landlord': {
    fr: 'Contrat « {contract} » : le bailleur garde la pénalité « {credit} » ({amount}) sur une dépense que paient les locataires, qui ne doivent que la dépense acquittée : la déduire de leurs charges.',
    en: 'Contract “{contract}”: the landlord keeps the penalty “{credit}” ({amount}) on an expense that tenants pay, who owe only what was paid: take it off their charges.',
  },
  'charges/credit-above-line': {
    fr: 'Contrat « {contract} », avoir « {credit} » : les avoirs ({credited}) dépassent ce que coûte la dépense qu’ils concernent ({cost}). Les montants sont repris tels quels : vérifier la ligne et la période de cet avoir.',
    en: 'Contract “{contract}”, credit note “{credit}”: the credit notes ({credited}) are more than the expense they are for costs ({cost}). The amounts are taken as they are: check the line and the period of that credit note.',
  },
  'charges/insertion-service-market': {
    fr: 'Le contrat « {contract} » ({provider}) a pour objet l’insertion, dont le travail n’est que le support : ne récupérer que la valeur de ce travail, chiffrée à part. Aucun texte ne règle ce point.',
    en: 'Contract “{contract}” ({provider}) is for insertion, for which the work is only the means: recover the value of that work alone, priced apart. No text settles the point.',
  },
  'charges/vat-status-unknown': {
    fr: 'Contrat « {contract} » : on ne sait pas si {provider} est soumis à la TVA ; seuls des prix TTC sont repris. Demander la mention de TVA du devis.',
    en: 'Contract “{contract}”: it is not known whether {provider} charges VAT; only prices including VAT are taken. Ask for the VAT mention on the quote.',
  },
  'charges/line-by-agreement': {
    fr: '« {line} » : absent de la liste, récupérable par un accord avec les locataires',
    en: '“{line}”: not on the list, recoverable under an agreement with the tenants',
  },
};
