/**
 * The closed list of recoverable charges (liste limitative, annex of décrets 82-955 and 87-713), line by line. The
 * decrees number their headings, paragraphs and letters; the last figure of a code, and the letter where the decree has
 * none, count the lines in its order.
 */
import { refuse, type Message } from '../../core/index.js';
import type { LawTable } from '../row.js';
import { deepFreeze, lawTable, type RowDefinition, type SourceDefinition } from '../table.js';

/** A heading of the list. */
export type Heading = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI' | 'VII' | 'VIII';

/** A line of the list. `I.bis` is the part of lift contracts that the statutes of 2006 made recoverable. */
export type ListCode =
  | 'I.1'
  | 'I.2.a.1'
  | 'I.2.a.2'
  | 'I.2.a.3'
  | 'I.2.a.4'
  | 'I.2.a.5'
  | 'I.2.b'
  | 'I.2.c.1'
  | 'I.2.c.2'
  | 'I.2.c.3'
  | 'I.bis'
  | 'II.1.a'
  | 'II.1.b'
  | 'II.1.c'
  | 'II.1.d'
  | 'II.1.e'
  | 'II.1.f'
  | 'II.2.a.1'
  | 'II.2.a.2'
  | 'II.2.a.3'
  | 'II.2.a.4'
  | 'II.2.a.5'
  | 'II.2.a.6'
  | 'II.2.a.7'
  | 'II.2.a.8'
  | 'II.2.a.9'
  | 'II.2.a.10'
  | 'II.2.a.11'
  | 'II.2.a.12'
  | 'II.2.a.13'
  | 'II.2.a.14'
  | 'II.2.a.15'
  | 'II.2.a.16'
  | 'II.2.a.17'
  | 'II.2.a.18'
  | 'II.2.b.1'
  | 'II.2.b.2'
  | 'II.2.b.3'
  | 'II.2.b.4'
  | 'II.2.b.5'
  | 'III.1'
  | 'III.2.a.1'
  | 'III.2.a.2'
  | 'III.2.a.3'
  | 'III.2.a.4'
  | 'III.2.a.5'
  | 'III.2.a.6'
  | 'III.2.a.7'
  | 'III.2.a.8'
  | 'III.2.a.9'
  | 'III.2.a.10'
  | 'III.2.b.1'
  | 'III.2.b.2'
  | 'III.2.b.3'
  | 'III.2.b.4'
  | 'IV.1.a'
  | 'IV.1.b'
  | 'IV.2.a'
  | 'IV.2.b'
  | 'IV.3'
  | 'V.1.a'
  | 'V.1.b'
  | 'V.1.c'
  | 'V.2.a.1'
  | 'V.2.a.2'
  | 'V.2.a.3'
  | 'V.2.a.4'
  | 'V.2.a.5'
  | 'V.2.a.6'
  | 'V.2.b'
  | 'VI.1.a'
  | 'VI.1.b'
  | 'VI.2.a'
  | 'VI.2.b'
  | 'VI.3'
  | 'VII.1'
  | 'VII.2.a'
  | 'VII.2.b'
  | 'VII.2.c'
  | 'VII.2.d'
  | 'VII.3'
  | 'VIII.1'
  | 'VIII.2'
  | 'VIII.3';

/**
 * What kind of expense a line is: `supplies` (fournitures, énergie), `operation` (exploitation, entretien courant),
 * `minor-repair` (menues réparations), `staff` (frais de personnel), `tax` (impositions et redevances).
 */
export type ListNature = 'supplies' | 'operation' | 'minor-repair' | 'staff' | 'tax';

/** A line of the list. */
export interface ListItem {
  /** Its place. */
  readonly code: ListCode;
  /** The heading it stands under. */
  readonly heading: Heading;
  /** What kind of expense it is. */
  readonly nature: ListNature;
  /** What it covers, in the decree's terms. */
  readonly names: Message;
}

/** Nature, French, English, remark. */
type Line = readonly [nature: ListNature, fr: string, en: string, note?: string];

/** What a line has of its own beside the days of the list and the two annexes. */
interface Apart {
  readonly from?: string;
  readonly until?: string;
  /** Rows that rest on something else than the annexes, oldest first. */
  readonly instead?: readonly Pick<RowDefinition<ListItem>, 'from' | 'until' | 'sources'>[];
  /** What it rests on beside the annexes. */
  readonly beside?: readonly SourceDefinition[];
  readonly confidence?: 'single-source';
}

