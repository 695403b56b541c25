/**
 * Arrow keys through the field and the links of the results, which stand in one line: up from the first is the field.
 * Home and End are for the links only, in the field they belong to the text.
 */
export function moveThroughLinks(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const line = [field, ...results.querySelectorAll<HTMLElement>('a')];
  const at = line.indexOf(event.target as HTMLElement);
  if (at === -1) return;
  const target = placeAfter(event.key, at, line.length - 1);
  if (target === null) return;
  event.preventDefault();
  line[target]?.focus();
  line[target]?.closest('.found')?.scrollIntoView({ block: 'nearest' });
}

function placeAfter(key: string, at: number, last: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (at > 0 && key === 'Home') return Math.min(1, last);
  if (at > 0 && key === 'End') return last;
  return null;
}
