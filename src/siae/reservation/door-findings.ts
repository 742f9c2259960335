/**
 * What is said of the door that a structure enters by, or that is closed to it.
 */
import { figure, finding, type Citation, type Finding, type FindingInput } from '../../core/index.js';
import type { ReservationEntrant } from '../../law/index.js';
import { entrantsOf, type ShareVerdict } from './entry.js';
import type { EntryRule, ReservationRules } from './rules.js';
import type { Judged } from './share-findings.js';

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

// Only the share lets an equivalent structure in.
function equivalentVerdict(share: ShareVerdict): Pick<FindingInput, 'outcome' | 'severity' | 'reason'> {
  if (share === 'reached') return { outcome: 'met', severity: 'warning' };
  if (share === 'too-low') return BREACHED;
  return share === 'disputed' ? UNSETTLED : MISSING;
}

function namedFinding({ entrant, entry, basis }: EntryRule, share: ShareVerdict): Finding {
  const common = { basis, figures: [figure('kind', word(entrant), 'text')], path: KINDS };
  switch (entry) {
    case 'equivalent':
      return finding({ ...common, ...equivalentVerdict(share), code: 'siae/reservation-equivalent' });
    case 'equivalent-doubtful':
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
      return finding({ ...common, ...MET, code: 'siae/reservation-by-right' });
  }
}

function onceEach(basis: readonly Citation[]): readonly Citation[] {
  return [...new Map(basis.map((one) => [`${one.label} ${one.confidence}`, one])).values()];
}

function closedFinding({ rules, candidate, decision }: Judged, rule: EntryRule): Finding {
  const entrants = entrantsOf(candidate).filter((entrant) => rules.entries.has(entrant));
  const own = onceEach(entrants.flatMap((entrant) => rules.entries.get(entrant)?.basis ?? []));
  const basis = own.length === 0 ? rule.basis : own;
  if (decision.answer !== 'no') {
    return finding({ code: 'siae/reservation-share-without-kind', ...UNSETTLED, basis, path: KINDS });
  }
  if (own.length === 0) return finding({ code: 'siae/reservation-without-kind', ...BREACHED, basis, path: KINDS });
  return finding({
    code: 'siae/reservation-not-named',
    ...BREACHED,
    basis,
    figures: [figure('kinds', entrants.map(word).join(', '), 'text')],
    path: KINDS,
  });
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
  if (door === 'closed') return closedFinding(judged, rule);
  if (!isFactEntry(rule.entry)) return namedFinding(rule, share);
  const verdict = { open: 'met', 'fact-missing': 'missing' } as const;
  return factFinding(rule.entry, door === 'open' || door === 'fact-missing' ? verdict[door] : 'breached', rule.basis);
}

/**
 * What the law says of work in prison combined with other grounds, for one candidate: nothing stands against those who
 * fulfil the conditions of the reservation for work in prison.
 *
 * @param rules - The rules of the reservation on the day.
 * @param answer - Whether the candidate fulfils them.
 * @returns One finding, or none for another reservation.
 *
 * @internal
 */
export function combinedFindings(rules: ReservationRules, answer: Judged['decision']['answer']): readonly Finding[] {
  const { value, basis } = rules.use;
  if (value !== 'in-prison-only') return [];
  const common = { basis, path: ['reservation'] };
  switch (answer) {
    case 'no':
      return [finding({ ...common, ...BREACHED, code: 'siae/reservation-prison-combined' })];
    case 'uncertain':
      return [finding({ ...common, ...MISSING, code: 'siae/reservation-prison-combined-unless' })];
    default:
      return [
        finding({
          ...common,
          code: 'siae/reservation-prison-combined-fulfilled',
          outcome: 'not-applicable',
          severity: 'info',
        }),
      ];
  }
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
