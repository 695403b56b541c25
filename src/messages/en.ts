/**
 * Every word of the interface, in English. One section a part of the site; a sentence with a number or a name in it is
 * a function. Code that a reader loads takes what it needs from sections of its own, so that no page carries the words
 * of another. `de.ts` says the same in German; the compiler holds the two together.
 */
const plurals = new Intl.PluralRules('en');
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The locale of numbers and dates where the site names only the language. */
export const locale = 'en-GB';

/** `1 step`, `3 steps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${plurals.select(count) === 'one' ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return conjunction.format(items);
}

// ── Navigation and what is on every page ─────────────────────────────────────────────────────────────────────────────
export const nav = {
  maps: 'Maps',
  insights: 'Insights',
  actions: 'Actions',
  stories: 'Stories',
  personas: 'Personas',
  channels: 'Channels',
  teams: 'Teams',
  metrics: 'Metrics',
  glossary: 'Glossary',
  start: 'Start here',
  explore: 'Explore',
  health: 'Health',
  main: 'Main',
  skip: 'Skip to content',
  breadcrumb: 'Breadcrumb',
  onThisPage: 'On this page',
  edit: 'Edit this page',
  copyLink: 'Copy link',
  more: 'More',
  menu: 'Menu',
  search: 'Search',
  searchWhat: 'journeys and insights',
  darkTheme: 'Dark theme',
  previous: 'Previous',
  next: 'Next',
  aroundThis: 'Previous and next',
  othersIn: (section: string) => `More in ${section}`,
  reviewedOn: (date: string) => `Reviewed on ${date}`,
};

// ── The atlas and its map cards ──────────────────────────────────────────────────────────────────────────────────────

// ── Channels: the heat map of channels and stages ────────────────────────────────────────────────────────────────────

// ── Current and future ───────────────────────────────────────────────────────────────────────────────────────────────

// ── Insights ─────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Actions ──────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Stories ──────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Metrics ──────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Teams ────────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Personas ─────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Onboarding paths ─────────────────────────────────────────────────────────────────────────────────────────────────

// ── Glossary ─────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Explore ──────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Health ───────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Feeds and exports in text ────────────────────────────────────────────────────────────────────────────────────────

// ── History ──────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── Search ───────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── The map ──────────────────────────────────────────────────────────────────────────────────────────────────────────

// ── The map in words ─────────────────────────────────────────────────────────────────────────────────────────────────

// ── Print and table ──────────────────────────────────────────────────────────────────────────────────────────────────

// ── Home ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
