"""`python -m api` is the command `lienthong`."""

from api.cli import main

main()
