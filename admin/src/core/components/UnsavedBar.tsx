import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface UnsavedBarProps {
  label: string;
  marginTop?: number;
  children: ReactNode;
}

/** Decisions that are not sent yet, always in view at the bottom of the page. */
export const UnsavedBar = ({ label, marginTop = 0, children }: UnsavedBarProps) => (
  <Box
    tag="section"
    aria-label={label}
    position="sticky"
    bottom={0}
    zIndex={2}
    marginTop={marginTop}
    padding={4}
    background="neutral0"
    borderColor="primary600"
    shadow="popupShadow"
    hasRadius
  >
    {children}
  </Box>
);
