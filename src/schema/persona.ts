import { z } from 'astro/zod';
import { mark } from './mark.ts';
import { also, audience, draft, id, listOf, text } from './text.ts';

/** A picture below public/: pages load nothing from elsewhere. */
const picturePath = z
  .string()
  .trim()
  .regex(
    /^\/(?!\/)[^\s?#\\]+\.(?:avif|gif|jpe?g|png|svg|webp)$/iu,
    'must be the path of a picture below public/, such as "/images/first-time-buyer.jpg"',
  )
  .refine((value) => !value.split('/').includes('..'), 'must not lead out of public/: leave ".." out');

const portraitFields = z.strictObject({
  image: picturePath.describe('The picture, as a path below public/.'),
  alt: text.describe('What it shows, for those who can’t see it.'),
});

/** A portrait: a path, for a picture that says nothing the name does not, or a path with words. */
const portrait = z.union([picturePath.transform((image) => ({ image, alt: '' })), portraitFields]);

/** The front matter of a persona. */
export const persona = z
  .strictObject({
    title: text.describe('The persona’s name, such as "First-time buyer".'),
    short: text.optional().describe('A shorter name for narrow places.'),
    also,
    summary: text.describe('Who they are, in one or two sentences.'),
    quote: text.optional().describe('A sentence they would say, without quotation marks.'),
    portrait: portrait
      .optional()
      .describe(
        'A picture: a path below public/ such as "/images/ana.jpg", or `image` and `alt`. Initials when left out.',
      ),
    mark: mark
      .optional()
      .describe(
        'Its look on every page: a colour with one of its two shapes, such as "green star", or `colour` and `shape`. One that follows from its file name when left out.',
      ),
    goals: listOf(text).describe('What they want to reach.'),
    frustrations: listOf(text).describe('What gets in their way.'),
    channels: listOf(id).describe('The channels they prefer, the most preferred first.'),
    share: z
      .number()
      .min(0, 'must lie between 0 and 100')
      .max(100, 'must lie between 0 and 100')
      .optional()
      .describe('Their share of all customers, in percent.'),
    value: text.optional().describe('What the segment is worth to the company, in words.'),
    sources: listOf(id).describe('The sources behind the persona.'),
    audience,
    draft,
  })
  .transform(({ short, quote, portrait: face, mark: look, share, value, audience, ...fields }) => ({
    ...fields,
    short: short ?? fields.title,
    quote: quote ?? null,
    portrait: face ?? null,
    mark: look ?? null,
    share: share ?? null,
    value: value ?? null,
    audience: audience ?? null,
  }));

export type PersonaInput = z.input<typeof persona>;
export type PersonaFields = z.output<typeof persona>;
