import { SimpleMenu, MenuItem } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { keysOf } from '../../../../../model/typed-keys';
import type { ReportFormat } from '../../../core/api/runs';
import { useText } from '../../../core/language/use-text';
import { saveFile } from '../../../core/api/save-file';

const EXTENSION: Record<ReportFormat, string> = { json: 'json', csv: 'csv', markdown: 'md', sarif: 'sarif' };
const REPORT_FORMATS = keysOf(EXTENSION);

/** The run's report as a file. */
export const ReportMenu = ({ run }: { run: number }) => {
  const text = useText();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const download = async (format: ReportFormat) => {
    try {
      const { data } = await get(`/compliance/runs/${run}/report?format=${format}`, { responseType: 'blob' });
      saveFile(data, `run-${run}.${EXTENSION[format]}`);
    } catch (error) {
      const message = error instanceof Error && error.message !== '' ? error.message : text('common.noAnswer');
      toggleNotification({ type: 'danger', message });
    }
  };
  return (
    <SimpleMenu label={text('report.button')} variant="tertiary" startIcon={<Download />}>
      {REPORT_FORMATS.map((format) => (
        <MenuItem key={format} onSelect={() => void download(format)}>
          {text(`report.${format}`)}
        </MenuItem>
      ))}
    </SimpleMenu>
  );
};
