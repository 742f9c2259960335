/**
 * Reserved public contracts (marchés réservés, CCP art. L2113-12 to L2113-16 and R2113-7): since when each reservation
 * may be used, alone or with another, which share of the workforce it asks for, and what goes with that of the social and
 * solidarity economy. Which kind of structure enters which one stands in `reserved-entries.ts`.
 *
 * L2113-17 (since 28 May 2026) reserves contracts for young innovative companies: no structure here enters by it.
 */
import { deepFreeze, lawTable, type RowDefinition } from '../table.js';
import type { LawTable } from '../row.js';

/**
 * What a contract or a lot may be reserved for, each under an article: `insertion` (SIAE, L2113-13), `disability` (EA and
 * ESAT, L2113-12), `prison` (work in prison, L2113-13-1), `social-economy` (enterprises of the économie sociale et
 * solidaire, L2113-15).
 */
export type ReservationGround = 'insertion' | 'disability' | 'prison' | 'social-economy';

/** A reservation as a buyer states it: one ground, or several on the same contract or lot. */
export type Reservation = ReservationGround | 'insertion-and-disability' | 'prison-and-others';

/** Every reservation, in the order of the articles. */
export const RESERVATIONS: readonly Reservation[] = /* @__PURE__ */ Object.freeze<Reservation[]>([
  'disability',
  'insertion',
  'insertion-and-disability',
  'prison',
  'prison-and-others',
  'social-economy',
]);

/**
 * Whether a buyer may reserve so: `no-share-yet` while the share that the statute refers to was not set; `in-prison-only`
 * where the others may be admitted only if they fulfil the conditions of the reservation for work in prison, so that a lot
 * open to all of them is not to be reserved.
 */
export type ReservationUse = 'allowed' | 'forbidden' | 'no-share-yet' | 'in-prison-only';

/** The reservations that ask for a share of the workforce. */
export type ReservationWithShare = Exclude<Reservation, 'social-economy' | 'prison-and-others'>;

/** Main CPV codes from one to another, both included, eight digits each. */
export interface CpvRange {
  /** The lowest code. */
  readonly first: string;
  /** The highest code; the same as the lowest for one code. */
  readonly last: string;
}

/** What limits a contract reserved for the social and solidarity economy. */
export interface SocialEconomyLimits {
  /** The longest duration of the contract, in years, included. */
  readonly maxYears: number;
  /** For how many years after an award the winner may not be awarded another one on the same ground. */
  readonly exclusionYears: number;
}

const CHECKED = { verifiedTo: '2026-08-01', checkedOn: '2026-11-23' } as const;

const BEFORE_THE_CODE = 'The statute is that of before the code.';

type UseRow = RowDefinition<ReservationUse>;

function beforeTheCode(row: Omit<UseRow, 'from' | 'until' | 'value' | 'confidence' | 'sources'>): UseRow {
  return {
    from: '2016-04-01',
    until: '2019-03-31',
    value: 'allowed',
    confidence: 'confirmed',
    sources: [{ text: 'ordonnance-2015-899', article: 'art. 36' }],
    ...row,
  };
}

function sinceTheCode(article: string, from = '2019-04-01'): UseRow {
  return { from, until: null, value: 'allowed', confidence: 'confirmed', sources: [{ text: 'ccp', article }] };
}

