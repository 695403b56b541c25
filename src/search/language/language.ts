/**
 * What the search knows of the language that a site is written in. A site in another language gets this module replaced
 * by that language's when it is built (`site/messages-plugin.ts`), or by `other.ts`.
 */
export * from './en.ts';
