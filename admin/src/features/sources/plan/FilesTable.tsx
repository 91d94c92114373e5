import { Flex, Typography } from '@strapi/design-system';
import { FILES_LIST } from '../../../../../model/lists/plan';
import { Details } from '../../../core/components/Details';
import { Mark } from '../../../core/components/Mark';
import type { Cells } from '../../../core/lists/ListRows';
import { useLabels } from '../../../core/language/use-labels';
import { useListParams } from '../../../core/lists/use-list-params';
import { useText } from '../../../core/language/use-text';
import { FILE_TONE } from '../../../core/values/file-tone';
import { ListView } from '../../../core/lists/ListView';
import { Findings } from '../findings/Findings';
import { useComplianceGetPlanFilesQuery } from './plan-api';

const useCells = (): Cells<typeof FILES_LIST> => {
  const text = useText();
  const { localeName } = useLabels();
  return {
    state: ({ state }) => <Mark tone={FILE_TONE[state]}>{text(`file.${state}`)}</Mark>,
    file: ({ path, title }) => (
      <Flex direction="column" alignItems="flex-start">
        <Typography>{path}</Typography>
        {title !== null && (
          <Typography variant="pi" textColor="neutral600">
            {title}
          </Typography>
        )}
      </Flex>
    ),
    locale: ({ locale }) => <Typography>{locale === null ? '–' : localeName(locale)}</Typography>,
    url: ({ url }) => <Typography>{url ?? '–'}</Typography>,
    findings: ({ findings, more }) => {
      const count = more.reduce((sum, each) => sum + each.count, findings.length);
      return count === 0 ? (
        <Typography>–</Typography>
      ) : (
        <Details summary={<Typography>{text('files.findings', { count })}</Typography>}>
          <Findings findings={findings} more={more} />
        </Details>
      );
    },
  };
};

/** All files of the source and how they were read, also those that become no page. */
export const FilesTable = ({ id, planHash }: { id: string; planHash: string }) => {
  const asked = useListParams(FILES_LIST);
  const cells = useCells();
  const query = useComplianceGetPlanFilesQuery({ id, planHash, params: asked.params });
  return <ListView list={FILES_LIST} asked={asked} query={query} cells={cells} keyOf={({ path }) => path} />;
};
