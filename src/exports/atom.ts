import { xmlText } from '../model/xml-text.ts';

/** An entry of a feed. Addresses are absolute. */
export interface FeedEntry {
  /** Permanent, and no other entry's. */
  id: string;
  title: string;
  link: string;
  /** The day it became news, YYYY-MM-DD. */
  on: string;
  summary: string | null;
  category: { term: string; label: string };
}

export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  /** The address of the site, which is its permanent id too. */
  link: string;
  /** The address of the feed itself. */
  self: string;
  /** The day of the newest entry, or of the build when there is none, YYYY-MM-DD. */
  updated: string;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;

/** A day as a time (RFC 3339): nobody wrote down the hour. */
const time = (day: string) => `${day}T00:00:00Z`;

function entryXml({ id, title, link, on, summary, category }: FeedEntry): string {
  return [
    '  <entry>',
    `    ${element('title', title)}`,
    `    <link href="${xmlText(link)}"/>`,
    `    ${element('id', id)}`,
    `    ${element('updated', time(on))}`,
    `    ${element('published', time(on))}`,
    `    <category term="${xmlText(category.term)}" label="${xmlText(category.label)}"/>`,
    ...(summary === null ? [] : [`    ${element('summary', summary)}`]),
    '  </entry>',
  ].join('\n');
}

/** A feed in the form of RFC 4287. All texts are plain texts, so a title with a `<` in it stays what it is. */
export function toAtom({ title, subtitle, language, link, self, updated, entries }: Feed): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">`,
    `  ${element('title', title)}`,
    ...(subtitle === '' ? [] : [`  ${element('subtitle', subtitle)}`]),
    `  <link rel="alternate" type="text/html" href="${xmlText(link)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `  ${element('id', link)}`,
    `  ${element('updated', time(updated))}`,
    `  <author>${element('name', title)}</author>`,
    '  <generator>Journeybook</generator>',
    ...entries.map(entryXml),
    '</feed>',
  ].join('\n')}\n`;
}
