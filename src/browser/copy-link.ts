import { copyLink as words } from '../messages/messages.ts';
import { copyText } from './copy-text.ts';

// One listener for all, also for buttons that come later: `data-copy-link` holds an address, or nothing for the page's.
document.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest<HTMLElement>('[data-copy-link]');
  if (button === null) return;
  copyText(button.dataset['copyLink'] || location.href, button, words);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) button.disabled = false;
