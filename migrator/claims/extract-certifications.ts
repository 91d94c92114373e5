import type { Catalogue } from '../../model/catalogue/catalogue';
import { standardSearch, type FindStandards, type StandardMention } from '../../model/catalogue/find-standards';
import type { CertificationDraft } from '../model/certification';
import type { PageKind } from '../model/page';
import { authorizations } from './authorizations';
import { badges } from './badges';
import { byKey, systemOf, type Doubt, type Stated } from './by-key';
import { certificationOf } from './certification';
import type { CertificationPage } from './certification-page';
import { firstPerson, speakersOf } from './first-person';
import { introductionOf } from './grammar/introduction';
import { claimReaders, readerOfTexts, type ReaderOf } from './grammar/readers';
import { headerCertificate } from './header-certificate';
import { ofHeadedLevel } from './facts/level';
import { ofLevel } from './of-level';
import { headsOtherThings } from './sections/heading';
import { sectionHeadings } from './sections/headings';
import { saysComplies, saysHeld, saysWhoHolds } from './sentences/held';
import { withoutHosts } from './sentences/hosts';
import { levelStatements } from './sentences/level-clauses';
import { ownSubjects, withoutOthersRanks, type IsOwn } from './sentences/ranked';
import { withoutPending } from './sentences/pending';
import { nest, sectionsOf, type Begins, type Nested, type Section } from './sections/section';
import type { Sentence } from './sentences/sentence';
import { sentencesOf } from './sentences/sentences';
import { isLaw, statedEntries } from './stated-entries';
import { subjectReader, type Subject } from './subject';

/** The certifications of a page, and those that need a person's answer. */
export interface Extracted {
  certifications: CertificationDraft[];
  /** Every place that states one by itself; those about the same certificate are merged in `certifications`. */
  stated: CertificationDraft[];
  /** Possible certifications by other standards, at most one each. */
  doubted: { draft: CertificationDraft; doubt: Doubt }[];
}

/** Reads the certifications of pages with one catalogue. */
export interface CertificationExtractor {
  extract: (page: CertificationPage) => Extracted;
  /** Whether a title names a standard for which there are certificates, so that its page is about compliance. */
  names: (title: string) => boolean;
}

/** A page while its sections are read. */
interface SectionReading {
  isOwn: IsOwn;
  readerOf: ReaderOf;
}

/** Kinds of page that mention certificates only in passing, even under a heading that names a standard. */
const IN_PASSING = new Set<PageKind>(['faq', 'news', 'announcement', 'sla', 'legal']);