const LIST_IN_FORCE = '1982-11-13';
const STAFF_LINES_IN_FORCE = '1987-01-01';

const HEADINGS: readonly Heading[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/** No code is longer. */
const MAX_CODE = 20;

const SINCE_1982 =
  'In the annex of 1982 as consolidated before décret 86-1316, and word for word in the annexes as they stand: décret 2008-1411 changed art. 2.';
const IN_THE_TENANTS_PLACE =
  'Recoverable only where the landlord does in the tenant’s place what is the tenant’s to do (art. 3 of the decrees).';
const STAFF_SINCE_1987 = 'Entered the list with décret 86-1316.';

const LINES: Readonly<Record<ListCode, Line>> = {
  'I.1': ['supplies', 'Électricité des ascenseurs et monte-charge', 'Power for lifts and goods lifts'],
  'I.2.a.1': [
    'operation',
    'Visite périodique, nettoyage et graissage des organes mécaniques',
    'Regular visit, cleaning and greasing of mechanical parts',
  ],
  'I.2.a.2': [
    'operation',
    'Examen semestriel des câbles et vérification annuelle des parachutes',
    'Half-yearly check of cables and yearly check of safety gear',
  ],
  'I.2.a.3': [
    'operation',
    'Nettoyage annuel de la cuvette, du dessus de la cabine et de la machinerie',
    'Yearly cleaning of the pit, the cabin roof and the machine room',
  ],
  'I.2.a.4': [
    'operation',
    'Dépannage sans réparation ni fourniture de pièces',
    'Breakdown call without repair or supply of parts',
  ],
  'I.2.a.5': [
    'operation',
    'Tenue du dossier de l’appareil par l’entreprise d’entretien',
    'Log of the lift, kept by the maintenance firm',
  ],
  'I.2.b': [
    'supplies',
    'Produits et petit matériel d’entretien de l’ascenseur, lampes de la cabine',
    'Products and small kit for the upkeep of the lift, lamps of the cabin',
  ],
  'I.2.c.1': [
    'minor-repair',
    'Menues réparations de la cabine (boutons, contacts et ferme-portes, coulisseaux, sécurité de seuil, cellule)',
    'Minor repairs of the cabin (buttons, door contacts and closers, guide shoes, sill safety, photocell)',
  ],
  'I.2.c.2': [
    'minor-repair',
    'Menues réparations des paliers (ferme-portes, serrures électromécaniques, contacts de porte, boutons d’appel)',
    'Minor repairs on landings (door closers, electromechanical locks, door contacts, call buttons)',
  ],
  'I.2.c.3': ['minor-repair', 'Balais du moteur et fusibles', 'Brushes of the motor and fuses'],
  'I.bis': [
    'operation',
    'Clauses minimales du contrat d’entretien d’ascenseur',
    'Minimum clauses of a lift maintenance contract',
    'By statute, beside the decrees: minimum visits, small worn parts, freeing trapped people, putting back in service. The statutes still quote L125-2-2 CCH; lifts moved to L134-1 ff. on 1 July 2021 (ordonnance 2020-71, art. 8; décret 2021-872). The first day is that of the consolidated codes and may be 17 July 2006.',
  ],
  'II.1.a': [
    'supplies',
    'Eau froide et eau chaude des locataires ou occupants, taxes et redevances comprises',
    'Cold and hot water of tenants or occupants, taxes and fees included',
    'With the fee for sewerage, without what the owner alone is bound to pay.',
  ],
  'II.1.b': [
    'supplies',
    'Eau nécessaire à l’entretien courant des parties communes, station d’épuration comprise',
    'Water for the routine upkeep of common parts, treatment plant included',
  ],
  'II.1.c': [
    'supplies',
    'Eau nécessaire à l’entretien courant des espaces extérieurs',
    'Water for the routine upkeep of outdoor spaces',
  ],
  'II.1.d': [
    'supplies',
    'Produits nécessaires à l’exploitation, à l’entretien et au traitement de l’eau',
    'Products to operate, maintain and treat water',
  ],
  'II.1.e': ['supplies', 'Électricité de l’eau et du chauffage collectif', 'Power for water and collective heating'],
  'II.1.f': [
    'supplies',
    'Combustible ou fourniture d’énergie, quelle que soit sa nature',
    'Fuel or supply of energy of any kind',
  ],
  'II.2.a.1': [
    'operation',
    'Nettoyage des gicleurs, électrodes, filtres et clapets des brûleurs',
    'Cleaning of nozzles, electrodes, filters and valves of burners',
  ],
  'II.2.a.2': [
    'operation',
    'Entretien courant et graissage des pompes, jauges, contrôleurs de niveau et groupes moto-pompes',
    'Routine upkeep and greasing of pumps, gauges, level controllers and pump sets',
  ],
  'II.2.a.3': [
    'operation',
    'Graissage des vannes et robinets, réfection des presse-étoupes',
    'Greasing of valves and taps, remaking of packing glands',
  ],
  'II.2.a.4': [
    'operation',
    'Remplacement des ampoules des voyants et de la chaufferie',
    'Replacement of bulbs of indicators and of the boiler room',
  ],
  'II.2.a.5': [
    'operation',
    'Entretien et réglage des appareils de régulation automatique et de leurs annexes',
    'Upkeep and setting of automatic controls and what goes with them',
  ],
  'II.2.a.6': [
    'operation',
    'Vérification et entretien des régulateurs de tirage',
    'Check and upkeep of draught regulators',
  ],
  'II.2.a.7': [
    'operation',
    'Réglage des vannes, robinets et tés, hors équilibrage',
    'Setting of valves, taps and tees, balancing excepted',
  ],
  'II.2.a.8': ['operation', 'Purge des points de chauffage', 'Bleeding of heating points'],
  'II.2.a.9': ['operation', 'Contrôles de combustion', 'Combustion tests'],
  'II.2.a.10': ['operation', 'Entretien des épurateurs de fumée', 'Upkeep of smoke scrubbers'],
  'II.2.a.11': [
    'operation',
    'Mise en repos en fin de saison, rinçage, nettoyage des chaufferies, ramonage des chaudières et cheminées',
    'Shutdown at the end of the season, flushing, cleaning of boiler rooms, sweeping of boilers and chimneys',
  ],
  'II.2.a.12': ['operation', 'Conduite du chauffage', 'Running of the heating'],
  'II.2.a.13': [
    'operation',
    'Location, entretien et relevé des compteurs généraux et individuels',
    'Rental, upkeep and reading of general and individual meters',
  ],
  'II.2.a.14': [
    'operation',
    'Entretien de l’adoucisseur, du détartreur d’eau, du surpresseur et du détendeur',
    'Upkeep of the softener, the descaler, the booster and the pressure reducer',
  ],
  'II.2.a.15': [
    'operation',
    'Contrôles périodiques contre les fuites de fluide frigorigène des pompes à chaleur',
    'Regular checks against leaks of refrigerant from heat pumps',
    SINCE_1982,
  ],
  'II.2.a.16': [
    'operation',
    'Vérification, nettoyage et graissage des organes des pompes à chaleur',
    'Check, cleaning and greasing of the parts of heat pumps',
    SINCE_1982,
  ],
  'II.2.a.17': [
    'operation',
    'Nettoyage périodique de la face extérieure des capteurs solaires',
    'Regular cleaning of the outer face of solar collectors',
    SINCE_1982,
  ],
  'II.2.a.18': [
    'operation',
    'Vérification, nettoyage et graissage des organes des capteurs solaires',
    'Check, cleaning and greasing of the parts of solar collectors',
    SINCE_1982,
  ],
  'II.2.b.1': ['minor-repair', 'Réparation de fuites sur raccords et joints', 'Repair of leaks on fittings and joints'],
  'II.2.b.2': [
    'minor-repair',
    'Remplacement des joints, clapets et presse-étoupes communs',
    'Replacement of joints, valve flaps and packing glands in common use',
  ],
  'II.2.b.3': ['minor-repair', 'Rodage des sièges de clapets communs', 'Grinding of valve seats in common use'],
  'II.2.b.4': [
    'minor-repair',
    'Menues réparations contre les fuites de fluide frigorigène des pompes à chaleur',
    'Minor repairs against leaks of refrigerant from heat pumps',
    SINCE_1982,
  ],
  'II.2.b.5': [
    'minor-repair',
    'Recharge en fluide frigorigène des pompes à chaleur',
    'Top-up of the refrigerant of heat pumps',
    SINCE_1982,
  ],
  'III.1': ['supplies', 'Alimentation commune de combustible', 'Shared supply of fuel'],
  'III.2.a.1': [
    'operation',
    'Réglage du débit et de la température de l’eau chaude sanitaire',
    'Setting of the flow and the temperature of hot water',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.2': [
    'operation',
    'Vérification et réglage des appareils de commande, d’asservissement, de sécurité d’aquastat et de pompe',
    'Check and setting of control, servo, aquastat-safety and pump devices',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.3': [
    'operation',
    'Dépannage des installations individuelles',
    'Breakdown calls for individual installations',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.4': [
    'operation',
    'Contrôle des raccordements, de l’alimentation et de l’intensité des chauffe-eau électriques',
    'Check of connections, supply and current of electric water heaters',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.5': [
    'operation',
    'Vérification de l’état des résistances et des thermostats, nettoyage',
    'Check of the state of heating elements and thermostats, cleaning',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.6': [
    'operation',
    'Réglage des thermostats et contrôle de la température d’eau',
    'Setting of thermostats and check of the temperature of water',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.7': [
    'operation',
    'Contrôle et réfection d’étanchéité des raccordements d’eau froide et d’eau chaude',
    'Check and resealing of cold and hot water connections',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.8': ['operation', 'Contrôle des groupes de sécurité', 'Check of safety groups', IN_THE_TENANTS_PLACE],
  'III.2.a.9': [
    'operation',
    'Rodage des sièges de clapets des robinets',
    'Grinding of the valve seats of taps',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.a.10': [
    'operation',
    'Réglage des mécanismes de chasses d’eau',
    'Setting of the mechanisms of toilet cisterns',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.b.1': [
    'minor-repair',
    'Remplacement des bilames, pistons, membranes, boîtes à eau, allumage, clapets et joints des appareils à gaz',
    'Replacement of bimetals, pistons, membranes, water boxes, igniter, flaps and joints of gas appliances',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.b.2': [
    'minor-repair',
    'Rinçage et nettoyage des corps de chauffe et tuyauteries',
    'Flushing and cleaning of radiators and pipes',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.b.3': [
    'minor-repair',
    'Remplacement des joints, clapets et presse-étoupes des robinets',
    'Replacement of joints, flaps and packing glands of taps',
    IN_THE_TENANTS_PLACE,
  ],
  'III.2.b.4': [
    'minor-repair',
    'Remplacement des joints, flotteurs et joints cloches des chasses d’eau',
    'Replacement of joints, floats and flush seals of toilet cisterns',
    IN_THE_TENANTS_PLACE,
  ],
  'IV.1.a': ['supplies', 'Électricité des parties communes intérieures', 'Power for indoor common parts'],
  'IV.1.b': [
    'supplies',
    'Fournitures consommables pour la propreté (produits d’entretien, balais et petit matériel, sel)',
    'Consumables for cleaning (products, brooms and small kit, salt)',
  ],
  'IV.2.a': [
    'operation',
    'Entretien de la minuterie, pose, dépose et entretien des tapis',
    'Upkeep of the time switch, laying, lifting and upkeep of mats',
  ],
  'IV.2.b': [
    'minor-repair',
    'Menues réparations des appareils d’entretien de propreté',
    'Minor repairs of cleaning machines',
  ],
  'IV.3': ['staff', 'Entretien de propreté (frais de personnel)', 'Cleaning (staff cost)', STAFF_SINCE_1987],
  'V.1.a': ['supplies', 'Électricité des espaces extérieurs', 'Power for outdoor spaces'],
  'V.1.b': ['supplies', 'Essence et huile', 'Petrol and oil'],
  'V.1.c': [
    'supplies',
    'Fournitures d’entretien des espaces extérieurs (ampoules, engrais, insecticides, graines, fleurs, plants)',
    'Supplies for outdoor upkeep (lamps, fertiliser, insecticides, seeds, flowers, plants)',
    'Plants of replacement too, except those used to re-make beds, borders or hedges.',
  ],
  'V.2.a.1': [
    'operation',
    'Coupe, désherbage, sarclage, ratissage, nettoyage et arrosage des allées, aires de stationnement et abords',
    'Cutting, weeding, hoeing, raking, cleaning and watering of paths, parking and surroundings',
  ],
  'V.2.a.2': [
    'operation',
    'Mêmes opérations pour les pelouses, massifs, arbustes, haies vives et plates-bandes',
    'The same work for lawns, beds, shrubs, hedges and borders',
  ],
  'V.2.a.3': ['operation', 'Mêmes opérations pour les aires de jeux', 'The same work for play areas'],
  'V.2.a.4': [
    'operation',
    'Mêmes opérations pour les bassins, fontaines, caniveaux et évacuations des eaux pluviales',
    'The same work for ponds, fountains, gutters and rain-water drains',
  ],
  'V.2.a.5': ['operation', 'Entretien du matériel horticole', 'Upkeep of garden tools'],
  'V.2.a.6': [
    'operation',
    'Remplacement du sable des bacs et du petit matériel de jeux',
    'Replacement of the sand of pits and of small play items',
  ],
  'V.2.b': [
    'minor-repair',
    'Peinture et menues réparations des bancs de jardin, équipements de jeux et grillages',
    'Painting and minor repairs of garden benches, play equipment and fences',
  ],
  'VI.1.a': [
    'supplies',
    'Sacs en plastique et en papier nécessaires à l’élimination des rejets',
    'Plastic and paper bags for waste removal',
  ],
  'VI.1.b': [
    'supplies',
    'Produits de désinsectisation et de désinfection, colonnes sèches de vide-ordures comprises',
    'Products for insect control and disinfection, dry rubbish chutes included',
    'The products only: the labour is on no line of the list.',
  ],
  'VI.2.a': ['operation', 'Entretien et vidange des fosses d’aisances', 'Upkeep and emptying of cesspits'],
  'VI.2.b': [
    'operation',
    'Entretien des appareils de conditionnement des ordures',
    'Upkeep of machines that pack waste',
  ],
  'VI.3': ['staff', 'Élimination des rejets (frais de personnel)', 'Waste removal (staff cost)', STAFF_SINCE_1987],
  'VII.1': ['supplies', 'Énergie de la ventilation mécanique', 'Energy for mechanical ventilation'],
  'VII.2.a': ['operation', 'Ramonage des conduits de ventilation', 'Sweeping of ventilation ducts'],
  'VII.2.b': ['operation', 'Entretien de la ventilation mécanique', 'Upkeep of mechanical ventilation'],
  'VII.2.c': [
    'operation',
    'Entretien des dispositifs d’ouverture automatique ou codée et des interphones',
    'Upkeep of automatic or coded door openers and entry phones',
  ],
  'VII.2.d': [
    'operation',
    'Visites, nettoyage et graissage de l’appareillage des nacelles de nettoyage des façades vitrées',
    'Visits, cleaning and greasing of the gear of façade-cleaning cradles',
    'Without the safety checks that the rules impose.',
  ],
  'VII.3': [
    'supplies',
    'Abonnement des postes de téléphone à la disposition des locataires',
    'Telephone line at the tenants’ disposal',
  ],
  'VIII.1': [
    'tax',
    'Droit de bail',
    'Lease duty',
    'Still printed in the annexes. The duty exists no more since 1 January 2001; the statute that abolished it was not read.',
  ],
  'VIII.2': [
    'tax',
    'Taxe ou redevance d’enlèvement des ordures ménagères',
    'Tax or fee for household waste',
    'Without the costs of assessment, relief and bad debts (frais de rôle, dégrèvement, non-valeurs).',
  ],
  'VIII.3': ['tax', 'Taxe de balayage', 'Street-sweeping tax'],
};

const STAFF: Apart = { from: STAFF_LINES_IN_FORCE, beside: [{ text: 'decret-86-1316' }] };

const LIFT_STATUTES_UNTIL_2021: readonly SourceDefinition[] = [
  { text: 'cch', article: 'art. L442-3, I' },
  { text: 'loi-89-462', article: 'art. 23' },
  { text: 'loi-2006-872', article: 'art. 88' },
  { text: 'cch', article: 'art. L125-2-2' },
];

const APART: Partial<Readonly<Record<ListCode, Apart>>> = {
  'I.bis': {
    instead: [
      { from: '2006-07-16', until: '2021-06-30', sources: LIFT_STATUTES_UNTIL_2021 },
      {
        from: '2021-07-01',
        until: null,
        sources: [...LIFT_STATUTES_UNTIL_2021, { text: 'cch', article: 'art. L134-1 et suivants' }],
      },
    ],
  },
  'IV.3': STAFF,
  'VI.3': STAFF,
  'VIII.1': { until: '2000-12-31', confidence: 'single-source' },
  'VIII.2': { beside: [{ text: 'cass-2002-10-30' }] },
};

function listTable(code: ListCode): LawTable<ListItem> {
  const [nature, fr, en, note] = LINES[code];
  const { from = LIST_IN_FORCE, until = null, instead, beside = [], confidence = 'confirmed' } = APART[code] ?? {};
  const names = { fr, en };
  // Décret 87-713 exists since 30 August 1987 only; before, the list is that of décret 82-955 alone.
  const annexes: readonly SourceDefinition[] = [
    { text: 'decret-82-955', article: `annexe, ${code}` },
    { text: 'decret-87-713', article: `annexe, ${code}` },
  ];
  const rows = instead ?? [{ from, until, sources: [...annexes, ...beside] }];
  return lawTable<ListItem>({
    id: `charges/list/${code.toLowerCase().replaceAll('.', '-')}`,
    title: names,
    unit: 'rule',
    verifiedTo: '2026-02-01',
    checkedOn: '2026-11-23',
    rows: rows.map((row) => ({
      ...row,
      value: { code, heading: headingOf(code), nature, names },
      confidence,
      ...(note === undefined ? {} : { note }),
    })),
  });
}

/** The codes of the list, in its order. */
export const listCodes: readonly ListCode[] = /* @__PURE__ */ Object.freeze(Object.keys(LINES) as ListCode[]);

/**
 * The list, one table a line: on a day without a row, the list did not hold the line. Both decrees carry the same list;
 * décret 87-713 exists since 30 August 1987.
 */
export const recoverableList: Readonly<Record<ListCode, LawTable<ListItem>>> = /* @__PURE__ */ Object.freeze(
  Object.fromEntries(listCodes.map((code) => [code, listTable(code)])) as Record<ListCode, LawTable<ListItem>>,
);

/** The headings of the list, in the decree's words. */
export const listHeadings: Readonly<Record<Heading, Message>> = /* @__PURE__ */ deepFreeze<Record<Heading, Message>>({
  I: { fr: 'Ascenseurs et monte-charge', en: 'Lifts and goods lifts' },
  II: {
    fr: 'Eau froide, eau chaude et chauffage collectif des locaux privatifs et des parties communes',
    en: 'Cold water, hot water and collective heating of dwellings and common parts',
  },
  III: { fr: 'Installations individuelles', en: 'Individual installations' },
  IV: {
    fr: 'Parties communes intérieures au bâtiment ou à l’ensemble de bâtiments d’habitation',
    en: 'Indoor common parts of the building or group of buildings',
  },
  V: {
    fr: 'Espaces extérieurs au bâtiment ou à l’ensemble de bâtiments d’habitation',
    en: 'Outdoor spaces of the building or group of buildings',
  },
  VI: { fr: 'Hygiène', en: 'Hygiene' },
  VII: {
    fr: 'Équipements divers du bâtiment ou de l’ensemble de bâtiments d’habitation',
    en: 'Various equipment of the building or group of buildings',
  },
  VIII: { fr: 'Impositions et redevances', en: 'Taxes and fees' },
});

/**
 * The heading that a place on the list stands under, for a code of the list or a more general one.
 *
 * @param code - `IV.3`, `V.2.a`, `III`, `I.bis`…
 * @returns The heading.
 * @throws {@link PalierError} `law/unknown-code` for what begins with no heading of the list.
 *
 * @example
 * ```ts
 * console.log(headingOf('V.2.a'), listHeadings[headingOf('I.bis')].en); //=> V Lifts and goods lifts
 * ```
 */
export function headingOf(code: string): Heading {
  const [heading = ''] = typeof code === 'string' ? code.slice(0, MAX_CODE).split('.') : [];
  return (
    HEADINGS.find((one) => one === heading) ?? refuse('law/unknown-code', 'a place on the list, such as IV.3', code)
  );
}

/**
 * When the replacement of a part counts as a minor repair (menue réparation), which is recoverable: only when it costs
 * no more than the repair would.
 */
export const replacementRule: LawTable<'no-dearer-than-repair'> = /* @__PURE__ */ lawTable<'no-dearer-than-repair'>({
  id: 'charges/replacement-rule',
  title: {
    fr: 'Remplacement d’un élément d’équipement assimilé à une menue réparation',
    en: 'Replacement of a part that counts as a minor repair',
  },
  unit: 'rule',
  verifiedTo: '2026-02-01',
  checkedOn: '2026-11-23',
  rows: [
    {
      from: LIST_IN_FORCE,
      until: null,
      value: 'no-dearer-than-repair',
      confidence: 'confirmed',
      sources: [
        { text: 'decret-82-955', article: 'art. 2, c' },
        { text: 'decret-87-713', article: 'art. 2, e' },
      ],
      note: 'The same sentence in both decrees. The letter of décret 82-955 is that of its text before 2009, which décret 2008-1411 is not known to have moved; décret 87-713 exists since 30 August 1987.',
    },
  ],
});
