import type { Service } from "./index";

const block = (event: Event): void => event.preventDefault();

/** Switches the browser's own menu (right click, long press) off and on. */
export const browserContextMenu: Service = (node) => {
  const withdraw = node.offer({
    disable_menu() {
      document.addEventListener("contextmenu", block);
      return null;
    },
    enable_menu() {
      document.removeEventListener("contextmenu", block);
      return null;
    },
  });
  return withdraw;
};
