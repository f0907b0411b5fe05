"""A form that several people fill in together: each sees what the others write, where they are, and what is missing."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import cycle

import flet as ft

PEOPLE = cycle(
    [("Fox", "#d9772b"), ("Owl", "#7a5cc4"), ("Otter", "#2f8f7f"), ("Hare", "#b8475f"), ("Heron", "#3f78c0")]
)


@dataclass(frozen=True)
class Question:
    """A field of the form; `wrong` says what is wrong with an answer, if anything is."""

    name: str
    label: str
    icon: ft.IconData
    wrong: Callable[[str], str | None]


def is_there(answer: str) -> str | None:
    return None if answer.strip() else "Somebody has to fill this in"


def is_mail(answer: str) -> str | None:
    return None if re.fullmatch(r"[^@\s]+@[^@\s]+\.\w+", answer.strip()) else "An address like anna@sea.org"


def is_number(answer: str) -> str | None:
    return (
        None if answer.strip().isdecimal() and 1 <= int(answer) <= 12 else "From 1 to 12: the boat is small"
    )


QUESTIONS = [
    Question("group", "Name of your group", ft.Icons.GROUPS_OUTLINED, is_there),
    Question("mail", "E-mail of whoever answers", ft.Icons.ALTERNATE_EMAIL, is_mail),
    Question("people", "How many come along", ft.Icons.KAYAKING, is_number),
    Question("food", "What nobody may forget to bring", ft.Icons.LUNCH_DINING_OUTLINED, is_there),
]


@dataclass(frozen=True)
class Person:
    """Somebody who has the form open."""

    name: str
    color: str


@ft.observable
@dataclass
class Form:
    """What all of them see."""

    answers: dict[str, str] = field(default_factory=lambda: {question.name: "" for question in QUESTIONS})
    left: list[str] = field(default_factory=list)
    """The fields that somebody has been in: only there is it told what is wrong."""
    here: list[Person] = field(default_factory=list)
    writing: dict[str, Person] = field(default_factory=dict)
    sent: bool = False

    def leave(self, name: str, person: Person) -> None:
        if self.writing.get(name) is person:
            del self.writing[name]

    def send(self) -> None:
        self.left = [question.name for question in QUESTIONS]
        self.sent = all(question.wrong(self.answers[question.name]) is None for question in QUESTIONS)


form = Form()


@ft.component
def Field(question: Question, form: Form, person: Person) -> ft.Control:
    name = question.name
    answer, writing = form.answers[name], form.writing.get(name)
    other = writing if writing is not person else None

    def enter() -> None:
        form.writing[name] = person

    def leave() -> None:
        form.leave(name, person)
        if name not in form.left:
            form.left.append(name)

    def write(e: ft.Event[ft.TextField]) -> None:
        form.answers[name] = e.control.value

    return ft.TextField(
        value=answer,
        label=question.label,
        prefix_icon=question.icon,
        error=question.wrong(answer) if name in form.left else None,
        helper=f"{other.name} is writing here" if other else None,
        border=ft.OutlineInputBorder(ft.BorderSide(2, other.color)) if other else None,
        on_focus=enter,
        on_blur=leave,
        on_change=write,
    )


def badge(person: Person, me: bool) -> ft.Control:
    return ft.Container(
        ft.Text(f"{person.name} (you)" if me else person.name, color=ft.Colors.WHITE, size=13),
        bgcolor=person.color,
        border_radius=16,
        padding=ft.Padding.symmetric(horizontal=12, vertical=4),
    )


@ft.component
def Summary(form: Form) -> ft.Control:
    return ft.Column(
        [
            ft.Text("See you at the pier!", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
            *(
                ft.ListTile(
                    ft.Text(form.answers[question.name]),
                    leading=ft.Icon(question.icon),
                    subtitle=question.label,
                )
                for question in QUESTIONS
            ),
            ft.OutlinedButton("Change something", on_click=lambda: setattr(form, "sent", False)),
        ]
    )


@ft.component
def App() -> ft.Control:
    person = ft.use_memo(lambda: Person(*next(PEOPLE)), [])
    shared, _ = ft.use_state(form)

    def arrive() -> Callable[[], None]:
        form.here.append(person)

        def go() -> None:
            form.here.remove(person)
            for name in list(form.writing):
                form.leave(name, person)

        return go

    ft.use_effect(arrive, [])
    right = sum(question.wrong(shared.answers[question.name]) is None for question in QUESTIONS)
    body = (
        Summary(shared)
        if shared.sent
        else ft.Column(
            [
                ft.Text("A day in canoes", theme_style=ft.TextThemeStyle.HEADLINE_MEDIUM),
                ft.Text("Open this page twice, and fill it in together.", color=ft.Colors.ON_SURFACE_VARIANT),
                ft.Row(
                    [badge(one, one is person) for one in shared.here], wrap=True, spacing=8, run_spacing=8
                ),
                *(Field(question, shared, person, key=question.name) for question in QUESTIONS),
                ft.ProgressBar(value=right / len(QUESTIONS), border_radius=4),
                ft.Row(
                    [
                        ft.Text(f"{right} of {len(QUESTIONS)} answered", expand=True),
                        ft.FilledButton("Sign up", on_click=shared.send),
                    ]
                ),
            ],
            spacing=16,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    )
    return ft.Column(
        [
            ft.Container(
                body, padding=24, border_radius=24, bgcolor=ft.Colors.SURFACE_CONTAINER_LOW, width=560
            )
        ],
        scroll=ft.ScrollMode.AUTO,
        expand=True,
    )


def main(page: ft.Page) -> None:
    page.title = "A day in canoes"
    page.horizontal_alignment = ft.CrossAxisAlignment.CENTER
    page.theme = ft.Theme(color_scheme_seed=ft.Colors.CYAN)
    page.render(App)


ft.run(main)
