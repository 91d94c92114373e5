import { baseCatalogue } from '../../model/catalogue/base-catalogue';
import type { Catalogue } from '../../model/catalogue/catalogue';
import { judgeOf, type Judge } from '../map/match';
import type { PageDecision, SiteMap } from '../model/map';
import type { SourcePath } from '../model/source';
import type { SiteRules } from '../model/site-rules';
import type { Interpreted } from '../reader/interpret/interpreted';
import type { PageDraft } from '../reader/interpret/page-draft';
import { certificationExtractor, type CertificationExtractor, type Extracted } from './extract-certifications';
import { asSlug } from '../slug';
import type { CertificationDraft } from '../model/certification';
import { judgeDoubts } from './doubts';
import { withShortFacts } from './short-facts';
import { ARTICLE, SITE_WORDS } from '../../model/languages/site-words';

const BEHIND_NAME = /\s[|·•–—-]\s|\s?[:：]\s?/;
const ANY = SITE_WORDS.map((word) => word.replace(/ /g, String.raw`\s+`)).join('|');
/** Chinese and Japanese have no spaces between words. */
const WORDS = new RegExp(String.raw`(?:(?:^|\s|(?<=[\p{Script=Han}\p{Script=Katakana}]))(?:${ANY}))+$`, 'iu');
/** A name, not a phrase: `Globex`, `Globex Pay`, `cloud.example`, 青禾科技. */
const NAME =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]+(?:\s[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*){0,2}|[\p{L}\p{N}-]+\.[a-z]{2,}|[\p{Script=Han}\p{Script=Katakana}]{2,12})$/u;

/** The name of the author in the title of its site: "Globex Docs", "Security | Globex"; none where the title is no name. */
export const namesInTitle = (title: string | undefined): string[] => {
  const parts = (title ?? '').split(BEHIND_NAME).map((part) => part.replace(ARTICLE, '').replace(WORDS, '').trim());
  return parts.filter((part) => part.length >= 2 && NAME.test(part)).slice(0, 1);
};

/** For each catalogue and each list of names it is prepared once, because the spellings make about two hundred patterns. */
const extractors = new WeakMap<Catalogue, Map<string, CertificationExtractor>>();

/** The extractor for the catalogue and the names of a site. */
export const extractorFor = (rules: Pick<SiteRules, 'catalogue' | 'names' | 'conventions'>): CertificationExtractor => {
  const { catalogue = baseCatalogue, conventions } = rules;
  const names = [...new Set([...(rules.names ?? []), ...namesInTitle(conventions?.title)])];
  const ofCatalogue = extractors.get(catalogue) ?? new Map<string, CertificationExtractor>();
  extractors.set(catalogue, ofCatalogue);
  const listed = names.join('\n');
  const known = ofCatalogue.get(listed) ?? certificationExtractor(catalogue, names);
  ofCatalogue.set(listed, known);
  return known;
};

const judges = new WeakMap<SiteMap, Judge>();

/** Titles and kinds that the map decides say what a page is about, too. */
const judgeFor = (map: SiteMap): Judge => {
  const judge = judges.get(map) ?? judgeOf(map);
  judges.set(map, judge);
  return judge;
};

/** Where a title stands as a heading of the text. */
const PRINTED = new Set<PageDraft['titleSource']>(['h1', 'heading', 'hero', null]);

/** The draft of a page with the certifications that the page states. */
export const withCertifications = ({ draft, text }: Interpreted, rules: SiteRules): PageDraft => {
  if (draft.state !== 'page' || rules.extraction === false) return draft;
  const { extract, names } = extractorFor(rules);
  const decided = decisionFor(draft.path, rules);
  const title = decided.title ?? (PRINTED.has(draft.titleSource) ? null : draft.title);
  // a title that names a standard says more than a path without a word about its kind
  const isNamed = draft.kind === 'other' && draft.decided.kind === undefined && names(title ?? draft.title ?? '');
  const kind = decided.kind ?? (isNamed ? 'compliance' : draft.kind);
  const { certifications, doubted } = extract({ ...text, kind, title });
  return stateCertifications({ ...draft, kind }, { certifications, doubted }, rules);
};

const decisionFor = (path: SourcePath, { map }: SiteRules): PageDecision =>
  map === null ? {} : judgeFor(map).verdict(path).decision;

/** A draft with what it states: certificates of a holder have keys of their own, and a person decides on what it may state. */
export const stateCertifications = (
  draft: PageDraft,
  { certifications, doubted }: Pick<Extracted, 'certifications' | 'doubted'>,
  rules: SiteRules,
): PageDraft => {
  const heldBy = (each: CertificationDraft): CertificationDraft =>
    rules.holder === undefined ? each : { ...each, key: `${each.key}-${asSlug(rules.holder)}` };
  const { held, findings } = judgeDoubts(
    doubted.map((each) => ({ ...each, draft: heldBy(each.draft) })),
    draft.path,
    decisionFor(draft.path, rules).holds,
  );
  const found = [...certifications.map(heldBy), ...held].map((each) => withShortFacts(each, draft.path));
  return {
    ...draft,
    certifications: found.map(({ certification }) => certification),
    findings: [...draft.findings, ...found.flatMap((each) => each.findings), ...findings],
  };
};
