/** Copies a text and says so; where the browser refuses, `select` marks it, to be copied by hand. */
export async function copyText(text: string, said: HTMLElement, select: () => void): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    select();
    said.textContent = 'Your browser didn’t let us copy it. It is selected: copy it by hand.';
  }
}
