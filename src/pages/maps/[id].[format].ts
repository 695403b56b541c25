import type { APIRoute, GetStaticPaths } from 'astro';
import { mapFormats } from '../../exports/map-formats.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { entryOf, getAtlas } from '../../site/atlas.ts';
import { urls } from '../../site/urls.ts';

export const getStaticPaths = (async () =>
  [...(await getAtlas()).maps.keys()].flatMap((id) =>
    mapFormats.map(({ extension }) => ({ params: { id, format: extension } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const format = mapFormats.find(({ extension }) => extension === params['format']);
  if (format === undefined) return new Response(null, { status: 404 });
  const atlas = await getAtlas();
  const map = entryOf(atlas.maps, params['id'] ?? '');
  const text = format.encode(atlas, map, absoluteAddress(atlas.site, urls.map(map.id)));
  return new Response(text, { headers: { 'content-type': format.type } });
};
