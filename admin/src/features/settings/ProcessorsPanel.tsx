import { Grid, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { NumberSetting } from './fields/NumberSetting';
import { SettingField } from './fields/SettingField';
import type { ProcessorsSettings } from './stored-settings';
import type { Draft } from './use-draft';

/** The promises to customers about processors. */
export const ProcessorsPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const { objectionsTo, noticeDays } = draft.settings.processors ?? {};
  const effective = draft.effective('processors.objectionsTo');
  const change = (part: { [Name in keyof ProcessorsSettings]: ProcessorsSettings[Name] | undefined }) => {
    draft.change({ processors: { ...draft.settings.processors, ...part } });
  };
  return (
    <Panel title={text('settings.processors')} description={text('settings.processorsHint')}>
      <Grid.Root gap={6}>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <SettingField
            draft={draft}
            name="processors.objectionsTo"
            label={text('settings.objectionsTo')}
            hint={text('settings.objectionsToHint')}
            isSet={objectionsTo !== undefined}
            onUnset={() => {
              change({ objectionsTo: undefined });
            }}
          >
            <TextInput
              value={objectionsTo ?? ''}
              placeholder={typeof effective.value === 'string' ? effective.value : ''}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
                change({ objectionsTo: target.value === '' ? undefined : target.value });
              }}
            />
          </SettingField>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <NumberSetting
            draft={draft}
            name="processors.noticeDays"
            label={text('settings.noticeDays')}
            hint={text('settings.noticeDaysHint')}
            value={noticeDays}
            onChange={(value) => {
              change({ noticeDays: value });
            }}
          />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};
