"""The command `flet`."""
