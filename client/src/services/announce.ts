const SPOKEN = 1000;

/** Has a screen reader say a message; `urgent` interrupts what it is saying. */
export function announce(message: string, { urgent = false, rtl = false } = {}): void {
  const region = document.createElement("div");
  region.setAttribute("aria-live", urgent ? "assertive" : "polite");
  region.dir = rtl ? "rtl" : "ltr";
  region.style.cssText = "position:fixed;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)";
  // what lies outside an open modal dialog is not read
  (document.querySelector("dialog:modal") ?? document.body).append(region);
  // readers notice a change of a region they know, not a region that comes with its text
  setTimeout(() => {
    region.textContent = message;
  }, 100);
  setTimeout(() => region.remove(), SPOKEN + 60 * message.length);
}
