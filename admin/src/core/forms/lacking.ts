interface Lacking {
  isUnverified: boolean;
  /** Fields that readers expect of a certification, and that are empty. */
  fields: ('issuedBy' | 'standard' | 'scope')[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/**
 * Whether a relation of a form names an entry: the Content Manager hands over how many are stored, `{ count: 1 }`, and
 * what has been chosen and removed since, `{ connect: […], disconnect: […] }`.
 */
const isRelated = (value: unknown, stored: unknown): boolean => {
  const count = isRecord(stored) && typeof stored['count'] === 'number' ? stored['count'] : lengthOf(stored);
  if (!isRecord(value) || Array.isArray(value)) return count > 0;
  return count + lengthOf(value['connect']) - lengthOf(value['disconnect']) > 0;
};

/** The fields that readers need and the form of a certification lacks. `saved`: the entry as the server has it. */
export const lackingOf = (values: unknown, saved: unknown): Lacking => {
  const [form, stored] = [isRecord(values) ? values : {}, isRecord(saved) ? saved : {}];
  const { scope, certificationStatus } = form;
  const hasScope = typeof scope === 'string' && scope.trim() !== '';
  return {
    isUnverified:
      certificationStatus === 'unverified' || certificationStatus === null || certificationStatus === undefined,
    fields: [
      ...(['issuedBy', 'standard'] as const).filter((field) => !isRelated(form[field], stored[field])),
      ...(hasScope ? [] : (['scope'] as const)),
    ],
  };
};
