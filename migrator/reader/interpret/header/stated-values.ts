import { say, type Said } from '../../../../model/say';
import type { Report } from '../../../findings';
import { isUrlPath } from '../../../../model/validate/formats/url-path';
import { statedFields, type StatedFields } from '../../../fields';
import type { PageDecision } from '../../../model/map';
import { PAGE_KINDS, type PageKind } from '../../../model/page';
import type { HeaderAttribute } from '../../dialects/header-construct';
import type { FrontMatterField } from './front-matter-fields';

/** The values that a page's front matter states explicitly; for other pages they are derived. */
export interface StatedValues extends StatedFields {
  decided: PageDecision;
  /** The path or file of the page that supersedes this one. */
  supersededBy: string | null;
}

const NOTHING = new Set(['~', 'null']);
const LOCALE = /^[a-z]{2,8}(?:[-_][a-z0-9]{1,8})*$/i;
const LONGEST = 255;

const isKind = (value: string): value is PageKind => PAGE_KINDS.some((kind) => kind === value);
const isShort = (value: string): boolean => value.length <= LONGEST;

/** Reads the fields that decide. An invalid value is reported and ignored. */
export const statedValues = (
  find: (field: FrontMatterField) => HeaderAttribute | undefined,
  report: Report,
): StatedValues => {
  const value = (field: FrontMatterField, fits: (value: string) => boolean, flaw: Said): string | undefined => {
    const found = find(field);
    if (found === undefined) return undefined;
    const isWhole = field !== 'pageLocale' || found.unstorable !== true;
    if (isWhole && fits(found.value)) return found.value;
    report(
      'HDR_WRONG_VALUE',
      found.offset,
      say('valueFlawed', { key: found.name, value: found.value.slice(0, 120), flaw }),
    );
    return undefined;
  };
  const text = (field: FrontMatterField): string | undefined =>
    value(field, isShort, say('notAText', { limit: LONGEST }));
  const heading = text('heading');
  const kind = value('kind', isKind, say('notOneOf', { allowed: PAGE_KINDS.join(', ') }));
  const group = text('group');
  const path = value('path', (each) => isUrlPath(each) && isShort(each), say('notALegalPath'));
  const parent = find('parent')?.value;
  const locale = value('pageLocale', (each) => LOCALE.test(each), say('notALocale'));
  return {
    decided: {
      ...(heading !== undefined && { title: heading }),
      ...(kind !== undefined && isKind(kind) && { kind }),
      ...(group !== undefined && { group }),
      ...(path !== undefined && { path }),
      ...(parent !== undefined && { parent: NOTHING.has(parent) ? null : parent }),
      ...(locale !== undefined && { locale }),
    },
    ...statedFields(({ name, form }) => (form === 'text' ? find(name)?.value : text(name)) ?? null),
    supersededBy: find('supersededBy')?.value ?? null,
  };
};
