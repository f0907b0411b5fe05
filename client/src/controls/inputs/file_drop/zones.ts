import { createSignal } from "solid-js";

/** A place that takes files. */
export interface FileZone {
  element: HTMLElement;
  /** Whether it takes what is pasted elsewhere on the page. */
  pastes(): boolean;
  take(files: File[]): void;
}

const zones: FileZone[] = [];
const [isNear, setNear] = createSignal(false);
let inside = 0;
/** Whether what is dragged is the page's own: browsers say of its pictures that they were files. */
let isOwn = false;

/** Whether files are dragged over the window; tracked. */
export const filesAreNear = isNear;

/** Lets a zone take what is pasted, and keeps the browser from leaving the page for a file that misses a zone. */
export function addFileZone(zone: FileZone): () => void {
  if (zones.length === 0) for (const name in LISTENERS) addEventListener(name, LISTENERS[name]);
  zones.push(zone);
  return () => {
    zones.splice(zones.indexOf(zone), 1);
    if (zones.length > 0) return;
    for (const name in LISTENERS) removeEventListener(name, LISTENERS[name]);
    entered(0);
    isOwn = false;
  };
}

/** Whether files are dragged here from outside the page. */
export function bringsFiles(event: DragEvent): boolean {
  return !isOwn && hasFiles(event.dataTransfer);
}

const LISTENERS: Record<string, (event: Event) => void> = {
  dragstart: () => {
    isOwn = true;
  },
  dragend: () => {
    isOwn = false;
  },
  dragenter: (event) => bringsFiles(event as DragEvent) && entered(inside + 1),
  dragleave: (event) => bringsFiles(event as DragEvent) && entered(inside - 1),
  dragover: (event) => missed(event as DragEvent),
  drop: (event) => {
    entered(0);
    missed(event as DragEvent);
  },
  paste: (event) => pasted(event as ClipboardEvent),
};

function entered(count: number): void {
  inside = Math.max(0, count);
  setNear(inside > 0);
}

function missed(event: DragEvent): void {
  if (event.defaultPrevented || !bringsFiles(event)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}

function pasted(event: ClipboardEvent): void {
  const { clipboardData } = event;
  // a text field takes the text of what has both, as office programs copy it
  const isText = clipboardData?.types.includes("text/plain") && isEditable(event.target);
  if (event.defaultPrevented || isText || !hasFiles(clipboardData)) return;
  const files = filesOf(clipboardData);
  const zone = focused() ?? zones.findLast((one) => one.pastes() && isReachable(one.element));
  if (zone === undefined || files.length === 0) return;
  event.preventDefault();
  zone.take(files);
}

function focused(): FileZone | undefined {
  return zones.find((zone) => zone.pastes() && zone.element.contains(document.activeElement));
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea"));
}

function isReachable(element: HTMLElement): boolean {
  const dialog = [...document.querySelectorAll("dialog:modal")].at(-1);
  return (dialog === undefined || dialog.contains(element)) && element.checkVisibility?.() !== false;
}

/** Whether what is dragged or pasted has files. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}

/** The files of a drop or a paste, without folders: browsers make files of them that cannot be read. */
export function filesOf(transfer: DataTransfer | null): File[] {
  return [...(transfer?.items ?? [])].flatMap((item) => {
    if (item.kind !== "file" || item.webkitGetAsEntry?.()?.isDirectory) return [];
    return item.getAsFile() ?? [];
  });
}
