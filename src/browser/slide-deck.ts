import { presentSays } from '../messages/messages.ts';
import { fragmentId } from '../model/address.ts';
import { slideFor, type Turn } from '../model/slide-turns.ts';
import { showAddress } from './page-address.ts';

/** How long the bar of a full screen stays when the pointer rests, in milliseconds. */
const awake = 2500;
/** A click this near to a side of the slide turns it: a share of its width. */
const edge = 0.12;

const keys: Readonly<Record<string, Turn>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * Shows the slides of a map one at a time. Where the window is too small for that, the stylesheet leaves them in their
 * column, and the keys keep what they do on any page. The slide is in the address.
 */
class SlideDeck extends HTMLElement {
  #slides: readonly HTMLElement[] = [];
  #current = 0;
  #timer = 0;
  #leave = new AbortController();

  connectedCallback(): void {
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    if (location.search === '') this.#start(signal);
    else {
      // What is selected decides which slides there are.
      void import('./slides-redraw.ts').then(({ showSelection }) => {
        showSelection(this);
        this.#start(signal);
      });
    }
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  #start(signal: AbortSignal): void {
    this.#slides = [...this.querySelectorAll<HTMLElement>('.slide')];
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-turn]')) button.disabled = false;
    const full = this.querySelector<HTMLButtonElement>('[data-full-screen]');
    if (full !== null) full.disabled = !document.fullscreenEnabled;
    // Before the menu hears of it: an Escape that closes the menu does not leave.
    document.addEventListener('keydown', this.#key, { signal, capture: true });
    this.addEventListener('click', this.#click, { signal });
    this.addEventListener('pointermove', this.#wake, { signal });
    window.addEventListener('hashchange', () => this.#show(this.#addressed), { signal });
    this.#show(this.#addressed, false);
    this.dataset['started'] = '';
  }

  /** Whether one slide is shown at a time: the stylesheet decides. */
  get #deals(): boolean {
    return getComputedStyle(this).position === 'fixed';
  }

  get #addressed(): number {
    const id = fragmentId(location.hash);
    // No id of an entry has a dot: a step is never taken for a slide.
    const step = /^step\.(.+)$/u.exec(id)?.[1];
    const isAsked = ({ id: own, dataset }: HTMLElement) =>
      step === undefined ? own === id : (dataset['steps']?.split(' ').includes(step) ?? false);
    return Math.max(0, this.#slides.findIndex(isAsked));
  }

  #show(index: number, announced = true): void {
    const slide = this.#slides[index];
    if (slide === undefined) return;
    const left = this.#slides[this.#current];
    this.#current = index;
    for (const one of this.#slides) one.toggleAttribute('data-current', one === slide);
    // Who stood in the slide that is gone goes along.
    if (left !== slide && left?.contains(document.activeElement) === true) slide.focus({ preventScroll: true });
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.deck-menu a')) {
      if (fragmentId(link.hash) === slide.id) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    const [of, number] = [this.#slides.length, index + 1];
    this.style.setProperty('--progress', String(number / of));
    this.#say('[data-current-position]', presentSays.position(number, of));
    const title = slide.querySelector('h1, h2')?.textContent.trim() ?? '';
    if (announced) this.#say('[data-announce]', presentSays.slide(number, of, title));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-turn]')) {
      // Not disabled: the button would lose the focus of whoever presses it at the end.
      button.ariaDisabled = String(slideFor(button.dataset['turn'] as Turn, index, of) === index);
    }
  }

  #say(place: string, words: string): void {
    const element = this.querySelector(place);
    if (element !== null && element.textContent !== words) element.textContent = words;
  }

  #turn(to: number): void {
    const slide = this.#slides[to];
    if (slide === undefined || to === this.#current) return;
    // Not a new entry of the history: going through the slides would bury the page before.
    showAddress(`${location.pathname}${location.search}#${encodeURIComponent(slide.id)}`, 'same');
    this.#show(to);
  }

  #key = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented || !this.#deals) return;
    if (this.querySelector('[data-nav-menu][open]') !== null) return;
    const isControl = (target as Element).closest('a, button, summary') !== null;
    if (key === 'Escape' && document.fullscreenElement === null) this.#goBack();
    else if (key === 'f' || key === 'F') void this.#toggleFullScreen();
    else {
      const turn = key === ' ' && event.shiftKey ? 'previous' : this.#along(keys[key], key);
      // The space bar presses what has the focus.
      if (turn === undefined || (key === ' ' && isControl)) return;
      event.preventDefault();
      this.#turn(slideFor(turn, this.#current, this.#slides.length));
    }
  };

  /** Where one reads from right to left, what lies to the left comes next. */
  #along(turn: Turn | undefined, key: string): Turn | undefined {
    const isMirrored = document.documentElement.dir === 'rtl' && (key === 'ArrowLeft' || key === 'ArrowRight');
    if (!isMirrored) return turn;
    return turn === 'next' ? 'previous' : 'next';
  }

  #goBack(): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-leave]');
    if (link === null) return;
    location.href = `${link.pathname}${location.search}`;
  }

  #click = (event: MouseEvent): void => {
    const target = event.target as Element;
    const plain = !event.metaKey && !event.ctrlKey && !event.shiftKey && event.button === 0;
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    const turn = target.closest<HTMLElement>('[data-turn]')?.dataset['turn'] as Turn | undefined;
    if (turn !== undefined) this.#turn(slideFor(turn, this.#current, this.#slides.length));
    else if (target.closest('[data-full-screen]') !== null) void this.#toggleFullScreen();
    else if (!plain || !this.#deals) return;
    else if (link !== null) {
      event.preventDefault();
      this.#turn(this.#slides.findIndex(({ id }) => id === fragmentId(link.hash)));
      const menu = link.closest('details');
      if (menu === null) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    } else if (
      target.closest('.slides') !== null &&
      target.closest('a') === null &&
      getSelection()?.isCollapsed !== false
    ) {
      const { left, width } = this.getBoundingClientRect();
      const at = (event.clientX - left) / width;
      if (at < edge || at > 1 - edge) {
        const turn = this.#along(at < edge ? 'previous' : 'next', at < edge ? 'ArrowLeft' : 'ArrowRight');
        this.#turn(slideFor(turn ?? 'next', this.#current, this.#slides.length));
      }
    }
  };

  async #toggleFullScreen(): Promise<void> {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else if (document.fullscreenEnabled) await this.requestFullscreen();
  }

  /** On a full screen the bar is there while somebody moves the pointer. */
  #wake = (): void => {
    this.dataset['awake'] = '';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => delete this.dataset['awake'], awake);
  };
}

customElements.define('slide-deck', SlideDeck);
