/** Every word of the interface, in German. What is missing or too much, the compiler says: see `messages.ts`. */
import type * as en from './en.ts';
import { beforeSign, numeral, percentage } from './numbers.ts';

export { locale } from './locale.ts';

const plurals = /* @__PURE__ */ new Intl.PluralRules('de');
const conjunction = /* @__PURE__ */ new Intl.ListFormat('de', { type: 'conjunction' });
const disjunction = /* @__PURE__ */ new Intl.ListFormat('de', { type: 'disjunction' });

/** `1 Schritt`, `3 Schritte`. */
export const counted: typeof en.counted = (count, one, many) =>
  `${numeral(count)} ${plurals.select(count) === 'one' ? one : (many ?? one)}`;

/** `a`, `a und b`, `a, b und c`. */
export const listed: typeof en.listed = (items) => conjunction.format(items);

/** `a`, `a oder b`, `a, b oder c`. */
export const either: typeof en.either = (items) => disjunction.format(items);

export const quoted: typeof en.quoted = (text) => `„${text}“`;

/** `3 Schritte`, and `3 Schritten` after prepositions such as „von“. */
const schritte = (count: number) => counted(count, 'Schritt', 'Schritte');
const schritten = (count: number) => counted(count, 'Schritt', 'Schritten');
const phasen = (count: number) => counted(count, 'Phase', 'Phasen');

// ── Counts, levels and states that many parts of the site name ───────────────────────────────────────────────────────
export const counts: typeof en.counts = {
  steps: schritte,
  stages: phasen,
  sources: (count) => counted(count, 'Quelle', 'Quellen'),
  participants: (count) => counted(count, 'Person', 'Personen'),
};

export const quarterInWords: typeof en.quarterInWords = (quarter, year) => `Q${quarter} ${year}`;

export const swing: typeof en.swing = (from, to) => `${from} bis ${to}`;

export const severities: typeof en.severities = {
  1: 'Ärgernis',
  2: 'echtes Problem',
  3: 'Grund zu gehen',
};

export const evidence: typeof en.evidence = { assumption: 'Annahme', none: 'keine Quelle' };

export const mapStatuses: typeof en.mapStatuses = {
  unvalidated: 'Nicht validiert',
  validated: 'Validiert',
  retired: 'Abgelöst',
};

export const actionStatuses: typeof en.actionStatuses = {
  'in-progress': 'In Arbeit',
  planned: 'Geplant',
  proposed: 'Vorgeschlagen',
  done: 'Erledigt',
  dropped: 'Verworfen',
};

export const insightKinds: typeof en.insightKinds = {
  pain: 'Schmerzpunkt',
  need: 'Bedürfnis',
  delight: 'Begeisterung',
  opportunity: 'Chance',
  risk: 'Risiko',
};

export const insightStatuses: typeof en.insightStatuses = {
  new: 'Neu',
  accepted: 'Angenommen',
  'in-progress': 'In Arbeit',
  resolved: 'Gelöst',
  declined: 'Abgelehnt',
};

export const channelKinds: typeof en.channelKinds = {
  digital: 'Digital',
  human: 'Menschen',
  physical: 'Ort',
  paper: 'Papier',
};

export const sourceKinds: typeof en.sourceKinds = {
  interviews: 'Interviews',
  diary: 'Tagebuchstudie',
  survey: 'Umfrage',
  analytics: 'Nutzungsdaten',
  'support-tickets': 'Supportanfragen',
  reviews: 'Bewertungen',
  usability: 'Usability-Test',
  workshop: 'Workshop: eine Annahme, kein Beleg',
  desk: 'Sekundärforschung',
};

export const readings: typeof en.readings = {
  target: (value) => `Ziel ${value}`,
  unchanged: (month) => (month === null ? 'unverändert' : `unverändert seit ${month}`),
  down: (value, month) => `gesunken von ${value}${month === null ? '' : ` (${month})`}`,
  up: (value, month) => `gestiegen von ${value}${month === null ? '' : ` (${month})`}`,
};
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
  reviewedOn: (date) => `Überprüft am ${date}`,
};

// ── The atlas and its map cards ──────────────────────────────────────────────────────────────────────────────────────
export const drafts: typeof en.drafts = {
  draft: 'Entwurf',
  notPublished: 'Die veröffentlichte Fassung lässt ihn weg.',
};

export const atlas: typeof en.atlas = {
  title: 'Karten',
  description: (site) => `Alle Journey-Karten von ${site}.`,
  lede: 'Jede Reise, die wir aufgezeichnet haben: welche Frage sie beantwortet und wer für sie einsteht.',
  howShown: 'Darstellung der Karten',
  outline: 'Gliederung',
  cards: 'Kacheln',
  filter: 'Karten filtern',
  map: 'Karte',
  curve: 'Verlauf',
  owner: 'Verantwortlich',
  noOwner: 'Noch niemand',
  stateAndStatus: 'Zustand',
  review: 'Überprüfung',
  states: { current: 'Heute', future: 'Zukunft' },
  facets: {
    persona: 'Persona',
    channel: 'Kanal',
    product: 'Produkt',
    team: 'Team',
    status: 'Status',
    state: 'Zustand',
    review: 'Überprüfung',
  },
  reviews: {
    overdue: 'Überfällig',
    soon: 'Bald fällig',
    fresh: 'In der Zeit',
    never: 'Nie überprüft',
    retired: 'Wird nicht mehr überprüft',
  },
  teamHint: 'Verantwortet die Karte oder arbeitet mit',
  reset: 'Zurücksetzen',
  count: (count) => counted(count, 'Karte', 'Karten'),
  steps: (count) => counted(count, 'Schritt', 'Schritte'),
  below: (maps, futures) =>
    [
      ...(maps > 0 ? [`${counted(maps, 'Karte', 'Karten')} darunter`] : []),
      ...(futures > 0 ? [`${counted(futures, 'Karte', 'Karten')}, wie es werden soll`] : []),
    ].join('; '),
  futureOf: 'So soll es werden',
  currentOf: 'So ist es heute',
  opens: 'Öffnet',
  dimmed: 'Passt nicht; eine Karte darunter passt.',
  noMatch: 'Keine Karte passt zu allem.',
  noMaps: 'Es gibt noch keine Karte.',
  reviewed: (date) => `Überprüft ${date}`,
  neverReviewed: 'Nie überprüft',
  next: (date) => `wieder ${date}`,
  due: (days) => (days === 0 ? 'heute fällig' : `fällig in ${counted(days, 'Tag', 'Tagen')}`),
  overdue: (days) => `Seit ${counted(days, 'Tag', 'Tagen')} überfällig`,
  notReviewed: 'Wird nicht mehr überprüft',
  around: 'Karten um diese herum',
  partOf: 'Teil von',
  opensAt: 'geöffnet von',
  beside: 'Daneben',
  inside: 'Darunter',
};

/** What the page of maps says while it is filtered. */
export const atlasFilter: typeof en.atlasFilter = {
  all: (count) => counted(count, 'Karte', 'Karten'),
  count: (count, total) => `${numeral(count)} von ${counted(total, 'Karte', 'Karten')}`,
  chosen: (count) => `${numeral(count)} gewählt`,
};

// ── Channels: the heat map of channels and stages ────────────────────────────────────────────────────────────────────
export const channels: typeof en.channels = {
  title: 'Kanäle',
  description: (site) => `Wo Kundinnen und Kunden das Unternehmen treffen: ${site}.`,
  lede: 'Wo wir Menschen begegnen, wie es ihnen dort geht und wo ein Kanal fehlt, den sie bevorzugen.',
  all: 'Alle Kanäle',
  inNoJourney: 'Noch in keiner Reise',
  inJourneys: (steps, maps) => `In ${counted(steps, 'Schritt', 'Schritten')} aus ${counted(maps, 'Karte', 'Karten')}`,

  heatTitle: 'Kanäle in jeder Phase',
  heatLede:
    'Wie es Menschen auf jedem Kanal geht, von −2 bis +2, und wie viele Schmerzpunkte sie dort haben. Das Feld einer Phase führt zu den Schritten dahinter.',
  heatLedePains:
    'Wie viele Schmerzpunkte Menschen auf jedem Kanal haben. Das Feld einer Phase führt zu den Schritten dahinter.',
  howMean:
    'Die Zahl ist das Mittel über die Schritte der Phase und über die Personas, die den Kanal dort nutzen; ändert sich ein Gefühl im Schritt, zählt die Mitte. Schmerzpunkte ohne Kanal zählen auf allen Kanälen ihres Schritts.',
  leftOut: (titles) => `Nicht mitgezählt, weil sie nicht von heute erzählen: ${listed(titles)}.`,
  channel: 'Kanal',
  allMaps: 'Alle Karten',
  unknownEmotion: '?',
  notKnown: 'Emotion nicht als Zahl bekannt',
  meanEmotion: 'mittlere Emotion',
  steps: (count) => counted(count, 'Schritt', 'Schritten'),
  stages: (count) => counted(count, 'Phase', 'Phasen'),
  maps: (count) => counted(count, 'Karte', 'Karten'),
  pains: (count) => `${numeral(count)} Schmerzp.`,
  missing: 'fehlt',
  missedBy: (names) => `fehlt hier, bevorzugt von: ${listed(names)}`,
  legend: 'So liest man es',
  legendMissing: 'jemand bevorzugt diesen Kanal, er fehlt aber',

  missedTitle: 'Bevorzugt, aber nicht da',
  missedLede: 'Phasen, in denen eine Persona uns begegnet, aber nicht auf einem Kanal, den sie bevorzugt.',
  missed: (persona, channel, stages) =>
    `${persona} bevorzugt den Kanal ${channel}; in ${counted(stages, 'Phase', 'Phasen')} fehlt er:`,

  pageDescription: (channel) => `Jeder Schritt auf dem Kanal ${channel}.`,
  owner: 'Verantwortlich',
  preferredBy: 'Bevorzugt von',
  insights: 'Erkenntnisse',
  journeys: 'In den Reisen',
  noJourney: 'Noch nutzt keine Reise diesen Kanal.',
  emotionOf: 'Mittlere Emotion',
  usedIn: 'Genutzt in',
  hurts: 'Schmerzpunkte',
};

