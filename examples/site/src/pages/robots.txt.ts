import type { APIRoute } from 'astro';
import { settings } from '../lib/settings';

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\nSitemap: ${settings.siteUrl}/sitemap.xml\n`);
