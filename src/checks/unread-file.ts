import type { ContentFile } from './check-content.ts';
import { isFolderOfContent, roleOf } from './content-folder.ts';
import { linkWords } from './file-problem.ts';
import { placed } from './problem.ts';
import type { Finding } from './finding.ts';
import { silence } from './rule.ts';
import { sourceOf } from './source.ts';
import { counted, quoted, sentences } from './wording.ts';

// What somebody may expect to see on a page, or to be able to link; a licence or a note is nobody's loss.
const shown =
  /\.(?:avif|bmp|gif|heic|ico|jpe?g|png|svg|tiff?|webp|m4[av]|mov|mp[34]|wav|webm|csv|docx?|key|od[pst]|pdf|pptx?|xlsx?|zip)$/i;

const rule = 'unread-file';

function finding(path: string, what: string, fix: string): Finding {
  return placed(sourceOf(path, ''), { rule, offset: 0, where: '', what, fix: sentences(fix, silence(rule)) });
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * What lies in the content folder and is not used, although somebody may think so: folders that are none of the content,
 * told once each; pictures and documents beside the texts, told once a folder; links. `told` are the files that something is said of already.
 */
export function unreadFiles(files: readonly ContentFile[], told: ReadonlySet<string>): Finding[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const ignored = sorted.filter(({ path }) => ['ignored', 'perhaps'].includes(roleOf(path).kind));
  const links = ignored.filter(({ problem }) => problem === 'link');
  // Of a folder with files that are told one by one nothing more is said.
  const toldFolders = new Set([...told].map((path) => path.split('/')[0]));
  const byFolder = Map.groupBy(
    ignored.filter(({ path, problem }) => problem !== 'link' && (shown.test(path) || isStray(path))),
    ({ path }) => (isStray(path) ? (path.split('/')[0] ?? '') : folderOf(path)),
  );
  const folders = [...byFolder].flatMap(([folder, inside]) => {
    const [first] = inside;
    if (first === undefined) return [];
    if (!isStray(first.path)) return [besideTexts(first.path, inside.length - 1)];
    if (toldFolders.has(folder)) return [];
    const what = `The folder ${quoted(folder)} is not read: ${counted(inside.length, 'file')} in it ${inside.length === 1 ? 'is' : 'are'} not used.`;
    return [finding(folder, what, `${forPages} Move the rest out of the content folder.`)];
  });
  return [
    ...links.map(({ path }) => {
      const { what, fix } = linkWords('file');
      return finding(path, what, fix);
    }),
    ...folders,
  ];
}

const isStray = (path: string): boolean => path.includes('/') && !isFolderOfContent(path.split('/')[0] ?? '');

const forPages = 'Put what pages show into the folder public/ of the project, and write its path there.';

function besideTexts(path: string, others: number): Finding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const more = others === 0 ? '' : ` Nor ${others === 1 ? 'is' : 'are'} ${counted(others, 'other')} beside it.`;
  const what = `${quoted(name)} is not used: pictures and documents are not read from the content folder.${more}`;
  return finding(path, what, `Put it into the folder public/ of the project, and write "/${name}" where it is shown.`);
}
