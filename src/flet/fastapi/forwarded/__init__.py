"""How a request looked to the visitor, before proxies and mounts changed it."""
