import { PAGE_FIELDS, type PageField } from '../../../../model/contracts/page-fields';
import { uidOf } from '../../../../model/plugin-id';
import type { Schema } from '../query/reach';
import { timedOf } from './timed';

/** The fields that a query may name for entries of a type; one that an app has added under the same name is its own. */
export const pageFields = ({ uid, attributes }: Schema): readonly PageField[] =>
  uid === uidOf('page') ? PAGE_FIELDS.filter((name) => !(name in attributes)) : [];

/** The fields of a type that are computed when it is read; no column holds them. */
export const computedFields = (schema: Schema): readonly string[] => timedOf(schema)?.fields ?? pageFields(schema);
