import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { countLine, fixOf, whatOf } from '../checks/report.ts';
import { findingsEvents, type ToldFindings } from '../model/told-findings.ts';
import type { CheckedContent, ContentSource } from './content-source.ts';

/** The module that shows them: a page of a dev server has it, one of a built site has not. */
export const findingsBar = fileURLToPath(new URL('../browser/dev-findings.ts', import.meta.url));

/** The errors of a check, for the browser. */
export function toldFindings(
  { findings }: Pick<CheckedContent, 'findings'>,
  { shownFolder: root }: Pick<ContentSource, 'shownFolder'>,
): ToldFindings {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return {
    count: errors.length === 0 ? '' : countLine(errors),
    errors: errors.map((finding) => ({
      place: `${root}${finding.file}:${finding.line}:${finding.column}`,
      rule: finding.rule,
      text: `${whatOf(finding)} ${fixOf(finding, root)}`,
    })),
  };
}

/** Answers pages that ask for the errors of now. Returns what tells all of them that there are others. */
export function tellFindings({ environments }: Pick<ViteDevServer, 'environments'>, source: ContentSource) {
  const { hot } = environments.client;
  const now = async () => toldFindings(await source.read(), source);
  hot.on(findingsEvents.ask, (_question: unknown, page: { send: (event: string, told: ToldFindings) => void }) => {
    // A folder that can't be read has stopped the server, or is told where it is read.
    void now().then(
      (told) => page.send(findingsEvents.tell, told),
      () => undefined,
    );
  });
  return (checked: CheckedContent) => {
    hot.send(findingsEvents.tell, toldFindings(checked, source));
  };
}
