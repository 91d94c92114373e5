import { contentTypes } from '../../../../content-types';
import type { RecordType } from '../../migrator/model';

/** The part of a schema's attribute that says which values it takes. */
export interface Attribute {
  type: string;
  required?: boolean;
  maxLength?: number;
  enum?: string[];
}

/** The attributes of a type as its schema declares them. */
export const attributesOf = (type: RecordType): Record<string, Attribute> => contentTypes[type].schema.attributes;
