import { useIntl } from 'react-intl';

/** The language of the panel as requests name it: the server calls entries by their names in it, where they have one. */
export const usePanelLanguage = (): string => useIntl().locale;
