/**
 * The catalogue of the texts that dated values and findings cite.
 */
import { refuse, type Authority, type Citation, type Confidence } from '../core/index.js';

/** Identifier of a text of the catalogue. */
export type TextId =
  | 'cch'
  | 'cgi'
  | 'cibs'
  | 'csi'
  | 'loi-82-540'
  | 'loi-86-1290'
  | 'loi-89-462'
  | 'loi-95-858'
  | 'loi-99-1172'
  | 'loi-2000-656'
  | 'loi-2000-1208'
  | 'loi-2006-872'
  | 'loi-2009-323'
  | 'loi-2011-1978'
  | 'loi-2012-1510'
  | 'loi-2017-86'
  | 'loi-2014-366'
  | 'loi-2023-1322'
  | 'loi-2025-127'
  | 'loi-2025-1044'
  | 'ordonnance-2020-866'
  | 'ordonnance-2025-1247'
  | 'ordonnance-2026-671'
  | 'decret-82-955'
  | 'decret-86-1316'
  | 'decret-87-713'
  | 'decret-2008-1411'
  | 'decret-2011-356'
  | 'decret-2013-1296'
  | 'decret-2021-1534'
  | 'decret-2021-1862'
  | 'decret-2017-1719'
  | 'decret-2018-1173'
  | 'decret-2019-1387'
  | 'decret-2020-886'
  | 'decret-2020-1598'
  | 'arrete-2020-07-24'
  | 'arrete-smic-2021-09-27'
  | 'decret-2021-1741'
  | 'arrete-smic-2022-04-19'
  | 'arrete-smic-2022-07-29'
  | 'decret-2022-1608'
  | 'arrete-smic-2023-04-26'
  | 'decret-2023-1216'
  | 'decret-2024-951'
  | 'decret-2025-1228'
  | 'arrete-smic-2026-05-22'
  | 'ce-1988-07-01-47-887'
  | 'ce-2013-03-25-364950'
  | 'ce-2011-08-02-347526'
  | 'cass-1994-10-05'
  | 'cass-1995-12-06-93-17250'
  | 'cass-1999-03-10-97-10499'
  | 'cass-2002-01-29'
  | 'cass-2002-05-07'
  | 'cass-2002-10-30'
  | 'cass-2003-04-01'
  | 'cass-2004-01-28'
  | 'cass-2004-03-23-02-20933'
  | 'cass-2004-03-24'
  | 'cass-2005-06-01'
  | 'cass-2006-09-27'
  | 'cass-2008-01-09-06-21794'
  | 'cass-2008-03-19-07-10794'
  | 'cass-2008-05-15-07-16567'
  | 'cass-2008-12-09-08-10061'
  | 'cass-2009-04-01-08-14854'
  | 'cass-2010-12-08-09-71124'
  | 'cass-2012-03-21-11-14174'
  | 'cass-2012-06-13-11-18740'
  | 'cass-2012-10-03-11-21923'
  | 'cass-2013-12-17-12-26780'
  | 'cass-2017-11-09-16-22445'
  | 'ca-paris-1994-05-18'
  | 'ca-colmar-1998-01-15'
  | 'ca-lyon-2003-11-19'
  | 'ca-douai-2007-06-21'
  | 'caa-nancy-2023-12-19'
  | 'rep-min-64050'
  | 'rep-min-17817'
  | 'rep-min-15605'
  | 'rep-min-senat-13939'
  | 'rep-min-43172'
  | 'boi-tva-champ-30-10-30-20-20'
  | 'boi-tva-imm-20-10-20-10'
  | 'boi-tva-liq-30-20-70'
  | 'boi-is-champ-10-50-10'
  | 'boi-is-champ-10-50-30-40'
  | 'boi-res-tva-000210'
  | 'boi-res-tva-000253'
  | 'bofip-2025-10-22'
  | 'senat-amendement-i-2426'
  | 'cadre-national-abattement-tfpb'
  | 'ush-bilan-tfpb-2017'
  | 'ush-circulaire-2009-01'
  | 'ush-contrats-multi-services'
  | 'ush-loquet'
  | 'grafie-marches-insertion'
  | 'anil-charges'
  | 'inc-j198'
  | 'inc-cnl-controle-charges'
  | 'cnl-digest'
  | 'universimmo-cles'
  | 'cgl-encombrants'
  | 'dalloz-vote-locataires'
  | 'code-travail'
  | 'ccp'
  | 'casf'
  | 'decret-2025-1383'
  | 'arrete-donnees-essentielles-2022-12-22'
  | 'decret-2024-1251'
  | 'decret-2024-177'
  | 'loi-2018-1021'
  | 'cgct'
  | 'code-penitentiaire'
  | 'code-energie'
  | 'loi-2014-856'
  | 'loi-2000-321'
  | 'loi-2016-1691'
  | 'loi-2016-231'
  | 'loi-2018-771'
  | 'loi-2020-1525'
  | 'loi-2020-1577'
  | 'loi-2021-1104'
  | 'loi-2021-1900'
  | 'loi-2023-1196'
  | 'loi-2023-973'
  | 'loi-2026-103'
  | 'ordonnance-2015-899'
  | 'ordonnance-2022-1336'
  | 'loi-2026-403'
  | 'decret-2016-360'
  | 'decret-2001-495'
  | 'decret-2021-1947'
  | 'decret-2021-1111'
  | 'decret-2018-1225'
  | 'decret-2019-1344'
  | 'decret-2020-893'
  | 'decret-2021-1634'
  | 'decret-2024-1217'
  | 'decret-2025-1386'
  | 'directive-2014-24'
  | 'directive-2014-25'
  | 'reglement-1182-71'
  | 'reglement-2017-2365'
  | 'reglement-2019-1828'
  | 'reglement-2021-1952'
  | 'reglement-2023-2495'
  | 'reglement-2025-2150'
  | 'reglement-2025-2152'
  | 'decret-2008-244'
  | 'decret-2018-1198'
  | 'decret-2021-1128'
  | 'decret-2021-1129'
  | 'decret-2022-767'
  | 'decret-2022-917'
  | 'decret-2022-1683'
  | 'decret-2023-1303'
  | 'decret-2024-560'
  | 'decret-2024-1239'
  | 'decret-2024-1268'
  | 'decret-2026-72'
  | 'arrete-2021-09-01'
  | 'arrete-2025-09-04'
  | 'arrete-aide-2014-03-06'
  | 'arrete-aide-2015-02-18'
  | 'arrete-aide-2016-01-14'
  | 'arrete-aide-2018-02-15'
  | 'arrete-aide-2019-02-27'
  | 'arrete-aide-2021-04-26'
  | 'arrete-aide-2021-12-21'
  | 'arrete-aide-2022-07-05'
  | 'arrete-aide-2022-12-05'
  | 'arrete-aide-2023-07-28'
  | 'arrete-aide-2024-04-30'
  | 'arrete-aide-2024-12-04'
  | 'arrete-aide-2025-01-02'
  | 'arrete-aide-2017'
  | 'arrete-aide-2020'
  | 'rep-min-18835'
  | 'rep-min-2017-02-14'
  | 'les-emplois'
  | 'le-marche'
  | 'urssaf-ai'
  | 'qr-iae-2014'
  | 'qr-cdi-inclusion'
  | 'associatheque'
  | 'efl-associations-intermediaires'
  | 'mouvement-des-regies'
  | 'eforms-sdk'
  | 'palier-classement'
  | 'pratique-acheteur'
  | 'openfisca-france'
  | 'mon-entreprise';

