import { fragmentId } from '../model/address.ts';

interface Part {
  link: HTMLAnchorElement;
  heading: HTMLElement;
}

/** How near the top of the window a heading stands that a link has just led to, in pixels. */
const landing = 40;

/** A table of contents that marks the part of the page one is reading. */
class PageContents extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const parts = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link): Part[] => {
      const heading = document.getElementById(fragmentId(link.hash));
      return heading === null ? [] : [{ link, heading }];
    });
    let waiting = false;
    const mark = () => {
      waiting = false;
      // A heading in the upper third is being read; at the end of the page the last one is, however low it stands.
      const line = innerHeight / 3;
      const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = parts.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
      const last = atEnd ? parts.at(-1) : passed.at(-1);
      // Who followed a link is where it led, however short that part is, until they scroll on.
      const asked = parts.find(({ link }) => link.hash === location.hash);
      const landed = asked !== undefined && Math.abs(asked.heading.getBoundingClientRect().top) <= landing;
      const current = landed ? asked : last;
      for (const part of parts) {
        if (part === current) part.link.setAttribute('aria-current', 'location');
        else part.link.removeAttribute('aria-current');
      }
    };
    const ask = () => {
      if (!waiting) requestAnimationFrame(mark);
      waiting = true;
    };
    const { signal } = this.#leave;
    window.addEventListener('scroll', ask, { signal, passive: true });
    window.addEventListener('resize', ask, { signal, passive: true });
    window.addEventListener('hashchange', ask, { signal });
    ask();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }
}

customElements.define('page-contents', PageContents);
