// Runs in the head before first paint, so that a chosen theme never flashes. Its hash is in the site's CSP.
try {
  const theme = localStorage.getItem('journeybook-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; the system's theme is used.
}
document.documentElement.classList.add('js');
