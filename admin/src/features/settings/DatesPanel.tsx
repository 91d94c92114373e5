import { Combobox, ComboboxOption, Grid } from '@strapi/design-system';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { NumberSetting } from './fields/NumberSetting';
import { SettingField } from './fields/SettingField';
import type { Draft } from './use-draft';

const TIME_ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** When a certificate's last day ends, and when somebody has to look. */
export const DatesPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const { settings, change } = draft;
  const timeZone = settings.timeZone ?? String(draft.effective('timeZone').value);
  return (
    <Panel title={text('settings.dates')} description={text('settings.datesHint')}>
      <Grid.Root gap={6}>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <SettingField
            draft={draft}
            name="timeZone"
            label={text('settings.timeZone')}
            hint={text('settings.timeZoneHint')}
            isSet={settings.timeZone !== undefined}
            onUnset={() => {
              change({ timeZone: undefined });
            }}
          >
            <Combobox
              // shows the zone until the list has been opened
              placeholder={timeZone}
              value={timeZone}
              onChange={(zone: string) => {
                change({ timeZone: zone });
              }}
            >
              {TIME_ZONES.map((zone) => (
                <ComboboxOption key={zone} value={zone}>
                  {zone}
                </ComboboxOption>
              ))}
            </Combobox>
          </SettingField>
        </Grid.Item>
        {(['expiringDays', 'unverifiedAfterDays'] as const).map((name) => (
          <Grid.Item key={name} col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <NumberSetting
              draft={draft}
              name={name}
              label={text(`settings.${name}`)}
              hint={text(`settings.${name}Hint`)}
              value={settings[name]}
              onChange={(value) => {
                change({ [name]: value });
              }}
            />
          </Grid.Item>
        ))}
      </Grid.Root>
    </Panel>
  );
};
