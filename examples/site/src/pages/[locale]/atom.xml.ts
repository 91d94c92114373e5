import type { APIRoute } from 'astro';
import { feedOf } from '../../lib/api';
import { LOCALES } from '../../lib/settings';

export const getStaticPaths = () => LOCALES.slice(1).map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params: { locale = '' } }) => new Response((await feedOf(locale)) ?? null);
