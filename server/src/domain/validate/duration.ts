import { format } from './format';

// At least one figure after P, and one after T where there is a T.
const DURATION = /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?$/;

/** A duration of ISO 8601-1, clause 5.5: `P1Y`, `P18M`, `P3Y6M`. */
export const duration = format('an ISO 8601 duration, such as "P1Y" or "P18M"', (text) => DURATION.test(text));
