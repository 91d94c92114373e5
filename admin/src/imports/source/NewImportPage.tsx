import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SitesAndFolders, StagedImport } from '../../api/staging';
import { Loaded } from '../../components/Loaded';
import { Notice } from '../../components/Notice';
import { PageFrame } from '../../components/PageFrame';
import { Panel } from '../../components/Panel';
import { Stack } from '../../components/Stack';
import { useRights } from '../../use-rights';
import { useText } from '../../language/use-text';
import { BASE } from '../../plugin-id';
import { useComplianceGetSitesQuery } from '../staging-api';
import { FolderPanel } from './FolderPanel';
import { SiteField } from './SiteField';
import { UploadPanel } from './UploadPanel';

const ChooseSource = ({ sites, folders }: SitesAndFolders) => {
  const text = useText();
  const navigate = useNavigate();
  const [site, setSite] = useState(sites.length === 1 ? (sites[0]?.name ?? '') : '');
  const onStaged = useCallback(
    ({ id }: StagedImport) => {
      navigate(`${BASE}/imports/${id}`);
    },
    [navigate],
  );
  return (
    <Stack>
      <Panel>
        <SiteField sites={sites} site={site} onChange={setSite} />
      </Panel>
      <UploadPanel site={site} onStaged={onStaged} />
      {folders.length > 0 ? (
        <FolderPanel site={site} folders={folders} onStaged={onStaged} />
      ) : (
        <Notice look="info" title={text('new.noFolders')} />
      )}
    </Stack>
  );
};

/** The first step of an import: which source, of which site. */
export const NewImportPage = () => {
  const text = useText();
  const { upload } = useRights();
  const query = useComplianceGetSitesQuery(undefined);
  return (
    <PageFrame title={text('new.title')} subtitle={text('new.subtitle')} back={BASE}>
      {upload ? (
        <Loaded query={query}>{(answer) => <ChooseSource {...answer} />}</Loaded>
      ) : (
        <Notice look="warning" title={text('new.notAllowed')} />
      )}
    </PageFrame>
  );
};
