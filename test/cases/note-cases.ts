/**
 * Three changes of organisation that a landlord explains to tenants, with labels in the language of the note. Every figure
 * under `expected` was worked out by hand, as the comments say, before the notes were written.
 */
import type { ComparisonInput, DwellingInput } from '../../src/charges/index.js';

/** A change, as it is typed in for a French and for an English note. */
export interface NoteCase {
  readonly name: string;
  readonly source: string;
  readonly fr: ComparisonInput;
  readonly en: ComparisonInput;
  /** Euros, by their place in the result. */
  readonly expected: Readonly<Record<string, string>>;
}

/** Words that a landlord types, in French and in English. */
type Said = (fr: string, en: string) => string;

function inBoth(make: (say: Said) => ComparisonInput): Pick<NoteCase, 'fr' | 'en'> {
  return { fr: make((fr) => fr), en: make((_, en) => en) };
}

function dwellings(count: number): readonly DwellingInput[] {
  return Array.from({ length: count }, (_, n) => ({ id: String(n + 1) }));
}

/*
 * Before: 45,000.00 less 4,440.00 of pay in kind is 40,560.00, of which 75 %: 30,420.00. The landlord keeps 14,580.00.
 * After: 24,000.00 + 7,200.00 = 31,200.00 HT. VAT 4,800.00 + 1,440.00: 28,800.00 + 8,640.00 = 37,440.00 TTC, all of it on
 * the list. Tenants: +7,020.00; landlord: -14,580.00; total: -7,560.00. Sixty dwellings: 507.00, then 624.00, +117.00 a
 * year; 42.25, then 52.00, +9.75 a month. Neutral price: 30,420.00 / 1.20 = 25,350.00 HT.
 */
const caretaker: NoteCase = {
  name: 'caretaker',
  source: 'décret 82-955 art. 2 (75 %); CCH L442-3 (100 % TTC): the total falls and tenants pay more',
  ...inBoth((say) => ({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { name: 'Les Tilleuls', regime: 'hlm', territory: 'metropole', dwellings: dwellings(60) },
    before: {
      label: say('gardien', 'caretaker'),
      caretakers: [
        {
          label: say('Loge', 'Lodge'),
          workers: [
            {
              grossEmployerCost: '45000.00',
              excludedPay: [{ item: 'X1', amount: '4440.00' }],
              tasks: ['common-parts', 'waste'],
            },
          ],
        },
      ],
    },
    after: {
      label: say('entreprise d’insertion', 'work-integration firm'),
      contracts: [
        {
          label: say('Propreté', 'Cleaning contract'),
          provider: { name: 'Éclat Insertion', kind: 'EI', vatStatus: 'taxed' },
          separatesRecoverable: true,
          lines: [
            {
              label: say('Nettoyage des halls et des escaliers', 'Cleaning of halls and stairs'),
              task: 'common-parts-cleaning',
              priceHt: '24000.00',
              frequency: say('cinq fois par semaine', 'five times a week'),
            },
            { label: say('Sortie des bacs', 'Taking the bins out'), task: 'waste-removal', priceHt: '7200.00' },
          ],
        },
      ],
    },
  })),
  expected: {
    'before.total': '45000.00',
    'before.recoverable': '30420.00',
    'before.landlord': '14580.00',
    'after.total': '37440.00',
    'after.recoverable': '37440.00',
    'after.landlord': '0.00',
    'change.tenants': '7020.00',
    'change.landlord': '-14580.00',
    'change.total': '-7560.00',
    'perYear.change': '117.00 117.00 117.00',
    'perMonth.change': '9.75 9.75 9.75',
    'neutralHt.0': '25350.00',
  },
};

/*
 * Before: 500 h x 20.00 = 10,000.00 HT, VAT 2,000.00: 12,000.00 TTC. After: 500 h x 21.50 = 10,750.00 without VAT. Dearer
 * before tax by 750.00, cheaper including tax by 1,250.00. Ten dwellings: 1,200.00, then 1,075.00, -125.00 a year; a month is
 * 100.00, then 89.58 (89.583), -10.42. Neutral price: 12,000.00, there being no VAT on it.
 */
const exempt: NoteCase = {
  name: 'exempt',
  source: 'CGI 261, 7, 1° bis: an exempt association intermédiaire against a taxed entreprise d’insertion',
  ...inBoth((say) => ({
    on: '2026-01-01',
    key: 'per-dwelling',
    residence: { name: 'Les Lilas', regime: 'hlm', territory: 'metropole', dwellings: dwellings(10) },
    before: {
      label: say('entreprise d’insertion', 'work-integration firm'),
      contracts: [
        {
          label: say('Contrat actuel', 'Present contract'),
          provider: { name: 'Éclat Insertion', kind: 'EI', vatStatus: 'taxed' },
          separatesRecoverable: true,
          otherFunding: 'none',
          lines: [
            {
              label: say('Nettoyage des halls', 'Cleaning of halls'),
              task: 'common-parts-cleaning',
              hours: '500',
              hourlyPriceHt: '20.00',
            },
          ],
        },
      ],
    },
    after: {
      label: say('association intermédiaire', 'association'),
      contracts: [
        {
          label: say('Contrat proposé', 'Contract offered'),
          provider: { name: 'Coup de Main', kind: 'AI', vatStatus: 'exempt-ai' },
          separatesRecoverable: true,
          startsOn: '2026-02-02',
          otherFunding: 'none',
          lines: [
            {
              label: say('Nettoyage des halls', 'Cleaning of halls'),
              task: 'common-parts-cleaning',
              hours: '500',
              hourlyPriceHt: '21.50',
            },
          ],
        },
      ],
    },
  })),
  expected: {
    'before.recoverable': '12000.00',
    'after.recoverable': '10750.00',
    'change.tenants': '-1250.00',
    'change.landlord': '0.00',
    'change.total': '-1250.00',
    'perYear.change': '-125.00 -125.00 -125.00',
    'perMonth.change': '-10.42 -10.42 -10.42',
    'neutralHt.0': '12000.00',
  },
};

