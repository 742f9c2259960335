/**
 * Credit notes (avoirs) of a provider: what the landlord is charged less, tenants are too, as far as they pay the line. The
 * statutes make recoverable what was paid (dépense acquittée); that credits follow is inferred from it.
 */
import {
  exact,
  figure,
  finding,
  given,
  refuse,
  type Citation,
  type ErrorPath,
  type Figure,
  type Finding,
} from '../../core/index.js';
import { keyName } from '../residence/key.js';
import { amountOf, keep, type Assessed, type CostPart, type Rules } from '../part.js';
import { perimeterName } from '../residence/perimeter.js';
import { statuteOf } from '../regime.js';
import type { AllocationInput, ContractInput, CreditNoteInput } from '../schema.js';

/** A credit note, assessed: its cost is below zero. */
export interface CreditNotePart extends CostPart {
  /** Always `credit-note`. */
  readonly kind: 'credit-note';
  /** Which contract of the arrangement, by position. */
  readonly contract: number;
  /** Whether tenants are charged less. */
  readonly recovered: boolean;
  /** The credit note as it was given. */
  readonly note: CreditNoteInput;
}

/** A line that a credit note may be for. */
interface CreditedLine extends CostPart {
  readonly recovered: boolean;
}

/** What a credit note takes from the line, or from the lines, it is for. */
type Credited = Pick<CreditedLine, 'recovered' | 'decidedBy' | 'code' | 'allocation'>;

function allocationName({ perimeter = 'residence', key, period }: AllocationInput): string {
  return JSON.stringify([perimeterName(perimeter), key === undefined ? null : keyName(key), period ?? null]);
}

// Without a line, it does not matter which one it is for as long as every line ends up with the same people.
function creditedBy(note: CreditNoteInput, lines: readonly CreditedLine[], path: ErrorPath): Credited {
  const [first] = lines;
  if (note.line !== undefined || first === undefined) {
    const expected = `the position of one of the ${String(lines.length)} lines of the contract, from 0`;
    return lines[note.line ?? -1] ?? refuse('charges/unknown-line', expected, note.line, [...path, 'line']);
  }
  const shared = lines.every(({ allocation }) => allocationName(allocation) === allocationName(first.allocation));
  const alike = lines.every(({ recovered }) => recovered === first.recovered) && (shared || !first.recovered);
  if (!alike) {
    const expected = 'the line that the credit note is for: the lines of the contract are not treated alike';
    return refuse('charges/credit-note-line-needed', expected, undefined, [...path, 'line']);
  }
  const { recovered, decidedBy, allocation } = first;
  const code = lines.every((one) => one.code === first.code) ? first.code : null;
  return { recovered, decidedBy, code, allocation };
}

function findingOn(
  note: CreditNoteInput,
  kept: boolean,
  contract: ContractInput,
  basis: readonly Citation[],
  path: ErrorPath,
): Finding {
  const figures = [
    figure('credit', note.label, 'text'),
    figure('contract', contract.label, 'text'),
    figure('amount', exact(note.totalTtc), 'eur'),
  ];
  return kept
    ? finding({
        code: 'charges/penalty-kept-by-landlord',
        outcome: 'uncertain',
        reason: 'unsettled-law',
        severity: 'warning',
        basis,
        figures,
        path,
      })
    : finding({ code: 'charges/penalty-credited', outcome: 'met', severity: 'info', basis, figures, path });
}

// What the credit notes up to this one take off the line, or off all the lines, and what those cost.
function aboveLine(
  notes: readonly CreditNoteInput[],
  index: number,
  lines: readonly CreditedLine[],
): readonly Figure[] | undefined {
  const target = notes[index]?.line;
  const credited = notes
    .slice(0, index + 1)
    .filter(({ line }) => target === undefined || line === target)
    .reduce((sum, { totalTtc }) => sum.plus(exact(totalTtc)), exact(0));
  const cost = lines
    .filter((_, position) => target === undefined || position === target)
    .reduce((sum, line) => sum.plus(line.cost.euros), exact(0));
  return credited.greaterThan(cost)
    ? [figure('credited', credited, 'eur-ttc'), figure('cost', cost, 'eur-ttc')]
    : undefined;
}

/**
 * Assesses the credit notes of a contract. One that takes off more than its line costs is kept as it is, and asked about.
 *
 * @param contract - The checked contract.
 * @param position - Which contract of the arrangement.
 * @param lines - Its lines, assessed.
 * @param rules - Day, regime and territory.
 * @param path - Where the contract stands.
 * @returns A part for each, with amounts below zero, and the findings.
 * @throws {@link PalierError} `charges/unknown-line`, `charges/credit-note-line-needed`.
 *
 * @internal
 */
export function assessCreditNotes(
  contract: ContractInput,
  position: number,
  lines: readonly CreditedLine[],
  rules: Rules,
  path: ErrorPath,
): Assessed<CreditNotePart> {
  const { creditNotes = [], penaltiesCreditedToTenants = true } = contract;
  const citations: readonly Citation[] = [{ ...statuteOf(rules), confidence: 'inferred' }];
  const findings: Finding[] = [];
  const parts = creditNotes.map((note, index): CreditNotePart => {
    const notePath = [...path, 'creditNotes', index];
    const line = creditedBy(note, lines, notePath);
    const penalty = note.reason === 'penalty';
    const kept = line.recovered && penalty && !penaltiesCreditedToTenants;
    if (line.recovered && penalty) findings.push(findingOn(note, kept, contract, citations, notePath));
    const above = aboveLine(creditNotes, index, lines);
    if (above !== undefined) {
      findings.push(
        finding({
          code: 'charges/credit-above-line',
          outcome: 'uncertain',
          reason: 'missing-fact',
          severity: 'warning',
          basis: citations,
          figures: [figure('credit', note.label, 'text'), figure('contract', contract.label, 'text'), ...above],
          path: notePath,
        }),
      );
    }
    const context = [figure('credit', note.label, 'text')];
    const credited = exact(0).minus(exact(note.totalTtc));
    const cost = given({ key: 'charges/credit-note', name: 'credit', unit: 'eur-ttc', context }, credited);
    const recovered = line.recovered && !kept;
    const nothing = { name: 'recoverable', unit: 'eur', context } as const;
    return {
      kind: 'credit-note',
      label: note.label,
      path: notePath,
      allocation: line.allocation,
      code: line.code,
      cost: amountOf(cost),
      recoverable: amountOf(
        recovered
          ? keep('charges/credited-to-tenants', cost, citations, context)
          : given(
              { ...nothing, key: kept ? 'charges/credit-kept-by-landlord' : 'charges/credit-of-unrecovered-line' },
              0,
            ),
      ),
      decidedBy: kept ? 'landlord' : line.decidedBy,
      contract: position,
      recovered,
      note,
    };
  });
  return { parts, findings };
}
