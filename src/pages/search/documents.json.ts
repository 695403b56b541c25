import { getSearchDocuments } from '../../components/search/site-documents.ts';

/** The texts that the search finds: made for the index, which takes the file away (`search/index-site.ts`). */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await getSearchDocuments()), { headers: { 'content-type': 'application/json' } });
}
