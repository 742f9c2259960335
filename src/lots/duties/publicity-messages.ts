/**
 * The texts of the publicity of contracts.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link publicityDuty}, by the codes of its findings.
 *
 * @internal
 */
export const publicityMessages: Messages = {
  'lots/publicity-dispensed': {
    fr: 'Marché dispensé : aucune publicité préalable n’est exigée.',
    en: 'Dispensed contract: no publicity beforehand is asked for.',
  },
  'lots/publicity-dispensed-above-line': {
    fr: 'Le besoin ({need}) atteint {line}, mais le marché est dispensé : ni BOAMP ni journal d’annonces légales. La dispense passe avant l’obligation de l’article R2131-12, qui ne vise que les procédures adaptées.',
    en: 'The need ({need}) reaches {line}, but the contract is dispensed: neither the BOAMP nor a legal gazette. The dispense comes before the duty of article R2131-12, which speaks of adapted procedures only.',
  },
  'lots/publicity-freely-adapted': {
    fr: 'Besoin de {need}, inférieur à {line} : une publicité est due, et l’acheteur choisit ses modalités selon le montant et la nature du marché (site, profil d’acheteur, presse, devis auprès de plusieurs structures).',
    en: 'Need of {need}, below {line}: publicity is due, and the buyer chooses how according to the amount and the nature of the contract (web site, buyer profile, press, quotes asked of several structures).',
  },
  'lots/publicity-boamp-or-gazette': {
    fr: 'Besoin de {need}, au moins égal à {line} : publier un avis au BOAMP ou dans un journal d’annonces légales, au choix. Y ajouter la presse spécialisée ou le JOUE si c’est nécessaire pour atteindre les structures intéressées.',
    en: 'Need of {need}, at least {line}: publish a notice in the BOAMP or in a legal gazette, as the buyer chooses. Add the specialised press or the JOUE where that is needed to reach the structures that may be interested.',
  },
  'lots/publicity-disputed': {
    fr: 'Besoin de {need}, au moins égal à {line} : deux lectures pour un OPH. Établissement public local, il relève de l’article R2131-12 : avis au BOAMP ou dans un journal d’annonces légales. Mais l’article R2100-1 range les OPH parmi les autres acheteurs, à qui l’article R2131-13 laisse le choix de la publicité. Lecture prudente, retenue ici : publiez au BOAMP ou dans un journal d’annonces légales, ce qui est permis dans les deux cas.',
    en: 'Need of {need}, at least {line}: two readings for an OPH. As a local public establishment it comes under article R2131-12: a notice in the BOAMP or in a legal gazette. But article R2100-1 ranks OPH with the other buyers, to whom article R2131-13 leaves the choice of the publicity. Cautious reading, used here: publish in the BOAMP or in a legal gazette, which is allowed either way.',
  },
  'lots/publicity-formalised-either-way': {
    fr: 'Procédure formalisée : publier l’avis de marché au JOUE, quelle que soit la lecture retenue pour un OPH.',
    en: 'Formalised procedure: publish the contract notice in the JOUE, whichever reading is used for an OPH.',
  },
  'lots/publicity-formalised-disputed': {
    fr: 'Le BOAMP en plus du JOUE : deux lectures pour un OPH. L’article R2131-16, 1° l’impose aux établissements publics locaux ; mais l’article R2100-1 range les OPH parmi les acheteurs du 2°, qui ne publient qu’au JOUE. Lecture prudente, retenue ici : publiez aussi au BOAMP, ce qui est permis dans les deux cas.',
    en: 'The BOAMP besides the JOUE: two readings for an OPH. Article R2131-16, 1° imposes it on local public establishments; but article R2100-1 ranks OPH with the buyers of 2°, who publish in the JOUE only. Cautious reading, used here: publish in the BOAMP too, which is allowed either way.',
  },
  'lots/publicity-standard-form': {
    fr: 'L’avis est établi sur le formulaire national standard.',
    en: 'The notice is written on the national standard form.',
  },
  'lots/publicity-lot-of-formalised-whole': {
    fr: 'Petit lot en procédure adaptée dans un besoin de {need}, qui atteint le seuil européen ({threshold}) : l’article R2131-12 ne nomme pas de support au-delà de ce seuil. Lecture retenue, prudente : un avis au BOAMP ou dans un journal d’annonces légales.',
    en: 'Small lot by adapted procedure inside a need of {need}, which reaches the European threshold ({threshold}): article R2131-12 names no support beyond that threshold. Reading used, a careful one: a notice in the BOAMP or in a legal gazette.',
  },
  'lots/publicity-other-buyers': {
    fr: 'Procédure adaptée d’un acheteur que l’article R2131-12 ne vise pas : quelle que soit la valeur, il choisit librement une publicité adaptée au montant et à la nature du marché. Ni BOAMP ni journal d’annonces légales ne sont imposés.',
    en: 'Adapted procedure of a buyer that article R2131-12 does not list: whatever the value, it chooses freely a publicity suited to the amount and the nature of the contract. Neither the BOAMP nor a legal gazette is imposed.',
  },
  'lots/publicity-social-below': {
    fr: 'Services sociaux ou spécifiques pour un besoin de {need}, inférieur à {threshold} : publicité adaptée au montant et à la nature des services, sans support imposé.',
    en: 'Social or specific services for a need of {need}, below {threshold}: publicity suited to the amount and the nature of the services, with no support imposed.',
  },
  'lots/publicity-social-from': {
    fr: 'Services sociaux ou spécifiques pour un besoin de {need}, au moins égal à {threshold} : publier un avis de marché au JOUE, sauf si un avis de préinformation a déjà servi d’appel à la concurrence. La procédure reste adaptée.',
    en: 'Social or specific services for a need of {need}, at least {threshold}: publish a contract notice in the JOUE, unless a prior-information notice already served as the call for competition. The procedure stays an adapted one.',
  },
  'lots/publicity-formalised-listed': {
    fr: 'Procédure formalisée : publier l’avis de marché au JOUE et au BOAMP.',
    en: 'Formalised procedure: publish the contract notice in the JOUE and in the BOAMP.',
  },
  'lots/national-notice-after-joue': {
    fr: 'L’avis national ne paraît pas avant celui du JOUE. Sans nouvelle de cette parution, il peut paraître {delay} après la confirmation de réception par l’Office des publications. Il ne dit rien de plus que l’avis envoyé et en donne la date d’envoi.',
    en: 'The national notice does not come out before that of the JOUE. Without news of it, it may come out {delay} after the Publications Office confirms the receipt. It says no more than the notice sent, and gives the day it was sent.',
  },
  'lots/publicity-formalised-others': {
    fr: 'Procédure formalisée d’un acheteur que l’article R2131-16, 1° ne vise pas : publier l’avis de marché au JOUE ; le BOAMP n’est pas imposé.',
    en: 'Formalised procedure of a buyer that article R2131-16, 1° does not list: publish the contract notice in the JOUE; the BOAMP is not imposed.',
  },
  'lots/publicity-before-the-code': {
    fr: 'Besoin de {need} : les règles de publicité d’avant le code de la commande publique n’ont pas été lues, hormis le montant de {line} à partir duquel une collectivité publiait au BOAMP ou dans un journal d’annonces légales. Les supports indiqués sont ceux du code : à vérifier dans le décret de 2016.',
    en: 'Need of {need}: the rules of publicity of before the code of public procurement were not read, but for the amount of {line} from which a local authority published in the BOAMP or in a legal gazette. The supports given are those of the code: to be checked in the decree of 2016.',
  },
};
