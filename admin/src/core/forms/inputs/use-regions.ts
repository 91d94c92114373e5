import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { regionsIn, type Region } from './regions';

interface Regions {
  regions: Region[];
  /** The name of a code; an unknown code is returned as it is. */
  nameOf: (code: string) => string;
}

/** Countries and regions in the reader's language. */
export const useRegions = (): Regions => {
  const { locale } = useIntl();
  return useMemo(() => {
    const regions = regionsIn(locale);
    const names = new Map(regions.map(({ code, name }) => [code, name]));
    return { regions, nameOf: (code) => names.get(code) ?? code };
  }, [locale]);
};
