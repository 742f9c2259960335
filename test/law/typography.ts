const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/'/, 'a straight apostrophe'],
  [/[ \u00a0][:;!?%€»]/, 'a wide space before a high sign'],
  [/[^\s\u202f][;!?€»]|[^\s\u202f]:(?!\/\/)/, 'no space before a high sign'],
  [/«[^\u202f]/, 'no narrow space after an opening guillemet'],
  [/n°(?!\u00a0)/, 'no no-break space after n°'],
  [/\d[ \u00a0]\d{3}(?!\d)/, 'a wide space inside a number'],
  [/ {2}|^ | $/, 'a stray space'],
  [/\.\.\./, 'three full stops'],
];

/** What is wrong with a French text, in the eyes of a printer. */
export function frenchFaults(text: string): readonly string[] {
  return FAULTS.filter(([pattern]) => pattern.test(text)).map(([, fault]) => fault);
}
