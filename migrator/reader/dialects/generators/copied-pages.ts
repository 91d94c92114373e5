import type { AddressRule, Mount, SiteConventions } from '../../../model/conventions';
import type { SourcePath } from '../../../model/source';
import { isHtml } from '../../read/candidate';
import { isBelow } from './recognise';

/** Pages of HTML that a generator copies as they are. */
const COPIED: AddressRule = {
  pattern: '/{path}.html',
  index: ['index'],
  indexPattern: '/{dirs}/',
  spelling: 'kept',
  slug: 'segment',
};

/** The folders of static files that have such pages and are no folders of other pages. */
export const copiedPages = ({ statics, mounts }: SiteConventions, paths: readonly SourcePath[]): Mount[] =>
  statics
    .filter(
      ({ folder }, index) =>
        folder !== '' &&
        statics.findIndex((each) => each.folder === folder) === index &&
        !mounts.some((mount) => isBelow(mount.folder, folder)) &&
        paths.some((path) => isHtml(path) && isBelow(path, folder)),
    )
    .map(({ folder, at }) => ({ folder, at, locale: null, translates: null, rule: COPIED }));
