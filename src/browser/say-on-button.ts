/** How long a button says how it went, in milliseconds. */
const shown = 2500;

/**
 * Lets a button say how it went, for the eyes and for a screen reader; after a while it has its name back. The first
 * text a button has is its name.
 */
export function sayOnButton(button: HTMLElement, words: string): void {
  const name = (button.dataset['name'] ??= button.textContent.trim());
  let status = button.nextElementSibling;
  if (status?.role !== 'status') {
    status = document.createElement('span');
    status.className = 'sr';
    status.role = 'status';
    button.after(status);
  }
  button.textContent = words;
  status.textContent = words;
  setTimeout(() => {
    // What was said later stays for its own time.
    if (button.textContent !== words) return;
    button.textContent = name;
    status.textContent = '';
  }, shown);
}
