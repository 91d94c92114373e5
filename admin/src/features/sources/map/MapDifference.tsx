import { Box, Typography } from '@strapi/design-system';
import type { MapUse } from '../../../core/api/staging';
import { Notice } from '../../../core/components/Notice';
import { useText } from '../../../core/language/use-text';

/** How the map of an import differs from the one of the last import, which it replaces; nothing where it does not. */
export const MapDifference = ({ kept, difference }: Pick<MapUse, 'kept' | 'difference'>) => {
  const text = useText();
  if (kept === null || difference === null) return null;
  const { added, removed, lines } = difference;
  const more = added + removed - lines.length;
  return (
    <Notice look="warning" title={text('map.differs', { run: kept.run, added, removed })}>
      <Box tag="pre" style={{ fontFamily: 'monospace', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {lines.join('\n')}
      </Box>
      {more > 0 && <Typography textColor="neutral600">{text('map.moreLines', { count: more })}</Typography>}
    </Notice>
  );
};
