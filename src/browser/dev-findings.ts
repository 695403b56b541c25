import { findingsEvents, type ToldFindings } from '../model/told-findings.ts';

/**
 * It keeps to the foot of the window, and comes after the page at its end: nothing lies below it for good. Slides, which
 * are out of the page's flow and have their controls at the foot, have it at the head.
 */
const style = `
  :host { position: sticky; inset-block-end: 0; z-index: 100; display: block; }
  @media print { :host { display: none; } }
  section { max-height: 30svh; overflow-y: auto; box-sizing: border-box; padding: 0.6rem 1rem 0.7rem;
    border-top: 3px solid var(--bad); background: var(--card); color: var(--ink);
    font: 0.8125rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
  section:empty { display: none; }
  p, ul { margin: 0; padding: 0; }
  ul { display: grid; gap: 0.4rem; margin-top: 0.35rem; list-style: none; }
  code { font: 600 0.75rem/1.45 ui-monospace, monospace; }
  span { color: var(--soft); }
`;

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Shows the errors of the content while they are there: where, and in the words of the report. */
class DevFindings extends HTMLElement {
  readonly #list = element('section');

  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    this.#list.role = 'alert';
    root.append(element('style', style), this.#list);
    // What gets the focus is scrolled to where it can be seen.
    new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBottom = `${this.offsetHeight}px`;
    }).observe(this);
  }

  show({ count, errors }: ToldFindings): void {
    if (errors.length === 0) {
      this.#list.replaceChildren();
      this.#list.removeAttribute('tabindex');
      return;
    }
    const rows = errors.map(({ place, rule, text }) =>
      element('li', element('code', place), ' ', element('span', rule), element('p', text)),
    );
    this.#list.replaceChildren(element('strong', count), element('ul', ...rows));
    // A list that is too long scrolls, with the keyboard too.
    this.#list.tabIndex = 0;
  }
}

if (import.meta.hot) {
  customElements.define('dev-findings', DevFindings);
  const bar = new DevFindings();
  // The tool speaks English, whatever the site does.
  bar.lang = 'en';
  bar.dir = 'ltr';
  document.body.append(bar);
  import.meta.hot.on(findingsEvents.tell, (told: ToldFindings) => bar.show(told));
  import.meta.hot.send(findingsEvents.ask);
}
