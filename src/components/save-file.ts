/** Saves a file where the browser saves files. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Later: a browser may read it only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
