import { hasErrors } from '../checks/report.ts';
import { contentSource } from '../site/content-source.ts';
import { reportOf } from '../site/integration.ts';
import type { Settings } from '../site/settings.ts';

/** Checks the content without a build. Gives 1 when there is an error, 0 when there are warnings at most. */
export async function checkSite(root: string, settings: Settings): Promise<number> {
  const source = contentSource(settings, root);
  const checked = await source.read();
  const failed = hasErrors(checked.findings);
  (failed ? process.stderr : process.stdout).write(`${reportOf(checked, source)}\n`);
  return failed ? 1 : 0;
}
