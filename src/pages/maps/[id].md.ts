import type { APIRoute, GetStaticPaths } from 'astro';
import { componentText } from '../../components/markdown/component-text.ts';
import { mapDocument } from '../../components/markdown/map-document.ts';
import { bodyMarkdown } from '../../exports/body-markdown.ts';
import { markdownLink } from '../../exports/markdown-text.ts';
import { toMarkdown } from '../../exports/markdown.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { entryOf, getAtlas } from '../../site/atlas.ts';
import { getBodyText } from '../../site/body.ts';
import { withBase } from '../../site/urls.ts';

export const getStaticPaths = (async () =>
  [...(await getAtlas()).maps.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const atlas = await getAtlas();
  const map = entryOf(atlas.maps, params['id'] ?? '');
  const text = await getBodyText('maps', map.id);
  const address = (path: string) => absoluteAddress(atlas.site, withBase(path));
  const body = text === null ? null : bodyMarkdown(text, componentText(atlas, map, markdownLink), address);
  return new Response(toMarkdown(mapDocument(atlas, map, body)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
