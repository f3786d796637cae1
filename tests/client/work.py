"""An officer's client by somebody who read only the OpenAPI document: it imports only what was generated from it.

Run by the environment of `make client`: URL, the token of a family and of an officer, and the body of a submission.
"""

from __future__ import annotations

import json
import sys

from lienthong_client import AuthenticatedClient
from lienthong_client.api.cases import read_case, submit_case
from lienthong_client.api.work_items import list_items, move_item, read_item
from lienthong_client.models import MoveBody, Submission

KNOWN = {"register_number": "125", "register_book": "01/2026", "personal_id": "001326000125"}


def main(url: str, family: str, officer: str, submission: str) -> None:
    citizen = AuthenticatedClient(base_url=url, token=family)
    clerk = AuthenticatedClient(base_url=url, token=officer)
    code = submit_case.sync(client=citizen, body=Submission.from_dict(json.loads(submission))).case
    page = list_items.sync(client=clerk)
    item = next(one for one in page.items if one.case == code)
    claimed = move_item.sync(item.id, "claim", client=clerk, body=MoveBody())
    told = read_item.sync(item.id, client=clerk)
    wanted = next(one for one in told.moves if one.move == "approve")
    fields = {one.name: KNOWN[one.name] for one in wanted.fields if one.required}
    body = MoveBody.from_dict({"claim": claimed.claim, "fields": fields})
    done = move_item.sync(item.id, "approve", client=clerk, body=body)
    late = move_item.sync(item.id, "claim", client=clerk, body=MoveBody())
    case = read_case.sync(code, client=citizen)
    states = {stage.code: stage.state for stage in case.stages}
    print(json.dumps({"state": done.state, "late": late.code, "states": states}))


if __name__ == "__main__":
    main(*sys.argv[1:5])
