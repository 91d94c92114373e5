import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { useState, type ChangeEvent } from 'react';
import { useText } from '../../../core/language/use-text';
import { useComplianceGetPlanItemsQuery } from '../plan/plan-api';

interface PagePickerProps {
  /** Of the staged import. */
  id: string;
  planHash: string;
  label: string;
  /** The file of the page. */
  onPick: (path: string) => void;
}

const A_MOMENT = 300;
const SHOWN = '20';

/** Chooses a page of the plan by a part of its title or of its file. */
export const PagePicker = ({ id, planHash, label, onPick }: PagePickerProps) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const q = useDebounce(typed, A_MOMENT);
  const { currentData, isFetching } = useComplianceGetPlanItemsQuery({
    id,
    planHash,
    params: { type: 'page', pageSize: SHOWN, ...(q !== '' && { q }) },
  });
  const pages = currentData?.data ?? [];
  return (
    <Field.Root name="page">
      <Field.Label>{label}</Field.Label>
      <Combobox
        size="S"
        // the server has found them by all that it knows of a page
        autocomplete="none"
        value=""
        textValue={typed}
        loading={isFetching}
        loadingMessage={text('common.loading')}
        placeholder={text('rule.pageTyped')}
        noOptionsMessage={() => text('list.noneFound')}
        onChange={(path: string | undefined) => {
          if (path !== undefined && pages.some(({ sourcePath }) => sourcePath === path)) onPick(path);
        }}
        onInputChange={({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
          setTyped(currentTarget.value);
        }}
      >
        {pages.map(({ n, title, sourcePath }) => (
          <ComboboxOption key={n} value={sourcePath} textValue={title ?? sourcePath}>
            {text('rule.pageOption', { title: title ?? sourcePath, path: sourcePath })}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
