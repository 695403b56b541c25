/** A table of contents that marks the part of the page one is reading. */
class PageContents extends HTMLElement {
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const parts = [...this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading === null ? [] : [{ link, heading }];
    });
    let asked = false;
    const mark = () => {
      asked = false;
      // A heading in the upper third is being read; at the end of the page the last one is, however low it stands.
      const line = innerHeight / 3;
      const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
      const passed = parts.filter(({ heading }) => heading.getBoundingClientRect().top <= line);
      const current = atEnd ? parts.at(-1) : passed.at(-1);
      for (const part of parts) {
        if (part === current) part.link.setAttribute('aria-current', 'location');
        else part.link.removeAttribute('aria-current');
      }
    };
    const ask = () => {
      if (!asked) requestAnimationFrame(mark);
      asked = true;
    };
    const { signal } = this.#leave;
    window.addEventListener('scroll', ask, { signal, passive: true });
    window.addEventListener('resize', ask, { signal, passive: true });
    ask();
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }
}

customElements.define('page-contents', PageContents);
