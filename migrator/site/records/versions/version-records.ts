import { groupBy } from '../../../group-by';
import type { Locale } from '../../../../model/contracts/values';
import { presenceOf, type NamedRecord } from '../named-record';
import { hrefsOf, type PageVersion } from '../page-records';

/** The records of the versions of pages, of each page first its own, then the newest. */
export const versionRecords = (versions: readonly PageVersion[], defaultLocale: Locale): NamedRecord[] =>
  [...groupBy(versions, ({ key }) => key)].flatMap(([key, texts]): NamedRecord[] => {
    const [first] = texts;
    if (first === undefined) return [];
    const naming = texts.map(({ page: { locale, path } }) => ({ locale, path }));
    return [
      {
        type: 'page-version',
        key,
        presence: presenceOf(naming, defaultLocale),
        namedBy: naming.map(({ path }) => path),
        shared: { effectiveFrom: first.day },
        stated: {},
        part: (locale) => {
          const { page, day, quote, group } = texts.find((text) => text.page.locale === locale) ?? first;
          const fact = { value: day, path: page.path, ...quote, certification: key, field: 'effectiveFrom' };
          return {
            localized: { title: page.draft.title, body: page.texts.storedBody },
            relations: { page: { type: 'page', key: group } },
            stated: { effectiveFrom: fact },
            media: [...new Set(page.uses.map(({ asset }) => asset.sha256))],
            hrefs: hrefsOf(page.uses),
          };
        },
      },
    ];
  });
