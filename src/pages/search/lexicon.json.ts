import { getLexicon } from '../../components/search/site-documents.ts';

/** The words of the site, for the search and for Explore. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await getLexicon()), { headers: { 'content-type': 'application/json' } });
}
