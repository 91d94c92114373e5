import { Box } from '@strapi/design-system';
import { useState, type ReactNode, type SyntheticEvent } from 'react';

interface DetailsProps {
  summary: ReactNode;
  children: ReactNode;
}

/** Shows its content after a click; it is not part of the page before, since there may be much of it. */
export const Details = ({ summary, children }: DetailsProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Box
      tag="details"
      onToggle={({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && children}
    </Box>
  );
};
