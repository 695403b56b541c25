/** How long the button says how it went, in milliseconds. */
const shown = 2500;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
  button.disabled = false;
  const label = button.textContent;
  const status = document.createElement('span');
  status.className = 'sr';
  status.role = 'status';
  button.after(status);
  const say = (words: string) => {
    button.textContent = words;
    status.textContent = words;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, shown);
  };
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(location.href).then(
      () => {
        say('Link copied');
      },
      () => {
        say('Copy it from the address bar');
      },
    );
  });
}
