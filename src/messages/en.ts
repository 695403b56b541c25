/**
 * Every word of the interface, in English. One section a part of the site; a sentence with a number or a name in it is
 * a function, because word order, plural and gender are each language's own. Code that a reader loads takes what it
 * needs from sections of its own, so that no page carries the words of another. `de.ts` says the same in German; the
 * compiler holds the two together. How to add a language: CONTRIBUTING.md, "Languages".
 *
 * What the checks and the commands say is not here: they speak English, the language of the tool, to those who write
 * content, wherever it is published.
 */
import { beforeSign, numeral, percentage } from './numbers.ts';

export { locale } from './locale.ts';

const plurals = /* @__PURE__ */ new Intl.PluralRules('en');
const conjunction = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = /* @__PURE__ */ new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** `1 step`, `3 steps`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numeral(count)} ${plurals.select(count) === 'one' ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return conjunction.format(items);
}

/** `a`, `a or b`, `a, b or c`. */
export function either(items: readonly string[]): string {
  return disjunction.format(items);
}

/** What somebody said, or the name of something, in quotation marks. */
export function quoted(text: string): string {
  return `“${text}”`;
}

// ── Counts, levels and states that many parts of the site name ───────────────────────────────────────────────────────
export const counts = {
  steps: (count: number) => counted(count, 'step'),
  stages: (count: number) => counted(count, 'stage'),
  sources: (count: number) => counted(count, 'source'),
  participants: (count: number) => counted(count, 'participant'),
};

/** A quarter of a year: `Q3 2026`. */
export const quarterInWords = (quarter: number, year: string): string => `Q${quarter} ${year}`;

/** A swing from one level of emotion to another. */
export const swing = (from: string, to: string): string => `${from} to ${to}`;

export const severities = { 1: 'nuisance', 2: 'real problem', 3: 'people leave over it' };

export const evidence = { assumption: 'assumption', none: 'no source' };

export const mapStatuses = { unvalidated: 'Not validated', validated: 'Validated', retired: 'Retired' };

export const actionStatuses = {
  'in-progress': 'In progress',
  planned: 'Planned',
  proposed: 'Proposed',
  done: 'Done',
  dropped: 'Dropped',
};

export const insightKinds = {
  pain: 'Pain point',
  need: 'Need',
  delight: 'Delight',
  opportunity: 'Opportunity',
  risk: 'Risk',
};

export const insightStatuses = {
  new: 'New',
  accepted: 'Accepted',
  'in-progress': 'In progress',
  resolved: 'Resolved',
  declined: 'Declined',
};

export const channelKinds = { digital: 'Digital', human: 'People', physical: 'Place', paper: 'Paper' };

export const sourceKinds = {
  interviews: 'Interviews',
  diary: 'Diary study',
  survey: 'Survey',
  analytics: 'Analytics',
  'support-tickets': 'Support tickets',
  reviews: 'Reviews',
  usability: 'Usability test',
  workshop: 'Workshop: an assumption, not evidence',
  desk: 'Desk research',
};

/** What is said of a metric after its value. */
export const readings = {
  target: (value: string) => `target ${value}`,
  unchanged: (month: string | null) => (month === null ? 'unchanged' : `unchanged since ${month}`),
  down: (value: string, month: string | null) => `down from ${value}${month === null ? '' : ` in ${month}`}`,
  up: (value: string, month: string | null) => `up from ${value}${month === null ? '' : ` in ${month}`}`,
};

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

/** What is said of entries that are not published yet. */
export const drafts = {
  draft: 'Draft',
  notPublished: 'The published site leaves it out.',
};

// ── The atlas and its map cards ──────────────────────────────────────────────────────────────────────────────────────
export const atlas = {
  title: 'Maps',
  description: (site: string) => `All journey maps of ${site}.`,
  lede: 'Every journey we have mapped, the question it answers and who answers for it.',
  howShown: 'How the maps are shown',
  outline: 'Outline',
  cards: 'Cards',
  filter: 'Filter the maps',
  map: 'Map',
  curve: 'Curve',
  owner: 'Owner',
  noOwner: 'Nobody yet',
  stateAndStatus: 'State',
  review: 'Review',
  states: { current: 'Current', future: 'Future' },
  facets: {
    persona: 'Persona',
    channel: 'Channel',
    product: 'Product',
    team: 'Team',
    status: 'Status',
    state: 'State',
    review: 'Review',
  },
  reviews: {
    overdue: 'Overdue',
    soon: 'Due soon',
    fresh: 'On time',
    never: 'Never reviewed',
    retired: 'No longer reviewed',
  },
  teamHint: 'Owns the map or works on it',
  reset: 'Reset',
  count: (count: number) => counted(count, 'map'),
  steps: (count: number) => counted(count, 'step'),
  /** Maps below a map, and maps of its future: these stand beside it, not below. */
  below: (maps: number, futures: number) =>
    [
      ...(maps > 0 ? [`${counted(maps, 'map')} below`] : []),
      ...(futures > 0 ? [`${counted(futures, 'map')} of how it is to be`] : []),
    ].join('; '),
  futureOf: 'How it is to be',
  currentOf: 'How it is today',
  opens: 'Opens up',
  dimmed: 'Does not match; a map below does.',
  noMatch: 'No map matches all of this.',
  noMaps: 'There is no map yet.',
  reviewed: (date: string) => `Reviewed ${date}`,
  neverReviewed: 'Never reviewed',
  next: (date: string) => `next ${date}`,
  due: (days: number) => (days === 0 ? 'due today' : `due in ${counted(days, 'day')}`),
  overdue: (days: number) => `Overdue by ${counted(days, 'day')}`,
  notReviewed: 'No longer reviewed',
  around: 'Maps around this one',
  partOf: 'Part of',
  opensAt: 'opened by',
  beside: 'Beside it',
  inside: 'Below it',
};

/** What the page of maps says while it is filtered. */
export const atlasFilter = {
  all: (count: number) => counted(count, 'map'),
  count: (count: number, total: number) => `${numeral(count)} of ${counted(total, 'map')}`,
  chosen: (count: number) => `${numeral(count)} chosen`,
};

// ── Channels: the heat map of channels and stages ────────────────────────────────────────────────────────────────────
export const channels = {
  title: 'Channels',
  description: (site: string) => `Where customers meet the company in ${site}.`,
  lede: 'Where customers meet us, how they feel there, and where a channel they prefer is missing.',
  all: 'All channels',
  inNoJourney: 'In no journey yet',
  inJourneys: (steps: number, maps: number) => `In ${counted(steps, 'step')} of ${counted(maps, 'map')}`,

  heatTitle: 'Channels in every stage',
  heatLede:
    'How people feel on each channel, from −2 to +2, and how many pain points they have there. A cell of a stage leads to the steps behind it.',
  heatLedePains: 'How many pain points people have on each channel. A cell of a stage leads to the steps behind it.',
  howMean:
    'The number is the mean over the steps of the stage and over the personas who use the channel there; of a feeling that changes within a step, the middle counts. Pain points that name no channel count on all channels of their step.',
  leftOut: (titles: readonly string[]) => `Not counted, because they do not tell of today: ${listed(titles)}.`,
  channel: 'Channel',
  allMaps: 'All maps',
  unknownEmotion: '?',
  notKnown: 'emotion not known in numbers',
  meanEmotion: 'mean emotion',
  steps: (count: number) => counted(count, 'step'),
  stages: (count: number) => counted(count, 'stage'),
  maps: (count: number) => counted(count, 'map'),
  pains: (count: number) => counted(count, 'pain'),
  missing: 'missing',
  missedBy: (names: readonly string[]) => `not offered to ${listed(names)}, who would prefer it`,
  legend: 'How to read it',
  legendMissing: 'somebody prefers this channel, but it is not offered',

  missedTitle: 'Preferred, and not there',
  missedLede: 'Stages in which a persona meets us, but not on a channel that they prefer.',
  missed: (persona: string, channel: string, stages: number) =>
    `${persona} prefers ${channel}; in ${counted(stages, 'stage')} it is not offered to them:`,

  pageDescription: (channel: string) => `Every journey step on the channel ${channel}.`,
  owner: 'Owner',
  preferredBy: 'Preferred by',
  insights: 'Insights',
  journeys: 'In the journeys',
  noJourney: 'No journey uses this channel yet.',
  emotionOf: 'Mean emotion',
  usedIn: 'Used in',
  hurts: 'Pain points',
};

