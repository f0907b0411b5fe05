import { type JSX, onCleanup } from "solid-js";
import type { ControlNode } from "../../tree/node";
import { child, str } from "../../tree/read";
import { Control } from "../control";
import { dress } from "../dress";
import { NO_SHARE } from "../framing/no_share";
import "../layout/flex.css";

/** Fields that the browser fills in together; what was typed is offered for saving when the group goes. */
export function AutofillGroup(props: { node: ControlNode<"AutofillGroup"> }): JSX.Element {
  const { node } = props;
  let form!: HTMLFormElement;
  onCleanup(() => {
    // a submit is what makes browsers offer to save
    if (str(node, "dispose_action", "commit") === "commit") form.requestSubmit();
  });
  const dressed = dress(node, {
    class: "box arranges",
    skip: NO_SHARE,
    ref: (element) => {
      form = element as HTMLFormElement;
    },
  });
  return (
    <form ref={dressed} autocomplete="on" novalidate on:submit={(event) => event.preventDefault()}>
      <Control node={child(node, "content")} />
    </form>
  );
}
