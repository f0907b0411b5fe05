"""Controls on their way to the client: their wire form, and watching what can change behind our back."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from flet.engine.declare.built_in import is_empty
from flet.engine.declare.control import BaseControl, _set_parent
from flet.engine.declare.props import Prop
from flet.engine.declare.references import is_held
from flet.engine.declare.type_check import check_kind
from flet.engine.tree import wire
from flet.engine.tree.alike import alike
from flet.engine.tree.classes import KNOWN_CLASSES, ControlClass, control_class
from flet.engine.tree.kinds import CONTROL, DICT, ENUM, LIST, PLAIN, STANDARD, VALUE, Kind, kind_of
from flet.engine.tree.moment import Moment
from flet.engine.tree.snapshot import Unsendable, snapshot
from flet.engine.tree.unseen import parts_held

if TYPE_CHECKING:
    from flet.engine.tree.tree import Tree
    from flet.engine.tree.update import Update


class Encoder:
    """Gives the wire form of the controls of one tree.

    Args:
        tree: the tree; its lock is held while something is encoded, and given way at each control.
    """

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._lock = tree.lock
        self._members = tree.members
        self._watches = tree.watches
        self._noted = tree.noted

    def encode(self, update: Update, obj: Any) -> Any:
        """Return what MessagePack does not know, as something that it does: for `wire.pack`.

        Of a control that is the whole; the controls in it follow while it is packed.
        """
        known = KNOWN_CLASSES.get(type(obj))
        if known is None:
            if not isinstance(obj, BaseControl):
                return self._moment(update, obj) if type(obj) is Moment else wire.encode_standard(obj)
            known = control_class(type(obj))
        control: BaseControl = obj
        lock, members = self._lock, self._members
        if lock.wanted:
            lock.give_way()
        if not known.type_name:
            update.fail(control, _no_client_type(type(control)))
        if members.index.get(control._i) is not control:
            members.enter(control, known, update)
            if type(control)._flet_builds or type(control)._flet_prepares:
                update.late.append(control)
        i = control._i
        if members.coming.pop(i, None) is not None and known.appears:
            update.mounted.append(control)
        update.sent.add(i)
        pending, left_out, renewed, containers, deep, held = self._noted
        if pending or left_out or renewed or containers or deep or held:
            # What it held before and does not hold now has left with this.
            update.remove(self._tree.unsettled(i))
        out: dict[str, Any] = {"_c": known.type_name, "_i": i}
        # First, so that what is of a wrong kind is told before something else trips over it.
        changeable = self._properties(update, control, known, control.__dict__.items(), out)
        for always in known.always_sent:
            if always.name not in control.__dict__:
                out[always.name] = snapshot(always.factory() if always.factory else always.default, control)
        for name in changeable:
            self.watch(control, name, out.get(name))
        if known.tells_internals:
            unless = known.internals_unless
            is_usual = unless is not None and unless.isdisjoint(control.__dict__)
            internals = known.internals if is_usual else self.internals(update, control)
            if internals:
                out["_internals"] = internals
        return out

    def _moment(self, update: Update, moment: Moment) -> Any:
        told: list[Any] = []
        self._tree.ask(update, self._tree.root, lambda: told.append(wire.encode_standard(moment.value)))
        return told[0] if told else wire.encode_standard(moment.without_zone)

    def internals(self, update: Update, control: BaseControl) -> Any:
        """Return what is told of a control beside its properties; asked last, since a program may say it."""
        told: list[Any] = []
        if type(control)._flet_asks_internals:
            self._tree.ask(update, control, lambda: told.append(control._flet_internals()))
        else:
            told.append(control._flet_internals())
        return self.snapshot(update, control, "_internals", told[0]) if told else None

    def root(self, update: Update, root: BaseControl) -> dict[str, Any]:
        """Return the whole of a root that nobody has got hold of, with what is known of the controls in it."""
        known = control_class(type(root))
        out: dict[str, Any] = {"_c": known.type_name, "_i": root._i}
        others = [(name, value) for name, value in root.__dict__.items() if name not in update.known]
        self._properties(update, root, known, others, out)
        out.update(update.known)
        return out

    def known(self, update: Update, value: Any) -> Any:
        """Return what controls become in a message, as plain data: for `Update.known`."""
        return wire.unpack(wire.pack(value, partial(self.encode, update)))

    def _properties(
        self,
        update: Update,
        control: BaseControl,
        known: ControlClass,
        values: Iterable[tuple[str, Any]],
        out: dict[str, Any],
    ) -> list[str]:
        """Fill in properties of a control that are set; returns those that can change inside."""
        props = known.props
        changeable: list[str] = []
        of_controls: tuple[str, ...] = ()
        for name, value in tuple(values):
            prop = props.get(name)
            if prop is None or value is None:
                continue
            cls = type(value)
            if cls in prop.sent_types:
                if value != prop.root_default:
                    out[name] = value
            elif cls is list and prop.sent_item_types.issuperset(map(type, shown := list(value))):
                of_controls += (name,)
                if shown or prop.factory is None:
                    out[name] = shown
                for child in shown:
                    if child._flet_parent is not control:
                        self._members.put(child, control, update)
            elif cls in prop.checked_types or self.is_of_right_kind(update, control, prop, value):
                self._property(update, control, prop, value, out, changeable)
        value = None  # or it would be taken for held
        for name in of_controls:
            self._watch_flat(control, name, out.get(name) or [])
        return changeable

    def _property(
        self,
        update: Update,
        control: BaseControl,
        prop: Prop,
        value: Any,
        out: dict[str, Any],
        changeable: list[str],
    ) -> None:
        """Fill in a property of which not every value is sent as it is."""
        name, kind = prop.name, kind_of(type(value))
        if prop.skip:
            if kind >= LIST and name in control.internals_from:
                changeable.append(name)
        elif kind is PLAIN:
            if value != prop.root_default:
                out[name] = value if not prop.integer or not isinstance(value, float) else int(value)
        elif prop.event:
            out[name] = True
        elif kind is CONTROL:
            _set_parent(value, control)
            out[name] = value
        elif kind is ENUM:
            if value is not prop.root_default:
                out[name] = value._value_
        else:
            if kind < STANDARD:
                changeable.append(name)
            if kind > DICT or prop.factory is None or not is_empty(value):
                out[name] = self.form(update, control, name, value, kind)

    def form(self, update: Update, control: BaseControl, name: str, value: Any, kind: Kind) -> Any:
        """Return the wire form of what can change inside; its controls get their parent."""
        if kind is LIST and is_flat(value):
            return self.enter(update, list(value), control)
        if kind is VALUE:
            return self._watches.snapshot(value) or self.snapshot(update, control, name, value)
        return self.snapshot(update, control, name, value)

    def snapshot(self, update: Update, control: BaseControl, name: str, value: Any) -> Any:
        """As `snapshot`, with an error that names the property; `None` where there is one."""
        try:
            return snapshot(value, control)
        except Unsendable as error:
            update.fail(control, Unsendable(f"{control._flet_name()}.{name}: {error}"))
        except ValueError as error:
            update.fail(control, error)
        self._left_out(control, name)
        return None

    def enter(self, update: Update, value: Any, parent: BaseControl) -> Any:
        """Give the controls in a value that is about to be sent their parent."""
        if isinstance(value, BaseControl):
            self._members.put(value, parent, update)
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, BaseControl):
                    self._members.put(item, parent, update)
        return value

    def watch(self, control: BaseControl, name: str, shown: Any) -> None:
        """Keep an eye on a property that somebody else can change, given the wire form that was sent."""
        values = control.__dict__
        watches, i = self._watches, control._i
        if watches:
            watches.drop(i, name)
        kind = kind_of(type(values[name]))
        if kind is VALUE:
            if values[name]._version >= 0 and (is_held(values, name) or parts_held(values[name])):
                watches.value(control, name)
            return
        if shown is None:
            shown = [] if kind == LIST else {}
        if is_flat(values[name]):
            self._watch_flat(control, name, shown)
            return
        watches.mark_deep(i, name)
        if is_held(values, name) or parts_held(values[name]):
            watches.container(control, name, shown, flat=False)

    def _watch_flat(self, control: BaseControl, name: str, shown: list[Any]) -> None:
        """As `watch`, for a list of controls and things that travel as they are."""
        values, watches = control.__dict__, self._watches
        if watches:
            watches.drop(control._i, name)
        # Who held it until now may have changed it since it was looked at.
        if is_held(values, name) or not alike(values[name], shown):
            watches.container(control, name, shown, flat=True)

    def _left_out(self, control: BaseControl, name: str) -> None:
        prop = control._flet_props.get(name)
        if prop is not None:
            self._tree.leave_out(control, name, snapshot(prop.unset(), control))

    def is_of_right_kind(self, update: Update, control: BaseControl, prop: Prop, value: Any) -> bool:
        """Say whether a client can make sense of a value; what it cannot is left out of the update."""
        try:
            check_kind(control, prop, value)
        except ValueError as error:
            update.fail(control, error)
            self._left_out(control, prop.name)
            return False
        return True


def _no_client_type(cls: type[BaseControl]) -> ValueError:
    return ValueError(
        f"{cls.__name__} is nothing that a browser can show: use a control that derives from it, or name what "
        f"shows it in the browser with @ft.control('Name')"
    )


def is_flat(items: Any) -> bool:
    """Say whether a list holds only controls and things that travel as they are."""
    if type(items) is not list:
        return False
    for cls in {*map(type, items)}:  # noqa: SIM110 - a generator takes longer than the loop
        if kind_of(cls) not in (PLAIN, CONTROL):
            return False
    return True
