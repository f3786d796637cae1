"""What a run refuses. Each sentence names the folder or the argument and says what to do."""

from __future__ import annotations

from workflows.errors import Refusal, Unknown


class FolderOccupied(Refusal):
    """The folder holds something already."""

    code = "folder_occupied"


class RunDiffers(Refusal):
    """The folder holds a run of other arguments, data or versions; `data["differs"]` names them."""

    code = "run_differs"


class RunUnwritable(Refusal):
    """The system does not let a file of the run be written."""

    code = "run_unwritable"


class ArgumentWrong(Refusal):
    """An argument of a run is out of its range."""

    code = "argument_wrong"


class ReplayUnknown(Refusal):
    """There is no such case in the run."""

    code = "replay_unknown"


class ReplayDiffers(Refusal):
    """A case that is replayed is not what the run had: the program has another law, habit or fault than it had then."""

    code = "replay_differs"


class FamiliesMissing(Unknown):
    """Nothing says how families of a known chain are made up; `data["nearest"]` names chains that have some."""

    code = "families_missing"
