import type { NextConfig } from 'next';

export default {
  // the addresses of the legacy site, to which its links lead
  trailingSlash: true,
  turbopack: { root: import.meta.dirname },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
      ],
    },
  ],
} satisfies NextConfig;
