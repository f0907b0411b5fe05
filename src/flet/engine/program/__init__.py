"""One program: its sessions, its threads, its limits, and what is counted."""
