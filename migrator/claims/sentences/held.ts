import type { Standard } from '../../../model/catalogue/catalogue';
import type { FindStandards, StandardMention } from '../../../model/catalogue/find-standards';
import { levelsIn } from '../../../model/catalogue/printed-level';
import { joined, phrases } from '../../../model/languages/phrases';
import { isHeld } from '../grammar/claim';
import { isAdvised, isClaim } from './claims';
import { findCertificateNumber } from '../facts/certificate-number';
import { findDocuments } from '../facts/linked';
import { findValidity } from '../facts/validity';
import { hasEnded, isDenied, isNegated, isOthers, isRenewed } from './negated';
import { isRanked, type IsOwn } from './ranked';
import type { Sentence } from './sentence';

const OUTRIGHT = joined(phrases('statements', ({ held }) => held.outright));
const EVIDENCE = joined(phrases('statements', ({ held }) => held.evidence));
const INTENTION = joined(phrases('statements', ({ held }) => held.intention));
const STATUS = joined(phrases('statements', ({ held }) => held.status));
const AFFIRMED = joined(phrases('statements', ({ held }) => held.affirmed));
const COMPLIES = joined(phrases('statements', ({ held }) => held.complies));
const OF_SOMEBODY = joined(phrases('statements', ({ held }) => held.ofSomebody));
const EVIDENT = joined(phrases('statements', ({ held }) => held.evident));
const NOBODY = joined(phrases('statements', ({ held }) => held.nobody));
const OPENING = joined(phrases('statements', ({ held }) => held.opening));
const ARTICLE = joined(phrases('statements', ({ held }) => held.article));
const RECOMMENDED = joined(phrases('statements', ({ held }) => held.recommended));
const GRANTED = joined(phrases('statements', ({ held }) => held.granted));
/** Marks in front of a status that says that a certificate is held. */
const AFFIRMING = /^[✅✔☑✓🟢]\uFE0F?\s*/u;
const LINK_WORDS = /\[[^\]]*\]/g;

/** Whether a sentence states explicitly that a certificate is held, not only that an audit or compliance exists. */
export const isOutright = (sentence: Sentence): boolean =>
  isClaim(sentence) && (sentence.reader === undefined ? OUTRIGHT.test(sentence.words) : states(sentence));

/** Whether the forms of its language read in a sentence that a certificate is held, whose standard stands elsewhere. */
const states = ({ words, reader }: Sentence, mentions: readonly StandardMention[] = []): boolean =>
  reader?.claimsBelow(words, mentions).some((claim) => isHeld(claim, { isAbout: true, before: null })) === true;

/** Whether a line gives a fact that only a certificate has: its number, or a day of it. */
export const isCertificateFact = (sentence: Sentence, { key }: Standard, find: FindStandards): boolean => {
  if (sentence.label === null) return false;
  const { validFrom, validUntil } = findValidity([sentence]);
  const number = findCertificateNumber([sentence], find, { key, alone: true });
  return [validFrom, validUntil, number].some((fact) => fact !== null);
};

/** A link to a certificate or report is evidence by itself. */
const linksEvidence = (markdown: string): boolean =>
  (markdown.match(LINK_WORDS) ?? []).some((words) => EVIDENCE.test(words));

const hasLapsed = (sentences: readonly Sentence[]): boolean => sentences.some(hasEnded) && !sentences.some(isRenewed);

/**
 * Whether sentences about a standard say that its certificate is held. If some of them say that it is planned or
 * denied, vague words about audits do not count. A certificate that has ended and was not renewed is not held.
 */
