/** Saves bytes as a file in the visitor's download folder. */
export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // the download has its own hold on the bytes once it runs
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
