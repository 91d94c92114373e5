import type { Standard } from '../../../domain/catalogue/catalogue';
import type { FindStandards } from '../../../domain/catalogue/find-standards';
import { levelsIn } from '../../../domain/catalogue/printed-level';
import { isClaim } from './claims';
import { findDocuments } from './facts/linked';
import { hasEnded, isDenied, isOthers, isRenewed } from './not-so';
import type { Sentence } from './sentence';

/** What is said of nothing but a certificate that is there. */
const OUTRIGHT =
  /\b(?:certified|accredited|attested|certificates?|awarded|granted|achieved|obtained|earned|received|passed|holds?|held|issued|registered|completed|renewed)\b|\breports?\b[^.;]{0,40}\b(?:from|by|available|covers|covering)\b|证书|获得|获颁|荣获|通过|取得|持有|颁发|签发|出具|备案/i;

/** Whether a sentence says outright that something is held, not only that somebody audits or complies. */
export const isOutright = (sentence: Sentence): boolean => isClaim(sentence) && OUTRIGHT.test(sentence.words);

/** A linked certificate or report speaks for itself. */
const EVIDENCE = /\[[^\]]*(?:certificate|attestation|audit report|证书|审计报告|审核报告)[^\]]*\]/i;

const hasLapsed = (sentences: readonly Sentence[]): boolean => sentences.some(hasEnded) && !sentences.some(isRenewed);

/**
 * Whether sentences about a standard say that its certificate is held. Where a part of them says that it is planned or
 * denied, vague words about audits do not count; and one that has ended, and was not renewed, is held no more.
 */
export const saysHeld = (sentences: readonly Sentence[], { key, levels }: Standard, find: FindStandards): boolean => {
  const about = sentences.filter(({ words }) => {
    const named = find(words);
    return named.length === 0 || named.some(({ standard }) => standard.key === key);
  });
  if (hasLapsed(about)) return false;
  if (about.some(isDenied)) return about.some(isOutright);
  if (levels && about.some(isLevel)) return true;
  return (
    about.some((each) => isClaim(each) && (isOutright(each) || !isAboutStandard(each, find))) ||
    findDocuments([...about]).some(({ quote }) => EVIDENCE.test(quote.text))
  );
};

const OPENING = /^(?:it|this|these|the standard|the framework|the report|该标准|该认证|该报告|此标准|此认证|本标准)\b/i;
const ARTICLE = /^(?:the|an?|中国|国家标准)?\s*$/i;

/** A sentence that begins with the standard tells what it is, unless it says outright that something is held. */
const isAboutStandard = ({ words }: Sentence, find: FindStandards): boolean => {
  const [first] = find(words);
  return OPENING.test(words) || (first !== undefined && ARTICLE.test(words.slice(0, first.from)));
};

/** "Public cloud platform: Level 3" */
const isLevel = ({ label, words }: Sentence): boolean =>
  label !== null && words.length <= 20 && levelsIn(words).length === 1;

/** Whether anything in a statement of a few words takes it back: it is one statement, not a story. */
export const takesBack = (sentences: readonly Sentence[]): boolean =>
  hasLapsed(sentences) || sentences.some((each) => isDenied(each) || isOthers(each));
