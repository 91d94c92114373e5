import { joined, phrases } from '../../../model/languages/phrases';
import type { Fact, Sentence } from '../sentences/sentence';

const DOCUMENT = /\.(?:pdf|docx?|xlsx?|pptx?|zip)(?:[?#]|$)/i;
/** Whether a link leads to a document rather than a page. */
export const isDocument = (href: string): boolean => DOCUMENT.test(href);
const ABOUT_DOCUMENT = joined(phrases('facts', ({ linked }) => linked.document));
const WEB = /^(?:https?:)?\/\//i;
const RESULTS = joined(phrases('facts', ({ linked }) => linked.results));
const REGISTER = joined(phrases('facts', ({ linked }) => linked.register));

/** The files that belong to a certificate: documents by file name, and links labelled as a certificate or report. */
export const findDocuments = (sentences: Sentence[]): Fact[] => {
  const found = sentences.flatMap(({ links, words, quote }) =>
    links
      .filter(
        ({ href, from, to }) => DOCUMENT.test(href) || (ABOUT_DOCUMENT.test(words.slice(from, to)) && isFile(href)),
      )
      .map(({ href }) => ({ value: href, quote })),
  );
  return found.filter(({ value }, at) => found.findIndex((fact) => fact.value === value) === at);
};

const isFile = (href: string): boolean =>
  !/^(?:#|mailto:|javascript:)/i.test(href) &&
  /\/[^/?#]+\.[a-z0-9]{2,5}(?:[?#]|$)/i.test(href) &&
  !/\.(?:html?|aspx?|md)(?:[?#]|$)/i.test(href);

/**
 * The page where results can be looked up: an external page linked from a sentence about results, and not the issuer's
 * own.
 */
export const findVerification = (sentences: Sentence[], issuerUrl: string | null): Fact | null => {
  for (const { links, words, quote } of sentences) {
    const outside = links.filter(({ href }) => WEB.test(href) && !DOCUMENT.test(href) && href !== issuerUrl);
    const link =
      outside.find(({ from, to }) => REGISTER.test(words.slice(from, to))) ??
      (RESULTS.test(words) ? outside[0] : undefined);
    if (link !== undefined) return { value: link.href, quote };
  }
  return null;
};

/** The link on the issuer's name, on part of it, or on its acronym. */
export const findIssuerUrl = (issuer: Fact, sentences: Sentence[]): Fact | null => {
  for (const { links, words, quote } of sentences) {
    for (const { href, from, to } of links) {
      const name = words.slice(from, to).trim();
      const named = name.length > 1 && (issuer.value.includes(name) || name.includes(issuer.value));
      if (named && WEB.test(href) && !DOCUMENT.test(href)) return { value: href, quote };
    }
  }
  return null;
};
