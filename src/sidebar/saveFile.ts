/** Hands a text to the browser as a file to save: the page itself sends nothing anywhere. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken the file by then, however large
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
