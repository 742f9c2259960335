/**
 * A date that date-fns computes with in UTC, wherever the program runs.
 */

// Every local getter and setter of a date is here, so that any function of date-fns is safe, and not only those in use.
class UtcDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }

  override getMonth(): number {
    return this.getUTCMonth();
  }

  override getDate(): number {
    return this.getUTCDate();
  }

  override getDay(): number {
    return this.getUTCDay();
  }

  override getHours(): number {
    return this.getUTCHours();
  }

  override getMinutes(): number {
    return this.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.getUTCSeconds();
  }

  override getMilliseconds(): number {
    return this.getUTCMilliseconds();
  }

  override getTimezoneOffset(): number {
    return 0;
  }

  // The setters pass on as many arguments as they got: an argument present and undefined makes a date invalid.

  override setFullYear(...fields: Parameters<Date['setFullYear']>): number {
    return this.setUTCFullYear(...fields);
  }

  override setMonth(...fields: Parameters<Date['setMonth']>): number {
    return this.setUTCMonth(...fields);
  }

  override setDate(dayOfMonth: number): number {
    return this.setUTCDate(dayOfMonth);
  }

  override setHours(...fields: Parameters<Date['setHours']>): number {
    return this.setUTCHours(...fields);
  }

  override setMinutes(...fields: Parameters<Date['setMinutes']>): number {
    return this.setUTCMinutes(...fields);
  }

  override setSeconds(...fields: Parameters<Date['setSeconds']>): number {
    return this.setUTCSeconds(...fields);
  }

  override setMilliseconds(milliseconds: number): number {
    return this.setUTCMilliseconds(milliseconds);
  }
}

/**
 * Makes a `Date` whose local getters and setters are their UTC twins.
 *
 * The functions of date-fns work on the local fields of a date, and make their results with the constructor of the date
 * they were given. With this one they never meet a time zone: some zones skip a whole day (Kiritimati had no
 * 31 December 1994), and most of them skip or repeat an hour, which moves a day computed at midnight.
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z.
 * @returns The date.
 *
 * @internal
 */
export function utcDate(instant: number): Date {
  return new UtcDate(instant);
}
