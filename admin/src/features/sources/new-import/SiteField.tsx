import { Field, Flex, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { SiteInfo } from '../../../core/api/staging';
import { Notice } from '../../../core/components/Notice';
import { useText } from '../../../core/language/use-text';
import { useListed } from '../../../core/language/use-listed';

const NEW = '\u0000new';

/** Explains which entries an import of this site compares and which it leaves alone. */
const SiteNotice = ({ sites, site }: Pick<SiteFieldProps, 'sites' | 'site'>) => {
  const text = useText();
  const listed = useListed();
  const { entries = 0 } = sites.find(({ name }) => name === site) ?? {};
  const others = sites.filter((other) => other.name !== site && other.entries > 0).map(({ name }) => name);
  if (site === '' || (entries === 0 && others.length === 0)) return null;
  return (
    <Notice
      look={entries === 0 ? 'warning' : 'info'}
      title={entries === 0 ? text('new.siteEmpty', { site }) : text('new.siteKnown', { site, entries })}
    >
      {others.length > 0 && (
        <Typography textColor="neutral800">{text('new.siteOthers', { others: listed(others) })}</Typography>
      )}
    </Notice>
  );
};

interface SiteFieldProps {
  sites: SiteInfo[];
  site: string;
  onChange: (site: string) => void;
}

/** The site that a source belongs to: its imports know each other's pages, and nobody else's. */
export const SiteField = ({ sites, site, onChange }: SiteFieldProps) => {
  const text = useText();
  const [isNew, setNew] = useState(false);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="site" hint={text('new.siteHint')}>
        <Field.Label>{text('new.site')}</Field.Label>
        <SingleSelect
          value={isNew ? NEW : site}
          placeholder={text('new.chooseSite')}
          onChange={(chosen: string | number) => {
            setNew(chosen === NEW);
            onChange(chosen === NEW ? '' : String(chosen));
          }}
        >
          {sites.map(({ name, entries }) => (
            <SingleSelectOption key={name} value={name}>
              {text('new.siteOption', { name, entries })}
            </SingleSelectOption>
          ))}
          <SingleSelectOption value={NEW}>{text('new.otherSite')}</SingleSelectOption>
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {isNew && (
        <Field.Root name="siteName" required>
          <Field.Label>{text('new.siteName')}</Field.Label>
          <TextInput
            value={site}
            maxLength={255}
            onChange={({ target }: ChangeEvent<HTMLInputElement>) => {
              onChange(target.value);
            }}
          />
        </Field.Root>
      )}
      <SiteNotice sites={sites} site={site} />
    </Flex>
  );
};
