/**
 * What landlords ask of insertion structures, by code, and what the main activity in the register suggests.
 */
import { refuse, type ErrorPath, type Message } from '../../core/index.js';

/** What a structure may do for a landlord. See {@link ACTIVITIES}. */
export type ActivityCode =
  | 'premises-cleaning'
  | 'specialised-cleaning'
  | 'urban-cleaning'
  | 'bin-handling'
  | 'green-spaces'
  | 'urban-space-upkeep'
  | 'car-park-upkeep'
  | 'odd-jobs'
  | 'painting'
  | 'tiling-and-flooring'
  | 'electrical-work'
  | 'plumbing'
  | 'joinery'
  | 'strip-out'
  | 'energy-advice'
  | 'bulky-waste-collection'
  | 'site-waste-collection'
  | 'green-waste-collection'
  | 'house-moving'
  | 'mediation'
  | 'reception-and-guard'
  | 'concierge'
  | 'minor-works'
  | 'garden-upkeep'
  | 'home-help'
  | 'resident-assistance';

/** A group of activities, after the groups of sectors of le-marche. */
export type ActivityGroup =
  | 'outdoor-spaces'
  | 'security-and-prevention'
  | 'cleaning'
  | 'building'
  | 'administrative-support'
  | 'moving-and-transport'
  | 'waste-collection'
  | 'personal-services';

/** An activity, with its names. */
export interface Activity {
  /** Its code. */
  readonly code: ActivityCode;
  /** Its name in each language. */
  readonly names: Message;
  /** The group it belongs to. */
  readonly group: ActivityGroup;
  /** Number of the same sector (secteur d'activité) on le-marche; `null` when le-marche has none for it. */
  readonly sectorId: number | null;
}

/** A group of activities, with its names. */
export interface ActivityGroupEntry {
  /** Its code. */
  readonly code: ActivityGroup;
  /** Its name in each language. */
  readonly names: Message;
  /** Number of the same group of sectors on le-marche. */
  readonly sectorGroupId: number;
}

/** The activities that an APE code suggests. */
export interface NafHint {
  /** A NAF code, in the form that {@link nafCode} gives. */
  readonly naf: string;
  /** What a structure of that code often does; none of it is certain. Empty for a trade of no use to a landlord. */
  readonly activities: readonly ActivityCode[];
}

type ActivityRow = readonly [ActivityCode, ActivityGroup, number | null, string, string];
type GroupRow = readonly [ActivityGroup, number, string, string];
type HintRow = readonly [string, readonly ActivityCode[]];

const ROWS: readonly ActivityRow[] = [
  ['premises-cleaning', 'cleaning', 8, 'Nettoyage de locaux', 'Cleaning of premises'],
  [
    'specialised-cleaning',
    'cleaning',
    3,
    'Nettoyage spécifique (chantiers, parkings)',
    'Cleaning of sites and car parks',
  ],
  ['urban-cleaning', 'cleaning', 164, 'Nettoyage urbain', 'Street cleaning'],
  ['bin-handling', 'cleaning', null, 'Sortie et rentrée des conteneurs', 'Putting bins out and taking them in'],
  ['green-spaces', 'outdoor-spaces', 23, 'Création et entretien d’espaces verts', 'Making and upkeep of green spaces'],
  ['urban-space-upkeep', 'outdoor-spaces', 9, 'Entretien de l’espace urbain', 'Upkeep of urban space'],
  ['car-park-upkeep', 'outdoor-spaces', 2, 'Entretien de parkings', 'Upkeep of car parks'],
  ['odd-jobs', 'building', 34, 'Tous travaux et petit bricolage', 'Odd jobs'],
  ['painting', 'building', 99, 'Peinture et revêtement des murs', 'Painting and wall coverings'],
  ['tiling-and-flooring', 'building', 100, 'Carrelage et revêtement des sols', 'Tiling and floor coverings'],
  ['electrical-work', 'building', 101, 'Électricité', 'Electrical work'],
  ['plumbing', 'building', 102, 'Plomberie', 'Plumbing'],
  ['joinery', 'building', 103, 'Menuiserie', 'Joinery'],
  ['strip-out', 'building', 166, 'Déconstruction et curage', 'Strip-out and dismantling'],
  ['energy-advice', 'building', 151, 'Diagnostics et solutions énergétiques', 'Energy surveys and advice'],
  ['bulky-waste-collection', 'waste-collection', 119, 'Collecte d’encombrants', 'Collection of bulky waste'],
  [
    'site-waste-collection',
    'waste-collection',
    120,
    'Collecte de déchets de chantier',
    'Collection of building-site waste',
  ],
  ['green-waste-collection', 'waste-collection', 54, 'Collecte de déchets végétaux', 'Collection of green waste'],
  ['house-moving', 'moving-and-transport', 37, 'Déménagement', 'House moving'],
  ['mediation', 'security-and-prevention', 47, 'Médiation urbaine et sociale', 'Urban and social mediation'],
  ['reception-and-guard', 'security-and-prevention', 77, 'Poste de garde et accueil', 'Guard post and reception'],
  ['concierge', 'administrative-support', 28, 'Conciergerie', 'Concierge services'],
  ['minor-works', 'personal-services', 144, 'Petits travaux', 'Small jobs in the home'],
  ['garden-upkeep', 'personal-services', 153, 'Entretien des jardins', 'Upkeep of gardens'],
  ['home-help', 'personal-services', 142, 'Aide ménagère', 'Home help'],
  [
    'resident-assistance',
    'personal-services',
    null,
    'Aide aux habitants (courses montées, portage)',
    'Help for residents (carrying shopping up)',
  ],
];

