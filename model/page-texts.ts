import type { Locale } from './contracts/values';

/** The text of a page in one language now. Hashes are of what its readers read, see `textHash`. */
export interface PageText {
  locale: Locale;
  draftHash: string;
  /** null: not published. */
  publishedHash: string | null;
}

/**
 * Which state of the page a language's text corresponds to, in milliseconds since 1970: a text that somebody changes of
 * their own accord begins a new state, one that follows another language takes over that one's.
 */
export interface TextState extends PageText {
  draftAsOf: number;
  publishedAsOf: number | null;
  /** When somebody published this text; null: an import did, or nobody knows. */
  publishedOn: number | null;
}

/**
 * The states after a write. A draft that is changed while another language is ahead of it follows that language, whether
 * it is an editor who translates or an import that writes one language after the other; published texts take the state of
 * the draft that they come from.
 *
 * @param isImport whether an import writes, or it is not known who wrote: then nothing is published today
 * @param before what was known of the page's languages; empty for a page that nobody has looked at: all are in step
 */
export const nextTextStates = (
  before: readonly TextState[],
  now: readonly PageText[],
  at: number,
  { isImport }: { isImport: boolean } = { isImport: false },
): TextState[] => {
  const known = new Map(before.map((state) => [state.locale, state]));
  // published texts are never ahead of their drafts
  const aheadOf = (locale: Locale | null): number =>
    Math.max(0, ...before.filter((state) => state.locale !== locale).map((state) => state.draftAsOf));
  const fresh = Math.max(at, aheadOf(null) + 1);
  const draftAsOf = ({ locale, draftHash, publishedHash }: PageText): number => {
    const own = known.get(locale);
    if (own?.draftHash === draftHash) return own.draftAsOf;
    // the draft was discarded, or says again what is online
    if (own?.publishedAsOf != null && draftHash === publishedHash && own.publishedHash === publishedHash)
      return own.publishedAsOf;
    const ahead = aheadOf(locale);
    return ahead > (own?.draftAsOf ?? 0) ? ahead : fresh;
  };
  return now.map((text) => {
    const own = known.get(text.locale);
    const asOf = draftAsOf(text);
    const isSame = own?.publishedHash === text.publishedHash;
    const publishedAsOf = isSame ? own.publishedAsOf : asOf;
    const publishedOn = isSame ? own.publishedOn : isImport ? null : at;
    return {
      locale: text.locale,
      draftHash: text.draftHash,
      publishedHash: text.publishedHash,
      draftAsOf: asOf,
      publishedAsOf: text.publishedHash === null ? null : publishedAsOf,
      publishedOn: text.publishedHash === null ? null : publishedOn,
    };
  });
};

/** A language that a write has left behind another one, to which it corresponded until then, and the state that it has. */
interface LeftBehind {
  locale: Locale;
  asOf: number;
  other: Locale;
}

/** The languages that a write has left behind. */
export const leftBehind = (before: readonly TextState[], after: readonly TextState[]): LeftBehind[] => {
  const known = new Map(before.map((state) => [state.locale, state.draftAsOf]));
  return after.flatMap(({ locale, draftAsOf: asOf }) => {
    const own = known.get(locale);
    if (own === undefined) return [];
    return after
      .filter((other) => other.draftAsOf > asOf && (known.get(other.locale) ?? Infinity) <= own)
      .map((other) => ({ locale, asOf, other: other.locale }));
  });
};

/** The states when somebody says that two languages are in step: both correspond to the later one. */
export const inStep = (states: readonly TextState[], pair: readonly [Locale, Locale]): TextState[] => {
  const later = Math.max(...states.filter(({ locale }) => pair.includes(locale)).map(({ draftAsOf }) => draftAsOf));
  return states.map((state) =>
    pair.includes(state.locale)
      ? {
          ...state,
          draftAsOf: later,
          publishedAsOf: state.publishedHash === state.draftHash ? later : state.publishedAsOf,
        }
      : state,
  );
};

/**
 * Since when the published text of a language is behind another published one; null where it is not, or is not
 * published. In milliseconds since 1970.
 */
export const publishedBehind = (
  published: readonly { locale: Locale; publishedAsOf: number }[],
  locale: Locale,
): number | null => {
  const own = published.find((text) => text.locale === locale);
  const ahead = published.filter(({ publishedAsOf }) => own !== undefined && publishedAsOf > own.publishedAsOf);
  return ahead.length === 0 ? null : Math.min(...ahead.map(({ publishedAsOf }) => publishedAsOf));
};
