// In a frame the address names the theme (`?theme=dark`), as nothing is stored there. Its hash is in the site's CSP.
{
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  document.documentElement.classList.add('js');
}