// ── Current and future ───────────────────────────────────────────────────────────────────────────────────────────────
export const future: typeof en.future = {
  title: 'Was sich ändert',
  from: 'Verglichen mit',
  summary: (counts) =>
    listed(
      [
        counts.gone > 0 && `${counted(counts.gone, 'Schritt', 'Schritte')} weniger`,
        counts.added > 0 && counted(counts.added, 'neuer Schritt', 'neue Schritte'),
        counts.moved > 0 && `${counted(counts.moved, 'Schritt', 'Schritte')} verschoben`,
        counts.renamed > 0 && `${counted(counts.renamed, 'Schritt', 'Schritte')} umbenannt`,
        counts.answered > 0 && `${counted(counts.answered, 'Schmerzpunkt', 'Schmerzpunkte')} beantwortet`,
        counts.painsGone > 0 && `${counted(counts.painsGone, 'Schmerzpunkt', 'Schmerzpunkte')} nicht mehr da`,
        counts.painsChanged > 0 && `${counted(counts.painsChanged, 'Schmerzpunkt', 'Schmerzpunkte')} verändert`,
        counts.painsAdded > 0 && counted(counts.painsAdded, 'neuer Schmerzpunkt', 'neue Schmerzpunkte'),
      ].filter((part) => part !== false),
    ),
  unchanged: 'Schritte und Schmerzpunkte bleiben gleich',
  matching: 'Schritte sind dieselben, wenn ihre Kennungen es sind, gleich wie sie heißen.',
  behindHeading: 'Dahinter zeichnen',
  steps: 'Schritte',
  gone: 'Entfällt',
  added: 'Neu',
  moved: 'Verschoben',
  renamed: 'Umbenannt',
  movedFrom: (from, to) => `von ${from} auf ${to}`,
  renamedFrom: (title) => `bisher „${title}“`,
  pains: 'Beantwortete Schmerzpunkte',
  painsGone: 'Nicht mehr vorhandene Schmerzpunkte',
  noPains: 'Kein heutiger Schmerzpunkt entfällt.',
  answeredBy: 'Beantwortet durch',
  atThisStep: 'In diesem Schritt',
  noAnswer: 'Keine Chance und keine Maßnahme ist als Antwort genannt.',
  stepGone: 'Auch sein Schritt entfällt.',
  painsChanged: 'Veränderte Schmerzpunkte',
  painsAdded: 'Neue Schmerzpunkte',
  severity: (from, to) => (from === to ? `Schwere ${from} von 3, wie bisher` : `Schwere ${from} wird ${to} von 3`),
  severityNow: (severity) => `Schwere ${severity} von 3`,
  wasPain: (text) => `bisher „${text}“`,
  emotions: 'Emotionen',
  emotionsLede: 'Wie Personas aus jedem Schritt gehen, der größte Unterschied zuerst.',
  numbers: 'Zahlen',
  metric: 'Kennzahl',
  step: 'Schritt',
  persona: 'Persona',
  today: 'Heute',
  then: 'Dann',
  difference: 'Unterschied',
  todayAt: (number) => `heute Schritt ${number}`,
  unknown: 'unbekannt',
  more: (count) => counted(count, 'weitere Änderung', 'weitere Änderungen'),
  personasAdded: (names) => `Neu auf der Karte: ${listed(names)}.`,
  personasGone: (names) => `Nicht mehr auf der Karte: ${listed(names)}.`,
};

// ── Insights ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const insightWords: typeof en.insightWords = {
  strengths: { strong: 'starker Beleg', moderate: 'mittlerer Beleg', weak: 'schwacher Beleg' },
  confidences: { high: 'hoch', medium: 'mittel', low: 'niedrig' },
  names: { reach: 'Reichweite', impact: 'Wirkung', confidence: 'Sicherheit', effort: 'Aufwand' },
  score: 'Punktwert',
  noScore: 'Noch kein Punktwert',
};

export const insightsPage: typeof en.insightsPage = {
  description: (site) => `Was die Customer Journeys von ${site} gelehrt haben.`,
  lede: 'Was die Customer Journeys gelehrt haben; zuerst, was sich am meisten lohnt.',
  none: 'Noch ist keine Erkenntnis festgehalten.',
  plot: 'Wirkung und Aufwand',
  plotHint: 'Die Zahlen sind die Ränge der Liste darunter; die Form sagt, welche Art von Erkenntnis es ist.',
  plotLabel: 'Erkenntnisse nach Wirkung und Aufwand',
  unplotted: (count) =>
    `${counted(count, 'Erkenntnis', 'Erkenntnisse')} ohne Einschätzung von Wirkung oder Aufwand ${count === 1 ? 'steht' : 'stehen'} nur in der Liste.`,
  quadrants: {
    'quick-wins': 'Schnelle Erfolge',
    'big-bets': 'Große Vorhaben',
    'fill-ins': 'Lückenfüller',
    'think-twice': 'Gut überlegen',
  },
  impactAxis: 'Wirkung',
  effortAxis: 'Aufwand',
  pointLabel: (rank, title, kind, impact, effort) => `${rank}: ${title} ${kind}, Wirkung ${impact}, Aufwand ${effort}`,
  ranking: 'Rangliste',
  notRanked: 'Ohne Rang',
  notRankedBecause: 'Die Rangliste lässt sie aus: Freuden sollen bleiben, die anderen sind gelöst oder abgelehnt.',
  formula:
    'Punktwert = Reichweite × Wirkung × Sicherheit ÷ Aufwand. Reichweite ist der Anteil der Kundschaft in Prozent, Wirkung und Aufwand sind von 1 bis 5 eingeschätzt, Sicherheit zählt 1, 0,7 oder 0,4.',
  weighted: 'Eine hochgestellte Zahl ist das Gewicht: 0 lässt eine Größe weg, 2 zählt sie doppelt.',
  weights: 'Was soll mehr zählen?',
  weightOf: {
    reach: 'Gewicht der Reichweite',
    impact: 'Gewicht der Wirkung',
    confidence: 'Gewicht der Sicherheit',
    effort: 'Gewicht des Aufwands',
  },
  reset: 'Gewichte zurücksetzen',
  facets: {
    kind: 'Art',
    persona: 'Persona',
    channel: 'Kanal',
    team: 'Team',
    status: 'Stand',
    confidence: 'Sicherheit',
  },
  filters: 'Erkenntnisse eingrenzen',
};

export const rankingWords: typeof en.rankingWords = {
  up: (places) => `${numeral(places)} nach oben`,
  down: (places) => `${numeral(places)} nach unten`,
  count: (shown, total) =>
    shown === total
      ? counted(total, 'Erkenntnis', 'Erkenntnisse')
      : `${numeral(shown)} von ${counted(total, 'Erkenntnis', 'Erkenntnissen')}`,
  ranked: (moved, first) =>
    moved === 0
      ? 'Die Reihenfolge ist die der Website.'
      : `Neu geordnet: ${counted(moved, 'Erkenntnis', 'Erkenntnisse')} verschoben. Zuerst: ${first}`,
};

export const filterWords: typeof en.filterWords = {
  all: 'Alle',
  chosen: (count) => `${numeral(count)} gewählt`,
  showAll: 'Alle zeigen',
};

export const insightPage: typeof en.insightPage = {
  soWhat: 'Was daraus folgt',
  status: 'Stand',
  published: 'Veröffentlicht',
  rank: 'Rang',
  rankOf: (rank, total) => `${numeral(rank)} von ${numeral(total)}`,
  notRanked: 'ohne Rang',
  evidence: 'Woher wir es wissen',
  restsOn: (sources, participants) =>
    participants === 0
      ? `Die Aussage beruht auf ${counted(sources, 'Quelle', 'Quellen')}`
      : `Die Aussage beruht auf ${counted(sources, 'Quelle', 'Quellen')} mit ${counted(participants, 'teilnehmenden Person', 'Teilnehmenden')}`,
  between: (from, to) => (from === to ? `von ${from}` : `von ${from} bis ${to}`),
  confidence: {
    high: 'Wir sind uns sicher.',
    medium: 'Wir sind uns ziemlich sicher.',
    low: 'Wir sind uns noch nicht sicher.',
  },
  assumed: 'Noch hat es keine Kundin und kein Kunde gezeigt: Es ist eine Annahme.',
  where: 'Wo es geschieht',
  nowhere: 'Noch ist kein Schritt einer Karte genannt.',
  actions: 'Was wir tun',
  noActions: 'Noch ist nichts unternommen.',
  numbers: 'Vorher und nachher',
  concerns: 'Wer es wissen sollte',
  score: 'Wie der Rang entsteht',
  stories: 'Was es gebracht hat',
  related: 'Verwandte Erkenntnisse',
};

