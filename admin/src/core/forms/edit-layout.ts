import { own } from '../../../../model/own';
import { PLUGIN_ID } from '../plugin-id';
import { typeOf } from '../labels/translate-layouts';

/** The parts that are read of what the Content Manager hands to its hook for forms. */
export interface EditArgs {
  layout: { options?: Record<string, unknown>; layout: { name: string; type?: string; attribute?: object }[][][] };
}

type Panels = EditArgs['layout']['layout'];

/** The kinds of input that the plugin brings, as the Content Manager looks them up. */
export type InputType = 'regions' | 'region' | 'cycle';

export const inputType = (type: InputType): string => `${PLUGIN_ID}-${type}`;

const INPUTS: Record<string, Record<string, InputType>> = {
  certification: { validIn: 'regions', auditCycle: 'cycle' },
  organization: { country: 'region' },
  processor: { countries: 'regions', seats: 'regions' },
  service: { countries: 'regions' },
};

/** The input of a field that stores codes; none where what is stored is what people read. */
export const inputOf = (type: string, field: string): InputType | undefined => own(own(INPUTS, type), field);

/** Which fields of a form belong together; the server writes it into the schema. */
const groupsOf = (options: Record<string, unknown> | undefined): string[][] => {
  const own = options?.[PLUGIN_ID];
  if (typeof own !== 'object' || own === null || !('groups' in own) || !Array.isArray(own.groups)) return [];
  return own.groups.filter((group): group is string[] => Array.isArray(group));
};

/**
 * One panel for each group of fields, where the rows stand in the order of the groups. A form that somebody has arranged
 * otherwise stays in one panel.
 */
const grouped = (panels: Panels, groups: readonly string[][]): Panels =>
  panels.flatMap((rows) => {
    const indexes = rows.map((row) => groups.findIndex((group) => row.some(({ name }) => group.includes(name))));
    const known = indexes.map((index) => (index === -1 ? groups.length : index));
    const isInOrder = known.every((index, at) => at === 0 || index >= (known[at - 1] ?? 0));
    if (groups.length === 0 || !isInOrder) return [rows];
    return [...new Set(known)].map((group) => rows.filter((_row, at) => known[at] === group));
  });

/** Most lines of text may have so many characters; the server says so where one is longer. */
const USUAL_LENGTH = 255;

const maxLengthOf = (attribute: object | undefined): unknown =>
  attribute !== undefined && 'maxLength' in attribute ? attribute.maxLength : undefined;

/** Fields that the plugin fills in itself. What they hold is shown beside the form. */
const FILLED_IN: Record<string, readonly string[]> = { document: ['privateFile', 'sha256'] };

const withoutFilledIn = (panels: Panels, type: string): Panels => {
  const filledIn = own(FILLED_IN, type) ?? [];
  return panels
    .map((rows) =>
      rows.map((row) => row.filter(({ name }) => !filledIn.includes(name))).filter((row) => row.length > 0),
    )
    .filter((rows) => rows.length > 0);
};

/** A form of the plugin in panels, with inputs for people where a field stores codes. */
export const arrangeForm = <Args extends EditArgs>(args: Args): Args => {
  const type = typeOf(args.layout);
  if (type === null) return args;
  const panels = withoutFilledIn(args.layout.layout, type).map((panel) =>
    panel.map((row) =>
      row.map((field) => {
        const input = inputOf(type, field.name);
        // Strapi would write the limit beside the hint: a choice has no length to count, and few lines come near the usual one
        const isUncounted = input !== undefined || maxLengthOf(field.attribute) === USUAL_LENGTH;
        const attribute = isUncounted ? { ...field.attribute, maxLength: undefined } : field.attribute;
        return { ...field, ...(input !== undefined && { type: inputType(input) }), ...(attribute && { attribute }) };
      }),
    ),
  );
  return { ...args, layout: { ...args.layout, layout: grouped(panels, groupsOf(args.layout.options)) } };
};
