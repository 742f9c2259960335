import { describe, expect, it } from 'vitest';

import {
  BUYER_CLASSES,
  buyerCard,
  lotsMessages,
  renderBuyerCard,
  renderFinding,
  safeBuyerCard,
  type BuyerCardInput,
  type BuyerClass,
  type Finding,
} from '../../src/index.js';

const shown = ({ code, outcome, reason }: Finding): string =>
  [code.slice('lots/buyer-'.length), outcome, reason ?? '-'].join(' ');
const said = (input: BuyerCardInput): readonly string[] =>
  buyerCard(input)
    .findings.filter(({ code }) => code !== 'lots/law-checked-before')
    .map(shown);
const known = (one: BuyerClass, on: string): string => {
  const { contractLaw, publicity, advances, committee, report, scheme } = buyerCard({ class: one, on }).aspects;
  return [contractLaw, publicity, advances, committee, report, scheme].map((aspect) => aspect?.value ?? '-').join(' ');
};

describe('what a buyer is subject to', () => {
  it.each<[BuyerClass, string]>([
    ['oph', 'administrative disputed disputed private-hlm-bodies unsettled every-buyer'],
    ['esh', 'private-law R2131-13 not-bound private-hlm-bodies above-european-threshold every-buyer'],
    ['hlm-cooperative', 'private-law R2131-13 not-bound private-hlm-bodies above-european-threshold every-buyer'],
    ['sem', 'private-law R2131-13 not-bound private-hlm-bodies above-european-threshold every-buyer'],
    ['local-authority', 'administrative R2131-12 bound - - every-buyer'],
    ['local-public-body', 'administrative R2131-12 bound - - every-buyer'],
    ['state', 'administrative R2131-12 bound - - every-buyer'],
    ['state-public-body', 'administrative R2131-12 bound - - every-buyer'],
    ['state-industrial-body', 'administrative R2131-13 not-bound - - every-buyer'],
    ['other-body', 'by-legal-form R2131-13 not-bound - - every-buyer'],
  ])('%s: %s', (one, expected) => {
    expect(known(one, '2026-06-01')).toBe(expected);
  });

  it('of an OPH, sentence by sentence', () => {
    expect(said({ class: 'oph', on: '2026-06-01' })).toEqual([
      'nature/local-public-establishment not-applicable -',
      'follows-the-code not-applicable -',
      'authority/other not-applicable -',
      'contract-law/administrative not-applicable -',
      'publicity/disputed uncertain unsettled-law',
      'advances/disputed uncertain unsettled-law',
      'committee/private-hlm-bodies not-applicable -',
      'report/unsettled uncertain unsettled-law',
      'scheme/every-buyer not-applicable -',
      'design-build not-applicable -',
      'design-competition not-applicable -',
    ]);
  });

  it('changes with the day', () => {
    expect(known('oph', '2018-11-24')).toBe('- - - own-rules - local-authorities-and-statutory-buyers');
    expect(known('oph', '2018-11-25')).toBe(
      '- - - private-hlm-bodies unsettled local-authorities-and-statutory-buyers',
    );
    expect(known('esh', '2019-03-31')).toBe(
      '- - - private-hlm-bodies above-european-threshold local-authorities-and-statutory-buyers',
    );
    expect(known('state', '2023-10-24').endsWith(' local-authorities-and-statutory-buyers')).toBe(true);
    expect(known('state', '2023-10-25').endsWith(' every-buyer')).toBe(true);
  });

  it('says before the code what was not read', () => {
    expect(said({ class: 'esh', on: '2016-04-01' })).toEqual([
      'nature/private-company not-applicable -',
      'follows-the-code not-applicable -',
      'authority/other not-applicable -',
      'committee/private-hlm-bodies not-applicable -',
      'report/above-european-threshold not-applicable -',
      'scheme/local-authorities-and-statutory-buyers not-applicable -',
      'before-the-code uncertain unconfirmed-value',
    ]);
    expect(said({ class: 'state', on: '2016-04-01' })).toEqual([
      'scheme/local-authorities-and-statutory-buyers not-applicable -',
      'before-the-code uncertain unconfirmed-value',
    ]);
    expect(said({ class: 'esh', on: '2019-04-01' })).not.toContain('before-the-code uncertain unconfirmed-value');
  });

  it('does not vouch for a landlord as a contracting entity', () => {
    const card = { class: 'esh', role: 'contracting-entity', on: '2026-06-01' } as const;
    expect(said(card)).toContain('contracting-entity uncertain unconfirmed-value');
    expect(said(card)).not.toContain('authority/other not-applicable -');
  });

  it('asks to read again the law of the contracts of private landlords', () => {
    const { aspects } = buyerCard({ class: 'esh', on: '2026-06-01' });
    expect(aspects.contractLaw!.basis.map(({ recheck }) => recheck)).toEqual([
      'Whether loi 2026-403 made the contracts of private buyers administrative was not found: read article L6 again.',
    ]);
  });

  it('is written for people', () => {
    expect(renderBuyerCard(buyerCard({ class: 'sem', on: '2026-06-01' }), 'fr').split('\n')).toEqual([
      'SEM agréée pour le logement social, le 1er juin 2026',
      '- Pour information\u202f: Société de droit privé. [CCH, art. L481-4\u202f; CCH, art. R433-1]',
      '- Pour information\u202f: Depuis le 1er avril 2016, ses marchés suivent les règles communes de la commande publique\u202f; pour une SEM, ceux de son activité de logement social. [CCH, art. L481-4\u202f; CCH, art. R433-1]',
      '- Pour information\u202f: Pouvoir adjudicateur autre que central\u202f: c’est le seuil européen des autres pouvoirs adjudicateurs qui compte. [CCH, art. L481-4\u202f; CCH, art. R433-1]',
      '- Pour information\u202f: Ses marchés sont des contrats de droit privé\u202f: le juge judiciaire en connaît. [CCP, art. L6 (à relire)]',
      '- Pour information\u202f: Procédures adaptées\u202f: l’acheteur choisit librement une publicité adaptée au marché, quelle que soit la valeur. [CCP, art. R2131-13]',
      '- Pour information\u202f: Une avance n’est jamais obligatoire\u202f; le marché peut en prévoir une. [CCP, art. L2191-1 (interprétation)]',
      '- Pour information\u202f: Une commission d’appel d’offres examine candidatures et offres des marchés supérieurs au seuil européen\u202f; l’organisme en fixe la composition, le fonctionnement et les pouvoirs. [CCH, art. R433-6\u202f; CCP, art. L2124-1]',
      '- Pour information\u202f: Un rapport annuel d’exécution des mêmes marchés est transmis au conseil. [CCH, art. R433-6, al. 2]',
      '- Pour information\u202f: Tout acheteur qui dépense plus de 50\u202f000\u202f000,00\u202f€ HT sur une année civile adopte un schéma de promotion des achats socialement et écologiquement responsables. [CCP, art. L2111-3\u202f; Loi n°\u00a02023-973 du 23 octobre 2023, art. 29\u202f; CCP, art. D2111-3\u202f; Décret n°\u00a02022-767 du 2 mai 2022, art. 1]',
      '- Pour information\u202f: Pour des logements locatifs aidés, la conception-réalisation se passe des raisons techniques demandées aux autres acheteurs. [CCP, art. L2171-2, dernier al.]',
      '- Pour information\u202f: Pas de concours obligatoire pour la maîtrise d’œuvre de ses bâtiments\u202f; pour une SEM, dans son activité agréée. [CCP, art. R2172-2, 5°]',
    ]);
  });

  it('reads for every class, on every kind of day, also once back from JSON', () => {
    for (const one of BUYER_CLASSES) {
      for (const on of ['2016-04-01', '2018-11-25', '2019-04-01', '2023-10-25', '2026-06-01', '2027-12-31']) {
        const card = buyerCard({ class: one, on });
        for (const locale of ['fr', 'en'] as const) {
          const text = renderBuyerCard(JSON.parse(JSON.stringify(card)) as typeof card, locale);
          expect(text).toBe(renderBuyerCard(card, locale));
          expect(text).not.toContain('{');
          expect(text.split('\n')).toHaveLength(1 + card.findings.length);
        }
        for (const finding of card.findings) expect(renderFinding(finding, lotsMessages, 'en')).not.toBe('');
      }
    }
  });

  it('says when the texts were last read', () => {
    expect(buyerCard({ class: 'esh', on: '2026-08-01' }).findings.map(({ code }) => code)).not.toContain(
      'lots/law-checked-before',
    );
    expect(buyerCard({ class: 'esh', on: '2026-08-02' }).findings.at(-1)!.code).toBe('lots/law-checked-before');
  });

  it.each<[expected: string, input: object]>([
    ['lots/no-text-then on', { class: 'oph', on: '2016-03-31' }],
    ['core/unknown-value class', { class: 'hlm', on: '2026-06-01' }],
    ['core/unknown-value role', { class: 'oph', role: 'buyer', on: '2026-06-01' }],
    ['core/unknown-key central', { class: 'oph', central: true, on: '2026-06-01' }],
    ['core/missing-value on', { class: 'oph' }],
  ])('%s', (expected, input) => {
    const result = safeBuyerCard(input as BuyerCardInput);
    expect(result.ok ? 'accepted' : `${result.error.code} ${result.error.path.join('.')}`).toBe(expected);
  });
});
