import type { APIRoute, GetStaticPaths } from 'astro';
import { componentWords } from '../../components/markdown/component-words.ts';
import { mapDocument } from '../../components/markdown/map-document.ts';
import { bodyMarkdown } from '../../exports/body-markdown.ts';
import { toMarkdown } from '../../exports/markdown.ts';
import { absoluteAddress } from '../../model/absolute-address.ts';
import { entryOf, getAtlas } from '../../site/atlas.ts';
import { getBodyTree } from '../../site/body.ts';
import { withBase } from '../../site/urls.ts';

export const getStaticPaths = (async () =>
  [...(await getAtlas()).maps.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const atlas = await getAtlas();
  const map = entryOf(atlas.maps, params['id'] ?? '');
  const tree = await getBodyTree('maps', map.id);
  const address = (path: string) => absoluteAddress(atlas.site, withBase(path));
  const body = tree === null ? null : bodyMarkdown(tree, { component: componentWords(atlas, map), address });
  return new Response(toMarkdown(mapDocument(atlas, map, body)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
