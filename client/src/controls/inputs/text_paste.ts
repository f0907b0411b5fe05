import type { ControlNode } from "../../tree/node";

/** Reports files that are pasted into an element: `paste_files`. */
export function useFilePaste(node: ControlNode, element: HTMLElement): void {
  element.addEventListener("paste", (event) => {
    const pasted = [...((event as ClipboardEvent).clipboardData?.files ?? [])];
    if (pasted.length === 0 || node.peek("on_paste_files") !== true) return;
    event.preventDefault();
    void report(node, pasted);
  });
}

async function report(node: ControlNode, pasted: readonly File[]): Promise<void> {
  const files = await Promise.all(
    pasted.map(async (file) => ({
      name: file.name,
      mime_type: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  node.fire("paste_files", { files });
}