/**
 * What a text is: a `code`, a `statute` (loi), an `ordinance` (ordonnance), a `decree` (décret), an `order` (arrêté), a
 * `ruling` (arrêt) are law; a `ministerial-answer` (réponse ministérielle), an `official-comment` of the tax
 * administration (BOFiP) and `guidance` (circulars of federations, digests of tenants' bodies, public models of the
 * law) say how the law is read, and decide nothing.
 */
export type LawTextKind =
  | 'code'
  | 'statute'
  | 'ordinance'
  | 'decree'
  | 'order'
  | 'european-act'
  | 'ruling'
  | 'ministerial-answer'
  | 'official-comment'
  | 'guidance';

/** A text of the catalogue. */
export interface LawText {
  /** Its identifier. */
  readonly id: TextId;
  /** What it is. */
  readonly kind: LawTextKind;
  /** Whether it decides (`law`) or says how others read the law (`practice`). */
  readonly authority: Authority;
  /** How a French lawyer writes it; citations begin with it. */
  readonly shortTitle: string;
  /** Its whole title; the short one again where the whole one was not read. */
  readonly fullTitle: string;
  /** A public address where it can be read, or where it is reported; `null` when none was seen. */
  readonly url: string | null;
}

/** What a citation says beside the text. */
export interface CiteOptions {
  /** The article or paragraph as it is written after the title: `art. 2`, `annexe, IV.3`. */
  readonly article?: string;
  /** How well what it is cited for is confirmed. */
  readonly confidence: Confidence;
  /** Why it must be read again before one relies on it. */
  readonly recheck?: string;
}

const AUTHORITIES: Readonly<Record<LawTextKind, Authority>> = {
  code: 'law',
  statute: 'law',
  ordinance: 'law',
  decree: 'law',
  order: 'law',
  'european-act': 'law',
  ruling: 'law',
  'ministerial-answer': 'practice',
  'official-comment': 'practice',
  guidance: 'practice',
};

