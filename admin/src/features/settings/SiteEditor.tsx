import {
  Accordion,
  Box,
  Button,
  Field,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { ChangeEvent, ReactNode } from 'react';
import { keysOf } from '../../../../model/typed-keys';
import type { SiteSettings, UrlStyle } from './stored-settings';
import { useText, type TextKey } from '../../core/language/use-text';
import { linesOf, pairsOf, textOf, textOfPairs } from './fields/lines';
import { LinesSetting } from './fields/LinesSetting';
import type { Draft } from './use-draft';

const STYLE_NAMES: Record<UrlStyle, TextKey> = {
  folder: 'site.urlStyle.folder',
  html: 'site.urlStyle.html',
  bare: 'site.urlStyle.bare',
};
const URL_STYLES = keysOf(STYLE_NAMES);
const LISTS = ['hosts', 'origins', 'names'] as const;
const LINES = ['urlTemplate', 'holder'] as const;
const PAIRS = ['locales', 'frontMatter', 'assets'] as const;

const Half = ({ children }: { children: ReactNode }) => (
  <Grid.Item col={6} s={12} xs={12} direction="column" alignItems="stretch">
    {children}
  </Grid.Item>
);

interface SiteEditorProps {
  draft: Draft;
  name: string;
  site: SiteSettings;
  onChange: (site: SiteSettings) => void;
  onRemove: () => void;
}

/** How the pages of one site are read. */
export const SiteEditor = ({ draft, name, site, onChange, onRemove }: SiteEditorProps) => {
  const text = useText();
  const problem = (option: string) => draft.problem(`sites.${name}.${option}`);
  const { urlStyle } = site;
  const inLines = <Option extends (typeof LISTS | typeof PAIRS)[number]>(
    option: Option,
    start: string,
    read: (written: string) => SiteSettings[Option],
  ) => (
    <Half key={option}>
      <LinesSetting
        name={`${name}.${option}`}
        label={text(`site.${option}`)}
        hint={text(`site.${option}Hint`)}
        problem={problem(option)}
        start={start}
        onChange={(written) => {
          onChange({ ...site, [option]: read(written) });
        }}
      />
    </Half>
  );
  return (
    <Accordion.Item value={name}>
      <Accordion.Header>
        <Accordion.Trigger>{name}</Accordion.Trigger>
      </Accordion.Header>
      <Accordion.Content>
        <Grid.Root gap={6} padding={6}>
          {LISTS.map((option) => inLines(option, textOf(site[option]), linesOf))}
          <Half>
            <Field.Root name={`${name}.urlStyle`} hint={text('site.urlStyleHint')} error={problem('urlStyle')}>
              <Field.Label>{text('site.urlStyle')}</Field.Label>
              <SingleSelect
                value={urlStyle ?? ''}
                onChange={(chosen: string | number) => {
                  onChange({ ...site, urlStyle: URL_STYLES.find((style) => style === chosen) });
                }}
              >
                <SingleSelectOption value="">{text('site.urlStyleFound')}</SingleSelectOption>
                {URL_STYLES.map((style) => (
                  <SingleSelectOption key={style} value={style}>
                    {text(STYLE_NAMES[style])}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Error />
              <Field.Hint />
            </Field.Root>
          </Half>
          {LINES.map((option) => (
            <Half key={option}>
              <Field.Root name={`${name}.${option}`} hint={text(`site.${option}Hint`)} error={problem(option)}>
                <Field.Label>{text(`site.${option}`)}</Field.Label>
                <TextInput
                  value={site[option] ?? ''}
                  onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
                    onChange({ ...site, [option]: target.value === '' ? undefined : target.value });
                  }}
                />
                <Field.Error />
                <Field.Hint />
              </Field.Root>
            </Half>
          ))}
          {PAIRS.map((option) => inLines(option, textOfPairs(site[option]), pairsOf))}
        </Grid.Root>
        <Box padding={6} paddingTop={0}>
          <Button variant="danger-light" size="S" startIcon={<Trash />} onClick={onRemove}>
            {text('site.remove')}
          </Button>
        </Box>
      </Accordion.Content>
    </Accordion.Item>
  );
};
