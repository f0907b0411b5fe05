import type { Arguments } from "../tree/declared";
import { chooseFiles } from "./files/choose";
import { keepChosen, readPiece, tellingOf } from "./files/chosen";
import { download } from "./files/download";
import { Pieces } from "./files/pieces";
import { uploadAll } from "./files/upload_all";
import type { Service } from "./registry";

/** A button's action says that a click began it: the result is an event, since no call waits for it. */
type Picked = Arguments<"FilePicker", "pick_files"> & { _from_gesture?: boolean };

/** Lets the visitor choose files, sends them to the server and saves files that it made. */
export const FilePicker: Service<"FilePicker"> = (node) => {
  const pieces = new Pieces();

  return node.offer({
    async pick_files(args: Picked) {
      const files = await chooseFiles({
        extensions: args.allowed_extensions,
        type: args.file_type,
        multiple: args.allow_multiple === true,
        title: args.dialog_title ?? undefined,
      });
      const described = files.length > 0 ? keepChosen(node, files) : [];
      // the result of a pick that a click started by itself goes nowhere else
      if (args._from_gesture === true) node.fire("result", tellingOf(described, args.with_data === true));
      return described;
    },
    read: (args) => readPiece(node, args),
    take: (args) => pieces.add(args),
    save_file({ file_name, src_bytes, pieces: name }) {
      if (typeof file_name !== "string" || file_name === "") throw new Error("save_file() needs file_name");
      const contents = name === undefined ? [src_bytes] : pieces.take(name);
      if (!contents.every((one) => one instanceof Uint8Array)) throw new Error("save_file() needs src_bytes");
      // without a type that it could show, every browser saves it under its name
      download(new Blob(contents as BlobPart[], { type: "application/octet-stream" }), file_name);
      return null;
    },
    get_directory_path() {
      throw new Error("A browser cannot choose a folder");
    },
    upload({ files }) {
      void uploadAll(node, files);
      return null;
    },
  });
};
