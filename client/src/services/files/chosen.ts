import type { Arguments, Values } from "../../tree/declared";
import type { ControlNode } from "../../tree/node";

/** The files that a visitor last chose with a picker or dropped for it; the server knows them by their index. */
const chosen = new WeakMap<ControlNode, readonly File[]>();

/** What the description of a choice may have to fit into one message. */
const MOST = 5000;

/** Keeps files for a picker in place of those before; returns what the server is told of them. */
export function keepChosen(picker: ControlNode, files: readonly File[]): Values["FilePickerFile"][] {
  if (files.length > MOST) throw new Error(`At most ${MOST} files can be chosen at a time`);
  chosen.set(picker, files);
  return files.map(({ name, size }, id) => ({ id, name, path: null, size, bytes: null }));
}

/** What an event tells of files; `withData` has the server read them before it tells the program. */
export const tellingOf = (
  files: Values["FilePickerFile"][],
  withData: boolean,
): Values["FilePickerResultEvent"] => (withData ? { files, with_data: true } : { files });

/** The files that a picker has. */
export function chosenWith(picker: ControlNode): readonly File[] {
  return chosen.get(picker) ?? [];
}

/** A piece of a file that a picker has. */
export async function readPiece(
  picker: ControlNode,
  args: Arguments<"FilePicker", "read">,
): Promise<Uint8Array> {
  const file = chosenWith(picker)[Number(args.id)];
  if (file === undefined || file.name !== args.name)
    throw new Error("Other files have been chosen meanwhile");
  const offset = Number(args.offset);
  const piece = file.slice(offset, offset + Number(args.length));
  try {
    return new Uint8Array(await piece.arrayBuffer());
  } catch {
    throw new Error(`The file ${file.name} cannot be read any more`);
  }
}
