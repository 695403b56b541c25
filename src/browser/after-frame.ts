/** Calls back once the next frame is shown: for what nobody waits for. */
export function afterFrame(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}
