"""Sessions and connections by the names that Flet gives them; `flet.engine` has what they rest on."""
