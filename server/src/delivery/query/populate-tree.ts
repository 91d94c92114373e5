import { own } from '../../../../model/own';
import { isJson, type Json, type Schema } from './reach';

const POPULATABLE = ['relation', 'media', 'component', 'dynamiczone'];

/** `a.b` as `{ a: { populate: { b: true } } }`, laid over what is there already. */
const addPath = (tree: Json, [head, ...rest]: readonly string[]): Json => {
  if (head === undefined) return tree;
  const known = own(tree, head);
  if (rest.length === 0) return { ...tree, [head]: known ?? true };
  const inner = isJson(known) && isJson(known.populate) ? known.populate : {};
  return { ...tree, [head]: { populate: addPath(inner, rest) } };
};

const everything = ({ attributes }: Schema): Json =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([, { type }]) => POPULATABLE.includes(type))
      .map(([key]) => [key, true]),
  );

/** Every spelling of `populate` as one tree: `*`, `a.b`, `a,b`, a list of those, an object. */
export const populateTree = (populate: unknown, schema: Schema): Json => {
  if (isJson(populate)) return populate;
  const paths = [populate]
    .flat()
    .filter((word) => typeof word === 'string')
    .flatMap((word) => word.split(','))
    .map((path) => path.trim());
  return paths.includes('*') ? everything(schema) : paths.reduce((tree, path) => addPath(tree, path.split('.')), {});
};
