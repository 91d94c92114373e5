import type { RecordType } from '../../migrator/model';
import { partialDate } from './calendar-date';
import { countryCode, countryCodes } from './country-code';
import { duration } from './duration';
import type { Format } from './format';
import { key } from './key';
import { redirectCode } from './redirect-code';
import { urlPath } from './url-path';
import { redirectTarget, webUrl } from './web-url';

/** The attributes whose values have a form that a schema cannot state. */
export const FORMATS: Record<RecordType, Record<string, Format>> = {
  organization: { key, url: webUrl, country: countryCode },
  standard: { key, url: webUrl },
  service: { key, url: webUrl },
  document: { key },
  certification: { key, auditCycle: duration, validIn: countryCodes, verificationUrl: webUrl },
  page: { path: urlPath, sourceDate: partialDate },
  redirect: { from: urlPath, to: redirectTarget, code: redirectCode },
};
