// What the menu that embeds a map can do is loaded when somebody reaches for it.
for (const menu of document.querySelectorAll<HTMLElement>('[data-embed]')) {
  const reached = new AbortController();
  const upgrade = async (): Promise<void> => {
    reached.abort();
    const { upgradeEmbedMenu } = await import('./copy-embed.ts');
    upgradeEmbedMenu(menu);
  };
  for (const type of ['pointerover', 'focusin', 'toggle']) {
    menu.addEventListener(type, () => void upgrade(), { signal: reached.signal });
  }
}

export {};
