import { useText } from './use-text';

/** Writes several things in a row, each under its name, with the commas of the reader's language. */
export const useListed = () => {
  const text = useText();
  return <Each>(all: readonly Each[], nameOf: (each: Each) => string = String): string =>
    all.map((each) => nameOf(each)).join(text('common.listComma'));
};
