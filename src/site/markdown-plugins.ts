import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import GithubSlugger from 'github-slugger';
import { basedLink } from './base-path.ts';

/** Puts links and images of Markdown under the base path: authors write `/maps/…` wherever the site is published. */
export function linksUnderBase(base: string): HastPluginEntry {
  return defineHastPlugin({
    name: 'journeybook:links-under-base',
    element: {
      filter: ['a', 'img'],
      visit(node, context) {
        const attribute = node.tagName === 'a' ? 'href' : 'src';
        const value = node.properties[attribute];
        if (typeof value === 'string') context.setProperty(node, attribute, basedLink(value, base));
      },
    },
  });
}

/** Gives headings of a body ids that start with an underscore, which no step's id can: both stand on one page. */
export const bodyHeadingIds: HastPluginEntry = () => {
  const slugger = new GithubSlugger();
  return {
    name: 'journeybook:body-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        context.setProperty(node, 'id', `_${slugger.slug(context.textContent(node))}`);
      },
    },
  };
};
