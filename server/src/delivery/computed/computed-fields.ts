import { uidOf } from '../../plugin-id';
import type { Schema } from '../query/reach';

const OF_CERTIFICATIONS = ['effectiveStatus', 'statusChangesAt', 'editionSuperseded'];
const OF_STANDARDS = ['editionSuperseded'];

export const isCertification = ({ uid }: Schema): boolean => uid === uidOf('certification');
export const isStandard = ({ uid }: Schema): boolean => uid === uidOf('standard');

/** The fields of a type that are computed when it is read; no column holds them. */
export const computedFields = (schema: Schema): readonly string[] => {
  if (isCertification(schema)) return OF_CERTIFICATIONS;
  return isStandard(schema) ? OF_STANDARDS : [];
};
