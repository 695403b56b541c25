import { setTimeout as wait } from 'node:timers/promises';
import type { Session } from './session.ts';

/** What the protocol calls the keys that are no letters. */
const keys = { ArrowRight: '\uE014', End: '\uE010', Escape: '\uE00C', Enter: '\uE007', Control: '\uE009' } as const;

/** How long something on a page may take to become so. */
const patience = 8000;

/** A page in some engine, as a reader uses it: with a pointer and keys, and by what can be read off it. */
export class EnginePage {
  readonly #session: Session;
  readonly #origin: string;

  constructor(session: Session, origin: string) {
    this.#session = session;
    this.#origin = origin;
  }

  async open(path: string, { width = 1440, height = 900 } = {}): Promise<void> {
    await this.#session.send('switchToFrame', { id: null });
    await this.#session.send('setWindow', { width, height });
    await this.#session.send('navigate', { url: `${this.#origin}${path}` });
  }

  /** The value of a JavaScript expression on the page. */
  read(expression: string): Promise<unknown> {
    return this.#session.send('execute', { script: `return (${expression});`, args: [] });
  }

  /** The colours at places of the window as it is drawn, from 0 to 255. Leaves the page. */
  async coloursAt(places: readonly (readonly [x: number, y: number])[]): Promise<number[][]> {
    // What was scrolled to is drawn a little later than it is there.
    await this.read('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)))');
    const picture = String(await this.#session.send('screenshot', { full: false }));
    // An empty page may show any picture, and its canvas decodes it.
    await this.#session.send('navigate', { url: 'about:blank' });
    const script = `
      const [picture, places] = arguments;
      const image = new Image();
      image.src = 'data:image/png;base64,' + picture;
      return image.decode().then(() => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.width, image.height];
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        return places.map(([x, y]) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3));
      });`;
    return (await this.#session.send('execute', { script, args: [picture, places] })) as number[][];
  }

  /** Waits until an expression is true; what it was last is in the error. */
  async expect(expression: string): Promise<void> {
    let last: unknown;
    for (const until = Date.now() + patience; Date.now() < until;) {
      last = await this.read(expression).catch(String);
      if (last === true) return;
      await wait(50);
    }
    throw new Error(`${expression} is ${JSON.stringify(last)}.`);
  }

  /** Clicks the first element of a selector that is there, in the middle of what is seen of it, as a pointer does. */
  async click(selector: string): Promise<void> {
    const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility() && !one.disabled)`;
    await this.expect(`${found} !== undefined`);
    // Read until it stands still: pages scroll smoothly.
    let place = '';
    for (;;) {
      const now = JSON.stringify(
        await this.read(
          `((one) => { one.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' }); const { left, right, top, bottom } = one.getBoundingClientRect(); const middle = (from, to, end) => Math.round((Math.max(0, from) + Math.min(to, end)) / 2); return [middle(left, right, innerWidth), middle(top, bottom, innerHeight)]; })(${found})`,
        ),
      );
      if (now === place) break;
      place = now;
      await wait(50);
    }
    const [x, y] = JSON.parse(place) as [number, number];
    const actions = [
      { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#session.send('act', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }

  /** Presses keys one after the other; `Control+k` is two at once. */
  async press(...pressed: readonly string[]): Promise<void> {
    const actions = pressed.flatMap((chord) => {
      const values = chord.split('+').map((name) => (name in keys ? keys[name as keyof typeof keys] : name));
      return [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
    });
    await this.#session.send('act', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  type(words: string): Promise<void> {
    return this.press(...words);
  }
}
