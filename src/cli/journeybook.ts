#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { settingsFrom, type Settings } from '../site/settings.ts';
import { draftsFrom } from './drafts-option.ts';
import { diskProblemOf } from './disk-problem.ts';
import { reporterFrom } from './report-options.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const { env, argv } = process;
const [, , name, ...args] = argv;
const { drafts, rest } = draftsFrom(args);

function settings(): Settings {
  const asked = settingsFrom(env, root);
  return drafts ? { ...asked, drafts: 'published' } : asked;
}

// Each loads what it needs: a check, run after every edit, does not wait for Astro.
const commands = {
  build: async () => {
    const { buildSite } = await import('./build.ts');
    return buildSite(root, settings(), reporterFrom(rest, env));
  },
  check: async () => {
    const { checkSite } = await import('./check.ts');
    return checkSite(root, settings(), reporterFrom(rest, env));
  },
  dev: async () => {
    const { serveDev } = await import('./dev.ts');
    return serveDev(root, settings(), rest);
  },
  preview: async () => {
    const { previewSite } = await import('./preview.ts');
    return previewSite(root, settingsFrom(env, root), args);
  },
} as const;

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** Mistakes of whoever runs the command: told in their own words. Only our own get a stack trace. */
const told = new Set([
  'ComponentError',
  'ContentError',
  'DiskProblem',
  'NoContentFolder',
  'UnsafeOutput',
  'WrongOption',
]);

/** The exit code of a command that can't be understood; 1 is that of one that was, and failed. */
const notUnderstood = 2;

function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (told.has(error.name)) return error.message;
  return diskProblemOf(error)?.message ?? error.stack ?? error.message;
}

if (isCommand(name)) {
  try {
    process.exitCode = await commands[name]();
  } catch (error) {
    process.stderr.write(`${tell(error)}\n`);
    process.exitCode = error instanceof Error && error.name === 'WrongOption' ? notUnderstood : 1;
  }
} else {
  process.stderr.write(
    `Usage: journeybook <command>

  build     check the content, then build the site   [--reporter NAME] [--drafts]
  check     check the content only                   [--reporter NAME] [--drafts]
  dev       serve the site while you write           [--port N] [--host] [--drafts]
  preview   serve the built site                     [--port N] [--host]

A report is for the terminal, github (annotations) or json.
Entries marked "draft: true" are left out, but not in dev, and not with --drafts or JOURNEYBOOK_DRAFTS=1.
The content folder is content/ or JOURNEYBOOK_CONTENT, the output dist/ or JOURNEYBOOK_OUT.
`,
  );
  process.exitCode = name === undefined || name === 'help' || name === '--help' ? 0 : notUnderstood;
}
