import type { Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";
import { chosenWith } from "./chosen";
import { sendFile } from "./send_file";

/** Sends chosen files one after the other; each can be sent once. The picker's `upload` event tells how far it is. */
export async function uploadAll(
  picker: ControlNode<"FilePicker">,
  entries: Values["FilePickerUploadFile"][],
): Promise<void> {
  const left = new Map(chosenWith(picker).map((file, id) => [id, file]));
  for (const entry of entries) {
    const id = [...left].find(([id, file]) =>
      typeof entry.id === "number" ? id === entry.id : file.name === entry.name,
    )?.[0];
    const file = id === undefined ? undefined : left.get(id);
    const name = file?.name ?? entry.name ?? "";
    const report = (progress: number | null, error: string | null): void =>
      picker.fire("upload", { file_name: name, progress, error });
    if (id === undefined || file === undefined) {
      report(null, "File not found among the picked files.");
      continue;
    }
    left.delete(id);
    report(0, null);
    try {
      await sendFile(file, entry.upload_url, entry.method ?? "PUT", (part) => report(part, null));
      report(1, null);
    } catch (error) {
      report(null, (error as Error).message);
    }
  }
}
