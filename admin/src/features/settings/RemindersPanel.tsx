import { Grid, MultiSelect, MultiSelectOption, Toggle, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { RemindersState, RemindersSettings } from './stored-settings';
import { Notice } from '../../core/components/Notice';
import { Panel } from '../../core/components/Panel';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { linesOf, textOf } from './fields/lines';
import { LinesSetting } from './fields/LinesSetting';
import { OriginLine } from './fields/OriginLine';
import { SettingField } from './fields/SettingField';
import type { Draft } from './use-draft';

const DAYS = [90, 60, 30, 14, 7, 3, 1, 0];

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((each): each is number => typeof each === 'number') : [];

interface RemindersPanelProps {
  draft: Draft;
  state: RemindersState;
}

/** E-mails before certifications and evidence end. */
export const RemindersPanel = ({ draft, state }: RemindersPanelProps) => {
  const text = useText();
  const listed = useListed();
  const [unset, setUnset] = useState(0);
  const { enabled, days, recipients } = draft.settings.reminders ?? {};
  const change = (part: RemindersSettings) => {
    draft.change({ reminders: { ...draft.settings.reminders, ...part } });
  };
  const effective = (name: keyof RemindersSettings) => draft.effective(`reminders.${name}`);
  const problem = (name: keyof RemindersSettings) => draft.problem(`reminders.${name}`);
  const chosen = days ?? numbersIn(effective('days').value);
  const offered = [...new Set([...DAYS, ...chosen])].sort((one, other) => other - one);
  const daysAhead = (count: number): string => text('settings.daysAhead', { count });
  return (
    <Panel title={text('settings.reminders')} description={text('settings.remindersHint')}>
      {!state.hasEmail && (
        <Notice look="warning" title={text('settings.noEmail')}>
          <Typography>{text('settings.noEmailHint')}</Typography>
        </Notice>
      )}
      {state.failed > 0 && <Notice look="warning" title={text('settings.remindersFailed', { count: state.failed })} />}
      <Grid.Root gap={6}>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <SettingField
            draft={draft}
            name="reminders.enabled"
            label={text('settings.remindersEnabled')}
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
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <SettingField
            draft={draft}
            name="reminders.days"
            label={text('settings.reminderDays')}
            hint={text('settings.reminderDaysHint')}
            isSet={days !== undefined}
            onUnset={() => {
              change({ days: undefined });
            }}
          >
            <MultiSelect
              value={chosen.map(String)}
              customizeContent={() => listed(chosen, daysAhead)}
              onChange={(picked: string[]) => {
                change({ days: picked.map(Number).sort((one, other) => other - one) });
              }}
            >
              {offered.map((each) => (
                <MultiSelectOption key={each} value={String(each)}>
                  {daysAhead(each)}
                </MultiSelectOption>
              ))}
            </MultiSelect>
          </SettingField>
        </Grid.Item>
        <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
          <LinesSetting
            key={unset}
            name="reminders.recipients"
            label={text('settings.recipients')}
            hint={text('settings.recipientsHint')}
            problem={problem('recipients')}
            start={textOf(recipients)}
            onChange={(written) => {
              change({ recipients: linesOf(written) });
            }}
          />
          <OriginLine
            effective={effective('recipients')}
            isSet={recipients !== undefined}
            onUnset={() => {
              change({ recipients: undefined });
              setUnset((times) => times + 1);
            }}
          />
        </Grid.Item>
      </Grid.Root>
    </Panel>
  );
};
