// The browser's own print of a map's page: its sheets in place of the page, and the page again afterwards. Nothing can be
// waited for once the browser prints, so what is needed then is asked for in the old way, which waits. Where that can't
// be (a file on a disk, no network), the page itself is printed, and says where its sheets are.
import { showSheetAddress } from './sheet-address.ts';

function textAt(address: string): string {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.send();
  if (request.status !== 200) throw new Error(address);
  return request.responseText;
}

/** The styles of a page that this one has not. */
function stylesOf(page: Document): CSSStyleSheet {
  const here = document.head.innerHTML;
  const styles = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet], style')]
    .filter(({ outerHTML }) => !here.includes(outerHTML))
    .map(({ textContent, href }) => textContent || textAt(href));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles.join(''));
  return sheet;
}

/** Prints what lies at a link in place of the page. */
function printInPlace(link: HTMLAnchorElement): void {
  let sheets: HTMLElement | null = null;
  /** Lays the sheets out for a view; they come laid out for the default one. */
  let showView: ((sheets: HTMLElement) => void) | undefined;

  /** Whoever chose a view may print it: what lays it out is here by then. */
  const prepare = (): void => {
    if (location.search !== '') void import('./print-redraw.ts').then((loaded) => (showView = loaded.showView));
  };
  const putBack = (): void => {
    sheets?.remove();
    document.adoptedStyleSheets = [];
  };
  const show = (): void => {
    const hasView = location.search !== '';
    // Without what lays it out, the view is on the page and nowhere else.
    if (origin === 'null' || (hasView && showView === undefined)) return;
    try {
      const page = new DOMParser().parseFromString(textAt(link.href), 'text/html');
      sheets = page.querySelector('print-sheets');
      if (sheets === null) return;
      document.adoptedStyleSheets = [stylesOf(page)];
      document.body.append(sheets);
      showSheetAddress(sheets);
      if (hasView) showView?.(sheets);
      // From here on they are for paper only; up to here they were measured.
      sheets.className += ' in-place';
    } catch {
      putBack();
    }
  };

  addEventListener('beforeprint', show);
  addEventListener('afterprint', putBack);
  for (const type of ['click', 'change', 'popstate']) addEventListener(type, prepare);
  prepare();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-to-sheets]')) printInPlace(link);
