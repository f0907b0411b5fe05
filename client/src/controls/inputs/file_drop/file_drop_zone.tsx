import { createSignal, type JSX, onCleanup } from "solid-js";
import { isWanted } from "../../../services/files/accept";
import { keepChosen, tellingOf } from "../../../services/files/chosen";
import { announce } from "../../../services/semantics_service";
import type { ControlNode } from "../../../tree/node";
import { bool } from "../../../tree/read";
import { borderRadius } from "../../../values/border";
import { SingleChild } from "../../layout/single_child";
import { addFileZone, bringsFiles, filesAreNear, filesOf } from "./zones";
import "./file_drop_zone.css";

/** How long a zone shows that it did not take what was dropped. */
const REFUSED = 1500;

/** A place to drop files on, and to paste them. */
export function FileDropZone(props: { node: ControlNode<"FileDropZone"> }): JSX.Element {
  const { node } = props;
  const [depth, setDepth] = createSignal(0);
  const [refused, setRefused] = createSignal(false);

  const refuse = (): void => {
    announce("These files are not taken");
    setRefused(true);
    setTimeout(() => setRefused(false), REFUSED);
  };

  const take = (files: File[]): void => {
    if (node.disabled()) return;
    const wanted = { extensions: node.peek("allowed_extensions"), type: node.peek("file_type") };
    const found = files.filter((file) => isWanted(file, wanted));
    const taken = bool(node, "allow_multiple", true) ? found : found.slice(0, 1);
    const picker = node.tree.find(node.internal("file_picker") as number);
    if (picker === undefined) throw new Error("The FilePicker of a FileDropZone is not on the page");
    if (taken.length === 0) refuse();
    else node.fire("drop", tellingOf(keepChosen(picker, taken), node.peek("with_data") === true));
  };

  const listen = (element: HTMLElement): void => {
    const isOurs = (event: DragEvent): boolean => bringsFiles(event) && !node.disabled();
    element.addEventListener("dragenter", (event) => isOurs(event) && setDepth((now) => now + 1));
    element.addEventListener(
      "dragleave",
      (event) => isOurs(event) && setDepth((now) => Math.max(0, now - 1)),
    );
    element.addEventListener("dragover", (event) => {
      // a zone inside has it already
      if (event.defaultPrevented || !isOurs(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    });
    element.addEventListener("drop", (event) => {
      setDepth(0);
      if (event.defaultPrevented || !isOurs(event)) return;
      event.preventDefault();
      take(filesOf(event.dataTransfer));
    });
    onCleanup(addFileZone({ element, pastes: () => !node.disabled() && bool(node, "paste", true), take }));
  };

  const state = (): string => {
    if (node.disabled()) return "";
    if (depth() > 0) return "file-zone-over";
    if (refused()) return "file-zone-refused";
    return filesAreNear() ? "file-zone-near" : "";
  };

  return (
    <SingleChild
      node={node}
      dress={{
        ref: listen,
        class: () => `file-zone ${state()}`,
        style: () => ({ "--file-zone-radius": borderRadius(node.get("border_radius")) ?? "12px" }),
      }}
    />
  );
}
