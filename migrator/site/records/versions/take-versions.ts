import { say, type Said } from '../../../../model/say';
import { FILE_START } from '../../../findings';
import { hashOf } from '../../../canonical-hash';
import type { StatedDay } from '../../../model/page';
import type { SourcePath } from '../../../model/source';
import type { Added, LostPage, Linking } from '../../linking';
import { reported } from '../../site-page';
import { keyFromName } from '../named-record';
import type { PageVersion, ResolvedPage } from '../page-records';
import { familiesOf, type Text } from './families';
import { judgeFamily, type Judged } from './judge-family';

const withFinding = (page: ResolvedPage, { quote }: StatedDay, message: Said): ResolvedPage => ({
  ...page,
  draft: reported(page.draft, 'PAGE_VERSION', message, null, { ...FILE_START, line: quote.line }),
});

/** How a version says from which day it is in force. */
const told = (page: ResolvedPage, { day, quote }: StatedDay, of: ResolvedPage): Said =>
  quote.text === page.path
    ? say('versionByName', { page: of.path, day })
    : say('versionFrom', { page: of.path, day, quote: quote.text });

/** The key of a version: the name that all versions of its page share, and its day. */
const keysOf = (): ((base: string, day: string) => string) => {
  const bases = new Map<string, string>();
  return (base, day) => {
    const key = keyFromName(`${base.replace('{lang}/', '').replaceAll('/', ' ')} ${day}`, 'version');
    const holder = bases.get(key) ?? base;
    bases.set(key, holder);
    return holder === base ? key : `${key}-${hashOf(base).slice(-8)}`;
  };
};

const versionsOf = ({ versions: [own, ...others] }: Judged, keyOf: ReturnType<typeof keysOf>): PageVersion[] =>
  own === undefined
    ? []
    : [own, ...others].flatMap(({ day, pages, proofs }) =>
        pages.flatMap((text, at): PageVersion[] => {
          const of = own.pages.find(({ locale }) => locale === text.locale);
          const proof = proofs[at];
          if (of === undefined || proof === undefined) return [];
          const page = withFinding(text, proof, told(text, proof, of));
          return [{ page, of: of.path, group: own.group, day, key: keyOf(own.name.base, day), quote: proof.quote }];
        }),
      );

/** Another text of the family, in the same language where there is one, for a person who looks for it. */
const besides = ({ path, group, locale }: ResolvedPage, family: readonly Text[]): SourcePath => {
  const others = family.flatMap(({ pages }) => pages).filter((page) => page.group !== group);
  return (others.find((page) => page.locale === locale) ?? others[0])?.path ?? path;
};

/**
 * Makes versions of the texts of one policy: one of them is the page, the others are no pages any more, and their addresses lead
 * to it. A text without a proven day stays a page.
 */
export const takeVersions = ({ linked, lost, context: { today } }: Linking): Added<'linked' | 'lost' | 'versions'> => {
  const families = familiesOf(linked).map((texts) => ({ texts, judged: judgeFamily(texts, today) }));
  const left = new Map(
    families.flatMap(({ texts, judged }) =>
      judged.left.map(({ page, why }) => {
        const message = say('versionNotRead', { other: besides(page, texts), why });
        return [page.path, message] as const;
      }),
    ),
  );
  const keyOf = keysOf();
  const versions = families.flatMap(({ judged }) => versionsOf(judged, keyOf));
  const versionAt = new Map(versions.map((version) => [version.page.path, version]));
  const isText = (path: SourcePath): boolean => (versionAt.get(path)?.of ?? path) !== path;
  const pages = new Map(linked.map((page) => [page.path, page]));
  const groups = new Map(versions.map(({ page, group }) => [page.group, group]));

  const kept = linked
    .filter(({ path }) => !isText(path))
    .map((page): ResolvedPage => {
      const parent = page.parent && (pages.get(versionAt.get(page.parent.path)?.of ?? '') ?? page.parent);
      const newer = page.supersededBy && (groups.get(page.supersededBy) ?? page.supersededBy);
      const why = left.get(page.path);
      const said = versionAt.get(page.path)?.page ?? page;
      return {
        ...page,
        draft: why === undefined ? said.draft : reported(page.draft, 'VERSION_NOT_READ', why, say('stateEffectiveDay')),
        parent: parent?.path === page.path ? null : parent,
        supersededBy: newer === page.group ? null : newer,
      };
    });
  return {
    linked: kept,
    versions,
    lost: [
      ...lost,
      ...versions.flatMap(({ page, of }): LostPage[] =>
        page.path === of ? [] : [{ page: { ...page, oldUrls: [...page.oldUrls, page.url] }, winner: of }],
      ),
    ],
  };
};
