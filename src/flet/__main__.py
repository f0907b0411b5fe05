"""`python -m flet` is the command `flet`."""

from flet.cli.main import main

raise SystemExit(main())
