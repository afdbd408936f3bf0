/** Gives the word of a verdict in `host` its colour and its leaf, whole or torn. */
export function showVerdict(host: ParentNode, verdict: 'kept' | 'broken'): void {
  const word = host.querySelector('.word');
  word?.setAttribute('data-verdict', verdict);
  word?.querySelector('use')?.setAttribute('href', `#i-${verdict}`);
}
