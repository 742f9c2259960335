/**
 * The texts of this module, in French and in English, by the keys of its explanations and the codes of its findings.
 */
import type { Messages } from '../core/index.js';
import { kindMessages } from './kind/kind-messages.js';
import { postAidMessages } from './aid/post-aid-messages.js';
import { eligibilityMessages } from './people/eligibility-messages.js';
import { matchMessages } from './matching/match-messages.js';
import { insertionPathMessages } from './people/insertion-path-messages.js';
import { conventionTermsMessages } from './structure/convention-terms-messages.js';
import { conventionsMessages } from './structure/conventions-messages.js';
import { associationMessages } from './limits/association-messages.js';
import { insertionContractMessages } from './limits/insertion-contract-messages.js';
import { seniorContractMessages } from './limits/senior-contract-messages.js';
import { reservationMessages } from './reservation/reservation-messages.js';
import { temporaryWorkMessages } from './limits/temporary-work-messages.js';
import { worksiteMessages } from './limits/worksite-messages.js';

// Every caller shares the texts; bundlers leave out those that nobody reads only if a function puts them together.
function frozen(make: () => Messages): Messages {
  const messages = make();
  for (const message of Object.values(messages)) Object.freeze(message);
  return Object.freeze(messages);
}

/**
 * The texts of the findings and explanations of `palier/siae`, by code and key.
 *
 * @example
 * ```ts
 * console.log(siaeMessages['siae/law-checked-before']?.en.slice(0, 24)); //=> The texts were read up t
 * ```
 */
export const siaeMessages: Messages = /* @__PURE__ */ frozen(() => ({
  ...kindMessages,
  ...matchMessages,
  ...associationMessages,
  ...conventionsMessages,
  ...conventionTermsMessages,
  ...insertionPathMessages,
  ...insertionContractMessages,
  ...seniorContractMessages,
  ...temporaryWorkMessages,
  ...worksiteMessages,
  ...eligibilityMessages,
  ...postAidMessages,
  ...reservationMessages,
  'siae/law-checked-before': {
    fr: 'Les textes ont été lus jusqu’au {checked} : un changement entre ce jour et le {on} n’est pas exclu.',
    en: 'The texts were read up to {checked}: a change between that day and {on} is not excluded.',
  },
}));