const GROUP_ROWS: readonly GroupRow[] = [
  ['outdoor-spaces', 1, 'Espaces verts et extérieurs', 'Green and outdoor spaces'],
  ['security-and-prevention', 46, 'Sécurité et prévention', 'Security and prevention'],
  ['cleaning', 56, 'Hygiène et propreté', 'Hygiene and cleaning'],
  ['building', 57, 'BTP', 'Building trades'],
  ['administrative-support', 59, 'Assistance générale et administrative', 'General and administrative support'],
  ['moving-and-transport', 71, 'Déménagements, livraisons et transports', 'Moving, deliveries and transport'],
  ['waste-collection', 80, 'Collecte et traitement de déchets', 'Collection and treatment of waste'],
  ['personal-services', 141, 'Services à la personne', 'Personal services'],
];

// Only codes whose label in NAF rev. 2 names the work; 88.99B and 94.99Z, the commonest, say nothing of it.
const HINT_ROWS: readonly HintRow[] = [
  ['3811Z', ['bulky-waste-collection', 'site-waste-collection', 'green-waste-collection']],
  ['4311Z', ['strip-out']],
  ['4321A', ['electrical-work']],
  ['4322A', ['plumbing']],
  ['4332A', ['joinery']],
  ['4332B', ['joinery']],
  ['4333Z', ['tiling-and-flooring', 'painting']],
  ['4334Z', ['painting']],
  ['4339Z', ['odd-jobs']],
  ['4942Z', ['house-moving']],
  ['5610A', []],
  ['7911Z', []],
  ['8010Z', ['reception-and-guard']],
  ['8121Z', ['premises-cleaning']],
  ['8122Z', ['premises-cleaning', 'specialised-cleaning']],
  ['8129B', ['urban-cleaning', 'specialised-cleaning']],
  ['8130Z', ['green-spaces', 'garden-upkeep']],
  ['8810A', ['home-help', 'resident-assistance']],
];

function toActivity([code, group, sectorId, fr, en]: ActivityRow): Activity {
  return Object.freeze({ code, names: Object.freeze({ fr, en }), group, sectorId });
}

function toGroup([code, sectorGroupId, fr, en]: GroupRow): ActivityGroupEntry {
  return Object.freeze({ code, names: Object.freeze({ fr, en }), sectorGroupId });
}

function toHint([naf, activities]: HintRow): NafHint {
  return Object.freeze({ naf, activities: Object.freeze([...activities]) });
}

/**
 * The activities: the 24 sectors of le-marche that serve a landlord, and two that it has no sector for (putting bins out,
 * carrying shopping up while a lift is down).
 */
export const ACTIVITIES: readonly Activity[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ ROWS.map(toActivity));

/** The groups of the {@link ACTIVITIES}. */
export const ACTIVITY_GROUPS: readonly ActivityGroupEntry[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ GROUP_ROWS.map(toGroup),
);

/**
 * Which activities a NAF rev. 2 code suggests. It is practice, never a fact: the code states the main activity of the
 * establishment, an association may do many things under it, and most structures stand under codes that name no work.
 */
export const nafHints: readonly NafHint[] = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ HINT_ROWS.map(toHint));

/** Five characters, a point, and the spaces that people type. */
const MAX_TYPED = 20;
const SPACES = /[ \u00a0\u202f\u2009]/g;
const NAF = /^(\d{2})\.?(\d{2}[A-Z])$/;

/**
 * Tells whether a value is the code of one of the {@link ACTIVITIES}.
 *
 * @param value - Anything.
 * @returns Whether it is one.
 *
 * @example
 * ```ts
 * console.log(isActivityCode('painting'), isActivityCode('peinture')); //=> true false
 * ```
 */
export function isActivityCode(value: unknown): value is ActivityCode {
  return ACTIVITIES.some((one) => one.code === value);
}

/**
 * Finds an activity by its code.
 *
 * @param code - The code.
 * @param path - Where in the input, for the error.
 * @returns The activity, with its names.
 * @throws {@link PalierError} `siae/unknown-activity` for anything else.
 *
 * @example
 * ```ts
 * console.log(activity('mediation').names.fr, activity('mediation').sectorId); //=> Médiation urbaine et sociale 47
 * console.log(activity('resident-assistance').sectorId); //=> null
 * ```
 */
export function activity(code: ActivityCode, path: ErrorPath = []): Activity {
  const found = ACTIVITIES.find((one) => one.code === code);
  return found ?? refuse('siae/unknown-activity', 'the code of an activity, one of ACTIVITIES', code, path);
}

/**
 * Reads a NAF code (code APE, main activity of an establishment). Its form alone is checked. Spaces and the point are
 * dropped, and a small letter is raised.
 *
 * @param text - Four digits and a letter, with or without the point: `81.21Z`, `8121Z`.
 * @param path - Where in the input, for the error.
 * @returns The code without the point, as the registers store it: `8121Z`.
 * @throws {@link PalierError} `siae/invalid-naf` for anything else.
 *
 * @example
 * ```ts
 * console.log(nafCode('81.21Z'), nafCode('7820z')); //=> 8121Z 7820Z
 * ```
 */
export function nafCode(text: string, path: ErrorPath = []): string {
  const isShort = typeof text === 'string' && text.length <= MAX_TYPED;
  const [, division, rest] = (isShort ? NAF.exec(text.replace(SPACES, '').toUpperCase()) : null) ?? [];
  if (division !== undefined && rest !== undefined) return division + rest;
  return refuse('siae/invalid-naf', 'a NAF code, four digits and a letter, such as "81.21Z"', text, path);
}
