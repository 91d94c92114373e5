import { Combobox, ComboboxOption, Field, Flex, Tag, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useDebounce } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import type { Candidate, EntryName } from '../../../../model/contracts/verification';
import type { Locale } from '../../../../model/contracts/values';
import { useLabels } from '../../core/language/use-labels';
import { usePanelLanguage } from '../../core/language/use-panel-language';
import { useText } from '../../core/language/use-text';
import { useListed } from '../../core/language/use-listed';
import { useComplianceGetCandidatesQuery } from './verification-api';

interface EntryPickerProps<Entry extends EntryName> {
  name: string;
  label: string;
  hint?: string;
  type: string;
  /** The languages of the certification that an entry lacks: then it cannot be chosen. */
  lackingOf: (entry: EntryName) => readonly Locale[];
  /** Only one can be chosen. */
  single?: boolean;
  chosen: Entry[];
  /** The server's problem with the choice. */
  problem?: string;
  onChange: (chosen: (Entry | Candidate)[]) => void;
}

/** The server is asked when somebody stops typing. */
const A_QUARTER_SECOND = 250;

/** A name is found by any part of it. */
const CONTAINS = { type: 'list', filter: 'contains' } as const;

/** Chooses entries by their names. */
export const EntryPicker = <Entry extends EntryName>({
  name,
  label,
  hint,
  type,
  lackingOf,
  single = false,
  chosen,
  problem,
  onChange,
}: EntryPickerProps<Entry>) => {
  const text = useText();
  const listed = useListed();
  const { localeName } = useLabels();
  const [typed, setTyped] = useState('');
  const q = useDebounce(typed, A_QUARTER_SECOND);
  const language = usePanelLanguage();
  const { data = [], isFetching } = useComplianceGetCandidatesQuery(
    { type, q, language },
    { refetchOnMountOrArgChange: true },
  );
  const offered = data.filter(({ documentId }) => !chosen.some((each) => each.documentId === documentId));
  const add = (id: string | undefined) => {
    const found = offered.find(({ documentId }) => documentId === id);
    if (found === undefined) return;
    onChange(single ? [found] : [...chosen, found]);
    setTyped('');
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root name={name} hint={hint} error={problem}>
        <Field.Label>{label}</Field.Label>
        <Combobox
          autocomplete={CONTAINS}
          value=""
          textValue={typed}
          loading={isFetching || q !== typed}
          loadingMessage={text('common.loading')}
          noOptionsMessage={() => text('list.noneFound')}
          placeholder={text('verify.pick')}
          onChange={add}
          onInputChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
            setTyped(currentTarget.value);
          }}
        >
          {offered.map((entry) => {
            const lacking = lackingOf(entry);
            const cannot = lacking.length > 0;
            return (
              <ComboboxOption
                key={entry.documentId}
                value={entry.documentId}
                textValue={entry.name}
                disabled={cannot}
                aria-disabled={cannot}
              >
                <Typography textColor={cannot ? 'neutral600' : 'neutral800'}>
                  {cannot
                    ? text('verify.lacks', { name: entry.name, languages: listed(lacking, localeName) })
                    : text('verify.inLanguage', { field: entry.name, locale: listed(entry.locales, localeName) })}
                </Typography>
              </ComboboxOption>
            );
          })}
        </Combobox>
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {chosen.length > 0 && (
        <Flex gap={2} wrap="wrap">
          {chosen.map((entry) => (
            <Tag
              key={entry.documentId}
              icon={<Cross />}
              label={text('verify.remove', { name: entry.name })}
              onClick={() => {
                onChange(chosen.filter(({ documentId }) => documentId !== entry.documentId));
              }}
            >
              {entry.name}
            </Tag>
          ))}
        </Flex>
      )}
    </Flex>
  );
};
