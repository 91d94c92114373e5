import { flag, partial } from '../../../model/readers';

const options = partial({ i18n: partial({ localized: flag }) });

/** Whether entries of a type have languages. */
export const isLocalized = ({ pluginOptions }: { pluginOptions?: object }): boolean =>
  options(pluginOptions ?? {}).i18n?.localized === true;
