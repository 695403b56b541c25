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
export const teams = {
  title: 'Teams',
  lede: 'What each team owns, works on and should know.',
  description: (site: string) => `What each team owns, works on and should know, in ${site}.`,
  descriptionOf: (team: string) => `Everything that is ${team}’s.`,
  none: 'No team is written down yet.',
  contact: 'Contact',
  nothing: 'No journey, action or insight names this team yet.',
  counts: (maps: number, actions: number, insights: number) =>
    [
      ...(maps > 0 ? [counted(maps, 'map')] : []),
      ...(actions > 0 ? [counted(actions, 'open action')] : []),
      ...(insights > 0 ? [counted(insights, 'insight to know', 'insights to know')] : []),
    ].join(' · '),
  overdueCounts: (actions: number, reviews: number) =>
    `Overdue: ${listed([
      ...(actions > 0 ? [counted(actions, 'action')] : []),
      ...(reviews > 0 ? [counted(reviews, 'review')] : []),
    ])}`,
  recent: 'Since last month',
  moreHappened: (count: number) => `${count} more`,
  recentNothing: (day: string) => `Nothing that concerns this team happened since ${day}.`,
  happened: {
    'insight-published': 'Insight published',
    'action-started': 'Action started',
    'action-done': 'Action done',
    measured: 'Measured again',
    'map-reviewed': 'Map reviewed',
    'map-validated': 'Map validated',
    'story-published': 'Story published',
    'source-gathered': 'Source gathered',
  },
  nowAt: (now: string, before: string) => `now ${now}, was ${before}`,
  maps: 'Maps',
  owned: 'They answer for',
  contributed: 'They work on',
  reviews: 'Reviews due',
  due: (day: string) => `due ${day}`,
  overdue: 'Overdue',
  neverReviewed: 'never reviewed',
  actions: 'Actions',
  actionOwned: 'answers for it',
  actionContributed: 'works on it',
  doneOn: (day: string) => `done ${day}`,
  insights: 'Insights they should know',
  channels: 'Pains on their channels',
  noPains: 'No pain is written down for this channel.',
  morePains: (count: number) => counted(count, 'more pain'),
  severity: (level: number) => `Severity ${level} of 3`,
  backstage: 'Where they work backstage',
  visible: 'seen by the customer',
  products: 'Products',
  sources: 'Sources they hold',
  participants: (count: number) => counted(count, 'participant'),
  stories: 'Stories they tell',
  paths: 'Onboarding paths they keep',
};

// ── Personas ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const personas = {
  title: 'Personas',
  lede: 'The people whose journeys we map, drawn from research: where each of them is lowest, and what is being done about it.',
  description: (site: string) => `The people whose journeys ${site} maps.`,
  none: 'No persona is written down yet.',
  share: (percent: string) => `${percent}% of customers`,
  shareTitle: 'Share of customers',
  value: 'Value',
  goals: 'Goals',
  frustrations: 'Frustrations',
  prefers: 'Prefers',
  lowest: 'Lowest moment',
  lowestOfAll: 'Lowest moment of all',
  at: 'at',
  in: 'in',
  inMap: (map: string, step: number) => `${map}, step ${step}`,
  whatIsDone: 'What is done about it',
  whatIsDoneFor: (persona: string) => `What is done about the lowest moment: ${persona}`,
  noEmotions: 'No map says yet how they feel.',
  standing: (insights: number, actions: number, better: number, notBetter: number) => {
    if (actions === 0 && insights === 0) return 'Nothing is known or done about it yet.';
    if (actions === 0) return `${counted(insights, 'insight')}, no action yet`;
    const waiting = actions - better - notBetter;
    return [
      counted(actions, 'action'),
      ...(better > 0 ? [`${better} with a better number`] : []),
      ...(notBetter > 0 ? [`${notBetter} without effect so far`] : []),
      ...(waiting > 0 ? [`${waiting} not measured again yet`] : []),
    ].join(' · ');
  },
  known: 'What we know',
  doing: 'What we do, and whether it works',
  noInsights: 'No insight explains this step yet.',
  noActions: 'No action takes this step up yet.',
  worked: 'What it brought',
  effects: {
    'no-number': 'No number tells yet whether it works',
    'not-yet': 'Not measured again yet',
    worse: 'The number got worse',
    unchanged: 'The number has not moved',
    better: 'The number got better',
    reached: 'The aim is reached',
  },
  effectValues: (before: string, now: string, aim: string) => `${before} → ${now}, aim ${aim}`,
  effectAim: (before: string, aim: string) => `${before} before, aim ${aim}`,
  due: (day: string) => `due ${day}`,
  overdue: 'overdue',
  courses: 'Through every journey',
  coursesLede: 'The same scale everywhere: −2 distressed, +2 delighted. Where a line is broken, we do not know.',
  high: 'Highest',
  low: 'Lowest',
  flat: (level: string) => `${level} all the way`,
  nothingKnown: 'How they feel on this map is not known.',
  knownIn: (known: number, steps: number) => `Known in ${known} of ${counted(steps, 'step')}`,
  stages: 'Stages',
  future: 'Future',
  insights: 'Insights about them',
  actions: 'Actions that help them',
  sources: 'What this rests on',
  participants: (count: number) => counted(count, 'participant'),
  journeys: 'Step by step',
  everyStep: (steps: number, maps: number) => `${counted(steps, 'step')} of ${counted(maps, 'map')}`,
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
