import { Grid, Typography } from '@strapi/design-system';
import { Details } from '../../core/components/Details';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { NumberSetting } from './fields/NumberSetting';
import { SizeSetting } from './fields/SizeSetting';
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

/** Those that are written as sizes. */
const SIZES: ReadonlySet<string> = new Set([
  'pageBytes',
  'zipBytes',
  'zipInflatedBytes',
  'imageBytes',
  'pdfBytes',
  'reserveBytes',
  'stagedBytes',
] satisfies (typeof LIMITS)[number][]);

/** How much an import takes before it refuses. Few people ever set one, so they are folded away. */
export const LimitsPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const limits = draft.settings.limits ?? {};
  const set = (limit: string) => (value: number | undefined) => {
    const { [limit]: _, ...others } = limits;
    draft.change({ limits: value === undefined ? others : { ...others, [limit]: value } });
  };
  return (
    <Panel title={text('settings.limits')} description={text('settings.limitsHint')}>
      <Details
        summary={
          <Typography tag="span" textColor="primary600">
            {text('settings.showLimits', { count: Object.keys(limits).length })}
          </Typography>
        }
      >
        <Grid.Root gap={6} paddingTop={4}>
          {LIMITS.map((limit) => {
            const Setting = SIZES.has(limit) ? SizeSetting : NumberSetting;
            return (
              <Grid.Item key={limit} col={4} s={6} xs={12} direction="column" alignItems="stretch">
                <Setting
                  draft={draft}
                  name={`limits.${limit}`}
                  label={text(`limit.${limit}`)}
                  value={limits[limit]}
                  onChange={set(limit)}
                />
              </Grid.Item>
            );
          })}
        </Grid.Root>
      </Details>
    </Panel>
  );
};
