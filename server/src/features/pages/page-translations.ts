import type { Core } from '@strapi/strapi';
import { contentLocales } from '../../services/pages-locales';
import type { Translation } from '../../../../model/contracts/page-fields';
import { notePassing, recallByRevision } from '../../content/revision/request-revision';
import { readPageRows, textHash } from '../../content/texts/page-rows';
import { findRows } from '../../database/rows';
import { getService } from '../../get-service';
import { publishedBehind } from '../../../../model/page-texts';
import { prevailingLocale, statedPrevailing } from '../../../../model/prevailing-language';
import { uidOf } from '../../../../model/plugin-id';
import { instant, orNull, text } from '../../../../model/readers';

const TEXT = { targetLocale: text, publishedHash: orNull(text), publishedAsOf: orNull(instant) };

/** A note, and whether a text could not be read for it. */
interface Read {
  translation: Translation;
  isPassing: boolean;
}

const recall = recallByRevision<Read>();

/** How many texts are remembered, at most. */
const MOST = 5000;

/** How the published languages of a page stand to each other. */
export const pageTranslations = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The languages that published texts say prevail, by the hash of the text, so that bodies need not be read again. */
  const stated = new Map<string, readonly string[]>();

  const statedIn = async (documentId: string, hashes: readonly string[]): Promise<(readonly string[] | null)[]> => {
    const known = hashes.flatMap((hash) => {
      const said = stated.get(hash);
      return said === undefined ? [] : [said];
    });
    if (known.length === hashes.length) return known;
    const rows = await readPageRows(strapi, [documentId], { publishedAt: { $notNull: true } });
    if (stated.size > MOST) stated.clear();
    const read: (readonly string[] | null)[] = [];
    for (const { locale, texts } of rows) {
      const body = Object.values(texts).join('\n\n');
      const text = { bodies: [body], place: `page ${documentId} (${locale})` };
      const found = await getService(strapi, 'bodies').workOnLong('prevailing', { body }, text, () =>
        Promise.resolve(statedPrevailing(body)),
      );
      if (found !== null) stated.set(textHash(texts), found);
      read.push(found);
    }
    return read;
  };

  const readTranslation = async (documentId: string, locale: string): Promise<Read> => {
    const texts = await findRows(strapi, uidOf('page-text'), TEXT, { where: { targetDocumentId: documentId } });
    const published = texts.flatMap(({ targetLocale, publishedHash: hash, publishedAsOf: asOf }) =>
      hash === null || asOf === null ? [] : [{ locale: targetLocale, hash, publishedAsOf: asOf.getTime() }],
    );
    const said = await statedIn(
      documentId,
      published.map(({ hash }) => hash),
    );
    const locales = [...published.map((each) => each.locale), ...(await contentLocales(strapi))];
    const since = publishedBehind(published, locale);
    return {
      translation: {
        prevailing: prevailingLocale(
          said.flatMap((each) => (each === null ? [] : [each])),
          locales,
        ),
        behind: since !== null,
        since: since === null ? null : new Date(since).toISOString(),
      },
      isPassing: said.includes(null),
    };
  };

  return {
    /** The note on its translation for a reader of a page in one language. Two statements at most, once for a revision. */
    translationOf: async (documentId: string, locale: string): Promise<Translation> => {
      const question = `${documentId} ${locale}`;
      const { translation, isPassing } = await recall(strapi, question, async () =>
        readTranslation(documentId, locale),
      );
      if (isPassing) notePassing(strapi);
      return translation;
    },
  };
};
