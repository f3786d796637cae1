"""The first year after an update compiles on two processors, and leaves nothing behind when it is stopped."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PLAYED = """
import multiprocessing, threading, _thread
from engine.runs import national
from engine.simulation.counting import count
from engine.simulation.story import tell_cases
from engine.simulation.work import offered
from tests.engine.runs.test_national import INPUTS, arguments

def played(progress=lambda step: None):
    national.play(arguments(200), INPUTS, 2, progress)
"""


def run(program, cache):
    env = {**os.environ, "NUMBA_CACHE_DIR": str(cache)}
    command = [sys.executable, "-c", PLAYED + program]
    return subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=300)


def test_ctrl_c_while_code_is_compiled_ends_the_process_that_compiles_beside(tmp_path):
    program = """
beside = []

def stop_soon(step):
    if step.what == national.FAMILIES and step.n_done == step.n:
        threading.Timer(1, lambda: (beside.extend(multiprocessing.active_children()), _thread.interrupt_main())).start()

try:
    played(stop_soon)
except KeyboardInterrupt:
    print(len(beside), len(multiprocessing.active_children()))
"""
    assert run(program, tmp_path).stdout == "1 0\n"


@pytest.mark.long
def test_who_plays_compiles_nothing_of_what_tells_of_the_cases(tmp_path):
    program = """
played()
for one in (offered, count):
    print(sum(one.stats.cache_hits.values()), sum(one.stats.cache_misses.values()))
"""
    ran = run(program, tmp_path)
    assert ran.stdout == "0 1\n1 0\n", ran.stderr
    assert list(tmp_path.rglob("story.tell_cases-*.nbi")), "what tells events is compiled as well"
    assert run(program, tmp_path).stdout == "1 0\n1 0\n", "the next run compiles nothing"
