const dark = matchMedia('(prefers-color-scheme: dark)');
const root = document.documentElement;

function isDark(): boolean {
  return root.dataset['theme'] === undefined ? dark.matches : root.dataset['theme'] === 'dark';
}

/** Without storage the choice holds for this page. */
function remember(theme: string): void {
  try {
    localStorage.setItem('journeybook-theme', theme);
  } catch {
    // Storage may be closed to us.
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const show = () => button.setAttribute('aria-pressed', String(isDark()));
  button.disabled = false;
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    remember(theme);
    show();
  });
  dark.addEventListener('change', show);
  show();
}
