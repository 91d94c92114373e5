import slugify from 'slugify';

import type { Catalogue } from '../../../domain/catalogue/catalogue';
import { standardFinder, type FindStandards, type StandardMention } from '../../../domain/catalogue/find-standards';
import type { CertificationDraft, PageKind, Span } from '../../model';
import type { Outline } from '../../parse/outline';
import { certificationOf } from './certification';
import { isClaim } from './claims';
import { findDocuments } from './facts/linked';
import { beginsWithStandard, headedStandards, headsOtherThings, mayHeadCertification } from './heading';
import { sectionHeadings } from './headings';
import { merge } from './merge';
import { sectionsOf, type LineAt, type SectionHeading } from './section';
import type { Sentence } from './sentence';
import { sentencesOf } from './sentences';

/** What certifications are read from. */
export interface CertificationPage {
  kind: PageKind;
  /** The page's markdown, and its outline. */
  text: string;
  outline: Outline;
  /** Parts that do not belong to the body: header, tagline. The title stays, it may head the only section. */
  except: readonly Span[];
  lineAt: LineAt;
}

/** Reads the certifications of pages with one catalogue. */
export type ExtractCertifications = (page: CertificationPage) => CertificationDraft[];

/** Kinds of page that tell of certificates in passing, even under a heading that names a standard. */
const IN_PASSING = new Set<PageKind>(['faq', 'news', 'announcement', 'sla', 'legal']);

/**
 * The certifications that a page states, in the order of its sections: a section is one when its heading names a
 * standard and its text says that something is held. Nothing is added to what is printed; a fact that the section
 * does not state is null.
 */
export const certificationExtractor = (catalogue: Catalogue): ExtractCertifications => {
  const find = standardFinder(catalogue);
  return ({ kind, text, outline, except, lineAt }) => {
    if (IN_PASSING.has(kind)) return [];
    const headings = sectionHeadings(outline, text, except);
    const heads = (heading: SectionHeading): boolean => {
      if (!mayHeadCertification(heading.text)) return false;
      const named = headedStandards(heading.text, find(heading.text));
      if (named.length === 0 || (kind !== 'compliance' && !beginsWithStandard(heading.text, named))) return false;
      return !ancestors(heading, headings).some((above) => headsOtherThings(above.text));
    };
    const found = sectionsOf(text, headings, heads, lineAt).flatMap((section) => {
      const sentences = sentencesOf(section);
      if (!sentences.some(isClaim) && !findDocuments(sentences).some(({ quote }) => EVIDENCE.test(quote.text)))
        return [];
      const named = headedStandards(section.heading, find(section.heading));
      return named.map((mention) => ({
        system: systemOf(section.heading, mention.standard.key, find),
        draft: certificationOf(mention, section, sentences.filter(concerns(mention, named, find)), named.length === 1, {
          find,
          catalogue,
        }),
      }));
    });
    return byKey(found);
  };
};

/** Under a heading of several standards, a sentence that names some of them is about those only. */
const concerns =
  ({ standard }: StandardMention, named: StandardMention[], find: FindStandards) =>
  ({ words, label }: Sentence): boolean => {
    const keys = find(`${label ?? ''} ${words}`).map((each) => each.standard.key);
    const others = named.some((each) => each.standard.key !== standard.key && keys.includes(each.standard.key));
    return !others || keys.includes(standard.key);
  };

/** A linked certificate or report speaks for itself. */
const EVIDENCE = /\[[^\]]*(?:certificate|attestation|audit report|证书|审计报告|审核报告)[^\]]*\]/i;

/** The headings above one: of each lower level the nearest. */
const ancestors = (heading: SectionHeading, headings: readonly SectionHeading[]): SectionHeading[] => {
  const above: SectionHeading[] = [];
  let level = heading.level;
  for (const each of headings.slice(0, headings.indexOf(heading)).reverse()) {
    if (each.level >= level) continue;
    above.push(each);
    level = each.level;
  }
  return above;
};

interface Found {
  /** The service that the heading names beside the standard; empty when it names none. */
  system: string;
  draft: CertificationDraft;
}

/** One draft a certificate: repeated sections are merged, sections of several systems get keys of their own. */
const byKey = (found: Found[]): CertificationDraft[] => {
  const owners: Found[] = [];
  for (const next of found) {
    const same = owners.filter(({ draft }) => draft.standard === next.draft.standard);
    const at = owners.findIndex(
      (owner) => same.includes(owner) && (owner.system === next.system || next.system === '' || owner.system === ''),
    );
    const owner = owners[at];
    if (owner !== undefined) owners[at] = { system: owner.system, draft: merge(owner.draft, next.draft) };
    else if (same.length === 0) owners.push(next);
    else owners.push({ ...next, draft: { ...next.draft, key: `${next.draft.key}-${next.system}` } });
  }
  return owners.map(({ draft }) => draft);
};

const COMMON =
  /\b(?:audits?|and|or|certifications?|certificates?|certified|attestations?|reports?|compliance|compliant|standards?|type|level|tier|the|for|of|our|with|information|security|management|systems?|cloud|services?|i{1,3}|\d+)\b|审核|认证|证书|与|和|及|的|体系|管理|信息|系统|安全|定级|备案|测评|国家标准|国际标准|标准|第.级|.级/gi;

/** What a heading adds to its standard: a service's name in Latin letters, as part of a key. */
const systemOf = (heading: string, key: string, find: FindStandards): string => {
  let rest = heading;
  for (const { standard, from, to } of find(heading).reverse())
    if (standard.key === key) rest = rest.slice(0, from) + rest.slice(to);
  const service = /[A-Z][\w.+-]*(?:\s+(?:\d+|[A-Z][\w.+-]*))*/.exec(rest.replace(COMMON, ' '))?.[0] ?? '';
  return slugify(service, { lower: true, strict: true });
};
