"""A small share of the strangers, without a watch: others are all answered while connections are held open."""

import shutil

from tests.bench.http import ours, prepared, server
from tests.bench.strangers import asked, strangers


def test_others_are_answered_while_strangers_hold_connections(tmp_path):
    at = prepared(tmp_path, 8, 1)
    plan = [[move.written(at.token) for move in client] for client in at.moves]
    database = tmp_path / "served.sqlite"
    shutil.copyfile(at.database, database)
    with server(ours(at, database)) as (port, _), strangers(port, n_half_open=40, n_slow=40) as held:
        assert held.n_open == 80
        run = asked(port, plan, rate=20)
    assert run.n_failed == 0
    assert len(run.latencies) == 16


def test_others_are_answered_where_few_files_may_be_open(tmp_path):
    at = prepared(tmp_path, 8, 1)
    plan = [[move.written(at.token) for move in client] for client in at.moves]
    database = tmp_path / "served.sqlite"
    shutil.copyfile(at.database, database)
    argv = ["bash", "-c", 'ulimit -n 128; exec "$@"', "bash", *map(str, ours(at, database))]
    with server(argv) as (port, _), strangers(port, n_half_open=150, n_slow=0):
        run = asked(port, [client[:1] for client in plan], rate=4)
    assert run.n_failed == 0
