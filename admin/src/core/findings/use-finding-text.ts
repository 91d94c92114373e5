import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { CONTENT_KINDS, FILE_KINDS } from '../../../../model/sentences';
import { inPanel, type Sentence } from '../../../../model/sentences/stage';

export const FINDING_KINDS: ReadonlyMap<string, Sentence> = new Map(
  Object.entries({ ...FILE_KINDS, ...CONTENT_KINDS }),
);

/** The meaning of a finding in the reader's language; null where the server's own message says it already. */
export const useFindingText = (): ((code: string) => string | null) => {
  const { locale } = useIntl();
  return useCallback(
    (code) => {
      const kind = FINDING_KINDS.get(code);
      return kind === undefined || locale === 'en' ? null : inPanel(kind, locale);
    },
    [locale],
  );
};
