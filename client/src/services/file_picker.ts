import type { ControlNode } from "../tree/node";
import { isMap, type WireMap, type WireValue } from "../tree/wire";
import { download } from "./download";
import type { Service } from "./index";
import { sendFile } from "./upload";

/** What the browser's file chooser should offer for a FilePickerFileType. */
const ACCEPT: Record<string, string> = {
  media: "image/*,video/*",
  image: "image/*",
  video: "video/*",
  audio: "audio/*",
};

/** Lets the visitor choose files, sends them to the server and saves files that it made. */
export const filePicker: Service = (node) => {
  let picked: File[] = [];

  return node.offer({
    async pick_files(args: WireMap) {
      const files = await choose(args);
      if (files.length > 0) picked = files;
      const described = await Promise.all(
        files.map((file, id) => describe(file, id, args.with_data === true)),
      );
      // the result of a pick that a click started by itself goes nowhere else
      if (args._from_gesture === true) node.fire("result", { files: described });
      return described;
    },
    save_file({ file_name, src_bytes }: WireMap) {
      if (typeof file_name !== "string" || file_name === "") throw new Error("save_file() needs file_name");
      if (!(src_bytes instanceof Uint8Array)) throw new Error("save_file() needs src_bytes");
      download(new Blob([src_bytes as BlobPart]), file_name);
      return null;
    },
    get_directory_path() {
      throw new Error("A browser cannot choose a folder");
    },
    upload({ files }: WireMap) {
      void uploadAll(node, picked, Array.isArray(files) ? files.filter(isMap) : []);
      return null;
    },
  });
};

/** Opens the chooser. The list is empty if the visitor gave up. */
function choose(args: WireMap): Promise<File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = args.allow_multiple === true;
  input.accept = accept(args.allowed_extensions, args.file_type);
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}

function accept(extensions: WireValue, type: WireValue): string {
  if (Array.isArray(extensions) && extensions.length > 0) {
    return extensions.map((one) => `.${String(one).replace(/^\./, "")}`).join();
  }
  return ACCEPT[String(type)] ?? "";
}

async function describe(file: File, id: number, withData: boolean): Promise<WireMap> {
  const bytes = withData ? new Uint8Array(await file.arrayBuffer()) : null;
  return { id, name: file.name, path: null, size: file.size, bytes };
}

/** One after the other; each file can be sent once per pick. */
async function uploadAll(node: ControlNode, picked: File[], entries: WireMap[]): Promise<void> {
  const left = new Map(picked.map((file, id) => [id, file]));
  for (const entry of entries) {
    const id = [...left].find(([id, file]) =>
      typeof entry.id === "number" ? id === entry.id : file.name === entry.name,
    )?.[0];
    const file = id === undefined ? undefined : left.get(id);
    const name = file?.name ?? (typeof entry.name === "string" ? entry.name : "");
    const report = (progress: number | null, error: string | null): void =>
      node.fire("upload", { file_name: name, progress, error });
    if (id === undefined || file === undefined) {
      report(null, "File not found among the picked files.");
      continue;
    }
    left.delete(id);
    report(0, null);
    try {
      await sendFile(file, String(entry.upload_url), String(entry.method ?? "PUT"), (part) =>
        report(part, null),
      );
      report(1, null);
    } catch (error) {
      report(null, (error as Error).message);
    }
  }
}
