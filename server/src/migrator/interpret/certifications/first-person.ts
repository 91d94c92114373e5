import { lastAtMost } from '../../last-at-most';
import type { Stated } from './by-key';
import { certificationOf, type Reading } from './certification';
import type { CertificationPage } from './certification-page';
import { tellsOfOthers } from './sections/announcements';
import { headsOtherThings, mayHeadCertification } from './sections/heading';
import { unprintedSection, type Nested } from './sections/section';
import { hasEnded, isDenied } from './sentences/negated';
import { mayClaim } from './sentences/claims';
import { sentencesOf } from './sentences/sentences';

/** All that may stand around the standards, so that nothing is left that could change what the sentence says. */
const AROUND = [
  /^(?:we|our company)\s(?:also\s|currently\s)?(?:hold|maintain(?=.*(?:certif|attest|report))|are\scertified\s(?:to|against|under)|(?:have\s)?(?:achieved|obtained))\s(?:(?:an?|the|both|our|current|valid|and|certifications?|certificates?|certified|attestations?|reports?|type|i{1,2}|[12])\s?|[,.()]\s?)*$/i,
  /^(?:我们|我司|本公司)(?:均|都|已|已经|目前)*(?:持有|通过(?:了)?|获得(?:了)?|取得(?:了)?)(?:认证|证书|报告|和|与|及|以及|的|、|，|。|\s)*$/,
];

const SPEAKS = /\bwe\b|\bour company\b|我们|我司|本公司/i;
/** Of a longer page the whole text is not looked through. */
const LONGEST_PAGE = 200_000;
/** Who says it and nothing else says it shortly. */
const LONGEST_PARAGRAPH = 10_000;

/**
 * The certificates that a sentence in the first person states and nothing else: "We hold ISO 27001 and SOC 2 Type II". It
 * counts whatever heading it stands below, with no fact from another sentence, unless the page says of the standard that
 * it is planned or over.
 */
export const firstPerson = (
  page: CertificationPage,
  headings: readonly Nested[],
  { find, catalogue }: Reading,
): Stated[] => {
  const { text, outline, except } = page;
  if (text.length > LONGEST_PAGE || !SPEAKS.test(text)) return [];
  const paragraphs = outline.blocks.filter(
    ({ name, from, to }) =>
      name === 'Paragraph' &&
      to - from <= LONGEST_PARAGRAPH &&
      SPEAKS.test(text.slice(from, to)) &&
      (from === 0 || text.charAt(from - 1) === '\n') &&
      !except.some((span) => from >= span.from && from < span.to),
  );
  const isElsewhere = (at: number): boolean => {
    const nearest = headings[lastAtMost(headings, at, ({ heading }) => heading.from)];
    const all = nearest === undefined ? [] : [nearest.heading, ...nearest.above];
    return all.some(
      (each) => !mayHeadCertification(each.text) || tellsOfOthers(each.text) || headsOtherThings(each.text),
    );
  };
  let denied: Set<string> | null = null;
  /** The standards of which a sentence of the page says that their certificate is planned or over. */
  const takenBack = (): Set<string> =>
    (denied ??= new Set(
      sentencesOf(unprintedSection(page, { from: 0, to: text.length }, '')).flatMap((each) =>
        isDenied(each) || hasEnded(each) ? find(each.words).map(({ standard }) => standard.key) : [],
      ),
    ));
  return paragraphs.flatMap(({ from, to }) => {
    if (isElsewhere(from)) return [];
    const section = unprintedSection(page, { from, to }, '');
    return sentencesOf(section).flatMap((sentence) => {
      const mentions = find(sentence.words);
      const around = mentions.reduceRight(
        (words, each) => words.slice(0, each.from) + words.slice(each.to),
        sentence.words,
      );
      const isPlain = AROUND.some((form) => form.test(around.replace(/\s+/g, ' ')));
      if (mentions.length === 0 || sentence.label !== null || !isPlain || !mayClaim(sentence)) return [];
      return mentions
        .filter(({ standard }) => standard.statement !== 'self-assessment' && !takenBack().has(standard.key))
        .map(({ standard, from: at, to: end }): Stated => ({
          system: '',
          draft: certificationOf(
            { standard, printed: null, name: sentence.words.slice(at, end) },
            { section, sentences: [sentence], alone: mentions.length === 1 },
            { find, catalogue },
          ),
        }));
    });
  });
};
