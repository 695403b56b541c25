import { embedSays as words } from '../messages/messages.ts';
import { embedCode } from '../model/embed-code.ts';
import { sayOnButton } from './say-on-button.ts';

// The frame shows what the map shows now: its address takes the map's view along.
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-embed]')) {
  button.disabled = false;
  button.addEventListener('click', () => {
    const address = new URL(button.dataset['copyEmbed'] ?? '', location.href);
    address.search = location.search;
    void navigator.clipboard.writeText(embedCode(address.href, button.dataset['embedTitle'] ?? '')).then(
      () => {
        sayOnButton(button, words.copied);
      },
      () => {
        sayOnButton(button, words.failed);
      },
    );
  });
}
