import { say, type Said } from '../../../../model/say';
import type { StatedDay } from '../../../model/page';
import type { ResolvedPage } from '../page-records';
import type { Text } from './families';
import { provenDay } from './proven-day';
import { LANGUAGES } from '../../../../model/languages/language-of';
import { wholeWords } from '../../../../model/languages/whole-words';
import { PRINTED_DATE } from '../../../claims/facts/printed-day';

const DATES = new RegExp(String.raw`(?:${PRINTED_DATE})`, 'giu');
const NUMBERS = /\bv?\d+(?:\.\d+)*/giu;
const WORDS = new RegExp(
  LANGUAGES.map((language) =>
    wholeWords(language, [language.pages.dates.version, language.pages.older].join('|')),
  ).join('|'),
  'giu',
);

/** A title without what tells one version from another: dates, numbers, and words for versions. */
const withoutVersion = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(DATES, ' ')
    .replace(NUMBERS, ' ')
    .replace(WORDS, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** A text with the day from which it is in force, and the words of each of its pages that prove it. */
interface Dated extends Text {
  day: string;
  proofs: readonly StatedDay[];
}

interface LeftPage {
  page: ResolvedPage;
  why: Said;
}

/** The verdict about texts that may be versions of one page. */
export interface Judged {
  /** The one that is the page, and with it all versions: first its own, then the newest. None where the page has no others. */
  versions: readonly Dated[];
  /** The texts that stay pages, and why. */
  left: readonly LeftPage[];
}

const pathOf = ({ pages: [first] }: Text): string => first?.path ?? '';

const leaving = ({ pages }: Text, why: Said): LeftPage[] => pages.map((page) => ({ page, why }));

/** Whether two texts are called the same in every language that both have. */
const isSamePolicy = (one: Text, other: Text): boolean =>
  one.pages.every(({ locale, draft }) => {
    const its = other.pages.find((page) => page.locale === locale);
    return its === undefined || withoutVersion(draft.title ?? '') === withoutVersion(its.draft.title ?? '');
  });

const isSupersededBy = ({ pages }: Text, others: readonly Text[]): boolean =>
  pages.some(({ supersededBy }) => others.some(({ group }) => group === supersededBy));

const newestFirst = (one: Dated, other: Dated): number => (one.day > other.day ? -1 : Number(one.day < other.day));

/** A text with its day, or why none is proven. All languages of a text have one day. */
const dated = (text: Text): Dated | { left: LeftPage[] } => {
  const found = text.pages.map((page) => ({ page, proven: provenDay(page, text.name.day) }));
  const unproven = found.flatMap(({ page, proven }) => ('why' in proven ? [{ page, why: proven.why }] : []));
  const proofs = found.flatMap(({ proven }) => ('day' in proven ? [proven] : []));
  const [first] = proofs;
  if (first === undefined || unproven.length > 0) return { left: unproven };
  const other = proofs.find(({ day }) => day !== first.day);
  return other === undefined
    ? { ...text, day: first.day, proofs }
    : { left: leaving(text, say('versionDaysDiffer', { one: first.quote.text, other: other.quote.text })) };
};

/** Why a text is no version of the page whose own text is `own`; null: it is one. */
const whyNot = (text: Dated, own: Dated, all: readonly Dated[]): Said | null => {
  const missing = text.pages.find(({ locale }) => own.pages.every((page) => page.locale !== locale));
  if (missing !== undefined) return say('versionWithoutPage', { page: pathOf(own), locale: missing.locale });
  const twin = all.find(({ day, group }) => day === text.day && group !== text.group);
  if (twin !== undefined) return say('versionSameDay', { page: pathOf(twin), day: text.day });
  const older = all.filter(({ day }) => day < text.day);
  const newer = older.find((each) => isSupersededBy(text, [each]) || (each === own && text.name.isArchived));
  return newer === undefined ? null : say('versionOutOfOrder', { page: pathOf(newer), day: newer.day });
};

/**
 * Finds out which of some texts is the page, and which are its versions: every one of them needs a proven day. The page is the
 * text at the address without a version, else the newest one that is in force on `today`.
 */
export const judgeFamily = (family: readonly Text[], today: string | undefined): Judged => {
  const [plain, ...rivals] = family.filter((text) => !text.name.isMarked && !isSupersededBy(text, family));
  const days = new Map(family.map((text) => [text, dated(text)]));
  const inForce = [...days.values()].flatMap((each) =>
    'day' in each && (today === undefined || each.day <= today) ? [each] : [],
  );
  const main = plain ?? inForce.sort(newestFirst)[0];
  const texts = family.filter((text) => isSamePolicy(text, main ?? family[0] ?? text));
  if (texts.length < 2 || rivals.length > 0) return { versions: [], left: [] };
  const all = texts.flatMap((text) => days.get(text) ?? []);
  const proven = all.flatMap((each) => ('day' in each ? [each] : []));
  const unproven = all.flatMap((each) => ('left' in each ? each.left : []));
  const own = proven.find(({ group }) => group === main?.group);
  const judged = proven.map((text) => {
    if (main === undefined) return { text, why: say('versionNoneInForce') };
    if (own === undefined) return { text, why: say('versionOfUndated', { page: pathOf(main) }) };
    return { text, why: text === own ? null : whyNot(text, own, proven) };
  });
  const left = [...unproven, ...judged.flatMap(({ text, why }) => (why === null ? [] : leaving(text, why)))];
  const versions = judged.flatMap(({ text, why }) => (why === null && text !== own ? [text] : []));
  return { versions: own === undefined || versions.length === 0 ? [] : [own, ...versions.sort(newestFirst)], left };
};