export const sliceWords: typeof en.sliceWords = {
  label: (step, map) => `${step} und die Schritte davor und danach in ${map}`,
  step: (number) => `Schritt ${number}`,
};

export const changeWords: typeof en.changeWords = {
  metric: 'Kennzahl',
  before: 'Vorher',
  after: 'Nachher',
  target: 'Ziel',
  unknown: 'noch nicht bekannt',
  better: 'besser',
  worse: 'schlechter',
  at: 'bei',
};

// ── Actions ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const actionWords: typeof en.actionWords = {
  contributors: 'Mit',
  overdueBy: (days) => `${counted(days, 'Tag', 'Tage')} überfällig`,
  states: { ...actionStatuses, proposed: 'Nur vorgeschlagen' },
  stateAndOverdue: (state, days) => `${state}, ${counted(days, 'Tag', 'Tage')} überfällig`,
};

export const actionsPage: typeof en.actionsPage = {
  description: (site) => `Was unternommen wird, weil die Customer Journeys von ${site} es gezeigt haben.`,
  lede: 'Was wir unternehmen: wer dafür verantwortlich ist, bis wann, und an welcher Zahl es sich zeigen wird.',
  none: 'Noch ist keine Maßnahme festgehalten.',
  looks: { board: 'Nach Stand', team: 'Nach Team', due: 'Nach Termin' },
  look: 'Ordnung der Liste',
  noTeam: 'Kein Team genannt',
  overdue: 'Überfällig',
  undated: 'Ohne Termin',
  over: 'Erledigt oder aufgegeben',
  facets: { team: 'Team', status: 'Stand', effect: 'Wirkung', persona: 'Persona', channel: 'Kanal' },
  filters: 'Maßnahmen eingrenzen',
};

export const actionListWords: typeof en.actionListWords = {
  count: (shown, total) =>
    shown === total
      ? counted(total, 'Maßnahme', 'Maßnahmen')
      : `${numeral(shown)} von ${counted(total, 'Maßnahme', 'Maßnahmen')}`,
};

export const actionPage: typeof en.actionPage = {
  kicker: (status) => `Maßnahme · ${status}`,
  measure: 'Die Zahl, an der es sich zeigt',
  noMeasure: 'Noch ist keine Zahl vereinbart, an der sie gemessen wird.',
  answers: 'Auf welche Erkenntnisse sie antwortet',
  changes: 'Was sie ändert',
  concerns: 'Wem sie hilft und wo',
  sources: 'Quellen',
  stories: 'Was sie gebracht hat',
};

// ── Stories ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const storiesPage: typeof en.storiesPage = {
  description: (site) => `Was für die Kundschaft von ${site} besser geworden ist, und die Zahlen, die das belegen.`,
  lede: 'Was für Kundinnen und Kunden besser geworden ist, und die Zahlen, die das belegen.',
  none: 'Noch ist kein Erfolg festgehalten.',
  kicker: 'Erfolg',
  published: 'Veröffentlicht',
  toldBy: 'Erzählt von',
  numbers: 'Vorher und nachher',
  actions: 'Was ihn gebracht hat',
  insights: 'Womit es begann',
  where: 'Wo es sich geändert hat',
  concerns: 'Für wen und wo',
  sources: 'Quellen',
};

// ── Metrics ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const metricsPage: typeof en.metricsPage = {
  description: (site) => `Die Zahlen, an denen die Customer Journeys von ${site} gemessen werden.`,
  lede: 'Die Zahlen, an denen die Customer Journeys gemessen werden: was jede zählt, und wo sie steht.',
  none: 'Noch ist keine Kennzahl festgehalten.',
  unit: 'Einheit',
  range: 'Bereich',
  from: (low, high) => `${low} bis ${high}`,
  better: { up: 'Mehr ist besser', down: 'Weniger ist besser' },
  lane: 'Zeile',
  role: 'In der Zeile „Noch bei uns“ gezeichnet',
  measuredAt: (steps, maps) =>
    `Gemessen an ${counted(steps, 'Schritt', 'Schritten')} in ${counted(maps, 'Karte', 'Karten')}`,
  unmeasured: 'Noch nicht gemessen',
  readings: 'Messwerte',
  noReadings: 'Noch hat kein Schritt einen Messwert.',
  step: 'Schritt',
  latest: 'Zuletzt',
  measured: 'Gemessen',
  target: 'Ziel',
  noDate: 'ohne Datum',
  actions: 'Maßnahmen, die daran gemessen werden',
  stories: 'Erfolge, die davon erzählen',
  insights: 'Erkenntnisse mit Zahlen dazu',
  actionCount: (count) => counted(count, 'Maßnahme', 'Maßnahmen'),
  storyCount: (count) => counted(count, 'Erfolg', 'Erfolge'),
  insightCount: (count) => counted(count, 'Erkenntnis', 'Erkenntnisse'),
};

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
  moreHappened: (count) => `${numeral(count)} ${count === 1 ? 'weiteres' : 'weitere'}`,
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
  insights: 'Erkenntnisse, die das Team kennen sollte',
  channels: 'Schmerzpunkte in den eigenen Kanälen',
  noPains: 'Für diesen Kanal ist kein Schmerzpunkt eingetragen.',
  morePains: (count) => counted(count, 'weiterer Schmerzpunkt', 'weitere Schmerzpunkte'),
  severity: (level) => `Schwere ${level} von 3`,
  backstage: 'Wo das Team hinter den Kulissen arbeitet',
  visible: 'für Kunden sichtbar',
  products: 'Produkte',
  sources: 'Quellen, die das Team verwaltet',
  participants: (count) => counted(count, 'teilnehmende Person', 'Teilnehmende'),
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
  whatIsDoneFor: (persona) => `Was dagegen getan wird: Tiefpunkt von ${persona}`,
  noEmotions: 'Noch sagt keine Karte, wie es ihnen geht.',
  feltInWords: (steps) =>
    `Wie es ihnen geht, ist nur in Worten bekannt, bei ${counted(steps, 'Schritt', 'Schritten')}.`,
  standing: (told) => {
    const known = counted(told.insights, 'Erkenntnis', 'Erkenntnisse');
    if (told.actions === 0) {
      if (told.dropped > 0) return `${known}, keine Maßnahme mehr: ${numeral(told.dropped)} aufgegeben`;
      return told.insights === 0
        ? 'Noch ist nichts darüber bekannt, und nichts wird getan.'
        : `${known}, noch keine Maßnahme`;
    }
    const how = (count: number, words: string) => {
      if (count === 0) return [];
      return told.actions === 1 ? [words] : [`${count === told.actions ? 'alle' : numeral(count)} ${words}`];
    };
    return [
      counted(told.actions, 'Maßnahme', 'Maßnahmen'),
      ...how(told.better, 'mit besserer Kennzahl'),
      ...how(told.notBetter, 'bisher ohne Wirkung'),
      ...how(told.proposed, 'nur vorgeschlagen'),
      ...how(told.withoutNumber, 'ohne Kennzahl'),
      ...how(told.notMeasured, 'noch nicht neu gemessen'),
      ...how(told.overdue, 'überfällig'),
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
  onlyInWords: (steps) => `Nur in Worten, bei ${counted(steps, 'Schritt', 'Schritten')}`,
  alsoInWords: (steps) => `Nur in Worten bei ${counted(steps, 'weiteren Schritt', 'weiteren Schritten')}`,
  stages: 'Phasen',
  future: 'Zukunft',
  insights: 'Erkenntnisse dazu',
  actions: 'Maßnahmen, die helfen',
  sources: 'Worauf das beruht',
  participants: (count) => counted(count, 'teilnehmende Person', 'Teilnehmende'),
  journeys: 'Schritt für Schritt',
  everyStep: (steps, maps) => `${counted(steps, 'Schritt', 'Schritte')} aus ${counted(maps, 'Karte', 'Karten')}`,
};

// ── Onboarding paths ─────────────────────────────────────────────────────────────────────────────────────────────────
export const paths: typeof en.paths = {
  title: 'Erste Schritte',
  lede: 'Geführte Wege durch das Buch: ein paar Minuten je Station, im eigenen Tempo.',
  description: (site) => `Geführte Wege für alle, die neu sind: ${site}.`,
  none: 'Noch ist kein Lernpfad angelegt.',
  for: 'Für',
  time: 'Dauer',
  minutes: (count) => counted(count, 'Minute', 'Minuten'),
  stops: 'Stationen',
  stopCount: (count) => counted(count, 'Station', 'Stationen'),
  keptBy: 'Gepflegt von',
  begin: 'Anfangen',
  theStops: 'Die Stationen',
  about: 'Über diesen Lernpfad',
  then: 'Danach',
  overview: 'Überblick',
  end: 'Das Ende',
  stopOf: (number, total) => `Station ${number} von ${total}`,
  kinds: {
    moment: 'Ein Moment',
    map: 'Eine Karte',
    persona: 'Eine Persona',
    insight: 'Eine Erkenntnis',
    story: 'Ein Erfolg',
    term: 'Ein Begriff',
    question: 'Eine Frage',
    text: 'Ein Gedanke',
  },
  stopDescription: (stop, path) => `${stop}: eine Station des Lernpfads „${path}“.`,
  openMap: 'Diesen Schritt auf der Karte öffnen',
  openWholeMap: 'Die Karte öffnen',
  openPersona: 'Alles über diese Persona',
  openInsight: 'Die ganze Erkenntnis lesen',
  openStory: 'Den ganzen Erfolg lesen',
  openTerm: 'Im Glossar',
  inMap: (map, stage, step, steps) => `${map} › ${stage}, Schritt ${step} von ${steps}`,
  feelings: 'Wie es ihnen geht',
  hurts: 'Was schmerzt',
  around: 'Die Schritte ringsum',
  goals: 'Ziele',
  frustrations: 'Frustrationen',
  soWhat: 'Was daraus folgt',
  before: 'vorher',
  after: 'nachher',
  check: 'Antwort prüfen',
  several: 'Mehr als eine Antwort ist richtig.',
  showAnswer: 'Antwort zeigen',
  endTitle: (path) => `Das Ende von „${path}“`,
  endDescription: (path) => `Was der Lernpfad „${path}“ gezeigt hat und wie es weitergeht.`,
  covered: 'Was der Lernpfad gezeigt hat',
  goOn: 'Weiter mit',
  allPaths: 'Alle Lernpfade',
};
export const pathProgress: typeof en.pathProgress = {
  back: '← Zurück zur Einarbeitung',
  visited: 'besucht',
  count: (visited, stops) => `${numeral(visited)} von ${counted(stops, 'Station', 'Stationen')} besucht`,
  answered: (right, questions) => `${numeral(right)} von ${counted(questions, 'Frage', 'Fragen')} richtig beantwortet`,
  resume: (stop) => `Weiter: ${stop}`,
  reset: 'Von vorn beginnen',
  wasReset: 'Der Fortschritt ist vergessen.',
  right: 'Das ist richtig.',
  wrong: 'Nicht ganz. Noch ein Versuch, oder die Antwort öffnen.',
  nothing: 'Zuerst eine Antwort wählen.',
};

// ── Glossary ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const glossary: typeof en.glossary = {
  title: 'Glossar',
  lede: 'Die Wörter dieser Reisen und was jedes hier bedeutet.',
  description: (site) => `Die Wörter und was sie bedeuten: ${site}.`,
  none: 'Noch ist kein Begriff eingetragen.',
  letters: 'Buchstaben',
  also: 'Auch:',
  example: 'Beispiel:',
  see: 'Siehe:',
  filter: 'Begriffe filtern',
};
export const glossaryFilter: typeof en.glossaryFilter = {
  shown: (count, all) =>
    count === all
      ? counted(all, 'Begriff', 'Begriffe')
      : `${numeral(count)} von ${counted(all, 'Begriff', 'Begriffen')}`,
  none: 'Kein Begriff enthält diese Wörter.',
};

