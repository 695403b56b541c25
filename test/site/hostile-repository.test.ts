import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSource } from '../../src/site/content-source.ts';
import { settingsFrom } from '../../src/site/settings.ts';
import { commitHistory, makeRepository, mapText, type Repository } from './history-repository.ts';

let repository: Repository;
/** Where each program that was run leaves a file with the name of the setting that named it. */
let traces = '';

beforeEach(() => {
  repository = makeRepository();
  commitHistory(repository);
  traces = mkdtempSync(join(tmpdir(), 'journeybook-traces-'));
});
afterEach(() => {
  repository.remove();
  rmSync(traces, { recursive: true, force: true });
});

const gitHere = (...args: string[]) => execFileSync('git', ['-C', repository.root, ...args], { encoding: 'utf8' });

/** A program that leaves a trace, and does for git what a filter would: hands on what it gets. */
function program(name: string): string {
  const file = join(repository.root, '.git', `leave-${name.replaceAll(/[^a-z]/gi, '-')}`);
  writeFileSync(file, `#!/bin/sh\ntouch ${join(traces, name.replaceAll('/', '-'))}\ncat 2>/dev/null\n`);
  chmodSync(file, 0o755);
  return file;
}

function configure(settings: readonly (readonly [name: string, value: string])[]): void {
  for (const [name, value] of settings) gitHere('config', '--local', name, value);
}

const hooks = ['post-index-change', 'post-checkout', 'pre-auto-gc', 'reference-transaction', 'fsmonitor-watchman'];

/** Every setting by which a repository can name a program for what a check or a build asks. */
function nameProgramsEverywhere(): void {
  const folder = join(repository.root, '.git', 'evil-hooks');
  execFileSync('mkdir', ['-p', folder, join(repository.root, '.git', 'hooks')]);
  for (const hook of hooks) {
    for (const below of [folder, join(repository.root, '.git', 'hooks')]) {
      writeFileSync(join(below, hook), `#!/bin/sh\ntouch ${join(traces, `hook-${hook}`)}\n`);
      chmodSync(join(below, hook), 0o755);
    }
  }
  // A filter only runs on a file that git believes to have changed.
  repository.write('.gitattributes', '*.mdx filter=evil diff=evil merge=evil\n');
  const included = join(repository.root, '.git', 'more');
  writeFileSync(included, `[core]\n\tpager = ${program('include.path')}\n[pager]\n\tlog = ${program('pager.log')}\n`);
  configure([
    ...['clean', 'smudge', 'process'].map((kind) => [`filter.evil.${kind}`, program(`filter.${kind}`)] as const),
    ...['textconv', 'command'].map((kind) => [`diff.evil.${kind}`, program(`diff.${kind}`)] as const),
    ['filter.evil.required', 'true'],
    ['merge.evil.driver', program('merge.driver')],
    ...['fsmonitor', 'sshCommand', 'pager', 'editor', 'askPass', 'gitProxy', 'alternateRefsCommand'].map(
      (name) => [`core.${name}`, program(`core.${name}`)] as const,
    ),
    ['core.hooksPath', folder],
    ['diff.external', program('diff.external')],
    ['include.path', included],
    ...['gpg.program', 'gpg.x509.program', 'gpg.ssh.program', 'gpg.ssh.defaultKeyCommand'].map(
      (name) => [name, program(name)] as const,
    ),
    ['log.showSignature', 'true'],
    ['credential.helper', `!${program('credential.helper')}`],
    ['uploadpack.packObjectsHook', program('uploadpack.packObjectsHook')],
    ['sequence.editor', program('sequence.editor')],
    ['trailer.x.command', program('trailer.command')],
    ['alias.log', `!${program('alias.log')}`],
    ['alias.describe', `!${program('alias.describe')}`],
    ['submodule.x.update', `!${program('submodule.update')}`],
    ['protocol.ext.allow', 'always'],
  ]);
}

/** Makes a signed commit of the last one, whose signature git would have somebody verify. */
function signLastCommit(): void {
  const [head = '', ...rest] = gitHere('cat-file', 'commit', 'HEAD').split('\n\n');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n bm90IG9uZQ==\n -----END PGP SIGNATURE-----';
  const file = join(traces, 'commit');
  writeFileSync(file, `${head}\n${signature}\n\n${rest.join('\n\n')}`);
  const signed = gitHere('hash-object', '-t', 'commit', '-w', file).trim();
  rmSync(file);
  gitHere('update-ref', '-m', 'sign', 'HEAD', signed);
}

/** What a check and a build ask of git, as the commands ask it. */
async function askEverything() {
  const { content, root } = repository;
  const source = contentSource(settingsFrom({ JOURNEYBOOK_CONTENT: content }, root), root);
  const { notes } = await source.read();
  return { notes, versions: await source.versions() };
}

describe('a content folder with a git configuration of its own', () => {
  test('has none of its programs run, and its history is told all the same', async () => {
    signLastCommit();
    nameProgramsEverywhere();
    rmSync(traces, { recursive: true });
    execFileSync('mkdir', [traces]);
    repository.write('maps/trip.mdx', mapText({ level: 0 }));
    const { notes, versions } = await askEverything();
    expect(readdirSync(traces)).toEqual([]);
    expect(notes).toEqual([]);
    expect(versions.missing).toBeNull();
    expect(versions.histories['trip']?.length).toBeGreaterThan(3);
  });

  test.each([
    ['ext', 'remote.origin.url', (run: string) => `ext::${run}`],
    ['ssh', 'remote.origin.url', () => 'ssh://example.invalid/x'],
    ['file', 'remote.origin.url', () => `file://${repository.root}`],
    ['helper', 'remote.origin.vcs', () => 'evil'],
  ])('has nothing fetched that is missing: %s', async (_, name, value) => {
    nameProgramsEverywhere();
    configure([
      ['extensions.partialClone', 'origin'],
      ['core.repositoryFormatVersion', '1'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.uploadpack', program('remote.uploadpack')],
      ['remote.origin.url', 'https://example.invalid/x'],
      [name, value(program('remote.url'))],
    ]);
    // The older versions of the map are not there, as in a clone that leaves them out.
    for (const version of ['v1.0', 'v1.1']) {
      const path = version === 'v1.0' ? 'journey' : 'trip';
      const blob = gitHere('rev-parse', `${version}:book/content/maps/${path}.mdx`).trim();
      rmSync(join(repository.root, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
    }
    rmSync(traces, { recursive: true });
    execFileSync('mkdir', [traces]);
    const { notes, versions } = await askEverything();
    expect(existsSync(traces) && readdirSync(traces)).toEqual([]);
    expect(versions.missing).toBe('the git clone leaves out older files; a full clone has them');
    expect(notes).toEqual(['No step is compared with the last release: git could not read the maps of v1.1.']);
  });
});