// The space after "n°" does not break.
const CATALOGUE: Readonly<Record<TextId, Omit<LawText, 'id' | 'authority'>>> = {
  cch: {
    kind: 'code',
    shortTitle: 'CCH',
    fullTitle: 'Code de la construction et de l’habitation',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074096',
  },
  cgi: {
    kind: 'code',
    shortTitle: 'CGI',
    fullTitle: 'Code général des impôts',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069577',
  },
  cibs: {
    kind: 'code',
    shortTitle: 'CIBS',
    fullTitle: 'Code des impositions sur les biens et services',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000044595989',
  },
  csi: {
    kind: 'code',
    shortTitle: 'CSI',
    fullTitle: 'Code de la sécurité intérieure',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025503132',
  },
  'loi-82-540': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a082-540 du 28 juin 1982',
    fullTitle: 'Loi n°\u00a082-540 du 28 juin 1982',
    url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000691740',
  },
  'loi-86-1290': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a086-1290 du 23 décembre 1986',
    fullTitle:
      'Loi n°\u00a086-1290 du 23 décembre 1986 tendant à favoriser l’investissement locatif, l’accession à la propriété de logements sociaux et le développement de l’offre foncière',
    url: null,
  },
  'loi-89-462': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a089-462 du 6 juillet 1989',
    fullTitle:
      'Loi n°\u00a089-462 du 6 juillet 1989 tendant à améliorer les rapports locatifs et portant modification de la loi n°\u00a086-1290 du 23 décembre 1986',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000509310/',
  },
  'loi-95-858': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a095-858 du 28 juillet 1995',
    fullTitle: 'Loi n°\u00a095-858 du 28 juillet 1995',
    url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000370300',
  },
  'loi-99-1172': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a099-1172 du 30 décembre 1999',
    fullTitle: 'Loi n°\u00a099-1172 du 30 décembre 1999 de finances pour 2000',
    url: null,
  },
  'loi-2000-656': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02000-656 du 13 juillet 2000',
    fullTitle: 'Loi n°\u00a02000-656 du 13 juillet 2000',
    url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000400546',
  },
  'loi-2000-1208': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02000-1208 du 13 décembre 2000',
    fullTitle: 'Loi n°\u00a02000-1208 du 13 décembre 2000 relative à la solidarité et au renouvellement urbains',
    url: null,
  },
  'loi-2006-872': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02006-872 du 13 juillet 2006',
    fullTitle: 'Loi n°\u00a02006-872 du 13 juillet 2006 portant engagement national pour le logement',
    url: null,
  },
  'loi-2009-323': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02009-323 du 25 mars 2009',
    fullTitle: 'Loi n°\u00a02009-323 du 25 mars 2009',
    url: null,
  },
  'loi-2011-1978': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02011-1978 du 28 décembre 2011',
    fullTitle: 'Loi n°\u00a02011-1978 du 28 décembre 2011',
    url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000025045613',
  },
  'loi-2012-1510': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02012-1510 du 29 décembre 2012',
    fullTitle: 'Loi n°\u00a02012-1510 du 29 décembre 2012',
    url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000026857857',
  },
  'loi-2014-366': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02014-366 du 24 mars 2014',
    fullTitle: 'Loi n°\u00a02014-366 du 24 mars 2014 pour l’accès au logement et un urbanisme rénové',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000028772256',
  },
  'loi-2023-1322': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02023-1322 du 29 décembre 2023',
    fullTitle: 'Loi n°\u00a02023-1322 du 29 décembre 2023 de finances pour 2024',
    url: null,
  },
  'loi-2025-127': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02025-127 du 14 février 2025',
    fullTitle: 'Loi n°\u00a02025-127 du 14 février 2025 de finances pour 2025',
    url: null,
  },
  'loi-2017-86': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02017-86 du 27 janvier 2017',
    fullTitle: 'Loi n°\u00a02017-86 du 27 janvier 2017 relative à l’égalité et à la citoyenneté',
    url: null,
  },
  'loi-2025-1044': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02025-1044 du 3 novembre 2025',
    fullTitle: 'Loi n°\u00a02025-1044 du 3 novembre 2025',
    url: null,
  },
  'ordonnance-2020-866': {
    kind: 'ordinance',
    shortTitle: 'Ordonnance n°\u00a02020-866 du 15 juillet 2020',
    fullTitle:
      'Ordonnance n°\u00a02020-866 du 15 juillet 2020 portant diverses dispositions d’adaptation au droit de l’Union européenne dans le domaine de l’énergie et du climat',
    url: 'https://aida.ineris.fr/reglementation/ordonnance-ndeg-2020-866-150720-portant-diverses-dispositions-dadaptation-droit',
  },
  'ordonnance-2025-1247': {
    kind: 'ordinance',
    shortTitle: 'Ordonnance n°\u00a02025-1247 du 17 décembre 2025',
    fullTitle:
      'Ordonnance n°\u00a02025-1247 du 17 décembre 2025 portant recodification de la taxe sur la valeur ajoutée et diverses modifications du code des impositions sur les biens et services',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053091516',
  },
  'ordonnance-2026-671': {
    kind: 'ordinance',
    shortTitle: 'Ordonnance n°\u00a02026-671 du 27 juillet 2026',
    fullTitle: 'Ordonnance n°\u00a02026-671 du 27 juillet 2026',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054497139',
  },
  'decret-82-955': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a082-955 du 9 novembre 1982',
    fullTitle:
      'Décret n°\u00a082-955 du 9 novembre 1982 pris en application de l’article L. 442-3 du code de la construction et de l’habitation et fixant la liste des charges récupérables',
    url: 'https://www.doctrine.fr/l/texts/decrets/JORFTEXT000000701663',
  },
  'decret-86-1316': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a086-1316 du 26 décembre 1986',
    fullTitle:
      'Décret n°\u00a086-1316 du 26 décembre 1986 modifiant le décret n°\u00a082-955 du 9 novembre 1982 pris en application de l’article L. 442-3 du code de la construction et de l’habitation et fixant la liste des charges récupérables',
    url: 'http://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000000517549',
  },
  'decret-87-713': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a087-713 du 26 août 1987',
    fullTitle:
      'Décret n°\u00a087-713 du 26 août 1987 pris en application de l’article 18 de la loi n°\u00a086-1290 du 23 décembre 1986 tendant à favoriser l’investissement locatif, l’accession à la propriété de logements sociaux et le développement de l’offre foncière et fixant la liste des charges récupérables',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000873143',
  },
  'decret-2008-1411': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02008-1411 du 19 décembre 2008',
    fullTitle: 'Décret n°\u00a02008-1411 du 19 décembre 2008',
    url: 'https://www.lexbase.fr/texte-de-loi/8647706-autre-version',
  },
  'decret-2011-356': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02011-356 du 30 mars 2011',
    fullTitle: 'Décret n°\u00a02011-356 du 30 mars 2011',
    url: null,
  },
  'decret-2013-1296': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02013-1296 du 27 décembre 2013',
    fullTitle: 'Décret n°\u00a02013-1296 du 27 décembre 2013',
    url: null,
  },
  'decret-2021-1534': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1534 du 26 novembre 2021',
    fullTitle:
      'Décret n°\u00a02021-1534 du 26 novembre 2021 pris pour l’application de l’ordonnance n°\u00a02019-418 du 7 mai 2019 relative à la vente de logements appartenant à des organismes d’habitations à loyer modéré à des personnes physiques avec application différée du statut de la copropriété',
    url: null,
  },
  'decret-2021-1862': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1862 du 27 décembre 2021',
    fullTitle:
      'Décret n°\u00a02021-1862 du 27 décembre 2021 modifiant la section 7 du chapitre III du titre V du livre III du code de la construction et de l’habitation relative aux conventions passées entre l’Etat, l’organisme propriétaire et l’organisme gestionnaire en application de l’article L. 353-13 portant sur les logements-foyers visés par l’article L. 351-2 (5°)',
    url: 'https://legal.tricoteuses.fr/articles/JORFARTI000044592920',
  },
  'decret-2017-1719': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02017-1719 du 20 décembre 2017',
    fullTitle: 'Décret n°\u00a02017-1719 du 20 décembre 2017',
    url: 'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000036240563',
  },
  'decret-2018-1173': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02018-1173 du 19 décembre 2018',
    fullTitle: 'Décret n°\u00a02018-1173 du 19 décembre 2018',
    url: 'https://www.legifrance.gouv.fr/eli/decret/2018/12/19/2018-1173/jo/texte',
  },
  'decret-2019-1387': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02019-1387 du 18 décembre 2019',
    fullTitle: 'Décret n°\u00a02019-1387 du 18 décembre 2019',
    url: 'https://www.legifrance.gouv.fr/eli/decret/2019/12/18/MTRX1933646D/jo/texte',
  },
  'decret-2020-886': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02020-886 du 20 juillet 2020',
    fullTitle:
      'Décret n°\u00a02020-886 du 20 juillet 2020 relatif aux modalités d’accès aux informations de consommation et de facturation liées aux consommations de chaleur, de froid et d’eau chaude sanitaire dans les immeubles collectifs dotés de dispositifs d’individualisation des frais de chauffage, de froid ou d’eau chaude sanitaire et dans les immeubles raccordés à un réseau de chaleur ou de froid',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042128452',
  },
  'decret-2020-1598': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02020-1598 du 16 décembre 2020',
    fullTitle: 'Décret n°\u00a02020-1598 du 16 décembre 2020',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042677359',
  },
  'arrete-2020-07-24': {
    kind: 'order',
    shortTitle: 'Arrêté du 24 juillet 2020 (JO du 31 juillet 2020)',
    fullTitle: 'Arrêté du 24 juillet 2020 (JO du 31 juillet 2020)',
    url: null,
  },
  'arrete-smic-2021-09-27': {
    kind: 'order',
    shortTitle: 'Arrêté du 27 septembre 2021 relatif au SMIC',
    fullTitle: 'Arrêté du 27 septembre 2021 relatif au SMIC',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044126026',
  },
  'decret-2021-1741': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1741 du 22 décembre 2021',
    fullTitle: 'Décret n°\u00a02021-1741 du 22 décembre 2021 portant relèvement du salaire minimum de croissance',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044546647',
  },
  'arrete-smic-2022-04-19': {
    kind: 'order',
    shortTitle: 'Arrêté du 19 avril 2022 relatif au SMIC',
    fullTitle: 'Arrêté du 19 avril 2022 relatif au relèvement du salaire minimum de croissance',
    url: 'https://www.legifrance.gouv.fr/eli/arrete/2022/4/19/MTRT2211753A/jo/texte',
  },
  'arrete-smic-2022-07-29': {
    kind: 'order',
    shortTitle: 'Arrêté du 29 juillet 2022 relatif au SMIC',
    fullTitle: 'Arrêté du 29 juillet 2022 relatif au SMIC',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046113517',
  },
  'decret-2022-1608': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02022-1608 du 22 décembre 2022',
    fullTitle: 'Décret n°\u00a02022-1608 du 22 décembre 2022',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046780043',
  },
  'arrete-smic-2023-04-26': {
    kind: 'order',
    shortTitle: 'Arrêté du 26 avril 2023 relatif au SMIC',
    fullTitle: 'Arrêté du 26 avril 2023 relatif au SMIC',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047495817',
  },
  'decret-2023-1216': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02023-1216 du 20 décembre 2023',
    fullTitle: 'Décret n°\u00a02023-1216 du 20 décembre 2023',
    url: 'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048604684',
  },
  'decret-2024-951': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-951 du 23 octobre 2024',
    fullTitle: 'Décret n°\u00a02024-951 du 23 octobre 2024',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050392683',
  },
  'decret-2025-1228': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02025-1228 du 17 décembre 2025',
    fullTitle: 'Décret n°\u00a02025-1228 du 17 décembre 2025',
    url: null,
  },
  'arrete-smic-2026-05-22': {
    kind: 'order',
    shortTitle: 'Arrêté du 22 mai 2026 relatif au SMIC',
    fullTitle: 'Arrêté du 22 mai 2026 relatif au SMIC',
    url: null,
  },
  'ce-1988-07-01-47-887': {
    kind: 'ruling',
    shortTitle: 'CE, 1er juillet 1988, n°\u00a047-887',
    fullTitle: 'Conseil d’État, 1er juillet 1988, n°\u00a047-887',
    url: 'http://admi.net/jo/d82-955.html',
  },
  'ce-2013-03-25-364950': {
    kind: 'ruling',
    shortTitle: 'CE, 25 mars 2013, n°\u00a0364950',
    fullTitle: 'CE, 25 mars 2013, n°\u00a0364950, département de l’Isère',
    url: null,
  },
  'ce-2011-08-02-347526': {
    kind: 'ruling',
    shortTitle: 'CE, 2 août 2011, n°\u00a0347526',
    fullTitle: 'Conseil d’État, 2 août 2011, n°\u00a0347526',
    url: null,
  },
  'cass-1994-10-05': {
    kind: 'ruling',
    shortTitle: 'Cass., 5 octobre 1994',
    fullTitle: 'Cour de cassation, 5 octobre 1994',
    url: null,
  },
  'cass-1995-12-06-93-17250': {
    kind: 'ruling',
    shortTitle: 'Cass., 6 décembre 1995, n°\u00a093-17.250',
    fullTitle: 'Cour de cassation, 6 décembre 1995, n°\u00a093-17.250',
    url: null,
  },
  'cass-1999-03-10-97-10499': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 10 mars 1999, n°\u00a097-10.499',
    fullTitle: 'Cour de cassation, troisième chambre civile, 10 mars 1999, n°\u00a097-10.499',
    url: null,
  },
  'cass-2002-01-29': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 29 janvier 2002',
    fullTitle: 'Cour de cassation, troisième chambre civile, 29 janvier 2002',
    url: null,
  },
  'cass-2002-05-07': {
    kind: 'ruling',
    shortTitle: 'Cass., 7 mai 2002',
    fullTitle: 'Cour de cassation, 7 mai 2002',
    url: null,
  },
  'cass-2002-10-30': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 30 octobre 2002, Bull. civ. III, n°\u00a0212',
    fullTitle: 'Cour de cassation, troisième chambre civile, 30 octobre 2002, Bull. civ. III, n°\u00a0212',
    url: null,
  },
  'cass-2003-04-01': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 1er avril 2003',
    fullTitle: 'Cour de cassation, troisième chambre civile, 1er avril 2003',
    url: null,
  },
  'cass-2004-01-28': {
    kind: 'ruling',
    shortTitle: 'Cass., 28 janvier 2004',
    fullTitle: 'Cour de cassation, 28 janvier 2004',
    url: null,
  },
  'cass-2004-03-23-02-20933': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 23 mars 2004, n°\u00a002-20.933',
    fullTitle: 'Cour de cassation, troisième chambre civile, 23 mars 2004, n°\u00a002-20.933',
    url: null,
  },
  'cass-2004-03-24': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 24 mars 2004, Bull. civ. III, n°\u00a060',
    fullTitle: 'Cour de cassation, troisième chambre civile, 24 mars 2004, Bull. civ. III, n°\u00a060',
    url: null,
  },
  'cass-2005-06-01': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 1er juin 2005, Bull. civ. III, n°\u00a0121',
    fullTitle: 'Cour de cassation, troisième chambre civile, 1er juin 2005, Bull. civ. III, n°\u00a0121',
    url: null,
  },
  'cass-2006-09-27': {
    kind: 'ruling',
    shortTitle: 'Cass., 27 septembre 2006',
    fullTitle: 'Cour de cassation, 27 septembre 2006',
    url: null,
  },
  'cass-2008-01-09-06-21794': {
    kind: 'ruling',
    shortTitle: 'Cass., 9 janvier 2008, n°\u00a006-21.794',
    fullTitle: 'Cour de cassation, 9 janvier 2008, n°\u00a006-21.794',
    url: null,
  },
  'cass-2008-03-19-07-10794': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 19 mars 2008, n°\u00a007-10.794',
    fullTitle: 'Cour de cassation, troisième chambre civile, 19 mars 2008, n°\u00a007-10.794',
    url: 'https://www.dalloz-actualite.fr/breve/conditions-de-recuperation-de-tva-et-des-charges-de-gardiennage',
  },
  'cass-2008-05-15-07-16567': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 15 mai 2008, n°\u00a007-16.567',
    fullTitle: 'Cour de cassation, troisième chambre civile, 15 mai 2008, n°\u00a007-16.567',
    url: 'https://www.legifrance.gouv.fr/affichJuriJudi.do?oldAction=rechJuriJudi&idTexte=JURITEXT000018808293&fastReqId=768296821&fastPos=1',
  },
  'cass-2008-12-09-08-10061': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 9 décembre 2008, n°\u00a008-10.061',
    fullTitle: 'Cour de cassation, troisième chambre civile, 9 décembre 2008, n°\u00a008-10.061',
    url: 'https://juricaf.org/arret/FRANCE-COURDECASSATION-20081209-0810061',
  },
  'cass-2009-04-01-08-14854': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 1er avril 2009, n°\u00a008-14.854',
    fullTitle: 'Cour de cassation, troisième chambre civile, 1er avril 2009, n°\u00a008-14.854',
    url: null,
  },
  'cass-2010-12-08-09-71124': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 8 décembre 2010, n°\u00a009-71.124',
    fullTitle: 'Cour de cassation, troisième chambre civile, 8 décembre 2010, n°\u00a009-71.124',
    url: null,
  },
  'cass-2012-03-21-11-14174': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 21 mars 2012, n°\u00a011-14.174',
    fullTitle: 'Cour de cassation, troisième chambre civile, 21 mars 2012, n°\u00a011-14.174',
    url: null,
  },
  'cass-2012-06-13-11-18740': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 13 juin 2012, n°\u00a011-18.740',
    fullTitle: 'Cour de cassation, troisième chambre civile, 13 juin 2012, n°\u00a011-18.740',
    url: null,
  },
  'cass-2012-10-03-11-21923': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 3 octobre 2012, n°\u00a011-21.923',
    fullTitle: 'Cour de cassation, troisième chambre civile, 3 octobre 2012, n°\u00a011-21.923',
    url: null,
  },
  'cass-2013-12-17-12-26780': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 17 décembre 2013, n°\u00a012-26.780',
    fullTitle: 'Cour de cassation, troisième chambre civile, 17 décembre 2013, n°\u00a012-26.780',
    url: null,
  },
  'cass-2017-11-09-16-22445': {
    kind: 'ruling',
    shortTitle: 'Cass. 3e civ., 9 novembre 2017, n°\u00a016-22.445',
    fullTitle: 'Cour de cassation, troisième chambre civile, 9 novembre 2017, n°\u00a016-22.445',
    url: null,
  },
  'ca-paris-1994-05-18': {
    kind: 'ruling',
    shortTitle: 'CA Paris, 18 mai 1994',
    fullTitle: 'Cour d’appel de Paris, 18 mai 1994',
    url: null,
  },
  'ca-colmar-1998-01-15': {
    kind: 'ruling',
    shortTitle: 'CA Colmar, 15 janvier 1998',
    fullTitle: 'Cour d’appel de Colmar, 15 janvier 1998',
    url: null,
  },
  'ca-lyon-2003-11-19': {
    kind: 'ruling',
    shortTitle: 'CA Lyon, 19 novembre 2003',
    fullTitle: 'Cour d’appel de Lyon, 19 novembre 2003',
    url: null,
  },
  'caa-nancy-2023-12-19': {
    kind: 'ruling',
    shortTitle: 'CAA Nancy, 19 décembre 2023, n°\u00a020NC02422',
    fullTitle: 'CAA Nancy, 19 décembre 2023, n°\u00a020NC02422',
    url: null,
  },
  'ca-douai-2007-06-21': {
    kind: 'ruling',
    shortTitle: 'CA Douai, 21 juin 2007',
    fullTitle: 'Cour d’appel de Douai, 21 juin 2007',
    url: null,
  },
  'rep-min-64050': {
    kind: 'ministerial-answer',
    shortTitle: 'Rép. min. n°\u00a064050 (13e législature)',
    fullTitle: 'Rép. min. n°\u00a064050 (13e législature)',
    url: null,
  },
  'rep-min-17817': {
    kind: 'ministerial-answer',
    shortTitle: 'Rép. min. n°\u00a017817 (2014)',
    fullTitle: 'Rép. min. n°\u00a017817 (2014)',
    url: null,
  },
  'rep-min-15605': {
    kind: 'ministerial-answer',
    shortTitle: 'Rép. min. n°\u00a015605',
    fullTitle: 'Rép. min. n°\u00a015605',
    url: null,
  },
  'rep-min-senat-13939': {
    kind: 'ministerial-answer',
    shortTitle: 'Rép. min. Sénat n°\u00a013939 du 15 septembre 2016',
    fullTitle: 'Rép. min. Sénat n°\u00a013939 du 15 septembre 2016',
    url: null,
  },
  'rep-min-43172': {
    kind: 'ministerial-answer',
    shortTitle: 'Rép. min. n°\u00a043172 du 5 avril 2022',
    fullTitle: 'Rép. min. n°\u00a043172 du 5 avril 2022',
    url: null,
  },
  'boi-tva-champ-30-10-30-20-20': {
    kind: 'official-comment',
    shortTitle: 'BOI-TVA-CHAMP-30-10-30-20-20',
    fullTitle: 'BOI-TVA-CHAMP-30-10-30-20-20',
    url: null,
  },
  'boi-tva-imm-20-10-20-10': {
    kind: 'official-comment',
    shortTitle: 'BOI-TVA-IMM-20-10-20-10',
    fullTitle: 'BOI-TVA-IMM-20-10-20-10',
    url: null,
  },
  'boi-tva-liq-30-20-70': {
    kind: 'official-comment',
    shortTitle: 'BOI-TVA-LIQ-30-20-70',
    fullTitle: 'BOI-TVA-LIQ-30-20-70',
    url: null,
  },
  'boi-is-champ-10-50-10': {
    kind: 'official-comment',
    shortTitle: 'BOI-IS-CHAMP-10-50-10',
    fullTitle: 'BOI-IS-CHAMP-10-50-10',
    url: null,
  },
  'boi-is-champ-10-50-30-40': {
    kind: 'official-comment',
    shortTitle: 'BOI-IS-CHAMP-10-50-30-40',
    fullTitle: 'BOI-IS-CHAMP-10-50-30-40',
    url: null,
  },
  'boi-res-tva-000210': {
    kind: 'official-comment',
    shortTitle: 'BOI-RES-TVA-000210 du 17 septembre 2025',
    fullTitle: 'BOI-RES-TVA-000210 du 17 septembre 2025',
    url: null,
  },
  'boi-res-tva-000253': {
    kind: 'official-comment',
    shortTitle: 'BOI-RES-TVA-000253 du 18 février 2026',
    fullTitle: 'BOI-RES-TVA-000253 du 18 février 2026',
    url: null,
  },
  'bofip-2025-10-22': {
    kind: 'official-comment',
    shortTitle: 'BOFiP, mise à jour du 22 octobre 2025',
    fullTitle: 'Bulletin officiel des finances publiques, mise à jour du 22 octobre 2025',
    url: null,
  },
  'senat-amendement-i-2426': {
    kind: 'guidance',
    shortTitle: 'Sénat, amendement n°\u00a0I-2426, novembre 2025',
    fullTitle: 'Sénat, amendement n°\u00a0I-2426 au projet de loi de finances pour 2026, novembre 2025',
    url: null,
  },
  'cadre-national-abattement-tfpb': {
    kind: 'guidance',
    shortTitle: 'Cadre national de l’abattement de TFPB, 29 avril 2015',
    fullTitle:
      'Cadre national du 29 avril 2015 entre l’État, l’Union sociale pour l’habitat et les associations d’élus sur l’abattement de taxe foncière dans les quartiers prioritaires, modifié le 30 septembre 2021',
    url: null,
  },
  'ush-bilan-tfpb-2017': {
    kind: 'guidance',
    shortTitle: 'USH, bilan de l’abattement de TFPB, novembre 2017',
    fullTitle: 'L’Union sociale pour l’habitat, bilan de l’abattement de taxe foncière, novembre 2017',
    url: null,
  },
  'ush-circulaire-2009-01': {
    kind: 'guidance',
    shortTitle: 'USH, circulaire n°\u00a0001/09 du 7 janvier 2009',
    fullTitle:
      'L’Union sociale pour l’habitat, circulaire n°\u00a02009-01 du 7 janvier 2009 relative à la modification du décret charges',
    url: 'https://www.union-habitat.org/centre-de-ressources/circulaire-de-l-union-sociale-pour-l-habitat-ndeg-2009-01-du-7-janvier-2009',
  },
  'ush-loquet': {
    kind: 'guidance',
    shortTitle: 'USH, étude de P. Loquet',
    fullTitle: 'USH, étude de P. Loquet',
    url: null,
  },
  'grafie-marches-insertion': {
    kind: 'guidance',
    shortTitle: 'GRAFIE, marchés d’insertion',
    fullTitle: 'GRAFIE, marchés d’insertion',
    url: null,
  },
  'ush-contrats-multi-services': {
    kind: 'guidance',
    shortTitle: 'USH, note sur les contrats multi-services',
    fullTitle: 'L’Union sociale pour l’habitat, note sur les contrats multi-services',
    url: null,
  },
  'anil-charges': {
    kind: 'guidance',
    shortTitle: 'ANIL, notes de jurisprudence sur les charges récupérables',
    fullTitle:
      'Agence nationale pour l’information sur le logement, notes de jurisprudence sur les charges récupérables',
    url: null,
  },
  'inc-j198': {
    kind: 'guidance',
    shortTitle: 'INC, fiche J.198',
    fullTitle: 'Institut national de la consommation, fiche J.198',
    url: null,
  },
  'inc-cnl-controle-charges': {
    kind: 'guidance',
    shortTitle: 'INC et CNL, contrôle des charges locatives',
    fullTitle:
      'Institut national de la consommation et Confédération nationale du logement, contrôle des charges locatives',
    url: null,
  },
  'cnl-digest': {
    kind: 'guidance',
    shortTitle: 'CNL, recueil de jurisprudence sur les charges',
    fullTitle: 'Confédération nationale du logement, recueil de jurisprudence sur les charges',
    url: null,
  },
  'universimmo-cles': {
    kind: 'guidance',
    shortTitle: 'Universimmo, clés de répartition des charges',
    fullTitle:
      'Universimmo, fiche sur les clés de répartition des charges locatives dans un immeuble à propriétaire unique',
    url: null,
  },
  'cgl-encombrants': {
    kind: 'guidance',
    shortTitle: 'CGL 94, note sur les encombrants',
    fullTitle: 'Confédération générale du logement du Val-de-Marne, note sur les encombrants',
    url: null,
  },
  'dalloz-vote-locataires': {
    kind: 'guidance',
    shortTitle: 'Dalloz, 14 février 2014, sur le vote des locataires',
    fullTitle: 'Dalloz, 14 février 2014, sur le vote des locataires de l’article 42 de la loi de 1986',
    url: null,
  },
  'code-travail': {
    kind: 'code',
    shortTitle: 'Code du travail',
    fullTitle: 'Code du travail',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006072050',
  },
  ccp: {
    kind: 'code',
    shortTitle: 'CCP',
    fullTitle: 'Code de la commande publique',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000037701019',
  },
  cgct: {
    kind: 'code',
    shortTitle: 'CGCT',
    fullTitle: 'Code général des collectivités territoriales',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070633',
  },
  'loi-2018-1021': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02018-1021 du 23 novembre 2018',
    fullTitle:
      'Loi n°\u00a02018-1021 du 23 novembre 2018 portant évolution du logement, de l’aménagement et du numérique',
    url: null,
  },
  'decret-2024-177': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-177 du 6 mars 2024',
    fullTitle:
      'Décret n°\u00a02024-177 du 6 mars 2024 portant diverses dispositions relatives aux offices publics de l’habitat',
    url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000049241672',
  },
  'decret-2024-1251': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-1251',
    fullTitle: 'Décret n°\u00a02024-1251',
    url: null,
  },
  'arrete-donnees-essentielles-2022-12-22': {
    kind: 'order',
    shortTitle: 'Arrêté du 22 décembre 2022, données essentielles',
    fullTitle: 'Arrêté du 22 décembre 2022, données essentielles des marchés publics (CCP, annexe 15)',
    url: null,
  },
  'decret-2025-1383': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02025-1383',
    fullTitle: 'Décret n°\u00a02025-1383',
    url: null,
  },
  casf: {
    kind: 'code',
    shortTitle: 'CASF',
    fullTitle: 'Code de l’action sociale et des familles',
    url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006074069',
  },
  'code-penitentiaire': {
    kind: 'code',
    shortTitle: 'Code pénitentiaire',
    fullTitle: 'Code pénitentiaire',
    url: null,
  },
  'code-energie': {
    kind: 'code',
    shortTitle: 'Code de l’énergie',
    fullTitle: 'Code de l’énergie',
    url: null,
  },
  'loi-2000-321': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02000-321 du 12 avril 2000',
    fullTitle:
      'Loi n°\u00a02000-321 du 12 avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations',
    url: null,
  },
  'loi-2016-1691': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02016-1691 du 9 décembre 2016',
    fullTitle:
      'Loi n°\u00a02016-1691 du 9 décembre 2016 relative à la transparence, à la lutte contre la corruption et à la modernisation de la vie économique',
    url: null,
  },
  'loi-2014-856': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02014-856 du 31 juillet 2014',
    fullTitle: 'Loi n°\u00a02014-856 du 31 juillet 2014 relative à l’économie sociale et solidaire',
    url: null,
  },
  'loi-2016-231': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02016-231 du 29 février 2016',
    fullTitle:
      'Loi n°\u00a02016-231 du 29 février 2016 d’expérimentation territoriale visant à faire disparaître le chômage de longue durée',
    url: null,
  },
  'loi-2018-771': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02018-771 du 5 septembre 2018',
    fullTitle: 'Loi n°\u00a02018-771 du 5 septembre 2018 pour la liberté de choisir son avenir professionnel',
    url: null,
  },
  'loi-2020-1525': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02020-1525 du 7 décembre 2020',
    fullTitle: 'Loi n°\u00a02020-1525 du 7 décembre 2020 d’accélération et de simplification de l’action publique',
    url: null,
  },
  'loi-2020-1577': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02020-1577 du 14 décembre 2020',
    fullTitle:
      'Loi n°\u00a02020-1577 du 14 décembre 2020 relative au renforcement de l’inclusion dans l’emploi par l’activité économique et à l’expérimentation « territoire zéro chômeur de longue durée »',
    url: null,
  },
  'loi-2021-1104': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02021-1104 du 22 août 2021',
    fullTitle:
      'Loi n°\u00a02021-1104 du 22 août 2021 portant lutte contre le dérèglement climatique et renforcement de la résilience face à ses effets',
    url: null,
  },
  'loi-2021-1900': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02021-1900 du 30 décembre 2021',
    fullTitle: 'Loi n°\u00a02021-1900 du 30 décembre 2021 de finances pour 2022',
    url: null,
  },
  'loi-2023-973': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02023-973 du 23 octobre 2023',
    fullTitle: 'Loi n°\u00a02023-973 du 23 octobre 2023 relative à l’industrie verte',
    url: null,
  },
  'loi-2023-1196': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02023-1196 du 18 décembre 2023',
    fullTitle: 'Loi n°\u00a02023-1196 du 18 décembre 2023 pour le plein emploi',
    url: null,
  },
  'loi-2026-103': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02026-103 du 19 février 2026',
    fullTitle: 'Loi n°\u00a02026-103 du 19 février 2026 de finances pour 2026',
    url: null,
  },
  'ordonnance-2015-899': {
    kind: 'ordinance',
    shortTitle: 'Ordonnance n°\u00a02015-899 du 23 juillet 2015',
    fullTitle: 'Ordonnance n°\u00a02015-899 du 23 juillet 2015 relative aux marchés publics',
    url: null,
  },
  'ordonnance-2022-1336': {
    kind: 'ordinance',
    shortTitle: 'Ordonnance n°\u00a02022-1336 du 19 octobre 2022',
    fullTitle: 'Ordonnance n°\u00a02022-1336 du 19 octobre 2022',
    url: null,
  },
  'loi-2026-403': {
    kind: 'statute',
    shortTitle: 'Loi n°\u00a02026-403 du 26 mai 2026',
    fullTitle: 'Loi n°\u00a02026-403 du 26 mai 2026',
    url: null,
  },
  'decret-2021-1111': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1111 du 23 août 2021',
    fullTitle:
      'Décret n°\u00a02021-1111 du 23 août 2021 modifiant les dispositions du code de la commande publique relatives aux accords-cadres et aux marchés publics de défense ou de sécurité',
    url: null,
  },
  'decret-2001-495': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02001-495 du 6 juin 2001',
    fullTitle: 'Décret n°\u00a02001-495 du 6 juin 2001',
    url: null,
  },
  'decret-2021-1947': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1947',
    fullTitle: 'Décret n°\u00a02021-1947',
    url: null,
  },
  'decret-2016-360': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02016-360 du 25 mars 2016',
    fullTitle: 'Décret n°\u00a02016-360 du 25 mars 2016 relatif aux marchés publics',
    url: null,
  },
  'decret-2018-1225': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02018-1225 du 24 décembre 2018',
    fullTitle:
      'Décret n°\u00a02018-1225 du 24 décembre 2018 portant diverses mesures relatives aux contrats de la commande publique',
    url: null,
  },
  'decret-2019-1344': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02019-1344',
    fullTitle: 'Décret n°\u00a02019-1344',
    url: null,
  },
  'decret-2020-893': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02020-893 du 22 juillet 2020',
    fullTitle:
      'Décret n°\u00a02020-893 du 22 juillet 2020 portant relèvement temporaire du seuil de dispense de procédure pour les marchés publics de travaux et de fourniture de denrées alimentaires',
    url: null,
  },
  'decret-2021-1634': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1634 du 13 décembre 2021',
    fullTitle:
      'Décret n°\u00a02021-1634 du 13 décembre 2021 relatif aux achats innovants et portant diverses autres dispositions en matière de commande publique',
    url: null,
  },
  'decret-2024-1217': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-1217 du 28 décembre 2024',
    fullTitle: 'Décret n°\u00a02024-1217 du 28 décembre 2024',
    url: null,
  },
  'decret-2025-1386': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02025-1386 du 29 décembre 2025',
    fullTitle: 'Décret n°\u00a02025-1386 du 29 décembre 2025',
    url: null,
  },
  'directive-2014-24': {
    kind: 'european-act',
    shortTitle: 'Directive 2014/24/UE',
    fullTitle:
      'Directive 2014/24/UE du Parlement européen et du Conseil du 26 février 2014 sur la passation des marchés publics',
    url: null,
  },
  'directive-2014-25': {
    kind: 'european-act',
    shortTitle: 'Directive 2014/25/UE',
    fullTitle:
      'Directive 2014/25/UE du Parlement européen et du Conseil du 26 février 2014 relative à la passation de marchés par des entités opérant dans les secteurs de l’eau, de l’énergie, des transports et des services postaux',
    url: null,
  },
  'reglement-1182-71': {
    kind: 'european-act',
    shortTitle: 'Règlement (CEE, Euratom) n°\u00a01182/71',
    fullTitle:
      'Règlement (CEE, Euratom) n°\u00a01182/71 du Conseil du 3 juin 1971 portant détermination des règles applicables aux délais, aux dates et aux termes',
    url: null,
  },
  'reglement-2017-2365': {
    kind: 'european-act',
    shortTitle: 'Règlement délégué (UE) 2017/2365',
    fullTitle: 'Règlement délégué (UE) 2017/2365',
    url: null,
  },
  'reglement-2019-1828': {
    kind: 'european-act',
    shortTitle: 'Règlement délégué (UE) 2019/1828',
    fullTitle: 'Règlement délégué (UE) 2019/1828',
    url: null,
  },
  'reglement-2021-1952': {
    kind: 'european-act',
    shortTitle: 'Règlement délégué (UE) 2021/1952',
    fullTitle: 'Règlement délégué (UE) 2021/1952',
    url: null,
  },
  'reglement-2023-2495': {
    kind: 'european-act',
    shortTitle: 'Règlement délégué (UE) 2023/2495',
    fullTitle: 'Règlement délégué (UE) 2023/2495',
    url: null,
  },
  'reglement-2025-2150': {
    kind: 'european-act',
    shortTitle: 'Règlement délégué (UE) 2025/2150',
    fullTitle: 'Règlement délégué (UE) 2025/2150',
    url: null,
  },
  'reglement-2025-2152': {
    kind: 'european-act',
    shortTitle: 'Règlement délégué (UE) 2025/2152',
    fullTitle: 'Règlement délégué (UE) 2025/2152',
    url: null,
  },
  'decret-2008-244': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02008-244 du 7 mars 2008',
    fullTitle: 'Décret n°\u00a02008-244 du 7 mars 2008',
    url: null,
  },
  'decret-2018-1198': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02018-1198 du 20 décembre 2018',
    fullTitle: 'Décret n°\u00a02018-1198 du 20 décembre 2018',
    url: null,
  },
  'decret-2021-1128': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1128',
    fullTitle: 'Décret n°\u00a02021-1128',
    url: null,
  },
  'decret-2021-1129': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02021-1129',
    fullTitle: 'Décret n°\u00a02021-1129',
    url: null,
  },
  'decret-2022-767': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02022-767 du 2 mai 2022',
    fullTitle: 'Décret n°\u00a02022-767 du 2 mai 2022 portant diverses modifications du code de la commande publique',
    url: 'https://www.lexbase.fr/index/source/84574386-decret-n-2022767-du-2-mai-2022-portant-diverses-modifications-du-code-de-la-commande-publique',
  },
  'decret-2022-917': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02022-917',
    fullTitle: 'Décret n°\u00a02022-917',
    url: null,
  },
  'decret-2022-1683': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02022-1683 du 28 décembre 2022',
    fullTitle: 'Décret n°\u00a02022-1683 du 28 décembre 2022',
    url: null,
  },
  'decret-2023-1303': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02023-1303',
    fullTitle: 'Décret n°\u00a02023-1303',
    url: null,
  },
  'decret-2024-560': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-560',
    fullTitle: 'Décret n°\u00a02024-560',
    url: null,
  },
  'decret-2024-1239': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-1239 du 30 décembre 2024',
    fullTitle: 'Décret n°\u00a02024-1239 du 30 décembre 2024',
    url: null,
  },
  'decret-2024-1268': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02024-1268',
    fullTitle: 'Décret n°\u00a02024-1268',
    url: null,
  },
  'decret-2026-72': {
    kind: 'decree',
    shortTitle: 'Décret n°\u00a02026-72 du 11 février 2026',
    fullTitle: 'Décret n°\u00a02026-72 du 11 février 2026',
    url: null,
  },
  'arrete-2021-09-01': {
    kind: 'order',
    shortTitle: 'Arrêté du 1er septembre 2021',
    fullTitle:
      'Arrêté du 1er septembre 2021 relatif aux critères d’éligibilité et aux prescripteurs de l’insertion par l’activité économique',
    url: null,
  },
  'arrete-2025-09-04': {
    kind: 'order',
    shortTitle: 'Arrêté du 4 septembre 2025',
    fullTitle:
      'Arrêté du 4 septembre 2025 modifiant les critères d’éligibilité à l’insertion par l’activité économique et leurs justificatifs',
    url: null,
  },
  'arrete-aide-2014-03-06': {
    kind: 'order',
    shortTitle: 'Arrêté du 6 mars 2014 (aide au poste)',
    fullTitle: 'Arrêté du 6 mars 2014 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2015-02-18': {
    kind: 'order',
    shortTitle: 'Arrêté du 18 février 2015 (aide au poste)',
    fullTitle: 'Arrêté du 18 février 2015 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2016-01-14': {
    kind: 'order',
    shortTitle: 'Arrêté du 14 janvier 2016 (aide au poste)',
    fullTitle: 'Arrêté du 14 janvier 2016 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2018-02-15': {
    kind: 'order',
    shortTitle: 'Arrêté du 15 février 2018 (aide au poste)',
    fullTitle: 'Arrêté du 15 février 2018 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2019-02-27': {
    kind: 'order',
    shortTitle: 'Arrêté du 27 février 2019 (aide au poste)',
    fullTitle: 'Arrêté du 27 février 2019 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2021-04-26': {
    kind: 'order',
    shortTitle: 'Arrêté du 26 avril 2021 (aide au poste)',
    fullTitle: 'Arrêté du 26 avril 2021 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2021-12-21': {
    kind: 'order',
    shortTitle: 'Arrêté du 21 décembre 2021 (aide au poste)',
    fullTitle: 'Arrêté du 21 décembre 2021 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2022-07-05': {
    kind: 'order',
    shortTitle: 'Arrêté du 5 juillet 2022 (aide au poste)',
    fullTitle: 'Arrêté du 5 juillet 2022 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2022-12-05': {
    kind: 'order',
    shortTitle: 'Arrêté du 5 décembre 2022 (aide au poste)',
    fullTitle: 'Arrêté du 5 décembre 2022 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2023-07-28': {
    kind: 'order',
    shortTitle: 'Arrêté du 28 juillet 2023 (aide au poste)',
    fullTitle: 'Arrêté du 28 juillet 2023 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2024-04-30': {
    kind: 'order',
    shortTitle: 'Arrêté du 30 avril 2024 (aide au poste)',
    fullTitle: 'Arrêté du 30 avril 2024 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2024-12-04': {
    kind: 'order',
    shortTitle: 'Arrêté du 4 décembre 2024 (aide au poste)',
    fullTitle: 'Arrêté du 4 décembre 2024 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2025-01-02': {
    kind: 'order',
    shortTitle: 'Arrêté du 2 janvier 2025 (aide au poste)',
    fullTitle: 'Arrêté du 2 janvier 2025 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2017': {
    kind: 'order',
    shortTitle: 'Arrêté de 2017 (aide au poste)',
    fullTitle: 'Arrêté de 2017 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'arrete-aide-2020': {
    kind: 'order',
    shortTitle: 'Arrêté de 2020 (aide au poste)',
    fullTitle: 'Arrêté de 2020 fixant les montants de l’aide au poste d’insertion',
    url: null,
  },
  'rep-min-18835': {
    kind: 'ministerial-answer',
    shortTitle: 'Rép. min. n°\u00a018835 (JOAN 2 avril 2013)',
    fullTitle: 'Rép. min. n°\u00a018835 (JOAN 2 avril 2013, p. 3581)',
    url: null,
  },
  'rep-min-2017-02-14': {
    kind: 'ministerial-answer',
    shortTitle: 'Réponse ministérielle du 14 février 2017',
    fullTitle: 'Réponse ministérielle du 14 février 2017 sur les associations intermédiaires',
    url: null,
  },
  'les-emplois': {
    kind: 'guidance',
    shortTitle: 'Plateforme « Les emplois de l’inclusion »',
    fullTitle: 'Plateforme « Les emplois de l’inclusion », dépôt gip-inclusion/les-emplois (août 2026)',
    url: 'https://github.com/gip-inclusion/les-emplois',
  },
  'le-marche': {
    kind: 'guidance',
    shortTitle: 'Plateforme « Le marché de l’inclusion »',
    fullTitle: 'Plateforme « Le marché de l’inclusion », dépôt gip-inclusion/le-marche (août 2026)',
    url: 'https://github.com/gip-inclusion/le-marche',
  },
  'urssaf-ai': {
    kind: 'guidance',
    shortTitle: 'URSSAF, contrat de travail des associations intermédiaires',
    fullTitle: 'URSSAF, contrat de travail des associations intermédiaires',
    url: null,
  },
  'qr-iae-2014': {
    kind: 'guidance',
    shortTitle: 'Questions-réponses de l’administration sur l’IAE (2014)',
    fullTitle: 'Questions-réponses de l’administration sur l’IAE (2014)',
    url: null,
  },
  'qr-cdi-inclusion': {
    kind: 'guidance',
    shortTitle: 'Questions-réponses de l’administration sur le CDI inclusion',
    fullTitle: 'Questions-réponses de l’administration sur le CDI inclusion',
    url: null,
  },
  associatheque: {
    kind: 'guidance',
    shortTitle: 'Associathèque, aide au poste d’insertion',
    fullTitle: 'Associathèque, aide au poste d’insertion',
    url: null,
  },
  'efl-associations-intermediaires': {
    kind: 'guidance',
    shortTitle: 'Éditions Francis Lefebvre, associations intermédiaires',
    fullTitle: 'Éditions Francis Lefebvre, associations intermédiaires',
    url: null,
  },
  'mouvement-des-regies': {
    kind: 'guidance',
    shortTitle: 'Mouvement des régies',
    fullTitle: 'Mouvement des régies',
    url: null,
  },
  'eforms-sdk': {
    kind: 'guidance',
    shortTitle: 'eForms SDK 1.16, services sociaux et spécifiques',
    fullTitle: 'eForms SDK 1.16, services sociaux et spécifiques',
    url: 'https://github.com/OP-TED/eForms-SDK',
  },
  'palier-classement': {
    kind: 'guidance',
    shortTitle: 'Pratique de classement de Palier',
    fullTitle: 'Pratique de classement de Palier, décrite dans sa documentation',
    url: null,
  },
  'pratique-acheteur': {
    kind: 'guidance',
    shortTitle: 'Pratique de l’acheteur',
    fullTitle: 'Pratique de l’acheteur, qu’il indique à Palier pour proposer des découpages en lots',
    url: null,
  },
  'openfisca-france': {
    kind: 'guidance',
    shortTitle: 'OpenFisca-France',
    fullTitle: 'OpenFisca-France, paramètres du système socio-fiscal',
    url: 'https://github.com/openfisca/openfisca-france',
  },
  'mon-entreprise': {
    kind: 'guidance',
    shortTitle: 'mon-entreprise',
    fullTitle: 'mon-entreprise, paramètres du simulateur de l’Urssaf',
    url: null,
  },
};

const TEXTS: ReadonlyMap<string, LawText> = /* @__PURE__ */ new Map(
  (Object.keys(CATALOGUE) as TextId[]).map((id) => {
    const { kind, ...rest } = CATALOGUE[id];
    return [id, Object.freeze({ id, kind, authority: AUTHORITIES[kind], ...rest })];
  }),
);

/** Every text of the catalogue: codes, statutes, decrees, rulings, then what comments on them. */
export const lawTexts: readonly LawText[] = /* @__PURE__ */ Object.freeze([...TEXTS.values()]);

/**
 * Looks up a text.
 *
 * @param id - Its identifier.
 * @returns The text.
 * @throws {@link PalierError} `law/unknown-text`.
 *
 * @example
 * ```ts
 * console.log(lawText('cch').fullTitle); //=> Code de la construction et de l’habitation
 * ```
 */
export function lawText(id: TextId): LawText {
  return TEXTS.get(id) ?? refuse('law/unknown-text', 'the identifier of a text of the catalogue', id, ['text']);
}

const CONFIDENCES: readonly unknown[] = ['confirmed', 'single-source', 'inferred', 'unconfirmed'];
const MAX_ARTICLE = 200;
const MAX_RECHECK = 500;

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function checkWords(words: string | undefined, most: number, name: string): void {
  if (words === undefined || (typeof words === 'string' && words.length >= 1 && words.length <= most)) return;
  refuse('law/invalid-citation', `a text of 1 to ${String(most)} characters, or nothing`, words, [name]);
}

/**
 * Makes a citation of a text.
 *
 * @param text - Identifier of the text.
 * @param options - Article, confidence, recheck flag.
 * @returns The citation, complete in itself; its label is the short title, then the article.
 * @throws {@link PalierError} `law/unknown-text`, `law/invalid-citation`.
 *
 * @example
 * ```ts
 * console.log(cite('cch', { article: 'art. L442-3', confidence: 'confirmed' }).label); //=> CCH, art. L442-3
 * ```
 */
export function cite(text: TextId, options: CiteOptions): Citation {
  const { id, shortTitle, authority, url } = lawText(text);
  if (!isObject(options)) return refuse('law/invalid-citation', 'a confidence, and an article if need be', options);
  const { article, confidence, recheck } = options;
  checkWords(article, MAX_ARTICLE, 'article');
  checkWords(recheck, MAX_RECHECK, 'recheck');
  if (!CONFIDENCES.includes(confidence)) {
    return refuse('law/invalid-citation', 'confirmed, single-source, inferred or unconfirmed', confidence, [
      'confidence',
    ]);
  }
  return {
    text: id,
    ...(article === undefined ? {} : { article }),
    label: article === undefined ? shortTitle : `${shortTitle}, ${article}`,
    authority,
    confidence,
    ...(url === null ? {} : { url }),
    ...(recheck === undefined ? {} : { recheck }),
  };
}
