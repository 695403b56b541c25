import { leavesOut, type View } from '../model/view.ts';
import { concernOf, itemsIn } from './map-items.ts';

/** Of several that one stands for, such as the pains of a step on a slide, shows the first that a view does not leave out. */
export function showFirst(root: Element, view: View): void {
  const filled = new Map<Element | null, Set<string>>();
  for (const element of root.querySelectorAll<HTMLElement>('[data-first]')) {
    const group = element.dataset['first'] ?? '';
    const here = filled.get(element.parentElement) ?? new Set();
    filled.set(element.parentElement, here);
    element.hidden = here.has(group) || leavesOut(view, concernOf(element));
    if (!element.hidden) here.add(group);
  }
}

/** Takes out what a view's filters leave out: from what is handed on, paper and pictures, where nothing can be dimmed. */
export function leaveOut(root: Element, view: View): void {
  for (const { element, ...concern } of itemsIn(root)) if (leavesOut(view, concern)) element.remove();
  for (const what of root.querySelectorAll('.what')) {
    const [first] = what.children;
    // What is first now begins as the first does.
    if (first === undefined) what.remove();
    else first.textContent = first.textContent.replace(/^[,:] /u, ': ');
  }
}
