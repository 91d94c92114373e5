import type { ReactNode } from 'react';
import { own } from '../../../../model/own';
import { typeOf } from '../labels/translate-layouts';

/** The parts that are read of what the Content Manager hands to its hook for forms. */
interface EditArgs {
  layout: {
    options?: Record<string, unknown>;
    layout: { name: string; attribute?: object; labelAction?: ReactNode }[][][];
  };
}

/** The other sides of shared relations, in whose schema it does not stand. */
const OTHER_SIDES: Record<string, readonly string[]> = { document: ['certifications'] };

/** Whether the schema says that a relation names the same entries in every language. */
const isShared = (attribute: object = {}): boolean => {
  if (!('pluginOptions' in attribute)) return false;
  const { pluginOptions } = attribute as { pluginOptions?: { compliance?: { shared?: boolean } } };
  return pluginOptions?.compliance?.shared === true;
};

/**
 * Marks relations that all languages share. Strapi keeps every relation for each language, and says beside each that it is
 * unique there, which the plugin sees to that it is not.
 */
export const markShared = <Args extends EditArgs>(args: Args, mark: ReactNode): Args => {
  const type = typeOf(args.layout);
  if (type === null) return args;
  const otherSides = own(OTHER_SIDES, type) ?? [];
  const layout = args.layout.layout.map((panel) =>
    panel.map((row) =>
      row.map((field) =>
        isShared(field.attribute) || otherSides.includes(field.name) ? { ...field, labelAction: mark } : field,
      ),
    ),
  );
  return { ...args, layout: { ...args.layout, layout } };
};