// ── Current and future ───────────────────────────────────────────────────────────────────────────────────────────────
/** How many of each kind of change there are. */
export interface ChangeCounts {
  gone: number;
  added: number;
  moved: number;
  renamed: number;
  answered: number;
  /** Pains that are gone, and nothing says how. */
  painsGone: number;
  painsChanged: number;
  painsAdded: number;
}

export const future = {
  title: 'What changes',
  from: 'Compared with',
  summary: (counts: ChangeCounts) =>
    listed(
      [
        counts.gone > 0 && `${counted(counts.gone, 'step')} gone`,
        counts.added > 0 && `${counted(counts.added, 'step')} new`,
        counts.moved > 0 && `${counted(counts.moved, 'step')} moved`,
        counts.renamed > 0 && `${counted(counts.renamed, 'step')} renamed`,
        counts.answered > 0 && `${counted(counts.answered, 'pain point')} answered`,
        counts.painsGone > 0 && `${counted(counts.painsGone, 'pain point')} not there any more`,
        counts.painsChanged > 0 && `${counted(counts.painsChanged, 'pain point')} changed`,
        counts.painsAdded > 0 && counted(counts.painsAdded, 'new pain point'),
      ].filter((part) => part !== false),
    ),
  unchanged: 'the steps and the pain points are the same',
  matching: 'Steps are the same where their ids are, whatever they are called.',
  behindHeading: 'Draw behind',
  steps: 'Steps',
  gone: 'Gone',
  added: 'New',
  moved: 'Moved',
  renamed: 'Renamed',
  movedFrom: (from: number, to: number) => `from ${from} to ${to}`,
  renamedFrom: (title: string) => `was “${title}”`,
  pains: 'Pain points answered',
  painsGone: 'Pain points not there any more',
  noPains: 'No pain point of today is gone.',
  answeredBy: 'Answered by',
  atThisStep: 'At this step',
  noAnswer: 'No opportunity or action is named as its answer.',
  stepGone: 'Its step is gone as well.',
  painsChanged: 'Pain points that change',
  painsAdded: 'New pain points',
  severity: (from: number, to: number) =>
    from === to ? `severity ${from} of 3, as before` : `severity ${from} to ${to} of 3`,
  severityNow: (severity: number) => `severity ${severity} of 3`,
  wasPain: (text: string) => `was “${text}”`,
  emotions: 'Emotions',
  emotionsLede: 'How personas leave each step, the largest difference first.',
  numbers: 'Numbers',
  metric: 'Metric',
  step: 'Step',
  persona: 'Persona',
  today: 'Today',
  then: 'Then',
  difference: 'Difference',
  todayAt: (number: number) => `today step ${number}`,
  unknown: 'not known',
  more: (count: number) => counted(count, 'more change', 'more changes'),
  personasAdded: (names: readonly string[]) => `New on the map: ${listed(names)}.`,
  personasGone: (names: readonly string[]) => `No longer on the map: ${listed(names)}.`,
};

// ── Insights ─────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Words of insights wherever they are told. */
export const insightWords = {
  strengths: { strong: 'strong support', moderate: 'moderate support', weak: 'weak support' },
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  names: { reach: 'reach', impact: 'impact', confidence: 'confidence', effort: 'effort' },
  score: 'Score',
  noScore: 'No score yet',
};

/** The list of insights. */
export const insightsPage = {
  description: (site: string) => `What the journeys of ${site} have taught us.`,
  lede: 'What the journeys have taught us, the most worth doing first.',
  none: 'No insight is written down yet.',
  plot: 'Impact and effort',
  plotHint: 'The numbers are the ranks of the list below; the shape says what kind of finding it is.',
  plotLabel: 'Insights by impact and effort',
  unplotted: (count: number) =>
    `${counted(count, 'insight')} without a rating of impact or effort ${count === 1 ? 'is' : 'are'} only in the list.`,
  quadrants: {
    'quick-wins': 'Quick wins',
    'big-bets': 'Big bets',
    'fill-ins': 'Fill-ins',
    'think-twice': 'Think twice',
  },
  impactAxis: 'Impact',
  effortAxis: 'Effort',
  pointLabel: (rank: number, title: string, kind: string, impact: number, effort: number) =>
    `${rank}: ${title} ${kind}, impact ${impact}, effort ${effort}`,
  ranking: 'Ranking',
  notRanked: 'Not ranked',
  notRankedBecause: 'The ranking leaves these out: delights are to be kept, the others are resolved or declined.',
  formula:
    'Score = reach × impact × confidence ÷ effort. Reach is the share of customers in percent, impact and effort are rated from 1 to 5, confidence counts 1, 0.7 or 0.4.',
  weighted: 'A raised number is the weight: 0 leaves a number out, 2 counts it twice.',
  weights: 'What should count more?',
  weightOf: {
    reach: 'Weight of reach',
    impact: 'Weight of impact',
    confidence: 'Weight of confidence',
    effort: 'Weight of effort',
  },
  reset: 'Reset the weights',
  facets: {
    kind: 'Kind',
    persona: 'Persona',
    channel: 'Channel',
    team: 'Team',
    status: 'Status',
    confidence: 'Confidence',
  },
  filters: 'Narrow down the insights',
};

/** What the list of insights says when it is narrowed down or ranked anew. */
export const rankingWords = {
  up: (places: number) => `up ${numeral(places)}`,
  down: (places: number) => `down ${numeral(places)}`,
  count: (shown: number, total: number) =>
    shown === total ? counted(total, 'insight') : `${numeral(shown)} of ${counted(total, 'insight')}`,
  ranked: (moved: number, first: string) =>
    moved === 0 ? 'The order is that of the site.' : `Ranked anew: ${counted(moved, 'insight')} moved. First: ${first}`,
};

/** What every choice of filters says of itself. */
export const filterWords = {
  all: 'All',
  chosen: (count: number) => `${numeral(count)} chosen`,
  showAll: 'Show all',
};

/** The page of one insight. */
export const insightPage = {
  soWhat: 'So what',
  status: 'Status',
  published: 'Published',
  rank: 'Rank',
  rankOf: (rank: number, total: number) => `${numeral(rank)} of ${numeral(total)}`,
  notRanked: 'not ranked',
  evidence: 'How we know',
  restsOn: (sources: number, participants: number) =>
    participants === 0
      ? `It rests on ${counted(sources, 'source')}`
      : `It rests on ${counted(sources, 'source')} with ${counted(participants, 'participant')}`,
  between: (from: string, to: string) => (from === to ? `from ${from}` : `from ${from} to ${to}`),
  confidence: { high: 'We are sure of it.', medium: 'We are fairly sure of it.', low: 'We are not sure of it yet.' },
  assumed: 'No customer has shown it yet: it is an assumption.',
  where: 'Where it happens',
  nowhere: 'No step of a map is named yet.',
  actions: 'What we do about it',
  noActions: 'Nothing has been undertaken yet.',
  numbers: 'Before and after',
  concerns: 'Who should know',
  score: 'How it is ranked',
  stories: 'What it brought',
  related: 'Related insights',
};

/** A slice of a map around a step. */
export const sliceWords = {
  label: (step: string, map: string) => `${step} and the steps around it in ${map}`,
  step: (number: number) => `Step ${number}`,
};

/** A number before and after. */
export const changeWords = {
  metric: 'Metric',
  before: 'Before',
  after: 'After',
  target: 'Aim',
  unknown: 'not known yet',
  better: 'better',
  worse: 'worse',
  at: 'at',
};

// ── Actions ──────────────────────────────────────────────────────────────────────────────────────────────────────────
/** Words of actions wherever they are told. */
export const actionWords = {
  contributors: 'With',
  overdueBy: (days: number) => `Overdue by ${counted(days, 'day')}`,
  /** How far an action is where it is the answer to something: nobody has taken on what is only proposed. */
  states: { ...actionStatuses, proposed: 'Only proposed' },
  stateAndOverdue: (state: string, days: number) => `${state}, overdue by ${counted(days, 'day')}`,
};

