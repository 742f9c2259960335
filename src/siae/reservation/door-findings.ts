/**
 * What is said of the door that a structure enters by, or that is closed to it.
 */
import { figure, finding, type Citation, type ErrorPath, type Finding, type FindingInput } from '../../core/index.js';
import { citationsOf, requireRow, reservationUse, type ReservationEntrant } from '../../law/index.js';
import { entrantsOf, type ShareVerdict } from './entry.js';
import type { EntryRule } from './rules.js';
import type { Judged } from './share-findings.js';

/** Whether the share is reached, where one is asked for. */
type AskedVerdict = Exclude<ShareVerdict, 'not-asked'>;

const KINDS = ['candidate', 'kinds'] as const;
const UNSETTLED = { outcome: 'uncertain', reason: 'unsettled-law', severity: 'warning' } as const;
const MISSING = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning' } as const;
const MET = { outcome: 'met', severity: 'info' } as const;
const BREACHED = { outcome: 'breached', severity: 'blocking' } as const;

/** Codes of what depends on a fact, by the way in. */
const FACTS = {
  'by-right-if-ess': { name: 'social-economy', path: ['candidate', 'socialEconomy'] },
  'if-working-in-prison': { name: 'working-in-prison', path: ['candidate', 'worksInPrison'] },
} as const;

function word(entrant: ReservationEntrant): string {
  return entrant === 'regie-without-convention' ? 'régie de quartier' : entrant;
}

function factFinding(
  entry: keyof typeof FACTS,
  verdict: 'met' | 'missing' | 'breached',
  basis: readonly Citation[],
): Finding {
  const { name, path } = FACTS[entry];
  const common = { basis, path };
  switch (verdict) {
    case 'met':
      return finding({ ...common, ...MET, code: `siae/reservation-${name}` });
    case 'missing':
      return finding({ ...common, ...MISSING, code: `siae/reservation-${name}-unknown` });
    case 'breached':
      return finding({ ...common, ...BREACHED, code: `siae/reservation-${name}-lacking` });
  }
}

/** What an equivalent structure comes to by its share, with the end of the code that says so. */
type ByShare = Pick<FindingInput, 'code' | 'outcome' | 'severity' | 'reason'>;

// Only the share lets an equivalent structure in; nobody says that an operator of no kind is one, even with it.
const EQUIVALENT: Readonly<Record<AskedVerdict, ByShare>> = {
  reached: { code: 'siae/reservation-equivalent', outcome: 'met', severity: 'warning' },
  'too-low': { code: 'siae/reservation-equivalent-share-too-low', ...BREACHED },
  unknown: { code: 'siae/reservation-equivalent-share-unknown', ...MISSING },
  disputed: { code: 'siae/reservation-equivalent-share-disputed', ...UNSETTLED },
};

const WITHOUT_KIND: Readonly<Record<AskedVerdict, ByShare>> = {
  reached: { code: 'siae/reservation-share-without-kind', ...UNSETTLED },
  'too-low': { code: 'siae/reservation-without-kind', ...BREACHED },
  unknown: { code: 'siae/reservation-without-kind-share-unknown', ...MISSING },
  disputed: { code: 'siae/reservation-without-kind-share-disputed', ...UNSETTLED },
};

function namedFinding({ entrant, entry, basis }: EntryRule, share: AskedVerdict): Finding {
  const common = { basis, figures: [figure('kind', word(entrant), 'text')], path: KINDS };
  switch (entry) {
    case 'equivalent':
      return finding({ ...common, ...EQUIVALENT[share] });
    case 'equivalent-doubtful':
      if (entrant === 'other-operator') return finding({ ...WITHOUT_KIND[share], basis, path: KINDS });
      return finding({ ...common, ...UNSETTLED, code: 'siae/reservation-equivalent-doubtful' });
    case 'unknown':
      return finding({
        ...common,
        code: 'siae/reservation-kind-ended',
        outcome: 'uncertain',
        reason: 'unconfirmed-value',
        severity: 'warning',
      });
    default:
      // Settled by two articles read together, which the text says.
      if (entrant === 'EATT') return finding({ ...common, ...MET, code: 'siae/reservation-by-right/EATT' });
      return finding({ ...common, ...MET, code: 'siae/reservation-by-right' });
  }
}

function onceEach(basis: readonly Citation[]): readonly Citation[] {
  return [...new Map(basis.map((one) => [`${one.label} ${one.confidence}`, one])).values()];
}

function kindsOf({ rules, candidate }: Judged): Pick<FindingInput, 'basis' | 'figures'> & { readonly path: ErrorPath } {
  const entrants = entrantsOf(candidate).filter((entrant) => rules.entries.has(entrant));
  return {
    basis: onceEach(entrants.flatMap((entrant) => rules.entries.get(entrant)?.basis ?? [])),
    figures: [figure('kinds', entrants.map(word).join(', '), 'text')],
    path: KINDS,
  };
}

// What the law says of the others on the same lot tells that their kind does not shut them out of work in prison.
function againstKindFinding(judged: Judged): Finding {
  const { basis, ...common } = kindsOf(judged);
  const { reservation, on } = judged.rules;
  if (reservation !== 'prison') {
    return finding({ ...common, ...UNSETTLED, code: 'siae/reservation-social-economy-against-kind', basis });
  }
  const others = citationsOf(requireRow(reservationUse['prison-and-others'], on));
  const code = 'siae/reservation-working-in-prison-against-kind';
  return finding({ ...common, ...UNSETTLED, code, basis: onceEach([...basis, ...others]) });
}

function termFinding({ entrant, term, basis }: EntryRule): readonly Finding[] {
  if (term === null) return [];
  return [
    finding({
      code: 'siae/reservation-kind-term',
      outcome: 'not-applicable',
      severity: 'warning',
      basis,
      figures: [figure('kind', word(entrant), 'text'), figure('term', term, 'day')],
      path: KINDS,
    }),
  ];
}

function isFactEntry(entry: EntryRule['entry']): entry is keyof typeof FACTS {
  return entry in FACTS;
}

function doorFinding(judged: Judged, rule: EntryRule): Finding {
  const { door, share } = judged.decision;
  switch (door) {
    case 'closed':
      return finding({ ...kindsOf(judged), ...BREACHED, code: 'siae/reservation-not-named' });
    case 'against-kind':
      return againstKindFinding(judged);
    case 'contradictory':
      return finding({
        ...MISSING,
        code: 'siae/reservation-working-in-prison-contradictory',
        basis: rule.basis,
        figures: [figure('kind', word(rule.entrant), 'text')],
        path: FACTS['if-working-in-prison'].path,
      });
    default:
      break;
  }
  // The articles that go by the kind alone all ask for a share.
  if (!isFactEntry(rule.entry)) return namedFinding(rule, share as AskedVerdict);
  const verdict = { open: 'met', 'fact-missing': 'missing' } as const;
  return factFinding(rule.entry, door === 'open' || door === 'fact-missing' ? verdict[door] : 'breached', rule.basis);
}

/**
 * What is said of the door, and of the end of a kind whose end is known.
 *
 * @param judged - The decision.
 * @returns The findings.
 *
 * @internal
 */
export function doorFindings(judged: Judged): readonly Finding[] {
  const { rule } = judged.decision;
  return rule === undefined ? [] : [doorFinding(judged, rule), ...termFinding(rule)];
}
