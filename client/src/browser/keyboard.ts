export const MODIFIERS = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph"]);

const LABELS: Record<string, string> = {
  ArrowDown: "Arrow Down",
  ArrowLeft: "Arrow Left",
  ArrowRight: "Arrow Right",
  ArrowUp: "Arrow Up",
  CapsLock: "Caps Lock",
  ContextMenu: "Context Menu",
  NumLock: "Num Lock",
  PageDown: "Page Down",
  PageUp: "Page Up",
  PrintScreen: "Print Screen",
  ScrollLock: "Scroll Lock",
};

const SIDED: Record<string, string> = { Shift: "Shift", Control: "Control", Alt: "Alt", Meta: "Meta" };

/** The name that the server knows a key by: `A`, `Arrow Down`, `Enter`, `Control Left`. */
export function keyLabel(event: KeyboardEvent): string {
  const { key, code } = event;
  if (key in SIDED) return `${SIDED[key]} ${code.endsWith("Right") ? "Right" : "Left"}`;
  if (code.startsWith("Numpad")) return `Numpad ${numpad(code.slice(6))}`;
  return LABELS[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}

function numpad(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2");
}
