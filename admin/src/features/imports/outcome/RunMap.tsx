import { Flex, TextButton } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import type { MapUse } from '../../../core/api/staging';
import { useText } from '../../../core/language/use-text';
import { useComplianceGetRunMapMutation } from '../runs-api';
import { useReport } from '../use-report';
import { saveFile } from '../../../core/api/save-file';

/** Which map a run used, and the map itself as a file. */
export const RunMap = ({ run, map }: { run: number; map: MapUse }) => {
  const text = useText();
  const report = useReport();
  const [get, { isLoading }] = useComplianceGetRunMapMutation();
  const download = async () => {
    const content = await report(get(run));
    if (content !== null) saveFile(new Blob([content], { type: 'text/yaml' }), `run-${run}.compliance.map.yml`);
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {text(map.hash === null ? 'map.used.none' : `map.used.${map.origin}`, { run: map.kept?.run })}
      {map.hash !== null && (
        <TextButton startIcon={<Download aria-hidden />} loading={isLoading} onClick={() => void download()}>
          {text('map.download')}
        </TextButton>
      )}
    </Flex>
  );
};
