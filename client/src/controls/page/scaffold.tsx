import { createEffect, createMemo, createSignal, type JSX, Show } from "solid-js";
import { useTheme } from "../../theme/context";
import type { ControlNode } from "../../tree/node";
import { child } from "../../tree/read";
import { cssColor } from "../../values/color";
import { Control } from "../control";
import { useMethods } from "../methods";
import { lazily } from "../registry";
import { edgeSwipe } from "./edge_swipe";
import { useMessages } from "./messages";
import { DrawerSideContext, ScaffoldContext, type ScaffoldFacts } from "./scaffold_context";
import { createScrolledUnder } from "./scrolled_under";
import "./scaffold.css";

type Side = "start" | "end";

const fabs = lazily(() => import("./fab"));

/**
 * What stands around the content of a View or a Pagelet: app bar, bottom bar, floating action button, drawers and,
 * where `messages` is true, the banner and the snack bar of the page.
 */
export function Scaffold(props: {
  node: ControlNode;
  back?: ScaffoldFacts["back"];
  messages?: boolean;
  children: JSX.Element;
}): JSX.Element {
  const node = props.node;
  const themed = useTheme();
  const place = useMessages();
  const [opened, setOpened] = createSignal<Side>();
  const [fabBox, setFabBox] = createSignal<HTMLElement>();
  const under = createScrolledUnder();
  let bannerSlot!: HTMLDivElement;
  let snackSlot!: HTMLDivElement;

  const bottom = () => child(node, "navigation_bar") ?? child(node, "bottom_appbar");
  const fab = () => child(node, "floating_action_button");
  const at = createMemo(() => (fab() ? fabs.get()?.fabLocation(node, bottom() !== undefined) : undefined));
  const floats = () => at()?.y === "float";
  const docked = (): HTMLElement | undefined => (at()?.y === "docked" ? fabBox() : undefined);
  const button = () => {
    const Fab = fabs.get()?.Fab;
    return Fab && <Fab node={fab()} at={at()} ref={setFabBox} />;
  };

  const drawer = (side: Side): ControlNode | undefined =>
    child(node, side === "start" ? "drawer" : "end_drawer");
  const open = (side: Side): null => {
    if (drawer(side)) setOpened(side);
    return null;
  };
  const close = (side: Side): null => {
    setOpened((now) => (now === side ? undefined : now));
    return null;
  };
  useMethods(node, {
    show_drawer: () => open("start"),
    close_drawer: () => close("start"),
    show_end_drawer: () => open("end"),
    close_end_drawer: () => close("end"),
  });
  createEffect(() => {
    if (props.messages) place.show({ banner: bannerSlot, snackBar: snackSlot });
  });

  const facts: ScaffoldFacts = {
    back: () => props.back?.(),
    hasDrawer: () => drawer("start") !== undefined,
    hasEndDrawer: () => drawer("end") !== undefined,
    open: (side) => void open(side),
    close: (side) => void close(side),
    opened,
    scrolledUnder: under.scrolled,
    docked,
  };

  return (
    <ScaffoldContext.Provider value={facts}>
      <div
        class="scaffold"
        classList={{ "has-drawer": facts.hasDrawer() || facts.hasEndDrawer() }}
        style={{ "background-color": cssColor(node.get("bgcolor") ?? themed.theme().scaffold_bgcolor) }}
        ref={(element) =>
          createEffect(() => {
            if (!facts.hasDrawer() && !facts.hasEndDrawer()) return;
            edgeSwipe(element, (edge) => {
              const rtl = getComputedStyle(element).direction === "rtl";
              open((edge === "left") !== rtl ? "start" : "end");
            });
          })
        }
      >
        <div class="scaffold-bar">
          <Control node={child(node, "appbar")} />
        </div>
        <div ref={bannerSlot} class="scaffold-banner" aria-live="polite" />
        <Main isMain={props.back !== undefined}>
          <div ref={under.ref} class="scaffold-body">
            {props.children}
          </div>
          <div class="scaffold-floor">
            <Show when={floats()}>{button()}</Show>
            <div ref={snackSlot} class="scaffold-snack" aria-live="polite" />
          </div>
          <Show when={at() && !floats()}>{button()}</Show>
        </Main>
        <div class="scaffold-bottom">
          <Control node={bottom()} />
        </div>
        <DrawerSideContext.Provider value="start">
          <Control node={drawer("start")} />
        </DrawerSideContext.Provider>
        <DrawerSideContext.Provider value="end">
          <Control node={drawer("end")} />
        </DrawerSideContext.Provider>
      </div>
    </ScaffoldContext.Provider>
  );
}

/** The view's content is what the page is about; that of a Pagelet is a part of it. */
function Main(props: { isMain: boolean; children: JSX.Element }): JSX.Element {
  return props.isMain ? (
    <main class="scaffold-main">{props.children}</main>
  ) : (
    <div class="scaffold-main">{props.children}</div>
  );
}
