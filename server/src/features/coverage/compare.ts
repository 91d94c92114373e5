import type { Core } from '@strapi/strapi';
import { inSlices } from '../../adapters/in-slices';
import { compareTexts, type ComparedTexts, type PageText } from '../../adapters/page-pool/compare-bodies';
import { getConfig } from '../../config';
import {
  PAIR_DIFFERENCES,
  type Pair,
  type PairDifference,
  type PairSection,
} from '../../../../model/contracts/coverage';
import type { PageRow } from '../../content/texts/page-rows';
import { findRows } from '../../database/rows';
import { getService } from '../../get-service';
import type { ParityPage } from '../../../../model/parity/parity-page';
import { groupBy } from '../../../../migrator/group-by';
import { uidOf } from '../../../../model/plugin-id';
import { orElse, text } from '../../../../model/readers';

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
const unreadPage = ({ locale, title, body }: PageText): ParityPage => ({
  ...{ locale, title },
  sections: [{ heading: '', level: 0, line: 1, blocks: [{ kind: 'code', text: body, line: 1 }] }],
});

const uncompared = (one: PageText, other: PageText): ComparedTexts => ({
  pages: [unreadPage(one), unreadPage(other)],
  steps: [[0, 0]],
  findings: [],
});

const textOf = ({ locale, texts }: PageRow): PageText => ({
  locale,
  title: texts['title'] ?? '',
  body: texts['body'] ?? '',
});

/** The bodies of two languages section by section, and what they do not share. */
export const comparePair = async (
  strapi: Core.Strapi,
  rows: readonly [PageRow, PageRow],
): Promise<Pick<Pair, 'sections' | 'differences'>> => {
  const { documentId } = rows[0];
  const [one, other] = [textOf(rows[0]), textOf(rows[1])];
  const names = { catalogue: getConfig(strapi).catalogue, services: await serviceNames(strapi) };
  const input = { key: documentId, texts: [one, other] as const, names };
  const place = `page ${documentId} (${one.locale}, ${other.locale})`;
  const compared = await getService(strapi, 'bodies').workOnLong(
    'compare',
    input,
    { bodies: [one.body, other.body], place },
    async () => inSlices(compareTexts(documentId, input.texts, names)),
  );
  const { pages, steps, findings } = compared ?? uncompared(one, other);
  const [left, right] = pages;
  return {
    sections: steps
      .map(([at, beside]): Pair['sections'][number] => [sectionAt(left, at), sectionAt(right, beside)])
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
