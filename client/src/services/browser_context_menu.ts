import type { Service } from "./registry";

const block = (event: Event): void => event.preventDefault();
const show = (): void => document.removeEventListener("contextmenu", block);

/** Switches the browser's own menu (right click, long press) off and on. */
export const BrowserContextMenu: Service<"BrowserContextMenu"> = (node) => {
  const withdraw = node.offer({
    disable_menu() {
      document.addEventListener("contextmenu", block);
      return null;
    },
    enable_menu() {
      show();
      return null;
    },
  });
  return () => {
    withdraw();
    show();
  };
};