// ── Explore ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const explore: typeof en.explore = {
  types: {
    map: { title: 'Karte', one: 'Karte', many: 'Karten' },
    step: { title: 'Schritt', one: 'Schritt', many: 'Schritte' },
    moment: { title: 'Moment', one: 'Moment', many: 'Momente' },
    quote: { title: 'Zitat', one: 'Zitat', many: 'Zitate' },
    pain: { title: 'Schmerzpunkt', one: 'Schmerzpunkt', many: 'Schmerzpunkte' },
    opportunity: { title: 'Chance', one: 'Chance', many: 'Chancen' },
    insight: { title: 'Erkenntnis', one: 'Erkenntnis', many: 'Erkenntnisse' },
    action: { title: 'Maßnahme', one: 'Maßnahme', many: 'Maßnahmen' },
    story: { title: 'Erfolg', one: 'Erfolg', many: 'Erfolge' },
    persona: { title: 'Persona', one: 'Persona', many: 'Personas' },
    channel: { title: 'Kanal', one: 'Kanal', many: 'Kanäle' },
    team: { title: 'Team', one: 'Team', many: 'Teams' },
    metric: { title: 'Kennzahl', one: 'Kennzahl', many: 'Kennzahlen' },
    term: { title: 'Begriff', one: 'Begriff', many: 'Begriffe' },
    path: { title: 'Lernpfad', one: 'Lernpfad', many: 'Lernpfade' },
  },
  facets: {
    type: 'Art',
    persona: 'Persona',
    emotion: 'Emotion',
    channel: 'Kanal',
    stage: 'Phase',
    product: 'Produkt',
    team: 'Team',
    status: 'Status',
    evidence: 'Belege',
    'use-case': 'Einsatz',
    state: 'Zustand',
  },
  result: { one: 'Ergebnis', many: 'Ergebnisse' },
  found: (count, one, many) => (count === 0 ? `Keine ${many}` : counted(count, one, many)),
  among: (found, types) => `${found} (${types})`,
  sentence: (found, chosen) =>
    [
      found,
      chosen.text && ` zu ${quoted(chosen.text)}`,
      chosen.channel && ` über ${chosen.channel}`,
      chosen.stage && ` in der Phase ${chosen.stage}`,
      chosen.emotion
        ? ` mit ${chosen.persona || 'irgendwem'} bei ${chosen.emotion}`
        : chosen.persona && ` mit ${chosen.persona}`,
      chosen.product && `, Produkt: ${chosen.product}`,
      chosen.team && `, Team: ${chosen.team}`,
      chosen.status && `; Status: ${chosen.status}`,
      chosen.evidence && `; Belege: ${chosen.evidence}`,
      chosen['use-case'] && `; Einsatz: ${chosen['use-case']}`,
      chosen.state && `; Zustand: ${chosen.state}`,
    ].join(''),
  filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${numeral(chosen)})`),
  chosen: (count) => `${numeral(count)} gewählt`,
  remove: (facet, value) => `${facet} entfernen: ${value}`,
  words: 'Wörter',
  more: (count) => `${numeral(count)} ${count === 1 ? 'weiteren' : 'weitere'} zeigen`,
  allValues: (count) => `Alle ${numeral(count)}`,
  fewerValues: 'Weniger',
  loading: 'Wird geladen …',
  failed:
    'Die Liste konnte nicht geladen werden. Verbindung prüfen und die Seite neu öffnen; bis dahin steht hier, was das Buch enthält.',
  advice: 'Weniger Wörter oder weniger Filter helfen weiter, oder nur der Anfang eines Wortes.',
};

export const explorePage: typeof en.explorePage = {
  lede: 'Alles in diesem Buch in einer Liste: filtern, und die Adresse ist ein Link auf genau diese Ansicht.',
  field: 'Nach Wörtern suchen',
  placeholder: 'Titel, Texte, Zitate …',
  results: 'Ergebnisse',
  clear: 'Alles zurücksetzen',
  sort: 'Reihenfolge',
  sorts: { match: 'Beste Treffer', lowest: 'Tiefste Emotion', newest: 'Neueste' },
  joint: 'Persona, Emotion und Kanal gelten für dieselbe Persona im selben Schritt.',
  noScript:
    'Zum Filtern ist JavaScript nötig. Ohne steht hier jeder Eintrag des Buchs; Schritte, Zitate und Schmerzpunkte einer Karte stehen auf ihrer Seite.',
  emotions: { '-2': 'verzweifelt', '-1': 'unzufrieden', 0: 'neutral', 1: 'zufrieden', 2: 'begeistert' },
  evidence: {
    strong: 'Stark: mehrere Arten von Quellen',
    moderate: 'Mittel: eine Art von Quelle',
    weak: 'Schwach: Workshop oder Annahme',
    none: 'Keine Quelle genannt',
  },
  useCases: {
    acquisition: 'Gewinnung',
    sales: 'Verkauf',
    onboarding: 'Einstieg',
    service: 'Service',
    retention: 'Bindung',
    omnichannel: 'Omnichannel',
    other: 'Anderes',
  },
  states: { current: 'Wie es heute ist', future: 'Wie es werden soll' },
};

// ── Health ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export const health: typeof en.health = {
  title: 'Zustand',
  description: (site) => `Wo ${site} Zuwendung braucht: Überprüfungen, Belege, Annahmen und lose Enden.`,
  asOf: (day) => `Stand ${day}`,
  headline: (overdue, coverage, assumptions, ends) =>
    `${[
      overdue === 0
        ? 'Keine Überprüfung ist überfällig'
        : `${counted(overdue, 'Überprüfung', 'Überprüfungen')} überfällig`,
      ...(coverage === null ? [] : [`${coverage} % der Aussagen sind belegt`]),
      ...(assumptions === 0 ? [] : [`${counted(assumptions, 'Schritt', 'Schritte')} angenommen`]),
      ends === 0 ? 'keine losen Enden' : counted(ends, 'loses Ende', 'lose Enden'),
    ].join(', ')}.`,
  contents: 'Auf dieser Seite',
  reviews: 'Überprüfungen',
  reviewsLede:
    'Einer Karte, die lange niemand angesehen hat, traut niemand mehr. Jede hat ein zuständiges Team und einen Rhythmus.',
  calendar: 'Kalender der Überprüfungen abonnieren',
  noOwner: 'Ohne zuständiges Team',
  noReviews: 'Es gibt keine Karte zu überprüfen.',
  states: { overdue: 'Überfällig', soon: 'Bald fällig', fresh: 'Rechtzeitig', never: 'Nie überprüft' },
  overdueBy: (days) => `seit ${counted(days, 'Tag', 'Tagen')}`,
  dueIn: (days) => (days === 0 ? 'heute' : `in ${counted(days, 'Tag', 'Tagen')}`),
  due: 'Fällig',
  lastReview: 'Zuletzt überprüft',
  evidence: 'Belege',
  evidenceLede:
    'Wie viele Aussagen auf Forschung beruhen, Karte für Karte und Bahn für Bahn. Gefühle, Worte von Kunden, Schmerzpunkte und Zahlen sind Aussagen; ein Workshop allein ist kein Beleg.',
  evidenceCaption: 'Belegte Aussagen von allen Aussagen',
  map: 'Karte',
  all: 'Alle Bahnen',
  allMaps: 'Alle Karten',
  share: (supported, claims) => `${numeral(supported)} von ${numeral(claims)}`,
  noClaims: 'keine',
  admitted: (count) => `${counted(count, 'Aussage', 'Aussagen')} als Annahme gekennzeichnet`,
  noEvidence: 'Noch sagt keine Karte etwas aus.',
  assumptions: 'Annahmen',
  assumptionsLede:
    'Schritte, die geglaubt werden und nicht durch Forschung gezeigt sind: die nächsten Fragen an Kunden.',
  fromWorkshop: 'Nur aus einem Workshop',
  noAssumptions: 'Kein Schritt ist eine Annahme.',
  looseEnds: 'Lose Enden',
  looseEndsLede: 'Einträge, an denen nichts hängt: verknüpfen oder aufgeben.',
  noLooseEnds: 'Alles ist mit etwas verknüpft.',
  looseEndKinds: {
    'insight-nowhere': 'Erkenntnisse ohne Schritt',
    'insight-without-action': 'Angenommene Erkenntnisse, die keine Maßnahme aufgreift',
    'action-without-insight': 'Maßnahmen ohne Erkenntnis',
    'story-without-action': 'Erfolge ohne Maßnahme',
    'persona-nowhere': 'Personas auf keiner Karte',
    'channel-unused': 'Kanäle auf keiner Karte',
    'source-unused': 'Quellen, auf denen nichts beruht',
    'metric-unread': 'Kennzahlen, die nirgends gemessen werden',
    'product-unused': 'Produkte, um die es nirgends geht',
    'team-without-anything': 'Teams, denen nichts zugeordnet ist',
  },
  findings: 'Befunde der Prüfung',
  findingsLede:
    'Was die Prüfung der Inhalte zu sagen hat, Regel für Regel. Im Repository sagt „npm run check:content“ dasselbe.',
  noFindings: 'Die Prüfung hat nichts gefunden.',
  aboutRule: 'Über die Regel',
  severities: { error: 'Fehler', warning: 'Warnung' },
  edit: (file) => `${file} bearbeiten`,
  line: (line) => `Zeile ${line}`,
};

// ── Feeds and exports in text ────────────────────────────────────────────────────────────────────────────────────────
export const feeds: typeof en.feeds = {
  news: 'Neues',
  newsKinds: {
    insight: 'Erkenntnis',
    story: 'Erfolg',
    action: 'Maßnahme erledigt',
    review: 'Überprüfung',
    validation: 'Validierung',
  },
  newsTitles: {
    insight: (title) => title,
    story: (title) => title,
    action: (title) => `Erledigt: ${title}`,
    review: (title) => `Überprüft: ${title}`,
    validation: (title) => `Validiert: ${title}`,
  },
  validatedWith: (who) => `Validiert mit ${who}.`,
  reviewsOf: (site) => `Überprüfungen: ${site}`,
  reviewTitle: (map, team) => `„${map}“ überprüfen${team === null ? '' : ` (${team})`}`,
  reviewOwner: (team, contact) => `Zuständig: ${team}${contact === null ? '' : `, ${contact}`}`,
  lastReviewed: (day) => `Zuletzt überprüft am ${day}.`,
  asMarkdown: 'Diese Seite als Markdown',
  goal: (goal) => `Ziel: ${goal}`,
  step: (number, title) => `Schritt ${number}: ${title}`,
  openedUp: 'Im Einzelnen',
  page: 'Seite',
  state: 'Zustand',
  states: { current: 'Heute', future: 'Zukunft' },
  futureOf: 'Zukunft von',
  partOf: 'Teil von',
  owner: 'Zuständig',
  status: 'Status',
  validated: 'Validiert mit',
  lastReview: 'Zuletzt überprüft',
  nextReview: 'Nächste Überprüfung',
  evidence: 'Belege',
  personas: 'Personas',
  products: 'Produkte',
  channels: 'Kanäle',
  inScope: 'Fragen, die sie beantwortet',
  outOfScope: 'Fragen, die sie nicht beantwortet',
  insights: 'Erkenntnisse',
  kind: 'Art',
  published: 'Veröffentlicht',
  score: 'Punktzahl',
  teams: 'Sollten es wissen',
  places: 'Wo es geschieht',
  sources: 'Belege',
  participants: (count) => counted(count, 'teilnehmende Person', 'Teilnehmende'),
  limits: (limits) => `Grenzen: ${limits}`,
  numbers: 'Vorher und nachher',
  change: (metric, before, after) => `${metric}: vorher ${before}, nachher ${after ?? 'noch nicht bekannt'}`,
  actions: 'Was getan wird',
};

// ── History ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const history: typeof en.history = {
  title: (map) => `Verlauf: ${map}`,
  description: (map) => `Was sich an der Karte „${map}“ geändert hat, Fassung für Fassung.`,
  lede: 'Was sich von Fassung zu Fassung geändert hat, in den Worten der Reise, und wie ihre Kurve damals verlief.',
  link: 'Verlauf',
  count: (count) => counted(count, 'Fassung', 'Fassungen'),
  versions: 'Fassungen',
  now: 'Jetzt',
  nowKey: 'Jetzt',
  asNow: 'So steht die Karte heute da.',
  unreleased: 'noch in keiner Fassung',
  first: 'die erste Fassung, die es gibt',
  older: 'Älter',
  newer: 'Neuer',
  steps: (count) => counted(count, 'Schritt', 'Schritte'),
  changes: (count) => counted(count, 'Änderung', 'Änderungen'),
  unreadable: 'Diese Fassung ist in einer Form geschrieben, die nicht mehr gelesen werden kann.',
  partial: (left) =>
    `Gezeigt, soweit sie noch gelesen werden kann: ${counted(left, 'Angabe passt', 'Angaben passen')} nicht mehr in die heutige Form und ${left === 1 ? 'fehlt' : 'fehlen'}.`,
  groups: {
    steps: 'Schritte',
    emotions: 'Gefühle',
    pains: 'Schmerzpunkte',
    numbers: 'Zahlen',
    personas: 'Personas',
    evidence: 'Belege',
    reviews: 'Überprüfungen und Status',
  },
  unknown: 'unbekannt',
  within: (from, to) => `${from} bis ${to}`,
  stepAdded: (step) => `„${step}“ ist neu.`,
  stepGone: (step) => `„${step}“ ist weggefallen.`,
  stepMoved: (step) => `„${step}“ steht an anderer Stelle.`,
  stepRenamed: (from, to) => `„${from}“ heißt jetzt „${to}“.`,
  emotion: (persona, step, from, to) => `${persona} bei „${step}“: ${from} → ${to}`,
  painAdded: (pain, step) => `„${pain}“ bei „${step}“ ist neu.`,
  painAnswered: (pain, step, answers) => `„${pain}“ bei „${step}“ ist beantwortet: ${answers}.`,
  painGone: (pain, step) => `„${pain}“ bei „${step}“ ist weggefallen.`,
  painReworded: (from, to, step) => `„${from}“ bei „${step}“ heißt jetzt „${to}“.`,
  painSeverity: (pain, step, from, to) => `„${pain}“ bei „${step}“: Schwere ${from} → ${to}`,
  reading: (metric, step, from, to) => `${metric} bei „${step}“: ${from} → ${to}`,
  personaAdded: (persona) => `${persona} ist hinzugekommen.`,
  personaGone: (persona) => `${persona} ist nicht mehr dabei.`,
  sourceAdded: (source) => `${source} ist hinzugekommen.`,
  sourceGone: (source) => `${source} wird nicht mehr genannt.`,
  coverage: (from, to) => `Belegte Aussagen: ${from} % → ${to} %`,
  reviewed: (day) => `Am ${day} überprüft.`,
  validated: (day) => `Am ${day} validiert.`,
  status: (from, to) => `Status: ${from} → ${to}`,
  question: (question) => `Sie fragt jetzt: „${question}“`,
  questionGone: 'Sie stellt keine Frage mehr.',
};

export const historySteps: typeof en.historySteps = {
  position: (version, number, of) => `${version}, Fassung ${number} von ${of}`,
};

// ── Search ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export const search: typeof en.search = {
  label: 'Suche',
  placeholder: 'Journeys, Schritte und Erkenntnisse suchen',
  all: 'Alle in „Erkunden“ zeigen',
  close: 'Suche schließen',
  clear: 'Filter aufheben',
  filters: 'Filter',
  filtersChosen: (count) => `Filter (${numeral(count)})`,
  more: 'Weitere Treffer zeigen',
  keys: { move: 'bewegen', opens: 'öffnet', closes: 'schließt' },
  hint: 'Suchbegriff eingeben – für Journeys, Schritte, Erkenntnisse, Personas und Kanäle – oder einen Filter wählen.',
  loading: 'Wird gesucht …',
  noIndex: 'Die Suche läuft auf der gebauten Site: erst npm run build, dann npm run preview.',
  notLoaded:
    'Die Suche konnte nicht geladen werden. Bitte die Verbindung prüfen, dann schließen und noch einmal öffnen.',
  results: (count) => counted(count, 'Treffer'),
  found: (count, best) =>
    `${counted(count, 'Treffer')}.${best === null ? '' : ` Die Eingabetaste öffnet ${quoted(best)}.`}`,
  nothing: (words, filters) => {
    const what = words === '' ? '' : ` für ${quoted(words)}`;
    const narrowed = filters === 0 ? '' : filters === 1 ? ' mit diesem Filter' : ' mit diesen Filtern';
    return `Keine Treffer${what}${narrowed}.`;
  },
  near: (word, near) => `Nirgends steht ${quoted(word)}. Ähnlich: ${listed(near)}.`,
  nowhere: (words) => `Nirgends steht ${listed(words.map(quoted))}.`,
  missing: (words) => `Ohne ${listed(words.map(quoted))}`,
  fewerFilters: 'Vielleicht mit weniger Filtern?',
  withoutFilters: (count) => `Ohne Filter: ${counted(count, 'Treffer')}.`,
  fewerWords: 'Vielleicht mit weniger oder anderen Wörtern?',
  otherWord: 'Vielleicht mit einem anderen Wort oder nur seinem Anfang?',
  stage: 'Phase',
  facets: { type: 'Art', persona: 'Persona', channel: 'Kanal' },
};

// ── The map ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const map: typeof en.map = {
  label: (title) => `Karte der Journey: ${title}`,
  describe: (title) => `Die Karte der Journey ${quoted(title)}.`,
  stage: 'Phase',
  step: 'Schritt',
  stageLabel: (title) => `Phase ${title}`,
  lineOfVisibility: 'Sichtbarkeitslinie',
  worstLoss: (loss, step) => `Größter Verlust: ${beforeSign}−${numeral(loss)} bei Schritt ${step}`,
  decisiveMoments: 'Entscheidende Momente',
  momentAt: (moment, step) => `${moment} · Schritt ${step}`,
  feltApart: (level, persona, otherLevel, other) => `${level} für ${persona}, ${otherLevel} für ${other}.`,
  original: (value) => `(in der Quelle: ${value})`,
  severity: (level, meaning) => `(Schwere ${level} von 3: ${meaning})`,
  noChannel: 'kein Kanal',
  insights: 'Erkenntnisse',
  actions: 'Maßnahmen',
  stages: 'Phasen dieser Journey',
  inView: 'Sichtbarer Teil der Journey',
  turns: 'Tiefpunkte und Höhepunkte',
  nextLow: 'Nächstes Tief',
  nextHigh: 'Nächstes Hoch',
  words: 'Diese Journey in Worten',
  insightsFrom: 'Erkenntnisse aus dieser Journey',
};

export const mapMoments: typeof en.mapMoments = {
  lowest: 'Tiefster Moment',
  highest: 'Höchster Moment',
  gap: 'Größter Abstand',
  low: 'Tiefpunkt',
  high: 'Höhepunkt',
  truth: 'Entscheidender Moment',
};

export const mapHeader: typeof en.mapHeader = {
  also: 'Auch genannt',
  table: 'Tabelle',
  print: 'Drucken',
  present: 'Präsentieren',
  embed: 'Einbetten',
  copyCode: 'Einbettungscode kopieren',
  copyAddress: 'Nur die Adresse kopieren',
  openFrame: 'Rahmen für sich öffnen',
  owner: 'Verantwortlich',
  status: 'Status',
  unvalidated: 'Noch nicht validiert',
  validatedWith: 'Validiert mit',
  overdue: 'überfällig',
  nextReview: 'Nächste Überprüfung',
  evidence: 'Belegt sind',
  ofClaims: ' der Aussagen',
  claims: (supported, claims) =>
    `${numeral(supported)} von ${counted(claims, 'Aussage', 'Aussagen')} ${supported === 1 ? 'beruht' : 'beruhen'} auf Forschung`,
  products: (count) => (count === 1 ? 'Produkt' : 'Produkte'),
  state: 'Stand',
  future: 'Zukunft',
  futureOf: 'Die Zukunft von',
  asWeWantIt: 'Wie wir es wollen',
  partOf: 'Teil von',
};

export const mapBar: typeof en.mapBar = {
  persona: 'Persona',
  channel: 'Kanal',
  lanes: 'Zeilen',
  curves: 'Kurven',
  together: 'Gemeinsam',
  apart: 'Untereinander',
  compare: 'Vergleichen',
  compareWith: 'Vergleichen mit',
  only: 'Nur Passendes',
  showAll: 'Alles zeigen',
  journeysOrder: 'Reihenfolge der Journey',
  howMuch: 'Wie viel von der Karte',
  overview: 'Überblick',
  detail: 'Detail',
  version: (date) => `Fassung vom ${date}`,
};

export const mapBarSays: typeof en.mapBarSays = {
  all: (count) => `Alle ${numeral(count)}`,
  chosen: (count) => `${numeral(count)} gewählt`,
  lanes: (shown, of) => `${shown} von ${of}`,
  matching: (steps, of) => `${numeral(steps)} von ${schritten(of)}`,
  drawn: (matching, personas) => `${matching}. Gezeichnet: ${personas}.`,
};

export const mapSays: typeof en.mapSays = {
  noLow: 'Die gezeichneten Kurven haben kein Tief.',
  noHigh: 'Die gezeichneten Kurven haben kein Hoch.',
  nextLow: (step, title, level) => `Nächstes Tief: Schritt ${step}, ${title}, ${level}`,
  nextHigh: (step, title, level) => `Nächstes Hoch: Schritt ${step}, ${title}, ${level}`,
};

export const mapFolds: typeof en.mapFolds = { steps: (count) => `+${schritte(count)}` };

export const mapInView: typeof en.mapInView = {
  steps: (first, last, of) =>
    first === last ? `Schritt ${first} von ${of}` : `Schritte ${first} bis ${last} von ${of}`,
};

export const copyLink: typeof en.copyLink = {
  copied: 'Link kopiert',
  failed: 'Bitte aus der Adresszeile kopieren',
};

export const stepPanel: typeof en.stepPanel = {
  place: (stage, step, of) => `${stage} · Schritt ${step} von ${of}`,
  close: 'Schließen',
  previous: 'Vorheriger Schritt',
  next: 'Nächster Schritt',
  previousIs: (title) => `Vorheriger Schritt: ${title}`,
  nextIs: (title) => `Nächster Schritt: ${title}`,
  copyLink: 'Link kopieren',
  savePicture: 'Bild speichern',
  pictureSaved: 'Bild gespeichert',
  noPicture: 'Es ließ sich kein Bild zeichnen',
};

export const stepPicture: typeof en.stepPicture = {
  place: (stage, step, of) => `${stage} · Schritt ${step} von ${of}`,
  assumption: 'Annahme: geglaubt, nicht durch Forschung gezeigt',
  evidence: (words, sources, more) =>
    `${words}: ${[...sources, ...(more > 0 ? [`und ${more} weitere`] : [])].join(' · ')}`,
  channels: (channels) => `Kanäle: ${channels}`,
  notKnown: 'nicht bekannt',
  stillWithUs: 'Noch dabei, Anteil derer, die beginnen',
  notKnownHere: 'hier nicht bekannt',
  share: (share, lost) =>
    `${percentage(share)}${lost > 0 ? `, ${counted(lost, 'Punkt', 'Punkte')} hier verloren` : ''}`,
  pain: (severity, meaning) => `Schmerzpunkt ${severity} von 3: ${meaning}`,
  opportunity: 'Chance',
  need: 'Bedürfnis',
  doing: 'Was Menschen tun',
};

export const lanes: typeof en.lanes = {
  experience: { title: 'Erleben', hint: 'Von begeistert bis verzweifelt' },
  experienceInWords: { title: 'Erleben', hint: 'Wie es Menschen geht' },
  stillWithUs: { title: 'Noch dabei', hint: 'Anteil derer, die beginnen' },
  channels: { title: 'Kanäle', hint: 'Wo Menschen uns begegnen' },
  zoom: { title: 'Öffnet sich', hint: 'Zu einer eigenen Karte' },
  doing: { title: 'Tun', hint: 'Was Menschen tun' },
  needs: { title: 'Bedürfnisse', hint: 'Was Menschen brauchen' },
  thinking: { title: 'Denken', hint: 'In ihren Worten' },
  moments: { title: 'Entscheidende Momente', hint: 'Wo Menschen sich entscheiden' },
  pains: { title: 'Schmerzpunkte', hint: 'Balken zeigt die Schwere', overviewHint: 'Größe zeigt die Schwere' },
  opportunities: { title: 'Chancen', hint: 'Was besser sein könnte' },
  metrics: { title: 'Kennzahlen', hint: 'Jetzt, Ziel und Verlauf' },
  frontstage: { title: 'Vorderbühne', hint: 'Was Menschen von uns sehen' },
  backstage: { title: 'Hinterbühne', hint: 'Teams und Systeme' },
  evidence: { title: 'Belege', hint: 'Quellen dahinter' },
};

export const mapScope: typeof en.mapScope = {
  title: 'Über diese Karte',
  answers: 'Sie beantwortet',
  doesNotAnswer: 'Sie beantwortet nicht',
  people: 'Beteiligte',
  files: 'Als Datei',
  owner: 'Verantwortlich',
  sponsor: 'Auftrag',
  contributors: 'Mitwirkende',
};

export const exports: typeof en.exports = {
  formats: {
    csv: 'CSV für Tabellenprogramme',
    json: 'JSON für Programme',
    svg: 'SVG für Folien',
  },
  columns: {
    stage: 'Phase',
    goal: 'Ziel der Phase',
    number: 'Nummer',
    id: 'ID',
    step: 'Schritt',
    touchpoints: 'Kontaktpunkte',
    from: (persona) => `${persona}: Gefühl am Anfang`,
    to: (persona) => `${persona}: Gefühl am Ende`,
    feeling: (persona) => `${persona}: Empfinden`,
    sources: 'Quellen',
    assumption: 'Annahme',
  },
  pain: (severity, meaning, text) => `${severity} von 3, ${meaning}: ${text}`,
  moments: { truth: 'Entscheidender Moment', high: 'Hoch', low: 'Tief' },
  yes: 'ja',
};

export const mapPicture: typeof en.mapPicture = {
  more: (personas) => `und ${personas} weitere`,
};

export const mapSources: typeof en.mapSources = {
  title: 'Quellen',
  behind: (steps) => `hinter ${schritten(steps)}`,
  limits: (limits) => `Grenzen: ${limits}`,
};

export const cards: typeof en.cards = {
  stepsAndPersonas: (steps, personas) => `${schritte(steps)}${personas.length > 0 ? `, ${listed(personas)}` : ''}`,
  future: 'Zukunft',
  review: (date) => `Überprüfung ${date}`,
  score: (score) => `Punktwert ${numeral(score)}`,
  insight: (kind) => `Erkenntnis · ${kind}`,
};

export const actionCard: typeof en.actionCard = {
  owner: 'Verantwortlich',
  with: (teams) => ` mit ${listed(teams)}`,
  started: 'Begonnen',
  done: 'Erledigt',
  due: 'Fällig',
  overdue: 'Überfällig',
  answers: 'Antwort auf',
  changes: 'Ändert',
  place: (title, step) => `${title}, Schritt ${step}`,
};

export const measure: typeof en.measure = {
  before: 'Vorher',
  now: 'Jetzt',
  aim: 'Ziel',
  notYet: 'Noch nicht',
  by: (date) => `bis ${date}`,
  at: ' bei ',
  reached: 'Das Ziel ist erreicht.',
  further: 'Weiter vom Ziel entfernt als zuvor.',
  went: (share) => `${percentage(share)} des Weges wurden geschafft.`,
  done: (share) => `${percentage(share)} des Weges sind geschafft.`,
};

export const texts: typeof en.texts = {
  footnotes: 'Fußnoten',
  backToText: (note, again) =>
    again > 1 ? `Zurück zur Stelle ${again} mit Fußnote ${note}` : `Zurück zur Stelle mit Fußnote ${note}`,
  table: 'Tabelle',
  task: (done) => (done ? 'Erledigt' : 'Offen'),
};
export const inTexts: typeof en.inTexts = {
  stagesOf: 'in',
  metric: (metric, step) => `${metric} bei ${step}`,
};

// ── The map in words ─────────────────────────────────────────────────────────────────────────────────────────────────
export const inWords: typeof en.inWords = {
  step: (step, title) => `Schritt ${step} ${quoted(title)}`,
  places: (places, more) => listed(more > 0 ? [...places, `${more} weiteren`] : places),
  unknown: 'Emotion bei keinem Schritt bekannt',
  onlyInWords: (steps) => `nur in Worten, bei ${counted(steps, 'Schritt', 'Schritten')}`,
  within: (from, to, step) => `von ${from} auf ${to} innerhalb von ${step}`,
  once: (level, step) => `${level} bei ${step}`,
  throughout: (level) => `durchgehend ${level}`,
  whereverKnown: (level) => `${level}, wo immer bekannt`,
  course: (start, lowest, highest, end) => {
    const edge = (step: number | null) => (step === null ? '' : ` (Schritt ${step})`);
    return `beginnt bei ${start.level}${edge(start.step)}, am tiefsten ${lowest.level} bei ${lowest.at}, am höchsten ${highest.level} bei ${highest.at}, endet bei ${end.level}${edge(end.step)}`;
  },
  alsoInWords: (steps) => `nur in Worten bei ${counted(steps, 'Schritt', 'Schritten')}`,
  notKnown: (steps, of) => `bei ${numeral(steps)} von ${schritten(of)} nicht bekannt`,

  noSteps: 'Die Journey hat noch keine Schritte.',
  size: (steps, stages) => `Die Journey hat ${schritte(steps)} in ${phasen(stages)}.`,
  noPersonas: 'Sie nennt keine Personas.',
  emotionsInWords: (personas) => `Wie es ${listed(personas)} geht, ist nur in Worten bekannt`,
  noEmotions: (personas) => `Für ${listed(personas)} sind keine Emotionen bekannt`,
  oneLevel: (level, inWords) => `Jede ${inWords ? 'als Zahl ' : ''}bekannte Emotion liegt bei ${level}.`,
  moment: (step, level, personas) => `${step} (${level}${personas.length > 0 ? ` für ${listed(personas)}` : ''})`,
  extremes: (lowest, highest) => `Der tiefste Moment ist ${lowest}, der höchste ${highest}.`,
  largestLoss: (loss, step, whole) =>
    whole
      ? `Der größte Verlust: ${loss} von 100, die beginnen, bei ${step}`
      : `Der größte Verlust: ${percentage(loss)} derer, die beginnen, bei ${step}`,
  widestGap: (step, levels) => `Der größte Abstand liegt bei ${step}: ${levels.join(', ')}.`,
};

/** `noch 31`, `niemand mehr`: who is left at a step. */
function noch(share: number, whole: boolean): string {
  if (share === 0) return 'niemand mehr';
  if (!whole) return `noch ${percentage(share)}`;
  return share === 100 ? 'noch alle 100' : `noch ${numeral(share)}`;
}

function vonBeginnenden(whole: boolean): string {
  return whole ? 'Von 100, die beginnen,' : 'Von denen, die beginnen,';
}

function sind(share: number, whole: boolean): string {
  return share === 0 || (whole && share === 1) ? 'ist' : 'sind';
}

export const stillWithUsInWords: typeof en.stillWithUsInWords = {
  one: (share, step, whole) =>
    `${vonBeginnenden(whole)} ${sind(share, whole)} bei ${step}, dem einzigen gemessenen Schritt, ${noch(share, whole)} dabei`,
  last: (share, step, whole) =>
    `${vonBeginnenden(whole)} ${sind(share, whole)} bei ${step} ${noch(share, whole)} dabei`,
  firstAndLast: (share, step, lastShare, last, whole) =>
    `${vonBeginnenden(whole)} ${sind(share, whole)} bei ${step} ${noch(share, whole)} und bei ${last} ${noch(lastShare, whole)} dabei`,
  noLoss: 'Kein gemessener Schritt zeigt einen Verlust.',
  loss: (loss, step, whole) => `${whole ? numeral(loss) : counted(loss, 'Punkt', 'Punkte')} bei ${step}`,
  onlyLoss: (loss) => `Der einzige Verlust: ${loss}`,
  losses: (losses) => `Die größten Verluste: ${listed(losses)}`,
};

export const channelsInWords: typeof en.channelsInWords = {
  atEveryStep: 'bei jedem Schritt',
  atSome: (steps, of) => `bei ${numeral(steps)} von ${schritten(of)}`,
  atSteps: (steps) => (steps.length === 1 ? `bei Schritt ${listed(steps)}` : `bei den Schritten ${listed(steps)}`),
  most: (channel, steps, isFirst) => `${channel} (${isFirst ? schritte(steps) : numeral(steps)})`,
  uses: (channels, most) =>
    `nutzt ${counted(channels, 'Kanal', 'Kanäle')}${channels > 1 ? ', am häufigsten' : ':'} ${listed(most)}`,
  between: (channels) => `wechselt hin und her zwischen ${listed(channels)}`,
  none: 'bei keinem Schritt Kontakt',
  from: (channel, step) => `${channel} ab Schritt ${step}`,
  once: (channel, step) => `${channel}, nur bei Schritt ${step}`,
  then: (channel, rest) => `${channel}, dann ${listed(rest)}`,
  throughout: (channel) => `durchgehend ${channel}`,
  neverSwitches: 'muss nie wechseln',
  switches: (count) => counted(count, 'Wechsel'),
  several: (where) => `${where} mehrere Kanäle zugleich`,
  without: (where) => `${where} kein Kontakt`,
};

export const comparison: typeof en.comparison = {
  nothing: (a, b) => `Nichts zu vergleichen: Für keinen Schritt ist beides bekannt, ${a} und ${b}.`,
  never: 'Sie unterscheiden sich nie.',
  furthest: (step, a, levelOfA, b, levelOfB) =>
    `Am weitesten auseinander bei ${step}: ${a} ${levelOfA}, ${b} ${levelOfB}.`,
  noStepShared: (title) => `Kein Schritt kommt auch in ${quoted(title)} vor.`,
  nothingOf: (persona) => `${persona}: nichts zu vergleichen.`,
  noChange: (persona) => `${persona}: keine Änderung.`,
  change: (persona, step, from, to) => `${persona}: größte Änderung bei ${step}, von ${from} auf ${to}.`,
  renamedTo: (from, to) => `${quoted(from)} zu ${quoted(to)}`,
  titles: (titles, more) => listed(more > 0 ? [...titles, `${more} ${more === 1 ? 'weiterer' : 'weitere'}`] : titles),
  added: (steps, titles) => `${schritte(steps)} neu (${titles})`,
  removed: (steps, titles) => `${schritte(steps)} entfallen (${titles})`,
  moved: (steps, titles) => `${schritte(steps)} verschoben (${titles})`,
  renamed: (steps, titles) => `${schritte(steps)} umbenannt (${titles})`,
  same: (title) => `Die Schritte sind dieselben wie in ${quoted(title)}.`,
  sinceThat: (title, changes) => `Gegenüber ${quoted(title)}: ${listed(changes)}.`,
  inThat: (title, changes) => `In ${quoted(title)}: ${listed(changes)}.`,
  laneOfChange: 'Änderung',
  laneOfDifference: 'Unterschied',
  against: (persona, other) => `${persona} gegenüber ${other}`,
};

// ── Print and table ──────────────────────────────────────────────────────────────────────────────────────────────────
export const print: typeof en.print = {
  title: (title) => `${title}, zum Drucken`,
  describe: (title, paper) => `Die Karte der Journey ${quoted(title)} auf ${paper}-Blättern.`,
  paper: 'Papier',
  map: 'Karte',
  print: 'Drucken',
  onPaper: (paper) => ` ${paper}, Querformat.`,
  hint: 'Bitte mit der Druckfunktion des Browsers drucken.',
  sheetsAt: (address) => `Auf Blätter gesetzt: ${address}`,
  sheets: 'Blätter',
  steps: (first, last, of) =>
    first === last ? `Schritt ${first} von ${of}` : `Schritte ${first} bis ${last} von ${of}`,
  moreLanes: ', weitere Zeilen',
  continued: ' (Fortsetzung)',
  owner: (team) => `Verantwortlich: ${team}`,
  validated: (by, month) => `Validiert mit ${by}, ${month}`,
  reviewed: (date) => `Überprüft am ${date}`,
};

export const printSays: typeof en.printSays = {
  sheet: (sheet, of) => `Blatt ${sheet} von ${of}`,
  sheets: (count) => counted(count, 'Blatt', 'Blätter'),
  leftOut: (rows) => `, ${counted(rows, 'Zeile', 'Zeilen')} ausgelassen`,
};

export const table: typeof en.table = {
  title: (title) => `${title} als Tabelle`,
  describe: (title) =>
    `Jeder Schritt der Journey ${quoted(title)} in einer Tabelle zum Sortieren, Filtern und Kopieren.`,
  label: (title) => `Tabelle der Journey: ${title}`,
  caption: (title, steps, stages) => `${title}: ${schritte(steps)} in ${phasen(stages)}, je eine Zeile, `,
  map: 'Karte',
  firstToLast: 'vom ersten zum letzten',
  lastToFirst: 'vom letzten zum ersten',
  lowestFirst: 'die niedrigsten zuerst',
  highestFirst: 'die höchsten zuerst',
  mildestFirst: 'die leichtesten zuerst',
  severestFirst: 'die schwersten zuerst',
  fewestFirst: 'die wenigsten zuerst',
  mostFirst: 'die meisten zuerst',
  unknown: 'unbekannt',
  emotionHint: 'Emotion, −2 bis +2',
  emotionWords: 'Emotion, in Worten',
  shareHint: '% derer, die beginnen',
  loss: 'Verlust',
  lossHint: 'Punkte',
  start: 'Beginn',
  cameBack: (points) => `${numeral(points)} zurückgekehrt`,
  sources: (count) => `${counted(count, 'Quelle', 'Quellen')}:`,
  severity: (level, meaning) => `Schwere ${level}: ${meaning}`,
  noStep: 'Kein Schritt passt. „Alles zeigen“ bringt sie zurück.',
};

export const tableSays: typeof en.tableSays = {
  inOrder: 'in der Reihenfolge der Journey',
  sorted: (column, order) => `sortiert nach ${column}, ${order}`,
  announced: (matching, order) => `${matching}, ${order}`,
};

export const notFound: typeof en.notFound = {
  title: 'Seite nicht gefunden',
  text: 'Unter dieser Adresse gibt es keine Seite.',
  why: 'Vielleicht ist sie umgezogen, oder der Link hat einen Tippfehler.',
  search: 'Suchen',
  home: 'Startseite',
  maps: 'Alle Karten',
};

// ── Folien ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export const present: typeof en.present = {
  title: (title) => `${title} als Folien`,
  describe: (title) => `Folie für Folie durch die Journey ${quoted(title)}.`,
  deck: 'Folien dieser Journey',
  leave: 'Zurück zur Karte',
  slides: 'Folien',
  previous: 'Vorige Folie',
  next: 'Nächste Folie',
  fullScreen: 'Vollbild',
  size: (steps, stages) => `${schritte(steps)} in ${phasen(stages)}`,
  whole: 'Die ganze Journey',
  inWords: 'In Worten',
  stage: (number, of) => `Phase ${number} von ${of}`,
  part: (part, parts) => `Teil ${part} von ${parts}`,
  momentAt: (moment, step, title) => `${moment}: Schritt ${step}, ${title}`,
  inMap: 'In der Karte öffnen',
  found: 'Was wir herausgefunden haben',
  foundSome: (shown, of) =>
    `${numeral(shown)} von ${counted(of, 'Erkenntnis', 'Erkenntnissen')}: was noch zu tun ist zuerst, nach Bewertung`,
  answer: 'Was wir dagegen tun',
  action: 'Maßnahme',
  owner: 'Verantwortlich',
  due: 'Fällig',
  done: (date) => `Erledigt ${date}`,
  measure: 'Gemessen an',
  fromTo: (metric, before, target) => `${metric}: von ${before} auf ${target}`,
  now: (value) => `, jetzt ${value}`,
  selection: 'Ausgewählt: ',
};

export const presentSays: typeof en.presentSays = {
  position: (slide, of) => `${numeral(slide)} von ${numeral(of)}`,
  slide: (slide, of, title) => `Folie ${numeral(slide)} von ${numeral(of)}: ${title}`,
  feltBy: (level, personas) => `${level} für ${listed(personas)}.`,
};

// ── Die Karte im Rahmen einer anderen Website ────────────────────────────────────────────────────────────────────────
export const embed: typeof en.embed = {
  describe: (title) => `Die Karte ${quoted(title)} zum Einbetten in andere Seiten.`,
  open: 'öffnet sich in einem neuen Tab',
  from: (site) => `Aus: ${site}`,
  reviewed: (date) => `überprüft am ${date}`,
};

export const embedSays: typeof en.embedSays = {
  code: { copied: 'Code kopiert', failed: 'Der Browser ließ das Kopieren nicht zu' },
  address: { copied: 'Adresse kopiert', failed: 'Der Browser ließ das Kopieren nicht zu' },
};

// ── Home ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const home: typeof en.home = {
  descriptionOf: (site) => `Die Customer Journeys von ${site}.`,
  searchWhat: 'Karten, Schritte und Erkenntnisse durchsuchen',
  holds: (maps, steps, insights, sources) => {
    const known = insights > 0 ? [counted(insights, 'Erkenntnis', 'Erkenntnisse')] : [];
    const behind = sources > 0 ? [counted(sources, 'Quelle', 'Quellen')] : [];
    if (maps > 0) {
      const last = behind.map((text) => `${text} dahinter`);
      return `${counted(maps, 'Karte', 'Karten')} mit ${listed([schritten(steps), ...known, ...last])}.`;
    }
    const rest = [...known, ...behind];
    return rest.length === 0 ? 'Hier ist noch nichts aufgeschrieben.' : `${listed(rest)}, und noch keine Karte.`;
  },
  startHere: 'Erste Schritte',
  startAll: 'Alle Lernpfade',
  lowest: 'Wo es am schwersten ist, und was dagegen geschieht',
  allPersonas: 'Alle Personas',
  lowestFirst: (shown, of) =>
    shown === of
      ? 'Der tiefste Moment zuerst.'
      : `${numeral(shown)} von ${counted(of, 'Persona', 'Personas')}, der tiefste Moment zuerst.`,
  insights: 'Die schärfsten Erkenntnisse',
  allInsights: 'Alle Erkenntnisse',
  glance: 'Auf einen Blick',
  health: 'Zustand des Buchs',
  validated: (count, of) =>
    `von ${counted(of, 'Karte', 'Karten')} ${count === 1 || of === 1 ? 'ist' : 'sind'} validiert`,
  evidence: 'der Aussagen sind belegt',
  reviews: (count) => (count === 1 ? 'Überprüfung ist überfällig' : 'Überprüfungen sind überfällig'),
  openActions: ({ inProgress, planned, proposed, overdue }) => {
    const open = inProgress + planned + proposed;
    const parts = [
      ...(inProgress > 0 ? [`${numeral(inProgress)} in Arbeit`] : []),
      ...(planned > 0 ? [`${numeral(planned)} geplant`] : []),
      ...(proposed > 0 ? [`${numeral(proposed)} nur vorgeschlagen`] : []),
    ];
    const late = overdue === 0 ? '' : `; ${numeral(overdue)} davon überfällig`;
    return `${open === 1 ? 'Maßnahme ist' : 'Maßnahmen sind'} noch nicht erledigt${open === 0 ? '' : `: ${listed(parts)}`}${late}`;
  },
  improved: (measured, actions) => {
    const rest = actions - measured;
    const missing =
      rest === 0
        ? ''
        : `; ${numeral(rest)} von ${counted(actions, 'Maßnahme', 'Maßnahmen')} ${rest === 1 ? 'ist' : 'sind'} nicht neu gemessen`;
    return `von ${counted(measured, 'neu gemessenen Zahl', 'neu gemessenen Zahlen')} besser geworden${missing}`;
  },
  journeys: 'Karten',
  allMaps: 'Alle Karten',
  recent: 'Seit dem letzten Monat',
  channels: 'Wo sie uns begegnen',
  allChannels: 'Alle Kanäle',
};
