/**
 * The texts of this module, in French and in English, by the keys of its explanations and the codes of its findings.
 */
import type { Messages } from '../core/index.js';
import { cutsMessages } from './cuts/cuts-messages.js';
import { routesMessages } from './routes/routes-messages.js';
import { buyerCardMessages } from './need/buyer-card-messages.js';
import { buyerDutiesMessages } from './duties/buyer-duties-messages.js';
import { advanceMessages } from './duties/advance-messages.js';
import { subsidyMessages } from './routes/subsidy-messages.js';
import { insertionServicesMessages } from './routes/insertion-services-messages.js';
import { bidderLimitsMessages } from './lot/bidder-limits-messages.js';
import { allotmentMessages } from './lot/allotment-messages.js';
import { planMessages } from './lot/plan-messages.js';
import { smallLotsMessages } from './lot/small-lots-messages.js';
import { thresholdsMessages } from './need/thresholds-messages.js';
import { awardCriteriaMessages } from './duties/award-criteria-messages.js';
import { environmentMessages } from './duties/environment-messages.js';
import { socialConditionMessages } from './duties/social-condition-messages.js';
import { timeLimitsMessages } from './duties/time-limits-messages.js';
import { papersMessages } from './duties/papers-messages.js';
import { publicityMessages } from './duties/publicity-messages.js';
import { needValueMessages } from './need/need-value-messages.js';
import { splittingMessages } from './need/splitting-messages.js';

// Every caller shares the texts; bundlers leave out those that nobody reads only if a function puts them together.
function frozen(make: () => Messages): Messages {
  const messages = make();
  for (const message of Object.values(messages)) Object.freeze(message);
  return Object.freeze(messages);
}

/**
 * The texts of the findings and explanations of `palier/lots`, by code and key.
 *
 * @example
 * ```ts
 * console.log(lotsMessages['lots/law-checked-before']?.en.slice(0, 24)); //=> The texts were read up t
 * ```
 */
export const lotsMessages: Messages = /* @__PURE__ */ frozen(() => ({
  ...needValueMessages,
  ...splittingMessages,
  ...timeLimitsMessages,
  ...socialConditionMessages,
  ...environmentMessages,
  ...awardCriteriaMessages,
  ...publicityMessages,
  ...papersMessages,
  ...routesMessages,
  ...cutsMessages,
  'lots/law-checked-before': {
    fr: 'Les textes ont été lus jusqu’au {checked} : un changement entre ce jour et le {on} n’est pas exclu.',
    en: 'The texts were read up to {checked}: a change between that day and {on} is not excluded.',
  },
  ...thresholdsMessages,
  ...smallLotsMessages,
  ...planMessages,
  ...allotmentMessages,
  ...bidderLimitsMessages,
  ...insertionServicesMessages,
  ...subsidyMessages,
  ...advanceMessages,
  ...buyerDutiesMessages,
  ...buyerCardMessages,
}));
