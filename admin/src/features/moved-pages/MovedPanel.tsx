import { Typography } from '@strapi/design-system';
import type { PagePaths } from '../../../../model/contracts/moved-pages';
import { openEntry, type EditViewProps } from '../../core/beside-form/open-entry';
import { Loaded } from '../../core/components/Loaded';
import { Stack } from '../../core/components/Stack';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { LinksDialog } from './LinksDialog';
import { useComplianceGetPagePathsQuery, type PagePlace } from './moved-pages-api';
import { UnpublishDialog } from './UnpublishDialog';

const Content = ({ place, paths }: { place: PagePlace; paths: PagePaths }) => {
  const text = useText();
  const listed = useListed();
  const { path, oldPaths } = paths;
  if (path === null) return <Typography textColor="neutral600">{text('moved.notPublished')}</Typography>;
  return (
    <Stack gap={3}>
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {oldPaths.length === 0 ? text('moved.never', { path }) : text('moved.oldPaths', { paths: listed(oldPaths) })}
      </Typography>
      {oldPaths.length > 0 && <LinksDialog place={place} />}
      <UnpublishDialog place={place} path={path} />
    </Stack>
  );
};

const Asked = ({ place }: { place: PagePlace }) => {
  const query = useComplianceGetPagePathsQuery(place, { refetchOnMountOrArgChange: true });
  return <Loaded query={query}>{(paths) => <Content place={place} paths={paths} />}</Loaded>;
};

/**
 * Beside the form of a page: its old paths, the texts that link to them, which are looked for when somebody asks, and how to
 * unpublish it without a dead address.
 */
export const MovedPanel = (props: EditViewProps) => {
  const text = useText();
  const entry = openEntry(props);
  if (entry?.type !== 'page' || entry.locale === null) return null;
  const place = { documentId: entry.documentId, locale: entry.locale };
  return { title: text('moved.title'), content: <Asked place={place} /> };
};
