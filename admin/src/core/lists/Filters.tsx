import { own } from '../../../../model/own';
import type { Filter, List, ShownFilter } from '../../../../model/lists/list';
import { useWords } from '../language/use-words';
import { FilterSelect } from './FilterSelect';
import { offered, type Choice } from './offered';
import { useValueNames } from './use-value-names';

/** The values of each filter of a list that has a select; undefined until they are known. */
export type Choices<Of extends List> = Readonly<Record<ShownFilter<Of>, readonly Choice[]>> | undefined;

interface FiltersProps<Of extends List> {
  list: Of;
  choices: Choices<Of>;
  params: Readonly<Record<string, string>>;
  setFilter: (name: string, value: string) => void;
}

/** The selects that narrow a list. */
export const Filters = <Of extends List>({ list, choices, params, setFilter }: FiltersProps<Of>) => {
  const words = useWords();
  const names = useValueNames();
  const known: Readonly<Record<string, readonly Choice[]>> = choices ?? {};
  const nameIn = (table: Exclude<Filter, { label: null }>['names']) => (value: string) => {
    if (typeof table === 'string') return names[table](value);
    const name = own(table, value);
    return name === undefined ? value : words(name);
  };
  return Object.entries<Filter>(list.filters).map(([name, filter]) => {
    const values = offered(known[name] ?? [], params[name]);
    if (filter.label === null || values.length === 0) return null;
    return (
      <FilterSelect
        key={name}
        label={words(filter.label)}
        placeholder={words(filter.unchosen ?? filter.label)}
        choices={values}
        value={params[name]}
        nameOf={nameIn(filter.names)}
        onChange={(value) => {
          setFilter(name, value);
        }}
        isRequired={filter.one !== undefined && filter.unasked === undefined}
      />
    );
  });
};
