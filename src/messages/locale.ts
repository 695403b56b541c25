/**
 * The locale that numbers and dates are written by: British English, until a site is built; `site/messages-plugin.ts`
 * then puts the language of the site in its place.
 */
export const locale = 'en-GB';
