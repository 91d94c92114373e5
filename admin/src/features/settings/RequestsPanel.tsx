import { Grid, TextInput, Toggle } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { pairsOf, textOfPairs } from './fields/lines';
import { LinesSetting } from './fields/LinesSetting';
import { NumberSetting } from './fields/NumberSetting';
import { OriginLine } from './fields/OriginLine';
import { SettingField } from './fields/SettingField';
import type { RequestsSettings } from './stored-settings';
import type { Draft } from './use-draft';

const NUMBERS = ['keepDays', 'perDocument', 'perAddress'] as const;

/** Whether readers may ask for documents, and what holds for their requests. */
export const RequestsPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const [unset, setUnset] = useState(0);
  const stored = draft.settings.documentRequests ?? {};
  const { enabled, terms, allowedDomains } = stored;
  const effective = (name: keyof RequestsSettings) => draft.effective(`documentRequests.${name}`);
  const change = (part: { [Name in keyof RequestsSettings]: RequestsSettings[Name] | undefined }) => {
    draft.change({ documentRequests: { ...stored, ...part } });
  };
  const { value: otherTerms } = effective('terms');
  return (
    <Panel title={text('settings.requests')} description={text('settings.requestsHint')}>
      <Grid.Root gap={6}>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <SettingField
            draft={draft}
            name="documentRequests.enabled"
            label={text('settings.requestsEnabled')}
            isSet={enabled !== undefined}
            onUnset={() => {
              change({ enabled: undefined });
            }}
          >
            <Toggle
              onLabel={text('common.yes')}
              offLabel={text('common.no')}
              checked={enabled ?? effective('enabled').value === true}
              onChange={({ target }) => {
                change({ enabled: target.checked });
              }}
            />
          </SettingField>
        </Grid.Item>
        <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
          <SettingField
            draft={draft}
            name="documentRequests.terms"
            label={text('settings.requestTerms')}
            hint={text('settings.requestTermsHint')}
            isSet={terms !== undefined}
            onUnset={() => {
              change({ terms: undefined });
            }}
          >
            <TextInput
              value={terms ?? ''}
              placeholder={typeof otherTerms === 'string' ? otherTerms : ''}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
                change({ terms: target.value === '' ? undefined : target.value });
              }}
            />
          </SettingField>
        </Grid.Item>
        {NUMBERS.map((name) => (
          <Grid.Item key={name} col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <NumberSetting
              draft={draft}
              name={`documentRequests.${name}`}
              label={text(`settings.${name}`)}
              hint={text(`settings.${name}Hint`)}
              value={stored[name]}
              onChange={(value) => {
                change({ [name]: value });
              }}
            />
          </Grid.Item>
        ))}
        <Grid.Item col={12} s={12} xs={12} direction="column" alignItems="stretch">
          <LinesSetting
            key={unset}
            name="documentRequests.allowedDomains"
            label={text('settings.allowedDomains')}
            hint={text('settings.allowedDomainsHint')}
            problem={draft.problem('documentRequests.allowedDomains')}
            start={textOfPairs(allowedDomains)}
            onChange={(written) => {
              change({ allowedDomains: pairsOf(written) });
            }}
          />
          <OriginLine
            effective={effective('allowedDomains')}
            isSet={allowedDomains !== undefined}
            onUnset={() => {
              change({ allowedDomains: undefined });
              setUnset((times) => times + 1);
            }}
          />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};
