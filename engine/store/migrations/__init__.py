from pathlib import Path


def head_revision() -> str:
    """The version of the tables that this program uses."""
    return max(path.name[:4] for path in (Path(__file__).parent / "versions").glob("[0-9]*.py"))
