"""Families made up for a simulation: dossiers as families file them, drawn from stated shares.

The families of a chain are a folder of their own, found as editions are: a package in `engine.families.__path__` whose
name is the chain's. It holds

- `__init__.py` with `FAMILIES`, a `family.Families`: the function `dossier(family)` that
  gives the title of a case and what `family.filing.dossier(luck, choice, facts, told)` makes of its story: of all that
  is told, only what the edition of the day asks for is filed. `facts` are functions of keyed draws alone.
  `story(family)`, on which the dossier rests, gives all that a case is decided by, in the words of `story.Draws`: so
  it serves one family and, in `columns`, thousands at once.
- `families.toml`: rows that only this chain draws from, beside those of `data/families.toml`, which every chain may
  use. The names of rows are one set over all chains, for a user's `families.toml` replaces rows by their name.

Whatever else serves any chain: keyed luck, persons with names, numbers and addresses, homes, papers brought and items
left out, demand by day and hour. `generator` makes case files, one by one in order of time; `columns` makes the same
cases, as they are after submission, as numpy columns: the same draws by the same stories, without names.
"""
