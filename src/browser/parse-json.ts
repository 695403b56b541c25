/** Reads the JSON that the build left in a `<script type="application/json">` below an element. */
export function parseJson(element: Element, selector: string): unknown {
  return JSON.parse(element.querySelector(selector)?.textContent ?? 'null');
}
