import { Box, Typography } from '@strapi/design-system';
import type { FilesNotRead } from '../../../core/api/plan';
import { useListed } from '../../../core/language/use-listed';
import { useText } from '../../../core/language/use-text';

/** The files of a source that nothing is imported from, by kind and folder. */
export const NotRead = ({ notRead }: { notRead: readonly FilesNotRead[] }) => {
  const text = useText();
  const listed = useListed();
  const named = ({ kind, extension, count, inFolders, folders }: FilesNotRead): string => {
    const files = text(`plan.notRead.${kind}`, { extension, count });
    if (inFolders === 0) return files;
    if (folders.length === 0) return text('plan.notRead.inFolders', { files, count: inFolders });
    return text('plan.notRead.in', {
      files,
      folders: listed(folders, (folder) => (folder === '' ? text('plan.notRead.root') : folder)),
    });
  };
  if (notRead.length === 0) return null;
  return (
    <Box>
      <Typography textColor="neutral600">{text('plan.notRead')}</Typography>
      <Box tag="ul" paddingLeft={4}>
        {notRead.map((each) => (
          <li key={`${each.kind} ${each.extension}`}>
            <Typography textColor="neutral600">{named(each)}</Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
};
