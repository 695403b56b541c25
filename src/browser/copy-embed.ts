import { embedSays } from '../messages/messages.ts';
import { embedCode, frameAddress } from '../model/embed-code.ts';
import { copyText } from './copy-text.ts';

// The frame shows what the map shows now: its address takes the map's view along.
for (const menu of document.querySelectorAll<HTMLElement>('[data-embed]')) {
  const { embed: frame = '', embedTitle: title = '' } = menu.dataset;
  const address = () => new URL(frameAddress(frame, location), location.href).href;
  for (const button of menu.querySelectorAll<HTMLButtonElement>('[data-copy-embed]')) {
    const kind = button.dataset['copyEmbed'] === 'code' ? 'code' : 'address';
    button.disabled = false;
    button.addEventListener('click', () => {
      copyText(kind === 'code' ? embedCode(address(), title) : address(), button, embedSays[kind]);
    });
  }
  const link = menu.querySelector<HTMLAnchorElement>('[data-open-embed]');
  menu.addEventListener('toggle', () => {
    if (link !== null) link.href = address();
  });
}
