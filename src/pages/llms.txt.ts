import type { APIRoute } from 'astro';
import { siteContents } from '../components/feeds/site-contents.ts';
import { toLlmsTxt } from '../exports/llms-txt.ts';
import { getAtlas } from '../site/atlas.ts';

export const GET: APIRoute = async () =>
  new Response(toLlmsTxt(siteContents(await getAtlas())), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
