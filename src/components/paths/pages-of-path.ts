import { paths as words } from '../../messages/messages.ts';
import type { Entry } from '../../model/content.ts';
import type { PathStop } from '../../model/path-stops.ts';
import { urls } from '../../site/urls.ts';

/** The pages of a path in the order in which it is walked: the overview, each stop, the end. */
export function pagesOfPath(path: Entry<'paths'>, stops: readonly PathStop[]): { title: string; href: string }[] {
  return [
    { title: words.overview, href: urls.path(path.id) },
    ...stops.map(({ stop, number, title, shown }) => ({
      // A question is a long name, and asked before its page is opened.
      title: `${number}. ${stop.title === null && shown.kind === 'question' ? words.kinds.question : title}`,
      href: urls.stop(path.id, stop.id),
    })),
    { title: words.end, href: urls.pathEnd(path.id) },
  ];
}
