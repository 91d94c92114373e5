import { isGuarded, isJson, type Reader, type Schema } from './reach';

/** An answer without the files of documents that are on request only, wherever in it they stand. */
export const hideFiles = (answer: unknown, schema: Schema, reader: Reader): unknown => {
  if (Array.isArray(answer)) return answer.map((entry) => hideFiles(entry, schema, reader));
  if (!isJson(answer)) return answer;
  const { file: _file, ...rest } = answer;
  const shown = isGuarded(schema, reader) && answer.visibility !== 'public' ? rest : answer;
  return Object.fromEntries(
    Object.entries(shown).map(([key, value]) => {
      const target = reader.schemaOf(schema.attributes[key]?.target ?? '');
      return [key, target === undefined ? value : hideFiles(value, target, reader)];
    }),
  );
};
