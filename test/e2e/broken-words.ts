/**
 * The words on the page as it stands that are broken over lines, and how: “Prepar/e”. A break after a hyphen or a slash
 * is none, and what is there for ears alone is not seen. A break that a browser marks with a hyphen would be right; the
 * one of the tests has no dictionaries and makes none. Runs in the browser, so it takes nothing from outside.
 */
export function brokenWords(): string[] {
  const broken = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement;
    if (element?.checkVisibility({ visibilityProperty: true }) !== true) continue;
    if (element.closest('script, style, svg, option') !== null) continue;
    let box: Element | null = element;
    while (box !== null && getComputedStyle(box).clipPath === 'none') box = box.parentElement;
    if (box !== null) continue;
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\u00AD\u200B/–-]+/gu)) {
      const range = document.createRange();
      let first: number | null = null;
      for (let at = index; at < index + word.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { top, width } = range.getBoundingClientRect();
        if (width === 0) continue;
        first ??= top;
        if (Math.abs(top - first) < 4) continue;
        const name = element.closest<HTMLElement>('[class]')?.className ?? '';
        broken.add(`${word.slice(0, at - index)}/${word.slice(at - index)} in ${element.localName}, ${name}`);
        break;
      }
    }
  }
  return [...broken];
}
