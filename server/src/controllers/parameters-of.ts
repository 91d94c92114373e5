import type { ReadableType } from '../delivery/readable-types';
import { processorParameters } from './asked-processors';
import type { OwnParameters } from './own-parameters';

/** The types whose routes take parameters of their own. */
export const PARAMETERS_OF: Readonly<Partial<Record<ReadableType, OwnParameters>>> = { processor: processorParameters };
