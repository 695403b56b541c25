import { z } from 'astro/zod';
import { directionOf, isLanguage } from './direction.ts';
import { laneKinds } from './lane-kinds.ts';
import { id, listOf, rhythm, text } from './text.ts';

/** What a rule’s finding does: nothing, a warning, or a failed check. */
export const severity = z.enum(['off', 'warn', 'error'], 'must be off, warn or error');

const weight = z.number().min(0, 'must be 0 or more').max(5, 'must be 5 or less').optional().default(1);

// An address says `lanes=none` when every lane is switched off; a comparison has a lane of its own.
const takenLaneIds: ReadonlySet<string> = new Set([...laneKinds, 'difference', 'none']);
/** How many lanes a company may add: the stylesheet knows the rows of that many. */
const addedAtMost = 8;

const lane = z.strictObject({
  id: id
    .refine((value) => !takenLaneIds.has(value), 'is the id of a lane that every map has: choose another')
    .describe('The lane’s id in links.'),
  title: text.describe('The lane’s heading.'),
  hint: text.optional().default('').describe('A few words below the heading that say how to read it.'),
  field: text.describe('The field of a step’s `custom` that it shows.'),
});

const lanes = listOf(lane).superRefine((list, context) => {
  if (list.length > addedAtMost) {
    context.addIssue({ code: 'custom', message: `has ${list.length} lanes: a map has room for ${addedAtMost} more` });
  }
  for (const [index, { id: one }] of list.entries()) {
    if (list.findIndex((other) => other.id === one) < index) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `is the id of two lanes: “${one}”` });
    }
  }
});

/** The address of a whole site: Astro and the feeds need one that can be told from any other. */
const siteAddress = z
  .string()
  .trim()
  .regex(/^https?:\/\/\S+$/iu, 'must be the full address of the site, such as "https://journeys.example.com"')
  .refine((value) => URL.canParse(value), 'is not an address that a browser could open')
  // Only the host goes into feeds and exports: a path would be dropped.
  .refine((value) => {
    const { pathname = '/', search = '', hash = '' } = URL.parse(value) ?? {};
    return `${pathname}${search}${hash}` === '/';
  }, 'must end after the host: the path below which the site lies is the field "base"');

const basePath = z
  .string()
  .regex(
    /^\/(?:[^\s/?#\\]+(?:\/[^\s/?#\\]+)*\/?)?$/u,
    'must be a path that starts with a slash, such as "/" or "/journeys"',
  )
  // Pages are made below the letters that it stands for, which is another path.
  .refine((value) => !value.includes('%'), 'must be written in letters: an escape such as "%20" can not be part of it')
  .refine(
    (value) => !value.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part)),
    'must name each folder: "." and ".." can not be part of it',
  );

// These are written into links and pictures of every page: nothing that runs or loads something else may get through.
const logoAddress = z
  .string()
  .trim()
  .regex(/^\/(?![/\\])\S+$/u, 'must be a path below public/, such as "/logo.svg": pages load nothing from elsewhere');
const editAddress = z
  .string()
  .trim()
  .regex(/^(?:https?:\/\/|\/(?![/\\]))\S+$/iu, 'must be a link that starts with https://, http:// or a single /');

/** `site.yaml`: the site as a whole. */
export const site = z
  .strictObject({
    title: text.describe('The name of the site.'),
    description: text.optional().default('').describe('What the site holds, in a sentence.'),
    about: text.optional().describe('A line for the foot of each page.'),
    url: siteAddress.optional().describe('The address it is published at, without the base path.'),
    base: basePath.optional().default('/').describe('The path it is published under.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'must be a language tag, such as "en" or "de-CH"')
      .refine(isLanguage, 'must be a language tag, such as "en" or "de-CH"')
      .optional()
      .default('en')
      .describe(
        'The language of the content, of numbers and of dates; of the interface, too, where it speaks it: English and German.',
      ),
    direction: z
      .enum(['ltr', 'rtl'], 'must be ltr or rtl')
      .optional()
      .describe('The direction of writing, ltr or rtl; that of the language when left out.'),
    logo: logoAddress.optional().describe('A logo, as a path below public/.'),
    accent: z
      .string()
      .regex(/^#[0-9a-f]{6}$/iu, 'must be a colour such as "#0f5e63"')
      .optional()
      .describe('The accent colour.'),
    editLink: editAddress
      .optional()
      .describe('Where a page can be edited; {path} stands for the file’s path below the content folder.'),
    audiences: listOf(id).describe('The levels of audience, the most open first.'),
    review: z
      .strictObject({
        every: rhythm.optional().default(6).describe('How often a map is reviewed, unless it says so itself.'),
        overdue: severity.optional().default('warn').describe('What an overdue review does to the check.'),
      })
      .optional()
      .default({ every: 6, overdue: 'warn' })
      .describe('When maps are reviewed.'),
    evidence: z
      .strictObject({
        missing: severity.optional().default('warn').describe('What a map with unsupported claims does to the check.'),
      })
      .optional()
      .default({ missing: 'warn' })
      .describe('How claims without a source are treated.'),
    rules: z
      .record(z.string(), severity)
      .optional()
      .default({})
      .describe('What each rule’s finding does, by the rule’s name.'),
    score: z
      .strictObject({
        reach: weight.describe('The weight of reach in an insight’s score.'),
        impact: weight.describe('The weight of impact.'),
        confidence: weight.describe('The weight of confidence.'),
        effort: weight.describe('The weight of effort.'),
      })
      .optional()
      .default({ reach: 1, impact: 1, confidence: 1, effort: 1 })
      .describe('The weights in an insight’s score.'),
    lanes: lanes.describe('Lanes that your company adds.'),
  })
  .transform(({ about, url, logo, accent, editLink, ...fields }) => ({
    ...fields,
    base: fields.base.endsWith('/') ? fields.base : `${fields.base}/`,
    direction: fields.direction ?? directionOf(fields.language),
    about: about ?? null,
    url: url ?? null,
    logo: logo ?? null,
    accent: accent ?? null,
    editLink: editLink ?? null,
  }));

export type SiteInput = z.input<typeof site>;
export type Site = z.output<typeof site>;
export type Severity = z.output<typeof severity>;
export type SiteLane = Site['lanes'][number];
