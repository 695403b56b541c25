/**
 * The locale that numbers and dates are written by, and whether its lines run from right to left: British English, until
 * a site is built; `site/messages-plugin.ts` then puts the site’s own in its place.
 */
export const locale = 'en-GB';
export const rightToLeft = false as boolean;
