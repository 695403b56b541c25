/** Every word of the interface, in German. What is missing or too much, the compiler says: see `messages.ts`. */
import type * as en from './en.ts';

const plurals = new Intl.PluralRules('de');
const conjunction = new Intl.ListFormat('de', { type: 'conjunction' });

export const locale = 'de-DE';

/** `1 Schritt`, `3 Schritte`. */
export const counted: typeof en.counted = (count, one, many) =>
  `${count} ${plurals.select(count) === 'one' ? one : (many ?? one)}`;

/** `a`, `a und b`, `a, b und c`. */
export const listed: typeof en.listed = (items) => conjunction.format(items);

// ── Navigation and what is on every page ─────────────────────────────────────────────────────────────────────────────
export const nav: typeof en.nav = {
  maps: 'Karten',
  insights: 'Erkenntnisse',
  actions: 'Maßnahmen',
  stories: 'Erfolge',
  personas: 'Personas',
  channels: 'Kanäle',
  teams: 'Teams',
  metrics: 'Kennzahlen',
  glossary: 'Glossar',
  start: 'Erste Schritte',
  explore: 'Erkunden',
  health: 'Zustand',
  main: 'Hauptbereiche',
  skip: 'Zum Inhalt',
  breadcrumb: 'Brotkrumen',
  onThisPage: 'Auf dieser Seite',
  edit: 'Diese Seite bearbeiten',
  copyLink: 'Link kopieren',
  more: 'Mehr',
  menu: 'Menü',
  search: 'Suchen',
  searchWhat: 'in Karten und Erkenntnissen',
  darkTheme: 'Dunkles Design',
  previous: 'Zurück',
  next: 'Weiter',
  aroundThis: 'Zurück und weiter',
  othersIn: (section) => `Mehr unter ${section}`,
  reviewedOn: (date) => `Geprüft am ${date}`,
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
