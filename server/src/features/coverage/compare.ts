import type { Core } from '@strapi/strapi';
import { inSlices } from '../../adapters/in-slices';
import { getConfig } from '../../config';
import { catalogueWith } from '../../config/catalogue-option';
import {
  PAIR_DIFFERENCES,
  type Pair,
  type PairDifference,
  type PairSection,
} from '../../../../model/contracts/coverage';
import type { PageRow } from '../../content/texts/page-rows';
import { findRows } from '../../database/rows';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { standardFinder } from '../../../../model/catalogue/find-standards';
import { alignSections } from '../../../../model/parity/align-sections';
import { factKinds } from '../../../../model/parity/fact-kinds';
import { serviceKind } from '../../../../model/parity/facts/service-names';
import { lintTranslations } from '../../../../model/parity/lint-translations';
import type { ParityPage } from '../../../../model/parity/parity-page';
import { groupBy } from '../../../../migrator/group-by';
import { uidOf } from '../../../../model/plugin-id';
import { orElse, text } from '../../../../model/readers';
import { readParityPage } from '../../services/parity-pages';

const required = orElse(text, '');

const serviceNames = async (strapi: Core.Strapi) => {
  const rows = await findRows(strapi, uidOf('service'), { key: required, name: required });
  return [...groupBy(rows, ({ key }) => key)].map(([key, named]) => ({ key, names: named.map(({ name }) => name) }));
};

const sectionAt = ({ sections }: ParityPage, index: number | null): PairSection | null => {
  const section = index === null ? undefined : sections[index];
  if (section === undefined) return null;
  const { heading, line, blocks } = section;
  return { heading, line, blocks: blocks.map((block) => ({ kind: block.kind, text: block.text })) };
};

const isEmpty = (section: PairSection | null): boolean =>
  section === null || (section.heading === '' && section.blocks.length === 0);

/** A page whose body cannot be read: its text, as it is. */
const unreadPage = ({ locale, title, body }: Record<'locale' | 'title' | 'body', string>): ParityPage => ({
  ...{ locale, title },
  sections: [{ heading: '', level: 0, line: 1, blocks: [{ kind: 'code', text: body, line: 1 }] }],
});

/** The bodies of two languages section by section, and what they do not share. */
export const comparePair = async (
  strapi: Core.Strapi,
  rows: readonly [PageRow, PageRow],
): Promise<Pick<Pair, 'sections' | 'differences'>> => {
  const find = standardFinder(catalogueWith(getConfig(strapi).catalogue) ?? baseCatalogue);
  const kinds = [...factKinds(find), serviceKind(await serviceNames(strapi))];
  const pageOf = async ({ documentId, locale, texts }: PageRow): Promise<ParityPage> => {
    const text = { documentId, locale, title: texts['title'] ?? '', body: texts['body'] ?? '' };
    return (await readParityPage(strapi, text)) ?? unreadPage(text);
  };
  const [left, right] = [await pageOf(rows[0]), await pageOf(rows[1])];
  const translations = [left, right].map((page) => ({ key: rows[0].documentId, path: null, page }));
  const steps = await inSlices(alignSections(left, right));
  const findings = await inSlices(lintTranslations(translations, kinds));
  return {
    sections: steps
      .map(([one, other]): Pair['sections'][number] => [sectionAt(left, one), sectionAt(right, other)])
      .filter((pair) => !pair.every(isEmpty)),
    differences: findings.flatMap((finding): PairDifference[] => {
      const code = PAIR_DIFFERENCES.find((each) => each === finding.code);
      if (code === undefined) return [];
      const quotes = rows.map(({ locale }) => {
        const quote = finding.quotes.find((each) => each.locale === locale);
        return { line: quote?.line ?? null, text: quote?.text ?? null };
      });
      return [{ code, quotes }];
    }),
  };
};
