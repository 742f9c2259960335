/**
 * The texts of the thresholds of a day.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link procurementThresholds}, by the codes of its findings.
 *
 * @internal
 */
export const thresholdsMessages: Messages = {
  'lots/threshold-unconfirmed/dispense': {
    fr: 'Le seuil de dispense de publicité et de mise en concurrence retenu pour ce jour, {threshold}, n’est pas confirmé : les textes lus ne disent pas lequel de deux montants s’y applique, et le plus bas est gardé.',
    en: 'The threshold of the dispense from publicity and competition kept for this day, {threshold}, is not confirmed: the texts read do not say which of two amounts applies on it, and the lower one is kept.',
  },
  'lots/threshold-unconfirmed/social-services': {
    fr: 'Le seuil de {threshold} à partir duquel une entité adjudicatrice publie un avis européen pour des services sociaux ou spécifiques n’est pas confirmé : le relire dans l’avis annexé au code avant de s’y fier.',
    en: 'The threshold of {threshold} from which a contracting entity publishes a European notice for social or specific services is not confirmed: read it in the notice annexed to the code before relying on it.',
  },
  'lots/threshold-unconfirmed/innovative-need': {
    fr: 'Le seuil des achats innovants, {threshold}, n’est pas confirmé pour ce jour : les sources ne donnent pas le même premier jour à l’expérimentation.',
    en: 'The threshold of innovative purchases, {threshold}, is not confirmed for this day: the sources do not give the same first day to the experiment.',
  },
  'lots/thresholds-to-re-read': {
    fr: 'Des seuils de ce jour viennent d’articles modifiés depuis peu : les relire sur Légifrance avant de s’y fier.',
    en: 'Some thresholds of this day come from articles amended of late: read them again on Légifrance before relying on them.',
  },
};
