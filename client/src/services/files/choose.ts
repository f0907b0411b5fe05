import { acceptList, type Wanted } from "./accept";
import { askForClick } from "./ask";

/** What to choose. */
export interface Choice extends Wanted {
  multiple: boolean;
  title: string | undefined;
}

/** Opens the browser's chooser. The list is empty if the visitor gave up. */
export async function chooseFiles(choice: Choice): Promise<File[]> {
  // browsers open it in answer to a click only, and say nothing when they do not
  if (navigator.userActivation?.isActive === false && !(await askForClick(choice.title, choice.multiple))) {
    return [];
  }
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = choice.multiple;
  input.accept = acceptList(choice);
  input.hidden = true;
  // Safari forgets an input that is in no document
  document.body.append(input);
  try {
    return await new Promise((resolve) => {
      input.addEventListener("change", () => resolve([...(input.files ?? [])]));
      input.addEventListener("cancel", () => resolve([]));
      input.click();
    });
  } finally {
    input.remove();
  }
}
