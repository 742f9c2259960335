/**
 * The words of the sheet of routes in English.
 */
import type { SheetWords } from './words.js';

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.slice(-1).join('')}`;
}

/**
 * Makes the English words: in a function that bundlers may leave out.
 *
 * @returns The words.
 *
 * @internal
 */
export function englishSheetWords(): SheetWords {
  return {
    title: (title) => `Purchase sheet: ${title}`,
    buyer: (name) => `Buyer: ${name}.`,
    day: {
      notice: (day) => `Decisive day: ${day}, the notice is sent to publication.`,
      consultation: (day) => `Decisive day: ${day}, the consultation is engaged.`,
    },
    notifiedOn: (day) => `Notification planned: ${day}.`,
    value: (value, lots) =>
      `Estimated value of the need: ${value}, ${lots === 1 ? 'not in lots' : `in ${String(lots)} lots`}.`,
    category: {
      supplies: 'Object: supplies.',
      services: 'Object: services.',
      works: 'Object: works.',
      'social-services': 'Object: social and other specific services.',
    },
    lightest: {
      dispensed: 'Lightest procedure at this value: direct award, without publicity or competition.',
      adapted: 'Lightest procedure for the whole: adapted procedure.',
      formalised: 'Lightest procedure for the whole: formalised procedure.',
    },
    structures: (names) => `Structures to ask: ${names}.`,
    headings: ['Route', 'Answer', 'First reason', 'Articles'],
    sections: {
      value: 'Value of the need',
      table: 'The routes to an insertion structure',
      routes: 'The routes that remain',
      closed: 'The closed routes, and what would open them',
      duties: 'What these routes require',
      reasons: 'Statement of reasons, for the procedure file',
      confirm: 'To confirm before deciding',
    },
    status: { open: 'open', conditional: 'conditional', uncertain: 'to be confirmed', closed: 'closed' },
    procedure: { dispensed: 'direct award', adapted: 'adapted procedure', formalised: 'formalised procedure' },
    way: {
      dispensed: 'By direct award',
      adapted: 'By adapted procedure',
      formalised: 'By formalised procedure',
    },
    everyWay: 'Whichever route is taken',
    ways: (ways) =>
      ways.map((way, at) => (at === 0 ? way : `${way.slice(0, 1).toLowerCase()}${way.slice(1)}`)).join(' or '),
    lots: (numbers) => `${numbers.length === 1 ? 'lot' : 'lots'} ${listed(numbers)}`,
    about: (name, text) => `${name}: ${text}`,
    list: (texts) => texts.join('; '),
    opensIf: 'To open it:',
    notDue: (names) => `Without effect here: ${names}.`,
    seeConfirm: 'Something remains to be confirmed: see the last part.',
    seeReasons: 'See the statement of reasons.',
    voluntary: 'The formalised procedure remains possible without being compulsory: its duties are not detailed here.',
    uncertainRoutes: (names) => `Routes to be confirmed, detailed above: ${names}.`,
    otherTexts: (names) => `Other texts cited: ${names}.`,
    marks:
      'After an article, “inferred”, “single source”, “unconfirmed” and “to be read again” say what remains to be checked; without a mark, it was read in two sources at least.',
    duty: {
      publicity: 'Publicity',
      'time-limits': 'Time limits',
      'written-contract': 'Written contract',
      'buyer-profile': 'Buyer profile',
      'electronic-exchanges': 'Electronic exchanges',
      'essential-data': 'Essential data',
      'turnover-ceiling': 'Turnover asked for',
      advance: 'Advance',
      'tender-committee': 'Tender committee',
      'execution-report': 'Yearly report on performance',
      'social-condition': 'Social condition',
      'environmental-condition': 'Environmental condition',
      'award-criteria': 'Award criteria',
      specifications: 'Technical specifications',
      'need-definition': 'Definition of the need',
      'responsible-purchasing-scheme': 'Scheme of responsible purchases',
      'rotation-of-operators': 'Choice of the operator',
    },
    reason: {
      procedure: 'Choice of the procedure',
      allotment: 'Allotment',
      reservation: 'Reservation',
      'small-lots': 'Small lots',
      'social-condition': 'Social condition',
    },
    toWriteHeading: 'To be completed:',
    toWrite: {
      procedure:
        'the procedure chosen; if it asks for more than the lightest one, why; if it is a direct award, the tender chosen and what makes it relevant.',
      allotment: 'the cut chosen and its reason (places, trades, size).',
      reservation: 'the lots reserved, for which structures, and what is known of the supply.',
      'small-lots': 'the lots passed apart and their sum.',
      'social-condition': 'the clause provided for and its volume, or the derogation chosen and its reasons.',
    },
    reserved: (lots, reservation) => `${lots}: reserved ${reservation}.`,
    reservation: {
      insertion: 'for insertion structures',
      disability: 'for the disability sector',
      'insertion-and-disability': 'for insertion structures and the disability sector',
      prison: 'for work in prison',
      'prison-and-others': 'for work in prison and other structures',
      'social-economy': 'for the social economy',
    },
    mayReserve: (names) => `The rule allows to reserve: ${names}.`,
    noneReserved: 'No lot is given as reserved.',
    columns: { route: 'Route', answer: 'Answer', lots: 'For', procedure: 'Passed by' },
  };
}
