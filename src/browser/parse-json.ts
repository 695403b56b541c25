/** Reads the JSON that the build left in a `<script type="application/json">` below an element. */
export function parseJson<Value>(element: Element, selector: string): Value {
  return JSON.parse(element.querySelector(selector)?.textContent ?? 'null') as Value;
}
