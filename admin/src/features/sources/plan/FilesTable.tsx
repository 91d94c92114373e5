import { Box, Flex, Typography } from '@strapi/design-system';
import { FILES_LIST } from '../../../../../model/lists/plan';
import type { FileRow } from '../../../core/api/plan';
import { Mark } from '../../../core/components/Mark';
import type { Cells } from '../../../core/lists/ListRows';
import { useLabels } from '../../../core/language/use-labels';
import { useListParams } from '../../../core/lists/use-list-params';
import { useText } from '../../../core/language/use-text';
import { FILE_TONE } from '../../../core/values/file-tone';
import { CausesAndList } from '../findings/CausesAndList';
import { Findings } from '../findings/Findings';
import { useComplianceGetPlanCausesQuery, useComplianceGetPlanFilesQuery } from './plan-api';

/** `code`: of the findings only those of this code are shown. */
const useCells = (code: string | undefined): Cells<typeof FILES_LIST, FileRow> => {
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
    findings: ({ findings }) => {
      const shown = findings.filter((finding) => code === undefined || finding.code === code);
      return shown.length === 0 ? (
        <Typography>–</Typography>
      ) : (
        <Box tag="details">
          <summary>
            <Typography>{text('files.findings', { count: shown.length })}</Typography>
          </summary>
          <Findings findings={shown} />
        </Box>
      );
    },
  };
};

/** What was understood of every file of the source, also of those that become no page. */
export const FilesTable = ({ id, planHash }: { id: string; planHash: string }) => {
  const asked = useListParams(FILES_LIST);
  const cells = useCells(asked.params['code']);
  const query = useComplianceGetPlanFilesQuery({ id, planHash, params: asked.params });
  const causes = useComplianceGetPlanCausesQuery({ id, planHash });
  return (
    <CausesAndList
      causes={causes}
      list={FILES_LIST}
      asked={asked}
      choices={query.data?.meta.facets}
      query={query}
      cells={cells}
      keyOf={({ path }) => path}
    />
  );
};
