import { Box, Typography } from '@strapi/design-system';

/** Sentences of a list. */
export const Bullets = ({ lines }: { lines: readonly string[] }) => (
  <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
    {lines.map((line) => (
      <li key={line}>
        <Typography textColor="neutral800">{line}</Typography>
      </li>
    ))}
  </Box>
);
