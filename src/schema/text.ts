import { z } from 'astro/zod';

/** Plain text: never Markdown, never HTML, never empty. */
export const text = z.string().trim().min(1, 'must not be empty');

/** Every object has something of this name: it would be found where nobody wrote it. */
export const takenId = 'constructor';

/** The longest id, in bytes: it becomes the name of a folder and of files, and file systems take 255 with the ending. */
export const longestId = 200;

/** Whether a text is too long to be an id. Letters of other alphabets than the Latin one take two to four bytes. */
export const isLongId = (value: string): boolean => new TextEncoder().encode(value).length > longestId;

/** Whether Windows keeps a name for a device: nobody could open the site's folder of that name there. */
export const isDeviceName = (value: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(value);

/** An id: lower-case letters and digits of any script, in words joined by single hyphens, no dots. */
export const id = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{N}]+)*$/u,
    'must be an id: lower-case words joined by hyphens, such as "first-time-buyer"',
  )
  .refine((value) => !/[\ufe00-\ufe0f\u034f]/u.test(value), 'has a sign in it that can not be seen')
  .refine((value) => !isLongId(value), `must have at most ${longestId} letters`)
  .refine((value) => value !== takenId, `can not be "${takenId}": choose another id`);

/** A place a step can be linked by: `map#step`, both ids. */
export const stepRef = z
  .string()
  .regex(/^[^#\s]+#[^#\s]+$/u, 'must name a step as map#step, such as "buying-a-first-home#upload-documents"');

/** Accepts one item or a list of them; always gives a list. */
function oneOrMany<T extends z.ZodType>(item: T) {
  return z.union([z.array(item), item.transform((one) => [one])]) as unknown as z.ZodType<
    z.output<T>[],
    z.input<T> | z.input<T>[]
  >;
}

/** A list that may be left out or written as a single item; empty when left out. */
export function listOf<T extends z.ZodType>(item: T) {
  return oneOrMany(item).optional().default([]) as unknown as z.ZodDefault<
    z.ZodOptional<z.ZodType<z.output<T>[], z.input<T> | z.input<T>[]>>
  >;
}

/** Other words for an entry, on every collection that people ask for by more than one name. */
export const also = listOf(text).describe('Other words for it; whoever looks for one of them finds it.');

/** Marks an entry that is still being written. */
export const draft = z
  .boolean()
  .optional()
  .default(false)
  .describe('True while it is not to be published: only `npm run dev` and `--drafts` show it.');

/** The level that an entry is meant for. */
export const audience = id
  .optional()
  .describe(
    'For whom it is meant: a level of site.yaml; the most open when left out. It hides nothing: the check tells of what more open entries name.',
  );

function isRealDate(value: string): boolean {
  const full = value.length === 7 ? `${value}-01` : value;
  const time = Date.parse(`${full}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
}

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day written as YYYY-MM-DD')
  .refine(isRealDate, 'is not a day of the calendar');

/** A day or a month, `YYYY-MM-DD` or `YYYY-MM`, that exists. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-\d{2}(?:-\d{2})?$/, 'must be a day (YYYY-MM-DD) or a month (YYYY-MM)')
  .refine(isRealDate, 'is not a date of the calendar');

/** The months of a quarter, `2026-Q3`. */
const quarter = /^\d{4}-Q[1-4]$/;

/** A year, a quarter, a month or a day, `2026`, `2026-Q3`, `2026-10` or `2026-10-08`, as a text. */
export const periodText = z
  .string()
  .regex(
    /^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/,
    'must be a day (YYYY-MM-DD), a month (YYYY-MM), a quarter (such as YYYY-Q3) or a year (YYYY)',
  )
  .refine((value) => value.length === 4 || quarter.test(value) || isRealDate(value), 'is not a date of the calendar');

/** The same as far as something is known; a year may be written as a number, which is what YAML makes of it. */
export const period = z.union([
  periodText,
  z.int('must be a year').min(1900, 'must be a year').max(2199, 'must be a year').transform(String),
]);

/** A link of the safe kinds: http, https, mailto, tel, or a path of this site. */
export const link = z
  .string()
  .trim()
  .regex(
    /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\]))\S+$/iu,
    'must be a link that starts with https://, http://, mailto:, tel: or, for a page of this site, a single /',
  );

/** A rhythm such as `6 months`; gives the number of months. A year counts as twelve. */
export const rhythm = z
  .string()
  .regex(/^[1-9]\d? (?:month|months|year|years)$/, 'must be a rhythm such as "6 months" or "1 year"')
  .transform((value) => {
    const [count = '1', unit = ''] = value.split(' ');
    return Number(count) * (unit.startsWith('year') ? 12 : 1);
  });
