import { slug as githubSlug } from 'github-slugger';

/**
 * The id a title gives: GitHub's slug, with underscores and runs of hyphens folded to one hyphen.
 * Empty when the title holds no letter or digit.
 */
export function slug(title: string): string {
  return githubSlug(title).replace(/[_-]+/gu, '-').replace(/^-|-$/gu, '');
}
