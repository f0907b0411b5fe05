"""Files that visitors choose, drop, paste, upload and save."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FileChooser, Page, Route, expect
from starlette.types import ASGIApp, Receive, Scope, Send

import flet as ft
import flet.fastapi as flet_fastapi
from tests.browser.conftest import Show, Shown
from tests.chromium import Publish, Visitor
from tests.live import live_site

pytestmark = pytest.mark.browser

MEGABYTE = 1024 * 1024
TEXT = {"name": "Grüner Tee.txt", "mimeType": "text/plain", "buffer": b"leaf"}
EMPTY = {"name": "empty.txt", "mimeType": "text/plain", "buffer": b""}
LARGE = {"name": "large.bin", "mimeType": "application/octet-stream", "buffer": bytes(range(256)) * 12_000}


class Program:
    """A page that does something with files; what comes of it is on the page, a line each."""

    def __init__(self, uploads: Path, picks: dict[str, Any] | None = None) -> None:
        self.uploads = uploads
        self.picks = {"allow_multiple": True} | (picks or {})

    def main(self, page: ft.Page) -> None:
        picker = ft.FilePicker(on_result=lambda e: described(e.files))

        def say(line: str) -> None:
            page.add(ft.Text(line))

        def described(files: list[ft.FilePickerFile]) -> None:
            for file in files:
                digest = None if file.bytes is None else hashlib.sha256(file.bytes).hexdigest()[:8]
                say(f"{file.id} {file.name} {file.size} {digest}")
            say(f"{len(files)} files")

        def uploading(e: ft.FilePickerUploadEvent[ft.FilePicker]) -> None:
            # Nothing has arrived before all has.
            arrived = (self.uploads / e.file_name).exists()
            say(f"{e.file_name}: {e.error or ('arrived' if e.progress == 1 and arrived else 'on its way')}")

        picker.on_upload = uploading

        async def upload(files: list[ft.FilePickerFile]) -> None:
            urls = [page.get_upload_url(file.name, 600) for file in files]
            await picker.upload(
                [
                    ft.FilePickerUploadFile(name=file.name, upload_url=url)
                    for file, url in zip(files, urls, strict=True)
                ]
            )

        async def pick() -> list[ft.FilePickerFile]:
            files = await picker.pick_files(**self.picks)
            described(files)
            return files

        async def pick_and_upload(e: ft.Event[ft.Button]) -> None:
            await upload(await pick())

        async def pick_only(e: ft.Event[ft.Button]) -> None:
            await pick()

        async def save(e: ft.Event[ft.Button]) -> None:
            say(f"saved {await picker.save_file(file_name='tea.bin', src_bytes=LARGE['buffer'])}")

        async def save_nothing(e: ft.Event[ft.Button]) -> None:
            for wrong in (picker.save_file(), picker.get_directory_path()):
                try:
                    await wrong
                except Exception as error:
                    say(f"{type(error).__name__}: {error}")

        async def dropped(e: ft.FilePickerResultEvent[ft.FileDropZone]) -> None:
            described(e.files)
            await upload(e.files)

        async def late() -> None:
            described(await picker.pick_files(dialog_title="Which tea?"))

        page.add(
            ft.Row(
                [
                    ft.Button("Upload", on_click=pick_and_upload),
                    ft.Button("Pick", on_click=pick_only),
                    ft.Button(
                        "Action", action=ft.PickFiles(file_picker=picker, with_data=True, allow_multiple=True)
                    ),
                    ft.Button("Save", on_click=save),
                    ft.Button("Save nothing", on_click=save_nothing),
                    ft.Button("Later", on_click=lambda e: page.run_task(late)),
                ]
            ),
            ft.FileDropZone(
                file_picker=picker,
                with_data=True,
                allowed_extensions=["txt", "bin", "png"],
                on_drop=dropped,
                content=ft.Container(
                    ft.Text("Drop here"), padding=40, border_radius=12, border=ft.Border.all(1)
                ),
            ),
        )


Opened = Callable[..., tuple[Page, Path]]


@pytest.fixture
def opened(publish: Publish, visitor: Visitor, tmp_path: Path) -> Opened:
    """Opens the program; the folder of its uploads comes along."""

    def open_page(picks: dict[str, Any] | None = None, at: str = "", **options: Any) -> tuple[Page, Path]:
        uploads = tmp_path / "uploads"
        program = Program(uploads, picks)
        server = publish(program.main, at, **({"upload_dir": str(uploads), "secret_key": "key"} | options))
        page = visitor.open(server.url + at + "/")
        expect(page.get_by_text("Drop here")).to_be_visible()
        return page, uploads

    return open_page


def chooser(page: Page, button: str) -> FileChooser:
    with page.expect_file_chooser() as opening:
        page.get_by_role("button", name=button, exact=True).click()
    return opening.value


def says(page: Page, *lines: str) -> None:
    for line in lines:
        expect(page.get_by_text(line, exact=True)).to_be_visible()


def wait_for(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def digest(file: dict[str, Any]) -> str:
    return hashlib.sha256(file["buffer"]).hexdigest()[:8]


def test_several_files_are_uploaded(opened: Opened) -> None:
    page, uploads = opened()
    chosen = chooser(page, "Upload")
    assert chosen.is_multiple()
    chosen.set_files([TEXT, EMPTY, LARGE])
    for file in (TEXT, EMPTY, LARGE):
        says(page, f"{file['name']}: arrived")
        assert (uploads / file["name"]).read_bytes() == file["buffer"]
    says(page, "0 Grüner Tee.txt 4 None", "3 files")


def test_one_file_of_a_kind(opened: Opened) -> None:
    page, _ = opened({"allow_multiple": False, "allowed_extensions": ["pdf", "svg"]})
    chosen = chooser(page, "Pick")
    assert not chosen.is_multiple()
    assert chosen.element.get_attribute("accept") == ".pdf,.svg"


def test_pictures_only(opened: Opened) -> None:
    page, _ = opened({"file_type": ft.FilePickerFileType.IMAGE})
    assert chooser(page, "Pick").element.get_attribute("accept") == "image/*"


def test_below_a_mount(opened: Opened) -> None:
    page, uploads = opened(at="/shop")
    chooser(page, "Upload").set_files([TEXT])
    says(page, "Grüner Tee.txt: arrived")
    assert (uploads / TEXT["name"]).read_bytes() == b"leaf"


def test_behind_a_proxy_that_takes_off_a_path(visitor: Visitor, tmp_path: Path) -> None:
    class Proxy:
        def __init__(self, app: ASGIApp) -> None:
            self.app = app

        async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
            if "path" in scope:
                scope = scope | {"path": scope["path"].removeprefix("/outer"), "raw_path": None}
            await self.app(scope, receive, send)

    site = flet_fastapi.FastAPI()
    program = Program(tmp_path)
    site.mount("/shop", flet_fastapi.app(program.main, upload_dir=str(tmp_path), proxy_path="/outer"))
    with live_site(Proxy(site)) as server:
        page = visitor.open(f"{server.url}/outer/shop/")
        chooser(page, "Upload").set_files([TEXT])
        says(page, "Grüner Tee.txt: arrived")


def test_too_large_a_file(opened: Opened) -> None:
    page, uploads = opened(max_upload_size=1000)
    uploads.mkdir()
    (uploads / LARGE["name"]).write_bytes(b"old")
    chooser(page, "Upload").set_files([LARGE, TEXT])
    says(
        page,
        'large.bin: Upload endpoint returned code 413: {"detail":"at most 1000 bytes are taken"}',
        "Grüner Tee.txt: arrived",
    )
    assert (uploads / LARGE["name"]).read_bytes() == b"old"


@pytest.fixture
def interrupted(show: Show, tmp_path: Path) -> tuple[Shown, Path]:
    """A page in the middle of an upload; the folder of its uploads comes along."""
    uploads = tmp_path / "uploads"
    shown = show(Program(uploads).main, upload_dir=str(uploads), secret_key="key")
    large = tmp_path / "large.bin"
    large.write_bytes(bytes(8 * MEGABYTE))
    slow = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 4 * MEGABYTE}
    shown.page.context.new_cdp_session(shown.page).send("Network.emulateNetworkConditions", slow)
    chooser(shown.page, "Upload").set_files([large])
    wait_for(lambda: list(uploads.glob(".*.part")))
    return shown, uploads


def test_a_connection_that_breaks(interrupted: tuple[Shown, Path]) -> None:
    shown, uploads = interrupted
    shown.network.go_down()
    wait_for(lambda: not list(uploads.iterdir()))
    shown.page.wait_for_timeout(500)
    shown.network.come_up()
    says(shown.page, "large.bin: The connection failed, or the file cannot be read any more")
    assert list(uploads.iterdir()) == []


def test_a_connection_that_is_lost_for_a_moment(interrupted: tuple[Shown, Path]) -> None:
    shown, uploads = interrupted
    shown.network.cut()
    # Browsers begin again by themselves.
    expect(shown.page.get_by_text("large.bin: arrived", exact=True)).to_be_visible(timeout=15_000)
    assert (uploads / "large.bin").stat().st_size == 8 * MEGABYTE


def test_contents_come_along(opened: Opened) -> None:
    page, _ = opened({"with_data": True})
    chooser(page, "Pick").set_files([TEXT, EMPTY, LARGE])
    says(
        page,
        f"0 Grüner Tee.txt 4 {digest(TEXT)}",
        f"1 empty.txt 0 {digest(EMPTY)}",
        f"2 large.bin {len(LARGE['buffer'])} {digest(LARGE)}",
    )


def test_an_action_opens_the_chooser_by_itself(opened: Opened) -> None:
    page, _ = opened()
    chooser(page, "Action").set_files([TEXT, LARGE])
    says(page, f"0 Grüner Tee.txt 4 {digest(TEXT)}", f"1 large.bin {len(LARGE['buffer'])} {digest(LARGE)}")


def test_an_action_waits_for_code_that_is_on_its_way(opened: Opened) -> None:
    page, _ = opened()
    held: list[Route] = []
    page.route("**/file_picker*.js", lambda route: held.append(route))  # noqa: PLW0108
    page.reload()
    button = page.get_by_role("button", name="Action", exact=True)
    with page.expect_file_chooser() as choosing:
        button.click()
        assert held, "the code was there before"
        for route in held:
            route.continue_()
    choosing.value.set_files([TEXT])
    says(page, f"0 Grüner Tee.txt 4 {digest(TEXT)}")


def test_long_after_a_click_the_visitor_is_asked_for_another(opened: Opened) -> None:
    page, _ = opened()
    page.add_init_script("Object.defineProperty(navigator.userActivation, 'isActive', {value: false})")
    page.reload()
    page.get_by_role("button", name="Later").click()
    expect(page.get_by_role("dialog", name="Which tea?")).to_be_visible()
    chooser(page, "Choose").set_files([TEXT])
    says(page, "0 Grüner Tee.txt 4 None")
    page.get_by_role("button", name="Later").click()
    expect(page.get_by_role("dialog", name="Which tea?")).to_be_visible()
    page.keyboard.press("Escape")
    says(page, "0 files")


def test_a_file_is_saved(opened: Opened) -> None:
    page, _ = opened()
    with page.expect_download() as downloading:
        page.get_by_role("button", name="Save", exact=True).click()
    saved = downloading.value
    assert saved.suggested_filename == "tea.bin"
    assert Path(saved.path()).read_bytes() == LARGE["buffer"]
    says(page, "saved None")


def test_what_browsers_cannot_do(opened: Opened) -> None:
    page, _ = opened()
    page.get_by_role("button", name="Save nothing").click()
    expect(page.get_by_text("ValueError: ")).to_contain_text("file_name")
    expect(page.get_by_text("FletUnsupportedPlatformException: ")).to_be_visible()


DRAG = """([kind, files]) => {
    const transfer = new DataTransfer();
    for (const [name, type, length] of files) {
        transfer.items.add(new File([new Uint8Array(length)], name, {type}));
    }
    const zone = document.querySelector('.file-zone');
    const event = kind === 'paste'
        ? new ClipboardEvent('paste', {clipboardData: transfer, bubbles: true, cancelable: true})
        : new DragEvent(kind, {dataTransfer: transfer, bubbles: true, cancelable: true});
    (kind === 'paste' ? document.body : zone).dispatchEvent(event);
}"""


def test_files_are_dropped(opened: Opened, tmp_path: Path) -> None:
    page, uploads = opened()
    desktop = tmp_path / "desktop"
    (desktop / "folder.txt").mkdir(parents=True)
    contents = {"a.txt": b"abc", "b.exe": b"abc", "c.bin": bytes(2 * MEGABYTE)}
    for name, content in contents.items():
        (desktop / name).write_bytes(content)
    dragged = {
        "items": [],
        "files": [str(path) for path in sorted(desktop.iterdir())],
        "dragOperationsMask": 1,
    }
    box = page.get_by_text("Drop here").bounding_box()
    assert box is not None
    browser = page.context.new_cdp_session(page)

    def drag(kind: str, x: float, y: float) -> None:
        browser.send("Input.dispatchDragEvent", {"type": kind, "x": x, "y": y, "data": dragged})

    drag("dragEnter", 800, 600)
    drag("dragOver", 800, 600)
    expect(page.locator(".file-zone-near")).to_be_visible()
    drag("dragOver", box["x"], box["y"])
    expect(page.locator(".file-zone-over")).to_be_visible()
    drag("drop", box["x"], box["y"])
    says(page, "a.txt: arrived", "c.bin: arrived", "2 files")
    assert sorted(path.name for path in uploads.iterdir()) == ["a.txt", "c.bin"]
    says(page, f"1 c.bin {2 * MEGABYTE} {hashlib.sha256(contents['c.bin']).hexdigest()[:8]}")
    expect(page.locator(".file-zone-over")).to_have_count(0)


def test_files_are_pasted(opened: Opened) -> None:
    page, uploads = opened()
    page.evaluate(DRAG, ["paste", [["image.png", "image/png", 5]]])
    says(page, "image.png: arrived")
    assert (uploads / "image.png").stat().st_size == 5


def test_what_is_not_taken_is_shown(opened: Opened) -> None:
    page, _ = opened()
    page.evaluate(DRAG, ["drop", [["b.exe", "", 3]]])
    expect(page.locator(".file-zone-refused")).to_be_visible()
    expect(page.locator(".file-zone-refused")).to_have_count(0)
