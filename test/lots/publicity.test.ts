import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  attempt,
  BUYER_CLASSES,
  lotsMessages,
  publicityDuty,
  publicitySchema,
  renderFinding,
  safePublicityDuty,
  type BuyerClass,
  type Finding,
  type PublicityInput,
} from '../../src/index.js';
import { runs } from '../support/runs.js';

const oph = { class: 'oph' } as const;
const esh = { class: 'esh' } as const;
const commune = { class: 'local-authority' } as const;

const asked = (fields: Partial<PublicityInput> = {}, on = '2026-06-01'): PublicityInput => ({
  days: { noticeSentOn: on },
  buyer: oph,
  category: 'services',
  need: '120000',
  ...fields,
});

const shown = ({ code, outcome, severity, reason, path }: Finding): string =>
  [code.slice('lots/'.length), outcome, severity, reason ?? '-', path.join('.')].join(' ');

function said(fields: Partial<PublicityInput>, on?: string): string {
  const { due, supports, choice, form } = publicityDuty(asked(fields, on));
  return [due, supports.join('+'), choice, ...(form === undefined ? [] : [form])].join(' ');
}

function codes(fields: Partial<PublicityInput>, on?: string): readonly string[] {
  return publicityDuty(asked(fields, on)).findings.map(shown);
}

