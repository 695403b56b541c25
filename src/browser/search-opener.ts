/** The search, which is loaded on its first use. */
interface Opener {
  open: () => void;
  /** Keeps what is typed while the search is on its way: who knows the keys does not wait for it. */
  keep: (event: KeyboardEvent) => void;
}

function makeOpener(): Opener {
  /** What was typed since the search was asked for; null while nobody waits for it. */
  let typed: string | null = null;

  async function load(): Promise<void> {
    if (typed !== null) return;
    typed = '';
    try {
      const { openSearch } = await import('./search-dialog.ts');
      openSearch(typed);
    } finally {
      typed = null;
    }
  }

  function keep(event: KeyboardEvent): void {
    if (typed === null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Backspace') typed = typed.slice(0, -1);
    else if ([...event.key].length === 1) typed += event.key;
    else return;
    event.preventDefault();
  }

  return { open: () => void load(), keep };
}

// Opens the search from its buttons and with Ctrl K or ⌘ K.
const searchOpener = makeOpener();

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-search-open]')) {
  button.disabled = false;
  button.addEventListener('click', searchOpener.open);
}

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
if (onMac) for (const key of document.querySelectorAll('[data-search-key]')) key.textContent = '⌘ K';

document.addEventListener('keydown', (event) => {
  searchOpener.keep(event);
  if ((onMac ? event.metaKey : event.ctrlKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    searchOpener.open();
  }
});