/** The list of actions. */
export const actionsPage = {
  description: (site: string) => `What is being done about what the journeys of ${site} have shown.`,
  lede: 'What we do about what the journeys have shown: who answers for it, by when, and the number that will tell.',
  none: 'No action is written down yet.',
  looks: { board: 'By status', team: 'By team', due: 'By due date' },
  look: 'Order of the list',
  noTeam: 'No team named',
  overdue: 'Overdue',
  undated: 'Without a date',
  over: 'Done or dropped',
  facets: { team: 'Team', status: 'Status', effect: 'Effect', persona: 'Persona', channel: 'Channel' },
  filters: 'Narrow down the actions',
};

/** What the list of actions says when it is narrowed down. */
export const actionListWords = {
  count: (shown: number, total: number) =>
    shown === total ? counted(total, 'action') : `${numeral(shown)} of ${counted(total, 'action')}`,
};

/** The page of one action. */
export const actionPage = {
  kicker: (status: string) => `Action · ${status}`,
  measure: 'The number that will tell',
  noMeasure: 'No number has been agreed by which it will be judged.',
  answers: 'Which insights it answers',
  changes: 'What it changes',
  concerns: 'Whom it helps and where',
  sources: 'Sources',
  stories: 'What it brought',
};

// ── Stories ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const storiesPage = {
  description: (site: string) => `What has become better for the customers of ${site}, and the numbers that say so.`,
  lede: 'What has become better for customers, and the numbers that say so.',
  none: 'No story is written down yet.',
  kicker: 'Story',
  published: 'Published',
  toldBy: 'Told by',
  numbers: 'Before and after',
  actions: 'What brought it',
  insights: 'What it began with',
  where: 'Where it changed',
  concerns: 'For whom and where',
  sources: 'Sources',
};

// ── Metrics ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const metricsPage = {
  description: (site: string) => `The numbers that the journeys of ${site} are measured by.`,
  lede: 'The numbers that the journeys are measured by: what each one counts, and where it stands.',
  none: 'No metric is written down yet.',
  unit: 'Unit',
  range: 'Range',
  from: (low: string, high: string) => `${low} to ${high}`,
  better: { up: 'More is better', down: 'Less is better' },
  lane: 'Lane',
  role: 'Drawn in the lane “Still with us”',
  measuredAt: (steps: number, maps: number) => `Measured at ${counted(steps, 'step')} of ${counted(maps, 'map')}`,
  unmeasured: 'Not measured yet',
  readings: 'Readings',
  noReadings: 'No step has a reading of it yet.',
  step: 'Step',
  latest: 'Latest',
  measured: 'Measured',
  target: 'Target',
  noDate: 'no date',
  actions: 'Actions judged by it',
  stories: 'Stories that tell it',
  insights: 'Insights with numbers of it',
  actionCount: (count: number) => counted(count, 'action'),
  storyCount: (count: number) => counted(count, 'story', 'stories'),
  insightCount: (count: number) => counted(count, 'insight'),
};

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
  moreHappened: (count: number) => `${numeral(count)} more`,
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

