/**
 * What is said of the share of the workforce.
 */
import { figure, finding, type Figure, type Finding } from '../../core/index.js';
import type { Ruled, ReservationRules } from './rules.js';
import type { Decision } from './entry.js';
import type { ReservationCandidateInput, WorkforceMeasure } from './schema.js';
import { workforceShare, type WorkforceShare } from './share.js';

/** The share of the workforce in each measure that is known. */
export interface WorkforceShares {
  /** In people. */
  readonly headcount?: WorkforceShare;
  /** In full-time equivalents. */
  readonly fullTimeEquivalents?: WorkforceShare;
}

/**
 * A decision on a candidate, under what, in which measure.
 *
 * @internal
 */
export interface Judged {
  /** Under what. */
  readonly rules: ReservationRules;
  /** On whom. */
  readonly candidate: ReservationCandidateInput;
  /** The measure chosen, if one was. */
  readonly measure: WorkforceMeasure | undefined;
  /** The decision. */
  readonly decision: Decision;
  /** The shares that it was read from. */
  readonly shares: WorkforceShares;
}

type AskedShare = NonNullable<ReservationRules['share']>;

const FIELDS = { headcount: 'headcount', 'full-time-equivalents': 'fullTimeEquivalents' } as const;
const PATH = ['candidate', 'workforce'] as const;

/**
 * The shares of a candidate, with their steps.
 *
 * @param rules - The rules of the reservation on the day.
 * @param candidate - A checked candidate.
 * @returns The share in each measure that is known; none where no share is asked for.
 *
 * @internal
 */
export function sharesOf(rules: ReservationRules, candidate: ReservationCandidateInput): WorkforceShares {
  const { share } = rules;
  const { workforce } = candidate;
  if (share === undefined || workforce === undefined) return {};
  const of = (measure: WorkforceMeasure): Partial<WorkforceShares> => {
    const workers = workforce[FIELDS[measure]];
    const found = workers && workforceShare(measure, workers, share.ground, share);
    return found === undefined ? {} : { [FIELDS[measure]]: found };
  };
  return { ...of('headcount'), ...of('full-time-equivalents') };
}

// The share that the verdict was read from: in the measure chosen, else in the first that settles it.
function deciding({ measure, decision, shares }: Judged): WorkforceShare | undefined {
  if (measure !== undefined) return shares[FIELDS[measure]];
  const { headcount, fullTimeEquivalents } = shares;
  return headcount?.answer === decision.share ? headcount : (fullTimeEquivalents ?? headcount);
}

function countsOf({ share }: WorkforceShare): readonly Figure[] {
  const [part, total] = share.explanation.inputs;
  return [
    figure('share', share.value, 'share'),
    figure('part', String(part?.value), 'count'),
    figure('total', String(total?.value), 'count'),
  ];
}

function answerFinding(judged: Judged, asked: AskedShare): Finding {
  const { measure } = judged;
  const found = deciding(judged);
  const minimum = figure('minimum', asked.value, 'share');
  const path = [...PATH, ...(measure === undefined ? [] : [FIELDS[measure]])];
  const missing = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning', basis: asked.basis } as const;
  if (found === undefined) {
    const code = `siae/reservation-share-unknown/${asked.ground}`;
    return finding({ ...missing, code, figures: [minimum], path });
  }
  const common = {
    basis: asked.basis,
    figures: [...countsOf(found), minimum],
    path: [...PATH, FIELDS[found.measure]],
  };
  switch (found.answer) {
    case 'reached':
      return finding({
        ...common,
        code: `siae/reservation-share-reached/${asked.ground}/${found.measure}`,
        outcome: 'met',
        severity: 'info',
      });
    case 'too-low':
      return finding({
        ...common,
        code: `siae/reservation-share-too-low/${asked.ground}/${found.measure}`,
        outcome: 'breached',
        severity: 'blocking',
      });
    case 'unknown':
      return finding({ ...common, ...missing, code: 'siae/reservation-share-overlap' });
  }
}

function disagreement({ measure, shares }: Judged, { basis, value }: Ruled<AskedShare['value']>): readonly Finding[] {
  const { headcount, fullTimeEquivalents } = shares;
  if (headcount === undefined || fullTimeEquivalents === undefined) return [];
  const answers = new Set([headcount.answer, fullTimeEquivalents.answer]);
  if (answers.size === 1 || answers.has('unknown')) return [];
  return [
    finding({
      code:
        measure === undefined
          ? 'siae/reservation-measures-disagree'
          : `siae/reservation-measures-disagree/${measure}-chosen`,
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'warning',
      basis,
      figures: [
        figure('headcount', headcount.share.value, 'share'),
        figure('equivalents', fullTimeEquivalents.share.value, 'share'),
        figure('minimum', value, 'share'),
      ],
      path: PATH,
    }),
  ];
}

// Always said: no text settles in what, of whom and on which day the share is taken. What was read is said with it.
function doubt(judged: Judged, { basis }: AskedShare): Finding {
  const { share } = judged.decision;
  const found = share === 'reached' || share === 'too-low' ? deciding(judged) : undefined;
  const day = found && judged.candidate.workforce?.on;
  const dated = day === undefined ? '' : '-dated';
  return finding({
    code: `siae/reservation-share-doubt${dated}${found === undefined ? '' : `/${found.measure}`}`,
    outcome: 'uncertain',
    reason: 'unsettled-law',
    severity: 'info',
    basis,
    figures: day === undefined ? [] : [figure('day', day, 'day')],
    path: PATH,
  });
}

// A count is taken as it is given: what its day leaves open is asked.
function dayOfCount({ rules, candidate, shares }: Judged, { basis }: AskedShare): readonly Finding[] {
  if (shares.headcount === undefined && shares.fullTimeEquivalents === undefined) return [];
  const day = candidate.workforce?.on;
  const path = [...PATH, 'on'];
  const missing = { outcome: 'uncertain', reason: 'missing-fact', severity: 'warning', basis, path } as const;
  if (day === undefined) return [finding({ ...missing, code: 'siae/reservation-count-undated' })];
  if (day <= rules.on) return [];
  const figures = [figure('day', day, 'day'), figure('on', rules.on, 'day')];
  return [finding({ ...missing, code: 'siae/reservation-count-later', figures })];
}

function permanentStaff({ decision: { rule } }: Judged, { basis }: AskedShare): readonly Finding[] {
  if (rule?.entrant !== 'ETTI' && rule?.entrant !== 'AI') return [];
  return [
    finding({
      code: 'siae/reservation-permanent-staff',
      outcome: 'uncertain',
      reason: 'unsettled-law',
      severity: 'info',
      basis,
      figures: [figure('kind', rule.entrant, 'text')],
      path: PATH,
    }),
  ];
}

/**
 * What is said of the share: whether it is reached, where the two measures disagree, and what no text settles.
 *
 * @param judged - The decision.
 * @returns The findings; none where no share is asked for, or where a closed door makes it idle.
 *
 * @internal
 */
export function shareFindings(judged: Judged): readonly Finding[] {
  const { rules, decision } = judged;
  const { door, share } = decision;
  if (rules.share === undefined || door === 'fact-false' || door === 'closed') return [];
  const own = share === 'disputed' ? [] : [answerFinding(judged, rules.share)];
  return [
    ...own,
    ...disagreement(judged, rules.share),
    doubt(judged, rules.share),
    ...dayOfCount(judged, rules.share),
    ...permanentStaff(judged, rules.share),
  ];
}
