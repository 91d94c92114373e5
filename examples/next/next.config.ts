import type { NextConfig } from 'next';

export default {
  // the addresses of the legacy site, to which its links lead
  trailingSlash: true,
  turbopack: { root: import.meta.dirname },
} satisfies NextConfig;
