import "./ask.css";

/** Asks the visitor for the click without which no browser opens its file chooser; false if they give up. */
export function askForClick(title: string | undefined, multiple: boolean): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "file-ask";
  const heading = document.createElement("h1");
  heading.textContent = title || (multiple ? "Choose files" : "Choose a file");
  dialog.setAttribute("aria-label", heading.textContent);
  const choose = button("Choose");
  const cancel = button("Cancel");
  choose.className = "file-ask-choose";
  dialog.append(heading, cancel, choose);
  document.body.append(dialog);
  dialog.showModal();
  choose.focus();
  return new Promise((resolve) => {
    let agreed = false;
    choose.addEventListener("click", () => {
      agreed = true;
      dialog.close();
      // within the click: what follows the promise still counts as an answer to it
      resolve(true);
    });
    cancel.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (!agreed) resolve(false);
    });
  });
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  return made;
}
