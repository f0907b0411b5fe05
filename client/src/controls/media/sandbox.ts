/** What a page in a frame may do if nothing else is said. */
export const MAY = [
  "allow-scripts",
  "allow-forms",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-downloads",
  "allow-modals",
];

/** With this too it has storage and a connection of its own site. */
export const KEEPS_ORIGIN = "allow-same-origin";

/** Whether an address is one of another site. */
export const isElsewhere = (address: string): boolean =>
  URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin !== location.origin;
