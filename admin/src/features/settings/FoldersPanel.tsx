import { Box, Typography } from '@strapi/design-system';
import { Loaded } from '../../core/components/Loaded';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { useComplianceGetSitesQuery } from '../sources';

/** Folders of the server that may be imported. Only who runs the server can allow one. */
export const FoldersPanel = () => {
  const text = useText();
  const query = useComplianceGetSitesQuery(undefined);
  return (
    <Panel title={text('settings.folders')} description={text('settings.foldersHint')}>
      <Loaded query={query}>
        {({ folders }) =>
          folders.length === 0 ? (
            <Typography textColor="neutral600">{text('settings.noFolders')}</Typography>
          ) : (
            <Box tag="ul">
              {folders.map(({ name }) => (
                <li key={name}>
                  <Typography>{name}</Typography>
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Panel>
  );
};