/*
 * Before: the employee costs 33,600.00, less 120.00 of occupational-health fee: 33,480.00, of which 100 %. The team leader
 * costs 48,000.00; a quarter of the time is direct control: 12,000.00, of which 10 %: 1,200.00. Products: 1,320.00.
 * Recoverable: 33,480.00 + 1,200.00 + 1,320.00 = 36,000.00. Total: 33,600.00 + 48,000.00 + 1,320.00 = 82,920.00.
 * After: 1,200 h x 19.00 = 22,800.00 HT and 300 h x 19.00 = 5,700.00 HT; VAT 4,560.00 and 1,140.00; 27,360.00 + 6,840.00 =
 * 34,200.00 TTC, all on the list. The team leader stays, nobody's supervisor any more: 0.00. Total: 34,200.00 + 48,000.00 =
 * 82,200.00, less than before by 720.00.
 * Twenty dwellings of 40 m² and twenty of 60 m² are 2,000 m²: 18.00 a square metre before, 17.10 after. 40 m²: 720.00, then
 * 684.00, -36.00 (60.00, 57.00, -3.00 a month). 60 m²: 1,080.00, then 1,026.00, -54.00 (90.00, 85.50, -4.50 a month).
 * Dwelling 40, of 60 m², is vacant: the landlord bears 1,080.00, then 1,026.00. Tenants: 34,920.00, then 33,174.00,
 * -1,746.00. Landlord: 46,920.00 + 1,080.00 = 48,000.00, then 48,000.00 + 1,026.00 = 49,026.00, +1,026.00. Of the 39 tenants, 20
 * are in 40 m²: they are the median. Neutral price: 36,000.00 / 1.20 = 30,000.00 HT.
 */
const employee: NoteCase = {
  name: 'employee',
  source: 'décret 82-955 art. 2 (100 % of the employee, 10 % of the supervision); CCH L442-3: an ACI that charges VAT',
  ...inBoth((say) => ({
    on: '2026-01-01',
    key: 'living-area',
    residence: {
      name: 'Les Acacias',
      regime: 'hlm-convention',
      territory: 'metropole',
      dwellings: Array.from({ length: 40 }, (_, n) => ({
        id: String(n + 1),
        livingArea: n < 20 ? 40 : 60,
        vacant: n === 39,
      })),
    },
    before: {
      label: say('employé d’immeuble', 'building employee'),
      buildingEmployees: [
        {
          label: say('Agent de propreté', 'Cleaner'),
          grossEmployerCost: '33600.00',
          excludedPay: [{ item: 'X8', amount: '120.00' }],
          tasks: ['common-parts', 'waste'],
        },
      ],
      supervision: [{ label: say('Chef d’équipe', 'Team leader'), cost: '48000.00', controlShare: '0.25' }],
      supplies: [
        {
          label: say('Produits d’entretien', 'Cleaning products'),
          task: 'cleaning-supplies',
          totalTtc: '1320.00',
        },
      ],
    },
    after: {
      label: say('chantier d’insertion', 'work-integration workshop'),
      supervision: [{ label: say('Chef d’équipe', 'Team leader'), cost: '48000.00', controlShare: '0.25' }],
      contracts: [
        {
          label: say('Propreté et bacs', 'Cleaning and bins'),
          provider: { name: 'Pousses d’Avenir', kind: 'ACI', vatStatus: 'taxed' },
          separatesRecoverable: true,
          startsOn: '2026-04-01',
          priceRevision: say(
            'une fois par an, selon l’indice écrit au contrat',
            'once a year, by the index written in the contract',
          ),
          qualityControl: say('une visite par mois avec l’amicale', 'a monthly visit with the tenants’ association'),
          penaltiesCreditedToTenants: true,
          otherFunding: 'none',
          lines: [
            {
              label: say('Nettoyage des halls et des escaliers', 'Cleaning of halls and stairs'),
              task: 'common-parts-cleaning',
              hours: '1200',
              hourlyPriceHt: '19.00',
              frequency: say('chaque jour ouvré', 'every working day'),
            },
            {
              label: say('Sortie des bacs', 'Taking the bins out'),
              task: 'waste-removal',
              hours: '300',
              hourlyPriceHt: '19.00',
              frequency: say('trois fois par semaine', 'three times a week'),
            },
          ],
        },
      ],
    },
  })),
  expected: {
    'before.total': '82920.00',
    'before.recoverable': '36000.00',
    'before.vacancy': '1080.00',
    'before.tenants': '34920.00',
    'before.landlord': '48000.00',
    'after.total': '82200.00',
    'after.recoverable': '34200.00',
    'after.vacancy': '1026.00',
    'after.tenants': '33174.00',
    'after.landlord': '49026.00',
    'change.tenants': '-1746.00',
    'change.landlord': '1026.00',
    'change.total': '-720.00',
    'perYear.change': '-54.00 -36.00 -36.00',
    'perMonth.change': '-4.50 -3.00 -3.00',
    'neutralHt.0': '30000.00',
  },
};

/** The three changes. */
export const noteCases: readonly NoteCase[] = [caretaker, exempt, employee];
