import { pathProgress as words } from '../messages/messages.ts';
import {
  answerRight,
  formatProgress,
  noProgress,
  parseProgress,
  pass,
  progressKey,
  resumeAt,
  visit,
  type Progress,
} from '../model/path-progress.ts';
import { parseJson } from './parse-json.ts';

interface Listed {
  id: string;
  title: string;
  href: string;
  question: boolean;
}

/** A link that leads out of a stop says in its address which stop it comes from, so that one can come back. */
function sayFrom(target: Element, from: string): void {
  const link = target.closest<HTMLAnchorElement>('a[href]');
  if (link?.origin !== location.origin || /[?&]from=/.test(link.search)) return;
  if (link.pathname === location.pathname || link.matches('.stop-list a, [data-resume], [data-begin]')) return;
  link.search = `${link.search === '' ? '?' : `${link.search}&`}from=${from}`;
}

/**
 * Remembers in this browser which stops of a path were visited and which questions answered right, and shows it: marks
 * on the stops that lie in it, a count, where to go on, and a button that forgets it all.
 */
class PathProgress extends HTMLElement {
  #stops: readonly Listed[] = [];
  #ids: readonly string[] = [];
  #key = '';
  #progress: Progress = noProgress;

  connectedCallback(): void {
    this.#stops = parseJson(this, '[data-stops]') as Listed[];
    this.#ids = this.#stops.map(({ id }) => id);
    this.#key = progressKey(this.dataset['base'] ?? '/', this.dataset['path'] ?? '');
    this.#progress = this.#read();
    const here = this.dataset['here'];
    if (here !== undefined) {
      // A question counts once it was tried or its answer was read, not when it was passed by.
      const asks = this.#stops.some(({ id, question }) => id === here && question);
      this.#keep((asks ? pass : visit)(this.#progress, here, this.#ids));
      this.addEventListener('tried', () => this.#keep(visit(this.#progress, here, this.#ids)));
      this.addEventListener('answered-right', () => this.#keep(answerRight(this.#progress, here, this.#ids)));
      for (const type of ['pointerdown', 'focusin', 'click']) {
        this.addEventListener(type, ({ target }) =>
          sayFrom(target as Element, `${this.dataset['path'] ?? ''}/${here}`),
        );
      }
    }
    // Another tab, or the page as it comes back from the browser's memory, may know more.
    addEventListener('storage', ({ key }) => {
      if (key === this.#key || key === null) this.#reload();
    });
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#reload();
    });
    const reset = this.querySelector<HTMLButtonElement>('[data-reset]');
    reset?.addEventListener('click', () => {
      this.#keep(noProgress);
      const status = this.querySelector('.sr[role=status]');
      if (status !== null) status.textContent = words.wasReset;
      // The button goes with the progress, and takes the focus along.
      this.tabIndex = -1;
      this.focus();
    });
    if (reset !== null) reset.disabled = false;
    this.#show();
  }

  #read(): Progress {
    try {
      return parseProgress(localStorage.getItem(this.#key), this.#ids);
    } catch {
      return noProgress; // Storage may be closed to us.
    }
  }

  #reload(): void {
    this.#progress = this.#read();
    this.#show();
  }

  #keep(progress: Progress): void {
    this.#progress = progress;
    try {
      if (progress === noProgress) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, formatProgress(progress));
    } catch {
      // Then it holds for this page.
    }
    this.#show();
  }

  #show(): void {
    const { visited, right } = this.#progress;
    const line = this.querySelector<HTMLElement>('.progress-line');
    if (line !== null) line.hidden = visited.length === 0;
    for (const stop of this.querySelectorAll<HTMLElement>('[data-stop]')) {
      const isVisited = visited.includes(stop.dataset['stop'] ?? '');
      stop.classList.toggle('visited', isVisited);
      const mark = stop.querySelector('[data-visited]');
      if (mark !== null) mark.textContent = isVisited ? words.visited : '';
    }
    const bar = this.querySelector('progress');
    if (bar !== null) bar.value = visited.length;
    const questions = this.#stops.filter(({ question }) => question).length;
    const count = this.querySelector('[data-count]');
    if (count !== null) {
      count.textContent = [
        words.count(visited.length, this.#ids.length),
        ...(questions > 0 && right.length > 0 ? [words.answered(right.length, questions)] : []),
      ].join(' · ');
    }
    this.#showResume();
  }

  #showResume(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-resume]');
    if (link === null) return;
    const at = resumeAt(this.#progress, this.#ids);
    const stop = this.#stops.find(({ id }) => id === at);
    // On a stop's own page the way on is the page's.
    link.hidden = stop === undefined || this.dataset['here'] !== undefined;
    if (stop === undefined) return;
    link.href = stop.href;
    link.textContent = words.resume(stop.title);
    this.querySelector('[data-begin]')?.toggleAttribute('hidden', this.#progress.visited.length > 0);
  }
}

customElements.define('path-progress', PathProgress);
