/**
 * Wraps work that moves or covers something on the page, so that it never comes between finger down and finger up: a
 * press that begins on a button must end there. `signal` ends the listening.
 */
export function betweenPresses(work: () => void, signal: AbortSignal): () => void {
  let isPressed = false;
  let isWaiting = false;
  const options = { capture: true, signal };
  window.addEventListener('pointerdown', () => (isPressed = true), options);
  const released = () => {
    isPressed = false;
    if (!isWaiting) return;
    isWaiting = false;
    // The click comes after the release.
    setTimeout(work);
  };
  for (const type of ['pointerup', 'pointercancel']) {
    window.addEventListener(type, released, options);
  }
  return () => {
    if (isPressed) isWaiting = true;
    else work();
  };
}
