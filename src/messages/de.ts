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
export const teams: typeof en.teams = {
  title: 'Teams',
  lede: 'Was jedem Team gehört, woran es arbeitet und was es wissen sollte.',
  description: (site) => `Was jedem Team gehört, woran es arbeitet und was es wissen sollte: ${site}.`,
  descriptionOf: (team) => `Alles, was ${team} betrifft.`,
  none: 'Noch ist kein Team eingetragen.',
  contact: 'Kontakt',
  nothing: 'Noch nennt keine Karte, keine Maßnahme und keine Erkenntnis dieses Team.',
  counts: (maps, actions, insights) =>
    [
      ...(maps > 0 ? [counted(maps, 'Karte', 'Karten')] : []),
      ...(actions > 0 ? [counted(actions, 'offene Maßnahme', 'offene Maßnahmen')] : []),
      ...(insights > 0 ? [counted(insights, 'wissenswerte Erkenntnis', 'wissenswerte Erkenntnisse')] : []),
    ].join(' · '),
  overdueCounts: (actions, reviews) =>
    `Überfällig: ${listed([
      ...(actions > 0 ? [counted(actions, 'Maßnahme', 'Maßnahmen')] : []),
      ...(reviews > 0 ? [counted(reviews, 'Überprüfung', 'Überprüfungen')] : []),
    ])}`,
  recent: 'Seit dem letzten Monat',
  moreHappened: (count) => `${count} weitere`,
  recentNothing: (day) => `Seit dem ${day} hat sich nichts getan, was dieses Team betrifft.`,
  happened: {
    'insight-published': 'Erkenntnis veröffentlicht',
    'action-started': 'Maßnahme begonnen',
    'action-done': 'Maßnahme abgeschlossen',
    measured: 'Neu gemessen',
    'map-reviewed': 'Karte überprüft',
    'map-validated': 'Karte validiert',
    'story-published': 'Erfolg veröffentlicht',
    'source-gathered': 'Quelle erhoben',
  },
  nowAt: (now, before) => `jetzt ${now}, vorher ${before}`,
  maps: 'Karten',
  owned: 'Verantwortet',
  contributed: 'Arbeitet mit',
  reviews: 'Anstehende Überprüfungen',
  due: (day) => `fällig am ${day}`,
  overdue: 'Überfällig',
  neverReviewed: 'nie überprüft',
  actions: 'Maßnahmen',
  actionOwned: 'verantwortlich',
  actionContributed: 'arbeitet mit',
  doneOn: (day) => `abgeschlossen am ${day}`,
  insights: 'Erkenntnisse, die das Team kennen sollte',
  channels: 'Schmerzpunkte in den eigenen Kanälen',
  noPains: 'Für diesen Kanal ist kein Schmerzpunkt eingetragen.',
  morePains: (count) => counted(count, 'weiterer Schmerzpunkt', 'weitere Schmerzpunkte'),
  severity: (level) => `Schwere ${level} von 3`,
  backstage: 'Wo das Team hinter den Kulissen arbeitet',
  visible: 'für Kunden sichtbar',
  products: 'Produkte',
  sources: 'Quellen, die das Team verwaltet',
  participants: (count) => counted(count, 'Teilnehmer', 'Teilnehmende'),
  stories: 'Erfolge, die das Team erzählt',
  paths: 'Lernpfade, die das Team pflegt',
};

// ── Personas ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const personas: typeof en.personas = {
  title: 'Personas',
  lede: 'Die Menschen, deren Reisen wir zeichnen, aus der Forschung: wo jede ihren Tiefpunkt hat und was dagegen getan wird.',
  description: (site) => `Die Menschen, deren Reisen gezeichnet sind: ${site}.`,
  none: 'Noch ist keine Persona eingetragen.',
  share: (percent) => `${percent} % der Kundschaft`,
  shareTitle: 'Anteil an der Kundschaft',
  value: 'Wert',
  goals: 'Ziele',
  frustrations: 'Frustrationen',
  prefers: 'Bevorzugt',
  lowest: 'Tiefpunkt',
  lowestOfAll: 'Der tiefste Punkt von allen',
  at: 'bei',
  in: 'in',
  inMap: (map, step) => `${map}, Schritt ${step}`,
  whatIsDone: 'Was dagegen getan wird',
  whatIsDoneFor: (persona) => `Was gegen den Tiefpunkt getan wird: ${persona}`,
  noEmotions: 'Noch sagt keine Karte, wie es ihnen geht.',
  standing: (insights, actions, better, notBetter) => {
    if (actions === 0 && insights === 0) return 'Noch ist nichts darüber bekannt, und nichts wird getan.';
    if (actions === 0) return `${counted(insights, 'Erkenntnis', 'Erkenntnisse')}, noch keine Maßnahme`;
    const waiting = actions - better - notBetter;
    return [
      counted(actions, 'Maßnahme', 'Maßnahmen'),
      ...(better > 0 ? [`${better} mit besserer Kennzahl`] : []),
      ...(notBetter > 0 ? [`${notBetter} bisher ohne Wirkung`] : []),
      ...(waiting > 0 ? [`${waiting} noch nicht neu gemessen`] : []),
    ].join(' · ');
  },
  known: 'Was wir wissen',
  doing: 'Was wir tun und ob es wirkt',
  noInsights: 'Noch erklärt keine Erkenntnis diesen Schritt.',
  noActions: 'Noch nimmt sich keine Maßnahme dieses Schritts an.',
  worked: 'Was es gebracht hat',
  effects: {
    'no-number': 'Noch sagt keine Kennzahl, ob es wirkt',
    'not-yet': 'Noch nicht neu gemessen',
    worse: 'Die Kennzahl ist schlechter geworden',
    unchanged: 'Die Kennzahl hat sich nicht bewegt',
    better: 'Die Kennzahl ist besser geworden',
    reached: 'Das Ziel ist erreicht',
  },
  effectValues: (before, now, aim) => `${before} → ${now}, Ziel ${aim}`,
  effectAim: (before, aim) => `vorher ${before}, Ziel ${aim}`,
  due: (day) => `fällig am ${day}`,
  overdue: 'überfällig',
  courses: 'Auf jeder Reise',
  coursesLede:
    'Überall dieselbe Skala: −2 verzweifelt, +2 begeistert. Wo eine Linie unterbrochen ist, wissen wir es nicht.',
  high: 'Höhepunkt',
  low: 'Tiefpunkt',
  flat: (level) => `durchgehend ${level}`,
  nothingKnown: 'Wie es ihnen auf dieser Karte geht, ist nicht bekannt.',
  knownIn: (known, steps) => `Bekannt in ${known} von ${counted(steps, 'Schritt', 'Schritten')}`,
  stages: 'Phasen',
  future: 'Zukunft',
  insights: 'Erkenntnisse über sie',
  actions: 'Maßnahmen, die ihnen helfen',
  sources: 'Worauf das beruht',
  participants: (count) => counted(count, 'Teilnehmer', 'Teilnehmende'),
  journeys: 'Schritt für Schritt',
  everyStep: (steps, maps) => `${counted(steps, 'Schritt', 'Schritte')} aus ${counted(maps, 'Karte', 'Karten')}`,
};

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
