import { createEffect, type JSX } from "solid-js";
import { platform } from "../../browser/platform";
import { useTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { child, children, str } from "../../tree/read";
import { isMap } from "../../tree/wire";
import { Control, Controls } from "../control";
import { createMessages, MessagesContext } from "./messages";
import { createViewStack, ViewStackContext } from "./view_stack";
import "./page.css";

/** What the document is called where the program says nothing. */
const OWN_TITLE = document.title;

/** The visitor's page: the stack of views, what lies over it, and the dialogs. */
export function Page(props: { node: ControlNode<"Page"> }): JSX.Element {
  const page = props.node;
  const themed = useTheme();
  createEffect(() => {
    document.title = str(page, "title") ?? OWN_TITLE;
  });
  const about = document.querySelector<HTMLMetaElement>('meta[name="description"]');
  const first = about?.content ?? "";
  createEffect(() => {
    const description = str(page, "description");
    if (about && (description !== undefined || about.content !== first)) about.content = description ?? first;
  });

  /** How a view comes in, by the theme's wish for this system. */
  const transition = (): string | undefined => {
    const wishes = themed.theme().page_transitions;
    const wish = isMap(wishes) ? wishes[str(page, "platform") ?? platform()] : undefined;
    return typeof wish === "string" ? wish.toLowerCase() : undefined;
  };

  return (
    <ViewStackContext.Provider value={createViewStack(page)}>
      <MessagesContext.Provider value={createMessages()}>
        <div
          class="page"
          classList={{ "shows-semantics": page.get("show_semantics_debugger") === true }}
          data-transition={transition()}
          dir={page.get("rtl") === true ? "rtl" : undefined}
        >
          <Controls nodes={children(page, "views")} />
          <Control node={child(page, "_overlay")} />
          <Control node={child(page, "_dialogs")} />
        </div>
      </MessagesContext.Provider>
    </ViewStackContext.Provider>
  );
}