/** Whether a buyer may reserve a contract or a lot so, by reservation. */
export const reservationUse: Readonly<Record<Reservation, LawTable<ReservationUse>>> = /* @__PURE__ */ deepFreeze({
  insertion: /* @__PURE__ */ lawTable<ReservationUse>({
    ...CHECKED,
    id: 'siae/reservation-use/insertion',
    unit: 'rule',
    title: { fr: 'Réservation aux structures d’insertion', en: 'Reservation for insertion structures' },
    rows: [beforeTheCode({ note: BEFORE_THE_CODE }), sinceTheCode('art. L2113-13')],
  }),
  disability: /* @__PURE__ */ lawTable<ReservationUse>({
    ...CHECKED,
    id: 'siae/reservation-use/disability',
    unit: 'rule',
    title: { fr: 'Réservation aux entreprises adaptées et aux ESAT', en: 'Reservation for EA and ESAT' },
    rows: [beforeTheCode({ note: BEFORE_THE_CODE }), sinceTheCode('art. L2113-12')],
  }),
  'insertion-and-disability': /* @__PURE__ */ lawTable<ReservationUse>({
    ...CHECKED,
    id: 'siae/reservation-use/insertion-and-disability',
    unit: 'rule',
    title: {
      fr: 'Réservation du même lot aux structures d’insertion, aux entreprises adaptées et aux ESAT',
      en: 'Reservation of one lot for insertion structures, EA and ESAT together',
    },
    rows: [
      {
        from: '2019-04-01',
        until: '2020-12-08',
        value: 'forbidden',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. L2113-14' }],
        note: 'The wording of the code before loi 2020-1525. What the ordonnance of 2015 said of it was not read.',
      },
      {
        ...sinceTheCode('art. L2113-14, al. 1', '2020-12-09'),
        sources: [{ text: 'ccp', article: 'art. L2113-14, al. 1' }, { text: 'loi-2020-1525' }],
      },
    ],
  }),
  prison: /* @__PURE__ */ lawTable<ReservationUse>({
    ...CHECKED,
    id: 'siae/reservation-use/prison',
    unit: 'rule',
    title: { fr: 'Réservation au travail en prison', en: 'Reservation for work in prison' },
    rows: [
      {
        from: '2022-10-21',
        until: '2022-12-29',
        value: 'no-share-yet',
        confidence: 'confirmed',
        sources: [
          { text: 'ccp', article: 'art. L2113-13-1' },
          { text: 'ordonnance-2022-1336', article: 'art. 19' },
        ],
        note: 'The statute asks for a share that a decree sets: until that decree the reservation could not be used.',
      },
      {
        ...sinceTheCode('art. L2113-13-1', '2022-12-30'),
        sources: [{ text: 'ccp', article: 'art. L2113-13-1' }, { text: 'decret-2022-1683' }],
      },
    ],
  }),
  'prison-and-others': /* @__PURE__ */ lawTable<ReservationUse>({
    ...CHECKED,
    id: 'siae/reservation-use/prison-and-others',
    unit: 'rule',
    title: {
      fr: 'Réservation du même lot au travail en prison et à d’autres structures',
      en: 'Reservation of one lot for work in prison and for other structures together',
    },
    rows: [
      {
        from: '2022-10-21',
        until: null,
        value: 'in-prison-only',
        confidence: 'confirmed',
        sources: [{ text: 'ccp', article: 'art. L2113-14, al. 2' }],
        note: 'Forbidden towards EA, ESAT and SIAE that do not themselves fulfil the conditions of L2113-13-1.',
      },
    ],
  }),
  'social-economy': /* @__PURE__ */ lawTable<ReservationUse>({
    ...CHECKED,
    id: 'siae/reservation-use/social-economy',
    unit: 'rule',
    title: {
      fr: 'Réservation aux entreprises de l’économie sociale et solidaire',
      en: 'Reservation for enterprises of the social and solidarity economy',
    },
    rows: [
      {
        ...sinceTheCode('art. L2113-15'),
        note: 'For a contracting authority, also when it acts as a contracting entity, and for listed services only.',
      },
    ],
  }),
});

const SHARE = { value: '0.5', confidence: 'confirmed' } as const;
const FIRST_WORDING = { ...SHARE, sources: [{ text: 'ccp', article: 'art. R2113-7' }] } as const;
const SECOND_WORDING = {
  ...SHARE,
  from: '2022-12-30',
  until: null,
  sources: [{ text: 'ccp', article: 'art. R2113-7' }, { text: 'decret-2022-1683' }],
} as const;

const SINCE_2016: readonly RowDefinition<string>[] = [
  {
    from: '2016-04-01',
    until: '2019-03-31',
    value: '0.5',
    confidence: 'inferred',
    sources: [{ text: 'ordonnance-2015-899', article: 'art. 36' }],
    note: 'The reservation is reported on the same condition since 2016, but the regulation of that time was not read: the figure is that of R2113-7, which came with the code.',
  },
  { ...FIRST_WORDING, from: '2019-04-01', until: '2022-12-29' },
  SECOND_WORDING,
];

