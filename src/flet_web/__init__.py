"""Where programs written for Flet look for `flet.fastapi`."""
