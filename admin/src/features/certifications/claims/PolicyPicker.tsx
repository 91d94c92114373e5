import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useState, type ChangeEvent } from 'react';
import type { ToldPage } from '../../../../../model/contracts/policies-on-day';
import { useText } from '../../../core/language/use-text';

interface PolicyPickerProps {
  pages: readonly ToldPage[];
  /** The documentId of the one that is chosen. */
  chosen: string | undefined;
  onPick: (documentId: string) => void;
}

/** As many as a person looks through before they type more of one. */
const MOST = 50;

/** Chooses a page by a part of its title or its path, in any of its languages. */
export const PolicyPicker = ({ pages, chosen, onPick }: PolicyPickerProps) => {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const labelOf = ({ title, languages }: ToldPage) => {
    const path = languages.find((each) => each.title === title)?.path ?? null;
    return path === null ? title : text('rule.pageOption', { title, path });
  };
  const current = pages.find(({ documentId }) => documentId === chosen);
  const wanted = (typed ?? '').trim().toLocaleLowerCase();
  const isMeant = (name: string | null) => name?.toLocaleLowerCase().includes(wanted) === true;
  const found = pages.filter(({ languages }) => languages.some(({ title, path }) => isMeant(title) || isMeant(path)));
  return (
    <Field.Root name="page" width="100%">
      <Field.Label>{text('policies.page')}</Field.Label>
      <Combobox
        autocomplete="none"
        value={chosen ?? ''}
        textValue={typed ?? (current === undefined ? '' : labelOf(current))}
        placeholder={text('policies.typed')}
        noOptionsMessage={() => text('list.noneFound')}
        onChange={(documentId: string | undefined) => {
          if (!pages.some((page) => page.documentId === documentId) || documentId === undefined) return;
          setTyped(null);
          onPick(documentId);
        }}
        onInputChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
          setTyped(currentTarget.value);
        }}
      >
        {found.slice(0, MOST).map((page) => (
          <ComboboxOption key={page.documentId} value={page.documentId} textValue={labelOf(page)}>
            {labelOf(page)}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
