import { Box } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { Bullets } from '../components/Bullets';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';
import { lackingOf } from './lacking';

/** The props that the Content Manager passes to a side panel. */
interface SidePanelProps {
  model: string;
  document?: object | undefined;
  activeTab: string | null;
}

const CERTIFICATION = 'plugin::compliance.certification';

/**
 * Says beside the form, before a certification is published, what readers would miss. It follows what is typed and stops
 * nobody: some certificates have no scope.
 */
export const PublishNotice = ({ model, document, activeTab }: SidePanelProps) => {
  const text = useText();
  const { fieldName } = useLabels();
  const values = useForm('PublishNotice', (state) => state.values);
  if (model !== CERTIFICATION || activeTab === 'published') return null;
  const { isUnverified, fields } = lackingOf(values, document);
  if (!isUnverified && fields.length === 0) return null;
  const lines = [
    ...(isUnverified ? [text('forms.unverified')] : []),
    ...fields.map((field) => text('forms.lacks', { field: fieldName('certification', field) })),
  ];
  return {
    title: text('forms.beforePublishing'),
    content: (
      <Box role="status" width="100%">
        <Bullets lines={lines} />
      </Box>
    ),
  };
};
