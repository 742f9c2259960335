/**
 * ACI (ateliers et chantiers d'insertion): how much of its costs an activity may earn by selling, and who may run one
 * (Code du travail, art. D5132-34 and R5132-27).
 */
import type { Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable } from '../table.js';

/** The body whose favourable opinion the prefect needs, before and since 1 July 2024. */
export type WorksiteOpinionBody = 'cdiae' | 'specialised-commission';

/** The cap on sales (plafond de recettes de commercialisation), against the costs linked to the activities. */
export interface WorksiteSalesCap {
  /** Sales must stay below this share of the costs: the share itself is too much. */
  readonly below: string;
  /** A decision of the prefect may raise the share up to this one, included. */
  readonly raisedTo: string;
  /** What the share is taken of: the costs linked to the activities, neither turnover nor income. */
  readonly base: 'costs-linked-to-activities';
  /** Whose favourable opinion the prefect needs. */
  readonly opinionOf: WorksiteOpinionBody;
  /** What the raise asks of the activities: local firms do not provide them already. */
  readonly condition: 'not-provided-by-local-firms';
}

/** Who may run an ACI (organisme porteur). */
export type WorksiteHolderCode =
  | 'private-non-profit'
  | 'ccas-cias'
  | 'commune'
  | 'epci'
  | 'syndicat-mixte'
  | 'departement'
  | 'chamber-of-agriculture'
  | 'state-vocational-or-agricultural-school'
  | 'onf';

/** A holder of the closed list. */
export interface WorksiteHolderRule {
  /** Stable code. */
  readonly code: WorksiteHolderCode;
  /** Its name, for people. */
  readonly names: Message;
  /** What the text asks of this holder; nothing when empty. */
  readonly conditions: readonly ('hires-people-in-difficulty' | 'mainly-social-utility')[];
}

const CHECKED = { verifiedTo: '2026-08-20', checkedOn: '2026-11-23' } as const;

const CAP = {
  below: '0.3',
  raisedTo: '0.5',
  base: 'costs-linked-to-activities',
  condition: 'not-provided-by-local-firms',
} as const;

/** The cap on the sales of an ACI. */
export const worksiteSalesCap: LawTable<WorksiteSalesCap> = /* @__PURE__ */ lawTable<WorksiteSalesCap>({
  ...CHECKED,
  id: 'siae/worksite/sales-cap',
  unit: 'rule',
  title: { fr: 'Plafond des recettes de commercialisation d’un ACI', en: 'Cap on the sales of an ACI' },
  rows: [
    {
      from: '2008-05-01',
      until: '2024-06-30',
      value: { ...CAP, opinionOf: 'cdiae' },
      confidence: 'single-source',
      sources: [
        { text: 'code-travail', article: 'art. D5132-34' },
        { text: 'decret-2008-244', confidence: 'single-source' },
      ],
      note: 'Read in the code of September 2020. The body is the conseil départemental de l’insertion par l’activité économique (CDIAE); nothing else of the article changed in 2024.',
    },
    {
      from: '2024-07-01',
      until: null,
      value: { ...CAP, opinionOf: 'specialised-commission' },
      confidence: 'single-source',
      sources: [
        { text: 'code-travail', article: 'art. D5132-34' },
        { text: 'decret-2024-560', article: 'art. 3' },
      ],
      note: 'The body is the commission spécialisée of the comité départemental pour l’emploi (R5311-26).',
    },
  ],
});

function holder(code: WorksiteHolderCode, fr: string, en: string): WorksiteHolderRule {
  return { code, names: { fr, en }, conditions: [] };
}

/** The closed list of those who may run an ACI. */
export const worksiteHolders: LawTable<readonly WorksiteHolderRule[]> = /* @__PURE__ */ lawTable<
  readonly WorksiteHolderRule[]
>({
  ...CHECKED,
  id: 'siae/worksite/holders',
  unit: 'list',
  title: { fr: 'Organismes pouvant porter un ACI', en: 'Who may run an ACI' },
  rows: [
    {
      from: '2024-07-01',
      until: null,
      value: [
        {
          code: 'private-non-profit',
          names: { fr: 'Organisme de droit privé à but non lucratif', en: 'Private non-profit body' },
          conditions: ['hires-people-in-difficulty', 'mainly-social-utility'],
        },
        holder(
          'ccas-cias',
          'Centre communal ou intercommunal d’action sociale',
          'Social action centre of one or several communes',
        ),
        holder('commune', 'Commune', 'Commune'),
        holder('epci', 'Établissement public de coopération intercommunale', 'Public body of several communes'),
        holder('syndicat-mixte', 'Syndicat mixte', 'Mixed syndicate (syndicat mixte)'),
        holder('departement', 'Département', 'Département'),
        holder('chamber-of-agriculture', 'Chambre d’agriculture', 'Chamber of agriculture'),
        holder(
          'state-vocational-or-agricultural-school',
          'Établissement d’enseignement professionnel et d’enseignement agricole de l’État',
          'State school of vocational and agricultural education',
        ),
        holder('onf', 'Office national des forêts', 'National forests office'),
      ],
      confidence: 'single-source',
      sources: [{ text: 'code-travail', article: 'art. R5132-27' }],
      note: 'The private body has the hiring of people in difficulty as its object and activities mainly of social utility. Read in the version of 1 July 2024: the earlier list was not read.',
    },
  ],
});

/** The codes of the holders, in the order of the text. */
export const worksiteHolderCodes: readonly WorksiteHolderCode[] = /* @__PURE__ */ deepFreeze<WorksiteHolderCode[]>([
  'private-non-profit',
  'ccas-cias',
  'commune',
  'epci',
  'syndicat-mixte',
  'departement',
  'chamber-of-agriculture',
  'state-vocational-or-agricultural-school',
  'onf',
]);
