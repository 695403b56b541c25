/** The headings under which the rules stand in the documentation, in their order. */
export const ruleGroups = [
  'Files',
  'YAML',
  'Fields',
  'Texts',
  'References',
  'Maps',
  'Numbers',
  'Actions, stories and paths',
  'Audience',
  'Loose ends',
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

export interface RuleInfo {
  group: RuleGroup;
  severity: 'error' | 'warning';
  /** Whether site.yaml may turn it off or change its severity: only where a site can be built in spite of it. */
  adjustable: boolean;
  /** What the rule asks for, in one sentence. */
  asks: string;
  /** What goes wrong for readers or authors where it is broken; inline Markdown. */
  why: string;
  /** How it is settled; inline Markdown. */
  fix: string;
}

type Words = Pick<RuleInfo, 'asks' | 'why' | 'fix'>;

/** An error that no site can be built with. */
const must = (group: RuleGroup, words: Words): RuleInfo => ({ group, severity: 'error', adjustable: false, ...words });
/** An error, unless site.yaml says otherwise. */
const should = (group: RuleGroup, words: Words): RuleInfo => ({ group, severity: 'error', adjustable: true, ...words });
/** A warning, unless site.yaml says otherwise. */
const advised = (group: RuleGroup, words: Words): RuleInfo => ({
  group,
  severity: 'warning',
  adjustable: true,
  ...words,
});

const named = (what: string, asks: string, fix: string): RuleInfo =>
  should('References', {
    asks,
    why: `A page can’t show or link ${what} that is not there.`,
    fix,
  });

/** Every rule, by its permanent name: what the documentation, the reports and `rules` in site.yaml know of it. */
export const rules = {
  'not-utf-8': must('Files', {
    asks: 'A file is text in UTF-8.',
    why: 'In any other encoding letters such as é and “ turn into others, or can’t be read at all.',
    fix: 'Save the file again with the encoding UTF-8; most editors offer it in “Save as”.',
  }),
  'empty-file': must('Files', {
    asks: 'A file holds something.',
    why: 'An empty file is mostly one that was not saved.',
    fix: 'Write its content, or delete the file.',
  }),
  'file-too-large': must('Files', {
    asks: 'A file stays within five megabytes, and each text in it within 100,000 letters.',
    why: 'A map of 200 full steps takes half a megabyte, a novel of a hundred pages 200,000 letters. What is longer holds data or pictures, or is a trap.',
    fix: 'Split the file or the text; put pictures and data below `public/`.',
  }),
  'missing-file': must('Files', {
    asks: 'The content folder has a site.yaml.',
    why: 'It names the site, and shows that the folder is a content folder.',
    fix: 'Create `site.yaml` with one line: `title: ` and the name of your site.',
  }),
  'unknown-file': must('Files', {
    asks: 'A file lies where it is read, under the right ending.',
    why: 'A map saved as `home.mdx.txt`, in `insights/` or behind a link would be missing without a word, or be told as six mistakes. Links are not followed, wherever they lead: everything that is read lies in the content folder itself, so that nothing else can find its way into the site or into a report.',
    fix: 'Move or rename it as the finding says, or delete it. In the place of a link put the file itself.',
  }),
  'duplicate-file': must('Files', {
    asks: 'Each id of a collection is the name of one file, in whichever folder it lies.',
    why: 'The id is the address of the page, and the folders below `maps/` and the like are no part of it. Two files named alike would be one page.',
    fix: 'Rename one of the two, or delete it.',
  }),
  'unread-file': advised('Files', {
    asks: 'The content folder holds nothing that looks used and is not.',
    why: 'Pictures and other folders are not read from it, so a page can’t show them. Notes, licences and hidden files are not told.',
    fix: 'Put what pages show into `public/` of the project, and move the rest elsewhere.',
  }),
  'bad-id': must('Files', {
    asks: 'A file name or key is an id: lower-case words joined by hyphens, at most 200 letters.',
    why: 'It becomes the address of a page and the name of a folder, on every system. So `aux`, `con`, `nul` and the other names that Windows keeps for its devices can’t be used, nor names that differ in capitals only.',
    fix: 'Rename the file or key, such as `first-time-buyer`.',
  }),

  'front-matter': must('YAML', {
    asks: 'An MDX file begins with front matter between two lines of ---.',
    why: 'The fields stand there; without the two lines nothing of the file can be read.',
    fix: 'Begin the file with `---`, then the fields, then another line of `---`.',
  }),
  'yaml-syntax': must('YAML', {
    asks: 'YAML can be read.',
    why: 'After a sign that can’t be understood the rest is a guess. The check reads on where it is plain what was meant, so that it can tell the next mistake too; nothing of such a file is published.',
    fix: 'Look at the place. When a text holds a colon followed by a space, or begins with a special sign, put all of it into quotation marks.',
  }),
  'yaml-tab': must('YAML', {
    asks: 'YAML is indented with spaces, never with tabs.',
    why: 'How wide a tab is, every editor decides for itself; YAML forbids them.',
    fix: 'Replace each tab at the start of a line by two spaces; most editors do so for the whole file.',
  }),
  'yaml-alias': must('YAML', {
    asks: 'An alias (*name) repeats something that exists, and stays small.',
    why: 'A `*` at the start of a text is mostly meant as a sign; and aliases of aliases can grow without end.',
    fix: 'Put the text into quotation marks, or write out what you mean.',
  }),
  'duplicate-key': must('YAML', {
    asks: 'A field is written once.',
    why: 'Of two values one would be lost, and nobody could say which.',
    fix: 'Keep one of the two, or join their values.',
  }),
  'text-cut-by-comment': advised('YAML', {
    asks: 'A text without quotation marks holds no space followed by #.',
    why: 'There YAML ends the text and takes the rest for a comment: `Ticket #4711 is closed` becomes `Ticket`.',
    fix: 'Put the whole text into quotation marks. If it is a comment, write a space after the `#`.',
  }),

  'text-cut-by-comma': advised('YAML', {
    asks: 'A text within `[ ]` is not cut by its own comma.',
    why: 'There YAML ends the text: `[Compares prices, fees and terms]` becomes two tasks. Looked at is a list whose first text begins with a capital and a later one with a small letter, unless each is a single word.',
    fix: 'Put the whole text into quotation marks, or write one text a line after a hyphen. Where two are meant, quotation marks around each say so.',
  }),
  'typographic-quotes': advised('YAML', {
    asks: 'The quotation marks around the title or the summary of an entry, or around a quote, are straight ones.',
    why: 'Typographic ones, which word processors make, are letters to YAML: they are shown, around a quote beside those that the page draws itself, and keep no comma and no colon together. Other texts may be somebody’s words.',
    fix: 'Write straight ones or none. Where they belong to the text, put straight ones around them.',
  }),
  'invisible-sign': advised('YAML', {
    asks: 'A text holds no sign without any width.',
    why: 'Zero-width spaces and byte order marks come unseen with text that is copied; a search does not find the word they stand in. Scripts that need such signs may have them.',
    fix: 'Delete the word, and type it again.',
  }),
  'number-in-two-ways': advised('YAML', {
    asks: 'A number is written so that it can be read in one way only.',
    why: 'To YAML `1.200` is 1.2, and twelve hundred to many who write it. Under `custom`, `1.10` may be a number or a text.',
    fix: 'Write `1.2` or `1200`; a text goes into quotation marks.',
  }),

  'missing-field': must('Fields', {
    asks: 'A field that is needed has a value.',
    why: 'A page can’t be made without it.',
    fix: 'Add the field. What belongs there, the finding says.',
  }),
  'unknown-field': must('Fields', {
    asks: 'A field has a name that is known here.',
    why: 'What stands under an unknown name would be shown nowhere.',
    fix: 'Take the name that is suggested, or check how far the line is indented. All names: [Fields](fields.md).',
  }),
  'wrong-type': must('Fields', {
    asks: 'A value is of the right sort: text, number, list or fields.',
    why: 'A number in quotation marks can’t be drawn, a list is no sentence.',
    fix: 'Write it in the form that the finding shows.',
  }),
  'wrong-value': must('Fields', {
    asks: 'A value is one that the field can take.',
    why: 'A value outside of the list or the range could not be shown. Control characters, which come unseen with copied text, are one of these.',
    fix: 'Take one of the values named.',
  }),
  'former-name': advised('Fields', {
    asks: 'A value is written by its name of today.',
    why: 'The former name is still read, but one word with two meanings misleads: `status: draft` said that a map was not validated, and `draft: true` says that it is not published.',
    fix: 'Write the line that the finding shows.',
  }),
  'unknown-rule': must('Fields', {
    asks: 'A rule that site.yaml adjusts exists and can be adjusted.',
    why: 'A policy under a mistyped name would do nothing.',
    fix: 'Take the name that is suggested. Each finding names its rule.',
  }),

  'mdx-syntax': must('Texts', {
    asks: 'The text below the front matter can be read as MDX.',
    why: 'The page of the entry could not be made.',
    fix: 'Close the component, or write `\\<` and `\\{` for the signs themselves.',
  }),
  'unsafe-body': must('Texts', {
    asks: 'A body holds Markdown and components, no code.',
    why: 'Code in a text would run in the build and in every reader’s browser.',
    fix: 'Say it with Markdown or a component: [what a text may hold](components.md#what-a-text-may-hold).',
  }),
  'unknown-component': must('Texts', {
    asks: 'A component in a body exists.',
    why: 'Nothing could be shown in its place.',
    fix: 'Take the name that is suggested, or add the component to `components/` of the content folder.',
  }),
  'component-syntax': must('Texts', {
    asks: 'A component of the company’s own can be compiled.',
    why: 'The site could not be built.',
    fix: 'Correct the component at the place that the finding names. What goes wrong only while it runs, the build tells with its line.',
  }),
  'wrong-prop': must('Texts', {
    asks: 'A component gets the props it knows and needs, and no words that it would not show.',
    why: 'A mistyped prop would be left out without a word, and so would words between the tags of a component that has its own.',
    fix: 'Take the props that the finding names; all of them are in [Components](components.md).',
  }),
  'unsupported-markdown': advised('Texts', {
    asks: 'A text uses the Markdown that is read here.',
    why: 'Remarks, links, formulas and footnotes in the spelling of another tool stand in the text as they are written, and a note that nothing mentions is not shown.',
    fix: 'Write what the finding says: [what a text may hold](components.md#what-a-text-may-hold). For the signs themselves, write a backslash before the first.',
  }),
  'dead-link': should('Texts', {
    asks: 'A link to a place of this site leads somewhere, and a picture is there.',
    why: 'A reader who follows it finds nothing. Looked at are links and pictures in texts, `link` of a source, portraits, the logo and the texts of stops: pages, the pages below a map, places on a page (`#…`), the files that a build makes, and what lies in `public/`; also with the site’s own full address. A link that is written like a file’s path (`second.mdx`, `./picture.png`) and not like an address (`/maps/second/`, `/picture.png`) leads nowhere too, and so does a picture from another site: pages load nothing from elsewhere.',
    fix: 'Write the address as the finding suggests it, or put the file into `public/` of the project.',
  }),

  'unknown-map': named('a map', 'A map that is named exists.', 'Take the id that is suggested, or add the map.'),
  'unknown-stage': named(
    'a stage',
    'A stage that is named exists in its map.',
    'Take one of the titles or ids that the finding lists.',
  ),
  'unknown-step': named(
    'a step',
    'A step that is named exists in its map.',
    'Take one of the ids that the finding lists. After a rename, write the new id.',
  ),
  'unknown-insight': named(
    'an insight',
    'An insight that is named exists.',
    'Take the id that is suggested, or add the insight.',
  ),
  'unknown-persona': named(
    'a persona',
    'A persona that is named exists.',
    'Take the id that is suggested, or add the persona.',
  ),
  'unknown-channel': named(
    'a channel',
    'A channel that is named exists.',
    'Take the id that is suggested, or add the channel to channels.yaml.',
  ),
  'unknown-team': named(
    'a team',
    'A team that is named exists.',
    'Take the id that is suggested, or add the team to teams.yaml.',
  ),
  'unknown-product': named(
    'a product',
    'A product that is named exists.',
    'Take the id that is suggested, or add the product to products.yaml.',
  ),
  'unknown-source': named(
    'a source',
    'A source that is named exists.',
    'Take the id that is suggested, or add the source to sources.yaml.',
  ),
  'unknown-metric': named(
    'a metric',
    'A metric that is named exists and is measured where it is shown.',
    'Take the id that is suggested, add the metric to metrics.yaml, or add a reading to the step.',
  ),
  'unknown-action': named(
    'an action',
    'An action that is named exists.',
    'Take the id that is suggested, or add the action to actions.yaml.',
  ),
  'unknown-story': named(
    'a story',
    'A story that is named exists.',
    'Take the id that is suggested, or add the story.',
  ),
  'unknown-path': named(
    'a path',
    'An onboarding path that is named exists.',
    'Take the id that is suggested, or add the path.',
  ),
  'unknown-term': named(
    'a term',
    'A term that is named is in the glossary.',
    'Take the id that is suggested, or add the term to glossary.yaml.',
  ),
  'links-to-draft': advised('References', {
    asks: 'What is published names no draft.',
    why: 'An entry with `draft: true` is left out of the published site, and so is what names it: a name in a list, a link (its words stay), and with a draft persona, channel or metric the quote, touchpoint or number that says nothing without it. See [drafts](writing-maps.md#drafts).',
    fix: 'Publish the draft, or leave the reference out until then. With `--drafts` drafts are published, and this is not told.',
  }),

  'duplicate-id': should('Maps', {
    asks: 'The stages of a map have different ids, and so have its steps, and the stops of a path.',
    why: 'A link to one of the two would lead to the other.',
    fix: 'Change one of the titles, or give one of them an `id` of its own. Former ids (`was`) count as well.',
  }),
  'vanished-step': advised('Maps', {
    asks: 'A step that was in the last release is still there, or another one lists its id under `was`.',
    why: 'Links and slides that point to the step lead to the top of the map. The last release is the last git tag before the present commit; without git, in a shallow clone or without a tag nothing is compared, and the check says so.',
    fix: 'Add `was: [the-old-id]` to the step that took its place. With the next tag the step is forgotten.',
  }),
  'persona-not-on-map': should('Maps', {
    asks: 'A persona used in a map is one of the map’s personas.',
    why: 'What is said of anybody else is never drawn.',
    fix: 'Add the persona to `personas` at the top of the map, or take it out of the step.',
  }),
  'personas-look-alike': advised('Maps', {
    asks: 'Personas that stand on one map have different marks.',
    why: 'Nobody can tell their lines apart, or whose dot is whose. A persona without a `mark` has one that follows from its file name, so two can come out alike.',
    fix: 'Write the free `mark` that the finding names into the persona’s file. There are eight: a ninth persona of a map has to share one.',
  }),
  'map-without-question': should('Maps', {
    asks: 'A map states the question it answers.',
    why: 'A map without a question is a drawing: nobody knows when it is finished, or what to do with it.',
    fix: 'Add `question: …`.',
  }),
  'map-without-steps': should('Maps', {
    asks: 'A map has stages, and each stage has steps.',
    why: 'There is nothing to draw.',
    fix: 'Add `stages` with `steps`, or take out the empty stage.',
  }),
  'too-many-steps': should('Maps', {
    asks: 'A map has at most 200 steps.',
    why: 'More can’t be drawn side by side.',
    fix: 'Split the map; a step opens another map with `zoom`.',
  }),
  'long-map': advised('Maps', {
    asks: 'A map of more than 20 steps is better split.',
    why: 'What matters gets buried in a large diagram.',
    fix: 'Tell the journey in fewer steps, and put the detail of a step into a map of its own with `zoom`.',
  }),
  'circular-parent': should('Maps', {
    asks: 'No map is above itself or the future of itself.',
    why: 'The tree of maps would have no top.',
    fix: 'Delete `parent` in the map at the top, `futureOf` in the map of today.',
  }),
  'circular-zoom': should('Maps', {
    asks: 'No step opens into its own map, or into one that leads back to it.',
    why: 'A reader who goes deeper would come out where they went in.',
    fix: 'Delete `zoom` in the step that leads back up; the map above is named with `parent`.',
  }),
  'future-of-future': should('Maps', {
    asks: 'A future map answers a map of today.',
    why: 'The two are drawn over each other, to show what changes between today and then.',
    fix: 'Name the current map under `futureOf`.',
  }),
  'review-overdue': advised('Maps', {
    asks: 'A map is reviewed on time.',
    why: 'People stop trusting a map whose date they don’t know.',
    fix: 'Go through the map with its team, then set `review: { last: … }` to that day. `status: retired` ends the reviews. The policy may also be written as `review: { overdue: off }`.',
  }),
  'claim-without-source': advised('Maps', {
    asks: 'Each claim of a map has a source.',
    why: 'What a team believes and what customers showed look alike on paper. [How claims are counted](writing-maps.md#evidence-how-it-is-counted).',
    fix: 'Add `sources` to the step or the claim; mark what is only believed with `assumption: true`. The policy may also be written as `evidence: { missing: error }`.',
  }),

  'metric-out-of-range': should('Numbers', {
    asks: 'A value lies within the range of its metric.',
    why: 'A value outside of it is mostly a slip of a digit, and would be drawn beyond the edge. Maps, insights, actions and stories are all looked at.',
    fix: 'Correct the value, or the `range` in metrics.yaml.',
  }),
  'doubled-reading': should('Numbers', {
    asks: 'A metric has one value a date at each step.',
    why: 'Of two values for the same day only one can be shown.',
    fix: 'Delete one, or give each its date (`on`).',
  }),
  'doubled-role': should('Numbers', {
    asks: 'One metric at most has the role still-with-us.',
    why: 'There is one lane of that name, and it shows one number.',
    fix: 'Keep `role` at the metric that counts the customers who are left.',
  }),
  'target-on-wrong-side': should('Numbers', {
    asks: 'The target of an action is better than its baseline.',
    why: 'Progress would count backwards. Which way is better, `better: up` or `down` of the metric says.',
    fix: 'Correct `target` or `baseline`, or `better` in metrics.yaml.',
  }),

  'action-overdue': advised('Actions, stories and paths', {
    asks: 'An action is done by the day it is due.',
    why: 'A plan that nobody moves is a plan that nobody believes.',
    fix: 'Set `status: done` with its date, `status: dropped` with the reason in `summary`, or a new `due` that its team agrees to.',
  }),
  'action-status': advised('Actions, stories and paths', {
    asks: 'The status of an action agrees with its dates.',
    why: 'A done action without a day can’t be put in order, and `done: …` on a planned one is half a correction.',
    fix: 'Write both or neither: `status: done` with `done: …`, `status: in-progress` with `started: …`.',
  }),
  'dates-out-of-order': should('Actions, stories and paths', {
    asks: 'Dates that belong together are in order, and what has happened does not lie ahead.',
    why: 'One of the two dates is a slip, and everything computed from it is wrong.',
    fix: 'Correct the date that is wrong.',
  }),
  'story-without-proof': advised('Actions, stories and paths', {
    asks: 'A story names an action that brought the change and a number that shows it.',
    why: 'Without them it is an anecdote: it can’t show that the work pays off.',
    fix: 'Add `actions` and `metrics`, or publish the text as an insight.',
  }),
  'path-without-stops': should('Actions, stories and paths', {
    asks: 'An onboarding path has stops.',
    why: 'There is nothing to walk through.',
    fix: 'Add `stops`, or delete the path.',
  }),

  'unknown-audience': should('Audience', {
    asks: 'An audience is one of the levels in site.yaml.',
    why: 'Nobody could say who belongs to it.',
    fix: 'Take one of the levels, or add it to `audiences`.',
  }),
  'audience-too-wide': should('Audience', {
    asks: 'An entry is not visible to a wider audience than something it quotes.',
    why: 'A page for everyone would name, and so show, what is meant for a few. The levels are `audiences` in site.yaml, the most open first; an entry without `audience` is open to all.',
    fix: 'Give the entry the narrower `audience`, leave the reference out, or open up what it names.',
  }),

  'insight-attached-to-nothing': advised('Loose ends', {
    asks: 'An insight is attached to a step.',
    why: 'Nobody who reads a map will meet it.',
    fix: 'Add `at: map#step`, or name the insight in a pain of a step.',
  }),
  'action-attached-to-nothing': advised('Loose ends', {
    asks: 'An action answers an insight or changes a step.',
    why: 'Nobody can see for which customers it is done.',
    fix: 'Add `insights` or `at` to the action, or name it in an opportunity of a step.',
  }),
  'channel-never-used': advised('Loose ends', {
    asks: 'A channel is used by a map.',
    why: 'Its page would be empty, and its track too.',
    fix: 'Add it to the steps where customers meet it, or delete it.',
  }),
  'persona-never-used': advised('Loose ends', {
    asks: 'A persona takes part in a map.',
    why: 'Its page would have no journey to show.',
    fix: 'Add it to `personas` of a map, or delete it.',
  }),
  'source-never-used': advised('Loose ends', {
    asks: 'A source is behind something.',
    why: 'Research that nothing names is research that nobody finds; or its id is mistyped somewhere.',
    fix: 'Name it where it shows something, or delete it.',
  }),
  'custom-not-shown': advised('Loose ends', {
    asks: 'A field of a step’s `custom` has a lane.',
    why: 'It would be shown nowhere; mostly one of the two names is mistyped.',
    fix: 'Take the name that is suggested, or add a lane in site.yaml.',
  }),
  'lane-never-used': advised('Loose ends', {
    asks: 'A lane of site.yaml shows a field that a step has.',
    why: 'The lane would never appear; mostly one of the two names is mistyped.',
    fix: 'Write the field under `custom` in a step, or delete the lane.',
  }),
} as const satisfies Record<string, RuleInfo>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as RuleName[];
