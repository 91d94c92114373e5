import type { Core } from '@strapi/strapi';
import { baseCatalogue } from '../../../../model/catalogue/base-catalogue';
import { orElse, text } from '../../../../model/readers';
import { catalogueWith } from '../../config/catalogue-option';
import { getConfig } from '../../config';
import { findRows, link } from '../../database/rows';
import { contentUid } from '../content-type';

const IDENTIFIER = { identifier: orElse(text, '') };

/** The standards of a certification, or the standard itself, by the names under which the catalogue has them. */
const identifiersOf = async (
  strapi: Core.Strapi,
  type: 'certification' | 'standard',
  documentId: string,
): Promise<string[]> => {
  const where = { documentId };
  const rows =
    type === 'standard'
      ? await findRows(strapi, contentUid(type), IDENTIFIER, { where })
      : (await findRows(strapi, contentUid(type), { standard: link(IDENTIFIER) }, { where })).flatMap(
          ({ standard }) => standard ?? [],
        );
  return [...new Set(rows.map(({ identifier }) => identifier))].filter((identifier) => identifier !== '');
};

/** The longest word or number of a spelling, which every way to write it has: `27001` of `ISO/IEC 27001`. */
const longestPart = (spelling: string): string =>
  (spelling.match(/\d+|[\p{L}']+/gu) ?? []).toSorted((one, other) => other.length - one.length)[0] ?? '';

const SHORTEST = 3;

/**
 * The pages whose text may claim a certificate of the standard of an entry, as a condition: they name it, or at least a part of its
 * name. What they claim is known only when they are read; a page more is built again for nothing, one less would go on claiming.
 */
export const mayClaim = async (
  strapi: Core.Strapi,
  type: 'certification' | 'standard',
  documentId: string,
): Promise<object[]> => {
  const identifiers = await identifiersOf(strapi, type, documentId);
  if (identifiers.length === 0) return [];
  const { standards } = catalogueWith(getConfig(strapi).catalogue) ?? baseCatalogue;
  const spellings = identifiers.flatMap((identifier) => [
    identifier,
    ...(standards.find((each) => each.identifier === identifier)?.aliases ?? []),
  ]);
  const parts = new Set(spellings.map((spelling) => longestPart(spelling).toLowerCase()));
  return [...parts].filter(({ length }) => length >= SHORTEST).map((part) => ({ body: { $containsi: part } }));
};
