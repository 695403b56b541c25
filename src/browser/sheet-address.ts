/** Puts the full address of the map, with its view, at the foot of each sheet. */
export function showSheetAddress(root: HTMLElement): void {
  const full = new URL(root.dataset['address'] ?? '', location.href);
  full.search = location.search;
  for (const foot of root.querySelectorAll('[data-full-address]')) foot.textContent = full.href;
}
