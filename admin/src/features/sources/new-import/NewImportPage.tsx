import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SitesAndFolders, StagedImport } from '../../../core/api/staging';
import { Loaded } from '../../../core/components/Loaded';
import { Notice } from '../../../core/components/Notice';
import { PageFrame } from '../../../core/components/PageFrame';
import { Panel } from '../../../core/components/Panel';
import { Stack } from '../../../core/components/Stack';
import { useRights } from '../../../core/use-rights';
import { useText } from '../../../core/language/use-text';
import { BASE } from '../../../core/plugin-id';
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
