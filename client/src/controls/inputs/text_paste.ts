import type { ControlNode } from "../../tree/node";

/** Reports files that are pasted: `paste_files`. */
export function takeFiles(node: ControlNode, event: ClipboardEvent): void {
  const pasted = [...(event.clipboardData?.files ?? [])];
  if (pasted.length === 0 || node.peek("on_paste_files") !== true) return;
  event.preventDefault();
  void report(node, pasted);
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
