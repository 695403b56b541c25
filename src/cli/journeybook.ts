#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { settingsFrom } from '../site/settings.ts';
import { buildSite } from './build.ts';
import { checkSite } from './check.ts';
import { previewSite } from './preview.ts';
import { serveDev } from './dev.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const commands = {
  build: () => buildSite(root, settingsFrom(process.env, root)),
  check: () => checkSite(root, settingsFrom(process.env, root)),
  dev: () => serveDev(root, settingsFrom(process.env, root), process.argv.slice(3)),
  preview: () => previewSite(root, settingsFrom(process.env, root), process.argv.slice(3)),
} as const;

function isCommand(name: string | undefined): name is keyof typeof commands {
  return name !== undefined && Object.hasOwn(commands, name);
}

/** Mistakes of whoever runs the command: told in their own words. Only our own get a stack trace. */
const told = new Set(['ContentError', 'NoContentFolder', 'UnsafeOutput', 'WrongOption']);

function tell(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return told.has(error.name) ? error.message : (error.stack ?? error.message);
}

const [, , name] = process.argv;
if (isCommand(name)) {
  try {
    process.exitCode = await commands[name]();
  } catch (error) {
    process.stderr.write(`${tell(error)}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(
    `Usage: journeybook <command>

  build     check the content, then build the site
  check     check the content only
  dev       serve the site while you write   [--port N] [--host]
  preview   serve the built site             [--port N] [--host]

The content folder is content/ or JOURNEYBOOK_CONTENT, the output dist/ or JOURNEYBOOK_OUT.
`,
  );
  process.exitCode = name === undefined || name === 'help' || name === '--help' ? 0 : 1;
}
