/**
 * What shows until the page has arrived: the loading picture of a program, or the HTML of its first view that search
 * engines are given.
 */
const STAND_INS = ["loading", "first-view"];

export function removeStandIns(): void {
  for (const id of STAND_INS) document.getElementById(id)?.remove();
}

/** Whether there is a page to read although the server has not been reached. */
export function showsFirstView(): boolean {
  return document.getElementById("first-view") !== null;
}
