import { Accordion, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState, type ChangeEvent } from 'react';
import type { SiteSettings } from './stored-settings';
import { Empty } from '../../core/components/Empty';
import { Panel } from '../../core/components/Panel';
import { useFocusMoved } from '../../core/components/use-focus-moved';
import { useText } from '../../core/language/use-text';
import type { SiteInfo } from '../../../../model/contracts/staging';
import { useRights } from '../../core/use-rights';
import { useComplianceGetSitesQuery } from '../sources';
import { SiteEditor } from './SiteEditor';
import type { Draft } from './use-draft';

/** The sites of the configuration file, and those into which something was imported, as far as the reader may see them. */
const useKnownSites = (): string[] => {
  const { read } = useRights();
  const { data } = useComplianceGetSitesQuery(undefined, { skip: !read });
  const isKnown = ({ entries, lastRun, hosts, origins, urlStyle, urlTemplate }: SiteInfo) =>
    entries > 0 || lastRun !== null || hosts.length + origins.length > 0 || urlStyle !== null || urlTemplate !== null;
  return (data?.sites ?? []).filter(isKnown).map((site) => site.name);
};

/** All sites: those whose rules are set here, and the others, for which the configuration file and the defaults hold. */
export const SitesPanel = ({ draft }: { draft: Draft }) => {
  const text = useText();
  const [name, setName] = useState('');
  const [open, setOpen] = useState('');
  const sites = draft.settings.sites ?? {};
  const part = useFocusMoved(Object.keys(sites).join('\n'), open === '' ? 'input' : '[data-state="open"] textarea');
  const change = (next: Record<string, SiteSettings>) => {
    draft.change({ sites: next });
  };
  const add = (site: string) => {
    change({ ...sites, [site]: {} });
    setOpen(site);
    setName('');
  };
  const others = useKnownSites().filter((site) => !Object.hasOwn(sites, site));
  return (
    <Panel title={text('settings.sites')} description={text('settings.sitesHint')}>
      <Flex ref={part} direction="column" alignItems="stretch" gap={4}>
        {Object.keys(sites).length === 0 && others.length === 0 && <Empty>{text('settings.noSites')}</Empty>}
        {others.map((site) => (
          <Flex key={site} gap={4} wrap="wrap" justifyContent="space-between">
            <Flex direction="column" alignItems="flex-start">
              <Typography fontWeight="bold" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
                {site}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {text('settings.siteElsewhere')}
              </Typography>
            </Flex>
            <Button
              variant="tertiary"
              aria-label={text('settings.setSite', { site })}
              onClick={() => {
                add(site);
              }}
            >
              {text('settings.change')}
            </Button>
          </Flex>
        ))}
        {Object.keys(sites).length > 0 && (
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
            onClick={() => {
              add(name.trim());
            }}
          >
            {text('settings.addSite')}
          </Button>
        </Flex>
      </Flex>
    </Panel>
  );
};