/** How many actions answer a step, and what can be said of them. */
export interface StandingCounts {
  insights: number;
  actions: number;
  dropped: number;
  overdue: number;
  better: number;
  notBetter: number;
  proposed: number;
  withoutNumber: number;
  notMeasured: number;
}

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
  whatIsDoneFor: (persona: string) => `What is done about it: lowest moment of ${persona}`,
  noEmotions: 'No map says yet how they feel.',
  feltInWords: (steps: number) => `How they feel is known in words only, at ${counted(steps, 'step')}.`,
  /** What is known and done about a step, in short: each action is told by its effect, and overdue besides. */
  standing: (told: StandingCounts) => {
    const known = counted(told.insights, 'insight');
    if (told.actions === 0) {
      if (told.dropped > 0) return `${known}, no action any more: ${numeral(told.dropped)} dropped`;
      return told.insights === 0 ? 'Nothing is known or done about it yet.' : `${known}, no action yet`;
    }
    const how = (count: number, words: string) => {
      if (count === 0) return [];
      return told.actions === 1 ? [words] : [`${count === told.actions ? 'all' : numeral(count)} ${words}`];
    };
    return [
      counted(told.actions, 'action'),
      ...how(told.better, 'with a better number'),
      ...how(told.notBetter, 'without effect so far'),
      ...how(told.proposed, 'only proposed'),
      ...how(told.withoutNumber, 'without a number'),
      ...how(told.notMeasured, 'not measured again yet'),
      ...how(told.overdue, 'overdue'),
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
  onlyInWords: (steps: number) => `In words only, at ${counted(steps, 'step')}`,
  alsoInWords: (steps: number) => `In words only at ${counted(steps, 'step')} more`,
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
export const paths = {
  title: 'Start here',
  lede: 'Guided ways through the book: a few minutes a stop, in your own time.',
  description: (site: string) => `Guided ways through ${site} for whoever is new to it.`,
  none: 'No path is laid out yet.',
  for: 'For',
  time: 'Time',
  minutes: (count: number) => counted(count, 'minute'),
  stops: 'Stops',
  stopCount: (count: number) => counted(count, 'stop'),
  keptBy: 'Kept by',
  begin: 'Begin',
  theStops: 'The stops',
  about: 'About this path',
  then: 'Then',
  overview: 'Overview',
  end: 'The end',
  stopOf: (number: number, total: number) => `Stop ${number} of ${total}`,
  kinds: {
    moment: 'A moment',
    map: 'A map',
    persona: 'A persona',
    insight: 'An insight',
    story: 'A story',
    term: 'A term',
    question: 'A question',
    text: 'A thought',
  },
  stopDescription: (stop: string, path: string) => `${stop}: a stop of the path “${path}”.`,
  openMap: 'Open this step on its map',
  openWholeMap: 'Open the map',
  openPersona: 'All about this persona',
  openInsight: 'Read the whole insight',
  openStory: 'Read the whole story',
  openTerm: 'In the glossary',
  inMap: (map: string, stage: string, step: number, steps: number) => `${map} › ${stage}, step ${step} of ${steps}`,
  feelings: 'How they feel',
  hurts: 'What hurts',
  around: 'The steps around it',
  goals: 'Goals',
  frustrations: 'Frustrations',
  soWhat: 'So what',
  before: 'before',
  after: 'after',
  check: 'Check the answer',
  several: 'More than one answer is right.',
  showAnswer: 'Show the answer',
  endTitle: (path: string) => `The end of “${path}”`,
  endDescription: (path: string) => `What the path “${path}” covered, and where to go on.`,
  covered: 'What it covered',
  goOn: 'Go on with',
  allPaths: 'All paths',
};
/** What a reader's progress on a path says. */
export const pathProgress = {
  back: '← Back to the onboarding path',
  visited: 'visited',
  count: (visited: number, stops: number) => `${numeral(visited)} of ${counted(stops, 'stop')} visited`,
  answered: (right: number, questions: number) =>
    `${numeral(right)} of ${counted(questions, 'question')} answered right`,
  resume: (stop: string) => `Go on: ${stop}`,
  reset: 'Start over',
  wasReset: 'Your progress is forgotten.',
  right: 'That is right.',
  wrong: 'Not quite. Try again, or open the answer.',
  nothing: 'Choose an answer first.',
};

// ── Glossary ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export const glossary = {
  title: 'Glossary',
  lede: 'The words of these journeys, and what each of them means here.',
  description: (site: string) => `The words of ${site} and what they mean.`,
  none: 'No term is written down yet.',
  letters: 'Letters',
  also: 'Also:',
  example: 'Example:',
  see: 'See:',
  filter: 'Filter the terms',
};
/** What the filter of the glossary says. */
export const glossaryFilter = {
  shown: (count: number, all: number) =>
    count === all ? counted(all, 'term') : `${numeral(count)} of ${counted(all, 'term')}`,
  none: 'No term has these words.',
};

// ── Explore ──────────────────────────────────────────────────────────────────────────────────────────────────────────
/** What is chosen of each facet, in words: `a`, `a or b`; empty when nothing is. */
export type ExploreWords = Readonly<
  Record<
    | 'text'
    | 'persona'
    | 'emotion'
    | 'channel'
    | 'stage'
    | 'product'
    | 'team'
    | 'status'
    | 'evidence'
    | 'use-case'
    | 'state',
    string
  >
>;

export const explore = {
  types: {
    map: { title: 'Map', one: 'map', many: 'maps' },
    step: { title: 'Step', one: 'step', many: 'steps' },
    moment: { title: 'Moment', one: 'moment', many: 'moments' },
    quote: { title: 'Quote', one: 'quote', many: 'quotes' },
    pain: { title: 'Pain point', one: 'pain point', many: 'pain points' },
    opportunity: { title: 'Opportunity', one: 'opportunity', many: 'opportunities' },
    insight: { title: 'Insight', one: 'insight', many: 'insights' },
    action: { title: 'Action', one: 'action', many: 'actions' },
    story: { title: 'Story', one: 'story', many: 'stories' },
    persona: { title: 'Persona', one: 'persona', many: 'personas' },
    channel: { title: 'Channel', one: 'channel', many: 'channels' },
    team: { title: 'Team', one: 'team', many: 'teams' },
    metric: { title: 'Metric', one: 'metric', many: 'metrics' },
    term: { title: 'Term', one: 'term', many: 'terms' },
    path: { title: 'Path', one: 'path', many: 'paths' },
  },
  facets: {
    type: 'Type',
    persona: 'Persona',
    emotion: 'Emotion',
    channel: 'Channel',
    stage: 'Stage',
    product: 'Product',
    team: 'Team',
    status: 'Status',
    evidence: 'Evidence',
    'use-case': 'Use case',
    state: 'State',
  },
  result: { one: 'result', many: 'results' },
  /** `12 steps`, `No steps`. */
  found: (count: number, one: string, many: string) => (count === 0 ? `No ${many}` : counted(count, one, many)),
  /** `31 results among steps and quotes`. */
  among: (found: string, types: string) => `${found} among ${types}`,
  /** What a list of results holds, in a sentence: `12 steps on Contact centre where First-time buyer is at −2`. */
  sentence: (found: string, chosen: ExploreWords) =>
    [
      found,
      chosen.text && ` for ${quoted(chosen.text)}`,
      chosen.channel && ` on ${chosen.channel}`,
      chosen.stage && ` in the stage ${chosen.stage}`,
      chosen.emotion
        ? ` where ${chosen.persona || 'somebody'} is at ${chosen.emotion}`
        : chosen.persona && ` with ${chosen.persona}`,
      chosen.product && `, about ${chosen.product}`,
      chosen.team && `, with the team ${chosen.team}`,
      chosen.status && `; status: ${chosen.status}`,
      chosen.evidence && `; evidence: ${chosen.evidence}`,
      chosen['use-case'] && `; use case: ${chosen['use-case']}`,
      chosen.state && `; state: ${chosen.state}`,
    ].join(''),
  filters: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${numeral(chosen)})`),
  /** Beside the name of a group of filters. */
  chosen: (count: number) => `${numeral(count)} chosen`,
  remove: (facet: string, value: string) => `Remove ${facet}: ${value}`,
  words: 'Words',
  more: (count: number) => `Show ${numeral(count)} more`,
  allValues: (count: number) => `All ${numeral(count)}`,
  fewerValues: 'Fewer',
  loading: 'Loading …',
  failed:
    'The list could not be loaded. Check your connection and open the page again; until then, here is what the book has.',
  advice: 'Try fewer words or fewer filters, or only the beginning of a word.',
};

/** What only the server says, for the page of Explore and its index. */
export const explorePage = {
  lede: 'Everything in this book in one list: narrow it, and the address is a link to what you see.',
  field: 'Look for words',
  placeholder: 'Titles, texts, quotes …',
  results: 'Results',
  clear: 'Clear all',
  sort: 'Order',
  sorts: { match: 'Best match', lowest: 'Lowest emotion', newest: 'Newest' },
  joint: 'Persona, emotion and channel are asked of the same persona at the same step.',
  noScript:
    'Narrowing the list needs JavaScript. Without it, here is every entry of the book; the steps, quotes and pain points of a map are on its page.',
  emotions: { '-2': 'distressed', '-1': 'unhappy', 0: 'neutral', 1: 'content', 2: 'delighted' },
  evidence: {
    strong: 'Strong: several kinds of source',
    moderate: 'Moderate: one kind of source',
    weak: 'Weak: workshop or assumption',
    none: 'No source named',
  },
  useCases: {
    acquisition: 'Acquisition',
    sales: 'Sales',
    onboarding: 'Onboarding',
    service: 'Service',
    retention: 'Retention',
    omnichannel: 'Omnichannel',
    other: 'Other',
  },
  states: { current: 'As it is today', future: 'As we want it' },
};

// ── Health ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export const health = {
  title: 'Health',
  description: (site: string) => `What in ${site} needs a hand: reviews, evidence, assumptions and loose ends.`,
  asOf: (day: string) => `As of ${day}`,
  /** The page in a sentence; every part is a clause of its own. */
  headline: (overdue: number, coverage: number | null, assumptions: number, ends: number) =>
    `${[
      overdue === 0 ? 'No review is overdue' : `${counted(overdue, 'review')} overdue`,
      ...(coverage === null ? [] : [`${coverage}% of claims have a source`]),
      ...(assumptions === 0 ? [] : [`${counted(assumptions, 'step')} assumed`]),
      ends === 0 ? 'no loose ends' : counted(ends, 'loose end'),
    ].join(', ')}.`,
  contents: 'On this page',
  reviews: 'Reviews',
  reviewsLede: 'A map that nobody looked at for too long is no longer trusted. Each one has an owner and a rhythm.',
  calendar: 'Subscribe to the calendar of reviews',
  noOwner: 'Nobody owns these',
  noReviews: 'There is no map to review.',
  states: { overdue: 'Overdue', soon: 'Due soon', fresh: 'On time', never: 'Never reviewed' },
  overdueBy: (days: number) => `by ${counted(days, 'day')}`,
  dueIn: (days: number) => (days === 0 ? 'today' : `in ${counted(days, 'day')}`),
  due: 'Due',
  lastReview: 'Last reviewed',
  evidence: 'Evidence',
  evidenceLede:
    'How many claims rest on research, map by map and lane by lane. Emotions, customers’ words, pains and numbers are claims; a workshop alone is no evidence.',
  evidenceCaption: 'Claims with a source, of all claims',
  map: 'Map',
  all: 'All lanes',
  allMaps: 'All maps',
  share: (supported: number, claims: number) => `${numeral(supported)} of ${numeral(claims)}`,
  noClaims: 'none',
  admitted: (count: number) => `${counted(count, 'claim')} marked as assumed`,
  noEvidence: 'No map claims anything yet.',
  assumptions: 'Assumptions',
  assumptionsLede: 'Steps that are believed and not shown by research: what to ask customers next.',
  fromWorkshop: 'From a workshop only',
  noAssumptions: 'No step is an assumption.',
  looseEnds: 'Loose ends',
  looseEndsLede: 'Entries that nothing holds on to: attach them, or let them go.',
  noLooseEnds: 'Everything is attached to something.',
  looseEndKinds: {
    'insight-nowhere': 'Insights attached to no step',
    'insight-without-action': 'Accepted insights that no action takes up',
    'action-without-insight': 'Actions that answer no insight',
    'story-without-action': 'Stories that name no action',
    'persona-nowhere': 'Personas on no map',
    'channel-unused': 'Channels on no map',
    'source-unused': 'Sources that nothing rests on',
    'metric-unread': 'Metrics that are read nowhere',
    'product-unused': 'Products that nothing is about',
    'team-without-anything': 'Teams that nothing is assigned to',
  },
  findings: 'Findings of the check',
  findingsLede:
    'What the check of the content has to say, by rule. In the repository, the same comes from “npm run check:content”.',
  noFindings: 'The check found nothing.',
  aboutRule: 'About the rule',
  severities: { error: 'Error', warning: 'Warning' },
  edit: (file: string) => `Edit ${file}`,
  line: (line: number) => `line ${line}`,
};

// ── Feeds and exports in text ────────────────────────────────────────────────────────────────────────────────────────
export const feeds = {
  news: 'What is new',
  newsKinds: { insight: 'Insight', story: 'Story', action: 'Action done', review: 'Review', validation: 'Validation' },
  newsTitles: {
    insight: (title: string) => title,
    story: (title: string) => title,
    action: (title: string) => `Done: ${title}`,
    review: (title: string) => `Reviewed: ${title}`,
    validation: (title: string) => `Validated: ${title}`,
  },
  validatedWith: (who: string) => `Validated with ${who}.`,
  reviewsOf: (site: string) => `Reviews of ${site}`,
  reviewTitle: (map: string, team: string | null) => `Review “${map}”${team === null ? '' : ` (${team})`}`,
  reviewOwner: (team: string, contact: string | null) => `Owner: ${team}${contact === null ? '' : `, ${contact}`}`,
  lastReviewed: (day: string) => `Last reviewed on ${day}.`,
  asMarkdown: 'This page as Markdown',
  goal: (goal: string) => `Goal: ${goal}`,
  step: (number: number, title: string) => `Step ${number}: ${title}`,
  openedUp: 'Opened up by',
  page: 'Page',
  state: 'State',
  states: { current: 'Current', future: 'Future' },
  futureOf: 'The future of',
  partOf: 'Part of',
  owner: 'Owner',
  status: 'Status',
  validated: 'Validated with',
  lastReview: 'Last reviewed',
  nextReview: 'Next review',
  evidence: 'Evidence',
  personas: 'Personas',
  products: 'Products',
  channels: 'Channels',
  inScope: 'Questions it answers',
  outOfScope: 'Questions it does not answer',
  insights: 'Insights',
  kind: 'Kind',
  published: 'Published',
  score: 'Score',
  teams: 'Should know',
  places: 'Where it happens',
  sources: 'Evidence',
  participants: (count: number) => counted(count, 'participant'),
  limits: (limits: string) => `limits: ${limits}`,
  numbers: 'Before and after',
  change: (metric: string, before: string, after: string | null) =>
    `${metric}: ${before} before, ${after ?? 'not known yet'} after`,
  actions: 'What is done about it',
};

// ── History ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const history = {
  title: (map: string) => `History of ${map}`,
  description: (map: string) => `What changed in the journey map “${map}”, version by version.`,
  lede: 'What changed from version to version, in the words of the journey, and how its curve looked then.',
  link: 'History',
  count: (count: number) => counted(count, 'version'),
  versions: 'Versions',
  now: 'Now',
  nowKey: 'Now',
  asNow: 'This is how the map stands today.',
  unreleased: 'not part of a version yet',
  first: 'the first version there is',
  older: 'Older',
  newer: 'Newer',
  steps: (count: number) => counted(count, 'step'),
  changes: (count: number) => counted(count, 'change'),
  unreadable: 'This version was written in a form that can no longer be read.',
  partial: (left: number) =>
    `Shown as far as it can still be read: ${counted(left, 'thing')} no longer ${left === 1 ? 'fits' : 'fit'} the form of today and ${left === 1 ? 'is' : 'are'} left out.`,
  groups: {
    steps: 'Steps',
    emotions: 'Emotions',
    pains: 'Pain points',
    numbers: 'Numbers',
    personas: 'Personas',
    evidence: 'Evidence',
    reviews: 'Reviews and status',
  },
  unknown: 'unknown',
  within: (from: string, to: string) => `${from} to ${to}`,
  stepAdded: (step: string) => `“${step}” is new.`,
  stepGone: (step: string) => `“${step}” is gone.`,
  stepMoved: (step: string) => `“${step}” has moved.`,
  stepRenamed: (from: string, to: string) => `“${from}” is now “${to}”.`,
  emotion: (persona: string, step: string, from: string, to: string) => `${persona} at “${step}”: ${from} → ${to}`,
  painAdded: (pain: string, step: string) => `“${pain}” at “${step}” is new.`,
  painAnswered: (pain: string, step: string, answers: string) => `“${pain}” at “${step}” is answered: ${answers}.`,
  painGone: (pain: string, step: string) => `“${pain}” at “${step}” is gone.`,
  painReworded: (from: string, to: string, step: string) => `“${from}” at “${step}” is now “${to}”.`,
  painSeverity: (pain: string, step: string, from: number, to: number) =>
    `“${pain}” at “${step}”: severity ${from} → ${to}`,
  reading: (metric: string, step: string, from: string, to: string) => `${metric} at “${step}”: ${from} → ${to}`,
  personaAdded: (persona: string) => `${persona} joined the map.`,
  personaGone: (persona: string) => `${persona} left the map.`,
  sourceAdded: (source: string) => `${source} was added.`,
  sourceGone: (source: string) => `${source} is no longer named.`,
  coverage: (from: number, to: number) => `Claims with a source: ${from}% → ${to}%`,
  reviewed: (day: string) => `Reviewed on ${day}.`,
  validated: (day: string) => `Validated on ${day}.`,
  status: (from: string, to: string) => `Status: ${from} → ${to}`,
  question: (question: string) => `It asks now: “${question}”`,
  questionGone: 'It states no question any more.',
};

/** What the browser says while it steps through versions. */
export const historySteps = {
  position: (version: string, number: number, of: number) => `${version}, version ${number} of ${of}`,
};

// ── Search ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export const search = {
  label: 'Search',
  placeholder: 'Search journeys, steps and insights',
  all: 'See all in Explore',
  close: 'Close search',
  clear: 'Clear filters',
  filters: 'Filters',
  filtersChosen: (count: number) => `Filters (${numeral(count)})`,
  more: 'Show more results',
  keys: { move: 'move', opens: 'opens', closes: 'closes' },
  hint: 'Type to search journeys, steps, insights, personas and channels, or choose a filter.',
  loading: 'Searching …',
  noIndex: 'Search works on the built site: run npm run build, then npm run preview.',
  notLoaded: 'The search could not be loaded. Check your connection, then close it and open it again.',
  results: (count: number) => counted(count, 'result'),
  found: (count: number, best: string | null) =>
    `${counted(count, 'result')}.${best === null ? '' : ` Enter opens ${quoted(best)}.`}`,
  nothing: (words: string, filters: number) => {
    const what = words === '' ? '' : ` for ${quoted(words)}`;
    const narrowed = filters === 0 ? '' : filters === 1 ? ' with this filter' : ' with these filters';
    return `No results${what}${narrowed}.`;
  },
  /** A word that no text has, and what it may have been meant for. */
  near: (word: string, near: readonly string[]) => `Nothing says ${quoted(word)}. Near it: ${listed(near)}.`,
  /** Words that no text has and that are near nothing, when others were asked with them. */
  nowhere: (words: readonly string[]) => `Nothing says ${listed(words.map(quoted))}.`,
  missing: (words: readonly string[]) => `Without ${listed(words.map(quoted))}`,
  fewerFilters: 'Try fewer filters.',
  withoutFilters: (count: number) => `Try it without filters: ${counted(count, 'result')}.`,
  fewerWords: 'Try fewer words, or other ones.',
  otherWord: 'Try another word, or only its beginning.',
  stage: 'Stage',
  facets: { type: 'Type', persona: 'Persona', channel: 'Channel' },
};

// ── The map ──────────────────────────────────────────────────────────────────────────────────────────────────────────
export const map = {
  label: (title: string) => `Journey map: ${title}`,
  describe: (title: string) => `The journey map ${quoted(title)}.`,
  stage: 'Stage',
  step: 'Step',
  stageLabel: (title: string) => `Stage ${title}`,
  lineOfVisibility: 'Line of visibility',
  worstLoss: (loss: number, step: number) => `Worst: ${beforeSign}−${numeral(loss)} at step ${step}`,
  decisiveMoments: 'Decisive moments',
  momentAt: (moment: string, step: number) => `${moment} · step ${step}`,
  feltApart: (level: string, persona: string, otherLevel: string, other: string) =>
    `${level} for ${persona}, ${otherLevel} for ${other}.`,
  original: (value: string) => `(${value} in the source)`,
  severity: (level: number, meaning: string) => `(severity ${level} of 3: ${meaning})`,
  noChannel: 'no channel',
  insights: 'Insights',
  actions: 'Actions',
  stages: 'Stages of this journey',
  inView: 'Part of the journey in view',
  turns: 'Lows and highs',
  nextLow: 'Next low',
  nextHigh: 'Next high',
  words: 'This journey in words',
  insightsFrom: 'Insights from this journey',
};

export const mapMoments = {
  lowest: 'Lowest moment',
  highest: 'Highest moment',
  gap: 'Widest gap',
  low: 'Low point',
  high: 'High point',
  truth: 'Moment of truth',
};

export const mapHeader = {
  also: 'Also called',
  table: 'Table',
  print: 'Print',
  present: 'Present',
  embed: 'Embed',
  copyCode: 'Copy embed code',
  copyAddress: 'Copy its address only',
  openFrame: 'Open the frame by itself',
  owner: 'Owner',
  status: 'Status',
  unvalidated: 'Not validated yet',
  validatedWith: 'Validated with',
  overdue: 'overdue',
  nextReview: 'Next review',
  evidence: 'Evidence behind',
  ofClaims: ' of claims',
  claims: (supported: number, claims: number) =>
    `${numeral(supported)} of ${counted(claims, 'claim')} ${supported === 1 ? 'rests' : 'rest'} on research`,
  products: (count: number): string => (count === 1 ? 'Product' : 'Products'),
  state: 'State',
  future: 'Future',
  futureOf: 'The future of',
  asWeWantIt: 'As we want it',
  partOf: 'Part of',
};

export const mapBar = {
  persona: 'Persona',
  channel: 'Channel',
  lanes: 'Lanes',
  curves: 'Curves',
  together: 'Together',
  apart: 'One below the other',
  compare: 'Compare',
  compareWith: 'Compare with',
  only: 'Only matching',
  showAll: 'Show all',
  journeysOrder: 'Journey’s order',
  howMuch: 'How much of the map',
  overview: 'Overview',
  detail: 'Detail',
  version: (date: string) => `Version of ${date}`,
};

/** What the bar says of a view; readers load it. */
export const mapBarSays = {
  all: (count: number) => `All ${numeral(count)}`,
  chosen: (count: number) => `${numeral(count)} chosen`,
  lanes: (shown: number, of: number) => `${shown} of ${of}`,
  matching: (steps: number, of: number) => `${numeral(steps)} of ${counted(of, 'step')}`,
  drawn: (matching: string, personas: string) => `${matching}. Drawn: ${personas}.`,
};

/** What the map says while it is used; readers load it. */
export const mapSays = {
  noLow: 'There is no low among the curves that are drawn.',
  noHigh: 'There is no high among the curves that are drawn.',
  nextLow: (step: string, title: string, level: string) => `Next low: step ${step}, ${title}, ${level}`,
  nextHigh: (step: string, title: string, level: string) => `Next high: step ${step}, ${title}, ${level}`,
};

export const mapFolds = { steps: (count: number) => `+${counted(count, 'step')}` };

export const mapInView = {
  steps: (first: number, last: number, of: number) =>
    first === last ? `Step ${first} of ${of}` : `Steps ${first} to ${last} of ${of}`,
};

export const copyLink = { copied: 'Link copied', failed: 'Copy it from the address bar' };

export const stepPanel = {
  place: (stage: string, step: number, of: number) => `${stage} · step ${step} of ${of}`,
  close: 'Close',
  previous: 'Previous step',
  next: 'Next step',
  previousIs: (title: string) => `Previous step: ${title}`,
  nextIs: (title: string) => `Next step: ${title}`,
  copyLink: 'Copy link',
  savePicture: 'Save picture',
  pictureSaved: 'Picture saved',
  noPicture: 'No picture could be drawn',
};

/** The picture of a step, as it is put on a slide. */
export const stepPicture = {
  place: (stage: string, step: number, of: number) => `${stage} · step ${step} of ${of}`,
  assumption: 'Assumption: believed, not shown by research',
  evidence: (evidence: string, sources: readonly string[], more: number) =>
    `${evidence}: ${[...sources, ...(more > 0 ? [`and ${more} more`] : [])].join(' · ')}`,
  channels: (channels: string) => `Channels: ${channels}`,
  notKnown: 'not known',
  stillWithUs: 'Still with us, share of starters',
  notKnownHere: 'not known here',
  share: (share: number, lost: number) =>
    `${percentage(share)}${lost > 0 ? `, ${counted(lost, 'point')} lost here` : ''}`,
  pain: (severity: number, meaning: string) => `Pain point ${severity} of 3: ${meaning}`,
  opportunity: 'Opportunity',
  need: 'Need',
  doing: 'What people do',
};

export const lanes = {
  experience: { title: 'Experience', hint: 'Delighted to distressed' },
  experienceInWords: { title: 'Experience', hint: 'What people feel' },
  stillWithUs: { title: 'Still with us', hint: 'Share of starters' },
  channels: { title: 'Channels', hint: 'Where people meet us' },
  zoom: { title: 'Opens up', hint: 'Into a map of its own' },
  doing: { title: 'Doing', hint: 'What people do' },
  needs: { title: 'Needs', hint: 'What people need' },
  thinking: { title: 'Thinking', hint: 'In their words' },
  moments: { title: 'Moments of truth', hint: 'Where people decide' },
  pains: { title: 'Pain points', hint: 'Bar shows severity', overviewHint: 'Size shows severity' },
  opportunities: { title: 'Opportunities', hint: 'What could be better' },
  metrics: { title: 'Metrics', hint: 'Now, target and trend' },
  frontstage: { title: 'Frontstage', hint: 'What people see us do' },
  backstage: { title: 'Backstage', hint: 'Teams and systems' },
  evidence: { title: 'Evidence', hint: 'Sources behind it' },
};

export const mapScope = {
  title: 'About this map',
  answers: 'It answers',
  doesNotAnswer: 'It does not answer',
  people: 'People',
  files: 'As a file',
  owner: 'Owner',
  sponsor: 'Sponsor',
  contributors: 'Contributors',
};

export const exports = {
  /** What each format is for. */
  formats: {
    csv: 'CSV for spreadsheets',
    json: 'JSON for programs',
    svg: 'SVG for slides',
  },
  columns: {
    stage: 'Stage',
    goal: 'Goal of the stage',
    number: 'Number',
    id: 'Id',
    step: 'Step',
    touchpoints: 'Touchpoints',
    from: (persona: string) => `${persona}: emotion at the start`,
    to: (persona: string) => `${persona}: emotion at the end`,
    feeling: (persona: string) => `${persona}: feeling`,
    sources: 'Sources',
    assumption: 'Assumption',
  },
  pain: (severity: number, meaning: string, text: string) => `${severity} of 3, ${meaning}: ${text}`,
  moments: { truth: 'Moment of truth', high: 'High', low: 'Low' },
  yes: 'yes',
};

export const mapPicture = {
  more: (personas: number) => `and ${counted(personas, 'more persona', 'more personas')}`,
};

export const mapSources = {
  title: 'Sources',
  behind: (steps: number) => `behind ${counted(steps, 'step')}`,
  limits: (limits: string) => `Limits: ${limits}`,
};

export const cards = {
  stepsAndPersonas: (steps: number, personas: readonly string[]) =>
    `${counted(steps, 'step')}${personas.length > 0 ? `, ${listed(personas)}` : ''}`,
  future: 'Future',
  review: (date: string) => `Review ${date}`,
  score: (score: number) => `Score ${numeral(score)}`,
  insight: (kind: string) => `Insight · ${kind}`,
};

export const actionCard = {
  owner: 'Owner',
  with: (teams: readonly string[]) => ` with ${listed(teams)}`,
  started: 'Started',
  done: 'Done',
  due: 'Due',
  overdue: 'Overdue',
  answers: 'Answers',
  changes: 'Changes',
  place: (map: string, step: number) => `${map}, step ${step}`,
};

/** The number an action is judged by. */
export const measure = {
  before: 'Before',
  now: 'Now',
  aim: 'Aim',
  notYet: 'Not yet',
  by: (date: string) => `by ${date}`,
  at: ' at ',
  reached: 'The aim is reached.',
  further: 'Further from the aim than before.',
  went: (share: number) => `It went ${percentage(share)} of the way.`,
  done: (share: number) => `${percentage(share)} of the way is done.`,
};

/** What stands in texts that authors write. */
/** What a text compiled from Markdown says of itself. */
export const texts = {
  footnotes: 'Footnotes',
  /** `again` counts the places that refer to the same note. */
  backToText: (note: number, again: number) =>
    again > 1 ? `Back to where note ${note} is mentioned, place ${again}` : `Back to where note ${note} is mentioned`,
  table: 'Table',
  task: (done: boolean): string => (done ? 'Done' : 'Not done'),
};
export const inTexts = {
  stagesOf: 'in',
  metric: (metric: string, step: string) => `${metric} at ${step}`,
};

// ── The map in words ─────────────────────────────────────────────────────────────────────────────────────────────────
export const inWords = {
  step: (step: number, title: string) => `step ${step} ${title}`,
  places: (places: readonly string[], more: number) => listed(more > 0 ? [...places, `${more} more`] : places),
  unknown: 'emotion known at no step',
  onlyInWords: (steps: number) => `in words only, at ${counted(steps, 'step')}`,
  within: (from: string, to: string, step: string) => `from ${from} to ${to} within ${step}`,
  once: (level: string, step: string) => `${level} at ${step}`,
  throughout: (level: string) => `${level} throughout`,
  whereverKnown: (level: string) => `${level} wherever known`,
  /** A step's number where the curve does not start, or end, with the journey. */
  course: (
    start: { level: string; step: number | null },
    lowest: { level: string; at: string },
    highest: { level: string; at: string },
    end: { level: string; step: number | null },
  ) => {
    const edge = (step: number | null) => (step === null ? '' : ` (step ${step})`);
    return `starts at ${start.level}${edge(start.step)}, lowest ${lowest.level} at ${lowest.at}, highest ${highest.level} at ${highest.at}, ends at ${end.level}${edge(end.step)}`;
  },
  alsoInWords: (steps: number) => `in words only at ${counted(steps, 'step')}`,
  notKnown: (steps: number, of: number) => `not known for ${numeral(steps)} of ${counted(of, 'step')}`,

  noSteps: 'The journey has no steps yet.',
  size: (steps: number, stages: number) => `The journey has ${counted(steps, 'step')} in ${counted(stages, 'stage')}.`,
  noPersonas: 'It names no personas.',
  noEmotions: (personas: readonly string[]) => `No emotions are known for ${listed(personas)}`,
  emotionsInWords: (personas: readonly string[]) => `What ${listed(personas)} feel is known in words only`,
  /** `inWords` where other emotions are known as words and have no level. */
  oneLevel: (level: string, inWords: boolean) => `Every emotion known${inWords ? ' as a number' : ''} is ${level}.`,
  moment: (step: string, level: string, personas: readonly string[]) =>
    `${step} (${level}${personas.length > 0 ? ` for ${listed(personas)}` : ''})`,
  extremes: (lowest: string, highest: string) => `The lowest moment is ${lowest}, the highest ${highest}.`,
  /** Whole losses are people of a hundred. */
  largestLoss: (loss: number, step: string, whole: boolean) =>
    `The largest loss is ${whole ? `${loss} of 100` : `${percentage(loss)} of those`} who start, at ${step}`,
  widestGap: (step: string, levels: readonly string[]) => `The widest gap is at ${step}: ${levels.join(', ')}.`,
};

/** How many are left: people of a hundred where all shares are whole, percent otherwise. */
function left(share: number, whole: boolean): string {
  if (share === 0) return 'none';
  if (!whole) return percentage(share);
  return share === 100 ? 'all 100' : numeral(share);
}

function areLeft(share: number, whole: boolean): string {
  return `${left(share, whole)} ${whole && share === 1 ? 'is' : 'are'} left`;
}

export const stillWithUsInWords = {
  one: (share: number, step: string, whole: boolean) =>
    `${ofStarters(whole)}, ${areLeft(share, whole)} at ${step}, the only step measured`,
  last: (share: number, step: string, whole: boolean) => `${ofStarters(whole)}, ${areLeft(share, whole)} at ${step}`,
  firstAndLast: (share: number, step: string, lastShare: number, last: string, whole: boolean) =>
    `${ofStarters(whole)}, ${areLeft(share, whole)} at ${step} and ${left(lastShare, whole)} at ${last}`,
  noLoss: 'No step measured shows a loss.',
  loss: (loss: number, step: string, whole: boolean) => `${whole ? numeral(loss) : counted(loss, 'point')} at ${step}`,
  onlyLoss: (loss: string) => `The only loss: ${loss}`,
  losses: (losses: readonly string[]) => `Largest losses: ${listed(losses)}`,
};

function ofStarters(whole: boolean): string {
  return whole ? 'Of 100 who start' : 'Of those who start';
}

export const channelsInWords = {
  atEveryStep: 'at every step',
  atSome: (steps: number, of: number) => `at ${numeral(steps)} of ${counted(of, 'step')}`,
  atSteps: (steps: readonly string[]) => `at ${steps.length === 1 ? 'step' : 'steps'} ${listed(steps)}`,
  most: (channel: string, steps: number, isFirst: boolean) =>
    `${channel} (${isFirst ? counted(steps, 'step') : numeral(steps)})`,
  uses: (channels: number, most: readonly string[]) =>
    `uses ${counted(channels, 'channel')}${channels > 1 ? ', most often' : ':'} ${listed(most)}`,
  between: (channels: readonly string[]) => `moves back and forth between ${listed(channels)}`,
  none: 'no contact at any step',
  from: (channel: string, step: number) => `${channel} from step ${step}`,
  once: (channel: string, step: number) => `${channel} at step ${step} only`,
  then: (channel: string, rest: readonly string[]) => `${channel}, then ${listed(rest)}`,
  throughout: (channel: string) => `${channel} throughout`,
  neverSwitches: 'never has to switch',
  switches: (count: number) => counted(count, 'switch', 'switches'),
  several: (where: string) => `several channels at once ${where}`,
  without: (where: string) => `no contact ${where}`,
};

/** Two curves, or two maps, compared. */
export const comparison = {
  nothing: (a: string, b: string) => `Nothing to compare: no step is known for both ${a} and ${b}.`,
  never: 'They never differ.',
  furthest: (step: string, a: string, levelOfA: string, b: string, levelOfB: string) =>
    `Furthest apart at ${step}: ${a} ${levelOfA}, ${b} ${levelOfB}.`,
  noStepShared: (map: string) => `No step is shared with ${quoted(map)}.`,
  nothingOf: (persona: string) => `${persona}: nothing to compare.`,
  noChange: (persona: string) => `${persona}: no change.`,
  change: (persona: string, step: string, from: string, to: string) =>
    `${persona}: largest change at ${step}, from ${from} to ${to}.`,
  renamedTo: (from: string, to: string) => `${quoted(from)} to ${quoted(to)}`,
  titles: (titles: readonly string[], more: number) => listed(more > 0 ? [...titles, `${more} more`] : titles),
  added: (steps: number, titles: string) => `${counted(steps, 'step')} added (${titles})`,
  removed: (steps: number, titles: string) => `${counted(steps, 'step')} removed (${titles})`,
  moved: (steps: number, titles: string) => `${counted(steps, 'step')} moved (${titles})`,
  renamed: (steps: number, titles: string) => `${counted(steps, 'step')} renamed (${titles})`,
  same: (map: string) => `The steps are the same as in ${quoted(map)}.`,
  sinceThat: (map: string, changes: readonly string[]) => `Compared with ${quoted(map)}: ${listed(changes)}.`,
  inThat: (map: string, changes: readonly string[]) => `In ${quoted(map)}: ${listed(changes)}.`,
  laneOfChange: 'Change',
  laneOfDifference: 'Difference',
  against: (persona: string, other: string) => `${persona} against ${other}`,
};

// ── Print and table ──────────────────────────────────────────────────────────────────────────────────────────────────
export const print = {
  title: (map: string) => `${map}, for print`,
  describe: (map: string, paper: string) => `The journey map ${quoted(map)} on sheets of ${paper} paper.`,
  paper: 'Paper',
  map: 'Map',
  print: 'Print',
  onPaper: (paper: string) => ` of ${paper} paper, landscape.`,
  hint: 'Use your browser’s print command.',
  sheetsAt: (address: string) => `Laid out on sheets of paper: ${address}`,
  sheets: 'Sheets',
  steps: (first: number, last: number, of: number) =>
    first === last ? `Step ${first} of ${of}` : `Steps ${first} to ${last} of ${of}`,
  moreLanes: ', more lanes',
  continued: ' (continued)',
  owner: (team: string) => `Owner: ${team}`,
  validated: (by: string, month: string) => `Validated with ${by}, ${month}`,
  reviewed: (date: string) => `Reviewed ${date}`,
};

/** What the sheets say once their view is known; readers load it. */
export const printSays = {
  sheet: (sheet: number, of: number) => `Sheet ${sheet} of ${of}`,
  sheets: (count: number) => counted(count, 'sheet'),
  leftOut: (lanes: number) => `, ${counted(lanes, 'lane')} left out`,
};

export const table = {
  title: (map: string) => `${map}, as a table`,
  describe: (map: string) =>
    `Every step of the journey ${quoted(map)} in a table that can be sorted, filtered and copied.`,
  label: (map: string) => `Table of the journey: ${map}`,
  caption: (map: string, steps: number, stages: number) =>
    `${map}: ${counted(steps, 'step')} in ${counted(stages, 'stage')}, a row each, `,
  map: 'Map',
  firstToLast: 'first to last',
  lastToFirst: 'last to first',
  lowestFirst: 'lowest first',
  highestFirst: 'highest first',
  mildestFirst: 'mildest first',
  severestFirst: 'severest first',
  fewestFirst: 'fewest first',
  mostFirst: 'most first',
  unknown: 'unknown',
  emotionHint: 'emotion, −2 to +2',
  emotionWords: 'emotion, in words',
  shareHint: '% of starters',
  loss: 'Loss',
  lossHint: 'points',
  start: 'start',
  cameBack: (points: number) => `${numeral(points)} came back`,
  sources: (count: number) => `${counted(count, 'source')}:`,
  severity: (level: number, meaning: string) => `severity ${level}: ${meaning}`,
  noStep: 'No step matches. “Show all” brings them back.',
};

/** What the table says of its order; readers load it. */
export const tableSays = {
  inOrder: 'in the journey’s order',
  sorted: (column: string, order: string) => `sorted by ${column}, ${order}`,
  announced: (matching: string, order: string) => `${matching}, ${order}`,
};

export const notFound = {
  title: 'Page not found',
  text: 'There is no page at this address.',
  why: 'It may have moved, or the link may be mistyped.',
  search: 'Search',
  home: 'Home page',
  maps: 'All maps',
};

// ── Slides ───────────────────────────────────────────────────────────────────────────────────────────────────────────
export const present = {
  title: (map: string) => `${map}, as slides`,
  describe: (map: string) => `A walk through the journey ${quoted(map)}, slide by slide.`,
  deck: 'Slides of this journey',
  leave: 'Back to the map',
  slides: 'Slides',
  previous: 'Previous slide',
  next: 'Next slide',
  fullScreen: 'Full screen',
  size: (steps: number, stages: number) => `${counted(steps, 'step')} in ${counted(stages, 'stage')}`,
  whole: 'The whole journey',
  inWords: 'In words',
  stage: (number: number, of: number) => `Stage ${number} of ${of}`,
  part: (part: number, parts: number) => `part ${part} of ${parts}`,
  momentAt: (moment: string, step: number, title: string) => `${moment}: step ${step}, ${title}`,
  inMap: 'Open in the map',
  found: 'What we found',
  foundSome: (shown: number, of: number) =>
    `${numeral(shown)} of ${counted(of, 'insight')}: what is still to be done first, by score`,
  answer: 'What we do about it',
  action: 'Action',
  owner: 'Owner',
  due: 'Due',
  done: (date: string) => `Done ${date}`,
  measure: 'Measured by',
  fromTo: (metric: string, before: string, target: string) => `${metric}: from ${before} to ${target}`,
  now: (value: string) => `, now ${value}`,
  selection: 'Selected: ',
};

/** What the slides say while they are shown; readers load it. */
export const presentSays = {
  position: (slide: number, of: number) => `${numeral(slide)} of ${numeral(of)}`,
  slide: (slide: number, of: number, title: string) => `Slide ${numeral(slide)} of ${numeral(of)}: ${title}`,
  feltBy: (level: string, personas: readonly string[]) => `${level} for ${listed(personas)}.`,
};

// ── The map in a frame of another site ───────────────────────────────────────────────────────────────────────────────
export const embed = {
  describe: (map: string) => `The journey map ${quoted(map)}, to be shown inside other pages.`,
  open: 'opens in a new tab',
  from: (site: string) => `From ${site}`,
  reviewed: (date: string) => `reviewed on ${date}`,
};

/** What the buttons that copy the code of a frame or its address say; readers load it. */
export const embedSays = {
  code: { copied: 'Code copied', failed: 'The browser did not let us copy' },
  address: { copied: 'Address copied', failed: 'The browser did not let us copy' },
};

/** The actions that are neither done nor dropped, by how far they are, and how many of all of them are overdue. */
export interface OpenActionCounts {
  inProgress: number;
  planned: number;
  proposed: number;
  overdue: number;
}

// ── Home ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
export const home = {
  descriptionOf: (site: string) => `The customer journeys of ${site}.`,
  searchWhat: 'Search journeys, steps and insights',
  holds: (maps: number, steps: number, insights: number, sources: number) => {
    const known = insights > 0 ? [counted(insights, 'insight')] : [];
    const behind = sources > 0 ? [counted(sources, 'source')] : [];
    if (maps > 0) {
      const last = behind.map((text) => `${text} behind ${maps === 1 ? 'it' : 'them'}`);
      return `${counted(maps, 'journey map')} with ${listed([counted(steps, 'step'), ...known, ...last])}.`;
    }
    const rest = [...known, ...behind];
    return rest.length === 0 ? 'Nothing is written down here yet.' : `${listed(rest)}, and no journey map yet.`;
  },
  startHere: 'Start here',
  startAll: 'All paths',
  lowest: 'Where it is hardest, and what is done about it',
  allPersonas: 'All personas',
  lowestFirst: (shown: number, of: number) =>
    shown === of
      ? 'The lowest moment first.'
      : `${numeral(shown)} of ${counted(of, 'persona')}, the lowest moment first.`,
  insights: 'Sharpest insights',
  allInsights: 'All insights',
  glance: 'At a glance',
  health: 'Health of the book',
  validated: (count: number, of: number) =>
    `of ${counted(of, 'map')} ${count === 1 || of === 1 ? 'is' : 'are'} validated`,
  evidence: 'of claims have a source',
  reviews: (count: number): string => (count === 1 ? 'review is overdue' : 'reviews are overdue'),
  /** What stands after the number of actions that are neither done nor dropped. */
  openActions: ({ inProgress, planned, proposed, overdue }: OpenActionCounts) => {
    const open = inProgress + planned + proposed;
    const parts = [
      ...(inProgress > 0 ? [`${numeral(inProgress)} in progress`] : []),
      ...(planned > 0 ? [`${numeral(planned)} planned`] : []),
      ...(proposed > 0 ? [`${numeral(proposed)} only proposed`] : []),
    ];
    const late = overdue === 0 ? '' : `; ${numeral(overdue)} of them ${overdue === 1 ? 'is' : 'are'} overdue`;
    return `${open === 1 ? 'action is' : 'actions are'} not done yet${open === 0 ? '' : `: ${listed(parts)}`}${late}`;
  },
  /** What stands after the number of actions whose number came closer to its aim. */
  improved: (measured: number, actions: number) => {
    const rest = actions - measured;
    const missing =
      rest === 0
        ? ''
        : `; ${numeral(rest)} of ${counted(actions, 'action')} ${rest === 1 ? 'is' : 'are'} not measured again`;
    return `of ${counted(measured, 'number')} measured again got better${missing}`;
  },
  journeys: 'Journeys',
  allMaps: 'All maps',
  recent: 'Since last month',
  channels: 'Where they meet us',
  allChannels: 'All channels',
};
