// A menu of the page is a <details>: it opens by itself, and closes when one goes on elsewhere or presses Escape.
const openMenus = (): HTMLDetailsElement[] => [
  ...document.querySelectorAll<HTMLDetailsElement>('details[data-nav-menu][open]'),
];

for (const away of ['pointerdown', 'focusin']) {
  document.addEventListener(away, ({ target }) => {
    for (const menu of openMenus()) if (!menu.contains(target as Node)) menu.open = false;
  });
}

document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape') return;
  for (const menu of openMenus()) {
    menu.open = false;
    if (menu.contains(target as Node)) menu.querySelector('summary')?.focus();
  }
});

export {};
