import { embedSays } from '../messages/messages.ts';
import { embedCode, frameAddress } from '../model/embed-code.ts';
import { copyText } from './copy-text.ts';

/**
 * Upgrades the menu that embeds a map: its buttons and its link. The frame shows what the map shows now: its address
 * takes the map's view along.
 */
export function upgradeEmbedMenu(menu: HTMLElement): void {
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
  const point = () => {
    if (link !== null) link.href = address();
  };
  menu.addEventListener('toggle', point);
  point();
}
