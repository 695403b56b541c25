import { relative } from 'node:path';
import { hasErrors } from '../checks/report.ts';
import { reporters, type ReporterName } from '../checks/reporters.ts';
import { contentSource, type ContentSource } from '../site/content-source.ts';
import type { Settings } from '../site/settings.ts';

/** The content folder before each file: GitHub knows files by their way from the folder of the repository. */
function rootFor(reporter: ReporterName, { settings, shownFolder }: ContentSource): string {
  const repository = process.env['GITHUB_WORKSPACE'];
  if (reporter !== 'github' || repository === undefined || repository === '') return shownFolder;
  const inside = relative(repository, settings.content).replaceAll('\\', '/');
  return inside.startsWith('..') ? shownFolder : `${inside}/`;
}

/** Checks the content without a build. Gives 1 when there is an error, 0 when there are warnings at most. */
export async function checkSite(root: string, settings: Settings, reporter: ReporterName): Promise<number> {
  const source = contentSource(settings, root);
  const checked = await source.read();
  const failed = hasErrors(checked.findings);
  const report = reporters[reporter](checked, { root: rootFor(reporter, source), today: settings.today });
  // A person looks for mistakes in one place, a program for the report in the other.
  (failed && reporter === 'terminal' ? process.stderr : process.stdout).write(`${report}\n`);
  return failed ? 1 : 0;
}
