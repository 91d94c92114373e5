import { Box, Typography } from '@strapi/design-system';
import type { MissingRight } from '../api/plan';
import { Notice } from './Notice';
import { useLabels } from '../language/use-labels';
import { useText } from '../language/use-text';

/** The rights that the reader's role lacks. */
export const MissingRights = ({ title, missing }: { title?: string; missing: MissingRight[] }) => {
  const text = useText();
  const { typeName, localeName } = useLabels();
  if (missing.length === 0) return null;
  return (
    <Notice look="warning" title={title ?? text('rights.title')}>
      <Box tag="ul" paddingLeft={4}>
        {missing.map(({ action, type, locale, message }) => (
          <li key={`${action} ${type} ${locale ?? ''} ${message}`}>
            <Typography textColor="neutral800">
              {type === 'file'
                ? text(action === 'upload' ? 'rights.upload' : 'rights.deleteFiles')
                : text('rights.line', {
                    action: text(`rights.${action}`),
                    type: typeName(type),
                    locale: locale === null ? '' : localeName(locale),
                    where: locale === null ? 'everywhere' : 'locale',
                  })}
            </Typography>
          </li>
        ))}
      </Box>
    </Notice>
  );
};
