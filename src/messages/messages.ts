/**
 * The words of the interface. Whatever says something to a reader imports them from here; a site in another language
 * gets this module replaced by that language's when it is built (`site/messages-plugin.ts`).
 */
export * from './en.ts';
