import { sayOnButton } from './say-on-button.ts';

/** Copies a text and lets the button say how it went: not every page may, such as one without https or in a frame. */
export function copyText(text: string, button: HTMLElement, words: { copied: string; failed: string }): void {
  // Without https there is no clipboard at all.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const written = clipboard?.writeText(text) ?? Promise.reject(new Error('There is no clipboard.'));
  written.then(
    () => sayOnButton(button, words.copied),
    () => sayOnButton(button, words.failed),
  );
}
