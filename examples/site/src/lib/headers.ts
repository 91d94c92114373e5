import { settings } from './settings';

/** The addresses of Strapi: of a preview, it has the images, and shows it in a frame. */
const STRAPI = [...new Set([settings.strapiUrl, settings.strapiPublicUrl].map((url) => new URL(url).origin))];

interface Place {
  /** A draft, which Strapi's admin panel shows. */
  isPreview?: boolean;
}

/** A page may load and run files of the site alone. `wasm-unsafe-eval` is for the search, which is WebAssembly. */
export const contentPolicy = ({ isPreview = false }: Place = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ["img-src 'self'", ...(isPreview ? STRAPI : [])].join(' '),
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export const REFERRER_POLICY = 'same-origin';

/** With what a page cannot say of itself: who may show it in a frame. */
export const headersOf = ({ isPreview = false }: Place = {}): Record<string, string> => ({
  'Content-Security-Policy': `${contentPolicy({ isPreview })}; frame-ancestors ${isPreview ? STRAPI.join(' ') : "'none'"}`,
  'Referrer-Policy': REFERRER_POLICY,
  'X-Content-Type-Options': 'nosniff',
});
