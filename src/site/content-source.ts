import { join, relative } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { Finding } from '../checks/finding.ts';
import type { Content } from '../model/content.ts';
import { draftsOf, type Drafts } from '../model/without-drafts.ts';
import { readContentFiles, readPublicFiles } from './content-files.ts';
import { compilerFingerprint } from './compiler-fingerprint.ts';
import { published } from './published.ts';
import { releasedMaps } from './released-maps.ts';
import { mapVersions, type MapVersions, type ReadVersions } from './map-versions.ts';
import type { Settings } from './settings.ts';

/** A content folder, read and checked. */
export interface CheckedContent {
  /** What the site is made of: without drafts, unless they are to be shown. */
  content: Content;
  findings: Finding[];
  /** The findings that pages may tell of. */
  shown: Finding[];
  drafts: Drafts;
  /** The names of the company's own components. */
  components: string[];
  /** Files with an error in them, relative to the content folder. */
  broken: ReadonlySet<string>;
  entries: number;
  /** What could not be checked, and why: full sentences. */
  notes: string[];
}

/** The one place that content is read through: read and checked once, and again only after a change. */
export interface ContentSource {
  settings: Settings;
  /** The content folder as the reports name it: relative to the project where it lies within. */
  shownFolder: string;
  /** Names the compiler of bodies, for what a cache keeps of them. */
  compiler: string;
  read: () => Promise<CheckedContent>;
  /** What git remembers of the maps. */
  versions: () => Promise<MapVersions>;
  /** Forgets what was read. */
  refresh: () => void;
}

async function readAndCheck(settings: Settings, root: string): Promise<CheckedContent> {
  const [files, publicFiles] = await Promise.all([
    readContentFiles(settings.content),
    readPublicFiles(join(root, 'public')),
  ]);
  const { release, missing } = await releasedMaps(settings.content, files);
  const { today, drafts } = settings;
  const checked = checkContent(files, { today, release, publicFiles, draftsPublished: drafts === 'published' });
  const { site: _, ...collections } = checked.content;
  const entries = Object.values(collections).reduce((sum, list) => sum + list.length, 0);
  const notes = missing === null ? [] : [`No step is compared with the last release: ${missing}.`];
  const content = drafts === 'left-out' ? published(checked.content) : checked.content;
  const shown = drafts === 'left-out' ? checked.withoutDrafts : checked.findings;
  return { ...checked, content, shown, drafts: draftsOf(checked.content), entries, notes };
}

/** One source for each content folder, so that the command and the configuration it starts share what was read. */
const opened = new Map<string, ContentSource>();

/** Opens a content folder; nothing is read before `read`. `root` is the project, for the names in reports. */
export function contentSource(settings: Settings, root: string): ContentSource {
  const known = opened.get(settings.content);
  if (known !== undefined) return known;
  let checked: Promise<CheckedContent> | null = null;
  let versions: Promise<MapVersions> | null = null;
  const readVersions: ReadVersions = new Map();
  const inside = relative(root, settings.content);
  const source: ContentSource = {
    settings,
    shownFolder: `${inside.startsWith('..') || inside === '' ? settings.content : inside.replaceAll('\\', '/')}/`,
    compiler: compilerFingerprint(),
    read: () => (checked ??= readAndCheck(settings, root)),
    versions: () =>
      (versions ??= source
        .read()
        .then(({ content, drafts }) =>
          mapVersions(settings.content, content, readVersions, settings.drafts === 'left-out' ? drafts : null),
        )),
    refresh: () => {
      checked = null;
      versions = null;
    },
  };
  opened.set(settings.content, source);
  return source;
}
