/**
 * Who may prescribe a path of insertion (prescripteurs habilités): annexe 1 of the arrêté du 1er septembre 2021.
 */
import type { Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { lawTable } from '../table.js';

/** A body that may prescribe (prescripteur habilité), by the code of Les emplois de l'inclusion. */
export type PrescriberCode =
  | 'AFPA'
  | 'ASE'
  | 'CAARUD'
  | 'CADA'
  | 'CAF'
  | 'CAP_EMPLOI'
  | 'CAVA'
  | 'CCAS'
  | 'CHRS'
  | 'CHU'
  | 'CIDFF'
  | 'CPH'
  | 'CSAPA'
  | 'DEPT'
  | 'E2C'
  | 'EPIDE'
  | 'FT'
  | 'HUDA'
  | 'ML'
  | 'MSA'
  | 'OACAS'
  | 'OCASF'
  | 'ODC'
  | 'OHPD'
  | 'OIL'
  | 'PENSION'
  | 'PIJ_BIJ'
  | 'PJJ'
  | 'PLIE'
  | 'PREVENTION'
  | 'RS_FJT'
  | 'SPIP';

/** A body of the list. */
export interface InsertionPrescriber {
  /** Its code. */
  readonly code: PrescriberCode;
  /** Its name, for people. */
  readonly names: Message;
}

type Named = readonly [fr: string, en: string];

const BODIES: Readonly<Record<Exclude<PrescriberCode, 'FT'>, Named>> = {
  AFPA: [
    'Agence nationale pour la formation professionnelle des adultes (AFPA)',
    'National agency for adult vocational training (AFPA)',
  ],
  ASE: ['Service de l’aide sociale à l’enfance', 'Child welfare service'],
  CAARUD: [
    'Centre d’accueil et d’accompagnement à la réduction des risques pour usagers de drogues (CAARUD)',
    'Harm reduction centre for drug users (CAARUD)',
  ],
  CADA: ['Centre d’accueil pour demandeurs d’asile (CADA)', 'Reception centre for asylum seekers (CADA)'],
  CAF: ['Caisse d’allocations familiales (CAF)', 'Family allowance fund (CAF)'],
  CAP_EMPLOI: ['Cap emploi', 'Cap emploi, placement of disabled workers'],
  CAVA: ['Centre d’adaptation à la vie active (CAVA)', 'Centre for adaptation to working life (CAVA)'],
  CCAS: [
    'Centre communal ou intercommunal d’action sociale (CCAS, CIAS)',
    'Social action centre of one or several communes (CCAS, CIAS)',
  ],
  CHRS: ['Centre d’hébergement et de réinsertion sociale (CHRS)', 'Shelter and social reintegration centre (CHRS)'],
  CHU: ['Centre d’hébergement d’urgence (CHU)', 'Emergency shelter (CHU)'],
  CIDFF: [
    'Centre d’information sur les droits des femmes et des familles (CIDFF)',
    'Information centre on the rights of women and families (CIDFF)',
  ],
  CPH: ['Centre provisoire d’hébergement (CPH)', 'Temporary accommodation centre for refugees (CPH)'],
  CSAPA: [
    'Centre de soins, d’accompagnement et de prévention en addictologie (CSAPA)',
    'Addiction care and prevention centre (CSAPA)',
  ],
  DEPT: ['Service social du département', 'Social service of the département'],
  E2C: ['École de la deuxième chance (E2C)', 'Second chance school (E2C)'],
  EPIDE: ['Établissement pour l’insertion dans l’emploi (EPIDE)', 'Institution for insertion in employment (EPIDE)'],
  HUDA: ['Hébergement d’urgence pour demandeurs d’asile (HUDA)', 'Emergency accommodation for asylum seekers (HUDA)'],
  ML: ['Mission locale', 'Local mission for young people (mission locale)'],
  MSA: ['Mutualité sociale agricole (MSA)', 'Farm workers’ social insurance (MSA)'],
  OACAS: [
    'Organisme d’accueil communautaire et d’activités solidaires (OACAS)',
    'Community and solidarity work body (OACAS)',
  ],
  OCASF: [
    'Organisme de l’article L312-1, I, 8° du code de l’action sociale et des familles',
    'Body of article L312-1, I, 8° of the code of social action and families',
  ],
  ODC: [
    'Organisme délégué par le conseil départemental pour l’orientation des bénéficiaires du RSA',
    'Body to which the département delegates the guidance of recipients of the RSA',
  ],
  OHPD: ['Organisme habilité par le préfet', 'Body empowered by the prefect'],
  OIL: ['Opérateur d’intermédiation locative', 'Operator of intermediate renting'],
  PENSION: ['Pension de famille ou résidence accueil', 'Boarding house (pension de famille, résidence accueil)'],
  PIJ_BIJ: ['Point ou bureau information jeunesse (PIJ, BIJ)', 'Youth information point or office (PIJ, BIJ)'],
  PJJ: ['Protection judiciaire de la jeunesse (PJJ)', 'Judicial youth protection (PJJ)'],
  PLIE: ['Plan local pour l’insertion et l’emploi (PLIE)', 'Local plan for insertion and employment (PLIE)'],
  PREVENTION: ['Service ou club de prévention', 'Prevention service or club'],
  RS_FJT: [
    'Résidence sociale ou foyer de jeunes travailleurs (FJT)',
    'Social residence or hostel for young workers (FJT)',
  ],
  SPIP: [
    'Service pénitentiaire d’insertion et de probation (SPIP)',
    'Prison service of insertion and probation (SPIP)',
  ],
};

/** The codes of the bodies that may prescribe, in alphabetical order. */
export const PRESCRIBER_CODES: readonly PrescriberCode[] = /* @__PURE__ */ Object.freeze<PrescriberCode[]>(
  /* @__PURE__ */ [...(Object.keys(BODIES) as Exclude<PrescriberCode, 'FT'>[]), 'FT' as const].sort(),
);

function bodies(publicService: Named): readonly InsertionPrescriber[] {
  const names: Readonly<Record<PrescriberCode, Named>> = { ...BODIES, FT: publicService };
  return PRESCRIBER_CODES.map((code) => ({ code, names: { fr: names[code][0], en: names[code][1] } }));
}

const SOURCES = [
  { text: 'arrete-2021-09-01', article: 'annexe 1' },
  { text: 'les-emplois', confidence: 'single-source' },
] as const;

/**
 * The bodies that may prescribe. An orienteur guides people and is not one of them; nor is a social landlord as such,
 * though its subsidiary in intermediate renting or its social residence may be.
 */
export const insertionPrescribers: LawTable<readonly InsertionPrescriber[]> = /* @__PURE__ */ lawTable<
  readonly InsertionPrescriber[]
>({
  verifiedTo: '2026-08-20',
  checkedOn: '2026-11-23',
  id: 'siae/eligibility/prescribers',
  unit: 'list',
  title: { fr: 'Prescripteurs habilités', en: 'Bodies that may prescribe' },
  rows: [
    {
      from: '2021-09-01',
      until: '2023-12-31',
      value: /* @__PURE__ */ bodies(['Pôle emploi', 'Pôle emploi, public employment service']),
      confidence: 'confirmed',
      sources: SOURCES,
      note: 'The first day is that of the décrets which the arrêté goes with. The code FT stands for Pôle emploi, which France Travail followed.',
    },
    {
      from: '2024-01-01',
      until: null,
      value: /* @__PURE__ */ bodies(['France Travail', 'France Travail, public employment service']),
      confidence: 'confirmed',
      sources: SOURCES,
      note: 'The prefect empowers a body (OHPD) for five years at most, renewable. That a social landlord is not on the list as such was read once.',
    },
  ],
});
