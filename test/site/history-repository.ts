import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of a test's own, somewhere in the system's folder for such things. */
export interface Repository {
  root: string;
  /** The content folder, which is not the repository's root. */
  content: string;
  write: (path: string, text: string) => void;
  move: (from: string, to: string) => void;
  /** Commits everything on a day. */
  commit: (day: string) => void;
  tag: (name: string, day: string) => void;
  git: (day: string, ...args: string[]) => void;
  remove: () => void;
}

/** Makes an empty repository, in a folder of its own unless one is named. */
export function makeRepository(root = mkdtempSync(join(tmpdir(), 'journeybook-history-'))): Repository {
  const content = join(root, 'book', 'content');
  const git: Repository['git'] = (day, ...args) => {
    const who = { NAME: 'A', EMAIL: 'a@example.com', DATE: `${day}T12:00:00Z` };
    const env = Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((role) =>
        Object.entries(who).map(([key, value]) => [`GIT_${role}_${key}`, value]),
      ),
    );
    execFileSync(
      'git',
      ['-c', 'init.defaultBranch=main', '-c', 'tag.gpgSign=false', '-c', 'commit.gpgSign=false', '-C', root, ...args],
      {
        env: { ...process.env, ...env },
      },
    );
  };
  mkdirSync(content, { recursive: true });
  git('2025-01-01', 'init', '-q');
  return {
    root,
    content,
    git,
    write: (path, text) => {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    },
    move: (from, to) => {
      renameSync(join(content, from), join(content, to));
    },
    commit: (day) => {
      git(day, 'add', '.');
      git(day, 'commit', '-qm', day);
    },
    tag: (name, day) => {
      git(day, 'tag', '-a', '-m', name, name);
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

interface MapOptions {
  level: number | string;
  fields?: string;
  step?: string;
  more?: string;
  body?: string;
}

/** The map of the tests: a step of Ann's at a level, two that stay as they are, and what a test adds. */
export function mapText({ level, fields = '', step = 'title: Ask', more = '', body = '' }: MapOptions): string {
  return `---\ntitle: Trip\nquestion: Why does it take so long?\npersonas: ann\n${fields}stages:\n  - title: Go\n    steps:\n      - { ${step}, emotions: { ann: ${level} } }\n      - { title: Travel, emotions: { ann: 1 } }\n      - { title: Arrive, emotions: { ann: 0 } }\n${more}---\n\n${body}\n`;
}

/** The history that the tests tell: two releases, the second with a rename, then two months, one in a form of its own. */
export function commitHistory(repository: Repository): void {
  const { write, move, commit, tag } = repository;
  const wait = '      - { title: Wait, pains: { text: Nine days of silence, severity: 3 } }\n';
  write('site.yaml', 'title: Trips\nurl: https://trips.example.com\n');
  write('channels.yaml', 'web: { title: Website }\n');
  write('sources.yaml', 'talks: { title: Talks with travellers, kind: interviews, on: 2026-01, participants: 9 }\n');
  write('personas/ann.mdx', '---\ntitle: Ann\nsummary: Travels.\n---\n');
  write('maps/journey.mdx', mapText({ level: -2, more: wait }));
  commit('2026-01-10');
  write('maps/journey.mdx', mapText({ level: -1, more: wait }));
  commit('2026-01-20');
  tag('v1.0', '2026-01-31');
  move('maps/journey.mdx', 'maps/trip.mdx');
  commit('2026-02-05');
  write('maps/trip.mdx', mapText({ level: -1, step: 'title: Enquire, was: ask', more: wait }));
  commit('2026-02-10');
  tag('v1.1', '2026-02-28');
  write(
    'maps/trip.mdx',
    mapText({ level: 'dreadful, from: 9', step: 'title: Enquire, was: ask', fields: 'mood: fine\n', more: wait }),
  );
  commit('2026-03-10');
  write(
    'maps/trip.mdx',
    mapText({
      level: 2,
      step: 'title: Enquire, was: ask, touchpoints: web, sources: talks',
      fields: 'review: { last: 2026-04-01 }\n',
    }),
  );
  commit('2026-04-10');
  write(
    'maps/trip.mdx',
    mapText({
      level: 2,
      step: 'title: Enquire, was: ask, touchpoints: web, sources: talks',
      fields: 'review: { last: 2026-04-01 }\n',
      body: 'A new sentence.',
    }),
  );
}
