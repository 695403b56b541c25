import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** Where a company's content comes from and where its site goes. Absolute paths. */
export interface Settings {
  content: string;
  out: string;
  /** Holds what a build can throw away: one folder for each pair of content and output, so that two never mix. */
  cache: string;
  /** A short name for that pair. */
  key: string;
  /** The day findings are judged by, YYYY-MM-DD. */
  today: string;
  drafts: DraftChoice;
}

/**
 * What becomes of drafts: they are left out, they are shown to whoever writes them while the check tells what a
 * published site leaves out, or they are published with the rest.
 */
export type DraftChoice = 'left-out' | 'shown' | 'published';

/** An option or a variable that can't be understood. */
export class WrongOption extends Error {
  override name = 'WrongOption';
}

function isoDay(seconds: string | undefined): string {
  const now = seconds === undefined || seconds === '' ? new Date() : new Date(Number(seconds) * 1000);
  if (Number.isNaN(now.getTime())) {
    throw new WrongOption('SOURCE_DATE_EPOCH must be a number of seconds, such as 1795219200.');
  }
  return now.toISOString().slice(0, 10);
}

function draftChoice(written = ''): DraftChoice {
  const word = written.trim().toLowerCase();
  if (['', '0', 'false', 'no'].includes(word)) return 'left-out';
  if (['1', 'true', 'yes'].includes(word)) return 'published';
  throw new WrongOption('JOURNEYBOOK_DRAFTS must be 1, to build drafts too, or 0.');
}

/**
 * Reads the settings from the environment: `JOURNEYBOOK_CONTENT` (content/), `JOURNEYBOOK_OUT` (dist/) and
 * `JOURNEYBOOK_CACHE`, absolute or relative to `root`; `SOURCE_DATE_EPOCH` (seconds) sets the day, for builds that must
 * come out the same tomorrow; `JOURNEYBOOK_DRAFTS=1` publishes drafts with the rest.
 */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>, root: string): Settings {
  const content = resolve(root, env['JOURNEYBOOK_CONTENT'] || 'content');
  const out = resolve(root, env['JOURNEYBOOK_OUT'] || 'dist');
  const key = createHash('sha256').update(`${content}\n${out}`).digest('hex').slice(0, 12);
  return {
    content,
    out,
    key,
    cache: env['JOURNEYBOOK_CACHE']
      ? resolve(root, env['JOURNEYBOOK_CACHE'])
      : join(root, 'node_modules', '.astro', key),
    today: isoDay(env['SOURCE_DATE_EPOCH']),
    drafts: draftChoice(env['JOURNEYBOOK_DRAFTS']),
  };
}
