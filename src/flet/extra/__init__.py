"""What programs need all the time and Flet does not have: `import flet.extra as fx`. See docs/extra.md.

All of it is put together from Flet's own controls, so it looks the same with both clients. It is a package of its own
so that nobody takes it for Flet's interface.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flet.first_use import on_first_use

if TYPE_CHECKING:
    from flet.extra.background import Work as Work
    from flet.extra.background import WorkView as WorkView
    from flet.extra.breadcrumbs import Breadcrumbs as Breadcrumbs
    from flet.extra.fields.date_field import DateField as DateField
    from flet.extra.fields.moment_field import MomentField as MomentField
    from flet.extra.fields.number_field import NumberField as NumberField
    from flet.extra.fields.time_field import TimeField as TimeField
    from flet.extra.form import Form as Form
    from flet.extra.form import Invalid as Invalid
    from flet.extra.form_field import FormField as FormField
    from flet.extra.formats import Formats as Formats
    from flet.extra.messages import toast as toast
    from flet.extra.paging import Paging as Paging
    from flet.extra.questions import ask as ask
    from flet.extra.questions import ask_for as ask_for
    from flet.extra.stepper import Step as Step
    from flet.extra.stepper import Stepper as Stepper
    from flet.extra.tree import Branch as Branch
    from flet.extra.tree import Tree as Tree
    from flet.extra.validators import between as between
    from flet.extra.validators import email as email
    from flet.extra.validators import longest as longest
    from flet.extra.validators import matches as matches
    from flet.extra.validators import required as required
    from flet.extra.validators import shortest as shortest
    from flet.extra.waiting import Skeleton as Skeleton
    from flet.extra.waiting import busy as busy

# No module has the name of what it holds: loading it would put the module in that one's place.
_MODULES = {
    "Branch": "tree",
    "Breadcrumbs": "breadcrumbs",
    "DateField": "fields.date_field",
    "Form": "form",
    "FormField": "form_field",
    "Formats": "formats",
    "Invalid": "form",
    "MomentField": "fields.moment_field",
    "NumberField": "fields.number_field",
    "Paging": "paging",
    "Skeleton": "waiting",
    "Step": "stepper",
    "Stepper": "stepper",
    "TimeField": "fields.time_field",
    "Tree": "tree",
    "Work": "background",
    "WorkView": "background",
    "ask": "questions",
    "ask_for": "questions",
    "between": "validators",
    "busy": "waiting",
    "email": "validators",
    "longest": "validators",
    "matches": "validators",
    "required": "validators",
    "shortest": "validators",
    "toast": "messages",
}

__all__ = [
    "Branch",
    "Breadcrumbs",
    "DateField",
    "Form",
    "FormField",
    "Formats",
    "Invalid",
    "MomentField",
    "NumberField",
    "Paging",
    "Skeleton",
    "Step",
    "Stepper",
    "TimeField",
    "Tree",
    "Work",
    "WorkView",
    "ask",
    "ask_for",
    "between",
    "busy",
    "email",
    "longest",
    "matches",
    "required",
    "shortest",
    "toast",
]

__getattr__ = on_first_use(globals(), _MODULES)
