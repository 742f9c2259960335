/**
 * What a figure or a verdict rests on.
 */

/**
 * What kind of text speaks: `law` (statute, decree, ruling), `reference-text` (a general contract form or a charter
 * that the contract opted into), `practice` (a price, a ratio, a habit). Only the first two decide anything.
 */
export type Authority = 'law' | 'reference-text' | 'practice';

/**
 * How well a fact is confirmed: `confirmed` by two independent sources, read in a `single-source`, `inferred` (our
 * reading, whose reasoning is stated) or `unconfirmed`. An unconfirmed fact makes the verdict uncertain.
 */
export type Confidence = 'confirmed' | 'single-source' | 'inferred' | 'unconfirmed';

/** A reference to a text, complete in itself: it prints without a catalogue. */
export interface Citation {
  /** Identifier of the text in the catalogue of `palier/law`. */
  readonly text: string;
  /** The article or paragraph, as the text numbers it. */
  readonly article?: string;
  /** The reference as a French lawyer writes it. */
  readonly label: string;
  /** What kind of text it is. */
  readonly authority: Authority;
  /** How well what it is cited for is confirmed. */
  readonly confidence: Confidence;
  /** Its public address, when known. */
  readonly url?: string;
  /** Why it must be read again before one relies on it. */
  readonly recheck?: string;
}