/** Markup and entities that may interrupt a name: "ISO **27001**", `ISO&nbsp;27001`. */
const MARKUP = /<[^<>]{1,500}>|[*_`~\\[\]]/g;
const BLANK = /&nbsp;|&#160;/g;

/**
 * Reads the certifications that a page states, in the order of its sections. A section states one when its heading
 * names a standard and its text claims a certificate. Certifications that a compliance page states only in tables,
 * lists and sentences follow. Nothing is added to the printed text: a fact that the page does not state is null. `names`
 * are those of the author and of its products.
 */
export const certificationExtractor = (catalogue: Catalogue, names: readonly string[] = []): CertificationExtractor => {
  const readers = claimReaders(names);
  const search = standardSearch(catalogue);
  const { find, forget } = rememberMentions(search.find);
  const { heads, subjects } = subjectReader(catalogue, find);
  const reading = { find, catalogue };
  const mayName = (markdown: string): boolean => search.mayName(markdown.replace(MARKUP, '').replace(BLANK, ' '));

  const inSection = (section: Section, { isOwn, readerOf }: SectionReading): Stated[] => {
    const sentences = withoutHosts(sentencesOf(section, readerOf));
    const all = subjects(section.heading, sentences);
    return all.flatMap((subject) => {
      const about = sentences.filter(concerns(subject, all, find));
      const told = withoutPending(withoutOthersRanks(about, subject.standard, find, isOwn), subject.standard);
      // below the heading of one level, nothing is said of it by what is held of another
      const own = ofHeadedLevel(section.heading, told, find, subject.standard);
      if (!saysHeld(own, subject.standard, find, isOwn)) return [];
      if (section.isUnprinted === true && !saysWhoHolds(own, subject.standard, find)) return [];
      // a section about a law explains it, or what a product does for it
      if (isLaw(subject.standard) && !saysComplies(own, subject.standard, find)) return [];
      const alone = all.length === 1;
      const levels = levelStatements(own, subject.standard);
      if (levels !== null) return levels.map((each) => ofLevel(each, subject, { section, alone }, reading));
      return {
        system: systemOf(section.heading, subject.standard, find),
        draft: certificationOf(subject, { section, sentences: own, alone }, reading),
      };
    });
  };
  const elsewhere = (
    { kind, text, except, lineAt }: CertificationPage,
    { headings, begins, isOwn, readerOf }: SectionReading & { headings: Nested[]; begins: Begins },
  ): Stated[] => {
    const own = headings.filter(({ heading, above }) => begins(heading, above) && find(heading.text).length > 0);
    const headed = new Set(own.flatMap(({ heading }) => find(heading.text).map(({ standard }) => standard.key)));
    const sections = own.map(({ heading, end }) => ({ from: heading.from, to: end }));
    const about = kind === 'compliance' || kind === 'security' ? kind : 'other';
    const introduction = introductionOf(readers, find, about !== 'other');
    const isElsewhere = (heading: string): boolean => readers.some((reader) => reader.isElsewhere(heading));
    const headsRented = (heading: string): boolean => readers.some((reader) => reader.headsRented(heading));
    const isOtherName = (name: string): boolean => {
      const words = withoutStandards(name, find);
      return readers.some(
        (reader) => reader.isRented(words) || (reader.language.statements === null && reader.isElsewhere(words)),
      );
    };
    const isList = (words: string): boolean => readers.some((reader) => reader.lists(words, find(words)) !== null);
    const entryPage = {
      text,
      headings,
      except: [...except, ...sections],
      lineAt,
      introduction,
      isElsewhere,
      headsRented,
      isOtherName,
      isList,
    };
    return statedEntries(entryPage, headed, { ...reading, isOwn, about, readerOf });
  };

  const extract = (page: CertificationPage): Extracted => {
    const { kind, text, outline, except, lineAt } = page;
    const isCompliance = kind === 'compliance';
    // most pages name no standard, and then no sentence, list or table of theirs can say that one is held
    const isNamed = mayName(text);
    const printed = isCompliance ? headerCertificate(page.header ?? [], reading) : [];
    if (!isNamed && !mayName(page.title ?? '')) return { certifications: byKey(printed), stated: [], doubted: [] };
    const title = page.title == null ? [] : [{ level: 0, text: page.title, from: 0, to: 0 }];
    const headings = [...title, ...sectionHeadings(outline, text, except)];
    const nested = nest(headings, text.length);
    const readerOf = readerOfTexts(isNamed ? text : '', readers);
    const reader = readerOf('');
    const begins: Begins = (heading, above) =>
      heads(heading.text, kind) &&
      !above.some((each) => headsOtherThings(each.text)) &&
      ![heading, ...above].some((each) => reader?.isElsewhere(withoutStandards(each.text, find)) === true) &&
      reader?.takesBack(withoutStandards(heading.text, find), true) !== true;
    const speakers = isNamed ? (isCompliance || kind === 'security' ? readers : speakersOf(text, readers)) : [];
    const spoken =
      speakers.length > 0 ? firstPerson(page, nested, { ...reading, mayName }, { readers: speakers, readerOf }) : [];
    const told = spoken.filter(({ doubt }) => doubt === undefined);
    const extracted = (stated: Stated[]): Extracted => {
      const doubted = isNamed ? [...spoken, ...badges(page, reading)] : [];
      const places = [...new Set([...stated, ...told])].map(({ draft }) => draft);
      forget();
      return { certifications: byKey(stated), stated: places, doubted: doubtedOf(doubted, stated) };
    };
    const first = outline.headings.find(({ level }) => level === 1);
    const isOwn = ownSubjects([page.title ?? '', first?.text ?? ''], names);
    const sections = sectionsOf(text, headings, begins, lineAt);
    const others =
      isCompliance || speakers.length > 0 || (isNamed && kind === 'security')
        ? elsewhere(page, { headings: nested, begins, isOwn, readerOf })
        : [];
    if (IN_PASSING.has(kind)) return extracted([...others, ...told]);
    const listed = new Set(others.map(({ draft }) => draft.key));
    // in a section that names only a family, a row or an item says more of its standard than the sentences do
    const stated = sections.flatMap((section) =>
      inSection(section, { isOwn, readerOf }).filter(
        ({ draft }) => find(section.heading).length > 0 || !listed.has(draft.key),
      ),
    );
    const headed = new Set([...stated, ...others].map(({ draft }) => draft.standard));
    const authorized = authorizations(page, reading).filter(({ draft }) => !headed.has(draft.standard));
    const before = [...stated, ...others, ...authorized, ...printed];
    const known = new Set(before.map(({ draft }) => draft.standard));
    return extracted([...before, ...told.filter(({ draft }) => !known.has(draft.standard))]);
  };
  return {
    extract,
    names: (title) => find(title).some(({ standard }) => !isLaw(standard)),
  };
};

/** A heading without brackets and the standards that it names: the name of one is "Hébergeur de données de santé". */
const withoutStandards = (heading: string, find: FindStandards): string =>
  find(heading)
    .reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), heading)
    .replace(/[(（][^()（）]*[)）]/g, '');

/** The doubts about standards of which a page states no certificate, the first about each. */
const doubtedOf = (doubted: readonly Stated[], stated: readonly Stated[]): Extracted['doubted'] => {
  const known = new Set(stated.map(({ draft }) => draft.standard));
  return doubted.flatMap(({ draft, doubt }) => {
    if (doubt === undefined || known.has(draft.standard)) return [];
    known.add(draft.standard);
    return [{ draft, doubt }];
  });
};

/**
 * Selects the sentences about one of several standards in a heading: a sentence that names some of them applies to
 * those only, and so does a row of a table that is named after one.
 */
const concerns =
  ({ standard }: Subject, all: Subject[], find: FindStandards) =>
  ({ words, label, row }: Sentence): boolean => {
    const named = find(row ?? '');
    if (named.length > 0) return named.some((each) => each.standard.key === standard.key);
    const keys = find(`${label ?? ''} ${words}`).map((each) => each.standard.key);
    return keys.includes(standard.key) || !all.some((each) => keys.includes(each.standard.key));
  };

/** Caches the standards in each sentence until `forget`, because the same sentences are searched many times. */
const rememberMentions = (search: FindStandards): { find: FindStandards; forget: () => void } => {
  const known = new Map<string, StandardMention[]>();
  return {
    find: (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const found = search(text);
      known.set(text, found);
      return found;
    },
    forget: () => {
      known.clear();
    },
  };
};
