import { getExploreIndex } from '../../site/explore.ts';

/** Everything that Explore can find, for its page. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await getExploreIndex()), { headers: { 'content-type': 'application/json' } });
}
