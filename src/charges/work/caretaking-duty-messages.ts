/**
 * The texts of the duty of caretaking or surveillance.
 */
import type { Messages } from '../../core/index.js';

/**
 * The texts of {@link assessCaretakingDuty}, by the keys of its explanations and the codes of its findings.
 *
 * @internal
 */
export const caretakingDutyMessages: Messages = {
  // Steps of an explanation.
  'charges/caretaking-dwellings': {
    fr: 'Logements locatifs de l’ensemble',
    en: 'Rented dwellings of the set',
  },
  'charges/caretaking-dwellings-beyond': {
    fr: 'Logements au-delà de la dernière tranche entière',
    en: 'Dwellings beyond the last whole slice',
  },
  'charges/caretaking-dwellings-in-slices': {
    fr: 'Logements comptés, par tranches entières',
    en: 'Dwellings that count, in whole slices',
  },
  'charges/caretaking-slice': {
    fr: 'Logements d’une tranche, pour un équivalent temps plein',
    en: 'Dwellings in a slice, for one full-time equivalent',
  },
  'charges/caretaking-required': {
    fr: 'Équivalents temps plein exigés',
    en: 'Full-time equivalents required',
  },
  'charges/caretaking-counted/before': {
    fr: 'Équivalents temps plein comptés, aujourd’hui',
    en: 'Full-time equivalents that count, today',
  },
  'charges/caretaking-counted/after': {
    fr: 'Équivalents temps plein comptés, dans la nouvelle organisation',
    en: 'Full-time equivalents that count, in the new arrangement',
  },
  'charges/caretaking-post/own-caretaker': {
    fr: '« {post} », gardien du bailleur',
    en: '“{post}”, caretaker of the landlord',
  },
  'charges/caretaking-post/own-building-employee': {
    fr: '« {post} », employé d’immeuble du bailleur',
    en: '“{post}”, building employee of the landlord',
  },
  'charges/caretaking-post/provider': {
    fr: '« {post} », prestataire de services',
    en: '“{post}”, provider of services',
  },
  'charges/caretaking-post/on-top': {
    fr: '« {post} », en complément seulement : ne compte pas',
    en: '“{post}”, on top only: does not count',
  },
  'charges/caretaking-post/other-work': {
    fr: '« {post} », ni gardiennage ni surveillance : ne compte pas',
    en: '“{post}”, neither caretaking nor surveillance: does not count',
  },
  // Findings.
  'charges/caretaking-duty-applies': {
    fr: 'Les conditions de l’obligation de gardiennage ou de surveillance sont réunies : {dwellings} logements locatifs formant un ensemble ({minimum} suffisent), dans une zone sensible, une commune de plus de {commune} habitants, ou une aire urbaine d’au moins {area} habitants dont une commune en compte plus de {largest}.',
    en: 'The conditions of the duty of caretaking or surveillance are met: {dwellings} rented dwellings forming a set ({minimum} are enough), in a sensitive area, a commune of more than {commune} inhabitants, or an urban area of at least {area} inhabitants with a commune of more than {largest}.',
  },
  'charges/caretaking-duty-does-not-apply': {
    fr: 'L’obligation de gardiennage ou de surveillance ne s’applique pas à ces {dwellings} logements locatifs : elle vise {minimum} logements ou plus formant un ensemble, dans une zone sensible, une commune de plus de {commune} habitants, ou une aire urbaine d’au moins {area} habitants dont une commune en compte plus de {largest}.',
    en: 'The duty of caretaking or surveillance does not apply to these {dwellings} rented dwellings: it concerns {minimum} dwellings or more forming a set, in a sensitive area, a commune of more than {commune} inhabitants, or an urban area of at least {area} inhabitants with a commune of more than {largest}.',
  },
  'charges/caretaking-duty-unknown': {
    fr: 'Il manque un fait pour dire si ces {dwellings} logements locatifs sont soumis à l’obligation de gardiennage ou de surveillance, qui vise {minimum} logements ou plus formant un ensemble : préciser s’ils sont dans une zone sensible, une commune de plus de {commune} habitants, ou une aire urbaine d’au moins {area} habitants dont une commune en compte plus de {largest}.',
    en: 'A fact is missing to say whether these {dwellings} rented dwellings are under the duty of caretaking or surveillance, which concerns {minimum} dwellings or more forming a set: state whether they are in a sensitive area, a commune of more than {commune} inhabitants, or an urban area of at least {area} inhabitants with a commune of more than {largest}.',
  },
  'charges/caretaking-duty-met/before': {
    fr: 'Gardiennage ou surveillance aujourd’hui, pour {dwellings} logements : équivalents temps plein comptés : {counted} ; exigés : {required}.',
    en: 'Caretaking or surveillance today, for {dwellings} dwellings: full-time equivalents that count: {counted}; required: {required}.',
  },
  'charges/caretaking-duty-met/after': {
    fr: 'Gardiennage ou surveillance dans la nouvelle organisation, pour {dwellings} logements : équivalents temps plein comptés : {counted} ; exigés : {required}.',
    en: 'Caretaking or surveillance in the new arrangement, for {dwellings} dwellings: full-time equivalents that count: {counted}; required: {required}.',
  },
  'charges/caretaking-slice-begun': {
    fr: 'Pour {dwellings} logements, seules les tranches entières de {slice} sont comptées (équivalents temps plein exigés : {required}). Le texte ne dit rien d’une tranche entamée ; si elle comptait, il en faudrait {started}.',
    en: 'For {dwellings} dwellings only the whole slices of {slice} are counted (full-time equivalents required: {required}). The text says nothing of a slice begun; if it counted, {started} would be needed.',
  },
  'charges/caretaking-provider-counts': {
    fr: '« {post} » compte (équivalents temps plein : {fullTimeEquivalents}) : le bailleur peut faire assurer le gardiennage ou la surveillance par un prestataire de services.',
    en: '“{post}” counts (full-time equivalents: {fullTimeEquivalents}): the landlord may have the caretaking or the surveillance done by a provider of services.',
  },
  'charges/caretaking-provider-does-not-count': {
    fr: '« {post} » n’assure ni gardiennage ni surveillance et n’est pas compté (équivalents temps plein : {fullTimeEquivalents}). Les textes ne disent pas si un prestataire qui ne fait que nettoyer peut compter, et un manque qu’il comblerait reste donc incertain : confier aussi le gardiennage ou la surveillance au lot, ou les garder à d’autres.',
    en: '“{post}” does neither caretaking nor surveillance and is not counted (full-time equivalents: {fullTimeEquivalents}). The texts do not say whether a provider who only cleans may count, so that a shortfall it would fill is uncertain: put the caretaking or the surveillance into the lot too, or keep it with others.',
  },
  'charges/caretaking-on-top': {
    fr: '« {post} » n’est pas compté (équivalents temps plein : {fullTimeEquivalents}) : agents de prévention et de médiation et correspondants de nuit ne viennent qu’en complément.',
    en: '“{post}” is not counted (full-time equivalents: {fullTimeEquivalents}): prevention and mediation agents and night correspondents only come on top.',
  },
  'charges/caretaking-consultation': {
    fr: 'Le conseil de concertation locative est consulté sur les modifications du dispositif de gardiennage ou de surveillance que le bailleur envisage : consultation le {consulted}, modification le {changes}.',
    en: 'The tenants’ consultation council is consulted on the changes that the landlord plans in the scheme of caretaking or surveillance: consulted on {consulted}, changed on {changes}.',
  },
  'charges/caretaking-consultation-undated': {
    fr: 'Le conseil de concertation locative est consulté sur les modifications du dispositif de gardiennage ou de surveillance que le bailleur envisage : préciser le jour de la consultation et celui de la modification.',
    en: 'The tenants’ consultation council is consulted on the changes that the landlord plans in the scheme of caretaking or surveillance: state the day of the consultation and that of the change.',
  },
  'charges/caretaking-not-consulted': {
    fr: 'Le conseil de concertation locative n’a pas été consulté sur la modification du dispositif de gardiennage ou de surveillance : il doit l’être avant que le bailleur ne la fasse.',
    en: 'The tenants’ consultation council was not consulted on the change of the scheme of caretaking or surveillance: it must be before the landlord makes it.',
  },
  'charges/caretaking-sanctions': {
    fr: 'Le préfet (à Paris, le préfet de police) peut demander les mesures prises ; le bailleur répond dans les {months}. Se soustraire à l’obligation expose à l’amende des contraventions de classe {class}, autant de fois qu’il manque de gardiens par tranche de {slice} logements ; ne pas répondre, ou répondre faussement, à la même amende.',
    en: 'The prefect (in Paris, the prefect of police) may ask for the measures taken; the landlord answers within {months}. Evading the duty is liable to the fine for petty offences of class {class}, as many times as caretakers are missing per slice of {slice} dwellings; not answering, or answering falsely, to the same fine.',
  },
  'charges/caretaking-facts-needed': {
    fr: 'Le changement touche au personnel d’une résidence de {dwellings} logements : dire où elle se trouve, qui y assure le gardiennage ou la surveillance, avant et après, et quand le conseil de concertation locative a été consulté.',
    en: 'The change touches the staff of a residence of {dwellings} dwellings: say where it stands, who looks after or watches it, before and after, and when the consultation council was consulted.',
  },
};
