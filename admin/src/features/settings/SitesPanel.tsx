import { Accordion, Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type ChangeEvent } from 'react';
import type { SiteSettings } from './stored-settings';
import { Empty } from '../../core/components/Empty';
import { Panel } from '../../core/components/Panel';
import { useFocusMoved } from '../../core/components/use-focus-moved';
import { useText } from '../../core/language/use-text';
import { SiteEditor } from './SiteEditor';
import type { Draft } from './use-draft';

/** Sites whose rules are set here. What the configuration file says about other sites holds as well. */
export const SitesPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const [name, setName] = useState('');
  const [open, setOpen] = useState('');
  const sites = draft.settings.sites ?? {};
  const part = useFocusMoved(Object.keys(sites).join('\n'), open === '' ? 'input' : '[data-state="open"] textarea');
  const change = (next: Record<string, SiteSettings>) => {
    draft.change({ sites: next });
  };
  const add = () => {
    change({ ...sites, [name.trim()]: {} });
    setOpen(name.trim());
    setName('');
  };
  return (
    <Panel title={text('settings.sites')} description={text('settings.sitesHint')}>
      <Flex ref={part} direction="column" alignItems="stretch" gap={4}>
        {Object.keys(sites).length === 0 ? (
          <Empty>{text('settings.noSites')}</Empty>
        ) : (
          <Accordion.Root size="M" value={open} onValueChange={setOpen}>
            {Object.entries(sites).map(([site, settings]) => (
              <SiteEditor
                key={site}
                draft={draft}
                name={site}
                site={settings}
                onChange={(next) => {
                  change({ ...sites, [site]: next });
                }}
                onRemove={() => {
                  setOpen('');
                  change(Object.fromEntries(Object.entries(sites).filter(([other]) => other !== site)));
                }}
              />
            ))}
          </Accordion.Root>
        )}
        <Flex gap={4} alignItems="flex-end">
          <Field.Root name="newSite">
            <Field.Label>{text('settings.siteName')}</Field.Label>
            <TextInput
              value={name}
              placeholder="default"
              maxLength={255}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
                setName(target.value);
              }}
            />
          </Field.Root>
          <Button
            variant="secondary"
            startIcon={<Plus />}
            disabled={name.trim() === '' || name.trim() in sites}
            onClick={add}
          >
            {text('settings.addSite')}
          </Button>
        </Flex>
      </Flex>
    </Panel>
  );
};
