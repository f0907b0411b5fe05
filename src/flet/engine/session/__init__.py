"""One visitor: what the browser sends, the functions that run for it, and what it is sent."""
