import { Grid } from '@strapi/design-system';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { NumberSetting } from './fields/NumberSetting';
import type { Draft } from './use-draft';

const LIMITS = [
  'pageBytes',
  'headerBytes',
  'titleLength',
  'includeDepth',
  'includesPerPage',
  'zipBytes',
  'zipEntries',
  'zipInflatedBytes',
  'zipRatio',
  'folderFiles',
  'pathBytes',
  'imageBytes',
  'imagePixels',
  'pdfBytes',
  'pageMilliseconds',
  'planningMegabytes',
  'reserveBytes',
  'stagedBytes',
  'stagedHours',
] as const;

/** How much an import swallows before it refuses. */
export const LimitsPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const { limits } = draft.settings;
  return (
    <Panel title={text('settings.limits')} description={text('settings.limitsHint')}>
      <Grid.Root gap={6}>
        {LIMITS.map((limit) => (
          <Grid.Item key={limit} col={4} s={6} xs={12} direction="column" alignItems="stretch">
            <NumberSetting
              draft={draft}
              name={`limits.${limit}`}
              label={text(`limit.${limit}`)}
              value={limits?.[limit]}
              onChange={(value) => {
                const { [limit]: _, ...others } = limits ?? {};
                draft.change({ limits: value === undefined ? others : { ...others, [limit]: value } });
              }}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Panel>
  );
};
