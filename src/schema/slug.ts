import { slug as githubSlug } from 'github-slugger';

/**
 * The id a title gives: GitHub's slug, with underscores and runs of hyphens folded to one hyphen.
 * Empty when the title holds no letter or digit.
 */
export function slug(title: string): string {
  // What looks like a space or a hyphen is one.
  const plain = title.replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ').replace(/[\u2010\u2011]/gu, '-');
  return githubSlug(plain).replace(/[_-]+/gu, '-').replace(/^-|-$/gu, '');
}
