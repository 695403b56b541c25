/** Opens the search from its buttons and with Ctrl K or ⌘ K. The search itself is loaded on first use. */
async function open(): Promise<void> {
  const { openSearch } = await import('./search-dialog.ts');
  openSearch();
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-search-open]')) {
  button.disabled = false;
  button.addEventListener('click', () => void open());
}

const onMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
if (onMac) for (const key of document.querySelectorAll('[data-search-key]')) key.textContent = '⌘ K';

document.addEventListener('keydown', (event) => {
  if ((onMac ? event.metaKey : event.ctrlKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    void open();
  }
});