function refusal(run: () => unknown): string {
  const result = attempt(run);
  return result.ok ? 'accepted' : result.error.message;
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('adapted procedures', () => {
  it.each<[need: string, on: string, answer: string]>([
    ['89999.99', '2026-06-01', 'yes freely-adapted all'],
    ['90000', '2026-06-01', 'yes boamp+legal-gazette one-of national-standard-form'],
    ['90000.01', '2026-06-01', 'yes boamp+legal-gazette one-of national-standard-form'],
    // The form was set on 1 January 2022.
    ['90000', '2021-12-31', 'yes boamp+legal-gazette one-of'],
    ['90000', '2022-01-01', 'yes boamp+legal-gazette one-of national-standard-form'],
    // Up to the European threshold, excluded.
    ['215999.99', '2026-06-01', 'yes boamp+legal-gazette one-of national-standard-form'],
    ['216000', '2026-06-01', 'uncertain boamp+legal-gazette one-of national-standard-form'],
    ['220999.99', '2025-12-31', 'yes boamp+legal-gazette one-of national-standard-form'],
    ['221000', '2025-12-31', 'uncertain boamp+legal-gazette one-of national-standard-form'],
  ])('a local authority, a need of %s on %s: %s', (need, on, answer) => {
    expect(said({ buyer: commune, need, procedure: 'adapted' }, on)).toBe(answer);
    // The cautious reading of what binds an OPH is the same but for being sure of it.
    expect(said({ need, procedure: 'adapted' }, on)).toBe(
      answer.includes('freely') ? answer : answer.replace('yes', 'uncertain'),
    );
  });

  it('a small lot inside a formalised whole of works', () => {
    const works = { buyer: commune, category: 'works', procedure: 'adapted' } as const;
    expect(codes({ ...works, need: '5403999.99' })).toEqual([
      'publicity-boamp-or-gazette not-applicable warning - need',
      'publicity-standard-form not-applicable warning - ',
    ]);
    expect(codes({ ...works, need: '5404000' })).toEqual([
      'publicity-lot-of-formalised-whole uncertain warning unsettled-law need',
      'publicity-standard-form not-applicable warning - ',
    ]);
  });

  it('an OPH: both readings from 90,000 euros on, and below it the same answer either way', () => {
    expect(codes({ need: '89999.99' })).toEqual(['publicity-freely-adapted not-applicable warning - need']);
    const articles = publicityDuty(asked({ need: '89999.99' })).findings[0]?.basis.map(({ label }) => label);
    expect(articles).toEqual(['CCP, art. R2131-12, 1°', 'CCP, art. R2131-13']);
    expect(codes({ need: '90000' })).toEqual([
      'publicity-disputed uncertain warning unsettled-law need',
      'publicity-standard-form not-applicable warning - ',
    ]);
    expect(codes({ need: '90000' }, '2021-12-31')).toEqual(['publicity-disputed uncertain warning unsettled-law need']);
    expect(codes({ need: '216000', procedure: 'adapted' })).toEqual([
      'publicity-disputed uncertain warning unsettled-law need',
      'publicity-lot-of-formalised-whole uncertain warning unsettled-law need',
      'publicity-standard-form not-applicable warning - ',
    ]);
  });

  const LISTED = ['oph', 'local-authority', 'local-public-body', 'state', 'state-public-body'];

  it.each(BUYER_CLASSES)('%s', (one: BuyerClass) => {
    const buyer = { class: one, ...(one === 'state-public-body' ? { central: false } : {}) };
    const supports = LISTED.includes(one) ? 'boamp+legal-gazette one-of national-standard-form' : 'freely-adapted all';
    const due = one === 'oph' ? 'uncertain' : 'yes';
    expect(said({ buyer, need: '100000', procedure: 'adapted' })).toBe(`${due} ${supports}`);
    const formalised = LISTED.includes(one) ? 'joue+boamp' : 'joue';
    expect(said({ buyer, need: '900000', procedure: 'formalised' })).toBe(`yes ${formalised} all`);
  });

  it('a private landlord adapts freely whatever the value', () => {
    for (const need of ['1', '89999.99', '90000', '215999.99', '400000']) {
      expect(codes({ buyer: esh, need, procedure: 'adapted' })).toEqual([
        'publicity-other-buyers not-applicable warning - ',
      ]);
    }
  });
});

describe('dispensed contracts', () => {
  it('ask for no publicity', () => {
    expect(said({ need: '59999.99' })).toBe('no none all');
    expect(codes({ need: '59999.99' })).toEqual(['publicity-dispensed not-applicable info - ']);
    expect(said({ need: '60000' })).toBe('yes freely-adapted all');
  });

  it.each<[buyer: BuyerClass, need: string, code: string]>([
    ['oph', '89999.99', 'publicity-dispensed not-applicable info - '],
    ['oph', '90000', 'publicity-dispensed-above-line not-applicable info - need'],
    ['oph', '95000', 'publicity-dispensed-above-line not-applicable info - need'],
    ['oph', '99999.99', 'publicity-dispensed-above-line not-applicable info - need'],
    // Nobody bound this landlord to the BOAMP in the first place.
    ['esh', '95000', 'publicity-dispensed not-applicable info - '],
  ])('works, %s, %s (B07)', (one, need, code) => {
    const works = { buyer: { class: one }, category: 'works', need } as const;
    expect(said(works, '2026-05-04')).toBe('no none all');
    expect(codes(works, '2026-05-04')).toEqual([code]);
  });

  it('works of 100,000 euros are no longer dispensed', () => {
    expect(said({ category: 'works', need: '100000' }, '2026-05-04')).toBe(
      'uncertain boamp+legal-gazette one-of national-standard-form',
    );
  });
});

describe('formalised procedures', () => {
  it('an OPH: the JOUE for certain, the BOAMP by the cautious reading', () => {
    expect(said({ need: '216000' })).toBe('yes joue+boamp all');
    expect(codes({ need: '216000' })).toEqual([
      'publicity-formalised-either-way not-applicable warning - ',
      'publicity-formalised-disputed uncertain warning unsettled-law ',
      'national-notice-after-joue not-applicable warning - ',
    ]);
  });

  it('a local authority: the JOUE, then the BOAMP', () => {
    const asFormalised = { buyer: commune, need: '216000' } as const;
    expect(said(asFormalised)).toBe('yes joue+boamp all');
    expect(codes(asFormalised)).toEqual([
      'publicity-formalised-listed not-applicable warning - ',
      'national-notice-after-joue not-applicable warning - ',
    ]);
  });

  it('a private landlord: the JOUE only', () => {
    expect(codes({ buyer: esh, need: '216000' })).toEqual(['publicity-formalised-others not-applicable warning - ']);
  });

  it('the threshold of the day decides (B09)', () => {
    expect(said({ need: '218000' }, '2025-12-31')).toBe('uncertain boamp+legal-gazette one-of national-standard-form');
    expect(said({ need: '218000' }, '2026-01-01')).toBe('yes joue+boamp all');
  });
});

describe('social and other specific services', () => {
  const social = { category: 'social-services' } as const;

  it.each<[need: string, answer: string]>([
    ['60000', 'yes freely-adapted all'],
    ['749999.99', 'yes freely-adapted all'],
    ['750000', 'yes joue all'],
    ['750000.01', 'yes joue all'],
  ])('a need of %s: %s', (need, answer) => {
    expect(said({ ...social, need })).toBe(answer);
    expect(said({ ...social, need, buyer: esh })).toBe(answer);
  });

  it('say their threshold', () => {
    expect(codes({ ...social, need: '749999.99' })).toEqual(['publicity-social-below not-applicable warning - need']);
    expect(codes({ ...social, need: '750000' })).toEqual(['publicity-social-from not-applicable warning - need']);
  });

  it('are uncertain for a contracting entity, whose threshold is not confirmed', () => {
    const buyer = { class: 'oph', role: 'contracting-entity' } as const;
    expect(said({ ...social, need: '999999.99', buyer })).toBe('uncertain freely-adapted all');
    expect(said({ ...social, need: '1000000', buyer })).toBe('uncertain joue all');
    expect(codes({ ...social, need: '1000000', buyer })).toEqual([
      'publicity-social-from uncertain warning unconfirmed-value need',
    ]);
  });
});

describe('days', () => {
  it('before the code the rules were not read, but a dispense was one', () => {
    expect(said({ need: '120000' }, '2019-03-31')).toBe('uncertain boamp+legal-gazette one-of');
    expect(codes({ need: '120000' }, '2016-04-01')).toEqual([
      'publicity-before-the-code uncertain warning unconfirmed-value ',
    ]);
    expect(said({ buyer: commune, need: '120000' }, '2019-04-01')).toBe('yes boamp+legal-gazette one-of');
    expect(said({ buyer: esh, need: '300000' }, '2019-03-31')).toBe('uncertain joue all');
    expect(said({ need: '24999.99' }, '2016-04-01')).toBe('no none all');
  });

  it('says when the texts were read before the day', () => {
    expect(codes({ need: '300000', buyer: esh }, '2026-08-02')).toEqual([
      'publicity-formalised-others not-applicable warning - ',
      'law-checked-before uncertain info unconfirmed-value on',
    ]);
  });

  it('outside what is known', () => {
    expect(refusal(() => publicityDuty(asked({}, '2016-03-31')))).toContain('lots/no-text-then at days');
    expect(refusal(() => publicityDuty(asked({}, '2028-01-01')))).toContain('lots/no-text-yet at days');
    expect(refusal(() => publicityDuty(asked({}, '2027-12-31')))).toBe('accepted');
  });
});

describe('texts', () => {
  const text = (locale: 'fr' | 'en', fields: Partial<PublicityInput>, on?: string): readonly string[] =>
    publicityDuty(asked(fields, on)).findings.map((one) => plain(renderFinding(one, lotsMessages, locale)));

  it('the trap of works between 90,000 and 100,000 euros', () => {
    const works = { category: 'works', need: '95000' } as const;
    expect(text('fr', works, '2026-05-04')).toEqual([
      'Pour information : Le besoin (95 000,00 € HT) atteint 90 000,00 € HT, mais le marché est dispensé : ni BOAMP ni journal d’annonces légales. La dispense passe avant l’obligation de l’article R2131-12, qui ne vise que les procédures adaptées. [CCP, art. R2122-8 ; CCP, art. R2131-12 (interprétation, à relire)]',
    ]);
    expect(text('en', works, '2026-05-04')).toEqual([
      'For information: The need (€95,000.00 excl. VAT) reaches €90,000.00 excl. VAT, but the contract is dispensed: neither the BOAMP nor a legal gazette. The dispense comes before the duty of article R2131-12, which speaks of adapted procedures only. [CCP, art. R2122-8; CCP, art. R2131-12 (inferred, to be read again)]',
    ]);
  });

  it('the JOUE, then the BOAMP', () => {
    expect(text('fr', { need: '216000' })[2]).toBe(
      'Pour information : L’avis national ne paraît pas avant celui du JOUE. Sans nouvelle de cette parution, il peut paraître 48 h après la confirmation de réception par l’Office des publications. Il ne dit rien de plus que l’avis envoyé et en donne la date d’envoi. [CCP, art. R2131-20 (source unique)]',
    );
  });

  it('both readings of what binds an OPH', () => {
    expect(text('fr', {})[0]).toBe(
      'À confirmer : Besoin de 120 000,00 € HT, au moins égal à 90 000,00 € HT : deux lectures pour un OPH. Établissement public local, il relève de l’article R2131-12 : avis au BOAMP ou dans un journal d’annonces légales. Mais l’article R2100-1 range les OPH parmi les autres acheteurs, à qui l’article R2131-13 laisse le choix de la publicité. Lecture prudente, retenue ici : publiez au BOAMP ou dans un journal d’annonces légales, ce qui est permis dans les deux cas. [CCP, art. R2131-12 ; CCP, art. R2131-13 ; CCP, art. R2100-1]',
    );
    expect(text('en', { need: '216000' }).slice(0, 2)).toEqual([
      'For information: Formalised procedure: publish the contract notice in the JOUE, whichever reading is used for an OPH. [CCP, art. R2131-16, 1° (single source); CCP, art. R2131-16, 2° (single source)]',
      'To be confirmed: The BOAMP besides the JOUE: two readings for an OPH. Article R2131-16, 1° imposes it on local public establishments; but article R2100-1 ranks OPH with the buyers of 2°, who publish in the JOUE only. Cautious reading, used here: publish in the BOAMP too, which is allowed either way. [CCP, art. R2131-16, 1° (single source); CCP, art. R2131-16, 2° (single source); CCP, art. R2131-12; CCP, art. R2131-13; CCP, art. R2100-1]',
    ]);
  });

  it('the BOAMP or a legal gazette', () => {
    expect(text('en', { buyer: commune })[0]).toBe(
      'For information: Need of €120,000.00 excl. VAT, at least €90,000.00 excl. VAT: publish a notice in the BOAMP or in a legal gazette, as the buyer chooses. Add the specialised press or the JOUE where that is needed to reach the structures that may be interested. [CCP, art. R2131-12, 2°]',
    );
  });
});

describe('input', () => {
  it.each<[fields: object, message: string]>([
    [{ need: '-1' }, 'core/number-out-of-range at need'],
    [{ need: 0.001 }, 'at need'],
    [{ days: {} }, 'core/missing-value at days'],
    [{ procedure: 'open' }, 'at procedure'],
    [{ buyer: { class: 'state-public-body' } }, 'core/missing-value at buyer.central'],
    [{ category: 'cleaning' }, 'at category'],
    [{ lots: [] }, 'core/unknown-key'],
  ])('%j is refused', (fields, message) => {
    const result = safePublicityDuty(asked(fields));
    expect(result.ok ? 'accepted' : result.error.message).toContain(message);
  });

  it('the schema lets through what the function accepts', () => {
    expect(publicitySchema.safeParse(asked()).success).toBe(true);
    expect(safePublicityDuty(asked()).ok).toBe(true);
  });
});

it('a cent more never asks for less publicity', () => {
  const RANK = { none: 0, 'freely-adapted': 1, 'legal-gazette': 2, boamp: 2, joue: 3 } as const;
  const rank = (input: PublicityInput): number =>
    Math.max(...publicityDuty(input).supports.map((support) => RANK[support]));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 600_000_000 }),
      fc.constantFrom<PublicityInput['category']>('supplies', 'services', 'works', 'social-services'),
      fc.constantFrom<BuyerClass>('oph', 'esh', 'sem', 'local-authority'),
      fc.constantFrom('2019-05-01', '2020-07-25', '2024-06-01', '2026-05-04'),
      (cents, category, one, on) => {
        const at = (value: number): PublicityInput =>
          asked({ buyer: { class: one }, category, need: (value / 100).toFixed(2) }, on);
        expect(rank(at(cents + 1))).toBeGreaterThanOrEqual(rank(at(cents)));
      },
    ),
    { numRuns: runs(300) },
  );
});
