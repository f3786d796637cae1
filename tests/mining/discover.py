"""What pm4py makes of two logs of one journal, as JSON: run in the environment of `make mining`.

`before` are the pairs of activities of which the second came in every case before the first.
"""

import json
import sys
import warnings

warnings.filterwarnings("ignore")

import pm4py  # noqa: E402

log = pm4py.read_xes(sys.argv[1])
objects = pm4py.read_ocel2(sys.argv[2])
flat = pm4py.ocel_flattening(objects, "case")
told = {
    "xes": {"events": len(log), "cases": int(log["case:concept:name"].nunique())},
    "ocel": {
        "events": len(objects.events),
        "objects": {str(kind): int(n) for kind, n in objects.objects["ocel:type"].value_counts().items()},
        "of_cases": len(flat),
    },
    "activities": sorted(log["concept:name"].unique()),
    "before": sorted([first, second] for first, second in pm4py.discover_log_skeleton(log)["always_before"]),
    "before_by_objects": sorted([one, other] for one, other in pm4py.discover_log_skeleton(flat)["always_before"]),
}
print(json.dumps(told))