/**
 * The smallest share of the workforce, included ("au moins 50 %"), by reservation: disadvantaged workers, disabled
 * workers, either of them together, detainees. The text does not say in which measure, of which perimeter and on which
 * day the share is taken.
 */
export const reservationShares: Readonly<Record<ReservationWithShare, LawTable<string>>> = /* @__PURE__ */ deepFreeze({
  insertion: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'siae/reservation-share/insertion',
    unit: 'share',
    title: {
      fr: 'Part minimale de travailleurs défavorisés, marchés réservés à l’insertion',
      en: 'Smallest share of disadvantaged workers, contracts reserved for insertion',
    },
    rows: SINCE_2016,
  }),
  disability: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'siae/reservation-share/disability',
    unit: 'share',
    title: {
      fr: 'Part minimale de travailleurs handicapés, marchés réservés au handicap',
      en: 'Smallest share of disabled workers, contracts reserved for disability',
    },
    rows: SINCE_2016,
  }),
  'insertion-and-disability': /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'siae/reservation-share/insertion-and-disability',
    unit: 'share',
    title: {
      fr: 'Part minimale de travailleurs handicapés ou défavorisés, marchés réservés aux deux',
      en: 'Smallest share of disabled or disadvantaged workers, contracts reserved for both',
    },
    rows: [{ ...FIRST_WORDING, from: '2020-12-09', until: '2022-12-29' }, SECOND_WORDING],
  }),
  prison: /* @__PURE__ */ lawTable<string>({
    ...CHECKED,
    id: 'siae/reservation-share/prison',
    unit: 'share',
    title: {
      fr: 'Part minimale de personnes détenues, marchés réservés au travail en prison',
      en: 'Smallest share of detainees, contracts reserved for work in prison',
    },
    rows: [SECOND_WORDING],
  }),
});

function one(code: string): CpvRange {
  return { first: code, last: code };
}

/** The services whose contracts may be reserved for the social and solidarity economy, by main CPV code. */
export const socialEconomyServices: LawTable<readonly CpvRange[]> = /* @__PURE__ */ lawTable<readonly CpvRange[]>({
  ...CHECKED,
  id: 'siae/social-economy-services',
  unit: 'list',
  title: {
    fr: 'Services dont les marchés peuvent être réservés à l’économie sociale et solidaire',
    en: 'Services whose contracts may be reserved for the social and solidarity economy',
  },
  rows: [
    {
      from: '2019-04-01',
      until: null,
      value: /* @__PURE__ */ [
        ...['75121000', '75122000', '75123000', '79622000', '79624000', '79625000', '80110000', '80300000'].map(one),
        ...['80420000', '80430000', '80511000', '80520000', '80590000'].map(one),
        { first: '85000000', last: '85323000' },
        ...['92500000', '92600000', '98133000', '98133110'].map(one),
      ],
      confidence: 'single-source',
      sources: [{ text: 'ccp', article: 'art. L2113-15' }, { text: 'eforms-sdk' }],
      note: 'The list of art. 77 of directive 2014/24 as the rules of the eForms notices apply it. The French annexed list was not read; the first day is that of L2113-15.',
    },
  ],
});

/** How long a contract reserved for the social and solidarity economy may last, and how long its winner then waits. */
export const socialEconomyLimits: LawTable<SocialEconomyLimits> = /* @__PURE__ */ lawTable<SocialEconomyLimits>({
  ...CHECKED,
  id: 'siae/social-economy-limits',
  unit: 'rule',
  title: {
    fr: 'Durée et exclusion, marchés réservés à l’économie sociale et solidaire',
    en: 'Duration and exclusion, contracts reserved for the social and solidarity economy',
  },
  rows: [
    {
      from: '2019-04-01',
      until: null,
      value: { maxYears: 3, exclusionYears: 3 },
      confidence: 'confirmed',
      sources: [{ text: 'ccp', article: 'art. L2113-16' }],
      note: 'No word of the article limits the exclusion to contracts of the same buyer, as the directive does.',
    },
  ],
});
