import { Toggle } from '@strapi/design-system';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { SettingField } from './fields/SettingField';
import type { Draft } from './use-draft';

/** Whether imports look for certifications in the text of pages. */
export const ExtractionPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const { settings, change } = draft;
  const effective = draft.effective('extraction');
  return (
    <Panel title={text('settings.extraction')} description={text('settings.extractionHint')}>
      <SettingField
        draft={draft}
        name="extraction"
        label={text('settings.extractionLabel')}
        isSet={settings.extraction !== undefined}
        onUnset={() => {
          change({ extraction: undefined });
        }}
      >
        <Toggle
          onLabel={text('common.yes')}
          offLabel={text('common.no')}
          checked={settings.extraction ?? effective.value === true}
          onChange={({ target }) => {
            change({ extraction: target.checked });
          }}
        />
      </SettingField>
    </Panel>
  );
};
