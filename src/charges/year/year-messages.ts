/**
 * The texts on a year of expenses.
 */
import type { Message, Messages } from '../../core/index.js';
import type { ChargeNature } from './year.js';

const NATURES: Readonly<Record<ChargeNature, Message>> = {
  staff: {
    fr: 'Gardiens, employés d’immeuble et encadrement',
    en: 'Caretakers, building employees and supervision',
  },
  // Shorter than the headings of the list, for a column of a statement.
  I: { fr: 'Ascenseurs et monte-charge', en: 'Lifts and goods lifts' },
  II: { fr: 'Eau, eau chaude et chauffage collectifs', en: 'Collective water, hot water and heating' },
  III: { fr: 'Installations individuelles', en: 'Individual installations' },
  IV: { fr: 'Parties communes intérieures', en: 'Indoor common parts' },
  V: { fr: 'Espaces extérieurs', en: 'Outdoor spaces' },
  VI: { fr: 'Hygiène', en: 'Hygiene' },
  VII: { fr: 'Équipements divers', en: 'Various equipment' },
  VIII: { fr: 'Impositions et redevances', en: 'Taxes and fees' },
  agreement: { fr: 'Hors liste, par accord avec les locataires', en: 'Off the list, by agreement with the tenants' },
  unlisted: { fr: 'Hors liste, sur décision du bailleur', en: 'Off the list, on the landlord’s decision' },
};

/**
 * The name of a nature of charge.
 *
 * @param nature - The nature.
 * @returns Its name in French and in English.
 *
 * @internal
 */
export function natureName(nature: ChargeNature): Message {
  return NATURES[nature];
}

/**
 * Every text on a year of expenses.
 *
 * @internal
 */
export const yearMessages: Messages = {
  'charges/vacancy-of-group/residence': {
    fr: 'Part des jours sans locataire, gardée par le bailleur (toute la résidence)',
    en: 'Share of the days without a tenant, borne by the landlord (whole residence)',
  },
  'charges/vacancy-of-group/buildings': {
    fr: 'Part des jours sans locataire, gardée par le bailleur (bâtiments {names})',
    en: 'Share of the days without a tenant, borne by the landlord (buildings {names})',
  },
  'charges/vacancy-of-group/stairwells': {
    fr: 'Part des jours sans locataire, gardée par le bailleur (cages d’escalier {names})',
    en: 'Share of the days without a tenant, borne by the landlord (stairwells {names})',
  },
  'charges/vacancy-of-group/dwellings': {
    fr: 'Part des jours sans locataire, gardée par le bailleur (logements {names})',
    en: 'Share of the days without a tenant, borne by the landlord (dwellings {names})',
  },
  'charges/vacant-weight-days': {
    fr: 'Poids de chaque logement multiplié par ses jours sans locataire',
    en: 'Weight of each dwelling times its days without a tenant',
  },
  'charges/all-weight-days': {
    fr: 'Poids de chaque logement multiplié par tous les jours',
    en: 'Weight of each dwelling times all the days',
  },
  'charges/line-recoverable': {
    fr: 'Part récupérable de « {line} »',
    en: 'Recoverable part of “{line}”',
  },
  'charges/line-of-dwelling': {
    fr: '« {line} », part du logement {dwelling}',
    en: '“{line}”, share of dwelling {dwelling}',
  },
  'charges/line-of-tenancy': {
    fr: '« {line} », part du bail {tenancy}',
    en: '“{line}”, share of tenancy {tenancy}',
  },
  'charges/tenancy-days': {
    fr: 'Jours d’occupation',
    en: 'Days of the tenancy',
  },
  'charges/period-days': {
    fr: 'Jours de la période',
    en: 'Days of the period',
  },
  ...Object.fromEntries(
    Object.entries(NATURES).flatMap(([nature, { fr, en }]) => [
      [`charges/nature-total/${nature}`, { fr: `${fr}, bail {tenancy}`, en: `${en}, tenancy {tenancy}` }],
      [`charges/nature-shared/${nature}`, { fr: `${fr}, à répartir`, en: `${en}, to be shared` }],
    ]),
  ),
  'charges/tenancy-owed': {
    fr: 'Charges récupérables dues par le bail {tenancy}',
    en: 'Recoverable charges owed by tenancy {tenancy}',
  },
  'charges/tenancy-provisions': {
    fr: 'Provisions appelées',
    en: 'Provisions called',
  },
  'charges/tenancy-balance': {
    fr: 'Solde du bail {tenancy} (positif : dû par le locataire)',
    en: 'Balance of tenancy {tenancy} (positive: owed by the tenant)',
  },
  'charges/occupancy/pooled-year': {
    fr: 'Changements de locataire ou vacance : les charges de l’année du logement sont mises en commun et partagées par jours d’occupation. Aucun texte ne fixe la méthode ; elle doit être annoncée et gardée.',
    en: 'Changes of tenant or vacancy: the dwelling’s charges of the year are pooled and shared by days of occupation. No text sets the method; it must be announced and kept.',
  },
  'charges/occupancy/dated-expense': {
    fr: 'Changements de locataire ou vacance : chaque dépense est partagée par jours d’occupation de la période qu’elle couvre. Aucun texte ne fixe la méthode ; elle doit être annoncée et gardée.',
    en: 'Changes of tenant or vacancy: each expense is shared by days of occupation of the period that it is for. No text sets the method; it must be announced and kept.',
  },
  'charges/vacancy-of-year-with-landlord': {
    fr: 'La part des jours sans locataire ({vacancy}) reste au bailleur et n’est pas reportée sur les autres.',
    en: 'The share of the days without a tenant ({vacancy}) stays with the landlord and is not spread over the others.',
  },
  'charges/law-changed-during-year': {
    fr: 'Une règle a changé le {changed}, et le droit du {on} est appliqué à toute la période d’une dépense : séparer ce qui est avant de ce qui est après.',
    en: 'A rule changed on {changed}, and the law of {on} is applied to all the days of an expense: separate what comes before from what comes after.',
  },
  'charges/key-declared-during-year': {
    fr: 'La clé « {key} » a été déclarée le {declaredOn}, au cours de l’exercice : une clé doit être stable, et annoncée avant les dépenses qu’elle répartit.',
    en: 'Key “{key}” was declared on {declaredOn}, in the course of the year: a key must be stable, and announced before the expenses that it shares.',
  },
};
