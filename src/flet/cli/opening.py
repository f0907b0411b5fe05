"""Opening a browser once a program answers."""

import threading
import time
import urllib.error
import urllib.request
import webbrowser

__all__ = ["open_when_ready"]

SECONDS_TO_START = 60
SECONDS_TO_ANSWER = 5
LOOK_SECONDS = 0.1


def open_when_ready(url: str) -> None:
    """Opens the browser of this machine at an address, in the background."""

    def wait() -> None:
        deadline = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < deadline:
            time.sleep(LOOK_SECONDS)
            if _answers(url):
                webbrowser.open(url)
                return

    threading.Thread(target=wait, daemon=True).start()


def _answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=SECONDS_TO_ANSWER).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True
