import { pathProgress as words } from '../messages/messages.ts';

/** Lets a question be tried: says whether the choice is right, marks it, and then opens the answer. */
class PathQuestion extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    const inputs = [...form.querySelectorAll('input')];
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLButtonElement>('input, button')) {
      control.disabled = false;
    }
    form.addEventListener('change', () => this.#say('', inputs, false));
    const tried = () => this.dispatchEvent(new CustomEvent('tried', { bubbles: true }));
    form.querySelector('details')?.addEventListener('toggle', tried);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const isRight = inputs.every((input) => input.checked === 'right' in input.dataset);
      const isChosen = inputs.some(({ checked }) => checked);
      this.#say(!isChosen ? words.nothing : isRight ? words.right : words.wrong, inputs, isChosen);
      if (isChosen) tried();
      if (!isRight) return;
      const details = form.querySelector('details');
      if (details !== null) details.open = true;
      this.dispatchEvent(new CustomEvent('answered-right', { bubbles: true }));
    });
  }

  #say(verdict: string, inputs: readonly HTMLInputElement[], marked: boolean): void {
    const status = this.querySelector('[data-verdict]');
    if (status !== null) status.textContent = verdict;
    for (const input of inputs) {
      const isRight = 'right' in input.dataset;
      const mark = input.closest('label')?.querySelector('[data-mark]');
      if (mark == null) continue;
      const shown = marked && input.checked;
      mark.textContent = shown ? (isRight ? '✓' : '✗') : '';
      mark.className = shown ? (isRight ? 'high' : 'low') : '';
    }
  }
}

customElements.define('path-question', PathQuestion);
