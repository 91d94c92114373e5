import type { Core } from '@strapi/strapi';
import { inSlices } from '../../adapters/in-slices';
import { getConfig } from '../../config';
import { catalogueWith } from '../../config/catalogue-option';
import { PAIR_DIFFERENCES, type Pair, type PairDifference, type PairSection } from '../../contracts/coverage';
import type { PageRow } from '../../content/texts/page-rows';
import { findRows } from '../../database/rows';
import { baseCatalogue } from '../../domain/catalogue/base-catalogue';
import { standardFinder } from '../../domain/catalogue/find-standards';
import { alignSections } from '../../domain/parity/align-sections';
import { factKinds } from '../../domain/parity/fact-kinds';
import { serviceKind } from '../../domain/parity/facts/service-names';
import { lintTranslationsInSteps } from '../../domain/parity/lint-translations';
import type { ParityPage } from '../../domain/parity/parity-page';
import { groupBy } from '../../migrator/group-by';
import { parityPageInSteps } from '../../migrator/parse/page-blocks';
import { uidOf } from '../../plugin-id';
import { orElse, text } from '../../readers';

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

/** The bodies of two languages section by section, and what they do not share. */
export const comparePair = async (
  strapi: Core.Strapi,
  rows: readonly [PageRow, PageRow],
): Promise<Pick<Pair, 'sections' | 'differences'>> => {
  const find = standardFinder(catalogueWith(getConfig(strapi).catalogue) ?? baseCatalogue);
  const kinds = [...factKinds(find), serviceKind(await serviceNames(strapi))];
  const pageOf = async ({ locale, texts }: PageRow) =>
    inSlices(parityPageInSteps(locale, texts['title'] ?? '', texts['body'] ?? ''));
  const [left, right] = [await pageOf(rows[0]), await pageOf(rows[1])];
  const translations = [left, right].map((page) => ({ key: rows[0].documentId, path: null, page }));
  const steps = await inSlices(alignSections(left, right));
  const findings = await inSlices(lintTranslationsInSteps(translations, kinds));
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