export const saysHeld = (
  sentences: readonly Sentence[],
  standard: Standard,
  find: FindStandards,
  isOwn: IsOwn,
): boolean => {
  const { key } = standard;
  const about = sentences.filter(({ words }) => {
    const named = find(words);
    return named.length === 0 || named.some(({ standard }) => standard.key === key);
  });
  if (hasLapsed(about)) return false;
  const read = about.filter(({ reader }) => reader !== undefined);
  if (read.some((each) => states(each, find(each.words)))) return true;
  if (read.some(isDenied)) return about.some(isOutright);
  const isOfOthers = read.some(
    ({ words, reader }) => reader?.concerns(words) === true && reader.takesBack(words, true),
  );
  // lines of labels and values don't tell their language
  const told = read.length > 0 || about.some(isDenied) ? read : about;
  return (
    (told.some((each) => isCertificateFact(each, standard, find)) && !isOfOthers) ||
    saysInPhrases(without(about, read), standard, find, isOwn)
  );
};

const without = (all: readonly Sentence[], some: readonly Sentence[]): Sentence[] =>
  all.filter((each) => !some.includes(each));

/** The same of sentences in a language with phrases for statements. */
const saysInPhrases = (about: readonly Sentence[], standard: Standard, find: FindStandards, isOwn: IsOwn): boolean => {
  const { levels } = standard;
  const statuses = about.filter(({ label }) => label !== null && STATUS.test(label));
  if (statuses.some(({ words }) => AFFIRMED.test(words.replace(AFFIRMING, '')))) return true;
  // "Status: Planned" is about the certificate, whatever else is said of it
  if (statuses.length > 0 && statuses.every(isDenied)) return false;
  if (about.some((each) => isDenied(each) && !INTENTION.test(each.words))) return about.some(isOutright);
  if (levels && about.some((each) => isLevel(each) || isRanked(each, standard, find, isOwn))) return true;
  return (
    about.some((each) => isClaim(each) && (isOutright(each) || !isAboutStandard(each, find))) ||
    findDocuments([...about]).some(({ quote }) => linksEvidence(quote.text))
  );
};

/**
 * Whether a sentence says outright that somebody of its own holds a certificate of a standard: "Acme is ISO 27001
 * certified". Below a title that is not printed, less may be a text about the standard.
 */
export const saysWhoHolds = (sentences: readonly Sentence[], { key }: Standard, find: FindStandards): boolean =>
  sentences.some(
    (each) =>
      (isOutright(each) || (isClaim(each) && EVIDENT.test(each.words))) &&
      (OF_SOMEBODY.test(each.words) || (!isAboutStandard(each, find) && !NOBODY.test(each.words))) &&
      find(each.words).some(({ standard }) => standard.key === key),
  );

/** Whether a sentence says that a law is complied with. */
export const saysComplies = (sentences: readonly Sentence[], { key }: Standard, find: FindStandards): boolean =>
  sentences.some(
    (each) =>
      isClaim(each) && COMPLIES.test(each.words) && find(each.words).some(({ standard }) => standard.key === key),
  );

/**
 * Whether a sentence describes the standard: it begins with the standard and does not state that a certificate is held.
 */
const isAboutStandard = ({ words }: Sentence, find: FindStandards): boolean => {
  const [first] = find(words);
  return OPENING.test(words) || (first !== undefined && isArticle(words.slice(0, first.from).trimEnd()));
};

const isArticle = (words: string): boolean => words === '' || ARTICLE.test(words);

/** Whether a sentence gives a level under a label: "Public cloud platform: Level 3". */
const isLevel = (sentence: Sentence): boolean =>
  sentence.label !== null &&
  sentence.words.length <= 20 &&
  levelsIn(sentence.words).length === 1 &&
  announcesLevels(sentence);

/** Whether a list stands below words that say that its levels are held. A line outside of a list speaks for itself. */
export const announcesLevels = ({ lead }: Sentence): boolean =>
  lead === null || (GRANTED.test(lead) && !RECOMMENDED.test(lead) && !isAdvised(lead) && !isNegated({ words: lead }));

/** Whether any sentence of a short statement denies it; a short statement is judged as a whole. */
export const takesBack = (sentences: readonly Sentence[]): boolean =>
  hasLapsed(sentences) || sentences.some((each) => isDenied(each) || isOthers(each));
